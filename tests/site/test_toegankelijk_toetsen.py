"""What axe cannot see: the site by keyboard. What holds for every page of it: ``test_elke_pagina``."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.bezoek import een_blad

ACTIEF = "() => document.activeElement.textContent.trim()"


@pytest.fixture(scope="module")
def een_pagina(chromium):
    yield from een_blad(chromium, reduced_motion="reduce")


@pytest.fixture
def blad(een_pagina, adres):
    """Opens a page of the site at a given width."""

    def openen(pad, breedte=1280):
        een_pagina.set_viewport_size({"width": breedte, "height": 800})
        een_pagina.goto(adres + pad)
        return een_pagina

    return openen


def test_de_eerste_link_springt_naar_de_inhoud(blad):
    pagina = blad("gemeenten/duinvoort/")
    pagina.keyboard.press("Tab")
    pagina.keyboard.press("Enter")
    expect(pagina.locator("#inhoud")).to_be_focused()
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("() => document.activeElement.closest('main') !== null")


def test_het_menu_opent_met_het_toetsenbord_en_escape_geeft_de_focus_terug(blad):
    pagina = blad("hulp-nu/", 320)
    knop = pagina.get_by_role("button", name="Menu")
    eerste = pagina.get_by_role("navigation", name="Onderdelen van de site").get_by_role("link").first
    assert not eerste.is_visible()
    knop.focus()
    pagina.keyboard.press("Enter")
    assert knop.get_attribute("aria-expanded") == "true"
    assert eerste.is_visible()
    eerste.focus()
    pagina.keyboard.press("Escape")
    assert knop.get_attribute("aria-expanded") == "false"
    assert not eerste.is_visible()
    assert pagina.evaluate(ACTIEF) == "Menu"


def test_zonder_script_staat_het_menu_open(open_pagina):
    pagina = open_pagina("hulp-nu/", breedte=320, script=False)
    assert pagina.get_by_role("navigation", name="Onderdelen van de site").get_by_role("link").first.is_visible()
    assert not pagina.get_by_role("button", name="Menu").is_visible()
    assert not pagina.get_by_role("button", name="Donkere weergave").is_visible()


def test_het_aantal_gevonden_resultaten_wordt_voorgelezen(blad):
    pagina = blad("zoeken/")
    pagina.get_by_label("Wat zoekt u?").fill("huisverbod")
    melding = pagina.get_by_role("status").filter(has_text="resultaten")
    melding.wait_for(state="attached")
    assert melding.inner_text().split()[0].isdigit()


def test_wie_geen_beweging_wil_krijgt_geen_beweging(blad):
    pagina = blad("")
    assert (
        pagina.evaluate("""() => [...document.querySelectorAll("*")].filter((e) => {
      const stijl = getComputedStyle(e);
      return parseFloat(stijl.transitionDuration) > 0.01 || parseFloat(stijl.animationDuration) > 0.01
        || stijl.scrollBehavior === "smooth";
    }).map((e) => e.className)""")
        == []
    )
