"""Records that all regions share: gemeenten, themes, terms, sources and the national programmes."""

from __future__ import annotations

from typing import ClassVar

from macros.records.basis import Bestaan, Bronplaats, Deel, Partij, Periode, Record
from macros.records.keuzes import Bronsoort, Signaal, Zoeksoort
from macros.records.velden import (
    ActielijnId,
    BegripId,
    CbsCode,
    Datum,
    DoelgroepId,
    GemeenteId,
    Getal,
    Kommagetal,
    PartijId,
    ProgrammaId,
    Tekst,
    ThemaId,
    Tijdpunt,
    Titel,
    veld,
)


class Positie(Deel):
    lengte: Kommagetal = veld("Geografische lengte van het zwaartepunt (WGS84).", "5.182")
    breedte: Kommagetal = veld("Geografische breedte van het zwaartepunt (WGS84).", "52.004")


class Gemeente(Record):
    soort: ClassVar[str] = "gemeente"
    naam: Titel = veld("De officiële naam.", "Houten")
    cbs_code: CbsCode = veld("De code van het CBS: GM en vier cijfers.", "GM0321")
    bestaat: Bestaan | None = veld(
        "Van en tot wanneer de gemeente bestaat; alleen invullen als er een herindeling was.",
        {"van": "2019-01-01"},
        default=None,
    )
    opgegaan_in: list[GemeenteId] = veld(
        "De gemeente waar deze in is opgegaan bij een herindeling.", ["vijfheerenlanden"], default=[]
    )
    ook_bekend_als: list[Titel] = veld(
        "Andere schrijfwijzen en plaatsnamen waarmee mensen deze gemeente zoeken.", ["De Steeg"], default=[]
    )
    inwoners: Getal | None = veld("Aantal inwoners volgens het CBS, in 2023.", "50581", default=None)
    positie: Positie | None = veld(
        "Het zwaartepunt, voor de kaart.", {"lengte": "5.182", "breedte": "52.004"}, default=None
    )


class Bron(Record):
    soort: ClassVar[str] = "bron"
    bronnen: list = veld("Een bron noemt zichzelf niet: laat dit veld weg.", [], default=[], max_length=0)
    titel: Titel = veld("De titel zoals die op het document staat.", "Uitvoeringsplan Lekstroom 2021-2024")
    soort_bron: Bronsoort = veld("Wat voor bron het is.", "uitvoeringsplan")
    uitgever: Titel = veld("Wie het document heeft gemaakt of uitgegeven: een organisatie.", "Gemeenten Lekstroom")
    datum: Tijdpunt | None = veld("De datum van het document, zo precies als bekend.", "2019-10-17", default=None)
    vindplaats: Titel = veld(
        "Waar het te vinden is: een bestandsnaam of een adres op internet, zonder https://.", "rijksoverheid.nl"
    )
    bekeken_op: Datum | None = veld("De dag waarop de redactie de bron bekeek.", "2026-11-22", default=None)
    opmerking: Tekst | None = veld(
        "Fouten in de bron, of wat een lezer moet weten bij het nalezen.",
        "Regel 43: bedoeld is eergerelateerd.",
        default=None,
    )


class Partijsoort(Record):
    soort: ClassVar[str] = "partijsoort"
    naam: Titel = veld("De naam van dit soort partij.", "Centrumgemeente")
    uitleg: Tekst = veld("Wat dit soort partij is, in gewone taal.", "Een gemeente die voor de regio geld beheert.")


class Programma(Record):
    soort: ClassVar[str] = "programma"
    naam: Titel = veld("De naam van het programma.", "Geweld hoort nergens thuis")
    uitleg: Tekst = veld("Wat het programma wil, in eigen woorden.", "Een plan van het rijk en de gemeenten.")
    periode: Periode | None = veld("Van wanneer tot wanneer.", {"van": "2018-04", "tot": "2021"}, default=None)
    opdrachtgevers: list[Partij] = veld("Wie het programma opzette.", [{"partij": "ministerie-vws"}], default=[])
    verwant: list[ProgrammaId] = veld("Programma's waarmee het samenhangt.", ["zorg-voor-jeugd"], default=[])


class Actielijn(Record):
    soort: ClassVar[str] = "actielijn"
    naam: Titel = veld("De officiële naam.", "Eerder en beter in beeld")
    uitleg: Tekst = veld("Waar deze lijn over gaat, in gewone taal.", "Geweld sneller zien.")
    programma: ProgrammaId | None = veld(
        "Het landelijke programma waar de lijn uit komt.", "geweld-hoort-nergens-thuis", default=None
    )


class Thema(Record):
    soort: ClassVar[str] = "thema"
    naam: Titel = veld("De naam van het thema.", "Ouderenmishandeling")
    uitleg: Tekst = veld("Wat het is, in gewone taal.", "Een oudere wordt pijn gedaan of verwaarloosd.")
    verwant: list[ThemaId] = veld("Thema's die er dicht bij liggen.", ["huiselijk-geweld"], default=[])


class Doelgroep(Record):
    soort: ClassVar[str] = "doelgroep"
    naam: Titel = veld("De naam van de groep.", "Ouderen")
    uitleg: Tekst = veld("Om wie het gaat, in gewone taal.", "Mensen die door hun leeftijd hulp nodig hebben.")


class Begrip(Record):
    soort: ClassVar[str] = "begrip"
    term: Titel = veld("Het begrip, voluit.", "Tijdelijk huisverbod")
    afkorting: Titel | None = veld("De afkorting.", "THV", default=None)
    ook: list[Titel] = veld("Andere vormen die in teksten voorkomen.", ["huisverbod"], default=[])
    uitleg: Tekst = veld("Wat het betekent, in een of twee zinnen.", "De burgemeester stuurt een pleger uit huis.")
    zie_ook: list[BegripId] = veld("Begrippen die erbij horen.", ["veilig-thuis"], default=[])

    @property
    def naam_kort(self) -> str:
        return self.term


class Woordgroep(Record):
    """Words that people type for the same thing, and the records they mean by them: one entry of the thesaurus."""

    soort: ClassVar[str] = "woordgroep"
    telt_als_vermelding: ClassVar[bool] = False
    bronnen: list[Bronplaats] = veld(
        "Waar deze woorden vandaan komen. Mag leeg blijven: de redactie luistert naar hoe mensen praten.",
        [{"bron": "web-rijksoverheid-hulp", "plaats": "eerste alinea"}],
        default=[],
    )
    woorden: list[Titel] = veld(
        "Hoe mensen het noemen: gewone woorden, beroepen, afkortingen, oude namen. Ook korte zinnen.",
        ["vechtscheiding", "ruzie na de scheiding"],
        min_length=1,
    )
    themas: list[ThemaId] = veld("Thema's die zij bedoelen, het beste eerst.", ["complexe-scheidingen"], default=[])
    doelgroepen: list[DoelgroepId] = veld("Doelgroepen die zij bedoelen.", ["ouderen"], default=[])
    begrippen: list[BegripId] = veld("Begrippen die zij bedoelen.", ["complexe-scheiding"], default=[])
    partijen: list[PartijId] = veld(
        "Organisaties, contactrollen, gemeenten of soorten partijen die zij bedoelen.", ["veilig-thuis"], default=[]
    )
    programmas: list[ProgrammaId] = veld("Programma's die zij bedoelen.", ["stop-femicide"], default=[])
    actielijnen: list[ActielijnId] = veld("Actielijnen die zij bedoelen.", ["specifieke-groepen"], default=[])
    signaal: Signaal | None = veld(
        "Wat deze woorden zeggen over wie zoekt. Bij gevaar staat hulp boven de resultaten.", "nood", default=None
    )
    zoekt: list[Zoeksoort] = veld("Wat iemand met deze woorden het liefst vindt.", ["contactrol"], default=[])

    @property
    def naam_kort(self) -> str:
        return self.woorden[0]
