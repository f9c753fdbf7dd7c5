"""The meldcode step by step: in every gemeente whom to consult, what to have ready, when to skip; also on paper."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from macros.fields.keuzes import Meldcodestap
from tests.bezoek import volg
from tests.project import rijke_catalogus

GEMEENTEN = [g.id for g in rijke_catalogus().gebieden.huidige_gemeenten()]
A4 = 1123 - 83
"""Pixels of a sheet between its margins."""
BREEDTE_A4 = 688


def _bereikt(stap) -> bool:
    return bool(stap.locator("a[href^='tel:'], a[href^='https://']").count())


@pytest.mark.parametrize("script", [True, False], ids=["met-script", "zonder-script"])
@pytest.mark.parametrize("breedte", [320, 1280])
def test_van_de_meldcode_naar_de_stappen_in_een_gemeente(open_pagina, breedte, script):
    pagina = open_pagina("meldcode/", breedte=breedte, script=script)
    expect(pagina.locator(".rv-meldcode > li")).to_have_count(5)
    if script:
        pagina.get_by_role("combobox").fill("duinvoort")
        pagina.get_by_role("option").first.click()
        volg(pagina.get_by_role("button", name="Naar de stappen in deze gemeente"))
    else:
        pagina.locator("summary", has_text=re.compile("^D")).click()
        volg(pagina.locator("#inhoud").locator("a:visible", has_text=re.compile("^Duinvoort$")).first)
    expect(pagina.get_by_role("heading", level=1)).to_have_text("De meldcode in Duinvoort")
    assert pagina.url.endswith("/meldcode/duinvoort/")


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_elke_gemeente_leidt_erheen_en_heeft_bij_elke_stap_wie_en_wat(open_pagina, gemeente):
    pagina = open_pagina(f"gemeenten/{gemeente}/", script=False)
    volg(pagina.get_by_role("link", name="De vijf stappen van de meldcode"))
    gevaar = pagina.locator(".rv-gevaar")
    assert gevaar.locator("a[href='tel:112']").is_visible()
    assert "Niet voor vrijwilligersorganisaties" in pagina.locator("#inhoud").inner_text()
    catalogus = rijke_catalogus()
    plaats = next(g for g in catalogus.gebieden.huidige_gemeenten() if g.id == gemeente)
    for stap in Meldcodestap:
        vak = pagina.locator(f"#stap-{stap.value}")
        assert vak.locator("h2").inner_text() == stap.label
        assert "Leg klaar:" in vak.inner_text()
        wie = vak.locator(".rv-meldcode__wie").first
        gezien = [li.get_attribute("data-rol") for li in wie.locator("[data-rol]").all()]
        assert gezien == [a.rol.id for a in catalogus.bij_stap(plaats, stap)]
        assert all(_bereikt(li) for li in vak.locator("[data-rol]").all())
    beslissingen = pagina.locator("#stap-5 h3").all_inner_texts()
    assert beslissingen == ["Beslissing 1: is melden nodig?", "Beslissing 2: is hulp geven of regelen (ook) mogelijk?"]


def test_de_stappen_passen_op_twee_bladen(open_pagina):
    langste = max(GEMEENTEN, key=lambda g: len(rijke_catalogus().bij_stap(_gemeente(g), Meldcodestap.TWEE)))
    pagina = open_pagina(f"meldcode/{langste}/", breedte=BREEDTE_A4)
    pagina.emulate_media(media="print")
    assert pagina.evaluate("document.documentElement.scrollHeight") <= 2 * A4
    assert pagina.locator("#stap-5 .rv-bel").first.is_visible()


def _gemeente(id_: str):
    return next(g for g in rijke_catalogus().gebieden.huidige_gemeenten() if g.id == id_)
