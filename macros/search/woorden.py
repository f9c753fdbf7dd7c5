"""The thesaurus as search needs it: each group's words, what it leads to, and what it says about who asks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from macros.catalogue import Catalogus
from macros.fields.wandel import verwijzingen
from macros.kinds.woordgroep import Woordgroep
from macros.search.documenten import Sleutel

VEEL = 7
"""Words beyond which a group is a drawer of what people say: it can wait for the second answer."""
HEEL = 5
"""Letters of a word that may be a part of another one."""
LANG = 3
"""Spaces from which what somebody does is a sentence of its own; the line above a first answer is in its words."""
KORT = 9
"""Letters of two words that still come with the first answer."""


@dataclass(frozen=True)
class Groep:
    """One group of the thesaurus; ``naar`` has the best answer of each kind first."""

    woorden: tuple[str, ...]
    naar: tuple[tuple[Sleutel, int], ...]
    """Records it leads to, each with its place in the list that names it (0 is the best)."""
    signaal: str = ""
    zoekt: tuple[str, ...] = ()
    taal: str = ""

    @property
    def direct(self) -> tuple[str, ...]:
        """The words that are needed for the first answer: not whole sentences, and not those of other languages.

        Words that tell of need are there at once, however long: a first answer must not be without its help. Words that
        tell of work only take help away, which can wait.
        """
        if self.taal or self.signaal in ("vak", "papier") or not (self.naar or self.zoekt or self.signaal):
            return ()
        los = {w for w in self.woorden if " " not in w}
        if self.signaal:
            zin = LANG if self.signaal == "geweld" else sys.maxsize
            return tuple(w for w in self.woorden if w in los or (los.isdisjoint(w.split()) and w.count(" ") < zin))
        if len(self.woorden) > VEEL:
            return ()
        kort = (w for w in self.woorden if w in los or (w.count(" ") == 1 and len(w) <= KORT))
        return tuple(w for w in kort if not any(_bevat(w, ander) for ander in los))

    @property
    def later(self) -> tuple[str, ...]:
        return tuple(w for w in self.woorden if w not in self.direct)


def _bevat(woord: str, ander: str) -> bool:
    """Whether a word is a compound of another, by which it is found as well until it comes itself."""
    return woord != ander and len(ander) >= HEEL and (woord.startswith(ander) or woord.endswith(ander))


def groepen(catalogus: Catalogus) -> Iterator[Groep]:
    for record in catalogus.alle(Woordgroep):
        naar = []
        for verwijzing in verwijzingen(record):
            doel, rang = catalogus.doel(record, verwijzing), verwijzing.pad[-1]
            if doel is not None and isinstance(rang, int):  # a list of ids; a source stands in a part
                naar.append(((doel.soort.naam, doel.sleutel), rang))
        yield Groep(
            tuple(record.woorden),
            tuple(naar),
            record.signaal.value if record.signaal else "",
            tuple(z.value for z in record.zoekt),
            record.taal.value if record.taal else "",
        )
