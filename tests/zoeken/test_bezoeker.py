"""Search as a visitor uses it: quick, by keyboard, announced, and without a trace."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.bezoek import volg

WORTEL = Path(__file__).parents[2]
AXE = "axe.run(PLEK).then((r) => r.violations.map((v) => [v.id, v.nodes.map((n) => n.target)]))"
VERZOEKEN = ("/zoeken/gegevens/", "/werker.js")


def typ(pagina, vraag: str) -> None:
    pagina.get_by_label("Wat zoekt u?").fill(vraag)
    pagina.locator("[data-zoek=lijst] a").first.wait_for()


def typ_en_wacht(pagina, vraag: str) -> None:
    """Until no better answer will come, and the page stays as it is."""
    typ(pagina, vraag)
    pagina.locator("[data-antwoord=heel]").wait_for()


def is_leeg(pagina) -> None:
    """The script of the page, which makes the choices, has put no question in the box."""
    pagina.locator("[data-zoek=facetten] select").first.wait_for(state="attached")
    assert pagina.get_by_label("Wat zoekt u?").input_value() == ""


def test_zonder_vraag_wordt_niets_gehaald(open_pagina) -> None:
    pagina = open_pagina("zoeken/")
    gehaald = []
    pagina.on("request", lambda v: gehaald.append(v.url))
    pagina.get_by_label("Wat zoekt u?").fill("   ")
    pagina.wait_for_timeout(400)
    assert [u for u in gehaald if any(deel in u for deel in VERZOEKEN)] == []


def test_de_balk_vindt_en_leidt_naar_het_record(open_pagina) -> None:
    pagina = open_pagina("regios/kustland/")
    pagina.get_by_label("Zoek op deze site").fill("vechtscheiding")
    pagina.locator("[data-antwoord=heel]").get_by_role("link", name="Complexe scheidingen").first.click()
    pagina.wait_for_url("**/themas/complexe-scheidingen/")


def test_de_balk_werkt_met_het_toetsenbord(open_pagina) -> None:
    pagina = open_pagina()
    pagina.wait_for_selector("#rv-zoek")
    pagina.keyboard.press("Control+k")
    pagina.keyboard.type("huisverbod")
    eerste = pagina.locator(".rv-zoekbalk__lijst[data-antwoord=heel] li a").first
    expect(eerste).to_have_text("Tijdelijk huisverbod")
    pagina.keyboard.press("ArrowDown")
    expect(eerste).to_be_focused()
    pagina.keyboard.press("Escape")
    expect(pagina.locator("#rv-zoek")).to_be_focused()
    expect(pagina.locator(".rv-zoekbalk__lijst")).to_be_hidden()


def test_de_vraag_gaat_mee_zonder_spoor_in_het_adres(open_pagina) -> None:
    pagina = open_pagina()
    pagina.get_by_label("Zoek op deze site").fill("mijn man slaat mij")
    pagina.keyboard.press("Enter")
    pagina.wait_for_url("**/zoeken/")
    pagina.locator("[data-zoek=lijst] a").first.wait_for()
    expect(pagina.get_by_label("Wat zoekt u?")).to_have_value("mijn man slaat mij")
    sporen = pagina.evaluate("[window.name, localStorage.length, sessionStorage.length, document.cookie]")
    assert sporen == ["", 0, 0, ""]


def test_geen_verzoek_bevat_de_vraag(open_pagina) -> None:
    pagina = open_pagina("zoeken/")
    gehaald = []
    pagina.on("request", lambda v: gehaald.append(v.url))
    typ(pagina, "stalking")
    pagina.wait_for_timeout(300)
    assert gehaald
    assert [u for u in gehaald if "stalking" in u.lower()] == []


@pytest.mark.parametrize(
    ("vraag", "eerst"),
    [
        ("hij wil mij vermoorden", "112"),
        ("ik ben bang", "0800-2000"),
        ("mijn man slaat mij", "0800-2000"),
        ("meldcode", "0800-2000"),
        ("xyzzyq", "0800-2000"),
    ],
)
def test_hulp_staat_boven_elk_antwoord(open_pagina, vraag: str, eerst: str) -> None:
    """Also above none; words of danger put the alarm number first."""
    pagina = open_pagina("zoeken/")
    pagina.get_by_label("Wat zoekt u?").fill(vraag)
    pagina.locator("[data-antwoord=heel]").wait_for()
    nummers = pagina.locator(".rv-zoekhulp a[href^='tel:']").all_inner_texts()
    assert nummers[0] == eerst
    assert {"112", "0800-2000"} <= set(nummers)


def test_de_vraag_is_er_nog_na_herladen_en_na_terug(open_pagina) -> None:
    """In the page's own entry of the history, which leaving takes away; in no address, and in no storage."""
    pagina = open_pagina("zoeken/")
    typ(pagina, "stalking")
    pagina.reload()
    volg(pagina.locator("[data-antwoord=heel] [data-zoek=lijst] a").first)
    assert "/zoeken/" not in pagina.url
    pagina.go_back()
    pagina.locator("[data-zoek=lijst] a").first.wait_for()
    expect(pagina.get_by_label("Wat zoekt u?")).to_have_value("stalking")
    assert pagina.evaluate("[window.name, localStorage.length, sessionStorage.length]") == ["", 0, 0]


def test_een_vraag_die_meeging_komt_niet_terug_bij_een_later_bezoek(open_pagina) -> None:
    pagina = open_pagina()
    begin = pagina.url
    pagina.get_by_label("Zoek op deze site").fill("stalking")
    pagina.locator(".rv-zoekbalk__lijst li a").first.wait_for()
    pagina.keyboard.press("Enter")
    pagina.wait_for_url("**/zoeken/")
    pagina.locator("[data-zoek=lijst] a").first.wait_for()
    pagina.go_back()
    assert pagina.url == begin
    volg(pagina.get_by_role("navigation").get_by_role("link", name="Zoeken").first)
    assert pagina.url.endswith("/zoeken/")
    is_leeg(pagina)


def test_een_vraag_die_is_gewist_komt_niet_terug_waar_zij_vandaan_kwam(open_pagina) -> None:
    """The page opened once more in the same entry of the history; the entry before still tells what went along."""
    pagina = open_pagina()
    pagina.get_by_label("Zoek op deze site").fill("stalking")
    pagina.locator(".rv-zoekbalk__lijst li a").first.wait_for()
    pagina.keyboard.press("Enter")
    pagina.wait_for_url("**/zoeken/")
    pagina.locator("[data-antwoord=heel]").wait_for()
    pagina.get_by_role("button", name="Wis alles").click()
    volg(pagina.get_by_role("navigation").get_by_role("link", name="Zoeken").first)
    is_leeg(pagina)
    pagina.goto(pagina.url)
    is_leeg(pagina)


def test_een_vraag_van_een_kwartier_geleden_is_er_niet_meer(open_pagina) -> None:
    """A browser that brings back a closed tab brings back what its pages kept."""
    pagina = open_pagina("zoeken/")
    typ(pagina, "stalking")
    pagina.evaluate("""() => {
      const { vraag, op } = navigation.currentEntry.getState();
      navigation.updateCurrentEntry({ state: { vraag, op: op - 16 * 60_000 } });
    }""")
    pagina.reload()
    is_leeg(pagina)
    assert pagina.evaluate("navigation.currentEntry.getState().vraag") == ""


def test_een_antwoord_zonder_een_deel_van_de_gegevens_zegt_dat(open_pagina) -> None:
    pagina = open_pagina("zoeken/")
    pagina.route("**/zoeken/gegevens/duinstreek*.json", lambda vraag: vraag.fulfill(status=503))
    typ_en_wacht(pagina, "stalking")
    expect(pagina.locator(".rv-zoekplaats").first).to_contain_text("kwam niet binnen")
    assert pagina.locator("[data-zoek=lijst] a").count() > 0
    pagina.unroute("**/zoeken/gegevens/duinstreek*.json")
    typ_en_wacht(pagina, "opvang")
    expect(pagina.get_by_text("kwam niet binnen")).to_have_count(0)


def test_op_een_telefoon_is_het_eerste_resultaat_meteen_in_beeld(open_pagina) -> None:
    pagina = open_pagina("zoeken/", breedte=320)
    pagina.set_viewport_size({"width": 320, "height": 568})
    typ_en_wacht(pagina, "stalking in Duinvoort")
    vak = pagina.locator("[data-zoek=lijst] a").first.bounding_box()
    assert vak["y"] + vak["height"] <= 568


def test_een_plaats_die_erop_lijkt_wordt_gevraagd(open_pagina) -> None:
    pagina = open_pagina("zoeken/")
    typ_en_wacht(pagina, "Duinvorot")
    assert "Bedoelt u Duinvoort" in pagina.locator(".rv-zoekplaats").inner_text()


def test_keuzes_maken_de_lijst_kleiner_en_dat_wordt_gezegd(open_pagina) -> None:
    pagina = open_pagina("zoeken/")
    typ_en_wacht(pagina, "meldcode")
    keuze = pagina.get_by_label("Soort")
    waarde = keuze.locator("option").nth(1).get_attribute("value")
    keuze.select_option(value=waarde)
    expect(pagina.locator("[data-zoek=status]")).to_contain_text(", van ")
    assert {t.split(" · ")[0] for t in pagina.locator(".rv-vondst__bij").all_inner_texts()} == {waarde}


def test_niets_gevonden_wijst_verder(open_pagina) -> None:
    pagina = open_pagina("zoeken/")
    pagina.get_by_label("Wat zoekt u?").fill("xyzzyq")
    pagina.get_by_role("heading", name="Niets gevonden").wait_for()
    expect(pagina.get_by_role("link", name="wie u kunt raadplegen")).to_be_visible()


def test_zonder_javascript_is_er_het_register(open_pagina) -> None:
    pagina = open_pagina("zoeken/", script=False)
    assert pagina.get_by_label("Wat zoekt u?").is_hidden()
    volg(pagina.get_by_role("link", name="Alles van A tot Z"))
    volg(pagina.get_by_role("link", name="vechtscheiding", exact=True))
    assert pagina.url.endswith("/themas/complexe-scheidingen/")


@pytest.mark.parametrize("breedte", [1280, 360])
@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_geen_axe_fouten_en_niets_buiten_beeld(open_pagina, breedte: int, kleur: str) -> None:
    axe = (WORTEL / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
    pagina = open_pagina("zoeken/", breedte=breedte, color_scheme=kleur)
    typ_en_wacht(pagina, "bang voor mijn ex in Duinvoort")
    pagina.evaluate(axe)
    fouten = pagina.evaluate(AXE.replace("PLEK", ""))
    assert fouten == [], json.dumps(fouten, indent=1)
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte


@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_geen_axe_fouten_in_de_balk(open_pagina, kleur: str) -> None:
    axe = (WORTEL / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
    pagina = open_pagina("regios/kustland/", color_scheme=kleur)
    pagina.get_by_label("Zoek op deze site").fill("ik ben bang in Duinvoort")
    pagina.locator(".rv-zoekbalk__lijst[data-antwoord=heel] li a").first.wait_for()
    pagina.evaluate(axe)
    fouten = pagina.evaluate(AXE.replace("PLEK", "'header'"))
    assert fouten == [], json.dumps(fouten, indent=1)


def test_enter_brengt_naar_het_antwoord_ook_als_dat_er_nog_niet_is(open_pagina) -> None:
    """A keyboard does not stay in the field; who types on does."""
    pagina = open_pagina("zoeken/")
    veld, kop = pagina.get_by_label("Wat zoekt u?"), pagina.locator("[data-zoek=kop]")
    veld.fill("stalking")
    veld.press("Enter")
    expect(kop).to_be_focused()
    veld.press_sequentially("s")
    pagina.locator("[data-antwoord=heel]").wait_for()
    expect(veld).to_be_focused()
