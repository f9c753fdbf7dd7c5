"""How light a page is: requests and bytes of a first visit, and one style sheet."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from tests.site.soorten import adres_van

VERZOEKEN, KILOBYTES, STIJL_KB = 8, 60, 20


@pytest.mark.elke_inhoud
@pytest.mark.parametrize("soort", ["index", "record-gemeente", "record-document", "zoeken", "record-actie"])
def test_een_eerste_bezoek_vraagt_weinig(chromium, adres, site, soort):
    """Sizes as a server sends them: compressed."""
    pagina = chromium.new_page()
    antwoorden = []
    pagina.on("response", lambda antwoord: antwoorden.append(antwoord))
    pagina.goto(adres + adres_van(soort, site), wait_until="networkidle")
    opgehaald = {a.url: len(gzip.compress(a.body(), 9)) for a in antwoorden}
    pagina.close()
    assert f"{adres}{adres_van(soort, site)}" in opgehaald
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


def test_breekpunten_zijn_die_uit_de_lijst(site: Path):
    """The list stands at the top of thema.css; any other width would be a fifth moment at which pages change."""
    stijl = Path("docs/stijl")
    lijst = set(re.findall(r"^ \*   (\d+em)", (stijl / "thema.css").read_text("utf-8"), re.MULTILINE))
    assert len(lijst) == 4
    gebruikt = {w for p in stijl.rglob("*.css") for w in re.findall(r"@media[^{]*?(\d+em)", p.read_text("utf-8"))}
    assert gebruikt == lijst
