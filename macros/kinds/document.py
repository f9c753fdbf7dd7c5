"""What a regiovisie and an uitvoeringsplan have in common. No kind by itself."""

from __future__ import annotations

from macros.fields.deel import Partij, Periode
from macros.fields.keuzes import Documentstatus
from macros.fields.kolom import REGIO, SLOT, Blad, Kolom, grenzen
from macros.fields.record import Record
from macros.fields.velden import Datum, DeelregioId, DocumentId, ProgrammaId, Tekst, Titel, veld
from macros.kinds.besluit import Besluit
from macros.kinds.doel import Doel
from macros.kinds.geld import Geld
from macros.kinds.lijn import Lijn
from macros.kinds.punt import Punt
from macros.kinds.verantwoordelijkheid import Verantwoordelijkheid

DOCUMENTEN = Blad(
    "documenten",
    "Visies en plannen",
    "Regiovisies en uitvoeringsplannen.",
    (
        REGIO,
        Kolom("Soort", lambda c, d: d.soortnaam, "Regiovisie of uitvoeringsplan."),
        Kolom("Titel", "titel"),
        *grenzen("periode", "de looptijd"),
        Kolom("Vastgesteld", "status"),
        Kolom("Vast te stellen door", "vastgesteld_door"),
        Kolom("In opdracht van", "opdrachtgevers"),
        Kolom("Deelregio's", "deelregios"),
        Kolom("Voorganger", "voorganger"),
        Kolom("Opvolger", "opvolger"),
        Kolom("Opvolger gezocht op", "opvolger_gezocht_op"),
        Kolom("Samenvatting", "samenvatting"),
        Kolom("Doel", "doel"),
        *SLOT,
    ),
)
KOPPEN = {"opdrachtgevers": "Gaf opdracht voor", "vastgesteld_door": "Stelt vast"}


class Document(Record):
    titel: Titel = veld("De officiële titel.", "Voor een veilig thuis")
    ondertitel: Titel | None = veld("De ondertitel.", "Regiovisie 2020", default=None)
    periode: Periode = veld("De looptijd.", {"van": "2021", "tot": "2024"})
    status: Documentstatus = veld("Of het is vastgesteld, volgens de bron.", "vastgesteld")
    samenvatting: Tekst = veld("Waar het over gaat, in eigen woorden en gewone taal.", "Dit plan zegt wie wat doet.")
    doel: Tekst | None = veld("Wat de regio wil bereiken.", "Een veilig thuis voor iedereen.", default=None)
    deelregios: list[DeelregioId] = veld(
        "Voor welke deelregio's. Weglaten als het voor de hele regio is.", ["kustland-oost"], default=[]
    )
    opdrachtgevers: list[Partij] = veld(
        "Wie opdracht gaf.", [{"partij": "bestuurlijke-overlegtafel"}], een="opdrachtgever", default=[]
    )
    vastgesteld_door: list[Partij] = veld("Wie het vaststelt.", [{"partij": "college"}], default=[])
    programmas: list[ProgrammaId] = veld("Het landelijke programma erachter.", ["veiligheid-voorop"], default=[])
    voorganger: DocumentId | None = veld("Het document dat hieraan voorafging.", "regiovisie-2015", default=None)
    opvolger: DocumentId | None = veld("Het document dat dit opvolgt.", "regiovisie-2020", default=None)
    opvolger_gezocht_op: Datum | None = veld(
        "De dag waarop naar een opvolger is gezocht zonder die te vinden.", "2026-11-22", default=None
    )
    lijnen: list[Lijn] = veld("De actielijnen.", [{"nummer": "1"}], default=[])
    doelen: list[Doel] = veld("De doelen, op elk niveau.", [{"titel": "Sneller hulp"}], default=[])
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
