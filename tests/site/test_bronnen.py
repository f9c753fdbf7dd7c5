"""A source can be followed: to where it is public, or to whom it can be asked of, and from a statement to its place."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.bezoek import volg


def test_een_citaat_leidt_naar_zijn_plaats_op_de_pagina_van_de_bron(open_pagina):
    pagina = open_pagina("gemeenten/duinstad/")
    citaat = pagina.locator(".rv-bronnen a[href*='#plaats-']").first
    volg(citaat)
    plek = pagina.evaluate("location.hash")
    assert plek.startswith("#plaats-")
    expect(pagina.locator(f"tr{plek}")).to_be_visible()


def test_een_openbare_bron_heeft_een_adres_om_te_openen(open_pagina):
    pagina = open_pagina("bronnen/bron-streekplan/", script=False)
    adres = pagina.locator("main").get_by_role("link", name="voorbeeld.nl/streekplan")
    assert adres.get_attribute("href") == "https://voorbeeld.nl/streekplan"
    assert "noreferrer" in adres.get_attribute("rel")


def test_een_bron_toont_haar_bewaarde_kopie(open_pagina):
    pagina = open_pagina("bronnen/bron-telregister/", script=False)
    kopie = pagina.locator(".rv-lijst div", has_text="Bewaarde kopie").get_by_role("link")
    assert kopie.get_attribute("href") == "https://archief.voorbeeld.nl/2026/voorbeeld.nl/telling"


def test_wat_niet_openbaar_is_zegt_bij_wie_het_op_te_vragen_is(open_pagina):
    pagina = open_pagina("bronnen/bron-bosrand/", script=False)
    tekst = pagina.locator(".rv-lijst").first.inner_text()
    assert "Niet openbaar gevonden" in tekst
    assert "Vraag het op bij een van de gemeenten van Bosrand." in tekst
    lijst = open_pagina("bronnen/", script=False)
    expect(lijst.get_by_role("row", name="Regiovisie Bosrand")).to_contain_text("niet openbaar gevonden")
