"""What can be asked of an open page, whatever it shows: each question answers with its complaints, best none."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.bezoek import GEDULD
from tests.project import WORTEL

AXE = WORTEL / "node_modules" / "axe-core" / "axe.min.js"
BREED, SMAL = {"width": 1280, "height": 900}, {"width": 320, "height": 480}
VERSCHUIVING = 0.02
"""Google's Core Web Vitals call 0.1 good; here nothing should move at all."""

MEEKIJKEN = """
  window.verschoven = 0;
  new PerformanceObserver((lijst) => {
    for (const deel of lijst.getEntries()) if (!deel.hadRecentInput) window.verschoven += deel.value;
  }).observe({ type: "layout-shift", buffered: true });
"""
"""Runs before a page's own scripts."""
_VERSCHOVEN = """async () => {
  for (let beeld = 0; beeld < 2; beeld++) await new Promise(requestAnimationFrame);  // what moves is seen in a picture
  await new Promise((klaar) => setTimeout(klaar, 100));
  return window.verschoven;
}"""

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
_AFGESNEDEN = """(ruimer) => {
  const blad = new CSSStyleSheet();
  if (ruimer) blad.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [blad];
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
  document.adoptedStyleSheets = [];
  return fout.slice(0, 5);
}"""
ZICHT = """() => {
  const knop = document.querySelector("a.rv-weg"), vak = knop.getBoundingClientRect();
  const punten = [[8, 8], [vak.width - 8, 8], [vak.width / 2, vak.height / 2], [8, vak.height - 8],
                  [vak.width - 8, vak.height - 8]];  // inside the rounded corners
  return vak.top >= 0 && vak.left >= 0 && vak.right <= innerWidth && vak.bottom <= innerHeight && vak.height >= 44
    && punten.every(([x, y]) => knop.contains(document.elementFromPoint(vak.left + x, vak.top + y)));
}"""
_UITGANG = """async () => {
  const zicht = ZICHT;
  const beeld = () => new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar)));
  const fout = zicht() ? [] : ["de knop is bovenaan niet in beeld"];
  scrollTo(0, document.body.scrollHeight);
  await beeld();
  if (!zicht()) fout.push("de knop is onderaan niet in beeld");
  for (const nummer of ["112", "08002000"]) {
    const links = [...document.querySelectorAll(`.rv-hulp a[href='tel:${nummer}']`)];
    const hoogtes = links.length ? links.map((a) => a.getBoundingClientRect().height) : [0];
    if (hoogtes.some((hoogte) => hoogte < 24)) fout.push(`${nummer} is te klein`);
  }
  scrollTo(0, 0);
  const menu = document.querySelector("[data-menuknop]");
  if (!menu?.checkVisibility()) return [...fout, "er is geen knop voor het menu"];
  for (const stand of ["true", "false"]) {
    menu.click();
    await beeld();
    if (menu.getAttribute("aria-expanded") !== stand) fout.push(`het menu wordt niet ${stand}`);
    if (!zicht()) fout.push("de knop is met het menu open of weer dicht niet in beeld");
  }
  return fout;
}""".replace("ZICHT", ZICHT)
TABSTOP = """() => {
  const el = document.activeElement;
  if (el === document.body) return null;
  const vak = el.getBoundingClientRect(), stijl = getComputedStyle(el);
  const balk = document.querySelector(".rv-hulp").getBoundingClientRect();
  const inBalk = el.closest(".rv-hulp, .rv-sprong");
  const klachten = [];
  if (vak.width < 1 || vak.height < 1 || vak.right <= 0 || vak.left >= innerWidth) klachten.push("buiten beeld");
  if (vak.bottom <= 0 || vak.top >= innerHeight) klachten.push("niet in beeld geschoven");
  if (!inBalk && vak.top < balk.bottom - 1 && vak.height < innerHeight - 60) klachten.push("achter de balk");
  if (stijl.outlineStyle === "none" && stijl.boxShadow === "none") klachten.push("geen focusrand");
  return { naam: `${el.tagName} ${(el.getAttribute("aria-label") ?? el.textContent).trim().slice(0, 40)}`, klachten };
}"""
"""Of the element that has the focus."""
_TABSTOPS = """() => {
  const haltes = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.tabIndex >= 0).slice(0, 120);
  if (haltes.length < 5) return [`maar ${haltes.length} tabstops`];
  const stop = TABSTOP;
  return [...haltes, ...haltes.toReversed()].flatMap((halte) => {  // up too: the bar covers what scrolls in from above
    halte.focus();
    if (document.activeElement !== halte) return [`krijgt geen focus: ${halte.outerHTML.slice(0, 80)}`];
    const { naam, klachten } = stop();
    return klachten.map((klacht) => `${klacht}: ${naam}`);
  }).slice(0, 5);
}""".replace("TABSTOP", TABSTOP)
# "p-as-heading" is an experiment that takes the name of each search result, in a list, for a heading.
KEUR = """async ([alleen, zonder]) => {
  scrollTo(0, 0);  // or the sticky bar hides part of a link, which axe takes for a small target
  const alle = axe.getRules().filter(
    (r) => r.ruleId !== "p-as-heading" && !r.tags.some((t) => t === "deprecated" || t.endsWith("aaa")));
  if (alle.length < 95) throw new Error(`axe heeft maar ${alle.length} regels`);
  for (const id of [...alleen, ...zonder])
    if (!alle.some((r) => r.ruleId === id)) throw new Error(`axe kent de regel ${id} niet`);
  const regels = alle.filter((r) => (!alleen.length || alleen.includes(r.ruleId)) && !zonder.includes(r.ruleId));
  const runOnly = { type: "rule", values: regels.map((r) => r.ruleId) };  // axe's "rules" only adds to the usual ones
  const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
  return violations.flatMap((v) => v.nodes.slice(0, 5).map((n) => `${v.id}: ${n.html.slice(0, 200)}
    ${n.failureSummary.split("\\n").slice(1).join("; ")}`));
}"""
_BEREID = """async ([schema, geduld]) => {
  const eind = performance.now() + geduld;
  while (document.documentElement.dataset.mdColorScheme !== schema) {
    if (performance.now() > eind) throw new Error(`de kleuren worden niet ${schema}`);
    await new Promise(requestAnimationFrame);
  }
  document.activeElement.blur();  // the way to the content shows itself, over other links, while it has the focus
  const menu = document.querySelector("[data-menuknop][aria-expanded='false']");
  if (menu?.checkVisibility()) menu.click();
  for (const deel of document.querySelectorAll("details")) deel.open = true;
  const waarden = (e) => ["class", "style", "type"].map((naam) => e.getAttribute(naam));
  const teken = (e) => [e.tagName, e.protocol, ...e.getAttributeNames(), ...waarden(e)].join("~");
  const gezien = {};
  for (const lijst of document.querySelectorAll("main, main :is(ul, ol, dl, tbody)")) {
    if (!lijst.isConnected) continue;
    let plek = "";
    for (let e = lijst; e !== document.body; e = e.parentElement) plek += teken(e);
    for (const [n, deel] of [...lijst.children].entries()) {
      const soort = plek + [...new Set([deel, ...deel.querySelectorAll("*")].map(teken))].sort().join();
      gezien[soort] = (gezien[soort] ?? 0) + 1;
      if (gezien[soort] > 8 || (n >= 25 && lijst.tagName !== "MAIN")) deel.remove();
    }
  }
}"""
"""The colours, everything open, and less of what is the same: of what stands in the same place and holds the same kinds
of elements, eight stand for all, or axe takes minutes; html-validate sees them all."""
VAN_KLEUR = ("color-contrast", "link-in-text-block")
"""Rules whose answer hangs on colours only; they take half of axe's time."""
VAN_BEELD = (*VAN_KLEUR, "target-size")
"""Rules whose answer hangs on colours and sizes; what the others see is the same in light and dark."""


def verschuift(pagina: Page) -> list[str]:
    """To be asked first: what later questions move counts too."""
    som = pagina.evaluate(_VERSCHOVEN)
    return [] if som < VERSCHUIVING else [f"verschoof {som} tijdens het laden"]


def koppen(pagina: Page) -> list[str]:
    return pagina.evaluate(KOPPEN)


def tabellen(pagina: Page) -> list[str]:
    return pagina.evaluate(TABELLEN)


def afgesneden(pagina: Page) -> list[str]:
    """At 1280 pixels enlarged to 200 %, to 400 %, and with more room between lines, words and letters."""
    gevonden = []
    for breedte, hoogte, ruimer in ((320, 256, {"400 %": False}), (640, 400, {"200 %": False, "ruimer": True})):
        pagina.set_viewport_size({"width": breedte, "height": hoogte})
        for naam, aan in ruimer.items():
            gevonden += [f"{naam}: {fout}" for fout in pagina.evaluate(_AFGESNEDEN, aan)]
    pagina.set_viewport_size(SMAL)
    return gevonden


def uitgang(pagina: Page) -> list[str]:
    """The way out and the numbers are in view at the top, at the bottom and with the menu open."""
    return pagina.evaluate(_UITGANG)


def tabstops(pagina: Page) -> list[str]:
    """Every stop takes the focus, in view, with a ring, and not behind the bar; down the page and up again."""
    pagina.keyboard.press("Tab")  # from now on the focus is a keyboard's
    return pagina.evaluate(_TABSTOPS)


def axe(pagina: Page, kleur: str = "light", alleen: tuple[str, ...] = (), zonder: tuple[str, ...] = ()) -> list[str]:
    """What axe-core finds in light or dark with all its rules up to WCAG 2.2 AA, or only some; with everything open."""
    pagina.emulate_media(color_scheme=kleur)
    pagina.evaluate(_BEREID, ["slate" if kleur == "dark" else "default", GEDULD])
    if not pagina.evaluate("'axe' in window"):
        pagina.evaluate(AXE.read_text("utf-8"))  # the site's policy stops a script element
    return pagina.evaluate(KEUR, [alleen, zonder])


def axe_in_weergaven(pagina: Page, elke: bool = False) -> list[str]:
    """By all rules wide and light, narrow and dark; with ``elke`` the other two views too, for colours and sizes."""
    gevonden = []
    for maat, kleur, alleen in (
        (BREED, "light", ()),
        (SMAL, "dark", ()),
        *(((BREED, "dark", VAN_BEELD), (SMAL, "light", VAN_BEELD)) if elke else ()),
    ):
        pagina.set_viewport_size(maat)
        gevonden += [f"{maat['width']} {kleur} {fout}" for fout in axe(pagina, kleur, alleen)]
    return gevonden
