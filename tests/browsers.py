"""One small language for three browsers: open, click, ask, Back and Forward, each visit in a tab of its own.

Chromium through Playwright; Firefox over WebDriver BiDi, which it speaks itself; WebKit, the engine of iPhones, over
WebDriver, in the small browser that comes with it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests import browser
from tests.bezoek import vrije_poort

if TYPE_CHECKING:  # quick tests share our conftest, and need no browser
    from playwright.sync_api import Browser as Chromium
    from playwright.sync_api import Playwright
    from websockets.sync.client import ClientConnection

GEDULD = 120
"""Seconds that a browser may take to start or to answer."""


class Wisselt(Exception):
    """The tab is between two pages, and cannot answer now."""


class GeenStap(Wisselt):
    """There is nothing further back, or further ahead."""


class Tab(ABC):
    """A tab in which one visitor goes about."""

    @abstractmethod
    def open(self, adres: str) -> None: ...

    @abstractmethod
    def klik(self, kiezer: str) -> None: ...

    @abstractmethod
    def vraag(self, uitdrukking: str) -> Any:
        """The value of a JavaScript expression that JSON can hold; Wisselt when there is no page to ask."""

    @abstractmethod
    def stap(self, richting: int) -> None:
        """Back (-1) or Forward (1), as the button does; nothing happens where there is nothing."""

    @abstractmethod
    def sluit(self) -> None: ...

    def wacht(self, uitdrukking: str) -> Any:
        """Wait until the expression holds."""
        tot = time.monotonic() + GEDULD
        while time.monotonic() < tot:
            try:
                if waarde := self.vraag(uitdrukking):
                    return waarde
            except Wisselt:
                pass
            time.sleep(0.05)
        raise AssertionError(f"blijft uit: {uitdrukking}")


class ChromiumTab(Tab):
    def __init__(self, browser: Chromium) -> None:
        self.context = browser.new_context()
        self.pagina = self.context.new_page()

    def open(self, adres: str) -> None:
        self.pagina.goto(adres)

    def klik(self, kiezer: str) -> None:
        self.pagina.click(kiezer, no_wait_after=True)

    def vraag(self, uitdrukking: str) -> Any:
        try:
            return self.pagina.evaluate(uitdrukking)
        except Exception as fout:
            raise Wisselt from fout

    def stap(self, richting: int) -> None:
        """Over the protocol itself: Playwright's own waits for a page that here may replace itself."""
        protocol = self.context.new_cdp_session(self.pagina)
        tot = time.monotonic() + GEDULD

        def geschiedenis() -> tuple[int, list[dict[str, Any]]]:
            while True:
                try:
                    alles = protocol.send("Page.getNavigationHistory")
                    return alles["currentIndex"], alles["entries"]
                except Exception:  # between two pages
                    if time.monotonic() > tot:
                        raise

        plek, lijst = geschiedenis()
        naar = plek + richting
        if 0 <= naar < len(lijst):
            protocol.send("Page.navigateToHistoryEntry", {"entryId": lijst[naar]["id"]})
            while geschiedenis()[0] == plek:
                assert time.monotonic() < tot, "de stap blijft uit"
                time.sleep(0.02)
        protocol.detach()

    def sluit(self) -> None:
        self.context.close()


class Gesprek:
    """WebDriver BiDi: commands and their answers over one socket."""

    def __init__(self, lijn: ClientConnection) -> None:
        self.lijn = lijn
        self.nummer = 0

    def __call__(self, opdracht: str, **gegevens: Any) -> Any:
        self.nummer += 1
        self.lijn.send(json.dumps({"id": self.nummer, "method": opdracht, "params": gegevens}))
        while (antwoord := json.loads(self.lijn.recv(timeout=GEDULD))).get("id") != self.nummer:
            pass
        if antwoord["type"] == "error":
            soort = GeenStap if antwoord["error"] == "no such history entry" else Wisselt
            raise soort(antwoord["message"])
        return antwoord["result"]


class FirefoxTab(Tab):
    def __init__(self, gesprek: Gesprek) -> None:
        self.gesprek = gesprek
        self.stappen = count(1)
        self.tab = gesprek("browsingContext.create", type="tab")["context"]

    def open(self, adres: str) -> None:
        self.gesprek("browsingContext.navigate", context=self.tab, url=adres, wait="complete")

    def _bereken(self, uitdrukking: str) -> Any:
        uitkomst = self.gesprek(
            "script.evaluate", expression=uitdrukking, target={"context": self.tab}, awaitPromise=True
        )
        if uitkomst["type"] != "success":
            raise Wisselt(uitkomst["exceptionDetails"]["text"])
        return uitkomst["result"]

    def klik(self, kiezer: str) -> None:
        element = self._bereken(
            f"(() => {{ const e = document.querySelector({json.dumps(kiezer)}); "
            "e.scrollIntoView({block: 'center', behavior: 'instant'}); return e; })()"
        )
        plek = {"type": "element", "element": {"sharedId": element["sharedId"]}}
        handen = [
            {"type": "pointerMove", "x": 0, "y": 0, "origin": plek},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        muis = {"type": "pointer", "id": "muis", "actions": handen}
        self.gesprek("input.performActions", context=self.tab, actions=[muis])

    def vraag(self, uitdrukking: str) -> Any:
        tekst = self._bereken(f"(async () => JSON.stringify(await ({uitdrukking})) ?? 'null')()")
        return json.loads(tekst["value"])

    def stap(self, richting: int) -> None:
        """Firefox itself waits a second at most; we wait until the page that was left no longer answers."""
        hier = f"'{next(self.stappen)} ' + location.href"
        self.wacht(f"window.verlaten = {hier}")
        try:
            self.gesprek("browsingContext.traverseHistory", context=self.tab, delta=richting)
        except GeenStap:
            return
        self.wacht(f"window.verlaten !== {hier}")

    def sluit(self) -> None:
        self.gesprek("browsingContext.close", context=self.tab)


class Bestuurder:
    """WebDriver: commands as HTTP requests to a driver on this machine."""

    def __init__(self, adres: str) -> None:
        self.adres = adres

    def __call__(self, methode: str, pad: str, gegevens: dict[str, Any] | None = None) -> Any:
        inhoud = None if methode == "GET" else json.dumps(gegevens or {}).encode()
        verzoek = urllib.request.Request(self.adres + pad, inhoud, {"Content-Type": "application/json"}, method=methode)
        try:
            with urllib.request.urlopen(verzoek, timeout=GEDULD) as antwoord:
                return json.load(antwoord)["value"]
        except urllib.error.HTTPError as fout:
            raise Wisselt(json.load(fout)["value"]["message"]) from fout


class WebKitTab(Tab):
    def __init__(self, bestuurder: Bestuurder) -> None:
        self.bestuurder = bestuurder
        self.venster = bestuurder("GET", "/window")
        self.tab = bestuurder("POST", "/window/new", {"type": "tab"})["handle"]
        bestuurder("POST", "/window", {"handle": self.tab})

    def open(self, adres: str) -> None:
        self.bestuurder("POST", "/url", {"url": adres})

    def klik(self, kiezer: str) -> None:
        (element,) = self.bestuurder("POST", "/element", {"using": "css selector", "value": kiezer}).values()
        self.bestuurder("POST", f"/element/{element}/click")

    def vraag(self, uitdrukking: str) -> Any:
        return self.bestuurder("POST", "/execute/sync", {"script": f"return ({uitdrukking})", "args": []})

    def stap(self, richting: int) -> None:
        self.bestuurder("POST", "/back" if richting < 0 else "/forward")

    def sluit(self) -> None:
        self.bestuurder("DELETE", "/window")
        self.bestuurder("POST", "/window", {"handle": self.venster})


@contextmanager
def _draait(*opdracht: str, **opties: Any) -> Iterator[subprocess.Popen[str]]:
    """A program that ends when we are done with it."""
    with subprocess.Popen(opdracht, text=True, **opties) as proces:
        try:
            yield proces
        finally:
            proces.terminate()
            try:
                proces.wait(GEDULD)
            except subprocess.TimeoutExpired:
                proces.kill()


STIL = {
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.server": "data:,",
}
"""Settings with which Firefox asks nothing of its makers."""


@contextmanager
def firefox_gesprek(programma: str) -> Iterator[Gesprek]:
    """Firefox, without a window and with an empty profile."""
    from websockets.sync.client import connect

    profiel = Path(tempfile.mkdtemp())
    regels = [f"user_pref({json.dumps(naam)}, {json.dumps(waarde)});" for naam, waarde in STIL.items()]
    (profiel / "user.js").write_text("\n".join(regels), "utf-8")
    opdracht = (programma, "--headless", "--no-remote", "--profile", str(profiel), "--remote-debugging-port=0")
    try:
        logboek = profiel / "logboek"
        with logboek.open("w") as uit, _draait(*opdracht, stdout=subprocess.DEVNULL, stderr=uit):
            with connect(f"{_adres_in(logboek)}/session", max_size=None) as lijn:
                gesprek = Gesprek(lijn)
                gesprek("session.new", capabilities={})
                yield gesprek
    finally:
        shutil.rmtree(profiel, ignore_errors=True)


def _adres_in(logboek: Path) -> str:
    tot = time.monotonic() + GEDULD
    while time.monotonic() < tot:
        if gevonden := re.search(r"BiDi listening on (ws://\S+)", logboek.read_text("utf-8")):
            return gevonden[1]
        time.sleep(0.05)
    raise TimeoutError("Firefox zegt niet waar het luistert: " + logboek.read_text("utf-8")[-500:])


@contextmanager
def webkit_bestuurder(bestuurder: str, programma: str, scherm: str) -> Iterator[Bestuurder]:
    """WebKit's small browser on a display that nobody sees."""
    with _draait(
        scherm,
        *("-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as beeld:
        assert beeld.stdout
        omgeving = os.environ | {"DISPLAY": f":{beeld.stdout.readline().strip()}", "GDK_BACKEND": "x11"}
        poort = vrije_poort()
        with _draait(bestuurder, f"--port={poort}", env=omgeving, stderr=subprocess.DEVNULL):
            wortel = Bestuurder(f"http://127.0.0.1:{poort}")
            opties = {"binary": programma, "args": ["--automation"]}
            sessie = _probeer(wortel, {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": opties}}})
            try:
                yield Bestuurder(f"{wortel.adres}/session/{sessie}")
            finally:
                wortel("DELETE", f"/session/{sessie}")


def _probeer(wortel: Bestuurder, wensen: dict[str, Any]) -> str:
    """A session, as soon as the driver listens."""
    tot = time.monotonic() + GEDULD
    while True:
        try:
            return str(wortel("POST", "/session", wensen)["sessionId"])
        except urllib.error.URLError:
            if time.monotonic() > tot:
                raise
            time.sleep(0.05)


@pytest.fixture(scope="module", params=["chromium", "firefox", "webkit"])
def nieuw_tabblad(request: pytest.FixtureRequest) -> Iterator[Callable[[], Tab]]:
    """Opens a tab in one of the three, each started once."""
    if request.param == "chromium":
        speler: Playwright = request.getfixturevalue("speler")
        chromium = speler.chromium.launch(executable_path=browser.chromium(), args=browser.OPTIES)
        yield lambda: ChromiumTab(chromium)
        chromium.close()
    elif request.param == "firefox":
        if not (programma := browser.firefox()):
            pytest.skip("Firefox staat niet op deze machine: dit is daarin niet getest (apt: firefox-esr)")
        with firefox_gesprek(programma) as gesprek:
            yield lambda: FirefoxTab(gesprek)
    else:
        if not (paden := browser.webkit()):
            pytest.skip("WebKit staat niet op deze machine: dit is daarin niet getest (apt: webkit2gtk-driver)")
        with webkit_bestuurder(*paden) as bestuurder:
            yield lambda: WebKitTab(bestuurder)
