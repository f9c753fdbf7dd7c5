"""Columns that many tables share, and how records read in a cell. Explanations come from the fields' declarations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from pydantic import BaseModel

from macros.catalogue import Catalogus
from macros.exports.tabel import Cel, Celsoort, Kolom, som, velduitleg
from macros.pages.adressen import adres
from macros.records.basis import Bronplaats, Partij, Record
from macros.records.velden import Keuze, begin, einde

Adres = Callable[[str], str]


class Kolommen:
    """Makes columns over one catalogue; ``url`` makes an address of a path on the site."""

    def __init__(self, catalogus: Catalogus, url: Adres) -> None:
        self.catalogus = catalogus
        self.url = url

    def veld(self, model: type[BaseModel], naam: str, kop: str, soort: Celsoort = Celsoort.TEKST) -> Kolom:
        """A field of a record as it is; of a choice its label."""
        return Kolom(kop, velduitleg(model, naam), lambda r: plat(getattr(r, naam)), soort)

    def partijen(self, model: type[BaseModel], naam: str, kop: str) -> Kolom:
        """The parties that a field names, each with the part of it that is meant."""
        return Kolom(kop, velduitleg(model, naam), lambda r: som(map(self.partij, getattr(r, naam))))

    def partij_ids(self, naam: str, kop: str) -> Kolom:
        uitleg = "De ids van deze partijen, om te koppelen aan de gegevens in de API."
        return Kolom(kop, uitleg, lambda r: som(p.partij for p in getattr(r, naam)))

    def namen(self, model: type[BaseModel], naam: str, kop: str, soort: str) -> Kolom:
        """The names of the records of ``soort`` that a field refers to."""
        return Kolom(kop, velduitleg(model, naam), lambda r: som(self.naam(soort, i) for i in getattr(r, naam)))

    def partij(self, partij: Partij) -> str:
        naam = self.catalogus.partij(partij.partij).naam_kort
        return f"{naam} ({', '.join(partij.onderdelen)})" if partij.onderdelen else naam

    def naam(self, soort: str, sleutel: str | None) -> str | None:
        return self.catalogus.geef(soort, sleutel).naam_kort if sleutel else None

    def plek(self) -> list[Kolom]:
        """The region and the document that a record stands in."""
        return [
            Kolom(
                "Regio",
                "De regio van wie het gegeven is; leeg bij landelijke gegevens.",
                lambda r: self.naam("regio", r.herkomst.regio),
            ),
            Kolom(
                "Document",
                "De visie of het plan waar het gegeven in staat.",
                lambda r: self.catalogus.document(r.herkomst.document).titel if r.herkomst.document else None,
            ),
        ]

    def slot(self) -> list[Kolom]:
        """What every record ends with: its reservation, its sources, its key and its page."""
        return [
            Kolom("Voorbehoud", velduitleg(Record, "voorbehoud"), lambda r: r.voorbehoud),
            Kolom("Bron", "De titels van de bronnen.", lambda r: som(dict.fromkeys(map(self._brontitel, r.bronnen)))),
            Kolom(
                "Plaats in de bron",
                "De plek in elke bron, met de id van de bron.",
                lambda r: som(f"{b.bron}: {b.plaats}" for b in r.bronnen),
            ),
            Kolom(
                "Zekerheid",
                velduitleg(Bronplaats, "zekerheid"),
                lambda r: som(dict.fromkeys(b.zekerheid.value for b in r.bronnen)),
            ),
            self.sleutel(),
            self.pagina(),
        ]

    def sleutel(self) -> Kolom:
        return Kolom("Sleutel", "De vaste sleutel van dit gegeven, dezelfde als in de API.", lambda r: r.sleutel)

    def pagina(self) -> Kolom:
        return Kolom("Pagina", "De pagina op de site.", lambda r: self.url(adres(r)), Celsoort.LINK)

    def _brontitel(self, plek: Bronplaats) -> str:
        return self.catalogus.geef("bron", plek.bron).titel


def plat(waarde: Any) -> Cel:
    """A value as one cell."""
    if isinstance(waarde, list):
        return som(str(plat(w)) for w in waarde)
    return waarde.label if isinstance(waarde, Keuze) else waarde


def grenzen(periode: Callable[[Any], Any], wat: str) -> Iterable[Kolom]:
    """The two ends of a period, as the source gives them and as days to sort and filter by."""

    def dag(van: Callable[[str], date], naam: str) -> Callable[[Any], date | None]:
        return lambda r: van(t) if (p := periode(r)) is not None and (t := getattr(p, naam)) else None

    return (
        Kolom(
            "Van",
            f"Het begin van {wat}, zo precies als de bron.",
            lambda r: getattr(periode(r), "van", None),
            Celsoort.TIJDPUNT,
        ),
        Kolom(
            "Tot en met",
            f"Het einde van {wat}, zo precies als de bron.",
            lambda r: getattr(periode(r), "tot", None),
            Celsoort.TIJDPUNT,
        ),
        Kolom("Eerste dag", "De eerste dag die daarbij hoort.", dag(begin, "van"), Celsoort.DATUM),
        Kolom("Laatste dag", "De laatste dag die daarbij hoort.", dag(einde, "tot"), Celsoort.DATUM),
    )
