"""Which days are worth knowing beforehand, as the kinds declare them: ends of plans, planned decisions, checks due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count

from macros.catalogue.samenhang import Samenhang
from macros.catalogue.tijd import stand
from macros.fields.deel import Deel
from macros.fields.keuzes import Stand
from macros.fields.record import Record
from macros.fields.tekstvorm import anker
from macros.fields.tijdpunt import begin, einde


@dataclass(frozen=True)
class Afspraak:
    """One day of one record."""

    dag: date
    wat: str
    """What happens then, in words."""
    record: Record
    veld: str
    """The path of the field that says so."""
    tijdpunt: str
    """The day as the data has it, which may be a month or a year."""


def agenda(samenhang: Samenhang) -> list[Afspraak]:
    """Every such day, also those that are past, the first day first."""
    return sorted(_afspraken(samenhang), key=lambda a: (a.dag, a.record.soort.volgorde, a.record.sleutel, a.veld))


def _afspraken(samenhang: Samenhang) -> Iterator[Afspraak]:
    for record in samenhang.alle(Record):
        momenten = [m for m in record.soort.agenda if m.als is None or m.als(record)]
        if not momenten or stand(samenhang, record) is Stand.INGETROKKEN:
            continue
        for moment in momenten:
            for veld, wat, tijdpunt in _tijdpunten(record, moment.veld.split("."), moment.wat):
                dag = begin(tijdpunt) if moment.begint else einde(tijdpunt)
                yield Afspraak(dag, wat, record, veld, tijdpunt)


def _tijdpunten(deel: object, stappen: list[str], wat: str) -> Iterator[tuple[str, str, str]]:
    """What stands at the end of a path, with that path and what happens then; of a list each part, by its own words.

    A part keeps its path when others come before it: by its words, and a number when they occur more often.
    """
    naam, rest = stappen[0], stappen[1:]
    match getattr(deel, naam):
        case str() as tijdpunt if not rest:
            yield naam, wat, tijdpunt
        case list() as delen:
            gezien: dict[str, Iterator[int]] = {}
            for een in delen:
                sleutel = anker(een.wat)
                keer = next(gezien.setdefault(sleutel, count(1)))
                plek = f"{naam}.{sleutel}{f'-{keer}' if keer > 1 else ''}"
                yield from ((f"{plek}.{v}", w, t) for v, w, t in _tijdpunten(een, rest, een.wat))
        case Deel() as binnen:
            yield from ((f"{naam}.{v}", w, t) for v, w, t in _tijdpunten(binnen, rest, wat))
