"""Time as percents."""

from datetime import date

import pytest

from macros.pictures.schaal import Schaal


def test_het_begin_is_nul_en_het_jaar_erna_honderd():
    schaal = Schaal(2021, 2024)
    assert schaal.plek(date(2021, 1, 1)) == 0
    assert schaal.plek(date(2025, 1, 1)) == 100
    assert schaal.plek(date(2023, 1, 1)) == pytest.approx(50, abs=0.1)


def test_een_dag_buiten_de_schaal_valt_op_de_rand():
    schaal = Schaal(2021, 2024)
    assert schaal.plek(date(1999, 5, 1)) == 0
    assert schaal.plek(date(2030, 5, 1)) == 100


def test_een_stuk_telt_zijn_laatste_dag_mee():
    stuk = Schaal(2021, 2024).stuk(date(2022, 1, 1), date(2022, 12, 31))
    assert stuk.breedte == pytest.approx(25, abs=0.1)
    assert stuk.eind == pytest.approx(50, abs=0.1)


@pytest.mark.parametrize(("van", "tot", "hoogstens"), [(2021, 2024, 4), (2000, 2030, 12), (1900, 2026, 13)])
def test_er_staan_nooit_te_veel_jaartallen(van, tot, hoogstens):
    getoond = [jaar for jaar, _, toon in Schaal(van, tot).jaren if toon]
    assert 1 <= len(getoond) <= hoogstens
    assert len(Schaal(van, tot).jaren) == tot - van + 1
