"""Writes what a visitor's browser needs to search: the bundles, and the worker with its engine in one small file."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.search.bundels import Bundel, Bundelaar, als_json
from macros.search.documenten import Paginatekst, documenten
from macros.search.woorden import groepen

GEGEVENS = Path("zoeken/gegevens")
WERKER = Path("script/zoeken/werker.js")
BRON = Path("docs/script/zoeken/motor/werker.js")


class ZoekmotorOntbreekt(Exception):
    """What the set-up fetches for search is not there, or does not run."""


def maak_bundels(catalogus: Catalogus, gebieden: Gebieden, paginas: list[Paginatekst]) -> list[Bundel]:
    """Everything that can be found, in the order in which a browser needs it."""
    return Bundelaar(list(documenten(catalogus, gebieden, paginas)), list(groepen(catalogus))).bundels()


def schrijf_zoeken(bundels: list[Bundel], site: Path, wortel: Path) -> None:
    """Write all files below ``site``; ``wortel`` has the scripts and node_modules. Raises ZoekmotorOntbreekt."""
    map_ = site / GEGEVENS
    map_.mkdir(parents=True, exist_ok=True)
    alles = "".join(als_json([b.inhoud, b.later]) for b in bundels)
    versie = {"versie": hashlib.sha256(alles.encode()).hexdigest()[:8]}
    for bundel in bundels:
        (map_ / f"{bundel.naam}.json").write_text(als_json(bundel.inhoud | versie), encoding="utf-8")
        (map_ / f"{bundel.naam}-later.json").write_text(als_json(bundel.later | versie), encoding="utf-8")
    _bundel_werker(wortel, site / WERKER)


def _bundel_werker(wortel: Path, doel: Path) -> None:
    """One file instead of nine, without comments: a third fewer bytes before the first answer."""
    esbuild = next(iter(sorted(wortel.glob("node_modules/@esbuild/*/bin/esbuild"))), None)
    if esbuild is None or not (wortel / "node_modules/minisearch").is_dir():
        raise ZoekmotorOntbreekt("De zoekmotor ontbreekt in node_modules. Doe eerst: npm ci")
    opdracht = [
        str(esbuild), str(wortel / BRON), "--bundle", "--minify", "--format=iife", "--target=es2022",
        "--legal-comments=none", "--log-level=error", f"--outfile={doel}",
    ]
    gedaan = subprocess.run(opdracht, cwd=wortel, capture_output=True, text=True, check=False)
    if gedaan.returncode:
        raise ZoekmotorOntbreekt(f"De zoekmotor is niet te maken:\n{gedaan.stderr}")
