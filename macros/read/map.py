"""Reads the files of a data folder, each once as long as it stays the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from macros.findings import Bevinding
from macros.read.bestand import Bestand, lees_vondst
from macros.read.bewaard import Bewaard, regels
from macros.read.verdeeld import Hulp
from macros.read.vondst import Vondst, vind
from macros.read.vorm import Vorm


class Inhoud(NamedTuple):
    """What a data folder holds: its YAML files, in a fixed order, and what was wrong with the rest."""

    bestanden: list[Bestand]
    bevindingen: list[Bevinding]


def lees_map(map_: Path) -> Inhoud:
    """Read every YAML file below ``map_``, whatever its fields. Raises NotADirectoryError when there is no folder."""
    return lees_vondsten(vind(map_))


def lees_vondsten(
    gevonden: list[Vondst],
    vorm: Vorm | None = None,
    vorige: Mapping[str, Bestand] | None = None,
    bewaard: Bewaard | None = None,
    vooraf: Sequence[Callable[[Bestand], object]] = (),
) -> Inhoud:
    """Read what was found; not again what is the same in ``vorige``, or was read before by this ``vorm``.

    Of what is read ``vooraf`` is made and kept as well.
    """
    bewaard = bewaard or Bewaard(None)
    eerder = {v.pad: (vorige or {}).get(v.naam) for v in gevonden if v.ruw is not None}
    bestanden = {v.pad: b for v in gevonden if (b := eerder.get(v.pad)) and b.ruw == v.ruw}

    def lees(vondst: Vondst) -> Bestand:
        bestand = lees_vondst(vondst, vorm)
        for maak in vooraf:
            bestand.bewaar(maak)
        return bestand

    hulp = Hulp(
        [v for v in gevonden if v.is_bestand and v.pad not in bestanden and not bewaard.kent(v)],
        lambda vondst: regels(lees(vondst)),
    )
    bestanden |= {vondst.pad: lees(vondst) for vondst in hulp.rest}
    for vondst, gelezen in hulp.gelezen():
        bewaard.neem(vondst, gelezen)
    return Inhoud(
        [bestanden.get(v.pad) or bewaard.lees(v) or lees(v) for v in gevonden if v.is_bestand],
        [v.fout.bevinding(v.naam) for v in gevonden if v.fout and not v.is_bestand],
    )
