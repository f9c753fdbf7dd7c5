"""The parts of a record that many kinds share: a place in a source, a period, a party, a working area."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from macros.fields.keuzes import Weekdag, Zekerheid
from macros.fields.tijdpunt import Tijdpunt
from macros.fields.velden import BronId, DeelregioId, GemeenteId, JaNee, Kloktijd, PartijId, RegioId, Titel, veld


class Deel(BaseModel):
    """A part of a record: read-only, and no field that is not declared."""

    # Built when first asked: of most parts only within the record that holds them, which saves the half.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    deelnaam: ClassVar[str] = ""
    """What editors call such a part; empty when its class is called so too."""


class Bronplaats(Deel):
    bron: BronId = veld("Het document of de pagina waar dit staat: de id van een bron.", "bron-kustplan")
    plaats: Titel = veld("De plek in de bron: regel, pagina, kop of paragraaf.", "regel 31")
    zekerheid: Zekerheid = veld(
        "Hoe zeker het is. Bij middel hoort een voorbehoud op het record.", "middel", default=Zekerheid.HOOG
    )


class Periode(Deel):
    van: Tijdpunt = veld(
        "Het begin, zo precies als de bron: een jaar, een deel van een jaar, een maand of een dag.", "2021"
    )
    tot: Tijdpunt | None = veld("Het einde, dat zelf meetelt. Weglaten als er geen einde is.", "2024", default=None)


class Bestaan(Deel):
    """When something existed; sources often give only one of the two ends."""

    van: Tijdpunt | None = veld("Het begin, als een bron dat noemt.", "2019-01-01", default=None)
    tot: Tijdpunt | None = veld("De laatste dag, als die er is.", "2018-12-31", default=None)


class Partij(Deel):
    partij: PartijId = veld(
        "Wie: de id van een organisatie, contactrol, gemeente of soort partij.", "veilig-thuis-kustland"
    )
    onderdelen: list[Titel] = veld(
        "Welk deel van de organisatie de bron bedoelt.", ["beleid jeugd", "sociale teams"], default=[]
    )
    toelichting: Titel | None = veld("Wat er verder bij hoort, kort.", "zo nodig aangevuld", default=None)


class Werkgebied(Deel):
    landelijk: JaNee = veld("Werkt in heel Nederland.", "ja", default=False)
    regios: list[RegioId] = veld("Regio's waar deze partij werkt.", ["kustland"], default=[])
    deelregios: list[DeelregioId] = veld("Deelregio's waar deze partij werkt.", ["kustland-oost"], default=[])
    gemeenten: list[GemeenteId] = veld("Gemeenten waar deze partij werkt.", ["duinvoort"], default=[])


class Openingstijd(Deel):
    dagen: list[Weekdag] = veld("Op welke dagen.", ["maandag", "dinsdag"], een="dag", meer="dagen", min_length=1)
    van: Kloktijd = veld("Vanaf hoe laat.", "09:00")
    tot: Kloktijd = veld("Tot hoe laat.", "17:00")


class Openingstijden(Deel):
    """When something is open, so that others can reckon with it; what cannot be said so, is said in words."""

    dag_en_nacht: JaNee = veld("Altijd open, ook in het weekend en op feestdagen.", "ja", default=False)
    tijden: list[Openingstijd] = veld(
        "Anders: op welke dagen, van hoe laat tot hoe laat.",
        [{"dagen": ["maandag"], "van": "09:00", "tot": "17:00"}],
        default=[],
    )
