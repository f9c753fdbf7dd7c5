"""What every record has, and the small parts that records share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, PrivateAttr

from macros.records.keuzes import Zekerheid
from macros.records.velden import (
    BronId,
    DeelregioId,
    GemeenteId,
    JaNee,
    PartijId,
    RegioId,
    Slug,
    Tekst,
    Tijdpunt,
    Titel,
    veld,
)


class Deel(BaseModel):
    """A part of a record: read-only, and no field that is not declared."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Bronplaats(Deel):
    bron: BronId = veld("Het document of de pagina waar dit staat: de id van een bron.", "bron-lekstroom")
    plaats: Titel = veld("De plek in de bron: regel, pagina, kop of paragraaf.", "regel 31")
    zekerheid: Zekerheid = veld(
        "Hoe zeker het is. Bij middel hoort een voorbehoud op het record.", "middel", default=Zekerheid.HOOG
    )


class Periode(Deel):
    van: Tijdpunt = veld("Het begin: een jaar, maand of dag.", "2021")
    tot: Tijdpunt | None = veld("Het einde, dat zelf meetelt. Weglaten als er geen einde is.", "2024", default=None)


class Bestaan(Deel):
    """When something existed; sources often give only one of the two ends."""

    van: Tijdpunt | None = veld("Het begin, als een bron dat noemt.", "2019-01-01", default=None)
    tot: Tijdpunt | None = veld("De laatste dag, als die er is.", "2018-12-31", default=None)


class Partij(Deel):
    partij: PartijId = veld(
        "Wie: de id van een organisatie, contactrol, gemeente of soort partij.", "veilig-thuis-utrecht"
    )
    onderdelen: list[Titel] = veld(
        "Welk deel van de organisatie de bron bedoelt.", ["beleid jeugd", "sociale teams"], default=[]
    )
    toelichting: Titel | None = veld("Wat er verder bij hoort, kort.", "zo nodig aangevuld", default=None)


class Werkgebied(Deel):
    landelijk: JaNee = veld("Werkt in heel Nederland.", "ja", default=False)
    regios: list[RegioId] = veld("Regio's waar deze partij werkt.", ["utrecht"], default=[])
    deelregios: list[DeelregioId] = veld("Deelregio's waar deze partij werkt.", ["lekstroom"], default=[])
    gemeenten: list[GemeenteId] = veld("Gemeenten waar deze partij werkt.", ["houten"], default=[])


@dataclass(frozen=True)
class Herkomst:
    """Where a record stands in the data: its file, its path in that file, its line, and what it belongs to."""

    bestand: str
    pad: tuple[str | int, ...]
    regel: int
    regio: str | None = None
    document: str | None = None


class Record(Deel):
    """Something with an id, a page of its own (or a place on one) and at least one source."""

    soort: ClassVar[str]
    """The kind, singular, as references and findings name it."""
    telt_als_vermelding: ClassVar[bool] = True
    """Whether the page of a record that this one refers to lists it."""

    id: Slug = veld(
        "Korte naam in kleine letters en streepjes. Verandert nooit meer na publicatie.", "veilig-thuis-utrecht"
    )
    bronnen: list[Bronplaats] = veld(
        "Waar dit staat. Zonder bron publiceren we niets.",
        [{"bron": "bron-lekstroom", "plaats": "regel 31"}],
        min_length=1,
    )
    voorbehoud: Tekst | None = veld(
        "Wat de lezer moet weten over de zekerheid van deze gegevens.", "De indeling is afgeleid.", default=None
    )
    vroegere_ids: list[Slug] = veld(
        "Ids die dit record eerder had. Oude adressen blijven zo werken.", ["vt-utrecht"], default=[]
    )

    _herkomst: Herkomst | None = PrivateAttr(default=None)

    @cached_property
    def herkomst(self) -> Herkomst:
        assert self._herkomst is not None, "a record gets its origin when it is read"
        return self._herkomst

    @cached_property
    def sleutel(self) -> str:
        """The id, unique among all records of this kind: within a document ``document/id``."""
        document = self.herkomst.document
        return self.id if document is None or document == self.id else f"{document}/{self.id}"

    @property
    def naam_kort(self) -> str:
        """What to call this record in running text: its name or title."""
        return getattr(self, "naam", None) or getattr(self, "titel", None) or self.id
