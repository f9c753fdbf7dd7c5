"""What search engines and catalogues of data read on a page: schema.org as JSON-LD."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from macros.catalogue import Catalogus
from macros.exports.aanbod import BESTANDEN, UITLEG
from macros.exports.cellen import Adres
from macros.exports.omslag import LICENTIE, SCHEMAVERSIE, TITEL, Afzender
from macros.exports.tabellen import MAP
from macros.exports.verzamelingen import VERZAMELINGEN
from macros.fields.deel import Openingstijden
from macros.fields.keuzes import Organisatiesoort, Weekdag
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde, jaardeel
from macros.history.geschiedenis import Geschiedenis
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio
from macros.kinds.thema import Thema
from macros.wording.opschrift import dagen_en_uren

JsonLd = dict[str, Any]
_SCHEMA = "https://schema.org"
_DAGEN = dict(zip(Weekdag, "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(), strict=True))


def opendata(catalogus: Catalogus) -> dict[str, Any]:
    """What the page about open data shows: every collection with its size and its table, and the regions."""
    return {
        "aantal": len(catalogus.alle(Record)),
        "verzamelingen": [(v, len(catalogus.alle(v.model)), _tabel(v.model)) for v in VERZAMELINGEN],
        "regios": catalogus.alle(Regio),
    }


def _tabel(model: type[Record]) -> str:
    """The path of the table of a kind; empty when it has none."""
    return next((f"{MAP}{blad.naam}.csv" for blad in model.soort.bladen), "")


def dataset(catalogus: Catalogus, url: Adres, afzender: Afzender | None, geschiedenis: Geschiedenis) -> JsonLd:
    """All data of the site as one dataset, with who publishes it and when it last changed as far as that is known."""
    uit: JsonLd = {
        "@context": _SCHEMA,
        "@type": "Dataset",
        "name": TITEL,
        "description": UITLEG,
        "inLanguage": "nl",
        "isAccessibleForFree": True,
        "license": LICENTIE.adres,
        "version": SCHEMAVERSIE,
        "url": url(MAP),
        "keywords": [t.naam for t in catalogus.alle(Thema)],
        "spatialCoverage": [{"@type": "AdministrativeArea", "name": r.paginatitel} for r in catalogus.alle(Regio)],
        "distribution": [
            {"@type": "DataDownload", "name": b.titel, "encodingFormat": b.mediatype, "contentUrl": url(b.pad)}
            for b in BESTANDEN
        ],
    }
    if perioden := [d.periode for d in catalogus.alle(Document)]:
        begin_, eindes = [p.van for p in perioden if p.van], [p.tot for p in perioden]
        eerste = min(begin_, key=begin, default=None)
        laatste = None if None in eindes else max(filter(None, eindes), key=einde)
        uit["temporalCoverage"] = f"{_iso(eerste, begin)}/{_iso(laatste, einde)}"
    if geschiedenis.laatste_dag:
        uit["dateModified"] = geschiedenis.laatste_dag
    if afzender:
        uit["publisher"] = {"@type": "Organization", "name": afzender.naam, "email": afzender.email}
    return uit


def van_record(record: Record, catalogus: Catalogus, url: Adres) -> JsonLd | None:
    """What schema.org can tell of a record, from the fields that it has; None when it has no word for one."""
    if isinstance(record, Contactrol):
        return _contactpunt(record, catalogus, url)
    if not record.soort.schema_org:
        return None
    uit = {"@context": _SCHEMA, **_kort(record, url), "description": record.omschrijving}
    if isinstance(record, Gemeente):
        uit["identifier"] = record.cbs_code
        uit["sameAs"] = record.tooi
        if record.positie:
            uit["geo"] = {
                "@type": "GeoCoordinates",
                "latitude": record.positie.breedte,
                "longitude": record.positie.lengte,
            }
    if isinstance(record, Regio):
        uit["containsPlace"] = [{"@id": url(g.adres)} for g in catalogus.gebieden.gemeenten(record)]
    if isinstance(record, Organisatie):
        uit |= {"telephone": nummer} if (nummer := catalogus.nummer(record)) else {}
        uit |= {"email": record.email} if record.email else {}
        uit |= {"sameAs": f"https://{record.website}"} if record.website else {}
    if isinstance(record, Document):
        uit["temporalCoverage"] = f"{_iso(record.periode.van, begin)}/{_iso(record.periode.tot, einde)}"
    return uit


def _iso(tijdpunt: str | None, grens: Callable[[str], date]) -> str:
    """A moment as ISO 8601 has it: a part of a year by its first or last day, ``..`` for an open end."""
    if tijdpunt is None:
        return ".."
    return grens(tijdpunt).isoformat() if jaardeel(tijdpunt) else tijdpunt


def _kort(record: Record, url: Adres) -> JsonLd:
    """Which thing it is, and what it is called."""
    overheid = isinstance(record, Organisatie) and record.soort_organisatie is Organisatiesoort.OVERHEID
    soort = "GovernmentOrganization" if overheid else record.soort.schema_org or "Organization"
    return {"@type": soort, "@id": url(record.adres), "url": url(record.adres), "name": record.naam_kort}


def _contactpunt(rol: Contactrol, catalogus: Catalogus, url: Adres) -> JsonLd | None:
    """The party of a role, with the role as the point where it is reached; None without a number or address of its own,
    or when it has ended."""
    kanaal = next((k for k in rol.kanalen if catalogus.nummer(k)), next((k for k in rol.kanalen if k.email), None))
    if kanaal is None or not catalogus.geldt(rol):
        return None
    partij = catalogus.partij(rol.organisatie)
    punt: JsonLd = {
        "@type": "ContactPoint",
        "@id": url(rol.adres),
        "url": url(rol.adres),
        "name": rol.naam,
        "contactType": rol.naam,
        "areaServed": _gebied(rol, catalogus, url),
    }
    punt |= {"telephone": nummer} if (nummer := catalogus.nummer(kanaal)) else {}
    punt |= {"email": adres} if (adres := next((k.email for k in rol.kanalen if k.email), None)) else {}
    punt |= {"hoursAvailable": _uren(kanaal.open)} if kanaal.open else {}
    punt |= {"availableLanguage": [taal.value for taal in rol.talen]} if rol.talen else {}
    eigenaar = _kort(partij, url)
    if isinstance(partij, Gemeente):  # as an organisation; its page is about the place
        eigenaar |= {"@type": "GovernmentOrganization", "@id": partij.tooi}
    return {"@context": _SCHEMA, **eigenaar, "contactPoint": punt}


def _gebied(rol: Contactrol, catalogus: Catalogus, url: Adres) -> list[JsonLd]:
    gebied = catalogus.gebieden.werkgebied(rol)
    land = [{"@type": "Country", "name": "Nederland"}] if gebied.landelijk else []
    plekken = catalogus.gebieden.genoemd(gebied)
    return land + [{"@type": "AdministrativeArea", "@id": url(p.adres), "name": p.paginatitel} for p in plekken]


def _uren(open_: Openingstijden) -> list[JsonLd]:
    return [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": [_DAGEN[dag] for dag in dagen],
            "opens": van,
            "closes": tot,
        }
        for dagen, van, tot in dagen_en_uren(open_)
    ]
