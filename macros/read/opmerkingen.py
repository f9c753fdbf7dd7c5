"""The comments of a file: everything from a # that stands outside every name and value to the end of its line.

One finder for all: what the rules read as public, what ``format`` keeps, and what answers a warning are the same.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from macros.read.bestand import Bestand
from macros.read.boom import Plek

_BLOKKOP = re.compile(r"(?:[!&]\S*\s+)*[|>][^\n]*")
"""The first line of a block of text, from its label if it has one; a comment in it is no part of the text."""
_SLEUTEL = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^:\n]|:(?=\S))*""", re.DOTALL)
"""The name of a field as it is written."""


class Opmerking(NamedTuple):
    """A comment with its #, and where it stands: line and column from 1, place in the text from 0."""

    regel: int
    kolom: int
    begin: int
    tekst: str
    eigen_regel: bool
    """Whether nothing else stands on its line."""


def opmerkingen(bestand: Bestand) -> tuple[Opmerking, ...]:
    """The comments in file order; none for a file that is no YAML."""
    return bestand.onthoud(_vind)


def begin_van_tekst(tekst: str, plek: Plek) -> int:
    """Where the words of a scalar begin: for a block of text after its first line."""
    kop = _BLOKKOP.match(tekst, plek.begin, plek.eind)
    return kop.end() if kop else plek.begin


def _vind(bestand: Bestand) -> tuple[Opmerking, ...]:
    return tuple(_zoek(bestand))


def _zoek(bestand: Bestand) -> Iterator[Opmerking]:
    tekst = bestand.tekst
    stukken: list[tuple[int, int]] | None = None
    hekje = tekst.find("#") if bestand.boom else -1
    while hekje >= 0:
        if hekje and stukken is None:
            stukken = sorted(_stukken(bestand))
        nummer = bisect_right(stukken, (hekje, len(tekst))) - 1 if stukken else -1
        if stukken and nummer >= 0 and hekje < stukken[nummer][1]:
            hekje = tekst.find("#", stukken[nummer][1])
            continue
        eind = tekst.find("\n", hekje)
        eind = len(tekst) if eind < 0 else eind
        sinds = tekst.rfind("\n", 0, hekje) + 1
        regel = tekst.count("\n", 0, hekje) + 1
        yield Opmerking(regel, hekje - sinds + 1, hekje, tekst[hekje:eind], not tekst[sinds:hekje].strip())
        hekje = tekst.find("#", eind)


def _stukken(bestand: Bestand) -> Iterator[tuple[int, int]]:
    """Where names and texts stand, in which a # is just a character."""
    assert bestand.boom is not None
    for _, _, plek in bestand.boom.teksten():
        yield begin_van_tekst(bestand.tekst, plek), plek.eind
    begin = [0, *(m.end() for m in re.finditer("\n", bestand.tekst))]
    for regel, kolom in _sleutels(bestand.boom.plek):
        naam = _SLEUTEL.match(bestand.tekst, begin[regel - 1] + kolom - 1)
        if naam and "#" in naam[0]:
            yield naam.span()


def _sleutels(plek: Plek) -> Iterator[tuple[int, int]]:
    if isinstance(plek.kinderen, dict):
        yield from (plek.sleutels or {}).values()
    for kind in plek.kinderen.values() if isinstance(plek.kinderen, dict) else plek.kinderen or ():
        yield from _sleutels(kind)
