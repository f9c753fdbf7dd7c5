"""A document of policy: a regiovisie, a plan, a covenant, a monitor. Each may hold any part; none is forced on it."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Bronplaats, Partij, Periode
from macros.fields.keuzes import Beleidsveld, Documentsoort, Documentstatus, Ketenstap, Vaststelstatus
from macros.fields.kolom import PLEK, REGIO, SLOT, SLOT_VAN_DEEL, Blad, Kolom, grenzen
from macros.fields.record import Record
from macros.fields.soort import Moment, Plaats, Soort, Zoeken
from macros.fields.tijdpunt import Datum, Tijdpunt
from macros.fields.velden import (
    DeelregioId,
    DocumentId,
    GemeenteId,
    KorteTekst,
    ProgrammaId,
    Tekst,
    Titel,
    VoorgangerId,
    veld,
)
from macros.kinds.actie import Actie
from macros.kinds.besluit import Besluit
from macros.kinds.doel import Doel
from macros.kinds.geld import Geld
from macros.kinds.lijn import Lijn
from macros.kinds.moment import EVALUATIES, FASEN, Evaluatie, Fase, Overleg
from macros.kinds.punt import Puntgroep
from macros.kinds.verantwoordelijkheid import Verantwoordelijkheid


class Vaststelling(Partij):
    """How far one party is with adopting the document."""

    status: Vaststelstatus = veld("Hoe ver deze partij is.", "vastgesteld")
    datum: Tijdpunt | None = veld("Wanneer, als een bron dat zegt.", "2021-03-18", default=None)
    bronnen: list[Bronplaats] = veld(
        "Waar dit staat, als het ergens anders staat dan de rest.",
        [{"bron": "raadsbesluit-zeewijk", "plaats": "bladzijde 2"}],
        default=[],
    )


class Document(Record):
    soort: ClassVar[Soort] = Soort(
        naam="document",
        verzameling="documenten",
        enkelvoud="document",
        meervoud="documenten",
        lidwoord="het",
        uitleg="Regiovisies, plannen, convenanten en verslagen, met alles wat erin staat.",
        volgorde=50,
        plaats=Plaats.BESTAND,
        adres="regios/{regio}/{id}/",
        sjabloon="pagina/document.html",
        koppen={
            "opdrachtgevers": "Gaf opdracht voor",
            "vaststelling": "Stelt vast",
            "ondertekenaars": "Ondertekende",
            "voortgang_door": "Bewaakt de voortgang van",
            "meegewerkt": "Werkte mee aan",
            "valt_onder": "Documenten die hieronder vallen",
            "voorgangers": "Documenten die hierop volgen",
        },
        formulieren=("klopt-niet", "wijziging-in-plan", "nieuwe-actie"),
        zoeken=Zoeken(
            zinnen=("zoekwoorden",),
            namen=("ondertitel",),
            tekst=("samenvatting", "doel", "voor_inwoners"),
            over=("programmas",),
            deelt=0.25,
            bedoeling={"document": 1.5, "verhaal": 0.5},
        ),
        schema_org="DigitalDocument",
        agenda=(Moment("periode.tot", "Looptijd eindigt"), Moment("evaluaties.wanneer", "Evaluatie")),
        bladen=(
            Blad(
                "documenten",
                "Visies en plannen",
                "Regiovisies, plannen, convenanten en verslagen.",
                (
                    REGIO,
                    Kolom("Soort", "soort_document"),
                    Kolom("Titel", "titel"),
                    Kolom("Beleidsvelden", "beleidsvelden"),
                    *grenzen("periode", "de looptijd"),
                    Kolom("Status", "status"),
                    Kolom("Wie stelt vast", "vaststelling.partij"),
                    Kolom("In opdracht van", "opdrachtgevers"),
                    Kolom("Ondertekenaars", "ondertekenaars"),
                    Kolom("Deelregio's", "deelregios"),
                    Kolom("Gemeenten", "gemeenten"),
                    Kolom("Behalve", "behalve"),
                    Kolom("Valt onder", "valt_onder"),
                    Kolom("Voorgangers", "voorgangers"),
                    Kolom(
                        "Opvolgers",
                        lambda c, d: c.opvolgers(d),
                        "De documenten die dit opvolgen.",
                        naar=list[DocumentId],
                    ),
                    Kolom("Opvolger gezocht op", "opvolger_gezocht_op"),
                    Kolom("Samenvatting", "samenvatting"),
                    Kolom("Doel", "doel"),
                    Kolom("Voor inwoners", "voor_inwoners"),
                    *SLOT,
                ),
            ),
            Blad(
                "vaststelling",
                "Wie wat heeft vastgesteld",
                "Per document wie het vaststelt, en hoe ver die is. Wie er niet bij staat, noemt de bron niet.",
                (
                    *PLEK,
                    Kolom("Wie", ".", "Wie vaststelt."),
                    Kolom("Status", ".status"),
                    Kolom("Wanneer", ".datum"),
                    Kolom("Toelichting", ".toelichting"),
                    *SLOT_VAN_DEEL,
                ),
                per="vaststelling",
            ),
            EVALUATIES,
            FASEN,
            Blad(
                "overleggen",
                "Overleggen",
                "Welk overleg een document noemt, en hoe vaak.",
                (
                    *PLEK,
                    Kolom("Overleg", ".titel"),
                    Kolom("Hoe vaak", ".frequentie"),
                    Kolom("Wie", ".partijen"),
                    *SLOT,
                ),
                per="overleggen",
            ),
        ),
    )

    soort_document: Documentsoort = veld("Wat voor document het is.", "uitvoeringsplan")
    titel: Titel = veld("De officiële titel.", "Voor een veilig thuis")
    ondertitel: Titel | None = veld("De ondertitel.", "Regiovisie 2020", default=None)
    periode: Periode = veld("De looptijd.", {"van": "2021", "tot": "2024"})
    status: Documentstatus = veld("Of het is vastgesteld, volgens de bron.", "vastgesteld")
    beleidsvelden: list[Beleidsveld] = veld(
        "Waar het beleid over gaat. Weglaten als het over huiselijk geweld en kindermishandeling gaat.",
        ["jeugd"],
        een="beleidsveld",
        default=[Beleidsveld.GEWELD_THUIS],
    )
    samenvatting: Tekst = veld("Waar het over gaat, in eigen woorden en gewone taal.", "Dit plan zegt wie wat doet.")
    doel: Tekst | None = veld("Wat het document wil bereiken.", "Een veilig thuis voor iedereen.", default=None)
    voor_inwoners: KorteTekst | None = veld(
        "Wat het document wil, voor wie er woont: in gewone taal, ongeveer 120 woorden.",
        "De gemeenten willen dat iedereen thuis veilig is.",
        default=None,
    )
    zoekwoorden: Titel | None = veld(
        "Woorden waarmee mensen hiernaar vragen en die hier nog niet staan. Ze staan op geen pagina.",
        "beleidsstuk, meerjarenplan, nota",
        default=None,
    )
    deelregios: list[DeelregioId] = veld(
        "Voor welke deelregio's. Weglaten als het voor de hele regio is.", ["kustland-oost"], default=[]
    )
    gemeenten: list[GemeenteId] = veld(
        "Voor welke gemeenten, als het niet voor hele deelregio's is.", ["zeewijk"], default=[]
    )
    behalve: list[GemeenteId] = veld(
        "De gemeenten waar het niet voor is: heel de regio, behalve deze.",
        ["zeewijk"],
        een="behalve",
        meer="behalve",
        default=[],
    )
    opdrachtgevers: list[Partij] = veld(
        "Wie opdracht gaf.", [{"partij": "bestuurlijke-overlegtafel"}], een="opdrachtgever", default=[]
    )
    vaststelling: list[Vaststelling] = veld(
        "Wie het vaststelt, en hoe ver die is.", [{"partij": "college", "status": "voorgelegd"}], default=[]
    )
    ondertekenaars: list[Partij] = veld(
        "Wie het ondertekende, zoals bij een convenant.", [{"partij": "zeewijk"}], een="ondertekenaar", default=[]
    )
    programmas: list[ProgrammaId] = veld("Het landelijke programma erachter.", ["veiligheid-voorop"], default=[])
    valt_onder: list[DocumentId] = veld(
        "De visie waar het onder valt; meer dan één mag.",
        ["regiovisie-2020"],
        een="valt onder",
        meer="valt onder",
        default=[],
    )
    voorgangers: list[VoorgangerId] = veld(
        "Waar dit document op volgt: documenten, ook van een andere regio, en landelijke programma's.",
        ["regiovisie-2015"],
        een="voorganger",
        default=[],
    )
    opvolger_gezocht_op: Datum | None = veld(
        "De dag waarop naar een opvolger is gezocht zonder die te vinden.", "2026-11-22", default=None
    )
    voortgang_door: list[Partij] = veld("Wie de voortgang bewaakt.", [{"partij": "werkgroep"}], default=[])
    meegewerkt: list[Partij] = veld(
        "Wie eraan meewerkte, zoals de leden van een werkgroep: rollen, nooit mensen.",
        [{"partij": "preventiemedewerker-kustland"}],
        default=[],
    )
    ketenstappen: list[Ketenstap] = veld(
        "De keten waar het document op bouwt.", ["preventie", "nazorg"], een="ketenstap", default=[]
    )
    fasen: list[Fase] = veld("De fasen van het document.", [{"titel": "Voorbereiden"}], een="fase", default=[])
    overleggen: list[Overleg] = veld(
        "Welk overleg er is, en hoe vaak.", [{"titel": "Stuurgroep"}], een="overleg", default=[]
    )
    evaluaties: list[Evaluatie] = veld(
        "Wanneer het wordt bekeken.", [{"wanneer": "2024-06"}], een="evaluatie", default=[]
    )
    lijnen: list[Lijn] = veld("De actielijnen.", [{"nummer": "1"}], default=[])
    doelen: list[Doel] = veld("De doelen, op elk niveau.", [{"titel": "Sneller hulp"}], default=[])
    puntgroepen: list[Puntgroep] = veld(
        "De punten die het document maakt, per kop: uitgangspunten, voorwaarden, resultaten, risico's en meer.",
        [{"kop": "Leidende principes", "soort": "uitgangspunt"}],
        een="groep punten",
        meer="groepen punten",
        default=[],
    )
    verantwoordelijkheden: list[Verantwoordelijkheid] = veld(
        "Wie welke taak heeft.", [{"titel": "Houdt de voortgang bij"}], default=[]
    )
    besluiten: list[Besluit] = veld("Besluiten en hun route, op volgorde.", [{"titel": "Vaststellen"}], default=[])
    geld: list[Geld] = veld("Bedragen en wie ze betaalt.", [{"titel": "Meldcode"}], default=[])
    acties: list[Actie] = veld("De acties.", [{"id": "1a"}], default=[])

    @property
    def over_geweld_thuis(self) -> bool:
        """Whether it is about what this site is about, perhaps among other policy."""
        return Beleidsveld.GEWELD_THUIS in self.beleidsvelden

    @property
    def soortnaam(self) -> str:
        """A document is called after what it is."""
        return self.soort_document.label
