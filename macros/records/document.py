"""The documents of a region: regiovisies and uitvoeringsplannen, with everything they lay down."""

from __future__ import annotations

from typing import ClassVar

from pydantic import PrivateAttr, model_validator
from pydantic_core import PydanticCustomError

from macros.records.basis import Deel, Partij, Periode, Record
from macros.records.keuzes import (
    Besluitstatus,
    Documentstatus,
    Geldritme,
    Geldstatus,
    Ketenstap,
    Puntsoort,
    Timingsoort,
    Uitvoeringsniveau,
)
from macros.records.velden import (
    ActieCode,
    ActielijnId,
    Code,
    ContactrolId,
    Datum,
    DeelregioId,
    DocumentId,
    DoelgroepId,
    GemeenteId,
    Getal,
    JaNee,
    Onderdeelcode,
    ProgrammaId,
    RegiovisieId,
    Slug,
    Tekst,
    ThemaId,
    Tijdpunt,
    Titel,
    veld,
)


class Punt(Record):
    """One point that a document makes: a principle, a result, a risk. Which, its list in the document tells."""

    soort: ClassVar[str] = "punt"
    titel: Titel = veld("De titel. Officiële woorden blijven zoals ze zijn.", "Veiligheid staat altijd voorop")
    officieel: JaNee = veld("Staat de titel letterlijk zo in de bron?", "ja", default=False)
    uitleg: Tekst = veld("Wat het betekent, in eigen woorden en gewone taal.", "Eerst moet het veilig zijn.")
    wanneer: Tijdpunt | None = veld("Wanneer, als de bron dat zegt.", "2019-02", default=None)
    partijen: list[Partij] = veld("Wie erbij betrokken is.", [{"partij": "gemeente"}], default=[])
    gemeenten: list[GemeenteId] = veld("Alleen voor deze gemeenten.", ["alblasserdam"], default=[])
    themas: list[ThemaId] = veld("Thema's.", ["meldcode"], default=[])
    doelgroepen: list[DoelgroepId] = veld("Doelgroepen.", ["ouderen"], default=[])
    actielijnen: list[ActielijnId] = veld("Landelijke actielijnen.", ["stoppen-en-duurzaam-oplossen"], default=[])
    programmas: list[ProgrammaId] = veld("Landelijke programma's.", ["veiligheid-voorop"], default=[])
    ketenstappen: list[Ketenstap] = veld("Stappen van de keten.", ["preventie"], default=[])

    _puntsoort: Puntsoort | None = PrivateAttr(default=None)

    @property
    def puntsoort(self) -> Puntsoort:
        assert self._puntsoort is not None, "a point gets its kind when its document is read"
        return self._puntsoort


class Lijn(Record):
    """An action line as this document works it out."""

    soort: ClassVar[str] = "lijn"
    id: Slug = veld("Korte naam binnen dit document.", "lijn-1")
    nummer: Getal = veld("Het nummer in het document.", "1")
    titel: Titel = veld("De officiële naam in het document.", "Verder bouwen aan de netwerkorganisatie")
    actielijn: ActielijnId = veld("De gedeelde actielijn waar deze bij hoort.", "eerder-en-beter-in-beeld")
    uitleg: Tekst = veld("Waar het om gaat, in eigen woorden.", "Organisaties werken beter samen.")
    deelthemas: list[Titel] = veld("De tussenkoppen in het document.", ["Plegeraanpak"], default=[])
    opmerking: Tekst | None = veld("Wat het document er nog bij zegt.", "Er is een menukaart.", default=None)
    zie_ook: list[ActieCode] = veld("Acties in dit plan die er ook bij horen.", ["1g"], default=[])
    themas: list[ThemaId] = veld("Thema's.", ["samenwerking"], default=[])
    doelgroepen: list[DoelgroepId] = veld("Doelgroepen.", ["ouderen"], default=[])


class Verantwoordelijkheid(Record):
    soort: ClassVar[str] = "verantwoordelijkheid"
    titel: Titel = veld("De taak, in een korte zin.", "Houdt de voortgang bij")
    partijen: list[Partij] = veld("Wie deze taak heeft.", [{"partij": "centrumgemeente"}], min_length=1)
    uitleg: Tekst | None = veld("Wat de taak inhoudt, in eigen woorden.", "Deze gemeente overlegt.", default=None)
    ketenstappen: list[Ketenstap] = veld("Stappen van de keten.", ["interventie"], default=[])
    themas: list[ThemaId] = veld("Thema's.", ["opvang"], default=[])


class Besluit(Record):
    soort: ClassVar[str] = "besluit"
    titel: Titel = veld("Wat er is of wordt besloten.", "Regiovisie vaststellen")
    door: list[Partij] = veld("Wie besluit.", [{"partij": "college"}], min_length=1)
    wanneer: Tijdpunt | None = veld("Wanneer, als de bron dat zegt.", "2019-11-07", default=None)
    status: Besluitstatus = veld("Hoe het ervoor stond volgens de bron.", "voorgesteld")
    uitleg: Tekst | None = veld("Wat het inhoudt, in eigen woorden.", "Elk college besluit zelf.", default=None)


class Geld(Record):
    soort: ClassVar[str] = "geld"
    titel: Titel = veld("Waar het bedrag voor is.", "Uitvoering van de meldcode")
    euro: Getal | None = veld("Het bedrag in hele euro's. Weglaten als de bron er geen noemt.", "7500", default=None)
    ongeveer: JaNee = veld("Noemt de bron het bedrag ongeveer?", "nee", default=False)
    ritme: Geldritme = veld("Eenmalig of elk jaar.", "per-jaar", default=Geldritme.ONBEKEND)
    jaren: list[Tijdpunt] = veld("De jaren waar het om gaat.", ["2020", "2021"], default=[])
    van: list[Partij] = veld("Wie het betaalt of opzij zet.", [{"partij": "nissewaard"}], default=[])
    status: Geldstatus = veld("Hoe zeker het geld is volgens de bron.", "gereserveerd")
    uitleg: Tekst | None = veld("Waar het voor is, in eigen woorden.", "Voor training.", default=None)
    deel_van: Slug | None = veld("De id van het bedrag waar dit een deel van is.", "begroting-rheden", default=None)


class Niveau(Deel):
    waarden: list[Uitvoeringsniveau] = veld("Waar het gebeurt; meer dan één mag.", ["regionaal"], min_length=1)
    zo_mogelijk: JaNee = veld("Staat er 'zo mogelijk' bij?", "ja", default=False)
    in_de_bron: Titel = veld("De woorden van de bron.", "Zo mogelijk in regionaal verband")


class Timing(Deel):
    soort: Timingsoort = veld("Wat voor planning het is.", "periode")
    van: Tijdpunt | None = veld("Begin.", "2021", default=None)
    tot: Tijdpunt | None = veld("Einde, dat zelf meetelt.", "2022", default=None)
    frequentie: Titel | None = veld("Hoe vaak.", "3 keer per jaar", default=None)
    afhankelijk_van: Titel | None = veld("Waar het van afhangt.", "landelijke campagnes", default=None)
    in_de_bron: Titel = veld("De woorden van de bron.", "Doorlopend, 3x per jaar")

    @model_validator(mode="after")
    def _past_bij_soort(self) -> Timing:
        nodig = {
            Timingsoort.PERIODE: ("van", "tot"),
            Timingsoort.GESTART: ("van",),
            Timingsoort.AFHANKELIJK: ("afhankelijk_van",),
        }.get(self.soort, ())
        for naam in nodig:
            if getattr(self, naam) is None:
                raise PydanticCustomError(
                    "timing_onvolledig",
                    'bij de soort "{soort}" hoort het veld "{veld}"',
                    {"soort": self.soort.value, "veld": naam},
                )
        return self


class Actieonderdeel(Deel):
    """A part of an action with its own lead and level, such as 3b-ii."""

    code: Onderdeelcode = veld("Het Romeinse cijfer van dit deel.", "ii")
    titel: Titel = veld("De titel van dit deel.", "Vervolgplan op basis van de analyse")
    niveau: Niveau = veld("Waar dit deel gebeurt.", {"waarden": ["lokaal"], "in_de_bron": "Lokaal"})
    trekkers: list[Partij] = veld("Wie dit deel trekt.", [{"partij": "houten"}], min_length=1)


class Opmerking(Deel):
    tekst: Tekst = veld("De opmerking, in eigen woorden.", "U kunt deze rol altijd raadplegen.")
    raadpleeg: list[ContactrolId] = veld(
        "Contactrollen waar de opmerking op wijst.", ["zorgcoordinator-moviera"], default=[]
    )


class Actie(Record):
    soort: ClassVar[str] = "actie"
    id: Code = veld("De code in het plan.", "1d")
    lijn: Getal = veld("Het nummer van de actielijn waar de actie onder staat.", "1")
    deelthema: Titel | None = veld("De tussenkop waar de actie onder staat.", "Plegeraanpak", default=None)
    titel: Titel = veld("De titel zoals in het plan.", "Inzicht in plegeraanbod bij sociaal teams")
    uitleg: Tekst = veld("Wat er gebeurt, in eigen woorden en gewone taal.", "Teams weten welke hulp er is.")
    niveau: Niveau = veld("Waar de actie gebeurt.", {"waarden": ["regionaal"], "in_de_bron": "Regionaal"})
    trekkers: list[Partij] = veld("Wie de actie trekt.", [{"partij": "moviera"}], min_length=1)
    betrokkenen: list[Partij] = veld("Wie meedoet, en welk deel van de organisatie.", [{"partij": "ggdru"}], default=[])
    timing: Timing = veld("Wanneer.", {"soort": "doorlopend", "in_de_bron": "Doorlopend"})
    onderdelen: list[Actieonderdeel] = veld("Delen met een eigen trekker.", [{"code": "i"}], default=[])
    valt_ook_onder: list[Getal] = veld("Andere actielijnen waar de actie ook onder valt.", ["2"], default=[])
    zie_ook: list[ActieCode] = veld("Acties in dit plan die erbij horen.", ["1g"], default=[])
    themas: list[ThemaId] = veld("Thema's.", ["tijdelijk-huisverbod"], min_length=1)
    doelgroepen: list[DoelgroepId] = veld("Doelgroepen.", ["plegers"], default=[])
    ketenstappen: list[Ketenstap] = veld("Stappen van de keten.", ["signaleren"], default=[])
    opmerkingen: list[Opmerking] = veld("Wat het plan er nog bij zegt.", [{"tekst": "Zie ook."}], default=[])
    buiten_het_plan: JaNee = veld("Wordt de actie buiten dit plan om uitgevoerd?", "nee", default=False)
    voortgang: Tekst | None = veld(
        "Wat een bron over de voortgang meldt. Nooit zelf bedenken.", "In 2022 afgerond.", default=None
    )


class Document(Record):
    """What a regiovisie and an uitvoeringsplan have in common."""

    titel: Titel = veld("De officiële titel.", "Voor een veilig thuis")
    ondertitel: Titel | None = veld("De ondertitel.", "Regiovisie 2020", default=None)
    periode: Periode = veld("De looptijd.", {"van": "2021", "tot": "2024"})
    status: Documentstatus = veld("Of het is vastgesteld, volgens de bron.", "vastgesteld")
    samenvatting: Tekst = veld("Waar het over gaat, in eigen woorden en gewone taal.", "Dit plan zegt wie wat doet.")
    doel: Tekst | None = veld("Wat de regio wil bereiken.", "Een veilig thuis voor iedereen.", default=None)
    deelregios: list[DeelregioId] = veld(
        "Voor welke deelregio's. Weglaten als het voor de hele regio is.", ["lekstroom"], default=[]
    )
    opdrachtgevers: list[Partij] = veld("Wie opdracht gaf.", [{"partij": "bestuurlijke-overlegtafel"}], default=[])
    vastgesteld_door: list[Partij] = veld("Wie het vaststelt.", [{"partij": "college"}], default=[])
    programmas: list[ProgrammaId] = veld("Het landelijke programma erachter.", ["veiligheid-voorop"], default=[])
    voorganger: DocumentId | None = veld("Het document dat hieraan voorafging.", "regiovisie-2015", default=None)
    opvolger: DocumentId | None = veld("Het document dat dit opvolgt.", "regiovisie-2020", default=None)
    opvolger_gezocht_op: Datum | None = veld(
        "De dag waarop naar een opvolger is gezocht zonder die te vinden.", "2026-11-22", default=None
    )
    lijnen: list[Lijn] = veld("De actielijnen.", [{"nummer": "1"}], default=[])
    uitgangspunten: list[Punt] = veld("Leidende principes.", [{"titel": "Een huishouden, een plan"}], default=[])
    vertrekpunten: list[Punt] = veld("Vertrekpunten.", [{"titel": "Veiligheid staat voorop"}], default=[])
    randvoorwaarden: list[Punt] = veld("Wat er nodig is.", [{"titel": "Bereidheid tot leren"}], default=[])
    gebieden: list[Punt] = veld("Gebieden waarop afspraken zijn gemaakt.", [{"titel": "Preventie"}], default=[])
    speerpunten: list[Punt] = veld("Waar extra op wordt ingezet.", [{"titel": "Samenwerken"}], default=[])
    aandachtspunten: list[Punt] = veld("Bijzondere aandacht.", [{"titel": "Mannen"}], default=[])
    resultaten: list[Punt] = veld("Wat al is bereikt.", [{"titel": "Mannenopvang"}], default=[])
    argumenten: list[Punt] = veld("Waarom het voorstel er ligt.", [{"titel": "Landelijk programma"}], default=[])
    risicos: list[Punt] = veld("Risico's en kanttekeningen.", [{"titel": "Geen gezamenlijk overleg"}], default=[])
    ontwikkelingen: list[Punt] = veld("Ontwikkelingen waar de visie boven staat.", [{"titel": "Pilots"}], default=[])
    werkafspraken: list[Punt] = veld("Afspraken over samenwerken.", [{"titel": "Casusoverleg"}], default=[])
    stappen: list[Punt] = veld("Stappen die zijn gezet.", [{"titel": "Voorlichting"}], default=[])
    totstandkoming: list[Punt] = veld("Hoe het document is gemaakt.", [{"titel": "Bijeenkomsten"}], default=[])
    evaluatie: list[Punt] = veld("Hoe het wordt gevolgd.", [{"titel": "Monitoren"}], default=[])
    verantwoordelijkheden: list[Verantwoordelijkheid] = veld(
        "Wie welke taak heeft.", [{"titel": "Houdt de voortgang bij"}], default=[]
    )
    besluiten: list[Besluit] = veld("Besluiten en hun route, op volgorde.", [{"titel": "Vaststellen"}], default=[])
    geld: list[Geld] = veld("Bedragen en wie ze betaalt.", [{"titel": "Meldcode"}], default=[])


class Regiovisie(Document):
    soort: ClassVar[str] = "regiovisie"
    ketenstappen: list[Ketenstap] = veld("De keten waar de visie op bouwt.", ["preventie", "nazorg"], default=[])


class Uitvoeringsplan(Document):
    soort: ClassVar[str] = "uitvoeringsplan"
    regiovisie: RegiovisieId = veld("De regiovisie waar het plan uit volgt.", "regiovisie-2020")
    voortgang_door: list[Partij] = veld("Wie de voortgang bewaakt.", [{"partij": "werkgroep"}], default=[])
    werkgroep: list[Partij] = veld("De rollen in de werkgroep.", [{"partij": "jeugdarts-ggdru"}], default=[])
    buiten_dit_plan: list[Punt] = veld("Wat bovenregionaal of elders gebeurt.", [{"titel": "MDA++"}], default=[])
    verwante_sporen: list[Punt] = veld("Sporen waarmee het plan verbinding zoekt.", [{"titel": "Scheiden"}], default=[])
    acties: list[Actie] = veld("De acties.", [{"id": "1a"}], min_length=1)
