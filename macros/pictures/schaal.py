"""A stretch of whole years as a scale from 0 to 100 %, on which days and bars find their place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

MEESTE_LABELS = 12
"""More years than this and only every second, fifth, tenth or hundredth gets its number."""


@dataclass(frozen=True)
class Stuk:
    """A stretch of a scale: where it begins and how long it is, in percents."""

    x: float
    breedte: float

    @property
    def eind(self) -> float:
        return self.x + self.breedte


@dataclass(frozen=True)
class Schaal:
    """From the first day of year ``van`` to the last day of year ``tot``."""

    van: int
    tot: int

    def plek(self, dag: date) -> float:
        """Where a day begins, in percents; days outside the scale fall on its edge."""
        begin, einde = date(self.van, 1, 1).toordinal(), date(self.tot + 1, 1, 1).toordinal()
        deel = (dag.toordinal() - begin) / (einde - begin)
        return round(100 * min(max(deel, 0), 1), 2)

    def stuk(self, eerste: date, laatste: date) -> Stuk:
        """The stretch from the first to the last day, both included."""
        x = self.plek(eerste)
        return Stuk(x, round(self.plek(date.fromordinal(laatste.toordinal() + 1)) - x, 2))

    def bevat(self, dag: date) -> bool:
        return self.van <= dag.year <= self.tot

    @property
    def jaren(self) -> list[tuple[int, float, bool]]:
        """Each year, where it begins, and whether its number is shown."""
        aantal = self.tot - self.van + 1
        stap = next(s for s in (1, 2, 5, 10, 100, 1000) if aantal / s <= MEESTE_LABELS)
        return [
            (jaar, self.plek(date(jaar, 1, 1)), jaar % stap == 0 or stap == 1) for jaar in range(self.van, self.tot + 1)
        ]
