"""Every text in a file: the values of its fields and its comments, each able to point at a part of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from macros.findings import Bevinding, Regel
from macros.read.bestand import Bestand
from macros.read.boom import Pad, Plek
from macros.read.gewoon import gewoon, plaats_in
from macros.read.opmerkingen import begin_van_tekst, opmerkingen
from macros.records.indeling import record_op

GRENS = 10_000
"""Longer than any field may be: what comes after it is not looked at."""
_TUSSEN = "\0"
_WOORD = re.compile(r"[A-Za-z]{2,}")
_GEEN_PERSOON = re.compile(r"\bgeen (?:persoon|mens)\b", re.IGNORECASE)
"""The comment by which an editor answers that what looks like the name of a person is none."""


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
        for stap in reversed(self.pad):
            if isinstance(stap, str):
                return stap
        return ""

    @property
    def gewoon(self) -> str:
        """The text in plain letters, in which rules look for what may be typed in many ways."""
        return gewoon(self.inhoud)

    def zoals_getypt(self, gevonden: re.Match[str]) -> re.Match[str]:
        """What was found in plain letters, as it stands in the text itself."""
        begin, eind = (plaats_in(self.inhoud, plaats) for plaats in gevonden.span())
        eigen = re.compile(re.escape(self.inhoud[begin:eind])).match(self.inhoud, begin)
        assert eigen is not None
        return eigen

    @property
    def is_geen_persoon(self) -> bool:
        """Whether a comment says so: in the text if it is one, behind its field, or on the lines right above that."""
        if self.is_commentaar:
            return bool(_GEEN_PERSOON.search(self.inhoud))
        boom = self.bestand.boom
        assert boom is not None
        van = min(boom.zoek(self.pad, sleutel=True)[0], self.plek.regel)
        tot = self.plek.regel + self.bestand.tekst.count("\n", self.plek.begin, self.plek.eind)
        for opmerking in reversed(opmerkingen(self.bestand)):
            boven = opmerking.eigen_regel and opmerking.regel == van - 1
            if (boven or van <= opmerking.regel <= tot) and _GEEN_PERSOON.search(opmerking.tekst):
                return True
            van -= boven
        return False

    @property
    def antwoord_geen_persoon(self) -> str:
        """What to do to say so, for this text: in a text of more lines a comment behind it would be read as text."""
        if self.is_commentaar:
            return 'Zet dan "geen persoon" in de opmerking.'
        if "\n" in self.bestand.tekst[self.plek.begin : self.plek.eind].rstrip("\n"):
            return f'Zet dan "# geen persoon" op een eigen regel boven "{self.veld}".'
        return 'Zet dan een spatie en "# geen persoon" achter deze regel.'

    def bevinding(self, regel: Regel, gevonden: re.Match[str] | None, melding: str, remedie: str = "") -> Bevinding:
        """A finding at what was found in the text; at its beginning when that cannot be traced."""
        plaats = self._plaats(gevonden) if gevonden else self.plek[:2]
        record = record_op(self.bestand, self.pad)
        return Bevinding(self.bestand.naam, *plaats, regel.id, melding, remedie, record, regel.niveau)

    def _plaats(self, gevonden: re.Match[str]) -> tuple[int, int]:
        """Line and column of the match in the file, where quotes, escapes and folded lines may stand between."""
        begin = begin_van_tekst(self.bestand.tekst, self.plek)
        ruw, fragment = self.bestand.tekst[begin : self.plek.eind], gevonden[0]
        eerder = self.inhoud.count(fragment, 0, gevonden.start())
        for patroon in (re.escape(fragment), r"\s+".join(map(re.escape, fragment.split()))):
            plekken = [m.start() for m in re.finditer(patroon, ruw)] if patroon else []
            if len(plekken) > eerder:
                tot = begin + plekken[eerder]
                sinds = self.bestand.tekst.rfind("\n", 0, tot)
                return self.plek.regel + self.bestand.tekst.count("\n", self.plek.begin, tot), tot - sinds
        return self.plek[:2]


def teksten(bestand: Bestand) -> tuple[Tekst, ...]:
    """The values of the fields in file order, then the comments; nothing for a file that is no YAML."""
    return bestand.onthoud(_teksten)


def _teksten(bestand: Bestand) -> tuple[Tekst, ...]:
    return tuple(_lees(bestand))


def _lees(bestand: Bestand) -> Iterator[Tekst]:
    if bestand.boom is None:
        return
    for pad, inhoud, plek in bestand.boom.teksten():
        if pad:
            yield Tekst(bestand, pad, inhoud[:GRENS], plek)
    for opmerking in opmerkingen(bestand):
        eind = opmerking.begin + len(opmerking.tekst)
        plek = Plek(opmerking.regel, opmerking.kolom, opmerking.begin, eind)
        yield Tekst(bestand, (), opmerking.tekst[:GRENS], plek)


class Blik(NamedTuple):
    """All texts of a file seen at once, in plain letters: most files hold nothing of what a rule looks for."""

    bestand: Bestand
    plat: str
    """The texts in file order, with a character between them that no text has."""
    met_hoofdletters: frozenset[str]
    """Every word in them, as it was typed."""
    woorden: frozenset[str]
    """Those words in lower case."""

    def zoek(self, patroon: re.Pattern[str]) -> Iterator[Tekst]:
        """Each text in which ``patroon`` is found, once."""
        alle, nummer, vanaf, vorige = teksten(self.bestand), 0, 0, -1
        for gevonden in patroon.finditer(self.plat):
            nummer += self.plat.count(_TUSSEN, vanaf, gevonden.start())
            vanaf = gevonden.start()
            if nummer != vorige:
                vorige = nummer
                yield alle[nummer]


def blik_op(bestand: Bestand) -> Blik:
    return bestand.onthoud(_blik)


def _blik(bestand: Bestand) -> Blik:
    plat = gewoon(_TUSSEN.join([t.inhoud.replace(_TUSSEN, " ") for t in teksten(bestand)]))
    woorden = frozenset(_WOORD.findall(" ".join(set(plat.replace(_TUSSEN, " ").split()))))
    return Blik(bestand, plat, woorden, frozenset(map(str.lower, woorden)))


def een_van(woorden: frozenset[str]) -> re.Pattern[str]:
    """A pattern for any of these words, maybe as the end of a longer one: quick, to look closer at what it finds."""
    return re.compile(rf"(?:{'|'.join(sorted(woorden))})(?![A-Za-z])", re.IGNORECASE)
