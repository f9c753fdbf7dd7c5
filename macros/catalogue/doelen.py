"""Goals: which falls under which, which actions work on one, and whether what is measured has come where it should."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from macros.catalogue.samenhang import Samenhang
from macros.fields.keuzes import Richting
from macros.fields.tijdpunt import einde
from macros.kinds.actie import Actie
from macros.kinds.document import Document
from macros.kinds.doel import Doel
from macros.kinds.indicator import Indicator, Streefwaarde


def doelen_van(samenhang: Samenhang, document: Document) -> list[tuple[int, Doel]]:
    """The goals of a document, each after the one that it falls under, with how deep it lies: 0 at the top."""
    eigen = {id(doel) for doel in document.doelen}

    def vanaf(doel: Doel, diepte: int) -> Iterator[tuple[int, Doel]]:
        if id(doel) in eigen:
            eigen.discard(id(doel))
            yield diepte, doel
            for onder in onder_doel(samenhang, doel):
                yield from vanaf(onder, diepte + 1)

    bovenaan = [d for d in document.doelen if id(boven_doel(samenhang, d)) not in eigen]
    return [plek for doel in (*bovenaan, *document.doelen) for plek in vanaf(doel, 0)]


def boven_doel(samenhang: Samenhang, doel: Doel) -> Doel | None:
    """The goal under which a goal falls, perhaps of another document."""
    return samenhang.vind(Doel, samenhang.volle_sleutel(doel, doel.valt_onder)) if doel.valt_onder else None


def onder_doel(samenhang: Samenhang, doel: Doel) -> list[Doel]:
    """The goals that fall under a goal, in the order of the data."""
    return [v.door for v in samenhang.vermeldingen(doel) if isinstance(v.door, Doel)]


def acties_voor(samenhang: Samenhang, doel: Doel) -> list[Actie]:
    """The actions that work on a goal or on what falls under it, each once, in the order of the data."""
    gezien: set[int] = set()
    acties: set[int] = set()
    te_doen = [doel]
    while te_doen:
        hier = te_doen.pop()
        if id(hier) not in gezien:
            gezien.add(id(hier))
            te_doen += onder_doel(samenhang, hier)
            acties |= {id(v.door) for v in samenhang.vermeldingen(hier) if isinstance(v.door, Actie)}
    return [a for a in samenhang.alle(Actie) if id(a) in acties]


class Oordeel(NamedTuple):
    """What is aimed for, and whether the last measurement is there."""

    streef: Streefwaarde
    gehaald: bool
    nog_tijd: bool
    """Whether that moment is after the one of the measurement."""


def oordeel(indicator: Indicator) -> Oordeel | None:
    """The last measurement beside the next number that is aimed for, or else the last; None if nobody can tell."""
    meting, richting = indicator.laatste, indicator.richting
    doelen = sorted(
        ((einde(s.wanneer), s.waarde, s) for s in indicator.streefwaarden if s.wanneer and s.waarde is not None),
        key=lambda d: d[0],
    )
    if meting is None or richting is None or not doelen:
        return None
    gemeten_op = einde(meting.wanneer)
    dag, waarde, streef = next((d for d in doelen if d[0] >= gemeten_op), doelen[-1])
    gehaald = {
        Richting.HOGER: meting.waarde >= waarde,
        Richting.LAGER: meting.waarde <= waarde,
        Richting.GELIJK: meting.waarde == waarde,
    }
    return Oordeel(streef, gehaald[richting], dag > gemeten_op)
