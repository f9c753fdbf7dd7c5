"""The parts of a record that many kinds share: a place in a source, a period, a party, a working area."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from macros.fields.keuzes import Zekerheid
from macros.fields.velden import (
    BronId,
    DeelregioId,
    GemeenteId,
    JaNee,
    PartijId,
    RegioId,
    Tijdpunt,
    Titel,
    veld,
)


class Deel(BaseModel):
    """A part of a record: read-only, and no field that is not declared."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    deelnaam: ClassVar[str] = ""
    """What editors call such a part; empty when its class is called so too."""


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
