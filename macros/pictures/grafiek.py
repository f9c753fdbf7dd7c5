"""A number through the years: where it began, what was measured, and what is aimed for, as places in a picture."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import floor, log10

from macros.fields.tijdpunt import begin, einde
from macros.kinds.indicator import Indicator

_RAND = 4.0
"""Percents at either side of the picture that stay free, so that no mark is cut off."""


@dataclass(frozen=True)
class Plek:
    """One number and its place, in percents from the left and from the top."""

    x: float
    y: float
    waarde: float
    wanneer: str


@dataclass(frozen=True)
class Grafiek:
    begin: Plek | None
    metingen: list[Plek]
    streven: list[Plek]
    gemeten: list[tuple[Plek, Plek]]
    """The lines from each measured place to the next, the beginning included."""
    beoogd: list[tuple[Plek, Plek]]
    """The lines from where it began, or was first measured, to what is aimed for."""
    hoogten: list[tuple[float, float]]
    """Round numbers of the scale, each with its place from the top."""
    jaren: list[tuple[float, int]]


def grafiek_van(indicator: Indicator) -> Grafiek | None:
    """The picture of an indicator; None when there are not two moments to put beside each other."""
    eerste = indicator.beginwaarde
    start = [(eerste.wanneer, eerste.waarde)] if eerste and eerste.wanneer else []
    gemeten = sorted(((m.wanneer, m.waarde) for m in indicator.metingen), key=lambda m: begin(m[0]))
    beoogd = [(s.wanneer, s.waarde) for s in indicator.streefwaarden if s.wanneer and s.waarde is not None]
    beoogd.sort(key=lambda s: begin(s[0]))
    alle = [*start, *gemeten, *beoogd]
    if len({_midden(wanneer) for wanneer, _ in alle}) < 2:
        return None
    schaal = _Schaal(alle)
    van, metingen, streven = (schaal.plekken(deel) for deel in (start, gemeten, beoogd))
    return Grafiek(
        van[0] if van else None,
        metingen,
        streven,
        list(pairwise([*van, *metingen])),
        list(pairwise([*(van or metingen[:1]), *streven])),
        [(schaal.hoogte(w), w) for w in schaal.rond],
        schaal.jaren,
    )


def _midden(wanneer: str) -> date:
    """The day in the middle of a year, month or day."""
    return date.fromordinal((begin(wanneer).toordinal() + einde(wanneer).toordinal()) // 2)


class _Schaal:
    """From the first to the last moment, and from nought (or lower) to a round number above the highest."""

    def __init__(self, alle: list[tuple[str, float]]) -> None:
        dagen = [_midden(wanneer) for wanneer, _ in alle]
        self._van, self._tot = min(dagen), max(dagen)
        laagste, hoogste = min(0.0, *(w for _, w in alle)), max(0.0, *(w for _, w in alle))
        stap = _ronde_stap((hoogste - laagste) / 4 or 1)
        onder, boven = floor(laagste / stap), -floor(-hoogste / stap)
        self.rond = [round(n * stap, 9) for n in range(onder, max(boven, onder + 1) + 1)]

    def plekken(self, waarden: list[tuple[str, float]]) -> list[Plek]:
        return [Plek(self._x(_midden(t)), self.hoogte(w), w, t) for t, w in waarden]

    def hoogte(self, waarde: float) -> float:
        return round(100 * (self.rond[-1] - waarde) / (self.rond[-1] - self.rond[0]), 2)

    def _x(self, dag: date) -> float:
        deel = (dag - self._van) / (self._tot - self._van)
        return round(_RAND + deel * (100 - 2 * _RAND), 2)

    @property
    def jaren(self) -> list[tuple[float, int]]:
        """The years, each at its middle; of many years only as many as fit."""
        jaren = range(self._van.year, self._tot.year + 1)
        stap = -(-len(jaren) // 6)
        plekken = [(self._x(date(jaar, 7, 2)), jaar) for jaar in jaren if (self._tot.year - jaar) % stap == 0]
        return [(x, jaar) for x, jaar in plekken if 0 <= x <= 100]


def _ronde_stap(minstens: float) -> float:
    """The least of 1, 2 or 5 times a power of ten that is at least so much."""
    macht: float = 10.0 ** floor(log10(minstens))
    return next(n * macht for n in (1, 2, 5, 10) if n * macht >= minstens * 0.999)
