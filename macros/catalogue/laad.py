"""Data folder in, catalogue and findings out: the one way in for the command line, the site and the tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from macros.catalogue.catalogus import Catalogus
from macros.findings import Bevinding
from macros.read import Bestand, lees_map
from macros.records.bouw import bouw


@dataclass(frozen=True)
class Lading:
    """A data folder as read: the catalogue of what is valid, the files, and what was wrong while reading."""

    catalogus: Catalogus
    bestanden: dict[str, Bestand]
    bevindingen: list[Bevinding]


def laad(map_: Path, vandaag: date) -> Lading:
    """Read ``map_`` and link its records. Raises NotADirectoryError when the folder does not exist."""
    bestanden = lees_map(map_)
    gelezen = [bouw(bestand) for bestand in bestanden]
    return Lading(
        Catalogus((r for g in gelezen for r in g.records), vandaag),
        {b.naam: b for b in bestanden},
        [b for g in gelezen for b in g.bevindingen],
    )
