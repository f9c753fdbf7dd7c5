"""Finds the comments of a file and the value each belongs to, so that they move along when fields change places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from macros.editors.vorm import Opmerkingen
from macros.read import Bestand
from macros.read.boom import Pad, Plek

_OPMERKING = re.compile(r"(?:^|(?<=\s))#.*", re.MULTILINE)
MODELINE = "# yaml-language-server:"
"""How the line begins that tells an editor's tool which schema holds; it is made anew, not kept."""


class _Ingang(NamedTuple):
    """A field or an item of a list: where its name or dash stands, and its path."""

    regel: int
    pad: Pad


def verdeel(bestand: Bestand) -> Opmerkingen:
    """The comments of a file that is YAML, by the value they belong to."""
    ingangen = sorted(_ingangen(bestand.boom.plek, ()), key=lambda i: (i.regel, len(i.pad)))
    per_eind = dict(_einden(bestand))
    uitkomst = Opmerkingen()
    for regel, tekst, eigen_regel in _opmerkingen(bestand):
        op_regel = [i.pad for i in ingangen if i.regel == regel]
        hier = None if eigen_regel else per_eind.get(regel) or (op_regel[-1] if op_regel else None)
        if hier is not None and hier not in uitkomst.achter:
            uitkomst.achter[hier] = tekst
        elif volgende := next((i for i in ingangen if i.regel >= regel), None):
            uitkomst.voor.setdefault(volgende.pad, []).append(tekst)
        else:
            uitkomst.slot.append(tekst)
    return uitkomst


def teksten(bestand: Bestand) -> list[str]:
    """The comments of a file, without its modeline, sorted: to prove that none got lost."""
    return sorted(tekst for _, tekst, _ in _opmerkingen(bestand))


def _opmerkingen(bestand: Bestand) -> Iterator[tuple[int, str, bool]]:
    """Each comment: its line, its text, and whether it has the line to itself."""
    if "#" not in bestand.tekst:
        return
    stukken = sorted(_stukken(bestand))
    for gevonden in _OPMERKING.finditer(bestand.tekst):
        begin = gevonden.start()
        vorige = bisect_right(stukken, (begin, len(bestand.tekst))) - 1
        if (vorige >= 0 and begin < stukken[vorige][1]) or gevonden[0].startswith(MODELINE):
            continue
        sinds = bestand.tekst.rfind("\n", 0, begin) + 1
        yield bestand.tekst.count("\n", 0, begin) + 1, gevonden[0].rstrip(), not bestand.tekst[sinds:begin].strip()


def _stukken(bestand: Bestand) -> Iterator[tuple[int, int]]:
    """Where texts stand, in which a # is just a character; the first line of a block is no part of it."""
    for _, _, plek in bestand.boom.teksten():
        blok = bestand.tekst[plek.begin] in "|>"
        yield (bestand.tekst.find("\n", plek.begin) if blok else plek.begin), plek.eind


def _ingangen(plek: Plek, pad: Pad) -> Iterator[_Ingang]:
    if isinstance(plek.kinderen, dict):
        for naam, kind in plek.kinderen.items():
            yield _Ingang(plek.sleutels[naam][0], (*pad, naam))
            yield from _ingangen(kind, (*pad, naam))
    elif plek.kinderen is not None:
        for nummer, kind in enumerate(plek.kinderen):
            yield _Ingang(kind.regel, (*pad, nummer))
            yield from _ingangen(kind, (*pad, nummer))


def _einden(bestand: Bestand) -> Iterator[tuple[int, Pad]]:
    """The line on which each text ends that is not a block, with its path."""
    for pad, _, plek in bestand.boom.teksten():
        if bestand.tekst[plek.begin] not in "|>":
            yield bestand.tekst.count("\n", 0, plek.eind) + 1, pad
