"""All actions in one table, which a reader narrows down by choices: what is left is what the catalogue says."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from macros.catalogue.acties import Wensen, kies_acties
from macros.kinds.actie import Actie
from macros.pages.filters import actiefilters
from tests.project import rijke_catalogus

CATALOGUS = rijke_catalogus()
FILTERS = {f.naam: f for f in actiefilters(CATALOGUS)}


def _codes(pagina):
    return pagina.locator("tbody tr:not([hidden]) th a").evaluate_all("(links) => links.map((l) => l.pathname)")


def _adressen(acties):
    return sorted(f"/regiovisie/{a.adres}" for a in acties)


@pytest.mark.parametrize(("naam", "wens"), [("gemeente", "gemeente"), ("trekt", "trekker"), ("thema", "thema")])
def test_een_keuze_laat_over_wat_de_catalogus_zegt(open_pagina, naam, wens):
    for waarde, _ in FILTERS[naam].keuzes[:3]:
        pagina = open_pagina(f"acties/#{naam}={waarde}")
        verwacht = kies_acties(CATALOGUS.gebieden, Wensen(**{wens: waarde}))
        assert verwacht
        assert sorted(_codes(pagina)) == _adressen(verwacht), (naam, waarde)


def test_bij_elke_keuze_staat_hoeveel_rijen_er_overblijven(open_pagina):
    pagina = open_pagina("acties/")
    for optie in pagina.locator("select[name=gemeente] option").all()[1:]:
        aantal = int(re.search(r"\((\d+)\)$", optie.text_content())[1])
        pagina.locator("select[name=gemeente]").select_option(optie.get_attribute("value"))
        assert len(_codes(pagina)) == aantal
    assert "gemeente=" in pagina.evaluate("location.hash")
    assert pagina.evaluate("history.length") <= 2
    pagina.get_by_role("button", name="Alles tonen").click()
    expect(pagina.locator("tbody tr:not([hidden])")).to_have_count(len(CATALOGUS.alle(Actie)))


def test_alleen_wat_nu_geldt(open_pagina):
    pagina = open_pagina("acties/#geldt=nu")
    assert sorted(_codes(pagina)) == _adressen(a for a in CATALOGUS.alle(Actie) if CATALOGUS.geldt(a))


def test_de_gekozen_rijen_gaan_mee_met_hun_adres(open_pagina):
    waarde, _ = FILTERS["gemeente"].keuzes[0]
    pagina = open_pagina(f"acties/#gemeente={waarde}", accept_downloads=True)
    with pagina.expect_download() as wachten:
        pagina.get_by_role("button", name="Download deze rijen (CSV)").click()
    tekst = Path(wachten.value.path()).read_bytes().decode("utf-8-sig")
    rijen = list(csv.DictReader(io.StringIO(tekst, newline=""), delimiter=";"))
    verwacht = kies_acties(CATALOGUS.gebieden, Wensen(gemeente=waarde))
    assert sorted(rij["Pagina"].split("/regiovisie/")[1] for rij in rijen) == sorted(a.adres for a in verwacht)


def test_een_onbekende_keuze_in_het_adres_doet_niets(open_pagina):
    pagina = open_pagina("acties/#gemeente=bestaat-niet&x=1")
    assert len(_codes(pagina)) == len(CATALOGUS.alle(Actie))


def test_zonder_script_staat_de_hele_tabel_er(open_pagina):
    pagina = open_pagina("acties/", script=False)
    assert len(_codes(pagina)) == len(CATALOGUS.alle(Actie))
    expect(pagina.locator("[data-tabelzoeker]")).to_be_hidden()


def test_een_actie_is_te_vinden_op_hoe_zij_ervoor_staat(open_pagina):
    meldingen = {a.adres: CATALOGUS.laatste_melding(a) for a in CATALOGUS.alle(Actie)}
    for waarde, woorden in FILTERS["voortgang"].keuzes:
        pagina = open_pagina(f"acties/#voortgang={waarde}")
        goed = [adres for adres, m in meldingen.items() if (m.status.value if m else "niet-gemeld") == waarde]
        assert len(_codes(pagina)) == len(goed) > 0, woorden
