"""Writes what a visitor's browser needs to search: the bundles, and the worker with its engine in one small file."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

from macros.catalogue import Catalogus
from macros.search.bundels import Bundel, Bundelaar, als_json
from macros.search.documenten import Paginatekst, documenten
from macros.search.woorden import groepen

GEGEVENS = Path("zoeken/gegevens")
SCRIPT = Path("script/zoeken")
INGANGEN = ("begin.js", "motor/werker.js")
"""What a page asks for, and what that starts; each becomes one file with all that it needs."""


class ZoekmotorOntbreekt(Exception):
    """What the set-up fetches for search is not there, or does not run."""


def maak_bundels(catalogus: Catalogus, paginas: list[Paginatekst]) -> list[Bundel]:
    """Everything that can be found, in the order in which a browser needs it."""
    return Bundelaar(list(documenten(catalogus, paginas)), list(groepen(catalogus))).bundels()


def schrijf_zoeken(bundels: list[Bundel], site: Path, wortel: Path) -> None:
    """Write all files below ``site``; ``wortel`` has the scripts and node_modules. Raises ZoekmotorOntbreekt."""
    map_ = site / GEGEVENS
    map_.mkdir(parents=True, exist_ok=True)
    alles = "".join(als_json([b.inhoud, b.later]) for b in bundels)
    versie = {"versie": hashlib.sha256(alles.encode()).hexdigest()[:8]}
    for bundel in bundels:
        (map_ / f"{bundel.naam}.json").write_text(als_json(bundel.inhoud | versie), encoding="utf-8")
        (map_ / f"{bundel.naam}-later.json").write_text(als_json(bundel.later | versie), encoding="utf-8")
    _maak_scripts(wortel / "docs" / SCRIPT, site / SCRIPT, wortel / "node_modules")


def _maak_scripts(bron: Path, doel: Path, modules: Path) -> None:
    """Few files without comments: a third fewer bytes before the first answer than the modules by themselves."""
    esbuild = next(iter(sorted(modules.glob("@esbuild/*/bin/esbuild"))), None)
    if esbuild is None or not (modules / "minisearch").is_dir():
        raise ZoekmotorOntbreekt("De zoekmotor ontbreekt in node_modules. Doe eerst: npm ci")
    opdracht = [
        str(esbuild),
        *(f"{Path(i).stem}={bron / i}" for i in INGANGEN),
        "--bundle",
        "--minify",
        "--splitting",
        "--format=esm",
        "--target=es2022",
        "--legal-comments=none",
        "--log-level=error",
        f"--outdir={doel}",
        "--chunk-names=[name]",
    ]
    gedaan = subprocess.run(opdracht, capture_output=True, text=True, check=False)
    if gedaan.returncode:
        raise ZoekmotorOntbreekt(f"De zoekmotor is niet te maken:\n{gedaan.stderr}")
