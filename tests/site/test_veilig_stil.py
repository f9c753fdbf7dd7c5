"""Nothing leaves and nothing stays: what a visit asks for, stores and breaks, on every kind of page."""

from __future__ import annotations

import json
import re

import pytest

from tests.site.soorten import SOORTEN, adres_van

MEEKIJKEN = """
  window.schendingen = [];
  document.addEventListener("securitypolicyviolation",
    (e) => window.schendingen.push(`${e.violatedDirective} ${e.blockedURI}`));
"""
BEWAARD = """async () => ({
  lokaal: Object.entries(localStorage), sessie: Object.entries(sessionStorage), koekjes: document.cookie,
  databanken: (await indexedDB.databases()).length, opslag: "caches" in window ? await caches.keys() : [],
  werkers: "serviceWorker" in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
})"""
LEEG = {"lokaal": [], "sessie": [], "koekjes": "", "databanken": 0, "opslag": [], "werkers": 0}


class Bezoeker:
    """Somebody who visits pages in one browser, with everything that the pages ask for and complain about."""

    def __init__(self, pagina, adres):
        self.pagina, self.adres = pagina, adres
        self.buiten, self.klachten, self.onderweg = [], [], set()
        oorsprong = adres.split("/regiovisie/")[0]
        pagina.add_init_script(MEEKIJKEN)
        pagina.on("request", lambda v: v.url.startswith((oorsprong, "data:")) or self.buiten.append(v.url))
        pagina.on("request", lambda v: self.onderweg.add(v))
        pagina.on("requestfinished", lambda v: self.onderweg.discard(v))
        pagina.on("requestfailed", lambda v: self.onderweg.discard(v))
        pagina.on("console", lambda m: m.type in ("error", "warning") and self.klachten.append(m.text))
        pagina.on("pageerror", lambda fout: self.klachten.append(str(fout)))

    def gaat_naar(self, pad):
        self.buiten.clear()
        self.klachten.clear()
        self.pagina.goto(self.adres + pad)

    def klikt_rond(self):
        """Does what a visitor does everywhere: menu, light and dark and back, every fold, every choice."""
        pagina = self.pagina
        pagina.get_by_role("button", name="Menu").click()
        for _ in range(2):
            pagina.get_by_role("button", name="Donkere weergave").click()
        pagina.evaluate("document.querySelectorAll('main details:not([open]) > summary').forEach((s) => s.click())")
        for keuze in pagina.locator("main select:visible").all()[:3]:
            keuze.select_option(index=1)
        for knop in pagina.locator("main input:is([type=radio], [type=checkbox]):visible").all()[:3]:
            knop.check()
        pagina.evaluate("new Promise((klaar) => setTimeout(klaar, 50))")  # by the page's own clock, however late it is
        while self.onderweg:  # or leaving would break it off, for which the page complains
            pagina.wait_for_timeout(10)

    def ziet_niets_vreemds(self):
        """No request elsewhere, no complaint of a page, nothing that the policy stopped."""
        assert self.buiten == []
        assert self.pagina.evaluate("window.schendingen") == []
        assert [k for k in self.klachten if "404 (Not Found)" not in k] == []


@pytest.fixture(scope="module")
def bezoeker(chromium, adres):
    context = chromium.new_context(viewport={"width": 320, "height": 900}, color_scheme="light")
    yield Bezoeker(context.new_page(), adres)
    context.close()


@pytest.mark.parametrize("soort", SOORTEN)
def test_een_bezoek_vraagt_niets_elders_en_bewaart_niets(bezoeker, site, soort):
    bezoeker.gaat_naar(adres_van(soort, site))
    bezoeker.klikt_rond()
    bezoeker.ziet_niets_vreemds()
    assert bezoeker.pagina.evaluate(BEWAARD) == LEEG
    assert bezoeker.pagina.context.cookies() == []


def test_alleen_een_andere_weergave_wordt_bewaard_en_terugkiezen_wist_haar(bezoeker):
    bezoeker.gaat_naar("hulp-nu/")
    knop = bezoeker.pagina.get_by_role("button", name="Donkere weergave")
    schema = "document.documentElement.dataset.mdColorScheme"
    assert knop.get_attribute("aria-pressed") == "false"
    knop.click()
    assert bezoeker.pagina.evaluate(schema) == "slate"
    assert bezoeker.pagina.evaluate(BEWAARD) == LEEG | {"lokaal": [["/regiovisie/weergave", "donker"]]}
    bezoeker.pagina.reload()
    assert bezoeker.pagina.evaluate(schema) == "slate"
    assert knop.get_attribute("aria-pressed") == "true"
    knop.click()
    assert bezoeker.pagina.evaluate(schema) == "default"
    assert bezoeker.pagina.evaluate(BEWAARD) == LEEG
    bezoeker.ziet_niets_vreemds()


def test_zonder_keuze_volgt_de_weergave_het_apparaat(open_pagina):
    pagina = open_pagina("", color_scheme="dark")
    assert pagina.evaluate("document.documentElement.dataset.mdColorScheme") == "slate"
    pagina.emulate_media(color_scheme="light")
    pagina.wait_for_function("() => document.documentElement.dataset.mdColorScheme === 'default'")


def test_wie_opslag_verbiedt_kan_de_site_gewoon_gebruiken(open_pagina):
    pagina = open_pagina("privacy/")
    pagina.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('nee', 'SecurityError') } })"
    )
    fouten = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.reload()
    pagina.get_by_role("button", name="Donkere weergave").click()
    assert pagina.evaluate("document.documentElement.dataset.mdColorScheme") == "slate"
    assert fouten == []


def _html(site):
    paginas = sorted(site.rglob("*.html"))
    assert len(paginas) > 60
    return [(p, p.read_text("utf-8")) for p in paginas]


BELEID = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'"
)

KAART = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
"""For what stands in a frame on another's site: no script at all."""


@pytest.mark.elke_inhoud
def test_elke_pagina_geeft_de_browser_het_strengste_beleid_voordat_er_iets_wordt_geladen(site):
    for pad, html in _html(site):
        kop = html.split("</head>")[0]
        naam = pad.relative_to(site).as_posix()
        mag = KAART if re.fullmatch(r"insluiten/[^/]+/index\.html", naam) else BELEID
        if naam == "beheer/index.html":
            mag = BELEID.replace("connect-src 'self'", "connect-src 'self' https://api.github.com")
        beleid = f'<meta http-equiv="Content-Security-Policy" content="{mag}">'
        assert beleid in kop, pad
        assert "<link" not in kop.split(beleid)[0], pad
        assert "<script" not in kop.split(beleid)[0], pad
        assert '<meta name="referrer" content="no-referrer">' in kop, pad


SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.S)
LINK = re.compile(r"<a\b[^>]*\bhref=\"https?://[^>]*>")


@pytest.mark.elke_inhoud
def test_geen_pagina_heeft_code_of_opmaak_in_zichzelf(site):
    for pad, html in _html(site):
        for eigenschappen, inhoud in SCRIPT.findall(html):
            if "application/ld+json" in eigenschappen:  # facts for search engines: never run
                json.loads(inhoud)
            else:
                assert "src=" in eigenschappen, pad
                assert not inhoud.strip(), pad
        assert "<style" not in html, pad
        assert not re.search(r"<[a-z][^>]*\s(style|on[a-z]+)=", html), pad
        assert not re.search(r"(href|src|action)=[\"']?\s*(javascript|data|vbscript):", html, re.I), pad


@pytest.mark.elke_inhoud
def test_een_link_naar_buiten_zegt_niet_waar_de_bezoeker_vandaan_komt(site):
    for pad, html in _html(site):
        for link in LINK.findall(html):
            assert re.search(r'rel="[^"]*\bnoreferrer\b', link), f"{pad}: {link}"


@pytest.mark.elke_inhoud
def test_de_site_bevat_geen_scripts_van_het_thema(site):
    assert not list(site.glob("assets/javascripts/**/*"))
