"""Every text in a file: the values of its fields and its comments, each able to point at a part of itself."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from macros.findings import Bevinding, Regel
from macros.read import Bestand
from macros.read.boom import Pad, Plek
from macros.records.indeling import record_op

GRENS = 10_000
"""Longer than any field may be: what comes after it is not looked at."""
_COMMENTAAR = re.compile(r"(?:^|(?<=\s))#.*", re.MULTILINE)


class Tekst(NamedTuple):
    """A text as readers will see it, and where it stands. A comment has no path."""

    bestand: Bestand
    pad: Pad
    inhoud: str
    plek: Plek

    @property
    def is_commentaar(self) -> bool:
        return not self.pad

    @property
    def veld(self) -> str:
        """The field that holds the text, or the list that it is part of."""
        return next((stap for stap in reversed(self.pad) if isinstance(stap, str)), "")

    def bevinding(self, regel: Regel, gevonden: re.Match[str] | None, melding: str, remedie: str = "") -> Bevinding:
        """A finding at what was found in the text; at its beginning when that cannot be traced."""
        plaats = self._plaats(gevonden) if gevonden else self.plek[:2]
        record = record_op(self.bestand, self.pad)
        return Bevinding(self.bestand.naam, *plaats, regel.id, melding, remedie, record, regel.niveau)

    def _plaats(self, gevonden: re.Match[str]) -> tuple[int, int]:
        """Line and column of the match in the file, where quotes, escapes and folded lines may stand between."""
        ruw, fragment = self.bestand.tekst[self.plek.begin : self.plek.eind], gevonden[0]
        eerder = self.inhoud.count(fragment, 0, gevonden.start())
        for patroon in (re.escape(fragment), r"\s+".join(map(re.escape, fragment.split()))):
            plekken = [m.start() for m in re.finditer(patroon, ruw)] if patroon else []
            if len(plekken) > eerder:
                tot = self.plek.begin + plekken[eerder]
                sinds = self.bestand.tekst.rfind("\n", 0, tot)
                return self.plek.regel + ruw.count("\n", 0, plekken[eerder]), tot - sinds
        return self.plek[:2]


def teksten(bestand: Bestand) -> Iterator[Tekst]:
    """The values of the fields in file order, then the comments; nothing for a file that is no YAML."""
    if bestand.boom is None:
        return
    plekken = []
    for pad, inhoud, plek in bestand.boom.teksten():
        plekken.append((plek.begin, plek.eind))
        if pad:
            yield Tekst(bestand, pad, inhoud[:GRENS], plek)
    if "#" in bestand.tekst:
        yield from _opmerkingen(bestand, plekken)


def _opmerkingen(bestand: Bestand, plekken: list[tuple[int, int]]) -> Iterator[Tekst]:
    for gevonden in _COMMENTAAR.finditer(bestand.tekst):
        begin = gevonden.start()
        vorige = bisect_right(plekken, (begin, len(bestand.tekst))) - 1
        if vorige >= 0 and begin < plekken[vorige][1]:
            continue
        regel = bestand.tekst.count("\n", 0, begin) + 1
        kolom = begin - bestand.tekst.rfind("\n", 0, begin)
        yield Tekst(bestand, (), gevonden[0][:GRENS], Plek(regel, kolom, begin, gevonden.end()))
