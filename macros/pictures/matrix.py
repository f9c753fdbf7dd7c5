"""Who does what in a plan: parties down, actions across, and in each cell what the party does there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from macros.catalogue import Catalogus
from macros.catalogue.acties import Aandeel, deelnames
from macros.fields.record import Record
from macros.kinds.actie import Actie


@dataclass(frozen=True)
class Vak:
    """One share that a party has in an action; ``als`` names the roles or parts of the organisation, when given."""

    aandeel: Aandeel
    als: tuple[str, ...]


@dataclass(frozen=True)
class Rij:
    """A party, and for each action its shares (often none)."""

    partij: Record
    vakken: list[list[Vak]]


@dataclass(frozen=True)
class Matrix:
    acties: list[Actie]
    rijen: list[Rij]


def matrix_van(catalogus: Catalogus, acties: Iterable[Actie]) -> Matrix:
    """Parties in the order of how much they lead and do; a contact role counts for the party where it works."""
    acties = list(acties)
    partijen: dict[int, Record] = {}
    per_partij: dict[int, dict[tuple[int, Aandeel], list[str]]] = defaultdict(lambda: defaultdict(list))
    for plek, actie in enumerate(acties):
        for partij, aandeel, als, _ in deelnames(catalogus, actie):
            partijen[id(partij)] = partij
            namen = per_partij[id(partij)][plek, aandeel]
            namen += [w for w in als if w not in namen]
    rijen = [
        Rij(
            partijen[nummer],
            [[Vak(a, tuple(delen[p, a])) for a in Aandeel if (p, a) in delen] for p in range(len(acties))],
        )
        for nummer, delen in per_partij.items()
    ]
    return Matrix(acties, sorted(rijen, key=_gewicht))


def _gewicht(rij: Rij) -> tuple[int, int, str]:
    aandelen = [vak.aandeel for vakken in rij.vakken for vak in vakken]
    return (-aandelen.count(Aandeel.TREKT), -len(aandelen), rij.partij.naam_kort.casefold())
