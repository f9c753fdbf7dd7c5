"""Writes what a visitor's browser needs to search: the bundles, the scripts without their comments, and the engine."""

from __future__ import annotations

from pathlib import Path

import rjsmin

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.search.bundels import Bundel, Bundelaar, als_json
from macros.search.documenten import Paginatekst, documenten
from macros.search.woorden import groepen

GEGEVENS = Path("zoeken/gegevens")
SCRIPT = Path("script/zoeken")
MOTOR = Path("node_modules/minisearch/dist/es/index.js")
LEEG = {"config": {"lang": ["nl"], "separator": r"\s+", "pipeline": []}, "docs": []}
"""The theme asks for an index when a page opens; it gets one without documents."""


class ZoekmotorOntbreekt(Exception):
    """The engine has not been fetched."""


def maak_bundels(catalogus: Catalogus, gebieden: Gebieden, paginas: list[Paginatekst]) -> list[Bundel]:
    """Everything that can be found, in the order in which a browser needs it."""
    return Bundelaar(list(documenten(catalogus, gebieden, paginas)), list(groepen(catalogus))).bundels()


def schrijf(bundels: list[Bundel], site: Path, wortel: Path) -> None:
    """Write all files below ``site``; ``wortel`` has the scripts and the engine. Raises ZoekmotorOntbreekt."""
    motor = wortel / MOTOR
    if not motor.is_file():
        raise ZoekmotorOntbreekt("De zoekmotor ontbreekt. Doe eerst: make install")
    map_ = site / GEGEVENS
    map_.mkdir(parents=True, exist_ok=True)
    for bundel in bundels:
        (map_ / f"{bundel.naam}.json").write_text(als_json(bundel.inhoud), encoding="utf-8")
        (map_ / f"{bundel.naam}-later.json").write_text(als_json(bundel.later), encoding="utf-8")
    (site / SCRIPT).mkdir(parents=True, exist_ok=True)
    for script in [motor, *sorted((wortel / "docs" / SCRIPT).glob("*.js"))]:
        naam = "minisearch.js" if script == motor else script.name
        (site / SCRIPT / naam).write_text(rjsmin.jsmin(script.read_text(encoding="utf-8")), encoding="utf-8")
    stub = site / "search" / "search_index.json"
    stub.parent.mkdir(exist_ok=True)
    stub.write_text(als_json(LEEG), encoding="utf-8")
