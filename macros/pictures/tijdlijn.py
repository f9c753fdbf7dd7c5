"""Timelines: the actions of a plan against its years, and the documents of a region after one another.

What a source leaves open stays open: "doorlopend" and "gestart" have no end, and a time that is yet to be decided is a
frame around the plan's years, not a bar.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from macros.catalogue import Catalogus
from macros.catalogue.tijd import TOEN
from macros.fields.keuzes import Timingsoort
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde
from macros.kinds.actie import Actie, Timing
from macros.kinds.document import Document
from macros.pictures.schaal import Schaal, Stuk

UITLOOP = 2
"""Years after a plan that a picture still shows, so that today can be marked when the plan is just past."""


@dataclass(frozen=True)
class Balk:
    """One bar: its stretch, how sure it is, and whether it goes on."""

    soort: str
    """How it is drawn: ``periode``, ``doorlopend``, ``gestart``, ``open`` (to be decided) or ``afhankelijk``."""
    stuk: Stuk
    loopt_door: bool
    voorbij: bool
    """Whether it is over, as the catalogue has it."""


@dataclass(frozen=True)
class Regel:
    """A record and its bar."""

    record: Record
    balk: Balk


@dataclass(frozen=True)
class Tijdlijn:
    """A picture in time: its scale, what it is about (the years of the plan), its rows, and today if it is in view."""

    schaal: Schaal
    looptijd: Stuk | None
    regels: list[Regel]
    dag: date
    soorten: list[str]
    """The kinds of bar that occur, for the legend."""

    @property
    def vandaag(self) -> float | None:
        return self.schaal.plek(self.dag) if self.schaal.bevat(self.dag) else None


def tijdlijn_van_plan(plan: Document, acties: Iterable[Actie], catalogus: Catalogus) -> Tijdlijn:
    """The actions in the order given, against the years of the plan, and as many more as they need."""
    acties, vandaag = list(acties), catalogus.vandaag
    eerste = begin(plan.periode.van)
    laatste = einde(plan.periode.tot) if plan.periode.tot else None
    jaren = [t.year for a in acties for t in _grenzen(a.timing)]
    slot = laatste.year if laatste else max(vandaag.year, eerste.year + UITLOOP)
    tot = max([slot, *jaren])
    if tot < vandaag.year <= tot + UITLOOP:
        tot = vandaag.year
    schaal = Schaal(min([eerste.year, *jaren]), tot)
    eind = laatste or date(tot, 12, 31)
    regels = [Regel(a, _balk(a.timing, schaal, eerste, eind, catalogus.geweest(a))) for a in acties]
    return Tijdlijn(schaal, schaal.stuk(eerste, eind), regels, vandaag, _soorten(regels))


def tijdlijn_van_documenten(documenten: Iterable[Document], catalogus: Catalogus) -> Tijdlijn:
    """Documents in the order given. One that was succeeded ends where its successor begins, if it names no end."""
    documenten, vandaag = list(documenten), catalogus.vandaag
    grenzen = [g for d in documenten for g in (d.periode.van, d.periode.tot) if g]
    jaren = [begin(g).year for g in grenzen]
    schaal = Schaal(min(jaren), max([*jaren, vandaag.year]))
    regels = []
    for document in documenten:
        eerste = begin(document.periode.van)
        opvolger = next(iter(catalogus.opvolgers(document)), None)
        if document.periode.tot:
            laatste = einde(document.periode.tot)
        elif opvolger:
            laatste = max(eerste, date.fromordinal(begin(opvolger.periode.van).toordinal() - 1))
        else:
            laatste = None
        balk = Balk(
            "periode" if document.periode.tot or opvolger else "doorlopend",
            schaal.stuk(eerste, laatste or max(eerste, vandaag)),
            loopt_door=laatste is None,
            voorbij=catalogus.stand(document) in TOEN,
        )
        regels.append(Regel(document, balk))
    return Tijdlijn(schaal, None, regels, vandaag, _soorten(regels))


def _grenzen(timing: Timing | None) -> list[date]:
    return [begin(t) for t in (timing.van, timing.tot) if t] if timing else []


def _balk(timing: Timing | None, schaal: Schaal, eerste: date, laatste: date, voorbij: bool) -> Balk:
    if timing is None:
        return Balk("niet-genoemd", schaal.stuk(eerste, laatste), False, voorbij)
    match timing.soort:
        case Timingsoort.PERIODE:
            start, slot = _einden(timing, eerste, laatste)
            return Balk("periode", schaal.stuk(start, slot), timing.tot is None, voorbij)
        case Timingsoort.GESTART if timing.van:
            start = begin(timing.van)
            return Balk("gestart", schaal.stuk(start, max(start, laatste)), True, voorbij)
        case Timingsoort.DOORLOPEND:
            return Balk("doorlopend", schaal.stuk(eerste, laatste), True, voorbij)
        case Timingsoort.AFHANKELIJK:
            return Balk("afhankelijk", schaal.stuk(eerste, laatste), False, voorbij)
        case _:
            return Balk("open", schaal.stuk(eerste, laatste), False, voorbij)


def _einden(timing: Timing, eerste: date, laatste: date) -> tuple[date, date]:
    """The first and last day of a period; where the plan names no end, that of the plan itself."""
    start = begin(timing.van) if timing.van else eerste
    slot = einde(timing.tot) if timing.tot else laatste
    return min(start, slot) if timing.van is None else start, max(start, slot) if timing.tot is None else slot


def _soorten(regels: list[Regel]) -> list[str]:
    volgorde = ("periode", "doorlopend", "gestart", "open", "afhankelijk", "niet-genoemd")
    return [s for s in volgorde if any(r.balk.soort == s for r in regels)]
