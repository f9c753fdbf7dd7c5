"""What refers to a record, by what a reader wants to know: what it leads and joins, its tasks, decisions and money."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import NamedTuple

from macros.catalogue import Catalogus
from macros.catalogue.samenhang import Vermelding
from macros.fields.record import Record

Deel = tuple[str, str, Record]
"""The words above a group, those for one alone, and a record."""
_EERST = ("verantwoordelijkheid", "besluit", "geld", "document", "contactrol")
"""The kinds that say most, in that order, after the actions."""


class Genoemd(NamedTuple):
    """Groups of two or more under the words that say what they are, then what would be alone under its words."""

    groepen: list[tuple[str, list[Record]]]
    los: list[tuple[str, Record]]

    @property
    def aantal(self) -> int:
        return sum(len(records) for _, records in self.groepen) + len(self.los)


AANDELEN = "aandelen"
"""Stands among kinds for the actions in which a party has a share."""


def genoemd(catalogus: Catalogus, record: Record, zonder: Container[str] = ()) -> Genoemd:
    """All that refers to a record, but for what is of the kinds ``zonder``."""
    delen = list[Deel]()
    if record.soort.partij and AANDELEN not in zonder:
        delen += [(k.kop, k.kop, a) for k, acties in catalogus.aandelen(record).items() for a in acties]
        delen += [(eerder := "Trok deze acties eerder", eerder, a) for a in catalogus.trok_eerder(record)]
    anders = [v for v in catalogus.andere_vermeldingen(record) if v.door.soort.naam not in zonder]
    return verzamel([*delen, *_met_kop(anders)], catalogus.geldt)


def verzamel(delen: Iterable[Deel], geldt: Callable[[Record], bool]) -> Genoemd:
    """Each record once, under the first words that it comes with; what holds today first."""
    groepen: dict[str, dict[int, tuple[str, Record]]] = {}
    gezien: set[int] = set()
    for kop, alleen, record in delen:
        if id(record) not in gezien:
            gezien.add(id(record))
            groepen.setdefault(kop, {})[id(record)] = alleen, record
    return Genoemd(
        [
            (kop, sorted((r for _, r in groep.values()), key=lambda r: not geldt(r)))
            for kop, groep in groepen.items()
            if len(groep) > 1
        ],
        [enige for groep in groepen.values() if len(groep) == 1 for enige in groep.values()],
    )


def _met_kop(vermeldingen: Iterable[Vermelding]) -> list[Deel]:
    def plek(deel: Deel) -> int:
        naam = deel[2].soort.naam
        return _EERST.index(naam) if naam in _EERST else len(_EERST)

    koppen = ((door, door.soort.koppen.get(veld)) for door, veld in vermeldingen)
    return sorted(((kop or door.soort.rubrieknaam, kop or door.soortnaam, door) for door, kop in koppen), key=plek)
