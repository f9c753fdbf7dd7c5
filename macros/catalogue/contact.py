"""What rings or opens: the numbers and addresses that a channel leads to, each standing in the data once."""

from __future__ import annotations

from typing import NamedTuple

from macros.catalogue.samenhang import Samenhang
from macros.fields.record import Record
from macros.kinds.contactrol import Contactrol, Kanaal
from macros.kinds.organisatie import Organisatie


class Bereik(NamedTuple):
    """What rings and what opens at the other end of a channel."""

    telefoon: str | None = None
    website: str | None = None
    email: str | None = None
    chat: str | None = None


def nummer(samenhang: Samenhang, wie: Kanaal | Organisatie) -> str | None:
    """The number of a channel or organisation: its own, or that of the organisation that it names for it."""
    gezien: set[str] = set()
    while not wie.telefoon and wie.telefoon_van and wie.telefoon_van not in gezien:
        gezien.add(wie.telefoon_van)
        ander = samenhang.vind(Organisatie, wie.telefoon_van)
        if ander is None:
            return None
        wie = ander
    return wie.telefoon


def van_partij(samenhang: Samenhang, partij: Record, gezien: frozenset[str] = frozenset()) -> Bereik:
    """How a party is reached: an organisation or gemeente by what stands with it, a role by its first way."""
    if isinstance(partij, Contactrol):
        verder = gezien | {partij.id}
        wegen = (bereik(samenhang, k, verder) for k in partij.kanalen if k.via not in verder)
        return next(filter(any, wegen), Bereik())
    if isinstance(partij, Organisatie):
        return Bereik(nummer(samenhang, partij), partij.website, partij.email, partij.chat)
    return Bereik(website=getattr(partij, "website", None))


def bereik(samenhang: Samenhang, kanaal: Kanaal, gezien: frozenset[str] = frozenset()) -> Bereik:
    """What a channel leads to: its own number and addresses, else those of the party that it goes by."""
    eigen = Bereik(nummer(samenhang, kanaal), kanaal.website, kanaal.email, kanaal.chat)
    if any(eigen) or not kanaal.via:
        return eigen
    return van_partij(samenhang, samenhang.partij(kanaal.via), gezien)


def rinkelt(rol: Contactrol) -> bool:
    """Whether a role has a number that rings; that the organisation which it names has one, a rule sees to."""
    return any(kanaal.telefoon or kanaal.telefoon_van for kanaal in rol.kanalen)
