"""A number through the years as a picture: places that are right, and no picture where there is no line."""

import pytest

from macros.kinds.indicator import Indicator
from macros.pictures.grafiek import grafiek_van
from tests.project import rijke_catalogus

BRON = [{"bron": "b", "plaats": "1"}]


def _indicator(**velden) -> Indicator:
    return Indicator.model_validate({"id": "x", "titel": "X", "eenheid": "dagen", "bronnen": BRON} | velden)


def _metingen(**waarden: str) -> list[dict]:
    return [{"wanneer": jaar[1:], "waarde": waarde, "bronnen": BRON} for jaar, waarde in waarden.items()]


def test_begin_metingen_en_streven_staan_op_hun_plek():
    grafiek = grafiek_van(rijke_catalogus().geef(Indicator, "beleidsplan-kustland-2023-2026/wachttijd"))
    assert [waarde for _, waarde in grafiek.hoogten] == [0, 10, 20, 30, 40]
    assert grafiek.begin.y == 0
    assert [m.waarde for m in grafiek.metingen] == [37.5, 31, 24]
    assert [s.y for s in grafiek.streven] == [25, 50]
    assert grafiek.begin.x < grafiek.metingen[0].x < grafiek.metingen[1].x < grafiek.metingen[2].x
    assert grafiek.metingen[1].x == pytest.approx(grafiek.streven[0].x), "both are of 2024"
    assert (grafiek.begin.x, grafiek.streven[-1].x) == (4, 96)
    assert [jaar for _, jaar in grafiek.jaren] == [2022, 2023, 2024, 2025, 2026]


def test_de_lijn_van_wat_is_gemeten_volgt_de_tijd_en_niet_de_volgorde_van_het_bestand():
    grafiek = grafiek_van(_indicator(metingen=_metingen(j2024="3", j2022="1", j2023="2")))
    assert [(van.waarde, tot.waarde) for van, tot in grafiek.gemeten] == [(1, 2), (2, 3)]


def test_onder_nul_loopt_de_schaal_door():
    grafiek = grafiek_van(_indicator(metingen=_metingen(j2022="-7", j2023="12")))
    assert [waarde for _, waarde in grafiek.hoogten] == [-10, -5, 0, 5, 10, 15]


@pytest.mark.parametrize(
    "velden",
    [
        {},
        {"metingen": _metingen(j2022="4")},
        {"beginwaarde": {"waarde": "4"}, "streefwaarden": [{"in_de_bron": "elk jaar minder"}]},
        {"beginwaarde": {"waarde": "4", "wanneer": "2022"}, "streefwaarden": [{"waarde": "5"}]},
    ],
)
def test_zonder_twee_momenten_is_er_niets_te_tekenen(velden):
    assert grafiek_van(_indicator(**velden)) is None


def test_alleen_nullen_geeft_ook_een_schaal():
    grafiek = grafiek_van(_indicator(metingen=_metingen(j2022="0", j2023="0")))
    assert len(grafiek.hoogten) >= 2
    assert {m.y for m in grafiek.metingen} == {100}


def test_van_veel_jaren_staan_er_hoogstens_zes_bij():
    jaren = {f"j{jaar}": "1" for jaar in range(2000, 2026)}
    assert len(grafiek_van(_indicator(metingen=_metingen(**jaren))).jaren) <= 6
