"""Which days are worth knowing beforehand, as the kinds declare them: ends of plans, planned decisions, checks due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import Any

from macros.catalogue.samenhang import Samenhang
from macros.fields.record import Record
from macros.fields.velden import begin, einde


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
        for moment in record.soort.agenda:
            tijdpunt = reduce(_stap, moment.veld.split("."), record)
            if isinstance(tijdpunt, str) and (moment.als is None or moment.als(record)):
                dag = begin(tijdpunt) if moment.begint else einde(tijdpunt)
                yield Afspraak(dag, moment.wat, record, moment.veld, tijdpunt)


def _stap(waarde: Any, naam: str) -> Any:
    return None if waarde is None else getattr(waarde, naam)
