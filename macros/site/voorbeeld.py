"""The live preview on top of MkDocs' own: quick to follow an edit, and never stuck on a fault.

A record page is written when somebody asks for it, so that an edit costs what changed and what is looked at rather than
the whole site. While something is wrong every address shows what; the browser follows as soon as it is mended.
A change of this module itself needs a restart of the preview.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from mkdocs.livereload import LiveReloadServer
from mkdocs.utils import clean_directory
from watchdog.observers.polling import PollingObserver

from macros.site.storing import beschrijf

KIJK_ELKE = 0.15
"""Seconds between two looks at the files; works on shared and mounted folders too, where the system tells nothing."""
WACHT_NOG = 0.02
"""Seconds without a further change before building: an editor may save in several steps."""
POGINGEN = 3
"""How often to try an address again; a rebuild between writing a page and sending it takes the page away."""


class Voorbeeld:
    """What one preview server does besides serving files. ``schrijf`` writes the page at a path if there is one."""

    def __init__(
        self, server: LiveReloadServer, bouw: Callable[[], None], schrijf: Callable[[str], bool], sjablonen: Path
    ) -> None:
        self.server = server
        self._bouw, self._schrijf = bouw, schrijf
        self._sjablonen = Environment(loader=FileSystemLoader(sjablonen), autoescape=True, trim_blocks=True)
        self._fouten: list[str] = []
        self._slot = threading.Lock()
        """Held while building or writing: both change the site folder, and one page is rendered at a time."""

    def bouw(self) -> None:
        """Build; a fault is told in the terminal and on every page rather than raised."""
        with self._slot:
            self._fouten = self._probeer(self._bouw)
            if self._fouten:
                clean_directory(self.server.root)

    def antwoord(self, omgeving: dict[str, Any], begin: Callable) -> Iterable[bytes]:
        """Serve one request (WSGI): what is not there is written and tried again."""
        pad = omgeving["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore").removeprefix(self.server.mount_path)
        pad = f"{pad}index.html" if not pad or pad.endswith("/") else pad
        for _ in range(POGINGEN):
            kop: list[Any] = []
            inhoud = self.server.serve_request(omgeving, lambda *delen, kop=kop: kop.extend(delen))
            if not kop[0].startswith("404") or not self._maak(pad):
                break
        begin(*kop)
        return inhoud

    def _maak(self, pad: str) -> bool:
        """Write what is asked for into the site folder; False when there is no such thing."""
        with self._slot:
            fouten, gelukt = self._fouten, False
            if not fouten:
                try:
                    gelukt = self._schrijf(pad)
                except Exception as fout:
                    fouten = _meld(fout)
            if fouten and pad.endswith(".html"):
                doel = Path(self.server.root, pad)
                doel.parent.mkdir(parents=True, exist_ok=True)
                doel.write_text(self._sjablonen.get_template("voorbeeld/fouten.html").render(fouten=fouten), "utf-8")
                gelukt = True
            return gelukt

    @staticmethod
    def _probeer(bouw: Callable[[], None]) -> list[str]:
        try:
            bouw()
        except (Exception, SystemExit) as fout:
            return _meld(fout)
        return []


def _meld(fout: BaseException) -> list[str]:
    """Tell a fault in the terminal; returns its lines."""
    tekst = beschrijf(fout)
    print(f"{tekst}\nHet voorbeeld wacht tot dit is hersteld.", file=sys.stderr, flush=True)
    return tekst.splitlines()


def bereid_voor(
    server: LiveReloadServer,
    bouw: Callable[[], None],
    schrijf: Callable[[str], bool],
    sjablonen: Path,
    mappen: Iterable[str],
    al_bekeken: Iterable[str],
) -> None:
    """Make ``server`` a preview of ours, which follows ``mappen`` besides what MkDocs already watches."""
    voorbeeld = Voorbeeld(server, bouw, schrijf, sjablonen)
    server.builder = voorbeeld.bouw
    server.set_app(voorbeeld.antwoord)
    server.build_delay = WACHT_NOG
    for pad in al_bekeken:
        server.unwatch(pad)
    server.observer = PollingObserver(timeout=KIJK_ELKE)
    for pad in (*al_bekeken, *mappen):
        server.watch(pad)
