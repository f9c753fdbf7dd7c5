"""The way off the site keeps its word in three browsers: whatever the visit, Back and Forward never show it again."""

from __future__ import annotations

import http.server
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.bezoek import GEDULDIG, SUBPAD, Bediende, bediend, uit
from tests.browsers import GEDULD, Tab, Wisselt
from tests.project import BASIS

UITGANG = re.search(r"^  uitgang: (\S+)$", (BASIS / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)[1]
GEDULD_HEEFT = f"{SUBPAD}geduldig.js"


class _Buiten(http.server.BaseHTTPRequestHandler):
    """All that is not this site: what was open before, another site, and the way out."""

    def do_GET(self) -> None:
        _antwoord(self, "text/html", f"<!doctype html><title>buiten</title><p>{self.path}<p><a href=/verder>verder</a>")

    def log_message(self, *_: object) -> None:
        pass


class _MetEigenUitgang(Bediende):
    """Serves the site with a way out on this machine, and with more patience than it has."""

    buiten = ""

    def do_GET(self) -> None:
        if self.path == GEDULD_HEEFT:
            _antwoord(self, "text/javascript", GEDULDIG)
            return
        pad = Path(self.translate_path(self.path.split("?")[0]))
        pad = pad / "index.html" if pad.is_dir() else pad
        if pad.suffix != ".html" or not pad.exists():
            super().do_GET()
            return
        html = pad.read_text("utf-8").replace(UITGANG, f"{self.buiten}/uitgang")
        _antwoord(self, "text/html", html.replace("<script", f'<script src="{GEDULD_HEEFT}"></script><script', 1))


def _antwoord(vraag: http.server.BaseHTTPRequestHandler, soort: str, tekst: str) -> None:
    inhoud = tekst.encode()
    vraag.send_response(200)
    vraag.send_header("Content-Type", f"{soort}; charset=utf-8")
    vraag.send_header("Content-Length", str(len(inhoud)))
    vraag.end_headers()
    vraag.wfile.write(inhoud)


@pytest.fixture(scope="module")
def buiten() -> Iterator[str]:
    with bediend(_Buiten) as server:
        yield server


@pytest.fixture(scope="module")
def hier(site: Path, buiten: str) -> Iterator[str]:
    bediende = type("_Hier", (_MetEigenUitgang,), {"buiten": buiten})
    with bediend(uit(site, bediende)) as server:
        yield server + SUBPAD


class Bezoek:
    """A visit by somebody who looked at another site before."""

    def __init__(self, tab: Tab, hier: str, buiten: str) -> None:
        self.tab, self.hier, self.buiten = tab, hier, buiten
        tab.open(f"{buiten}/ervoor")

    def naar(self, *paden: str) -> None:
        for pad in paden:
            self.tab.open(self.hier + pad)

    def volgt(self, kiezer: str) -> None:
        """Follow a link, with the mouse; of several the first."""
        van = self.tab.vraag("location.href")
        self.tab.klik(kiezer)
        self.tab.wacht(f"location.href !== {van!r} && document.readyState === 'complete'")

    def verlaat(self) -> None:
        self.tab.klik("a.rv-weg")
        self.tab.wacht(f"location.href === '{self.buiten}/uitgang' && document.readyState === 'complete'")

    def ziet(self) -> str:
        """The address where the tab comes to rest; no moment on the way may show this site."""
        rust, vorige, tot = 0, "", time.monotonic() + GEDULD
        while rust < 3:
            assert time.monotonic() < tot, f"komt niet tot rust: {vorige}"
            time.sleep(0.04)
            try:
                adres, tekst = self.tab.vraag(
                    "[location.href, document.documentElement.hidden || !document.body ? '' : document.body.innerText]"
                )
            except Wisselt:
                continue
            onderweg = adres.startswith(self.hier)
            assert not onderweg or tekst.strip() == "" or tekst.startswith("Een ogenblik"), f"{adres} is weer te zien"
            rust = rust + 1 if adres == vorige and not onderweg else 0
            vorige = adres
        return vorige

    def is_voorgoed_weg(self, meest: int) -> None:
        """Back, until what was open before, which takes at most so many times; and Forward, until nothing is left."""
        gezien = []
        while f"{self.buiten}/ervoor" not in gezien:
            assert len(gezien) < meest, gezien
            self.tab.stap(-1)
            gezien.append(self.ziet())
        for _ in range(3):
            self.tab.stap(1)
            assert self.ziet().startswith(self.buiten)


@pytest.fixture
def bezoek(nieuw_tabblad: Callable[[], Tab], hier: str, buiten: str) -> Iterator[Bezoek]:
    tab = nieuw_tabblad()
    yield Bezoek(tab, hier, buiten)
    tab.sluit()


def _kent_de_stappen(bezoek: Bezoek) -> bool:
    return bool(bezoek.tab.vraag("typeof navigation === 'object'"))


def test_na_een_pagina(bezoek: Bezoek) -> None:
    bezoek.naar("hulp-nu/")
    bezoek.verlaat()
    bezoek.is_voorgoed_weg(meest=2)


def test_na_tien_paginas_met_sprongen_in_de_pagina(bezoek: Bezoek) -> None:
    bezoek.naar("", *["help/", "over/", "privacy/", "toegankelijkheid/"] * 2)
    bezoek.volgt(".rv-voet a[href*='hulp-nu']")
    bezoek.tab.vraag("(location.hash = 'precies', 1)")
    bezoek.tab.vraag("(location.hash = 'inhoud', 1)")
    kort = _kent_de_stappen(bezoek)
    bezoek.verlaat()
    bezoek.is_voorgoed_weg(meest=2 if kort else 16)


def test_na_sprongen_in_een_enkele_pagina(bezoek: Bezoek) -> None:
    bezoek.naar("hulp-nu/")
    bezoek.tab.vraag("(location.hash = 'precies', 1)")
    bezoek.tab.vraag("(location.hash = 'inhoud', 1)")
    kort = _kent_de_stappen(bezoek)
    bezoek.verlaat()
    bezoek.is_voorgoed_weg(meest=2 if kort else 4)


def test_na_keuzes_in_de_raadpleger_die_zelf_geen_stap_zijn(bezoek: Bezoek) -> None:
    bezoek.naar("raadplegen/")
    stappen = bezoek.tab.vraag("history.length")
    for keuze in (1, 2, 3):
        bezoek.tab.wacht(f"""(() => {{
          const keuze = document.querySelector("[data-raadpleeg] select");
          if (!keuze || !document.querySelector("[data-raadpleeg]:not([hidden])")) return false;
          keuze.selectedIndex = {keuze};
          return keuze.dispatchEvent(new Event("change", {{ bubbles: true }}));
        }})()""")
    assert bezoek.tab.wacht("location.hash.length > 1")
    assert bezoek.tab.vraag("history.length") == stappen
    bezoek.verlaat()
    bezoek.is_voorgoed_weg(meest=2)


def test_na_terug_op_de_site_met_paginas_voor_zich(bezoek: Bezoek) -> None:
    bezoek.naar("over/", "hulp-nu/", "privacy/", "help/")
    for _ in range(2):
        bezoek.tab.stap(-1)
    bezoek.tab.wacht(f"location.href === '{bezoek.hier}hulp-nu/' && document.readyState === 'complete'")
    bezoek.verlaat()
    bezoek.is_voorgoed_weg(meest=4)


def test_na_een_uitstap_naar_een_andere_site(bezoek: Bezoek) -> None:
    bezoek.naar("over/", "hulp-nu/")
    bezoek.tab.open(f"{bezoek.buiten}/verder")
    bezoek.naar("privacy/", "over/")
    bezoek.verlaat()
    bezoek.is_voorgoed_weg(meest=10)


def test_wie_later_zelf_terugkomt_ziet_de_site_gewoon_en_kan_weer_weg(bezoek: Bezoek) -> None:
    bezoek.naar("over/", "hulp-nu/")
    bezoek.verlaat()
    bezoek.naar("over/")
    assert bezoek.tab.vraag("[document.documentElement.hidden, sessionStorage.length]") == [False, 0]
    bezoek.naar("privacy/")
    bezoek.verlaat()
    bezoek.is_voorgoed_weg(meest=8)


def test_een_vraag_gaat_mee_naar_de_zoekpagina_en_blijft_nergens(bezoek: Bezoek) -> None:
    """Where the question cannot go along without a trace, the answers come below the box, and the page stays."""
    bezoek.naar("")
    bezoek.tab.wacht("document.querySelector('#rv-zoek') !== null")
    gaat_mee = _kent_de_stappen(bezoek)
    bezoek.tab.vraag("""(() => {
      document.querySelector("#rv-zoek").value = "hulp";
      setTimeout(() => document.querySelector(".rv-zoekbalk").requestSubmit());
      return 1;
    })()""")
    if gaat_mee:
        bezoek.tab.wacht("document.querySelector('#z-vraag')?.value === 'hulp'")
    else:
        bezoek.tab.wacht("document.querySelector('.rv-zoekbalk__lijst:not([hidden]) .rv-vondsten a') !== null")
    assert bezoek.tab.vraag("location.href") == bezoek.hier + ("zoeken/" if gaat_mee else "")
    assert bezoek.tab.vraag("[name, sessionStorage.length, localStorage.length]") == ["", 0, 0]
    bezoek.verlaat()
    bezoek.is_voorgoed_weg(meest=4)
