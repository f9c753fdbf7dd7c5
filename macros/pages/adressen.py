"""Where each record lives on the site. An address, once published, does not change."""

from __future__ import annotations

from macros.records.basis import Record

_MAP = {
    "gemeente": "gemeenten",
    "regio": "regios",
    "organisatie": "organisaties",
    "contactrol": "contactrollen",
    "thema": "themas",
    "doelgroep": "doelgroepen",
    "actielijn": "actielijnen",
    "programma": "programmas",
    "partijsoort": "verantwoordelijkheden",
    "bron": "bronnen",
}


def adres(record: Record) -> str:
    """The path of a record below the site's root, such as ``gemeenten/houten/``."""
    plek = record.herkomst
    match record.soort:
        case "begrip":
            return f"begrippen/#{record.id}"
        case "woordgroep":
            return f"zoeken/#woorden-{record.id}"
        case "deelregio" | "regiovisie" | "uitvoeringsplan":
            return f"regios/{plek.regio}/{record.id}/"
        case "actie" | "punt":
            return f"regios/{plek.regio}/{plek.document}/{record.id}/"
        case "lijn" | "verantwoordelijkheid" | "besluit" | "geld":
            return f"regios/{plek.regio}/{plek.document}/#{record.soort}-{record.id}"
        case soort:
            return f"{_MAP[soort]}/{record.id}/"


def heeft_eigen_pagina(record: Record) -> bool:
    """Whether the record has a page to itself rather than a place on another record's page."""
    return "#" not in adres(record)


def wortel(adres_: str) -> str:
    """The way from a page back to the site's root: ``../`` for each level."""
    return "../" * adres_.split("#")[0].count("/") or "./"
