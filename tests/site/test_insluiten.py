"""What others take from this site: a card in a frame on their own, and a poster of one A4 with a code to point at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import expect

from macros.fields.keuzes import Vraag
from macros.pictures.qr import RAND, qr_code
from tests.bezoek import bediend, uit, volg
from tests.project import rijke_catalogus

GEMEENTEN = rijke_catalogus().gebieden.huidige_gemeenten()
A4 = 1123 - 83
"""Pixels of a sheet between its margins."""
BREEDTE_A4 = 688


HUN_PAGINA = '<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>Ons loket</title><h1>Ons loket</h1>'


@pytest.fixture
def elders(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The site of somebody else: its address, another origin, and its folder."""
    with bediend(uit(tmp_path)) as server:
        yield f"{server}/", tmp_path


def _code(site: Path, gemeente: str) -> str:
    html = (site / "gemeenten" / gemeente / "index.html").read_text("utf-8")
    (code,) = re.findall(r'<textarea[^>]*id="insluiten"[^>]*>(.*?)</textarea>', html, re.DOTALL)
    return unescape(code)


@pytest.mark.parametrize("breedte", [320, 1280])
def test_de_kaart_werkt_in_een_kader_op_een_andere_site(open_pagina, elders, adres, site, breedte):
    """Copied as it stands: it shows, looks like us, runs nothing, keeps nothing, and leads to a whole page of ours."""
    hun_adres, map_ = elders
    code = _code(site, "duinvoort").replace("https://voorbeeld.nl/regiovisie/", adres)
    (map_ / "index.html").write_text(f"{HUN_PAGINA}{code}", "utf-8")
    pagina = open_pagina("privacy/", breedte=breedte)
    meldingen: list[str] = []
    pagina.on("console", lambda m: meldingen.append(m.text))
    opgevraagd: list[str] = []
    pagina.on("request", lambda vraag: opgevraagd.append(vraag.url))
    pagina.goto(hun_adres)
    pagina.locator("iframe").scroll_into_view_if_needed()
    kaart = pagina.frame_locator("iframe")
    expect(kaart.locator("a[href='tel:112']")).to_be_visible()
    expect(kaart.get_by_role("heading", level=1)).to_contain_text("Duinvoort")
    binnen = next(f for f in pagina.frames if f.url.startswith(adres))
    binnen.wait_for_load_state()
    assert binnen.evaluate("getComputedStyle(document.querySelector('.rv-gevaar')).borderLeftWidth") != "0px"
    assert binnen.evaluate("document.scripts.length") == 0
    assert binnen.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert binnen.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert binnen.evaluate("document.documentElement.scrollHeight") <= 420, "the height that the code asks for"
    assert meldingen == [], "such as a style that the policy refused"
    assert [u for u in opgevraagd if not u.startswith((adres, hun_adres))] == []
    with pagina.expect_popup() as venster:
        kaart.get_by_role("link", name="Alle contacten in Duinvoort").click()
    expect(venster.value.get_by_role("link", name="Verlaat deze site").last).to_be_visible()
    assert venster.value.evaluate("document.referrer") == ""


@pytest.mark.parametrize("gemeente", GEMEENTEN, ids=lambda g: g.id)
def test_op_elke_kaart_staat_112_en_wie_u_als_eerste_belt(site, gemeente):
    html = (site / "insluiten" / gemeente.id / "index.html").read_text("utf-8")
    assert "<script" not in html
    assert 'href="tel:112"' in html
    eerste = rijke_catalogus().raadpleeg(gemeente, Vraag.ADVIES)[0].rol
    assert eerste.naam in unescape(html)
    assert re.search(r'<meta http-equiv="Content-Security-Policy" content="default-src \'none\';', unescape(html))


def test_de_kaart_staat_niet_in_de_lijst_voor_zoekmachines(site):
    kaart = (site / "sitemap.xml").read_text("utf-8")
    assert "/meldcode/duinvoort/" in kaart
    assert "/insluiten/duinvoort/<" not in kaart


@pytest.mark.parametrize("gemeente", GEMEENTEN, ids=lambda g: g.id)
def test_een_poster_past_op_een_blad_en_wijst_naar_de_gemeente(open_pagina, gemeente):
    pagina = open_pagina(f"gemeenten/{gemeente.id}/", breedte=BREEDTE_A4, script=False)
    pagina.locator("#delen > summary").click()
    volg(pagina.get_by_role("link", name="een poster op A4"))
    pagina.emulate_media(media="print")
    assert pagina.evaluate("document.documentElement.scrollHeight") <= A4
    assert pagina.evaluate("document.documentElement.scrollWidth") <= BREEDTE_A4
    hoort = f"https://voorbeeld.nl/regiovisie/gemeenten/{gemeente.id}/"
    assert pagina.locator(".rv-poster__qr").get_attribute("aria-label") == f"QR-code: {hoort}"
    assert pagina.locator(".rv-poster__qr path").get_attribute("d") == qr_code(hoort).pad
    assert pagina.locator(".rv-poster a[href='tel:112']").is_visible()


def test_de_tekening_is_de_code_die_de_standaard_vraagt():
    """Drawn back from the path, square by square: the same as the library's own matrix, with white around it."""
    import segno

    tekst = "https://voorbeeld.nl/regiovisie/gemeenten/duinvoort/"
    code = qr_code(tekst)
    zwart = {
        (int(x) + i, int(y))
        for x, y, breed in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", code.pad)
        for i in range(int(breed))
    }
    matrix = segno.make(tekst, error="m", micro=False, boost_error=False).matrix
    assert zwart == {(x + RAND, y + RAND) for y, rij in enumerate(matrix) for x, vak in enumerate(rij) if vak}
    assert code.maat == len(matrix) + 2 * RAND
    assert {(RAND, RAND), (RAND, code.maat - RAND - 1), (code.maat - RAND - 1, RAND)} <= zwart, "its three eyes"
