"""The nineteen actions of Lekstroom 2021-2024, column by column, and what the plan says around them."""

from __future__ import annotations

from collections.abc import Iterator

from tests.inhoud.gegevens import Gegevens, Veld, lijst_in, partijen, record, verschil, waar

PLAN, BRON = "uitvoeringsplan-lekstroom-2021-2024", "uitvoeringsplan-lekstroom"
GEM, VT, GGD = "gemeente", "veilig-thuis-utrecht", "ggdru"
OOV, PREVENTIE = "beleidsmedewerker-oov-vijfheerenlanden", "preventiemedewerker-veilig-thuis"
ADVISEUR, NIEUWEGEIN = "beleidsadviseur-jeugd-en-veiligheid-houten", "beleidsmedewerker-nieuwegein"
ZORG_NIEUWEGEIN = "beleidsmedewerker-zorg-en-veiligheid-nieuwegein"
ZO_MOGELIJK = "Zo mogelijk in regionaal verband"
NIVEAUS = {
    "Lokaal": "lokaal", "Regionaal": "regionaal", ZO_MOGELIJK: "regionaal", "Regionaal / lokaal": "regionaal, lokaal",
    "Regionaal / Lokaal": "regionaal, lokaal", "(Boven)Regionaal": "regionaal, bovenregionaal",
    "i) Regionaal ii) Regionaal iii) Lokaal": "regionaal, lokaal",
}  # fmt: skip
_Actie = tuple[str, int, str, str, list[str], str, str]
ACTIES: list[_Actie] = [
    # code, line, level, lead as the plan words it, lead in the data, timing as the plan words it, kind of timing
    ("1a", 31, "Lokaal", "Gemeente", [GEM], "Doorlopend", "doorlopend"),
    ("1b", 32, "Lokaal", "Gemeente", [GEM], "Doorlopend", "doorlopend"),
    ("1c", 33, "Regionaal / lokaal", "Veilig Thuis / Moviera", [VT, "moviera"], "Nader te bepalen", "nader-te-bepalen"),
    ("1d", 34, "Regionaal", "Beleidsmedewerker OOV Vijfheerenlanden", [OOV], "2021-2022", "periode"),
    ("1e", 35, "Regionaal", "Preventie-medewerker Veilig Thuis", [PREVENTIE], "Doorlopend, 3x per jaar", "doorlopend"),
    ("1f", 37, ZO_MOGELIJK, "Gemeente", [GEM], "Lokaal te bepalen", "lokaal-te-bepalen"),
    ("1g", 38, ZO_MOGELIJK, "Gemeente", [GEM], "Lokaal te bepalen", "lokaal-te-bepalen"),
    ("1h", 43, ZO_MOGELIJK, "Gemeente", [GEM], "Lokaal te bepalen", "lokaal-te-bepalen"),
    ("2a", 49, "Regionaal", "Beleidsadviseur jeugd en veiligheid Houten", [ADVISEUR], "2022", "periode"),
    ("2b", 50, "Regionaal", "Communicatie VT", ["communicatie-veilig-thuis"], "Afhankelijk van landelijke campagnes",
     "afhankelijk"),
    ("3a", 57, "Lokaal", "VT", [VT], "2022", "periode"),
    ("3b", 60, "i) Regionaal ii) Regionaal iii) Lokaal", "i) VT ii) VT iii) Houten", [VT, "houten"], "2021/2022",
     "periode"),
    ("3c", 62, "Regionaal", "Gemeente", [GEM], "doorlopend", "doorlopend"),
    ("3d", 63, "Regionaal", "Moviera", ["moviera"], "Doorlopend", "doorlopend"),
    ("3e", 65, "Regionaal / Lokaal", "Moviera", ["moviera"], "2022", "periode"),
    ("3f", 67, "Regionaal", "Beleidsmedewerker Nieuwegein", [NIEUWEGEIN], "2022", "periode"),
    ("3g", 68, "Regionaal", "GGDrU", [GGD], "ntb", "nader-te-bepalen"),
    ("3h", 69, "(Boven)Regionaal", "GGDrU", [GGD], "ntb", "nader-te-bepalen"),
    ("4a", 75, "Regionaal", "Beleidsmedewerker zorg en veiligheid Nieuwegein", [ZORG_NIEUWEGEIN],
     "Gestart oktober 2020", "gestart"),
]  # fmt: skip
PERIODEN = {"1d": "2021 tot 2022", "2a": "2022 tot 2022", "3a": "2022 tot 2022", "3b": "2021 tot 2022",
            "3e": "2022 tot 2022", "3f": "2022 tot 2022", "4a": "2020-10 tot onbekend"}  # fmt: skip
BELEID, SOCIAAL = f"{GEM}: beleid jeugd, sociale teams", f"{GEM}: sociale teams"
BETROKKENEN: dict[str, list[str]] = {
    "1a": [BELEID, "samen-veilig-midden-nederland", VT, "william-schrikker", "raad-voor-de-kinderbescherming"],
    "1b": [f"{BELEID}, CJG", "onderwijs", "kinderopvang", "buitenschoolse-opvang", GGD, "save", VT],
    "1c": [f"{GEM}: beleid jeugd", VT, "moviera"],
    "1d": [f"{GEM}: beleid jeugd, OOV", "politie", VT],
    "1e": [SOCIAAL, VT, GGD, "kind-en-co"],
    "1f": [SOCIAAL],
    "1g": [SOCIAAL, "professional"],
    "1h": [SOCIAAL],
    "2a": [VT, GGD, "houten", f"{GEM}: beleid, sociale teams"],
    "2b": [VT, GEM],
    "3a": [SOCIAAL, "zorg-en-veiligheidshuis-utrecht", VT],
    "3b": [SOCIAAL, VT],
    "3c": [GEM],
    "3d": [GEM, "zorgaanbieder"],
    "3e": [GEM, "moviera"],
    "3f": [GEM, "zorgaanbieder"],
    "3g": [GEM, "zorgaanbieder", GGD],
    "3h": [GGD],
    "4a": ["sociaal-team", "welzijnsorganisatie", "mediator", "jeugdhulpaanbieder"],
}
LIJNEN = {
    28: ("Verder bouwen aan de netwerkorganisatie / kennisdeling en deskundigheidsbevordering",
         "Deskundigheidsbevordering"),
    46: ("Eerder en beter in beeld", ""),
    53: ("Stoppen en duurzaam oplossen van geweld",
         "Multidisciplinair en systeemgericht werken; Plegeraanpak; Opvang en passende ondersteuning; "
         "Traumascreening en passende hulp"),
    71: ("Aandacht voor specifieke doelgroepen", ""),
}  # fmt: skip
WERKGROEP = [
    "accounthouder-svmn-lekstroom", "beleidsmedewerker-jeugd-houten", "beleidsmedewerker-jeugd-lopik",
    "beleidsmedewerker-jeugd-vijfheerenlanden", OOV, "medewerker-sociaal-team-vijfheerenlanden", PREVENTIE,
    "contactpersoon-veilig-thuis-lekstroom", "jeugdarts-ggdru", "hulpverlener-moviera",
]  # fmt: skip
LOKAAL = {"1a": "hele actie", "1b": "hele actie", "1c": "deel", "3a": "hele actie", "3b": "deel", "3e": "deel"}


def controleer(gegevens: Gegevens) -> Iterator[str]:
    plan = gegevens.documenten.get(PLAN, {})
    acties = plan.get("acties", [])
    yield from verschil(
        waar(BRON, "31-75"), "acties", ", ".join(een[0] for een in ACTIES), ", ".join(een["id"] for een in acties)
    )
    for rij in ACTIES:
        yield from _actie(gegevens, record(acties, rij[0]), rij)
    yield from _rond_de_acties(gegevens, plan)


def _actie(gegevens: Gegevens, actie: Veld, bedoeld: _Actie) -> Iterator[str]:
    code, regel, niveau, in_bron, trekkers, wanneer, soort = bedoeld
    plek = f"{waar(BRON, regel)} (actie {code})"
    gevonden = partijen(actie.get("trekkers", []))
    yield from verschil(plek, "trekker", in_bron, gegevens.namen(gevonden), gelijk=gevonden == trekkers)
    in_data = actie.get("niveau", {})
    yield from verschil(plek, "niveau", niveau, in_data.get("in_de_bron"))
    yield from verschil(plek, "niveaus", NIVEAUS[niveau], ", ".join(in_data.get("waarden", [])))
    yield from verschil(
        plek, "voorbehoud bij het niveau", niveau, "zo mogelijk: " + in_data.get("zo_mogelijk", "nee"),
        gelijk=(in_data.get("zo_mogelijk", "nee") == "ja") == (niveau == ZO_MOGELIJK),
    )  # fmt: skip
    timing = actie.get("timing", {})
    yield from verschil(plek, "tijd", wanneer, timing.get("in_de_bron"))
    yield from verschil(plek, "tijd", wanneer, timing.get("soort"), gelijk=timing.get("soort") == soort)
    if code in PERIODEN:
        periode = f"{timing.get('van', 'onbekend')} tot {timing.get('tot', 'onbekend')}"
        yield from verschil(plek, "periode", PERIODEN[code], periode)
    betrokken = [": ".join([b["partij"], *([", ".join(b["onderdelen"])] if "onderdelen" in b else [])])
                 for b in actie.get("betrokkenen", [])]  # fmt: skip
    yield from verschil(plek, "betrokken actoren", "; ".join(BETROKKENEN[code]), "; ".join(betrokken))
    yield from verschil(plek, "lijn", f"lijn-{code[0]}", actie.get("lijn"))
    yield from verschil(plek, "code", code, actie.get("code"))
    if code in LOKAAL:
        keuze = any("kiest" in opmerking["tekst"] for opmerking in actie.get("opmerkingen", []))
        yield from verschil(
            f"{waar(BRON, 18)} (actie {code})", "keuze van de gemeente", LOKAAL[code], None, gelijk=keuze
        )


def _rond_de_acties(gegevens: Gegevens, plan: Veld) -> Iterator[str]:
    periode = plan.get("periode", {})
    yield from verschil(waar(BRON, 3), "looptijd", "2021-2024", f"{periode.get('van')}-{periode.get('tot')}")
    acties = {een["id"]: een for een in plan.get("acties", [])}
    delen = [
        f"{d['code']}) {d['titel']}: {', '.join(d['niveau']['waarden'])}, {', '.join(partijen(d['trekkers']))}"
        for d in acties.get("3b", {}).get("onderdelen", [])
    ]
    yield from verschil(
        waar(BRON, 60), "delen van actie 3b",
        f"i) Analyse terugmeldingen: regionaal, {VT}; ii) Vervolgplan obv analyse: regionaal, {VT}; "
        "iii) Intervisie: lokaal, houten", "; ".join(delen),
    )  # fmt: skip
    ook = {code: een["valt_ook_onder"] for code, een in acties.items() if "valt_ook_onder" in een}
    yield from verschil(waar(BRON, "38 en 43"), "acties onder nog een lijn", "1g: lijn-2, 1h: lijn-4", _paren(ook))
    terug = {lijn["nummer"]: lijn["zie_ook"] for lijn in plan.get("lijnen", []) if "zie_ook" in lijn}
    yield from verschil(waar(BRON, "51 en 74"), "verwijzing", "2: 1g, 4: 1h", _paren(terug))
    raad = [r for o in acties.get("1h", {}).get("opmerkingen", []) for r in o.get("raadpleeg", [])]
    yield from verschil(
        waar(BRON, 44), "wie bij actie 1h te raadplegen is",
        "zorgcoordinator-moviera, expertisecentrum-svmn-adviseur", ", ".join(raad),
    )  # fmt: skip
    buiten = [code for code, een in acties.items() if een.get("buiten_het_plan") == "ja"]
    yield from verschil(waar(BRON, 75), "actie buiten dit plan om", "4a", ", ".join(buiten))
    for (regel, (titel, koppen)), lijn in zip(LIJNEN.items(), plan.get("lijnen", []), strict=False):
        yield from verschil(waar(BRON, regel), "actielijn", titel, lijn["titel"])
        yield from verschil(waar(BRON, regel), "tussenkoppen", koppen, "; ".join(lijn.get("deelthemas", [])))
    yield from verschil(
        waar(BRON, 22), "werkgroep", gegevens.namen(WERKGROEP), gegevens.namen(partijen(plan.get("meegewerkt", [])))
    )
    bewaakt = partijen(plan.get("voortgang_door", []))
    bedoeld = ["accounthouder-svmn-lekstroom", "werkgroep-uitvoeringsplan-lekstroom"]
    yield from verschil(waar(BRON, 18), "wie de voortgang bewaakt", gegevens.namen(bedoeld), gegevens.namen(bewaakt))
    menukaart = record(lijst_in(plan, "Stappen die zijn gezet"), "menukaart").get("gemeenten", [])
    bedoeld = ["houten", "ijsselstein", "nieuwegein", "vijfheerenlanden"]
    yield from verschil(
        waar(BRON, 36), "gebruikers van de menukaart (zonder Lopik)", ", ".join(bedoeld), ", ".join(menukaart)
    )
    taak = record(plan.get("verantwoordelijkheden", []), "training-meldcode-regelen")
    yield from verschil(
        waar(BRON, 38), "wie training over de meldcode zelf moet regelen", "professional",
        ", ".join(partijen(taak.get("partijen", []))),
    )  # fmt: skip
    buiten_plan = ", ".join(een["id"] for een in lijst_in(plan, "Wat buiten dit plan om gebeurt"))
    yield from verschil(
        waar(BRON, 16),
        "bovenregionale zaken",
        "opdrachtgever-svmn, casustafel-mda, platform-traumabehandeling",
        buiten_plan,
    )


def _paren(groepen: dict[str, list[str]]) -> str:
    return ", ".join(f"{naam}: {' '.join(waarden)}" for naam, waarden in groepen.items())
