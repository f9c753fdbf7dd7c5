"""Pages in use by axe-core: with results, choices and messages on them. As they open: ``test_elke_pagina``."""

from __future__ import annotations

import pytest

from tests.bezoek import een_blad
from tests.site import keuring


@pytest.fixture(scope="module")
def blad(chromium):
    yield from een_blad(chromium, reduced_motion="reduce")


def _zoekt_in_de_balk(pagina):
    pagina.get_by_label("Zoek op deze site").fill("huisverbod")
    pagina.locator("[data-antwoord=heel]").get_by_role("link", name="resultaten, met filters").wait_for()


def _zoekt_en_kiest_een_filter(pagina):
    pagina.get_by_label("Wat zoekt u?").fill("opvang Duinvoort")
    pagina.locator("[data-antwoord=heel]").get_by_role("heading", name="resultaten").wait_for()
    pagina.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    pagina.get_by_label("Alleen wat nu geldt").check()


def _vindt_niets(pagina):
    pagina.get_by_label("Wat zoekt u?").fill("qqqqzzzz")
    pagina.get_by_role("heading", name="Niets gevonden").wait_for()


def _raadpleegt(pagina):
    pagina.get_by_label("Waar is het?").fill("duinvoort")
    pagina.get_by_role("option", name="Duinvoort", exact=True).click()
    pagina.get_by_label("Ik wil advies").check()
    pagina.locator("[data-uitkomst] [data-rol]").first.wait_for()
    pagina.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")


def _typt_een_plaats(pagina):
    pagina.get_by_role("combobox").fill("a")
    pagina.get_by_role("option").first.wait_for()
    pagina.get_by_role("combobox").press("ArrowDown")


def _typt_een_onbekende_plaats(pagina):
    pagina.get_by_role("combobox").fill("qqxqqzqq")
    pagina.get_by_role("alert").wait_for()


def _drukt_shift(pagina):
    pagina.keyboard.press("Shift")


@pytest.mark.parametrize(
    ("pad", "doet"),
    [
        ("", _zoekt_in_de_balk),
        ("zoeken/", _zoekt_en_kiest_een_filter),
        ("zoeken/", _vindt_niets),
        ("raadplegen/", _raadpleegt),
        ("hulp-nu/", _drukt_shift),
        ("", _typt_een_plaats),
        ("raadplegen/", _typt_een_onbekende_plaats),
    ],
)
def test_axe_vindt_niets_terwijl_de_pagina_wordt_gebruikt(blad, adres, pad, doet):
    blad.set_viewport_size(keuring.BREED)
    blad.goto(adres + pad)
    doet(blad)
    assert keuring.axe_in_weergaven(blad) == []
