"""Where each record lives on the site. An address, once published, does not change."""

from __future__ import annotations

from itertools import product

from macros.catalogue import Catalogus
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
    return _adres(record.soort, record.id, record.herkomst.regio, record.herkomst.document)


def _adres(soort: str, id_: str, regio: str | None, document: str | None) -> str:
    match soort:
        case "begrip":
            return f"begrippen/#{id_}"
        case "woordgroep":
            return f"zoeken/#woorden-{id_}"
        case "deelregio" | "regiovisie" | "uitvoeringsplan":
            return f"regios/{regio}/{id_}/"
        case "actie" | "punt":
            return f"regios/{regio}/{document}/{id_}/"
        case "lijn" | "verantwoordelijkheid" | "besluit" | "geld":
            return f"regios/{regio}/{document}/#{soort}-{id_}"
        case _:
            return f"{_MAP[soort]}/{id_}/"


def vroegere_adressen(catalogus: Catalogus) -> dict[str, str]:
    """Where pages stood before their record, or the document or region that it is in, got another id: old ─► new."""
    oud: dict[str, str] = {}
    for record in filter(heeft_eigen_pagina, catalogus.alle()):
        plek = record.herkomst
        regios = _ids(plek.regio, catalogus.vind("regio", plek.regio or ""))
        documenten = _ids(plek.document, catalogus.document(plek.document) if plek.document else None)
        for delen in product(_ids(record.id, record), regios, documenten):
            oud[_adres(record.soort, *delen)] = adres(record)
    return {van: naar for van, naar in oud.items() if van != naar}


def _ids(nu: str | None, record: Record | None) -> list[str | None]:
    return [nu, *(record.vroegere_ids if record else ())]


def heeft_eigen_pagina(record: Record) -> bool:
    """Whether the record has a page to itself rather than a place on another record's page."""
    return "#" not in adres(record)


def wortel(adres_: str) -> str:
    """The way from a page back to the site's root: ``../`` for each level; a page shown at any depth names the root."""
    if adres_.startswith("/"):
        return adres_
    return "../" * adres_.split("#")[0].count("/") or "./"
