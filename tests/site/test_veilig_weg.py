"""Leaving the site at once: in three ways, from every kind of page; and the help that is always in view.

What Back and Forward show after whole visits, in three browsers, is in test_veilig_drie.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.bezoek import GEDULDIG, terug, volg
from tests.site.keuring import ZICHT

UITGANG = "https://www.knmi.nl/"
WEER = "<!doctype html><title>Weer</title><h1>Het weer</h1>"


@pytest.fixture
def op_bezoek(open_pagina):
    """Opens a page of the site after two others, with a stand-in for the neutral site: nothing leaves this machine."""

    def openen(pad, *, geduldig=True, **opties):
        pagina = open_pagina("over/", **opties)
        gevraagd = []
        if geduldig:
            pagina.add_init_script(GEDULDIG)

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
    with pagina.expect_navigation(url=UITGANG):  # the bare page turns into the way out
        terug(pagina)


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
    assert pagina.locator(":focus").bounding_box()["height"] >= 44
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


def _klikt(pagina):
    pagina.mouse.click(300, 300)


def _sleept(pagina):
    pagina.mouse.move(300, 300)
    pagina.mouse.down()
    pagina.mouse.move(400, 320)
    pagina.mouse.up()


def _scrolt(pagina):
    pagina.mouse.move(300, 300)
    pagina.mouse.wheel(0, 40)
    pagina.evaluate("new Promise(requestAnimationFrame)")  # a page is told of a turn of the wheel once a frame


@pytest.mark.parametrize("doet", [_klikt, _sleept, _scrolt])
def test_shift_met_de_muis_verlaat_de_site_niet(op_bezoek, doet):
    pagina = op_bezoek("hulp-nu/")
    for _ in range(4):
        pagina.keyboard.down("Shift")
        doet(pagina)
        pagina.keyboard.up("Shift")
    for _ in range(2):
        pagina.keyboard.press("Shift")
        doet(pagina)
    assert pagina.get_by_role("status").first.inner_text() == ""
    assert pagina.gevraagd == []
    for _ in range(3):
        pagina.keyboard.press("Shift")
    _is_weg(pagina)


def test_na_afdrukken_en_openklappen_gaat_de_knop_ook(op_bezoek):
    pagina = op_bezoek("hulp-nu/")
    pagina.evaluate("() => print()")
    pagina.evaluate("() => document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    pagina.locator("a.rv-weg").click()
    _is_weg(pagina)


def test_wie_opslag_verbiedt_gaat_ook_weg(op_bezoek):
    pagina = op_bezoek("hulp-nu/")
    pagina.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('nee', 'SecurityError') } })"
    )
    pagina.reload()
    pagina.locator("a.rv-weg").click()
    pagina.wait_for_url(UITGANG)
    with pagina.expect_navigation(url=UITGANG):
        terug(pagina)


def test_na_vijf_seconden_begint_het_tellen_opnieuw(op_bezoek):
    pagina = op_bezoek("hulp-nu/", geduldig=False)
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
    onderweg = []
    # leaving begins by going back there, which waits until we have looked
    pagina.route("**/over/", lambda vraag: onderweg.append(vraag))
    tekst, titel, scherm = pagina.evaluate("""() => {
      document.querySelector("a.rv-weg").click();
      const { x, y, width, height } = document.querySelector(".rv-weg-scherm").getBoundingClientRect();
      return [document.body.innerText, document.title, [x, y, width, height]];
    }""")
    assert (tekst, titel) == ("Een ogenblik.", "Een ogenblik.")
    assert scherm == [0, 0, 1280, 900]
    with pagina.expect_event("framenavigated"):
        while not onderweg:
            pagina.wait_for_timeout(10)
        onderweg.pop().continue_()
    _is_weg(pagina)


def test_zonder_script_is_het_een_gewone_link(op_bezoek):
    pagina = op_bezoek("hulp-nu/", script=False)
    link = pagina.locator("a.rv-weg")
    assert set(link.get_attribute("rel").split()) == {"noreferrer", "noopener"}
    link.click()
    pagina.wait_for_url(UITGANG)
    assert "referer" not in pagina.gevraagd[0].headers


def test_ook_met_zoekresultaten_open_is_de_knop_niet_bedekt(open_pagina):
    pagina = open_pagina("gemeenten/duinvoort/")
    pagina.get_by_label("Zoek op deze site").fill("opvang")
    pagina.locator("[data-antwoord=heel]").wait_for()
    assert pagina.evaluate(ZICHT)
    pagina.evaluate("() => scrollTo(0, 400)")
    assert pagina.evaluate(ZICHT)


def test_in_gedwongen_kleuren_houdt_de_knop_een_rand(open_pagina):
    pagina = open_pagina("hulp-nu/", breedte=320, forced_colors="active")
    assert pagina.evaluate(ZICHT)
    rand = pagina.locator(".rv-hulp .rv-weg").evaluate("(e) => getComputedStyle(e).borderTopColor")
    achter = pagina.locator(".rv-hulp").evaluate("(e) => getComputedStyle(e).backgroundColor")
    assert rand != achter


NIET_AFGEDEKT = """(link) => {
  const { left, right, top, bottom } = link.getBoundingClientRect(), midden = (top + bottom) / 2;
  return [left + 2, (left + right) / 2, right - 2].every((x) => link.contains(document.elementFromPoint(x, midden)));
}"""


@pytest.mark.parametrize("pad", ["", "help/"])
@pytest.mark.parametrize("breedte", [320, 390, 768, 1280])
def test_de_balk_zegt_van_wie_het_nummer_is_en_hulp_is_een_tik(open_pagina, pad, breedte):
    pagina = open_pagina(pad, breedte=breedte)
    for naam in ("112", "Veilig Thuis 0800-2000", "Hulp nu" if pad == "" else "Help now"):
        link = pagina.locator(".rv-hulp").get_by_role("link", name=naam)
        assert link.evaluate(NIET_AFGEDEKT), naam
        assert link.bounding_box()["height"] >= 24
    volg(link)
    assert pagina.url.endswith("hulp-nu/" if pad == "" else "help/")


def test_de_hulppagina_past_op_een_telefoon_in_vier_schermen(open_pagina):
    pagina = open_pagina("hulp-nu/", breedte=320)
    assert pagina.evaluate("document.documentElement.scrollHeight") <= 4 * 640
    assert pagina.evaluate("document.documentElement.scrollWidth") == 320
    nummers = pagina.locator("main a[href^='tel:']")
    assert nummers.first.get_attribute("href") == "tel:112"
    assert nummers.nth(1).get_attribute("href") == "tel:08002000"
    assert nummers.nth(1).bounding_box()["y"] < 640


@pytest.mark.parametrize("pad", ["hulp-nu/", "help/", "privacy/", "over/"])
def test_een_nummer_in_een_tekst_is_een_link_die_dat_nummer_belt(open_pagina, pad):
    pagina = open_pagina(pad)
    for link in pagina.locator("main a[href^='tel:']").all():
        gezegd = re.sub(r"\D", "", link.text_content())
        assert link.get_attribute("href") == f"tel:{gezegd}"
    los = pagina.evaluate("""() => {
      const main = document.querySelector("main").cloneNode(true);
      for (const link of main.querySelectorAll("a")) link.remove();
      return main.textContent;
    }""")
    assert re.findall(r"\b(?:0\d{2,3}-\d+|11[23])\b", los) == []


def test_help_is_engels_met_in_elke_taal_beide_nummers(op_bezoek):
    pagina = op_bezoek("help/")
    assert pagina.locator("html").get_attribute("lang") == "en"
    assert pagina.locator(".rv-hulp .rv-weg").inner_text() == "Leave this site"
    assert pagina.locator("header").get_attribute("lang") == "nl"
    regels = pagina.locator("main p[lang]").all()
    assert {r.get_attribute("lang") for r in regels} == {"ar", "tr", "pl", "uk", "de", "fr", "es"}
    for regel in regels:
        assert regel.get_attribute("dir") == ("rtl" if regel.get_attribute("lang") == "ar" else "ltr")
        nummers = [a.get_attribute("href") for a in regel.locator("a").all()]
        assert nummers == ["tel:112", "tel:08002000"]
    pagina.keyboard.press("Shift")
    assert pagina.get_by_role("status").first.inner_text() == "Press Shift 2 more time(s) to leave this site."


@pytest.mark.parametrize(
    "knop", [{"modifiers": ["Control"]}, {"button": "middle"}, {}], ids=["ctrl", "midden", "gewoon"]
)
def test_alle_resultaten_opent_geen_leeg_tabblad_en_laat_de_vraag_nergens(open_pagina, knop):
    pagina = open_pagina()
    pagina.get_by_label("Zoek op deze site").fill("opvang")
    pagina.locator("[data-antwoord=heel]").get_by_role("link", name="resultaten, met filters").click(**knop)
    pagina.wait_for_url("**/zoeken/")
    expect(pagina.get_by_label("Wat zoekt u?")).to_have_value("opvang")
    assert pagina.evaluate("[name, sessionStorage.length, localStorage.length]") == ["", 0, 0]
    assert len(pagina.context.pages) == 1
    pagina.go_back()
    assert pagina.evaluate("[name, sessionStorage.length]") == ["", 0]
