"""How light a page is: requests and bytes of a first visit, one style sheet, and nothing that moves while it loads."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from tests.site.soorten import SOORTEN, adres_van

VERZOEKEN, KILOBYTES, STIJL_KB = 8, 60, 20
VERSCHUIVING = 0.02
"""Google's Core Web Vitals call 0.1 good; here nothing should move at all."""
_VERSCHOVEN = """() => new Promise((klaar) => {
  let som = 0;
  new PerformanceObserver((lijst) => {
    for (const deel of lijst.getEntries()) if (!deel.hadRecentInput) som += deel.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => klaar(som), 300);
})"""


@pytest.mark.elke_inhoud
@pytest.mark.parametrize("soort", ["index", "record-gemeente", "record-document", "zoeken", "record-actie"])
def test_een_eerste_bezoek_vraagt_weinig(open_pagina, adres, site, soort):
    """Sizes as a server sends them: compressed."""
    pagina = open_pagina("privacy/")
    pagina.goto("about:blank")
    pagina.context.clear_cookies()
    opgehaald: dict[str, int] = {}

    def onthoud(antwoord):
        opgehaald[antwoord.url] = len(gzip.compress(antwoord.body(), 9))

    nieuw = pagina.context.browser.new_page()
    nieuw.on("response", onthoud)
    nieuw.goto(adres + adres_van(soort, site), wait_until="networkidle")
    nieuw.close()
    assert len(opgehaald) <= VERZOEKEN, opgehaald
    assert sum(opgehaald.values()) <= KILOBYTES * 1000, opgehaald


@pytest.mark.elke_inhoud
def test_er_is_een_stijlblad_en_het_is_klein(site: Path):
    bladen = list(site.rglob("*.css"))
    assert len(bladen) == 1
    assert re.fullmatch(r"site-[A-Z0-9]{8}\.css", bladen[0].name), "another content gets another name"
    assert len(gzip.compress(bladen[0].read_bytes(), 9)) <= STIJL_KB * 1000
    for pagina in (site / "index.html", site / "404.html", next((site / "gemeenten").glob("*/index.html"))):
        genoemd = re.findall(r'<link rel="stylesheet" href="[^"]*?([^/"]+)">', pagina.read_text("utf-8"))
        assert genoemd == [bladen[0].name]


@pytest.mark.elke_inhoud
def test_van_material_gaat_geen_bestand_mee(site: Path):
    assert not (site / "assets").exists()
    assert not [p for p in site.rglob("*") if p.suffix == ".map"]


@pytest.fixture(scope="module")
def pagina(chromium):
    """One page for all kinds: a new browser for each takes longer than the test."""
    context = chromium.new_context()
    yield context.new_page()
    context.close()


@pytest.mark.elke_inhoud
@pytest.mark.parametrize("breedte", [1280, 320])
@pytest.mark.parametrize("soort", SOORTEN)
def test_niets_verschuift_terwijl_een_pagina_laadt(pagina, adres, site, soort, breedte):
    pagina.set_viewport_size({"width": breedte, "height": 900})
    pagina.goto(adres + adres_van(soort, site))
    assert pagina.evaluate(_VERSCHOVEN) < VERSCHUIVING


def test_breekpunten_zijn_die_uit_de_lijst(site: Path):
    """The list stands at the top of thema.css; any other width would be a fifth moment at which pages change."""
    stijl = Path("docs/stijl")
    lijst = set(re.findall(r"^ \*   (\d+em)", (stijl / "thema.css").read_text("utf-8"), re.MULTILINE))
    assert len(lijst) == 4
    gebruikt = {w for p in stijl.rglob("*.css") for w in re.findall(r"@media[^{]*?(\d+em)", p.read_text("utf-8"))}
    assert gebruikt == lijst
