"""Which pages the catalogue gives: of each record with an address of its own, of each kind, and beside a gemeente."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from macros.catalogue import Catalogus
from macros.fields.record import Record
from macros.fields.soort import Soort
from macros.kinds.gemeente import Gemeente
from macros.pages.nevenpaginas import BOVEN, NEVENPAGINAS, Nevenpagina
from macros.pages.overzichten import rubrieken

Kruimels = tuple[tuple[str, str], ...]
RUBRIEKSJABLOON = "pagina/rubriek.html"


@dataclass(frozen=True)
class Pagina:
    """A page to write: its address, its frame's title and description, its template, and what it is about."""

    adres: str
    titel: str
    omschrijving: str
    kruimels: Kruimels
    sjabloon: str
    record: Record | None = None
    soort: Soort | None = None
    """The kind that it lists, when it is about no record."""
    in_kader: bool = True
    """Whether it gets the frame of the site around it."""

    @property
    def rubriek(self) -> str:
        """The part of the site the page is in: the first step of its address."""
        return self.adres.split("/", 1)[0]


class Paginamaker:
    """Makes one page at a time. ``geschreven`` are addresses where somebody wrote a page: those stay as they are."""

    def __init__(self, catalogus: Catalogus, geschreven: Collection[str] = ()) -> None:
        self._rubrieken = rubrieken()
        self._namen = {soort.rubriekadres: soort.rubrieknaam for soort in self._rubrieken.values()}
        self._records = [r for r in catalogus.alle(Record) if r.soort.eigen_pagina]
        self._namen |= {r.adres: r.naam_kort for r in self._records} | BOVEN
        self._gemeenten = catalogus.gebieden.huidige_gemeenten()
        self._geschreven = geschreven

    def paginas(self) -> Iterator[Pagina]:
        """Every page: of each kind that nobody wrote one for, and of each record, in the order of the data."""
        for soort in self._rubrieken.values():
            if soort.rubriekadres not in self._geschreven:
                yield Pagina(soort.rubriekadres, soort.rubrieknaam, soort.uitleg, (), RUBRIEKSJABLOON, soort=soort)
        yield from map(self.pagina, self._records)

    def nevenpaginas(self) -> Iterator[Pagina]:
        """What stands beside the page of each gemeente of today."""
        for neven in NEVENPAGINAS:
            yield from (self._nevenpagina(neven, gemeente) for gemeente in self._gemeenten)

    def _nevenpagina(self, neven: Nevenpagina, gemeente: Gemeente) -> Pagina:
        adres = neven.adres_van(gemeente)
        return Pagina(
            adres=adres,
            titel=neven.titel.format(naam=gemeente.naam),
            omschrijving=neven.omschrijving.format(naam=gemeente.naam),
            kruimels=tuple(self._kruimels(adres)),
            sjabloon=neven.sjabloon,
            record=gemeente,
            in_kader=neven.in_kader,
        )

    def pagina(self, record: Record) -> Pagina:
        """The page of one record."""
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
