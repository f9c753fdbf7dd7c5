"""The invented plan of the handbook is written as the form wants, shows every part, and never becomes data."""

from __future__ import annotations

import pytest

from macros.editors.voorbeeldplan import tekst, voorbeeldplan
from macros.editors.vorm import schrijf
from macros.kinds.document import Document
from macros.pictures.grafiek import grafiek_van
from macros.read.boom import ontleed
from tests.project import rijke_catalogus


def test_het_verzonnen_plan_staat_in_de_vaste_vorm() -> None:
    assert schrijf(ontleed(tekst(), pytest.fail).waarde) == tekst()


def test_het_verzonnen_plan_laat_elk_stuk_zien() -> None:
    plan, catalogus = voorbeeldplan(), rijke_catalogus()
    telling = catalogus.voortgang(plan.acties)
    assert 0 < telling.afgerond < telling.gemeld < telling.totaal
    assert any(len(catalogus.beurten(a)) > 1 for a in plan.acties)
    assert grafiek_van(plan.doelen[0].indicatoren[0])
    som = catalogus.tel_op(plan.geld)
    assert som.totalen
    assert som.niet_geteld


def test_het_verzonnen_plan_is_geen_gegeven() -> None:
    assert rijke_catalogus().vind(Document, voorbeeldplan().id) is None
