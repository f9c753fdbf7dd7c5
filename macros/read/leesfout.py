"""A fault in a file as text: which rule it breaks, where, what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from macros.findings import Bevinding, Regel


class Leesfout(Exception):
    """Raised when a file cannot be read on; otherwise just handed over."""

    def __init__(
        self,
        wat: Regel,
        regel: int,
        kolom: int,
        melding: str,
        remedie: str = "",
        hersteld: Mapping[int, str] | None = None,
    ) -> None:
        super().__init__(melding)
        self.wat, self.regel, self.kolom = wat, regel, kolom
        self.melding, self.remedie = melding, remedie
        self.hersteld = dict(hersteld or {})
        """The lines that change when the remedy is followed to the letter, by number: reading goes on with those."""

    def bevinding(self, bestand: str) -> Bevinding:
        """What is told of it; ``bestand`` is the file as people know it."""
        return Bevinding(bestand, self.regel, self.kolom, self.wat.id, self.melding, self.remedie, "", self.wat.niveau)
