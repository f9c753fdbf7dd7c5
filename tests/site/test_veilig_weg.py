"""Leaving the site at once: in three ways, from every kind of page, and with Back pressed afterwards."""

from __future__ import annotations

import pytest

from tests.site.soorten import SOORTEN, adres_van

UITGANG = "https://www.knmi.nl/"
WEER = "<!doctype html><title>Weer</title><h1>Het weer</h1>"


@pytest.fixture
def op_bezoek(open_pagina):
    """Opens a page of the site after two others, with a stand-in for the neutral site: nothing leaves this machine."""

    def openen(pad, **opties):
        pagina = open_pagina("over/", **opties)
        gevraagd = []

        def antwoord(route):
            gevraagd.append(route.request)
            route.fulfill(body=WEER, content_type="text/html")

        pagina.context.route(lambda adres: "127.0.0.1" not in adres, antwoord)
        pagina.goto(pagina.url.replace("over/", pad))
        pagina.gevraagd = gevraagd
        return pagina

    return openen


def _is_weg(pagina):
    pagina.wait_for_url(UITGANG)
    assert pagina.title() == "Weer"
    assert [v.url for v in pagina.gevraagd][:1] == [UITGANG]
    assert "referer" not in pagina.gevraagd[0].headers
    pagina.go_back()
    assert pagina.url.endswith("/over/"), "Terug laat de verlaten pagina zien"


def test_de_knop_verlaat_de_site_en_terug_brengt_niet_terug(op_bezoek):
    pagina = op_bezoek("hulp-nu/")
    pagina.locator("a.rv-weg").click()
    _is_weg(pagina)


def test_de_tweede_weg_komt_meteen_na_de_link_naar_de_inhoud(op_bezoek):
    pagina = op_bezoek("hulp-nu/")
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("document.activeElement.textContent") == "Ga naar de inhoud"
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("document.activeElement.textContent") == "Verlaat deze site"
    assert pagina.locator(":focus").bounding_box()["height"] > 24
    pagina.keyboard.press("Enter")
    _is_weg(pagina)


def test_drie_keer_shift_verlaat_de_site_en_telt_zichtbaar_en_hoorbaar_af(op_bezoek):
    pagina = op_bezoek("hulp-nu/")
    melding, lichtjes = pagina.get_by_role("status").first, pagina.locator("[data-weg-stand]")
    pagina.keyboard.press("Shift")
    assert melding.inner_text() == "Nog 2 keer Shift om deze site te verlaten."
    assert lichtjes.get_attribute("data-weg-stand") == "1"
    assert lichtjes.is_visible()
    pagina.keyboard.press("Shift")
    assert melding.inner_text() == "Nog 1 keer Shift om deze site te verlaten."
    pagina.keyboard.press("Shift")
    _is_weg(pagina)


def test_drie_keer_shift_werkt_ook_in_een_invulveld(op_bezoek):
    pagina = op_bezoek("")
    pagina.get_by_label("Uw gemeente").focus()
    for _ in range(3):
        pagina.keyboard.press("Shift")
    _is_weg(pagina)


def test_shift_bij_een_andere_toets_telt_niet_mee(op_bezoek):
    pagina = op_bezoek("hulp-nu/")
    for toets in ("Shift", "Shift", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift"):
        pagina.keyboard.press(toets)
    assert pagina.get_by_role("status").first.inner_text() == "Nog 2 keer Shift om deze site te verlaten."
    assert pagina.gevraagd == []


def test_na_vijf_seconden_begint_het_tellen_opnieuw(op_bezoek):
    pagina = op_bezoek("hulp-nu/")
    pagina.clock.install()
    pagina.reload()
    pagina.keyboard.press("Shift")
    pagina.keyboard.press("Shift")
    pagina.clock.run_for(5100)
    assert pagina.get_by_role("status").first.inner_text() == ""
    pagina.keyboard.press("Shift")
    assert pagina.gevraagd == []


def test_de_pagina_is_leeg_voordat_de_andere_site_antwoordt(op_bezoek):
    pagina = op_bezoek("hulp-nu/")
    tekst, titel, scherm = pagina.evaluate("""() => {
      document.querySelector("a.rv-weg").click();
      const { x, y, width, height } = document.querySelector(".rv-weg-scherm").getBoundingClientRect();
      return [document.body.innerText, document.title, [x, y, width, height]];
    }""")
    assert (tekst, titel) == ("Een ogenblik.", "Een ogenblik")
    assert scherm == [0, 0, 1280, 900]
    _is_weg(pagina)


def test_zonder_script_is_het_een_gewone_link(op_bezoek):
    pagina = op_bezoek("hulp-nu/", script=False)
    link = pagina.locator("a.rv-weg")
    assert set(link.get_attribute("rel").split()) == {"noreferrer", "noopener"}
    link.click()
    pagina.wait_for_url(UITGANG)
    assert "referer" not in pagina.gevraagd[0].headers


ZICHT = """() => {
  const knop = document.querySelector("a.rv-weg"), vak = knop.getBoundingClientRect();
  const punten = [[8, 8], [vak.width - 8, 8], [vak.width / 2, vak.height / 2], [8, vak.height - 8],
                  [vak.width - 8, vak.height - 8]];  // inside the rounded corners
  return vak.top >= 0 && vak.left >= 0 && vak.right <= innerWidth && vak.bottom <= innerHeight && vak.height >= 24
    && punten.every(([x, y]) => knop.contains(document.elementFromPoint(vak.left + x, vak.top + y)));
}"""


@pytest.fixture(scope="module")
def telefoon(chromium):
    """One page on a small phone, for all kinds of pages: a new browser for each takes longer than the test."""
    context = chromium.new_context(viewport={"width": 320, "height": 480})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("soort", SOORTEN)
def test_de_knop_en_de_telefoonnummers_zijn_altijd_in_beeld_ook_op_een_telefoon(telefoon, adres, site, soort):
    pagina = telefoon
    pagina.goto(adres + adres_van(soort, site))
    assert pagina.evaluate(ZICHT), "bovenaan de pagina"
    pagina.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert pagina.evaluate(ZICHT), "onderaan de pagina"
    for nummer in ("112", "08002000"):
        assert pagina.locator(f".rv-hulp a[href='tel:{nummer}']").bounding_box()["height"] >= 24
    pagina.evaluate("scrollTo(0, 0)")
    pagina.get_by_role("button", name="Menu").click()
    assert pagina.evaluate(ZICHT), "met het menu open"


def test_ook_met_zoekresultaten_open_is_de_knop_niet_bedekt(open_pagina):
    pagina = open_pagina("gemeenten/houten/")
    pagina.get_by_label("Zoek op deze site").fill("opvang")
    pagina.get_by_role("link", name="resultaten, met filters").wait_for()
    assert pagina.evaluate(ZICHT)
    pagina.evaluate("() => scrollTo(0, 400)")
    assert pagina.evaluate(ZICHT)
