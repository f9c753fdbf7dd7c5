"""What the visions lay down: periods, results, principles, fields, risks, tasks, decisions and money."""

from __future__ import annotations

from collections.abc import Iterator

from tests.inhoud.gegevens import Gegevens, Veld, lijst_in, partijen, record, verschil, waar

COLLEGE, NOTA = "collegestuk-utrecht-2020", "adviesnota-zuid-holland-zuid-2019"
ALBLASSERDAM, RHEDEN = "raadsinformatie-alblasserdam-2013", "collegevoorstel-rheden-2019"
U15, U20, ZHZ = "regiovisie-utrecht-2015", "regiovisie-utrecht-2020", "regiovisie-zuid-holland-zuid-2019"
DRECHTSTEDEN = "regiovisie-drechtsteden-avh-2014-2016"
ARNHEM_2015, ARNHEM = "regiovisie-arnhem-achterhoek-2015-2019", "regiovisie-arnhem-achterhoek-2019-2022"

LOOPTIJD = {
    U15: (COLLEGE, "17", "2015-?"), U20: ("uitvoeringsplan-lekstroom", "5", "2021-?"), ZHZ: (NOTA, "63", "2019-2021"),
    DRECHTSTEDEN: (ALBLASSERDAM, "121", "2014-2016"), ARNHEM_2015: (RHEDEN, "52", "2015-2019"),
    ARNHEM: (RHEDEN, "15", "2019-2022"),
}  # fmt: skip
RESULTATEN = {
    95: "Structurele bekostiging van het Centrum seksueel geweld",
    97: "Mannenopvang (in Utrecht voor de hele provincie)",
    99: "Meldpunt binnenlandse mensenhandel ondergebracht bij Veilig Thuis",
    101: "Toolkit signaleren en opvolgen ouderenmishandeling bij Veilig Thuis",
    103: "Doorlopen subsidietender t.b.v. continuïteit opdrachtgeverschap en uitvoering van Veilig Thuis en SAVE",
    106: "Dialoogbijeenkomsten voor het versterken van samenwerking in de keten",
    108: "Actualiseren samenwerkingsovereenkomst tussen gemeenten, Samen Veilig Midden Nederland, en de Raad voor de "
         "Kinderbescherming",
    111: "Realisatie MDA++ in de zes Utrechtse regio's",
}  # fmt: skip
VERTREKPUNTEN = {
    88: "De norm is: 'geweld hoort nergens thuis'",
    89: "Iedereen is alert: we vormen een kring van veiligheid",
    90: "Veiligheid staat altijd voorop",
    91: "(Semi)professionals gebruiken de meldcode",
    92: "Steun, advies en hulp zijn nabij",
    93: "De benadering is systeemgericht",
    94: "Door waakvlamcontact blijven betrokkenen in beeld",
    95: "De rol- en taakverdeling is duidelijk",
}
TAKEN = [
    # source, line, document, task, who has it
    (ALBLASSERDAM, 28, DRECHTSTEDEN, "taken-regiogemeenten", ["regiogemeente"]),
    (ALBLASSERDAM, 29, DRECHTSTEDEN, "taak-stoppen", ["centrumgemeente", "dordrecht"]),
    (ALBLASSERDAM, 30, DRECHTSTEDEN, "taak-opvang", ["centrumgemeente", "dordrecht"]),
    (ALBLASSERDAM, 45, DRECHTSTEDEN, "regie-en-voortgang", ["centrumgemeente", "dordrecht"]),
    (NOTA, 33, ZHZ, "beleidsregie-dordrecht", ["centrumgemeente", "dordrecht"]),
    (NOTA, 45, ZHZ, "drechtzorg-ouderenmishandeling", ["drechtzorg"]),
    (COLLEGE, 43, U20, "landelijk-programmateam-helpt", ["landelijk-programmateam-ghnt"]),
    (RHEDEN, 64, ARNHEM, "college-besluit", ["college"]),
    (RHEDEN, 132, ARNHEM, "team-toegang-belangrijke-rol", ["team-toegang-rheden"]),
]
GELD = [
    # source, line, document, id, what the source says: amount, rhythm, years, payers, status
    (COLLEGE, 84, U20, "projectenpool-ronde-1", "geen bedrag; onbekend; ; landelijk-budget; aangevraagd"),
    (COLLEGE, 84, U20, "projectenpool-ronde-2", "geen bedrag; onbekend; ; landelijk-budget; aangevraagd"),
    (COLLEGE, 135, U20, "vaststellen-kost-niets", "geen bedrag; onbekend; ; ; geen-gevolgen"),
    ("uitvoeringsplan-lekstroom", 36, "uitvoeringsplan-lekstroom-2021-2024", "menukaart-landelijk-geld",
     "geen bedrag; onbekend; 2021; landelijk-budget; beschikbaar"),
    (NOTA, 63, ZHZ, "begroting-2019", "100000; onbekend; 2019; ; begroot"),
    (NOTA, 65, ZHZ, "begroting-2019-2020", "geen bedrag; onbekend; 2019, 2020; ; begroot"),
    (NOTA, 67, ZHZ, "voorstel-2020-2021", "175000; per-jaar; 2020, 2021; ; voorgesteld"),
    (NOTA, 67, ZHZ, "nissewaard-hoeksche-waard", "ongeveer 75000; per-jaar; ; nissewaard; gereserveerd"),
    (NOTA, 63, ZHZ, "projectleider", "geen bedrag; onbekend; 2019, 2020, 2021; rijk; beschikbaar"),
    (NOTA, 63, ZHZ, "aanvullend-geld", "geen bedrag; onbekend; ; rijk, gemeente; gereserveerd"),
    (NOTA, 68, ZHZ, "projectenpool", "geen bedrag; onbekend; ; landelijk-budget; aangevraagd"),
    (ALBLASSERDAM, 91, DRECHTSTEDEN, "rijksgeld-centrumgemeente", "geen bedrag; onbekend; ; rijk; beschikbaar"),
    (ALBLASSERDAM, 115, DRECHTSTEDEN, "alblasserdam-geen-extra-kosten",
     "geen bedrag; onbekend; ; alblasserdam; geen-gevolgen"),
    (RHEDEN, 122, ARNHEM, "kosten-voorstel-rheden", "geen bedrag; onbekend; ; rheden; geen-gevolgen"),
    (RHEDEN, 123, ARNHEM, "begroting-rheden", "12500; onbekend; ; rheden; begroot"),
    (RHEDEN, 124, ARNHEM, "begroting-rheden-meldcode", "7500; onbekend; ; rheden; begroot"),
    (RHEDEN, 125, ARNHEM, "begroting-rheden-overig", "5000; onbekend; ; rheden; begroot"),
]  # fmt: skip
BESLUITEN = [
    # source, line, document, what was decided when the source was written
    (COLLEGE, "47-56", U20, "opdracht-tot-actualisering: genomen, instemmen-met-voorleggen: genomen, "
     "vaststellen: genomen in 2021, raad-informeren: voorgesteld"),
    (NOTA, "10 en 25", ZHZ, "vaststellen-stuurgroep-oggz: genomen, vaststellen-bw-opvang: gepland, "
     "behandelen-colleges: gepland, kennisnemen-algemeen-bestuur: voorgesteld, "
     "hoeksche-waard-laten-aansluiten: voorgesteld"),
    (RHEDEN, "18-30", ARNHEM, "besluit-1-vaststellen: voorgesteld, besluit-2-werkgroep: voorgesteld, "
     "besluit-3-lokaal-plan: voorgesteld, besluit-4-gemeenteraad: voorgesteld"),
]  # fmt: skip
AANTALLEN = [
    (COLLEGE, "116-129", U20, "Argumenten", 4), (COLLEGE, "79-82", U20, "Bijzondere aandachtspunten", 3),
    (NOTA, "48-57", ZHZ, "Kanttekeningen en risico's", 5),
    (ALBLASSERDAM, "71-84", DRECHTSTEDEN, "Stappen die zijn gezet", 3),
]  # fmt: skip
KOPPEN = {
    (U20, "Bijzondere aandachtspunten"): (COLLEGE, 79), (U20, "Argumenten"): (COLLEGE, 63),
    (ZHZ, "Argumenten"): (NOTA, 26), (ZHZ, "Kanttekeningen en risico's"): (NOTA, 46),
    (ARNHEM, "Vertrekpunten"): (RHEDEN, 84), (ARNHEM, "Randvoorwaarden"): (RHEDEN, 96),
}  # fmt: skip
"""The words that a source has above its points. Every other heading is ours, and says so."""


def controleer(gegevens: Gegevens) -> Iterator[str]:
    documenten = gegevens.documenten
    for id_, (bron, regel, looptijd) in LOOPTIJD.items():
        periode = documenten.get(id_, {}).get("periode", {})
        yield from verschil(waar(bron, regel), "looptijd", looptijd, f"{periode.get('van')}-{periode.get('tot', '?')}")
        opgevolgd = any(id_ in document.get("voorgangers", []) for document in documenten.values())
        if opgevolgd == ("opvolger_gezocht_op" in documenten.get(id_, {})):
            yield f"{id_}: noem de opvolger, of de dag waarop er naar een opvolger is gezocht; precies een van de twee."
    yield from _titels(documenten.get(U15, {}), COLLEGE, "Wat al is bereikt", RESULTATEN)
    yield from _titels(documenten.get(ARNHEM, {}), RHEDEN, "Vertrekpunten", VERTREKPUNTEN)
    yield from _titels(
        documenten.get(ARNHEM, {}),
        RHEDEN,
        "Randvoorwaarden",
        {97: "Bereidheid tot leren", 98: "Investeren in communicatie"},
    )
    yield from _titels(
        documenten.get(ZHZ, {}), NOTA, "lijnen",
        {19: "Eerder en beter in beeld", 20: "Stoppen en duurzaam oplossen", 22: "Specifieke groepen"},
    )  # fmt: skip
    yield from _titels(
        documenten.get(DRECHTSTEDEN, {}), ALBLASSERDAM, "Gebieden met afspraken",
        {24: "Preventie; (Vroeg)signalering", 25: "Stoppen van geweld; Nazorg"},
    )  # fmt: skip
    lijnen = [
        regel for punt in lijst_in(documenten.get(U20, {}), "Speerpunten") for regel in punt.get("actielijnen", [])
    ]
    yield from verschil(
        waar(COLLEGE, "30-36 en 76"), "speerpunten: drie landelijke en een eigen",
        "eerder-en-beter-in-beeld, stoppen-en-duurzaam-oplossen, specifieke-groepen, "
        "verder-bouwen-aan-de-netwerkorganisatie", ", ".join(lijnen),
    )  # fmt: skip
    for bron, reeks, id_, lijst, aantal in AANTALLEN:
        gevonden = len(lijst_in(documenten.get(id_, {}), lijst))
        yield from verschil(waar(bron, reeks), f"aantal {lijst}", str(aantal), str(gevonden))
    for id_, document in documenten.items():
        for groep in document.get("puntgroepen", []):
            uit = KOPPEN.get((id_, groep["kop"]))
            if (uit is None) != (groep.get("kop_van_ons") == "ja"):
                plek = waar(*uit) if uit else id_
                yield f'{plek}: de kop "{groep["kop"]}" is van {"de bron" if uit else "ons"}; zeg dat zo.'
    for bron, nummer, id_, taak, wie in TAKEN:
        gevonden_wie = partijen(
            record(documenten.get(id_, {}).get("verantwoordelijkheden", []), taak).get("partijen", [])
        )
        yield from verschil(
            f"{waar(bron, nummer)} (taak {taak})",
            "wie de taak heeft",
            gegevens.namen(wie),
            gegevens.namen(gevonden_wie),
        )
    for bron, nummer, id_, geld, zegt in GELD:
        bedrag = record(documenten.get(id_, {}).get("geld", []), geld)
        yield from verschil(f"{waar(bron, nummer)} (geld {geld})", "geld", zegt, _geld(bedrag))
    for bron, reeks, id_, besluiten in BESLUITEN:
        gevonden_besluiten = ", ".join(
            f"{b['id']}: {b['status']}" + (f" in {b['wanneer']}" if "wanneer" in b else "")
            for b in documenten.get(id_, {}).get("besluiten", [])
        )
        yield from verschil(waar(bron, reeks), "besluiten", besluiten, gevonden_besluiten)


def _titels(document: Veld, bron: str, lijst: str, titels: dict[int, str]) -> Iterator[str]:
    """The titles as the source has them, in its order; a source may name several on one line."""
    gevonden = [punt["titel"] for punt in lijst_in(document, lijst)]
    bedoeld = [titel for rij in titels.values() for titel in rij.split("; ")]
    regels = [regel for regel, rij in titels.items() for _ in rij.split("; ")]
    for regel, titel, staat in zip(regels, bedoeld, [*gevonden, *[""] * len(bedoeld)], strict=False):
        yield from verschil(waar(bron, regel), lijst, titel, staat)
    for teveel in gevonden[len(bedoeld) :]:
        yield f'{waar(bron, regels[-1])}: "{teveel}" staat in de gegevens bij {lijst}, maar niet in de bron.'


def _geld(bedrag: Veld) -> str:
    euro = bedrag.get("euro", "geen bedrag")
    ongeveer = "ongeveer " if bedrag.get("ongeveer") == "ja" else ""
    van = ", ".join(partijen(bedrag.get("van", [])))
    jaren = ", ".join(bedrag.get("jaren", []))
    return f"{ongeveer}{euro}; {bedrag.get('ritme', 'onbekend')}; {jaren}; {van}; {bedrag.get('status')}"
