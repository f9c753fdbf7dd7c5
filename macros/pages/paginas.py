"""Which pages the catalogue gives: one per record that has an address of its own, and one per kind that lists them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.catalogue import Catalogus
from macros.fields.record import Record
from macros.kinds import SOORTEN

Kruimels = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Pagina:
    """A page to write: its address, its frame's title and description, and its template."""

    adres: str
    titel: str
    omschrijving: str
    kruimels: Kruimels
    sjabloon: str
    record: Record

    @property
    def rubriek(self) -> str:
        """The part of the site the page is in: the first step of its address."""
        return self.adres.split("/", 1)[0]


class Paginamaker:
    """Makes the page of one record at a time."""

    def __init__(self, catalogus: Catalogus) -> None:
        self._namen = {s.soort.rubriekadres: s.soort.rubrieknaam for s in SOORTEN if s.soort.rubriekadres}
        self._records = [r for r in catalogus.alle(Record) if r.soort.eigen_pagina]
        self._namen |= {r.adres: r.naam_kort for r in self._records}

    def records(self) -> list[Record]:
        """The records that have a page to themselves, in the order of the data."""
        return self._records

    def paginas(self) -> Iterator[Pagina]:
        """Every page that records make."""
        return map(self.pagina, self._records)

    def pagina(self, record: Record) -> Pagina:
        return Pagina(
            adres=record.adres,
            titel=record.paginatitel,
            omschrijving=record.omschrijving,
            kruimels=tuple(self._kruimels(record.adres)),
            sjabloon=record.soort.sjabloon,
            record=record,
        )

    def _kruimels(self, adres: str) -> Iterator[tuple[str, str]]:
        """The pages above an address, as name and address, from the top."""
        stappen = adres.rstrip("/").split("/")
        for diepte in range(1, len(stappen)):
            boven = "/".join(stappen[:diepte]) + "/"
            if boven in self._namen:
                yield self._namen[boven], boven
