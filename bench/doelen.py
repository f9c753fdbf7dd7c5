"""What this project promised itself about speed and memory, and how far it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

VANDAAG, KLEIN, GROOT, ZEER_GROOT = 0, 1000, 5000, 10_000
"""Numbers of records; the first stands for this site's own data."""
BOUW, REKENT, OPNIEUW = "hele bouw", "hele bouw, rekentijd", "bouw na een wijziging"
HUGO, MATERIAL = "Hugo", "Material, rekentijd"
CONTROLE, CONTROLE_WEER, CONTROLE_KORT = "controle, schoon", "controle, niets veranderd", "controle na een wijziging"
VOORBEELD = "wijziging in het voorbeeld"
GEHEUGEN, TABELLEN, FORMAAT = "geheugen", "tabellen", "rekentijd van "

Cijfers = dict[tuple[int, str], float]
"""For a number of records and what was measured: seconds, or megabytes of memory."""


class Doel(NamedTuple):
    """A figure that must be at most ``hoogstens``, by itself or ``naast`` another: then so many times that one."""

    aantal: int
    wat: str
    hoogstens: float
    naast: tuple[int, str] | None = None

    def oordeel(self, cijfers: Cijfers) -> str:
        """Plainly whether it is reached; empty when it was not measured."""
        if not {(self.aantal, self.wat), self.naast or (self.aantal, self.wat)} <= cijfers.keys():
            return ""
        waarde, waarnaast = cijfers[self.aantal, self.wat], ""
        if self.naast:
            anders = self.naast[0] != self.aantal
            waarde /= cijfers[self.naast] * (self.aantal / self.naast[0] if anders else 1)
            waarnaast = f" naast {maat(self.naast[0])}, per record" if anders else f" naast {self.naast[1]}"
        eenheid = "x" if self.naast else _eenheid(self.wat)
        woord = "gehaald" if waarde <= self.hoogstens else "NIET gehaald"
        grens = f"doel: hoogstens {self.hoogstens:g} {eenheid}".replace(".", ",")
        return f"{woord:<14}{self.wat}{waarnaast}: {getal(waarde)} {eenheid} ({grens})"


VASTE = (
    Doel(VANDAAG, CONTROLE_KORT, 0.35),
    Doel(VANDAAG, OPNIEUW, 0.2, (VANDAAG, BOUW)),
    Doel(VANDAAG, VOORBEELD, 0.3),
    Doel(GROOT, GEHEUGEN, 400),
    Doel(GROOT, REKENT, 1.1, (KLEIN, REKENT)),
    Doel(GROOT, OPNIEUW, 0.2, (GROOT, BOUW)),
    Doel(GROOT, VOORBEELD, 1.0),
    Doel(GROOT, BOUW, 1.0, (GROOT, HUGO)),
    Doel(GROOT, REKENT, 0.2, (GROOT, MATERIAL)),
    Doel(ZEER_GROOT, REKENT, 1.1, (KLEIN, REKENT)),
)


def doelen(cijfers: Cijfers) -> Iterator[Doel]:
    """All goals; which forms of the open data there are, the figures tell."""
    yield from VASTE
    for aantal, wat in cijfers:
        if aantal == VANDAAG and wat.startswith(FORMAAT) and wat != FORMAAT + TABELLEN:
            yield Doel(VANDAAG, wat, 0.05, (VANDAAG, REKENT))


def regel(aantal: int, wat: str, waarde: float) -> str:
    """A figure, as it is printed."""
    return f"{maat(aantal):<16}{wat:<44}{getal(waarde):>9} {_eenheid(wat)}"


def getal(waarde: float) -> str:
    return f"{waarde:.2f}".replace(".", ",")


def maat(aantal: int) -> str:
    return f"{aantal:,} records".replace(",", ".") if aantal else "deze site"


def _eenheid(wat: str) -> str:
    return "MB" if wat == GEHEUGEN else "s"
