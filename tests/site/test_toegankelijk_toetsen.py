"""What axe cannot see: the site by keyboard, enlarged, with other spacing, and in the order it is read."""

from __future__ import annotations

import pytest

from tests.site.soorten import SOORTEN, adres_van

ACTIEF = "() => document.activeElement.textContent.trim()"


@pytest.fixture(scope="module")
def blad(chromium, adres):
    """Opens pages of the site at a given size, in one browser."""
    context = chromium.new_context(reduced_motion="reduce")
    pagina = context.new_page()

    def openen(pad, breedte=1280, hoogte=800):
        pagina.set_viewport_size({"width": breedte, "height": hoogte})
        pagina.goto(adres + pad)
        return pagina

    yield openen
    context.close()


TABSTOP = """(hoog) => {
  const el = document.activeElement;
  if (el === document.body) return null;
  const vak = el.getBoundingClientRect(), stijl = getComputedStyle(el);
  const balk = document.querySelector(".rv-hulp").getBoundingClientRect();
  const inBalk = el.closest(".rv-hulp, .rv-sprong");
  const klachten = [];
  if (vak.width < 1 || vak.height < 1 || vak.right <= 0 || vak.left >= innerWidth) klachten.push("buiten beeld");
  if (vak.bottom <= 0 || vak.top >= innerHeight) klachten.push("niet in beeld geschoven");
  if (!inBalk && vak.top < balk.bottom - 1 && vak.height < innerHeight - hoog) klachten.push("achter de balk");
  if (stijl.outlineStyle === "none" && stijl.boxShadow === "none") klachten.push("geen focusrand");
  return { naam: `${el.tagName} ${(el.getAttribute("aria-label") ?? el.textContent).trim().slice(0, 40)}`, klachten };
}"""


@pytest.mark.parametrize("breedte", [1280, 320])
@pytest.mark.parametrize("soort", [s for s in SOORTEN if s.startswith("record-") or s in ("index", "hulp-nu")])
def test_elke_tabstop_is_in_beeld_met_een_focusrand_en_niet_achter_de_balk(blad, site, soort, breedte):
    pagina = blad(adres_van(soort, site), breedte)
    namen = []
    for _ in range(45):
        pagina.keyboard.press("Tab")
        stop = pagina.evaluate(TABSTOP, 60)
        if stop is None:
            break
        assert stop["klachten"] == [], stop["naam"]
        namen.append(stop["naam"])
    assert namen[:2] == ["A Ga naar de inhoud", "A Verlaat deze site"]
    for _ in range(20):  # and back up, where the sticky bar covers what scrolls in from above
        pagina.keyboard.press("Shift+Tab")
        stop = pagina.evaluate(TABSTOP, 60)
        assert stop is None or stop["klachten"] == [], stop["naam"]


def test_de_eerste_link_springt_naar_de_inhoud(blad):
    pagina = blad("gemeenten/duinvoort/")
    pagina.keyboard.press("Tab")
    pagina.keyboard.press("Enter")
    assert pagina.evaluate("() => document.activeElement.id") == "inhoud"
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


KOPPEN = """() => {
  const zichtbaar = (e) => e.checkVisibility({ contentVisibilityAuto: false });
  const koppen = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(zichtbaar);
  let vorige = 0;
  const fout = [];
  for (const kop of koppen) {
    const niveau = Number(kop.tagName[1]);
    if (niveau > vorige + 1) fout.push(`${kop.tagName} na H${vorige}: ${kop.textContent.trim()}`);
    if (!kop.textContent.trim()) fout.push(`lege ${kop.tagName}`);
    vorige = niveau;
  }
  if (koppen.filter((k) => k.tagName === "H1").length !== 1) fout.push("niet precies een h1");
  return fout;
}"""
TABELLEN = """() => [...document.querySelectorAll("table")].flatMap((t) => {
  const kop = document.getElementById(t.getAttribute("aria-labelledby"));
  const naam = (t.caption ?? kop)?.textContent.trim();
  const koppen = [...t.querySelectorAll("thead th")];
  return [
    ...(naam ? [] : [`tabel zonder bijschrift: ${t.textContent.trim().slice(0, 60)}`]),
    ...(koppen.length ? [] : [`tabel zonder koppen: ${t.textContent.trim().slice(0, 60)}`]),
    ...(koppen.every((k) => k.scope) ? [] : [`kop zonder scope: ${t.textContent.trim().slice(0, 60)}`]),
  ];
})"""
AFGESNEDEN = """() => {
  const fout = [];
  const breedte = document.documentElement.scrollWidth;
  if (breedte > innerWidth) fout.push(`breder dan het venster: ${breedte}`);
  for (const e of document.querySelectorAll("main *, header *, aside *, footer *")) {
    if (!e.checkVisibility() || !e.firstChild || e.closest("svg, .rv-alleen-spraak, [role=status], select")) continue;
    const stijl = getComputedStyle(e);
    if (stijl.clipPath !== "none" || stijl.position === "absolute") continue;
    const knipt = stijl.overflowX === "hidden" || stijl.overflowX === "clip" || stijl.overflowY === "hidden";
    if (knipt && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 2))
      fout.push(`afgesneden: <${e.tagName.toLowerCase()} class="${e.className}"> ${e.textContent.trim().slice(0, 40)}`);
  }
  return fout.slice(0, 5);
}"""
TUSSENRUIMTE = """() => {
  const blad = new CSSStyleSheet();
  blad.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [blad];
}"""


@pytest.mark.elke_inhoud
@pytest.mark.parametrize("soort", SOORTEN)
def test_de_pagina_leest_in_volgorde_en_verliest_niets_bij_vergroten(blad, site, soort):
    pagina = blad(adres_van(soort, site), 640)  # 1280 pixels wide, enlarged to 200 %
    assert pagina.locator("html").get_attribute("lang") == ("en" if soort == "help" else "nl")
    assert pagina.evaluate(KOPPEN) == []
    assert pagina.evaluate(TABELLEN) == []
    assert pagina.evaluate(AFGESNEDEN) == []
    pagina.set_viewport_size({"width": 320, "height": 256})  # enlarged to 400 %
    assert pagina.evaluate(AFGESNEDEN) == []
    pagina.set_viewport_size({"width": 640, "height": 800})
    pagina.evaluate(TUSSENRUIMTE)
    assert pagina.evaluate(AFGESNEDEN) == [], "met ruimere regels, woorden en letters"


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
