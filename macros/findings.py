"""What a check found: one object, ordered as an editor reads files, rendered elsewhere per audience."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Niveau(str, Enum):
    """How serious a finding is: only a FOUT stops a publication."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"


@dataclass(frozen=True, order=True)
class Bevinding:
    """One thing that is wrong, where, and what to do about it.

    ``regel`` and ``kolom`` count from 1; ``bestand`` is relative to the folder that was checked from.
    """

    bestand: str
    regel: int
    kolom: int
    regel_id: str
    melding: str
    remedie: str = ""
    record: str = ""
    niveau: Niveau = Niveau.FOUT

    def __str__(self) -> str:
        over = f"{self.record}: " if self.record else ""
        remedie = f" {self.remedie}" if self.remedie else ""
        return (
            f"{self.bestand}:{self.regel}:{self.kolom}: {self.niveau.value}[{self.regel_id}] "
            f"{over}{self.melding}{remedie}"
        )


def heeft_fouten(bevindingen: Iterable[Bevinding]) -> bool:
    """Whether any finding forbids publication."""
    return any(b.niveau is Niveau.FOUT for b in bevindingen)
