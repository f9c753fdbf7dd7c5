"""Every kind of page by axe-core: all its rules up to WCAG 2.2 AA, best practices and experiments included.

Each page is looked at wide and narrow, light and dark, with everything on it opened: two views by all rules, the other
two by the rules that look at colours and sizes.
"""

from __future__ import annotations

from itertools import product

import pytest

from tests.project import ANDERE_DATA, WORTEL
from tests.site.soorten import SOORTEN, adres_van

AXE = WORTEL / "node_modules" / "axe-core" / "axe.min.js"
# "p-as-heading" is an experiment that takes the name of each search result, in a list, for a heading.
KEUR = """async (alleen) => {
  scrollTo(0, 0);  // or the sticky bar hides part of a link, which axe takes for a small target
  const alle = axe.getRules().filter(
    (r) => r.ruleId !== "p-as-heading" && !r.tags.some((t) => t === "deprecated" || t.endsWith("aaa")));
  if (alle.length < 95) throw new Error(`axe heeft maar ${alle.length} regels`);
  const regels = alleen ? alle.filter((r) => alleen.includes(r.ruleId)) : alle;
  if (alleen && regels.length < alleen.length) throw new Error(`axe kent niet alle regels ${alleen}`);
  const rules = Object.fromEntries(regels.map((r) => [r.ruleId, { enabled: true }]));
  const { violations } = await axe.run(document, { rules, resultTypes: ["violations"] });
  return violations.flatMap((v) => v.nodes.slice(0, 5).map((n) => `${v.id}: ${n.html.slice(0, 200)}
    ${n.failureSummary.split("\\n").slice(1).join("; ")}`));
}"""
KORT_IN = """() => {
  for (const lijst of document.querySelectorAll("main :is(ul, ol, dl, tbody)"))
    for (const te_veel of [...lijst.children].slice(25)) te_veel.remove();
}"""
"""The first look is at the whole page; after it, entries of one list stand for each other, or this takes minutes."""
VAN_BEELD = ["color-contrast", "link-in-text-block", "target-size"]
"""Rules whose answer hangs on colours and sizes; what the others see is the same in light and dark."""
BREED, SMAL = {"width": 1280, "height": 900}, {"width": 320, "height": 800}


@pytest.fixture(scope="module")
def keuring(chromium):
    """A page in which axe is at hand, for all pages of this module."""
    context = chromium.new_context(viewport=BREED, reduced_motion="reduce")
    context.add_init_script(path=AXE)
    yield context.new_page()
    context.close()


def _keur_in_elke_weergave(pagina):
    """What axe finds, by view; narrow views have the menu open."""
    gevonden = {}
    for naam, maat, kleur, alleen in (
        ("breed licht", BREED, "light", None),
        ("breed donker", BREED, "dark", VAN_BEELD),
        ("smal donker", SMAL, "dark", None),
        ("smal licht", SMAL, "light", VAN_BEELD),
    ):
        pagina.set_viewport_size(maat)
        pagina.emulate_media(color_scheme=kleur)
        schema = "slate" if kleur == "dark" else "default"
        pagina.wait_for_function(f"() => document.documentElement.dataset.mdColorScheme === '{schema}'")
        menu = pagina.get_by_role("button", name="Menu", expanded=False)
        if menu.is_visible():
            menu.click()
        if fouten := pagina.evaluate(KEUR, alleen):
            gevonden[naam] = fouten
        pagina.evaluate(KORT_IN)
    return gevonden


@pytest.mark.parametrize(
    ("site", "soort"),
    [
        *(("basis", soort) for soort in SOORTEN),
        *product(ANDERE_DATA, (s for s in SOORTEN if s.startswith("record-"))),
    ],
    indirect=["site"],
    scope="session",
)
def test_axe_vindt_niets_op_deze_soort_pagina(keuring, adres, site, soort):
    """On other data the pages that are made of it; a written page is the same."""
    keuring.set_viewport_size(BREED)
    keuring.goto(adres + adres_van(soort, site))
    keuring.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert _keur_in_elke_weergave(keuring) == {}


def _zoekt_in_de_balk(pagina):
    pagina.get_by_label("Zoek op deze site").fill("huisverbod")
    pagina.get_by_role("link", name="resultaten, met filters").wait_for()


def _zoekt_en_kiest_een_filter(pagina):
    pagina.get_by_label("Wat zoekt u?").fill("opvang Duinvoort")
    pagina.get_by_role("heading", name="resultaten").wait_for()
    pagina.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    pagina.get_by_label("Alleen wat nu geldt").check()


def _vindt_niets(pagina):
    pagina.get_by_label("Wat zoekt u?").fill("qqqqzzzz")
    pagina.get_by_role("heading", name="Niets gevonden").wait_for()


def _raadpleegt(pagina):
    pagina.get_by_label("Waar is het?").fill("duinvoort")
    pagina.get_by_role("option", name="Duinvoort", exact=True).click()
    pagina.get_by_label("Ik wil advies").check()
    pagina.locator("[data-uitkomst] [data-rol]").first.wait_for()
    pagina.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")


def _typt_een_plaats(pagina):
    pagina.get_by_role("combobox").fill("a")
    pagina.get_by_role("option").first.wait_for()
    pagina.get_by_role("combobox").press("ArrowDown")


def _typt_een_onbekende_plaats(pagina):
    pagina.get_by_role("combobox").fill("qqxqqzqq")
    pagina.get_by_role("alert").wait_for()


def _drukt_shift(pagina):
    pagina.keyboard.press("Shift")


@pytest.mark.parametrize(
    ("pad", "doet"),
    [
        ("", _zoekt_in_de_balk),
        ("zoeken/", _zoekt_en_kiest_een_filter),
        ("zoeken/", _vindt_niets),
        ("raadplegen/", _raadpleegt),
        ("hulp-nu/", _drukt_shift),
        ("", _typt_een_plaats),
        ("raadplegen/", _typt_een_onbekende_plaats),
    ],
)
def test_axe_vindt_niets_terwijl_de_pagina_wordt_gebruikt(keuring, adres, pad, doet):
    keuring.set_viewport_size(BREED)
    keuring.goto(adres + pad)
    doet(keuring)
    assert _keur_in_elke_weergave(keuring) == {}


def test_de_keuring_ziet_een_fout_als_die_er_is(keuring, adres):
    keuring.goto(adres + "privacy/")
    keuring.evaluate("document.querySelector('main').append(document.createElement('button'))")
    assert keuring.evaluate(KEUR)[0].startswith("button-name:")
