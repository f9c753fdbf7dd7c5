"""What the page about open data shows, and what data catalogues read there: schema.org as JSON-LD."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from macros.catalogue import Catalogus
from macros.exports.cellen import Adres
from macros.exports.omslag import LICENTIE, SCHEMAVERSIE, TITEL
from macros.exports.tabellen import MAP
from macros.exports.verzamelingen import API, VERZAMELINGEN
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde, jaardeel
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio
from macros.kinds.thema import Thema

TOOI = "https://identifier.overheid.nl/tooi/id/gemeente/"


def opendata(catalogus: Catalogus) -> dict[str, Any]:
    """What the page about open data shows: every collection with its size and its table, and the regions.

    ``dataset`` needs to know how an address looks from the page: it is a function of one that makes them.
    """
    return {
        "aantal": len(catalogus.alle(Record)),
        "verzamelingen": [(v, len(catalogus.alle(v.model)), _tabel(v.model)) for v in VERZAMELINGEN],
        "regios": catalogus.alle(Regio),
        "dataset": lambda url: dataset(catalogus, url),
    }


def _tabel(model: type[Record]) -> str:
    """The path of the table of a kind; empty when it has none."""
    return next((f"{MAP}{blad.naam}.csv" for blad in model.soort.bladen), "")


def dataset(catalogus: Catalogus, url: Adres) -> dict[str, Any]:
    """All data of the site as one dataset."""
    bestanden = (
        ("JSON", "application/json", f"{API}index.json"),
        ("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", f"{MAP}regiovisie.xlsx"),
        ("CSV: contactrollen per gemeente", "text/csv", f"{MAP}contactrollen-per-gemeente.csv"),
        ("CSV: acties", "text/csv", f"{MAP}acties.csv"),
    )
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": TITEL,
        "description": "Wat regio's afspreken over de aanpak van huiselijk geweld en kindermishandeling, wie wat doet, "
        "en welke rol u per gemeente kunt raadplegen. Elk gegeven noemt zijn bron.",
        "inLanguage": "nl",
        "isAccessibleForFree": True,
        "license": LICENTIE.adres,
        "version": SCHEMAVERSIE,
        "url": url(MAP),
        "keywords": [t.naam for t in catalogus.alle(Thema)],
        "spatialCoverage": [{"@type": "AdministrativeArea", "name": f"Regio {r.naam}"} for r in catalogus.alle(Regio)],
        "distribution": [
            {"@type": "DataDownload", "name": naam, "encodingFormat": soort, "contentUrl": url(pad)}
            for naam, soort, pad in bestanden
        ],
    }


def van_record(record: Record, catalogus: Catalogus, url: Adres) -> dict[str, Any] | None:
    """What schema.org can tell of a record, from the fields that it has; None for a kind that it has no word for.

    The address of a gemeente in TOOI, the government's register of organisations, follows from its CBS code.
    """
    if not record.soort.schema_org:
        return None
    adres = url(record.adres)
    uit: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": record.soort.schema_org,
        "@id": adres,
        "url": adres,
        "name": record.naam_kort,
        "description": record.omschrijving,
    }
    if isinstance(record, Gemeente):
        uit["identifier"] = record.cbs_code
        uit["sameAs"] = f"{TOOI}{record.cbs_code.lower()}"
        if record.positie:
            uit["geo"] = {
                "@type": "GeoCoordinates",
                "latitude": record.positie.breedte,
                "longitude": record.positie.lengte,
            }
    if isinstance(record, Regio):
        uit["containsPlace"] = [{"@id": url(g.adres)} for g in catalogus.gebieden.gemeenten(record)]
    if isinstance(record, Organisatie):
        uit |= {"telephone": record.telefoon} if record.telefoon else {}
        uit |= {"sameAs": f"https://{record.website}"} if record.website else {}
    if isinstance(record, Document):
        uit["temporalCoverage"] = f"{_iso(record.periode.van, begin)}/{_iso(record.periode.tot, einde)}"
    return uit


def _iso(tijdpunt: str | None, grens: Callable[[str], date]) -> str:
    """A moment as ISO 8601 has it: a part of a year by its first or last day, ``..`` for an open end."""
    if tijdpunt is None:
        return ".."
    return grens(tijdpunt).isoformat() if jaardeel(tijdpunt) else tijdpunt
