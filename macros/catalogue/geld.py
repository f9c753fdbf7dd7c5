"""What amounts come to: per year and per certainty, only where a source lets them be added; the rest is named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from macros.fields.keuzes import Geldritme, Geldstatus
from macros.fields.tijdpunt import begin, in_een_jaar
from macros.kinds.geld import Geld


class Totaal(NamedTuple):
    """A sum of one year and one certainty, in cents so that it is exact, and how many amounts it is made of."""

    jaar: int
    status: Geldstatus
    cent: int
    aantal: int
    ongeveer: bool

    @property
    def euro(self) -> float:
        return self.cent / 100


class Optelling(NamedTuple):
    totalen: list[Totaal]
    niet_geteld: list[tuple[Geld, str]]
    """The amounts that are in no total, each with why not."""


def tel_op(bedragen: Iterable[Geld]) -> Optelling:
    """What amounts of one document come to. Never added: what is part of another, what is per inhabitant, what names
    no year, and what is once for more years together."""
    alle = list(bedragen)
    titels = {g.id: g.titel for g in alle}
    per_jaar: dict[tuple[int, Geldstatus], list[tuple[int, bool]]] = defaultdict(list)
    niet_geteld: list[tuple[Geld, str]] = []
    for geld in alle:
        if reden := _waarom_niet(geld, titels):
            niet_geteld.append((geld, reden))
            continue
        for jaar, cent in _per_jaar(geld):
            per_jaar[jaar, geld.status].append((cent, geld.ongeveer))
    volgorde = list(Geldstatus)
    totalen = [
        Totaal(jaar, status, sum(c for c, _ in delen), len(delen), any(o for _, o in delen))
        for (jaar, status), delen in per_jaar.items()
    ]
    return Optelling(sorted(totalen, key=lambda t: (t.jaar, volgorde.index(t.status))), niet_geteld)


def _waarom_niet(geld: Geld, titels: dict[str, str]) -> str:
    """Why an amount is in no total, in words; empty when it is."""
    if geld.deel_van in titels:
        return f"is een deel van: {titels[geld.deel_van]}"
    if geld.per_inwoner:
        return "is per inwoner"
    if not all(map(in_een_jaar, (*geld.jaren, *(b.jaar for b in geld.bedragen)))):
        return "valt in twee kalenderjaren"
    if geld.bedragen:
        return ""
    if geld.euro is None:
        return "de bron noemt geen bedrag"
    if not geld.jaren:
        return "de bron noemt geen jaar"
    if len(geld.jaren) > 1 and geld.ritme in (Geldritme.EENMALIG, Geldritme.ONBEKEND):
        return "de bron verdeelt het niet over de jaren"
    return ""


def _per_jaar(geld: Geld) -> Iterator[tuple[int, int]]:
    """The cents of an amount in each year that its source names."""
    if geld.bedragen:
        yield from ((begin(b.jaar).year, in_centen(b.euro)) for b in geld.bedragen)
    elif geld.euro is not None:
        yield from ((begin(jaar).year, in_centen(geld.euro)) for jaar in geld.jaren)


def in_centen(euro: float) -> int:
    return round(euro * 100)
