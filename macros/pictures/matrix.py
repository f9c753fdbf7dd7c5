"""Who does what in a plan: parties down, actions across, and in each cell what the party does there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from macros.catalogue import Catalogus
from macros.records.basis import Record
from macros.records.document import Actie

ROLLEN = {"trekt": "T", "doet mee": "D", "te raadplegen": "R"}
"""What a party can be to an action, heaviest first, with the letter that stands for it."""


@dataclass(frozen=True)
class Vak:
    """One part that a party has in an action; ``als`` names the roles or parts of the organisation, when given."""

    rol: str
    als: tuple[str, ...]

    @property
    def letter(self) -> str:
        return ROLLEN[self.rol]


@dataclass(frozen=True)
class Rij:
    """A party, and for each action its parts (often none)."""

    partij: Record
    vakken: list[list[Vak]]


@dataclass(frozen=True)
class Matrix:
    acties: list[Actie]
    rijen: list[Rij]


def matrix_van(catalogus: Catalogus, acties: Iterable[Actie]) -> Matrix:
    """Parties in the order of how much they lead and do; a contact role counts for the party where it works."""
    acties = list(acties)
    rollen: dict[str, dict[int, dict[str, list[str]]]] = defaultdict(lambda: defaultdict(dict))
    for plek, actie in enumerate(acties):
        for rol, sleutel, als in _delen(actie):
            wie = catalogus.vind("contactrol", sleutel)
            woorden = [wie.naam, *als] if wie else als
            namen = rollen[wie.organisatie if wie else sleutel][plek].setdefault(rol, [])
            namen += [w for w in woorden if w not in namen]
    rijen = [
        Rij(
            catalogus.partij(sleutel),
            [
                [Vak(rol, tuple(per_actie[p][rol])) for rol in ROLLEN if rol in per_actie.get(p, {})]
                for p in range(len(acties))
            ],
        )
        for sleutel, per_actie in rollen.items()
    ]
    return Matrix(acties, sorted(rijen, key=_gewicht))


def _delen(actie: Actie) -> Iterable[tuple[str, str, list[str]]]:
    for partij in actie.trekkers:
        yield "trekt", partij.partij, list(partij.onderdelen)
    for deel in actie.onderdelen:
        for partij in deel.trekkers:
            yield "trekt", partij.partij, [f"onderdeel {deel.code}", *partij.onderdelen]
    for partij in actie.betrokkenen:
        yield "doet mee", partij.partij, list(partij.onderdelen)
    for opmerking in actie.opmerkingen:
        for rol in opmerking.raadpleeg:
            yield "te raadplegen", rol, []


def _gewicht(rij: Rij) -> tuple[int, int, str]:
    rollen = [vak.rol for vakken in rij.vakken for vak in vakken]
    return (-rollen.count("trekt"), -len(rollen), rij.partij.naam_kort.casefold())
