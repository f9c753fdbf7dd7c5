"""A rule as it is declared, and one thing it found. Knows nothing of files, YAML or records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Niveau(StrEnum):
    """How serious a finding is: only a FOUT stops a publication."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"


@dataclass(frozen=True)
class Regel:
    """A rule as editors read it in the handbook: what it guards, with an example of right and wrong.

    ``goed`` and ``fout`` are pieces of YAML that differ in what the rule is about, or names of files when
    ``over_bestanden``: what such a rule forbids cannot be shown as YAML.
    """

    id: str
    titel: str
    uitleg: str
    goed: str
    fout: str
    niveau: Niveau = Niveau.FOUT
    over_bestanden: bool = False


@dataclass(frozen=True, order=True)
class Bevinding:
    """One thing that is wrong, where, and what to do about it.

    ``regel`` and ``kolom`` count from 1; ``bestand`` is the path from the folder that holds the data folder.
    """

    bestand: str
    regel: int
    kolom: int
    regel_id: str
    melding: str
    remedie: str = ""
    record: str = ""
    niveau: Niveau = Niveau.FOUT

    @property
    def zin(self) -> str:
        """The finding in words: about which record, what is wrong, and what to do."""
        melding = f"{self.record}: {self.melding}" if self.record else self.melding[:1].upper() + self.melding[1:]
        return f"{melding} {self.remedie}".strip()

    def __str__(self) -> str:
        return f"{self.bestand}:{self.regel}:{self.kolom}: {self.niveau.value}[{self.regel_id}] {self.zin}"


def heeft_fouten(bevindingen: Iterable[Bevinding]) -> bool:
    """Whether any finding forbids publication."""
    return any(b.niveau is Niveau.FOUT for b in bevindingen)
