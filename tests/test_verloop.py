"""What becomes of an action: who leads it on which day, and how far it is by what was reported."""

from __future__ import annotations

from datetime import date

import pytest

from macros.catalogue.acties import Aandeel, Wensen, kies_acties
from macros.catalogue.verloop import laatste_melding, trekkers
from macros.catalogue.voortgang import overal, van_document
from macros.fields.keuzes import Voortgangstatus
from macros.kinds.actie import Actie
from macros.kinds.document import Document
from macros.kinds.organisatie import Organisatie
from tests.project import rijke_catalogus

PLAN = "actieprogramma-kustland-2023-2026"


def _actie(code: str) -> Actie:
    return rijke_catalogus().geef(Actie, f"{PLAN}/{code}")


@pytest.mark.parametrize(
    ("dag", "wie"),
    [
        (date(2023, 6, 1), "opvang-kustland"),
        (date(2024, 2, 29), "opvang-kustland"),
        (date(2024, 3, 1), "zorggroep-kustland"),
        (date(2026, 12, 31), "zorggroep-kustland"),
        (date(2027, 1, 1), "veilig-thuis-kustland"),
    ],
)
def test_wie_trekt_hangt_af_van_de_dag(dag: date, wie: str) -> None:
    assert [p.partij for p in trekkers(_actie("1a"), dag)] == [wie]


def test_een_deel_van_een_actie_wisselt_voor_zichzelf() -> None:
    (deel,) = _actie("1c").onderdelen
    assert [p.partij for p in trekkers(deel, date(2026, 1, 1))] == ["zeewijk"]
    assert [p.partij for p in trekkers(_actie("1c"), date(2026, 1, 1))] == ["gemeente"]


def test_wat_is_aangekondigd_staat_er_als_wat_nog_komt() -> None:
    beurten = rijke_catalogus().beurten(_actie("1a"))
    assert [(b.sinds, b.tot, b.komt) for b in beurten] == [
        (None, "2024-03", False),
        ("2024-03", "2027", False),
        ("2027", None, True),
    ]
    assert [b.bronnen[0].bron for b in beurten[1:]] == ["bron-kustverslag-2024", "bron-kustverslag-2025"]


def test_wie_wat_doet_is_van_vandaag_en_wie_stopte_trok_eerder() -> None:
    catalogus = rijke_catalogus()
    opvang, zorggroep = (catalogus.geef(Organisatie, f"{naam}-kustland") for naam in ("opvang", "zorggroep"))
    assert _actie("1a") not in catalogus.aandelen(opvang)[Aandeel.TREKT]
    assert _actie("1a") in catalogus.aandelen(zorggroep)[Aandeel.TREKT]
    assert [a.sleutel for a in catalogus.trok_eerder(opvang)] == [f"{PLAN}/1a"]
    assert catalogus.trok_eerder(zorggroep) == []


def test_een_filter_op_trekker_vindt_wie_nu_trekt() -> None:
    gebieden = rijke_catalogus().gebieden
    assert "1a" in {a.id for a in kies_acties(gebieden, Wensen(plan=PLAN, trekker="zorggroep-kustland"))}
    assert "1a" not in {a.id for a in kies_acties(gebieden, Wensen(plan=PLAN, trekker="opvang-kustland"))}


def test_op_de_dag_zelf_neemt_een_ander_over() -> None:
    later = rijke_catalogus(date(2027, 1, 1))
    veilig_thuis = later.geef(Organisatie, "veilig-thuis-kustland")
    assert "1a" in {a.id for a in later.aandelen(veilig_thuis)[Aandeel.TREKT] if a.herkomst.document == PLAN}


@pytest.mark.parametrize(
    ("dag", "status"),
    [
        (date(2023, 6, 1), None),
        (date(2023, 12, 31), Voortgangstatus.NIET_GESTART),
        (date(2025, 1, 1), Voortgangstatus.LOOPT),
        (date(2026, 1, 1), Voortgangstatus.AFGEROND),
    ],
)
def test_de_laatste_melding_telt(dag: date, status: Voortgangstatus | None) -> None:
    melding = laatste_melding(_actie("1a"), dag)
    assert (melding.status if melding else None) is status


def test_van_een_plan_wordt_elke_actie_een_keer_geteld() -> None:
    catalogus = rijke_catalogus()
    plan = catalogus.geef(Document, PLAN)
    (eerste, telling), *_ = van_document(catalogus, plan)
    assert eerste is plan
    assert (telling.afgerond, telling.gemeld, telling.totaal) == (2, 6, 7)
    assert telling.aantal(None) == 1, "nobody reported 2d"
    jaar_eerder = catalogus.voortgang(
        (a for a in catalogus.alle(Actie) if a.herkomst.document == PLAN), date(2025, 1, 1)
    )
    assert (jaar_eerder.afgerond, jaar_eerder.gemeld) == (1, 3)


def test_lijnen_doelen_partijen_en_gemeenten_tellen_met_dezelfde_maat() -> None:
    alle = overal(rijke_catalogus())
    tellingen = {(v.waarvoor, v.record.sleutel): v.telling for v in alle}
    assert tellingen["document", PLAN].totaal == 7
    doel = tellingen["doel", "beleidsplan-kustland-2023-2026/sneller-hulp"]
    assert (doel.afgerond, doel.totaal) == (2, 4), "what works on the goal below it counts too"
    assert tellingen["partij", "zorggroep-kustland"].per_status.keys() >= {Voortgangstatus.AFGEROND}
    eigen = tellingen["document", "plan-zeewijk-2023"].totaal
    assert tellingen["gemeente", "zeewijk"].totaal == 7 + eigen, "the plan for Kustland-Oost is not for Zeewijk"


def test_waar_niemand_iets_meldt_telt_alles_als_niet_gemeld() -> None:
    tellingen = {v.record.id: v.telling for v in overal(rijke_catalogus()) if v.waarvoor == "document"}
    stil = tellingen["plan-kustland-oost-2021-2024"]
    assert (stil.gemeld, stil.aantal(None)) == (0, stil.totaal)
