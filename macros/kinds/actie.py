"""An action of a plan: what is done, who leads and joins, where and when."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from macros.fields.deel import Deel, Partij
from macros.fields.keuzes import Ketenstap, Timingsoort, Uitvoeringsniveau
from macros.fields.kolom import PLEK, SLOT, SLOT_VAN_DEEL, Blad, Celsoort, Kolom, dagen, grenzen
from macros.fields.record import Record
from macros.fields.soort import Moment, Plaats, Soort, Zoeken
from macros.fields.tijdpunt import Tijdpunt
from macros.fields.velden import (
    ActieCode,
    ContactrolId,
    DoelgroepId,
    DoelId,
    GemeenteId,
    JaNee,
    LijnId,
    PartijId,
    Plancode,
    Slug,
    Tekst,
    ThemaId,
    Titel,
    veld,
)
from macros.kinds.moment import EVALUATIES, FASEN, Evaluatie, Fase
from macros.kinds.verloop import Voortgangsmelding, Wisseling


class Niveau(Deel):
    waarden: list[Uitvoeringsniveau] = veld("Waar het gebeurt; meer dan één mag.", ["regionaal"], min_length=1)
    zo_mogelijk: JaNee = veld("Staat er 'zo mogelijk' bij?", "ja", default=False)
    in_de_bron: Titel | None = veld(
        "De woorden van de bron, als die ze heeft.", "Zo mogelijk in regionaal verband", default=None
    )


class Timing(Deel):
    soort: Timingsoort = veld("Wat voor planning het is.", "periode")
    van: Tijdpunt | None = veld("Begin.", "2021", default=None)
    tot: Tijdpunt | None = veld("Einde, dat zelf meetelt; zonder begin: uiterlijk dan.", "2022", default=None)
    frequentie: Titel | None = veld("Hoe vaak.", "3 keer per jaar", default=None)
    afhankelijk_van: Titel | None = veld("Waar het van afhangt.", "landelijke campagnes", default=None)
    in_de_bron: Titel | None = veld(
        "De woorden van de bron, als die ze heeft.", "Doorlopend, 3x per jaar", default=None
    )

    @model_validator(mode="after")
    def _past_bij_soort(self) -> Timing:
        nodig = {
            Timingsoort.GESTART: ("van",),
            Timingsoort.AFHANKELIJK: ("afhankelijk_van",),
        }.get(self.soort, ())
        if self.soort is Timingsoort.PERIODE and self.van is None and self.tot is None:
            raise PydanticCustomError("periode_zonder_tijd", 'bij de soort "periode" hoort "van", "tot" of allebei')
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

    deelnaam: ClassVar[str] = "Onderdeel van een actie"

    code: Plancode | None = veld("De code van dit deel in het plan, als het die heeft.", "ii", default=None)
    titel: Titel = veld("De titel van dit deel.", "Vervolgplan op basis van de analyse")
    niveau: Niveau | None = veld(
        "Waar dit deel gebeurt, als het plan dat zegt.", {"waarden": ["lokaal"], "in_de_bron": "Lokaal"}, default=None
    )
    trekkers: list[Partij] = veld(
        "Wie dit deel trekt. Weglaten als het plan niemand noemt.", [{"partij": "duinvoort"}], een="trekker", default=[]
    )
    wisselingen: list[Wisseling] = veld(
        "Wie dit deel later overnam, als een bron dat meldt.", [{"sinds": "2023-03"}], een="wisseling", default=[]
    )


class Opmerking(Deel):
    tekst: Tekst = veld("De opmerking, in eigen woorden.", "U kunt deze rol altijd raadplegen.")
    raadpleeg: list[ContactrolId] = veld(
        "Contactrollen waar de opmerking op wijst.", ["preventiemedewerker-kustland"], default=[]
    )


_NIVEAU = (
    Kolom("Waar", "niveau.waarden"),
    Kolom("Zo mogelijk", "niveau.zo_mogelijk"),
    Kolom("Waar in de bron", "niveau.in_de_bron"),
)


class Actie(Record):
    soort: ClassVar[Soort] = Soort(
        naam="actie",
        verzameling="acties",
        enkelvoud="actie",
        meervoud="acties",
        lidwoord="de",
        uitleg="Acties uit visies en plannen: wat, wie, waar en wanneer.",
        volgorde=60,
        plaats=Plaats.BINNEN,
        adres="regios/{regio}/{document}/{id}/",
        sjabloon="pagina/actie.html",
        koppen={
            "trekkers": "Trekt deze acties",
            "wisselingen": "Trekt deze acties",
            "onderdelen": "Trekt een deel van deze acties",
            "betrokkenen": "Doet mee aan deze acties",
            "opmerkingen": "Te raadplegen bij deze acties",
            "zie_ook": "Acties die hiernaar verwijzen",
            "hangt_af_van": "Acties die hierop wachten",
            "doelen": "Acties voor dit doel",
        },
        formulieren=("klopt-niet", "wijziging-in-plan"),
        agenda=(Moment("evaluaties.wanneer", "Evaluatie"),),
        zoeken=Zoeken(
            zinnen=("zoekwoorden",),
            tekst=("uitleg", "deelthema"),
            over=("themas", "doelgroepen"),
            gewicht=0.95,
            deelt=0.42,
            bedoeling={"actie": 1.4, "taak": 1.15, "verhaal": 0.5},
        ),
        bladen=(
            Blad(
                "acties",
                "Acties",
                "Elke actie uit een visie of plan.",
                (
                    *PLEK,
                    Kolom("Code", "code"),
                    Kolom("Actie", "titel"),
                    Kolom(
                        "Nummer van de lijn",
                        lambda c, a: next((lijn.nummer for lijn in c.lijnen_van(a) if lijn.id == a.lijn), None),
                        "Het nummer of de letter van de lijn in het plan.",
                    ),
                    Kolom("Lijn", "lijn"),
                    Kolom("Onderwerp", "deelthema"),
                    Kolom("Wie trekt", lambda c, a: c.trekkers(a), "Wie de actie nu trekt.", naar=list[PartijId]),
                    Kolom("Trekkers volgens het plan", "trekkers"),
                    Kolom("Wie doet mee", "betrokkenen"),
                    Kolom("Alleen voor", "gemeenten"),
                    Kolom("Behalve", "behalve"),
                    *_NIVEAU,
                    Kolom("Soort planning", "timing.soort"),
                    *grenzen("timing", "de planning"),
                    Kolom("Hoe vaak", "timing.frequentie"),
                    Kolom("Hangt af van", "timing.afhankelijk_van"),
                    Kolom("Eerst te doen", "hangt_af_van"),
                    Kolom("Planning in de bron", "timing.in_de_bron"),
                    Kolom("Doelen", "doelen"),
                    Kolom("Thema's", "themas"),
                    Kolom("Doelgroepen", "doelgroepen"),
                    Kolom("Stappen van de keten", "ketenstappen"),
                    Kolom("Buiten het plan", "buiten_het_plan"),
                    Kolom("Uitleg", "uitleg"),
                    Kolom(
                        "Voortgang",
                        lambda c, a: m.status.label if (m := c.laatste_melding(a)) else "niet gemeld",
                        "Wat het laatste verslag meldt.",
                    ),
                    Kolom(
                        "Voortgang op",
                        lambda c, a: m.op if (m := c.laatste_melding(a)) else None,
                        "Wanneer het zo was.",
                        Celsoort.TIJDPUNT,
                    ),
                    *SLOT,
                ),
            ),
            Blad(
                "onderdelen",
                "Onderdelen van acties",
                "Delen van acties met een eigen trekker.",
                (
                    Kolom("Onderdeel", ".titel"),
                    Kolom("Code", ".code", "De code van het onderdeel binnen de actie."),
                    Kolom("Actie", "naam_met_code", "De actie waar dit een deel van is, met haar code."),
                    Kolom(
                        "Wie trekt",
                        lambda c, o: c.trekkers(o),
                        "Wie dit deel nu trekt.",
                        naar=list[PartijId],
                        per_item=True,
                    ),
                    Kolom("Trekkers volgens het plan", ".trekkers"),
                    Kolom("Waar", ".niveau.waarden"),
                    Kolom("Zo mogelijk", ".niveau.zo_mogelijk"),
                    Kolom("Waar in de bron", ".niveau.in_de_bron"),
                    *SLOT,
                ),
                per="onderdelen",
            ),
            Blad(
                "voortgang",
                "Voortgang",
                "Alles wat verslagen over de voortgang van acties melden.",
                (
                    *PLEK,
                    Kolom("Actie", "naam_met_code", "De actie, met haar code."),
                    Kolom("Op", ".op"),
                    *dagen("op"),
                    Kolom("Status", ".status"),
                    Kolom("In de bron", ".in_de_bron"),
                    Kolom("Percentage", ".percentage"),
                    Kolom("Uitleg", ".uitleg"),
                    *SLOT_VAN_DEEL,
                ),
                per="voortgang",
            ),
            Blad(
                "wisselingen",
                "Wisselingen van trekker",
                "Wie een actie later overnam.",
                (
                    *PLEK,
                    Kolom("Actie", "naam_met_code", "De actie, met haar code."),
                    Kolom("Sinds", ".sinds"),
                    *dagen("sinds"),
                    Kolom("Wie trekt sindsdien", ".trekkers"),
                    Kolom("Uitleg", ".uitleg"),
                    *SLOT_VAN_DEEL,
                ),
                per="wisselingen",
            ),
            EVALUATIES,
            FASEN,
        ),
    )

    id: Slug = veld("Korte naam binnen dit document: de code in kleine letters, of een paar woorden.", "1d")
    code: Plancode | None = veld("De code zoals die in het plan staat, als het die heeft.", "1d", default=None)
    lijn: LijnId | None = veld(
        "De id van de lijn waar de actie onder staat, als het plan lijnen heeft.", "lijn-1", default=None
    )
    deelthema: Titel | None = veld("De tussenkop waar de actie onder staat.", "Plegeraanpak", default=None)
    titel: Titel = veld("De titel zoals in het plan.", "Inzicht in plegeraanbod bij sociaal teams")
    uitleg: Tekst | None = veld(
        "Wat er gebeurt, in eigen woorden en gewone taal. Weglaten als het plan alleen een titel heeft.",
        "Teams weten welke hulp er is.",
        default=None,
    )
    zoekwoorden: Titel | None = veld(
        "Woorden waarmee mensen hiernaar vragen en die hier nog niet staan. Ze staan op geen pagina.",
        "cursus, bijscholing, wijkteam",
        default=None,
    )
    gemeenten: list[GemeenteId] = veld(
        "Alleen voor deze gemeenten. Weglaten als de actie voor iedereen in het plan is.", ["zeewijk"], default=[]
    )
    behalve: list[GemeenteId] = veld(
        "Niet voor deze gemeenten.", ["zeewijk"], een="behalve", meer="behalve", default=[]
    )
    niveau: Niveau | None = veld(
        "Waar de actie gebeurt, als het plan dat zegt.",
        {"waarden": ["regionaal"], "in_de_bron": "Regionaal"},
        default=None,
    )
    trekkers: list[Partij] = veld(
        "Wie de actie trekt. Weglaten als het plan niemand noemt: dat staat dan op de site.",
        [{"partij": "opvang-kustland"}],
        een="trekker",
        default=[],
    )
    betrokkenen: list[Partij] = veld(
        "Wie meedoet, en welk deel van de organisatie.",
        [{"partij": "ggd-kustland"}],
        een="wie meedoet",
        meer="wie meedoet",
        default=[],
    )
    timing: Timing | None = veld(
        "Wanneer, als het plan dat zegt.", {"soort": "doorlopend", "in_de_bron": "Doorlopend"}, default=None
    )
    hangt_af_van: list[ActieCode] = veld(
        "Acties in dit plan die eerst gedaan moeten zijn.", ["1a"], een="hangt af van", meer="hangt af van", default=[]
    )
    fasen: list[Fase] = veld("De fasen van de actie.", [{"titel": "Voorbereiden"}], een="fase", default=[])
    evaluaties: list[Evaluatie] = veld(
        "Wanneer de actie wordt bekeken.", [{"wanneer": "2023-06"}], een="evaluatie", default=[]
    )
    onderdelen: list[Actieonderdeel] = veld("Delen met een eigen trekker.", [{"code": "i"}], default=[])
    valt_ook_onder: list[LijnId] = veld(
        "De ids van andere lijnen waar de actie ook onder valt.",
        ["lijn-2"],
        een="valt ook onder",
        meer="valt ook onder",
        default=[],
    )
    zie_ook: list[ActieCode] = veld("Acties in dit plan die erbij horen.", ["1g"], default=[])
    doelen: list[DoelId] = veld(
        "Doelen waar de actie aan werkt. Staat een doel in een ander document: de id daarvan, een / en de id.",
        ["sneller-hulp"],
        een="doel",
        default=[],
    )
    themas: list[ThemaId] = veld("Thema's.", ["tijdelijk-huisverbod"], default=[])
    doelgroepen: list[DoelgroepId] = veld("Doelgroepen.", ["plegers"], default=[])
    ketenstappen: list[Ketenstap] = veld("Stappen van de keten.", ["signaleren"], een="ketenstap", default=[])
    opmerkingen: list[Opmerking] = veld("Wat het plan er nog bij zegt.", [{"tekst": "Zie ook."}], default=[])
    buiten_het_plan: JaNee = veld("Wordt de actie buiten dit plan om uitgevoerd?", "nee", default=False)
    wisselingen: list[Wisseling] = veld(
        "Wie de actie later overnam, als een bron dat meldt.", [{"sinds": "2023-03"}], een="wisseling", default=[]
    )
    voortgang: list[Voortgangsmelding] = veld(
        "Wat verslagen over de voortgang melden. Nooit zelf bedenken.",
        [{"op": "2023-12", "status": "loopt"}],
        een="voortgang",
        meer="voortgang",
        default=[],
    )

    @property
    def naam_met_code(self) -> str:
        return f"{self.code} {self.titel}" if self.code else self.titel

    @property
    def zoeknaam(self) -> str:
        return f"{self.titel} ({self.code})" if self.code else self.titel

    @property
    def kruimel(self) -> str:
        return f"Actie {self.code}" if self.code else "Actie"

    @property
    def paginatitel(self) -> str:
        return f"{self.kruimel}: {self.titel}"
