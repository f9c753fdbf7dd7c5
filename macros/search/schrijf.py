"""Writes what the search engine in a visitor's browser reads: the bundles. Its script is made with the others."""

from __future__ import annotations

import hashlib
from pathlib import Path

from macros.catalogue import Catalogus
from macros.fields.alsjson import als_json
from macros.fields.keuzes import Vraag
from macros.kinds.gemeente import Gemeente
from macros.search.bundels import Bundel, Bundelaar
from macros.search.documenten import Paginatekst, Sleutel, documenten, provincies
from macros.search.woorden import groepen

GEGEVENS = Path("zoeken/gegevens")


def maak_bundels(catalogus: Catalogus, paginas: list[Paginatekst]) -> list[Bundel]:
    """Everything that can be found, in the order in which a browser needs it."""
    alle = [*documenten(catalogus, paginas), *provincies(catalogus)]
    return Bundelaar(alle, list(groepen(catalogus)), _contact(catalogus)).bundels()


def _contact(catalogus: Catalogus) -> dict[Sleutel, Sleutel]:
    """For each gemeente of today the role to consult first for advice, in the one ranking that there is."""
    uit: dict[Sleutel, Sleutel] = {}
    for gemeente in catalogus.alle(Gemeente):
        if catalogus.geldt(gemeente) and (antwoorden := catalogus.raadpleeg(gemeente, Vraag.ADVIES)):
            rol = antwoorden[0].rol
            uit[gemeente.soort.naam, gemeente.sleutel] = (rol.soort.naam, rol.sleutel)
    return uit


def schrijf_zoeken(bundels: list[Bundel], site: Path) -> None:
    """Write all files below ``site``."""
    map_ = site / GEGEVENS
    map_.mkdir(parents=True, exist_ok=True)
    alles = "".join(als_json([b.inhoud, b.later]) for b in bundels)
    versie = {"versie": hashlib.sha256(alles.encode()).hexdigest()[:8]}
    for bundel in bundels:
        (map_ / f"{bundel.naam}.json").write_text(als_json(bundel.inhoud | versie), encoding="utf-8")
        (map_ / f"{bundel.naam}-later.json").write_text(als_json(bundel.later | versie), encoding="utf-8")
