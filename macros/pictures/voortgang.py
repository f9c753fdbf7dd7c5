"""How far actions are, as stretches of one bar from what is done to what nobody reported."""

from __future__ import annotations

from dataclasses import dataclass

from macros.catalogue.verloop import Telling
from macros.fields.keuzes import Voortgangstatus
from macros.pictures.schaal import Stuk


@dataclass(frozen=True)
class Deel:
    """One stretch: its status (None: not reported), how many actions, and where it lies in the bar, in percents."""

    status: Voortgangstatus | None
    aantal: int
    stuk: Stuk

    @property
    def naam(self) -> str:
        """The status in small letters, as it reads after a number."""
        return self.status.label.lower() if self.status else "niet gemeld"

    @property
    def vorm(self) -> str:
        """What the stretch is drawn as."""
        return self.status.value if self.status else "niet-gemeld"


def balk_van(telling: Telling) -> list[Deel]:
    """The bar of a count; empty when there is nothing to count."""
    delen: list[Deel] = []
    geteld = 0
    for status, acties in telling.per_status.items():
        van, tot = (round(100 * n / telling.totaal, 2) for n in (geteld, geteld + len(acties)))
        delen.append(Deel(status, len(acties), Stuk(van, round(tot - van, 2))))
        geteld += len(acties)
    return delen
