"""A table of values: what CSV files, workbooks, the database and their explanations are made from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from macros.fields.kolom import Cel, Celsoort
from macros.findings.letters import woord_voor_woord


class Kop(NamedTuple):
    """What there is to tell of a column: its heading, what it means, and what its cells hold."""

    kop: str
    uitleg: str
    soort: Celsoort = Celsoort.TEKST
    verwijst: tuple[str, ...] = ()
    """The kinds of record whose ids or keys it holds; none for any other column."""
    meer: bool = False
    """Whether a cell may hold several values."""

    @property
    def veld(self) -> str:
        """The heading as programs name a column: ``wie_trekt_ids``."""
        return veldnaam(self.kop)


@cache
def veldnaam(kop: str) -> str:
    """Small letters, digits and underscores; ``Thema's (ids)`` is ``themas_ids``."""
    return woord_voor_woord(kop.replace("'", ""), "_")


class Rij(NamedTuple):
    """The cells of one row, and where it belongs, so that the table of a region can be cut from the whole."""

    cellen: tuple[Cel, ...]
    regio: str | tuple[str, ...] | None = None
    """A gemeente can lie in two regions."""
    document: str | None = None
    gemeente: str | None = None
    bron: str | None = None


@dataclass(frozen=True)
class Tabel:
    naam: str
    """Its part of a file name, such as ``acties``."""
    titel: str
    uitleg: str
    kolommen: tuple[Kop, ...]
    rijen: tuple[Rij, ...]
    soorten: tuple[str, ...] = ()
    """The kinds of record that its rows are for; none when that can be any."""
    per_record: bool = False
    """Whether there is one row for each of those records, so that its key stands in no other row."""

    def per(self, plek: str) -> dict[str, Tabel]:
        """The table cut by a field of its rows, such as ``regio``: a table for each that has rows."""
        delen: dict[str, list[Rij]] = {}
        for rij in self.rijen:
            waar: str | tuple[str, ...] | None = getattr(rij, plek)
            for deel in (waar,) if isinstance(waar, str) else waar or ():
                delen.setdefault(deel, []).append(rij)
        return {waar: replace(self, rijen=tuple(rijen)) for waar, rijen in delen.items()}


OPSOMMING = " | "
"""Stands between the values of a cell that holds several."""


def som(woorden: Iterable[str]) -> str:
    """Several values in one cell."""
    return OPSOMMING.join(woorden)
