"""What amounts come to: exact to the cent, per year and certainty, and never more than a source lets one add."""

from __future__ import annotations

import pytest

from macros.catalogue.geld import tel_op
from macros.fields.keuzes import Geldstatus
from macros.kinds.actie import Actie
from macros.kinds.document import Document
from macros.kinds.doel import Doel
from macros.kinds.geld import Geld
from macros.wording.opschrift import euro
from tests.project import rijke_catalogus

PLAN = "actieprogramma-kustland-2023-2026"


def _geld(**velden: object) -> Geld:
    vast = {"id": "x", "titel": "X", "status": "begroot", "bronnen": [{"bron": "b", "plaats": "1"}]}
    return Geld.model_validate(vast | velden)


def test_een_plan_telt_op_per_jaar_en_zegt_wat_ontbreekt() -> None:
    som = tel_op(rijke_catalogus().geef(Document, PLAN).geld)
    assert [(t.jaar, t.status, t.cent, t.aantal) for t in som.totalen] == [
        (2024, Geldstatus.BESCHIKBAAR, 15000025 + 8000000, 2),
        (2025, Geldstatus.BESCHIKBAAR, 10000025 + 8000000, 2),
    ]
    assert [(g.id, waarom) for g, waarom in som.niet_geteld] == [
        ("bijdrage", "is per inwoner"),
        ("campagne", "de bron noemt geen bedrag"),
    ]


def test_wat_een_deel_is_van_een_ander_telt_niet_dubbel() -> None:
    som = tel_op([_geld(euro="100", jaren=["2024"]), _geld(id="y", euro="40", jaren=["2024"], deel_van="x")])
    assert [t.cent for t in som.totalen] == [10000]
    assert [waarom for _, waarom in som.niet_geteld] == ["is een deel van: X"]


@pytest.mark.parametrize(
    ("velden", "waarom"),
    [
        ({"euro": "100"}, "de bron noemt geen jaar"),
        ({"euro": "100", "ritme": "eenmalig", "jaren": ["2024", "2025"]}, "de bron verdeelt het niet over de jaren"),
        ({"euro": "100", "jaren": ["2024", "2025"]}, "de bron verdeelt het niet over de jaren"),
    ],
)
def test_wat_niet_op_te_tellen_is_wordt_genoemd(velden: dict, waarom: str) -> None:
    som = tel_op([_geld(**velden)])
    assert som.totalen == []
    assert [reden for _, reden in som.niet_geteld] == [waarom]


def test_begroot_en_beschikbaar_worden_nooit_opgeteld() -> None:
    som = tel_op([_geld(euro="1", jaren=["2024"]), _geld(id="y", euro="2", jaren=["2024"], status="beschikbaar")])
    assert [(t.status, t.cent) for t in som.totalen] == [(Geldstatus.BEGROOT, 100), (Geldstatus.BESCHIKBAAR, 200)]


def test_centen_tellen_op_zonder_afronding() -> None:
    som = tel_op([_geld(id=f"g{n}", euro="0.10", jaren=["2024"]) for n in range(3)])
    assert [t.cent for t in som.totalen] == [30]


@pytest.mark.parametrize(
    ("bedrag", "woorden"),
    [(7500, "€\u00a07.500"), (7500.25, "€\u00a07.500,25"), (0.5, "€\u00a00,50"), (1234567.1, "€\u00a01.234.567,10")],
)
def test_een_bedrag_leest_als_in_het_nederlands(bedrag: float, woorden: str) -> None:
    assert euro(bedrag) == woorden


def test_geld_staat_bij_de_actie_en_het_doel_waar_het_voor_is() -> None:
    catalogus = rijke_catalogus()
    actie = catalogus.geef(Actie, f"{PLAN}/1a")
    doel = catalogus.geef(Doel, "beleidsplan-kustland-2023-2026/sneller-hulp")
    assert [g.id for g in catalogus.geld_voor(actie)] == ["team"]
    assert [g.id for g in catalogus.geld_voor(doel)] == ["team"]


def test_geld_buiten_een_document_staat_bij_de_regio() -> None:
    fonds = rijke_catalogus().geef(Geld, "noodfonds")
    assert fonds.adres == "regios/kustland/#geld-noodfonds"
    assert fonds.herkomst.document is None
