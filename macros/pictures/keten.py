"""The chain of a region, from preventing to aftercare: at each step who works there and what the plans do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from macros.fields.deel import Partij
from macros.fields.keuzes import Ketenstap
from macros.kinds.actie import Actie
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio


@dataclass(frozen=True)
class Schakel:
    """One step: ``partijen`` as the region's own sources name them, ``organisaties`` that say so themselves."""

    stap: Ketenstap
    uitleg: str | None
    partijen: list[Partij]
    organisaties: list[Organisatie]
    acties: list[Actie]


def keten_van(regio: Regio, organisaties: Iterable[Organisatie], acties: Iterable[Actie]) -> list[Schakel]:
    """The steps in order; empty when nothing is known about any of them."""
    organisaties, acties = list(organisaties), list(acties)
    eigen = {s.stap: s for s in regio.keten}
    schakels = []
    for stap in Ketenstap:
        partijen = eigen[stap].partijen if stap in eigen else []
        genoemd = {p.partij for p in partijen}
        schakels.append(
            Schakel(
                stap,
                eigen[stap].uitleg if stap in eigen else None,
                partijen,
                [o for o in organisaties if stap in o.ketenstappen and o.id not in genoemd],
                [a for a in acties if stap in a.ketenstappen],
            )
        )
    return schakels if any(s.uitleg or s.partijen or s.organisaties or s.acties for s in schakels) else []
