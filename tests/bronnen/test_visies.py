"""What the visions lay down: results, principles, fields, risks, decisions and money."""

from __future__ import annotations

import pytest

from macros.kinds.regiovisie import Regiovisie
from macros.kinds.verantwoordelijkheid import Verantwoordelijkheid
from tests.bronnen.feiten import (
    ARNHEM,
    ARNHEM_2015,
    DRECHTSTEDEN,
    UTRECHT_2015,
    UTRECHT_2020,
    ZHZ,
    plaatsen,
    regels,
    titels,
)


def test_de_visie_van_2015_bereikte_acht_resultaten(catalogus):
    resultaten = catalogus.geef(Regiovisie, UTRECHT_2015).resultaten
    assert [regels(plaatsen(r)[-1])[-1] for r in resultaten] == [95, 97, 99, 101, 104, 106, 109, 114]
    assert titels(resultaten)[1] == "Mannenopvang (in Utrecht voor de hele provincie)"


def test_de_visie_van_2020_vroeg_twee_keer_projectgeld_en_kost_zelf_niets(catalogus):
    geld = catalogus.geef(Regiovisie, UTRECHT_2020).geld
    assert [(g.status.value, g.euro) for g in geld] == [("aangevraagd", None)] * 2 + [("geen-gevolgen", None)]


def test_de_visie_van_2020_noemt_drie_landelijke_lijnen_en_een_eigen(catalogus):
    visie = catalogus.geef(Regiovisie, UTRECHT_2020)
    assert [p.actielijnen for p in visie.speerpunten] == [
        ["eerder-en-beter-in-beeld"], ["stoppen-en-duurzaam-oplossen"], ["specifieke-groepen"],
        ["verder-bouwen-aan-de-netwerkorganisatie"],
    ]  # fmt: skip
    assert len(visie.argumenten) == 4
    assert len(visie.aandachtspunten) == 3


def test_zuid_holland_zuid_noemt_vijf_risicos_en_deze_bedragen(catalogus):
    visie = catalogus.geef(Regiovisie, ZHZ)
    assert [(g.euro, g.ongeveer, g.ritme.value, g.jaren) for g in visie.geld if g.euro] == [
        (100000, False, "onbekend", ["2019"]),
        (175000, False, "per-jaar", ["2020", "2021"]),
        (75000, True, "per-jaar", []),
    ]
    assert len(visie.risicos) == 5
    assert titels(visie.lijnen) == ["Eerder en beter in beeld", "Stoppen en duurzaam oplossen", "Specifieke groepen"]
    genomen = [b.id for b in visie.besluiten if b.status.value == "genomen"]
    assert genomen == ["vaststellen-stuurgroep-oggz"]


def test_een_veilig_thuis_heeft_vier_gebieden_met_een_taak_voor_regio_of_centrum(catalogus):
    gebieden = catalogus.geef(Regiovisie, DRECHTSTEDEN).gebieden
    assert [(g.titel, [p.partij for p in g.partijen]) for g in gebieden] == [
        ("Preventie", ["regiogemeente"]),
        ("(Vroeg)signalering", ["regiogemeente"]),
        ("Stoppen van geweld", ["centrumgemeente", "dordrecht"]),
        ("Nazorg", ["regiogemeente"]),
    ]


def test_alblasserdam_voerde_de_meldcode_in_drie_stappen_in(catalogus):
    stappen = catalogus.geef(Regiovisie, DRECHTSTEDEN).stappen
    assert [plaatsen(s) for s in stappen] == [["regel 71-73"], ["regel 75-79"], ["regel 81-84"]]
    assert all(s.gemeenten == ["alblasserdam"] for s in stappen)


def test_samen_veilig_heeft_acht_vertrekpunten_en_twee_randvoorwaarden(catalogus):
    visie = catalogus.geef(Regiovisie, ARNHEM)
    assert titels(visie.vertrekpunten) == [
        "De norm is: 'geweld hoort nergens thuis'",
        "Iedereen is alert: we vormen een kring van veiligheid",
        "Veiligheid staat altijd voorop",
        "(Semi)professionals gebruiken de meldcode",
        "Steun, advies en hulp zijn nabij",
        "De benadering is systeemgericht",
        "Door waakvlamcontact blijven betrokkenen in beeld",
        "De rol- en taakverdeling is duidelijk",
    ]
    assert titels(visie.randvoorwaarden) == ["Bereidheid tot leren", "Investeren in communicatie"]
    assert visie.voorganger == ARNHEM_2015


def test_rheden_raamt_twaalfeneenhalfduizend_euro_in_twee_delen(catalogus):
    geld = catalogus.geef(Regiovisie, ARNHEM).geld
    assert [(g.euro, g.deel_van) for g in geld if g.euro] == [
        (12500, None), (7500, "begroting-rheden"), (5000, "begroting-rheden"),
    ]  # fmt: skip
    assert len(catalogus.geef(Regiovisie, ARNHEM).besluiten) == 4


@pytest.mark.parametrize(
    ("document", "van", "tot"),
    [(UTRECHT_2015, "2015", None), (UTRECHT_2020, "2021", None), (ZHZ, "2019", "2021"), (DRECHTSTEDEN, "2014", "2016"),
     (ARNHEM_2015, "2015", "2019"), (ARNHEM, "2019", "2022")],
)  # fmt: skip
def test_elke_visie_heeft_haar_looptijd_en_een_opvolger_of_een_zoekdatum(catalogus, document, van, tot):
    visie = catalogus.geef(Regiovisie, document)
    assert (visie.periode.van, visie.periode.tot) == (van, tot)
    assert bool(visie.opvolger) != (visie.opvolger_gezocht_op == "2026-11-22")


@pytest.mark.parametrize(
    ("partij", "regios"),
    [
        ("centrumgemeente", {"utrecht", "zuid-holland-zuid", "drechtsteden-alblasserwaard-vijfheerenlanden"}),
        ("regiogemeente", {"utrecht", "drechtsteden-alblasserwaard-vijfheerenlanden"}),
        ("college", {"utrecht", "zuid-holland-zuid", "arnhem-achterhoek"}),
    ],
)
def test_de_taken_van_een_soort_partij_zijn_tussen_regios_te_vergelijken(catalogus, partij, regios):
    taken = [t for t in catalogus.alle(Verantwoordelijkheid) if partij in {p.partij for p in t.partijen}]
    assert {t.herkomst.regio for t in taken} == regios
