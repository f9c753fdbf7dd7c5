"""Projects to measure: our code over invented records or over this site's own data, and an edit to make in each."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import NamedTuple

from bench.maak import maak
from macros.catalogue import laad
from macros.fields.dag import vandaag
from macros.kinds.actie import Actie

WORTEL = Path(__file__).resolve().parent.parent
_NOEMT_RECORD = re.compile(r'\{\{(?!\s*(overzicht\(|aantal\("\w+"\)))[^}]*\}\}')


class Wijziging(NamedTuple):
    """Words in a file to put one behind, and the address of the page that shows them."""

    bestand: str
    woorden: str
    adres: str

    def doe(self, project: Path, woord: str) -> None:
        pad = project / self.bestand
        nieuw = re.sub(re.escape(self.woorden), f"{self.woorden} {woord}", pad.read_text(encoding="utf-8"), count=1)
        pad.write_text(nieuw, encoding="utf-8")


def zet_klaar(aantal: int | None, map_: Path) -> Path:
    """A project in ``map_`` with our code and pages over ``aantal`` invented records, or over this site's own data."""
    for naam in ("macros", "overrides", "docs", *(() if aantal else ("data",))):
        shutil.copytree(WORTEL / naam, map_ / naam, ignore=shutil.ignore_patterns("__pycache__"))
    for naam in ("mkdocs.yml", "package.json"):
        shutil.copy(WORTEL / naam, map_)
    (map_ / "node_modules").symlink_to(WORTEL / "node_modules")
    if aantal:
        for pad in map_.glob("docs/**/*.md"):  # what names a record of the real data by its id goes
            pad.write_text(_NOEMT_RECORD.sub("", pad.read_text(encoding="utf-8")), encoding="utf-8")
        maak(aantal, map_)
    return map_


def wijziging(project: Path) -> Wijziging:
    """An edit of the title of an action of which the whole title stands on one line of its file."""
    for actie in laad(project / "data", vandaag()).catalogus.alle(Actie):
        bestand = actie.herkomst.bestand
        if f"titel: {actie.titel}\n" in (project / bestand).read_text(encoding="utf-8"):
            return Wijziging(bestand, f"titel: {actie.titel}", actie.adres)
    raise LookupError("no action has its title on one line")
