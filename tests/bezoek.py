"""A site on the tests' own content, built once, served below a sub-path, and a real browser to walk it.

A test with the mark ``elke_inhoud`` holds for any content: it is run on two other sets of data as well.
"""

from __future__ import annotations

import fcntl
import functools
import http.server
import os
import random
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from macros.fields.dag import vandaag
from tests.browser import OPTIES, schil
from tests.project import ANDERE_DATA, WORTEL, bouw, kopieer

if TYPE_CHECKING:  # quick tests share our conftest, and need no browser
    from playwright.sync_api import Browser, Locator, Page, Playwright

GEDULD = 30_000
"""Milliseconds that anything on a page may take: it says that a page is broken, not that a machine is busy."""
ADEM = 0.03
"""Seconds between the beginning and the rest of what our server sends to who followed a link."""
GEDULDIG = """{
  const straks = setTimeout;
  window.setTimeout = (doe, na, ...rest) => (na >= 3000 ? 0 : straks(doe, na, ...rest));
}"""
"""Run before a page's own scripts, it keeps them from losing patience with a slow machine: presses of Shift count
together however much time there is between them, and leaving waits for as long as going back takes."""
SUBPAD = "/regiovisie/"
"""GitHub Pages serves a project below its name; so do we, so that absolute paths are found out."""


def publicatie() -> dict[str, str]:
    """What a job on GitHub tells a build: where the site and its source will be, and which day it is."""
    dag = datetime.combine(vandaag(), datetime.min.time(), UTC)
    return {
        "SITE_URL": f"https://voorbeeld.nl{SUBPAD}",
        "OPSLAG": "https://github.com/voorbeeld/regiovisie",
        "SOURCE_DATE_EPOCH": str(int(dag.timestamp())),
    }


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site: of the tests' own content, unless a test asks for other data by its name."""
    naam = getattr(request, "param", "basis")
    gedeeld = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        gedeeld = gedeeld.parent
    doel = gedeeld / f"proef-{naam}" / "site"
    with (gedeeld / f"{naam}.slot").open("w") as slot:
        fcntl.flock(slot, fcntl.LOCK_EX)
        if not (doel / "index.html").exists():
            shutil.rmtree(doel.parent, ignore_errors=True)
            data = ANDERE_DATA[naam](gedeeld / f"data-{naam}") if naam in ANDERE_DATA else None
            waar_en_wanneer = publicatie()
            uitkomst = bouw(kopieer(doel.parent, data), TZ="Europe/Amsterdam", PYTHONHASHSEED="1", **waar_en_wanneer)
            assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
            (doel.parent / "gezegd.txt").write_text(uitkomst.stdout, "utf-8")
            (doel.parent / "moment.txt").write_text(waar_en_wanneer["SOURCE_DATE_EPOCH"], "utf-8")
    return doel


class Stil(http.server.SimpleHTTPRequestHandler):
    """Serves a folder.

    A page that was asked for by a page comes in two pieces, and what a script fetches comes late, as over a network. So
    a test that does not wait for it fails every time, and not once in a hundred.
    """

    def copyfile(self, bron: Any, naar: Any) -> None:
        vraag = self.headers
        with suppress(ConnectionError):  # who left does not wait for the rest
            if vraag.get("Sec-Fetch-Site") == "same-origin" and vraag.get("Sec-Fetch-Dest") in ("document", "empty"):
                naar.write(bron.read(len("<!doctype html>")))
                time.sleep(ADEM)
            super().copyfile(bron, naar)

    def log_message(self, *_: object) -> None:
        pass


class Bediende(Stil):
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


@contextmanager
def bediend(doet: Callable[..., http.server.BaseHTTPRequestHandler]) -> Iterator[str]:
    """The address, without a path, of a server on this machine that answers so."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), doet)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def uit(map_: Path, soort: type[Stil] = Stil) -> Callable[..., Stil]:
    """Answers with the files of a folder."""
    return functools.partial(soort, directory=str(map_))


def vrije_poort() -> int:
    """For a program that must be told its port: none of those that the system gives to whoever asks for any."""
    while True:
        poort = random.randint(10_000, 32_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", poort)):
            return poort


@pytest.fixture(scope="session")
def adres(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with bediend(uit(site, Bediende)) as server:
        yield server + SUBPAD


def volg(link: Locator, **klik: Any) -> None:
    """Click on what leads to another page, and be there: a click alone is over before there is a page to ask."""
    with link.page.expect_navigation():
        link.click(**klik)


def terug(pagina: Page) -> None:
    """Go back as a page does it itself; only then, as a page that goes at once may not live to say that it does."""
    pagina.evaluate("setTimeout(() => history.back())")


def leen_bron(pagina: Page) -> None:
    """Let ``pagina`` import our scripts one by one from ``bron/``; the site itself has them in one graph."""
    map_ = WORTEL / "docs/script"
    pagina.route("**/bron/**/*.js", lambda vraag: vraag.fulfill(path=map_ / vraag.request.url.split("/bron/", 1)[1]))


@pytest.fixture(scope="session")
def speler() -> Iterator[Playwright]:
    """Playwright, of which a process can have one."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=GEDULD)
    with sync_playwright() as speler:
        yield speler


@pytest.fixture(scope="session")
def chromium(speler: Playwright) -> Iterator[Browser]:
    """The browser of most tests; in ``nieuw_tabblad`` it is Chromium as visitors have it."""
    browser = speler.chromium.launch(executable_path=schil(), args=OPTIES)
    yield browser
    browser.close()


def een_blad(chromium: Browser, meekijken: str = "", **opties: object) -> Iterator[Page]:
    """For a module's fixture: one page for many visits, where a fresh browser for each would prove no more.

    ``meekijken`` is a script that runs before a page's own; keywords are Playwright's context options.
    """
    context = chromium.new_context(**opties)
    if meekijken:
        context.add_init_script(meekijken)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def zonder_script(chromium: Browser) -> Iterator[list[Page]]:
    """Pages that nobody uses now. A fresh visitor takes three times the work, and without script nothing of a visit
    remains: no page of ours can keep anything, and our server sets no cookie."""
    vrij: list[Page] = []
    yield vrij
    for pagina in vrij:
        pagina.context.close()


@pytest.fixture
def open_pagina(chromium: Browser, adres: str, zonder_script: list[Page]) -> Iterator[Callable[..., Page]]:
    """Opens a page of the site in a fresh visitor's browser; keywords are Playwright's context options."""
    eigen: list[Page] = []
    geleend: list[Page] = []

    def openen(pad: str = "", *, breedte: int = 1280, hoogte: int = 900, script: bool = True, **opties: object) -> Page:
        maat = {"width": breedte, "height": hoogte}
        leent = not script and not opties
        if leent and zonder_script:
            pagina = zonder_script.pop()
            pagina.set_viewport_size(maat)
        else:
            pagina = chromium.new_context(viewport=maat, java_script_enabled=script, **opties).new_page()
        (geleend if leent else eigen).append(pagina)
        pagina.goto(adres + pad)
        return pagina

    yield openen
    for pagina in eigen:
        pagina.context.close()
    for pagina in geleend:
        for ander in pagina.context.pages:
            if ander is not pagina:
                ander.close()
        pagina.context.unroute_all()
        pagina.emulate_media(media="null", color_scheme="null", reduced_motion="null", forced_colors="null")
        pagina.goto("about:blank")
        zonder_script.append(pagina)
