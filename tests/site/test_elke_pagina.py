"""Every kind of page, visited once on a laptop and once on a small phone, and asked everything that holds for any page.

One visit for all questions: opening the page costs more than most of them.
"""

from __future__ import annotations

from itertools import product

import pytest

from tests.bezoek import een_blad
from tests.project import ANDERE_DATA
from tests.site import keuring
from tests.site.soorten import SOORTEN, adres_van

MET_TOETSEN = [s for s in SOORTEN if s.startswith("record-") or s in ("index", "hulp-nu")]


@pytest.fixture(scope="module")
def blad(chromium):
    yield from een_blad(chromium, keuring.MEEKIJKEN, reduced_motion="reduce")


def _smal(pagina, soort):
    yield from keuring.verschuift(pagina)
    if pagina.locator("html").get_attribute("lang") != ("en" if soort == "help" else "nl"):
        yield "een andere taal dan de pagina is"
    yield from keuring.uitgang(pagina)
    yield from keuring.afgesneden(pagina)
    if soort in MET_TOETSEN:
        yield from keuring.tabstops(pagina)


@pytest.mark.parametrize("soort", SOORTEN)
def test_een_soort_pagina(blad, adres, site, soort):
    pagina, klachten = blad, []
    pagina.emulate_media(color_scheme="light")
    pagina.set_viewport_size(keuring.SMAL)
    pagina.goto(adres + adres_van(soort, site))
    klachten += _smal(pagina, soort)
    pagina.set_viewport_size(keuring.BREED)
    pagina.goto(adres + adres_van(soort, site))
    klachten += keuring.verschuift(pagina)
    klachten += keuring.koppen(pagina)
    klachten += keuring.tabellen(pagina)
    klachten += keuring.axe_in_weergaven(pagina, elke=soort in ("index", "record-gemeente"))
    assert klachten == []


@pytest.mark.parametrize(
    ("site", "soort"),
    list(product(ANDERE_DATA, ["index", *(s for s in SOORTEN if s.startswith("record-"))])),
    indirect=["site"],
    scope="session",
)
def test_een_soort_pagina_van_andere_gegevens(blad, adres, site, soort):
    """On a phone, where things do not fit first; what hangs on no content was asked above."""
    pagina, klachten = blad, []
    pagina.set_viewport_size(keuring.SMAL)
    pagina.goto(adres + adres_van(soort, site))
    klachten += _smal(pagina, soort)
    klachten += keuring.koppen(pagina)
    klachten += keuring.tabellen(pagina)
    klachten += keuring.axe(pagina, "dark", zonder=keuring.VAN_KLEUR)
    assert klachten == []


KAPOT = [
    (keuring.koppen, "main.append(document.createElement('h1'))"),
    (keuring.koppen, "h1.after(document.createElement('h6'))"),
    (keuring.tabellen, "main.append(document.createElement('table'))"),
    (keuring.afgesneden, "h1.style.width = '700px'"),
    (keuring.afgesneden, "Object.assign(h1.style, { overflow: 'hidden', height: '5px' })"),
    (keuring.uitgang, "document.querySelector('.rv-hulp').style.position = 'static'"),
    (keuring.uitgang, "document.querySelectorAll('.rv-hulp a[href^=tel]').forEach((a) => a.remove())"),
    (
        keuring.tabstops,
        "for (const rand of ['outline', 'box-shadow']) halte.style.setProperty(rand, 'none', 'important')",
    ),
    (keuring.tabstops, "Object.assign(halte.style, { position: 'fixed', left: '-999px' })"),
    (keuring.tabstops, "document.documentElement.style.scrollPaddingTop = '0'"),
    (keuring.axe, "main.append(document.createElement('button'))"),
    (keuring.axe, "h1.style.color = '#bbb'"),
]


@pytest.mark.parametrize(("vraag", "breek"), KAPOT)
def test_elke_vraag_ziet_een_fout_als_die_er_is(blad, adres, vraag, breek):
    blad.set_viewport_size(keuring.SMAL)
    blad.emulate_media(color_scheme="light")
    blad.goto(adres + "privacy/")
    blad.evaluate(f"""() => {{
      const main = document.querySelector("main"), h1 = main.querySelector("h1");
      const halte = [...main.querySelectorAll("a:not(.rv-kruimels a)")].find((a) => a.checkVisibility());
      {breek};
    }}""")
    assert vraag(blad)


def test_wat_verschuift_wordt_gezien(blad, adres):
    blad.goto(adres + "privacy/")
    blad.evaluate("() => { document.querySelector('main').style.paddingTop = '300px'; }")
    assert keuring.verschuift(blad)


@pytest.mark.parametrize("breedte", [1280, 320])
@pytest.mark.parametrize("soort", ["index", "hulp-nu", "record-gemeente"])
def test_met_echte_toetsen_zijn_de_haltes_dezelfde(blad, adres, site, soort, breedte):
    """Presses of Tab, and back: no trap, the right order, and what the script above asks of all is so here."""
    blad.set_viewport_size({"width": breedte, "height": 800})
    blad.goto(adres + adres_van(soort, site))
    namen = []
    for toets in ["Tab"] * 45 + ["Shift+Tab"] * 20:
        blad.keyboard.press(toets)
        if not (stop := blad.evaluate(keuring.TABSTOP)):
            break
        assert stop["klachten"] == [], stop["naam"]
        namen.append(stop["naam"])
    assert namen[:2] == ["A Ga naar de inhoud", "A Verlaat deze site"]
    assert len(set(namen)) > 15
