"""``make serve``: what you save is what you see, and a fault says what is wrong instead of hanging."""

from __future__ import annotations

import os
import queue
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.livereload import LiveReloadServer

from macros.site.voorbeeld import Maker, bereid_voor
from tests.bezoek import vrije_poort
from tests.project import klein, met_eigen_code, omgeving

PLAN = "data/regios/duinstreek/plan-duinstreek-2021-2024.yml"
BEGRIPPEN = "data/landelijk/begrippen.yml"
ACTIE = "regios/duinstreek/plan-duinstreek-2021-2024/1a/"
TITEL = "Opvang regelen"
PARTIJ = "partij: veilig-thuis-duinstreek", "partij: veilig-thuis-duinzee"
"""Who leads an action, and who is nowhere."""
GEDULD = 240.0
"""Seconds that a change may take to be seen: it says that the preview is broken, not that a machine is busy."""


class Voorbeeld:
    """A preview that runs, and the project it shows."""

    def __init__(self, project: Path, poort: int, proces: subprocess.Popen[str]) -> None:
        self.project, self.proces = project, proces
        self._adres = f"http://127.0.0.1:{poort}/"
        self._gezegd: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._luister, daemon=True).start()

    def _luister(self) -> None:
        for regel in self.proces.stderr:
            self._gezegd.put(regel)

    def haal(self, pad: str) -> str:
        """The page at ``pad``; empty while the preview does not answer. ``*.css`` is the sheet that pages name, and
        ``*.js`` the script: their names change with what is in them."""
        if pad.startswith("*"):
            namen = re.findall(
                rf'(?:href|src)="\.\./((?:stijl/site|script/deel/regiovisie)-\w+\{pad[1:]})"', self.haal("over/")
            )
            pad = namen[0] if namen else "nog-niet"
        try:
            with urllib.request.urlopen(self._adres + pad, timeout=GEDULD) as antwoord:
                return antwoord.read().decode()
        except urllib.error.HTTPError as fout:
            return f"{fout.code}\n{fout.read().decode()}"
        except OSError:
            return ""

    def wacht(self, pad: str, woorden: str) -> str:
        """The page at ``pad`` as soon as it says ``woorden``."""
        einde = time.monotonic() + GEDULD
        while woorden not in (pagina := self.haal(pad)):
            assert time.monotonic() < einde, f"{pad} does not say {woorden!r} but:\n{pagina[:2000]}"
            assert self.proces.poll() is None, "the preview stopped"
            time.sleep(0.05)
        return pagina

    def wacht_zonder(self, pad: str, woorden: str) -> None:
        """Until there is a page at ``pad`` that does not say ``woorden``."""
        einde = time.monotonic() + GEDULD
        while woorden in (pagina := self.haal(pad)) or not pagina:
            assert time.monotonic() < einde
            time.sleep(0.05)

    def wacht_op_melding(self, woorden: str) -> None:
        """Until the terminal says ``woorden``."""
        while woorden not in self._gezegd.get(timeout=GEDULD):
            pass

    def bewaar(self, bestand: str, oud: str, nieuw: str) -> None:
        """Save ``bestand`` with the first ``oud`` changed, as an editor does."""
        pad = self.project / bestand
        tekst = pad.read_text(encoding="utf-8")
        assert oud in tekst
        pad.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")


@pytest.fixture(scope="module")
def voorbeeld(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Voorbeeld]:
    project = met_eigen_code(tmp_path_factory.mktemp("voorbeeld") / "project")
    (project / "docs/over.md").write_text("\n# Over\n\nTekst.\n", "utf-8")
    for pad in (project / "docs/lijsten").iterdir():
        if pad.stem not in ("gemeenten", "register"):  # as many pages as are looked at: each change makes all of them
            pad.unlink()
    poort = vrije_poort()
    with subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{poort}"], cwd=project,
        env=omgeving(NO_MKDOCS_2_WARNING="1"), stderr=subprocess.PIPE, text=True, process_group=0,
    ) as proces:  # fmt: skip
        voorbeeld = Voorbeeld(project, poort, proces)
        try:
            voorbeeld.wacht("", "Regiovisie")
            yield voorbeeld
        finally:
            os.killpg(proces.pid, signal.SIGINT)
            try:
                proces.wait(GEDULD)
            finally:
                proces.kill()


def test_een_regel_in_de_gegevens_verandert_elke_pagina_die_hem_noemt(voorbeeld):
    voorbeeld.wacht(ACTIE, TITEL)
    voorbeeld.wacht("thema-bestaat-niet/", "404\n")
    voorbeeld.bewaar(PLAN, TITEL, "Samen een bed regelen")
    voorbeeld.wacht(ACTIE, "Samen een bed regelen")
    for pad in ("gemeenten/meerdorp/", "regios/duinstreek/plan-duinstreek-2021-2024/", "lijsten/register/"):
        assert "Samen een bed regelen" in voorbeeld.haal(pad), pad
    voorbeeld.bewaar(PLAN, "Samen een bed regelen", TITEL)
    voorbeeld.wacht(ACTIE, TITEL)


def test_een_geschreven_pagina_volgt_de_gegevens_en_houdt_haar_opmaak(voorbeeld):
    """Also after a fault that only the rules see, which takes every page away."""
    voorbeeld.bewaar(PLAN, TITEL, "Schorseneren")
    voorbeeld.wacht("", "Schorseneren")
    voorbeeld.bewaar(PLAN, *PARTIJ)
    voorbeeld.wacht("over/", "Er klopt iets niet")
    voorbeeld.bewaar(PLAN, *reversed(PARTIJ))
    voorbeeld.bewaar(PLAN, "Schorseneren", TITEL)
    voorbeeld.wacht("", TITEL)
    assert "{" in voorbeeld.haal("*.css")


def test_ook_een_pagina_waar_niemand_naar_kijkt_wordt_nagekeken(voorbeeld):
    """A term is gone that a macro on another page names: told on every page."""
    voorbeeld.bewaar("docs/over.md", "\n# ", '\n{{ begrip("meldcode") }}\n\n# ')
    voorbeeld.wacht("over/", "Vijf stappen")
    voorbeeld.bewaar(BEGRIPPEN, "id: meldcode", "id: stappen")
    assert "docs/over.md:" in voorbeeld.wacht(ACTIE, "Er klopt iets niet")
    voorbeeld.bewaar(BEGRIPPEN, "id: stappen", "id: meldcode")
    voorbeeld.wacht(ACTIE, TITEL)


def test_wat_uit_alle_records_wordt_gemaakt_volgt_ook(voorbeeld):
    """The open data is made when somebody asks for it, and made again after a change."""
    pad = f"api/v1/{ACTIE.removeprefix('regios/').rstrip('/')}.json"
    pad = next(p for p in (pad, "api/v1/acties/index.json", "api/v1/acties.json") if not voorbeeld.haal(p)[:3] == "404")
    assert TITEL in voorbeeld.haal(pad)
    voorbeeld.bewaar(PLAN, TITEL, "Andere titel")
    voorbeeld.wacht(pad, "Andere titel")
    voorbeeld.bewaar(PLAN, "Andere titel", TITEL)
    voorbeeld.wacht(pad, TITEL)


@pytest.mark.parametrize(
    ("bestand", "oud", "nieuw", "pad", "woorden"),
    [
        ("docs/over.md", "\n# ", "\nBloemkool\n\n# ", "over/", "Bloemkool"),
        ("overrides/pagina/actie.html", "Wie trekt dit?", "Wie trekt dit nou?", ACTIE, "Wie trekt dit nou?"),
        ("overrides/overzicht/gemeenten.html", "<ul", "<p>Bloemkool</p><ul", "lijsten/gemeenten/", "Bloemkool"),
        ("overrides/kader.html", "</main>", "<p>Bloemkool</p></main>", "bronnen/bron-register/", "Bloemkool"),
        ("docs/stijl/thema.css", ":root {", ":root { --bloemkool: 1;", "*.css", "bloemkool"),
        ("docs/script/regiovisie.js", "\n", "\nwindow.bloemkool = 1;\n", "*.js", "bloemkool"),
        ("mkdocs.yml", "site_name: Regiovisie", "site_name: Bloemkool", "over/", "Bloemkool"),
    ],
    ids=["tekst", "sjabloon", "overzicht", "kader", "stijl", "script", "instellingen"],
)  # fmt: skip
def test_elke_soort_bestand_wordt_gevolgd(voorbeeld, bestand, oud, nieuw, pad, woorden):
    """And after putting it back, the page is as it was."""
    assert woorden not in voorbeeld.haal(pad)
    voorbeeld.bewaar(bestand, oud, nieuw)
    voorbeeld.wacht(pad, woorden)
    voorbeeld.bewaar(bestand, nieuw, oud)
    voorbeeld.wacht_zonder(pad, woorden)


@pytest.mark.parametrize(
    ("bestand", "oud", "nieuw", "melding"),
    [
        (PLAN, "id: 1a", "id: 1A", f"{PLAN}:"),
        (PLAN, *PARTIJ, f"{PLAN}:"),
        ("docs/over.md", "\n# ", '\n{{ begrip("meldcod") }}\n\n# ', "Bedoelt u"),
        ("overrides/pagina/actie.html", "{% block melding %}", "{% block %}", "overrides/pagina/actie.html:"),
        ("overrides/kader.html", "</main>", "{{ pagina.weg }}</main>", "overrides/kader.html:"),
    ],
    ids=["gegevens", "regel", "macro", "sjabloon", "kader"],
)
def test_een_fout_staat_in_de_terminal_en_op_de_pagina_tot_hij_is_hersteld(voorbeeld, bestand, oud, nieuw, melding):
    _fout_staat_er(voorbeeld, bestand, oud, nieuw, melding)
    voorbeeld.bewaar(bestand, nieuw, oud)
    voorbeeld.wacht(ACTIE, TITEL)
    assert "<main" in voorbeeld.haal("over/")


def _fout_staat_er(voorbeeld: Voorbeeld, bestand: str, oud: str, nieuw: str, melding: str) -> None:
    voorbeeld.wacht(ACTIE, TITEL)
    voorbeeld.bewaar(bestand, oud, nieuw)
    pagina = voorbeeld.wacht(ACTIE, "Er klopt iets niet")
    assert melding in pagina
    assert "livereload" in pagina, "the page comes back by itself"
    voorbeeld.wacht_op_melding(melding)
    voorbeeld.wacht_op_melding("Het voorbeeld wacht tot dit is hersteld.")


def test_andere_code_wordt_gevolgd_ook_na_een_fout_daarin(voorbeeld):
    """One story, because the preview starts itself again for each other code that works."""
    bestand, oud, nieuw = "macros/fields/keuzes.py", ' of statistiek"', ' of bloemkool"'
    kapot = nieuw.rstrip('"')
    pad = "bronnen/bron-register/"
    _fout_staat_er(voorbeeld, bestand, oud, kapot, f"{bestand}:")
    voorbeeld.bewaar(bestand, kapot, nieuw)
    voorbeeld.wacht(pad, "of bloemkool")
    voorbeeld.bewaar(bestand, nieuw, oud)
    voorbeeld.wacht_zonder(pad, "of bloemkool")


def test_een_bezette_poort_wordt_meteen_verteld(tmp_path):
    """Before anything is built; and the port that is named instead can be used."""
    project = klein(tmp_path / "project")
    with socket.create_server(("127.0.0.1", 0)) as bezet:
        poort = bezet.getsockname()[1]
        uitkomst = subprocess.run(
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{poort}"],
            cwd=project, env=omgeving(NO_MKDOCS_2_WARNING="1"), capture_output=True, text=True, timeout=GEDULD,
        )  # fmt: skip
        assert uitkomst.returncode == 1
        melding = uitkomst.stdout[uitkomst.stdout.index("Poort ") :]
        ander = re.fullmatch(rf"Poort {poort} is al bezet\. .+ make serve POORT=(\d+)\n", melding)
        assert ander, uitkomst.stdout
        assert "Cleaning" not in uitkomst.stderr
        assert "Traceback" not in uitkomst.stderr
        socket.create_server(("127.0.0.1", int(ander[1]))).close()


def test_wat_een_plugin_laat_volgen_wordt_gevolgd(tmp_path):
    for naam in ("elders", "data", "overrides"):
        (tmp_path / naam).mkdir()
    server = LiveReloadServer(builder=lambda: None, host="127.0.0.1", port=0, root=str(tmp_path))
    server.watch(str(tmp_path / "elders"))
    server.watch(str(tmp_path / "elders"))
    maker = Maker(lambda: None, lambda: None, lambda: None, lambda: None, lambda pad: False)
    bereid_voor(server, maker, tmp_path / "mkdocs.yml")
    server.observer.start()
    try:
        (tmp_path / "elders/stuk.md").write_text("nieuw", "utf-8")
        einde = time.monotonic() + GEDULD
        while not server._want_rebuild:
            assert time.monotonic() < einde
            time.sleep(0.05)
    finally:
        server.observer.stop()
        server.server_close()
