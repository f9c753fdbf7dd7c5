"""Finds the files of a data folder: those to read, and those that have no business there."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from macros.findings import Bevinding, Regel
from macros.read.bestand import Bestand, lees, padnaam
from macros.read.regels import ONLEESBAAR, VREEMD_BESTAND
from macros.read.vorm import Vorm


class Inhoud(NamedTuple):
    """What a data folder holds: its YAML files, in a fixed order, and what was wrong with the rest."""

    bestanden: list[Bestand]
    bevindingen: list[Bevinding]


class _Vondst(NamedTuple):
    """Something in the folder: a data file when ``regel`` is None, else what is wrong with it."""

    pad: Path
    regel: Regel | None = None
    melding: str = ""
    remedie: str = ""


def lees_map(map_: Path, vorige: Mapping[str, Bestand] | None = None, vorm: Vorm | None = None) -> Inhoud:
    """Read every YAML file below ``map_``; those of ``vorige`` that did not change are used again.

    Raises NotADirectoryError when there is no such folder.
    """
    if not map_.is_dir():
        raise NotADirectoryError(map_)
    map_ = map_.resolve()
    bestanden, bevindingen = [], []
    for vondst in sorted(_doorzoek(map_)):
        if vondst.regel is None:
            bestanden.append(lees(vondst.pad, map_, (vorige or {}).get(padnaam(vondst.pad, map_)), vorm))
        else:
            naam = padnaam(vondst.pad, map_)
            bevindingen.append(Bevinding(naam, 1, 1, vondst.regel.id, vondst.melding, vondst.remedie))
    return Inhoud(bestanden, bevindingen)


def _is_map(ingang: os.DirEntry[str]) -> bool:
    """Whether this is a folder or a link to one; a link that leads round in a circle is not."""
    try:
        return ingang.is_dir()
    except OSError:
        return False


def _doorzoek(map_: Path) -> Iterator[_Vondst]:
    """Everything below ``map_`` that is not a plain folder or a hidden file; never follows a link to a folder."""
    te_doen = [map_]
    while te_doen:
        hier = te_doen.pop()
        try:
            ingangen = list(os.scandir(hier))
        except OSError:
            yield _Vondst(hier, ONLEESBAAR, "deze map is niet te openen.", "Controleer de rechten van de map.")
            continue
        for ingang in ingangen:
            pad, is_yaml = Path(ingang.path), ingang.name.endswith(".yml")
            if is_yaml and _is_map(ingang):
                yield _Vondst(
                    pad, ONLEESBAAR, "dit is een map, geen bestand.", 'Geef de map een naam zonder ".yml" aan het eind.'
                )
            elif ingang.is_dir(follow_symlinks=False):
                if not ingang.name.startswith("."):
                    te_doen.append(pad)
            elif is_yaml and not ingang.name.startswith("."):
                yield _Vondst(pad)
            elif is_yaml or not ingang.name.startswith("."):
                yield _Vondst(
                    pad,
                    VREEMD_BESTAND,
                    f'"{ingang.name}" is geen gegevensbestand en wordt niet gelezen.',
                    'Verwijder het, of geef het een naam in kleine letters die eindigt op ".yml".',
                )
