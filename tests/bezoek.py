"""The real site, built once for all workers, served below a sub-path, and a real browser to walk it."""

from __future__ import annotations

import fcntl
import functools
import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import OPTIES, programma

WORTEL = Path(__file__).resolve().parents[1]
SUBPAD = "/regiovisie/"
"""GitHub Pages serves a project below its name; so do we, so that absolute paths are found out."""


def bouw_site(doel: Path, **omgeving: str) -> subprocess.CompletedProcess[str]:
    """Build the project's site into ``doel``, strictly."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(doel)],
        cwd=WORTEL,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | omgeving,
        capture_output=True,
        text=True,
    )


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    gedeeld = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        gedeeld = gedeeld.parent
    doel = gedeeld / "site"
    with (gedeeld / "site.slot").open("w") as slot:
        fcntl.flock(slot, fcntl.LOCK_EX)
        if not (doel / "index.html").exists():
            uitkomst = bouw_site(
                doel, SITE_URL=f"https://voorbeeld.nl{SUBPAD}", OPSLAG="https://github.com/voorbeeld/regiovisie"
            )
            assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    return doel


class Bediende(http.server.SimpleHTTPRequestHandler):
    """Serves the site below SUBPAD, as GitHub Pages does: its own 404 page and nothing outside."""

    def translate_path(self, pad: str) -> str:
        if not pad.startswith(SUBPAD):
            return str(Path(self.directory) / "bestaat-niet")
        return super().translate_path("/" + pad[len(SUBPAD) :])

    def send_error(self, code: int, *_: object, **__: object) -> None:
        inhoud = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        self.wfile.write(inhoud)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def adres(site: Path) -> Iterator[str]:
    """Where the site is served."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Bediende, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{SUBPAD}"
    server.shutdown()


def leen_bron(pagina: Page) -> None:
    """Let ``pagina`` import our scripts one by one from ``bron/``; the site itself has them in one graph."""
    map_ = WORTEL / "docs/script"
    pagina.route("**/bron/**/*.js", lambda vraag: vraag.fulfill(path=map_ / vraag.request.url.split("/bron/", 1)[1]))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as speler:
        browser = speler.chromium.launch(executable_path=programma(), args=OPTIES)
        yield browser
        browser.close()


@pytest.fixture
def open_pagina(chromium: Browser, adres: str) -> Iterator[Callable[..., Page]]:
    """Opens a page of the site in a fresh visitor's browser; keywords are Playwright's context options."""
    contexten = []

    def openen(pad: str = "", *, breedte: int = 1280, script: bool = True, **opties: object) -> Page:
        context = chromium.new_context(viewport={"width": breedte, "height": 900}, java_script_enabled=script, **opties)
        contexten.append(context)
        pagina = context.new_page()
        pagina.goto(adres + pad)
        return pagina

    yield openen
    for context in contexten:
        context.close()
