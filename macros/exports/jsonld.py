"""What search engines and data catalogues read on a page: schema.org as JSON-LD, with addresses seen from the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.exports.omslag import LICENTIE, SCHEMAVERSIE
from macros.exports.tabellen import MAP
from macros.exports.verzamelingen import API, VERZAMELINGEN

Adres = Callable[[str], str]


def opendata(catalogus: Catalogus, gebieden: Gebieden) -> dict[str, Any]:
    """What the page about open data shows: every collection with its size and its table, and the regions."""
    tabellen = {
        "gemeente",
        "organisatie",
        "contactrol",
        "actie",
        "punt",
        "verantwoordelijkheid",
        "besluit",
        "geld",
        "begrip",
        "bron",
    }
    return {
        "aantal": len(catalogus.alle()),
        "verzamelingen": [
            (v, len(catalogus.alle(v.soort)), f"{MAP}{v.naam}.csv" if v.soort in tabellen else "")
            for v in VERZAMELINGEN
        ],
        "regios": catalogus.alle("regio"),
        "dataset": lambda url: dataset(catalogus, url),
    }


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
        "name": "Regiovisies en uitvoeringsplannen huiselijk geweld en kindermishandeling",
        "description": "Wat regio's afspreken over de aanpak van huiselijk geweld en kindermishandeling, wie wat doet, "
        "en welke rol u per gemeente kunt raadplegen. Elk gegeven noemt zijn bron.",
        "inLanguage": "nl",
        "isAccessibleForFree": True,
        "license": LICENTIE.adres,
        "version": SCHEMAVERSIE,
        "url": url(MAP),
        "keywords": [t.naam for t in catalogus.alle("thema")],
        "spatialCoverage": [
            {"@type": "AdministrativeArea", "name": f"Regio {r.naam}"} for r in catalogus.alle("regio")
        ],
        "distribution": [
            {"@type": "DataDownload", "name": naam, "encodingFormat": soort, "contentUrl": url(pad)}
            for naam, soort, pad in bestanden
        ],
    }
