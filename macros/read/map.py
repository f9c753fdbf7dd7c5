"""Reads the files of a data folder, each once as long as it stays the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from macros.read.bestand import Bestand, lees_vondst
from macros.read.bewaard import Bewaard
from macros.read.vondst import Vondst, vind
from macros.read.vorm import Vorm


def lees_map(map_: Path) -> list[Bestand]:
    """Read every YAML file below ``map_``, whatever its fields. Raises NotADirectoryError when there is no folder."""
    return lees_vondsten(vind(map_))


def lees_vondsten(
    gevonden: Iterable[Vondst],
    vorm: Vorm | None = None,
    vorige: Mapping[str, Bestand] | None = None,
    bewaard: Bewaard | None = None,
) -> list[Bestand]:
    """Read the files among these; not again what is the same in ``vorige``, or was read before by this ``vorm``."""

    def lees(vondst: Vondst) -> Bestand:
        eerder = (vorige or {}).get(vondst.naam)
        if eerder and eerder.ruw == vondst.ruw is not None:
            return eerder
        return (bewaard and bewaard.lees(vondst)) or lees_vondst(vondst, vorm)

    return [lees(v) for v in gevonden if v.is_bestand]
