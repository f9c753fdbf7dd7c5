"""The nineteen actions of Lekstroom 2021-2024, column by column, and what the plan says around them."""

from __future__ import annotations

import re

import pytest

from macros.kinds.actie import Actie
from macros.kinds.uitvoeringsplan import Uitvoeringsplan
from tests.bronnen.feiten import LEKSTROOM, regels

GEM, VT, GGD = "gemeente", "veilig-thuis-utrecht", "ggdru"
OOV, PREVENTIE = "beleidsmedewerker-oov-vijfheerenlanden", "preventiemedewerker-veilig-thuis"
ADVISEUR, NIEUWEGEIN = "beleidsadviseur-jeugd-en-veiligheid-houten", "beleidsmedewerker-nieuwegein"
ZORG_NIEUWEGEIN = "beleidsmedewerker-zorg-en-veiligheid-nieuwegein"
ZO_MOGELIJK = "Zo mogelijk in regionaal verband"
ACTIES = [
    # code, level, leads, timing as the plan words it, kind of timing, line of the source
    ("1a", "Lokaal", [GEM], "Doorlopend", "doorlopend", 31),
    ("1b", "Lokaal", [GEM], "Doorlopend", "doorlopend", 32),
    ("1c", "Regionaal / lokaal", [VT, "moviera"], "Nader te bepalen", "nader-te-bepalen", 33),
    ("1d", "Regionaal", [OOV], "2021-2022", "periode", 34),
    ("1e", "Regionaal", [PREVENTIE], "Doorlopend, 3x per jaar", "doorlopend", 35),
    ("1f", ZO_MOGELIJK, [GEM], "Lokaal te bepalen", "lokaal-te-bepalen", 37),
    ("1g", ZO_MOGELIJK, [GEM], "Lokaal te bepalen", "lokaal-te-bepalen", 38),
    ("1h", ZO_MOGELIJK, [GEM], "Lokaal te bepalen", "lokaal-te-bepalen", 43),
    ("2a", "Regionaal", [ADVISEUR], "2022", "periode", 49),
    ("2b", "Regionaal", ["communicatie-veilig-thuis"], "Afhankelijk van landelijke campagnes", "afhankelijk", 50),
    ("3a", "Lokaal", [VT], "2022", "periode", 57),
    ("3b", "i) Regionaal ii) Regionaal iii) Lokaal", [VT, "houten"], "2021/2022", "periode", 60),
    ("3c", "Regionaal", [GEM], "doorlopend", "doorlopend", 62),
    ("3d", "Regionaal", ["moviera"], "Doorlopend", "doorlopend", 63),
    ("3e", "Regionaal / Lokaal", ["moviera"], "2022", "periode", 65),
    ("3f", "Regionaal", [NIEUWEGEIN], "2022", "periode", 67),
    ("3g", "Regionaal", [GGD], "ntb", "nader-te-bepalen", 68),
    ("3h", "(Boven)Regionaal", [GGD], "ntb", "nader-te-bepalen", 69),
    ("4a", "Regionaal", [ZORG_NIEUWEGEIN], "Gestart oktober 2020", "gestart", 75),
]
PERIODEN = {"1d": ("2021", "2022"), "2a": ("2022", "2022"), "3a": ("2022", "2022"), "3b": ("2021", "2022"),
            "3e": ("2022", "2022"), "3f": ("2022", "2022"), "4a": ("2020-10", None)}  # fmt: skip
SOCIAAL = [GEM, "sociale teams"]
BETROKKENEN = {
    "1a": [[GEM, "beleid jeugd", "sociale teams"], ["samen-veilig-midden-nederland"], [VT], ["william-schrikker"],
           ["raad-voor-de-kinderbescherming"]],
    "1b": [[GEM, "beleid jeugd", "sociale teams", "CJG"], ["onderwijs"], ["kinderopvang"], ["buitenschoolse-opvang"],
           [GGD], ["save"], [VT]],
    "1c": [[GEM, "beleid jeugd"], [VT], ["moviera"]],
    "1d": [[GEM, "beleid jeugd", "OOV"], ["politie"], [VT]],
    "1e": [SOCIAAL, [VT], [GGD], ["kind-en-co"]],
    "1f": [SOCIAAL],
    "1g": [SOCIAAL, ["professional"]],
    "1h": [SOCIAAL],
    "2a": [[VT], [GGD], ["houten"], [GEM, "beleid", "sociale teams"]],
    "2b": [[VT], [GEM]],
    "3a": [SOCIAAL, ["zorg-en-veiligheidshuis-utrecht"], [VT]],
    "3b": [SOCIAAL, [VT]],
    "3c": [[GEM]],
    "3d": [[GEM], ["zorgaanbieder"]],
    "3e": [[GEM], ["moviera"]],
    "3f": [[GEM], ["zorgaanbieder"]],
    "3g": [[GEM], ["zorgaanbieder"], [GGD]],
    "3h": [[GGD]],
    "4a": [["sociaal-team"], ["welzijnsorganisatie"], ["mediator"], ["jeugdhulpaanbieder"]],
}  # fmt: skip


def test_het_plan_heeft_precies_negentien_acties(catalogus):
    plan = catalogus.geef(Uitvoeringsplan, LEKSTROOM)
    assert [a.id for a in plan.acties] == [a[0] for a in ACTIES]
    assert (plan.periode.van, plan.periode.tot) == ("2021", "2024")


@pytest.mark.parametrize(
    ("code", "niveau", "trekkers", "wanneer", "soort", "regel"), ACTIES, ids=[a[0] for a in ACTIES]
)
def test_elke_actie_staat_er_zoals_in_het_plan(catalogus, code, niveau, trekkers, wanneer, soort, regel):
    actie = catalogus.geef(Actie, f"{LEKSTROOM}/{code}")
    assert actie.niveau.in_de_bron == niveau
    genoemd = re.findall(
        r"lokaal|bovenregionaal|regionaal", niveau.lower().replace("(boven)regionaal", "regionaal bovenregionaal")
    )
    assert {n.value for n in actie.niveau.waarden} == set(genoemd)
    assert actie.niveau.zo_mogelijk is (niveau == ZO_MOGELIJK)
    assert [t.partij for t in actie.trekkers] == trekkers
    assert (actie.timing.in_de_bron, actie.timing.soort.value) == (wanneer, soort)
    assert (actie.timing.van, actie.timing.tot) == PERIODEN.get(code, (None, None))
    assert [[b.partij, *b.onderdelen] for b in actie.betrokkenen] == BETROKKENEN[code]
    assert f"{actie.lijn}" == code[0]
    assert regel in {r for b in actie.bronnen for r in regels(b.plaats)}


def test_3b_heeft_drie_delen_met_elk_een_eigen_trekker(catalogus):
    delen = catalogus.geef(Actie, f"{LEKSTROOM}/3b").onderdelen
    assert [(d.code, d.titel, [n.value for n in d.niveau.waarden], [t.partij for t in d.trekkers]) for d in delen] == [
        ("i", "Analyse terugmeldingen", ["regionaal"], [VT]),
        ("ii", "Vervolgplan obv analyse", ["regionaal"], [VT]),
        ("iii", "Intervisie", ["lokaal"], ["houten"]),
    ]


def test_twee_acties_vallen_ook_onder_een_andere_lijn_en_die_lijnen_wijzen_terug(catalogus):
    plan = catalogus.geef(Uitvoeringsplan, LEKSTROOM)
    assert {a.id: a.valt_ook_onder for a in plan.acties if a.valt_ook_onder} == {"1g": [2], "1h": [4]}
    assert {lijn.nummer: lijn.zie_ook for lijn in plan.lijnen if lijn.zie_ook} == {2: ["1g"], 4: ["1h"]}


def test_bij_mensenhandel_wijst_actie_1h_naar_moviera_en_het_expertisecentrum(catalogus):
    opmerkingen = catalogus.geef(Actie, f"{LEKSTROOM}/1h").opmerkingen
    assert [o.raadpleeg for o in opmerkingen] == [["zorgcoordinator-moviera"], ["expertisecentrum-svmn-adviseur"]]


def test_de_overige_bijzonderheden_van_acties_staan_erbij(catalogus):
    actie = {a.id: a for a in catalogus.geef(Uitvoeringsplan, LEKSTROOM).acties}
    assert [a for a in actie if actie[a].buiten_het_plan] == ["4a"]
    assert "mei 2019" in actie["1a"].opmerkingen[0].tekst
    assert "Leger des Heils" in actie["1a"].opmerkingen[0].tekst
    assert actie["1e"].timing.frequentie == "3 keer per jaar"
    assert actie["2b"].timing.afhankelijk_van == "landelijke campagnes"
    assert "eergerelateerd" in actie["1h"].titel


def test_de_vier_lijnen_hebben_hun_tussenkoppen(catalogus):
    lijnen = catalogus.geef(Uitvoeringsplan, LEKSTROOM).lijnen
    assert [(lijn.titel, lijn.deelthemas) for lijn in lijnen] == [
        ("Verder bouwen aan de netwerkorganisatie / kennisdeling en deskundigheidsbevordering",
         ["Deskundigheidsbevordering"]),
        ("Eerder en beter in beeld", []),
        ("Stoppen en duurzaam oplossen van geweld", ["Multidisciplinair en systeemgericht werken", "Plegeraanpak",
         "Opvang en passende ondersteuning", "Traumascreening en passende hulp"]),
        ("Aandacht voor specifieke doelgroepen", []),
    ]  # fmt: skip
    assert "Lopik deed dat niet" in lijnen[0].opmerking
    assert "december 2019" in lijnen[0].opmerking


def test_de_werkgroep_bestaat_uit_tien_rollen_en_bewaakt_met_de_accounthouder_de_voortgang(catalogus):
    plan = catalogus.geef(Uitvoeringsplan, LEKSTROOM)
    assert [p.partij for p in plan.werkgroep] == [
        "accounthouder-svmn-lekstroom", "beleidsmedewerker-jeugd-houten", "beleidsmedewerker-jeugd-lopik",
        "beleidsmedewerker-jeugd-vijfheerenlanden", OOV, "medewerker-sociaal-team-vijfheerenlanden", PREVENTIE,
        "contactpersoon-veilig-thuis-lekstroom", "jeugdarts-ggdru", "hulpverlener-moviera",
    ]  # fmt: skip
    assert [p.partij for p in plan.voortgang_door] == [
        "accounthouder-svmn-lekstroom",
        "werkgroep-uitvoeringsplan-lekstroom",
    ]
    assert len(plan.buiten_dit_plan) == 3
