"""Pictures that are read at a glance, on a phone too."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from macros.fields.keuzes import Ketenstap


@pytest.mark.parametrize("breedte", [320, 1280])
def test_de_keten_zegt_bij_elke_stap_in_een_paar_woorden_wie(open_pagina, breedte):
    pagina = open_pagina("regios/kustland/", breedte=breedte, script=False)
    stappen = pagina.locator(".rv-keten__stap")
    assert stappen.count() == len(Ketenstap)
    for stap in stappen.all():
        in_zicht = stap.locator(":is(.rv-keten__wie, .rv-bij)").first
        expect(in_zicht).to_be_visible()
        assert len(in_zicht.inner_text()) < 100
        for lijst in stap.locator("details ul").all():
            expect(lijst).to_be_hidden()


@pytest.mark.parametrize("pad", ["regios/kustland/", "gemeenten/"])
def test_op_een_telefoon_staat_elke_gemeente_van_de_kaart_in_beeld(open_pagina, pad):
    pagina = open_pagina(pad, breedte=320, script=False)
    pagina.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    tegels = pagina.locator(".rv-tegelkaart .rv-tegel")
    assert tegels.count() > 1
    for tegel in tegels.all():
        vak = tegel.bounding_box()
        assert vak["x"] >= 0
        assert vak["x"] + vak["width"] <= 320
        assert vak["height"] >= 44


def test_op_papier_staat_de_keten_open_en_vraagt_niets_om_een_tik(open_pagina):
    pagina = open_pagina("regios/kustland/")
    pagina.emulate_media(media="print")
    for lijst in pagina.locator(".rv-keten details ul").all():
        expect(lijst).to_be_visible()
    for knop in pagina.locator(":is(.rv-tabelzoeker, .rv-beeld__tabel, .rv-keten summary)").all():
        expect(knop).to_be_hidden()


def test_in_eigen_kleuren_van_de_bezoeker_heeft_elke_stap_een_rand(open_pagina):
    pagina = open_pagina("regios/kustland/", forced_colors="active")
    for kop in pagina.locator(".rv-keten__stap h3").all():
        assert kop.evaluate("(e) => getComputedStyle(e).borderTopStyle") == "solid"
