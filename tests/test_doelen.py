"""Goals at the levels of their plan, what falls under what, and whether what is measured has come where it should."""

from __future__ import annotations

import pytest

from macros.kinds.document import Document
from macros.kinds.doel import Doel
from macros.kinds.indicator import Indicator
from tests.project import rijke_catalogus

PLAN = "beleidsplan-kustland-2023-2026"


def test_doelen_staan_onder_het_doel_waar_zij_onder_vallen() -> None:
    catalogus = rijke_catalogus()
    boom = [(diepte, doel.id) for diepte, doel in catalogus.doelen_van(catalogus.geef(Document, PLAN))]
    assert boom == [(0, "opgave-1"), (1, "sneller-hulp"), (2, "minder-herhaling"), (0, "meer-advies")]


def test_een_doel_heet_zoals_het_plan_het_noemt() -> None:
    doel = rijke_catalogus().geef(Doel, f"{PLAN}/sneller-hulp")
    assert (doel.soortnaam, doel.kruimel) == ("Maatschappelijk effect", "Maatschappelijk effect A1")


def test_een_doel_kan_onder_een_doel_van_een_ander_document_vallen() -> None:
    catalogus = rijke_catalogus()
    boven = catalogus.boven_doel(catalogus.geef(Doel, f"{PLAN}/meer-advies"))
    assert boven is not None
    assert boven.sleutel == "visie-duinstreek-2021/sneller-hulp"


def test_acties_voor_een_doel_tellen_mee_voor_wat_erboven_ligt() -> None:
    catalogus = rijke_catalogus()
    hoog, laag = (catalogus.geef(Doel, f"{PLAN}/{id_}") for id_ in ("opgave-1", "minder-herhaling"))
    assert "1d" in {a.id for a in catalogus.acties_voor(hoog)}
    assert "1d" not in {a.id for a in catalogus.acties_voor(laag)}


@pytest.mark.parametrize(
    ("id_", "gehaald"),
    [("wachttijd", False), ("tevreden", True), ("herhaling", None), ("opvangplekken", None)],
)
def test_het_oordeel_komt_alleen_uit_getallen_en_de_richting_van_het_plan(id_: str, gehaald: bool | None) -> None:
    catalogus = rijke_catalogus()
    oordeel = catalogus.oordeel(catalogus.geef(Indicator, f"{PLAN}/{id_}"))
    assert (oordeel.gehaald if oordeel else None) is gehaald


def test_een_meting_wordt_gelegd_naast_de_eerstvolgende_streefwaarde() -> None:
    oordeel = rijke_catalogus().oordeel(rijke_catalogus().geef(Indicator, f"{PLAN}/wachttijd"))
    assert oordeel is not None
    assert oordeel.streef.wanneer == "2026", "the last measurement is of 2025"
