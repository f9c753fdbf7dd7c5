"""Which pages the catalogue gives: one per record that has an address of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.pages.adressen import adres, heeft_eigen_pagina
from macros.pages.gegevens import Paginagegevens
from macros.records.basis import Record

Kruimels = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Pagina:
    """A page to write: its address, its frame's title and description, and the template with its data."""

    adres: str
    titel: str
    omschrijving: str
    kruimels: Kruimels
    sjabloon: str
    record: Record
    kort: str
    gegevens: dict[str, Any] = field(default_factory=dict)

    @property
    def rubriek(self) -> str:
        """The part of the site the page is in: the first step of its address."""
        return self.adres.split("/", 1)[0]


_SJABLONEN = {
    "regiovisie": "document",
    "uitvoeringsplan": "document",
    "thema": "onderwerp",
    "doelgroep": "onderwerp",
    "actielijn": "onderwerp",
}


def paginas(catalogus: Catalogus, gebieden: Gebieden) -> Iterator[Pagina]:
    """Every page that records make, in the order of the data."""
    maker = Paginamaker(catalogus, gebieden)
    return map(maker.pagina, maker.records())


class Paginamaker:
    """Makes the page of one record at a time."""

    def __init__(self, catalogus: Catalogus, gebieden: Gebieden) -> None:
        self.catalogus = catalogus
        self.gebieden = gebieden
        self._gegevens = Paginagegevens(catalogus, gebieden)

    def records(self) -> Iterator[Record]:
        """The records that have a page to themselves, in the order of the data."""
        return filter(heeft_eigen_pagina, self.catalogus.alle())

    def pagina(self, record: Record) -> Pagina:
        soort = record.soort
        naam = f"Actie {record.id}" if soort == "actie" else record.naam_kort
        return Pagina(
            adres=adres(record),
            titel=self._titel(record),
            omschrijving=self._omschrijving(record),
            kruimels=self._kruimels(record),
            sjabloon=f"pagina/{_SJABLONEN.get(soort, soort)}.html",
            record=record,
            kort=naam,
            gegevens=self._gegevens.voor(record),
        )

    def _titel(self, record: Record) -> str:
        """What a browser tab says: the matter, never the visitor's situation."""
        naam = record.naam_kort
        match record.soort:
            case "actie":
                return f"Actie {record.id}: {naam}"
            case "gemeente":
                return f"Gemeente {naam}"
            case "regio":
                return f"Regio {naam}"
            case "bron":
                return f"Bron: {naam}"
            case _:
                return naam

    def _omschrijving(self, record: Record) -> str:
        match record.soort:
            case "gemeente":
                return f"Wie u in {record.naam} kunt raadplegen over huiselijk geweld en kindermishandeling."
            case "bron":
                return f"{record.titel}: {record.soort_bron.label.lower()} van {record.uitgever}."
            case "deelregio":
                return f"De gemeenten, visies en plannen van {record.naam}."
        velden = ("samenvatting", "uitleg", "wat_doet_het", "waarom")
        tekst = next((t for v in velden if (t := getattr(record, v, None))), record.naam_kort)
        return tekst if len(tekst) <= 160 else tekst[:157].rsplit(" ", 1)[0] + "..."

    def _kruimels(self, record: Record) -> Kruimels:
        plek = record.herkomst
        vind = self.catalogus.vind
        match record.soort:
            case "deelregio" | "regiovisie" | "uitvoeringsplan" | "actie" | "punt":
                regio = vind("regio", plek.regio)
                kruimels = [("Regio's", "regios/"), (regio.naam, adres(regio))]
                if record.soort in ("actie", "punt"):
                    document = self.catalogus.document(plek.document)
                    kruimels.append((document.titel, adres(document)))
                return tuple(kruimels)
            case _:
                map_ = adres(record).split("/", 1)[0]
                return ((RUBRIEKEN[map_], f"{map_}/"),)


RUBRIEKEN = {
    "gemeenten": "Gemeenten",
    "regios": "Regio's",
    "organisaties": "Organisaties",
    "contactrollen": "Contactrollen",
    "themas": "Thema's",
    "doelgroepen": "Doelgroepen",
    "actielijnen": "Actielijnen",
    "programmas": "Landelijke programma's",
    "verantwoordelijkheden": "Wie doet wat",
    "bronnen": "Bronnen",
}
"""The parts of the site that list records, and what readers call them."""
