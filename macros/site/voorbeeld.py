"""The live preview on top of MkDocs' own: quick to follow an edit, and never stuck on a fault.

A record page is written when somebody asks for it, so that an edit costs what changed and what is looked at rather than
the whole site. While something is wrong every address shows what; the browser follows as soon as it is mended.
When our own code changes, the preview first tries it in another process and then starts itself again: half-replaced
modules would give pages that neither the old nor the new code makes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from mkdocs.livereload import LiveReloadServer
from mkdocs.utils import clean_directory
from watchdog.observers.polling import PollingObserver

from macros.site.dubbel import controleer_instellingen
from macros.site.stop import Stop
from macros.site.storing import WORTEL, beschrijf

KIJK_ELKE = 0.15
"""Seconds between two looks at the files; works on shared and mounted folders too, where the system tells nothing."""
WACHT_NOG = 0.02
"""Seconds without a further change before building: an editor may save in several steps."""
POGINGEN = 3
"""How often to try an address again; a rebuild between writing a page and sending it takes the page away."""


class Voorbeeld:
    """What one preview server does besides serving files. ``schrijf`` writes the page at a path if there is one."""

    def __init__(
        self, server: LiveReloadServer, bouw: Callable[[], None], schrijf: Callable[[str], bool], instellingen: Path
    ) -> None:
        self.server = server
        self._bouw, self._schrijf, self._instellingen = bouw, schrijf, instellingen
        self._code = _stempels()
        sjablonen = instellingen.parent / "overrides"
        self._sjablonen = Environment(loader=FileSystemLoader(sjablonen), autoescape=True, trim_blocks=True)
        self._fouten: list[str] = []
        self._slot = threading.Lock()
        """Held while building or writing: both change the site folder, and one page is rendered at a time."""

    def bouw(self) -> None:
        """Build; a fault is told in the terminal and on every page rather than raised."""
        with self._slot:
            self._fouten = self._probeer()
            if self._fouten:
                clean_directory(self.server.root)

    def antwoord(self, omgeving: dict[str, Any], begin: Callable[..., Any]) -> Iterable[bytes]:
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
                    fouten = self._meld(fout)
            if fouten and pad.endswith(".html"):
                doel = Path(self.server.root, pad)
                doel.parent.mkdir(parents=True, exist_ok=True)
                doel.write_text(self._sjablonen.get_template("voorbeeld/fouten.html").render(fouten=fouten), "utf-8")
                gelukt = True
            return gelukt

    def _probeer(self) -> list[str]:
        try:
            controleer_instellingen(self._instellingen)
            if _stempels() != self._code:
                _beproef(self._instellingen)
                self._begin_opnieuw()
            self._bouw()
        except (Exception, SystemExit) as fout:
            return self._meld(fout)
        return []

    def _meld(self, fout: BaseException) -> list[str]:
        """Tell a fault in the terminal; returns its lines."""
        tekst = beschrijf(fout, self._instellingen.parent)
        print(f"{tekst}\nHet voorbeeld wacht tot dit is hersteld.", file=sys.stderr, flush=True)
        return tekst.splitlines()

    def _begin_opnieuw(self) -> None:
        """Become a new process with the same command, at the same address; browsers find it by themselves."""
        shutil.rmtree(self.server.root, ignore_errors=True)
        opdracht = [deel for deel in sys.orig_argv[1:] if deel not in ("-o", "--open")]
        os.execv(sys.executable, [sys.executable, *opdracht])


def _stempels() -> dict[Path, int]:
    """When each of our modules was last changed."""
    return {pad: pad.stat().st_mtime_ns for pad in (WORTEL / "macros").rglob("*.py")}


def _beproef(instellingen: Path) -> None:
    """Raises Stop when a new process, with the code as it is now, cannot make the preview."""
    with tempfile.TemporaryDirectory() as doel:
        proef = subprocess.run(
            [sys.executable, "-m", "macros.site.proef", instellingen, doel],
            cwd=WORTEL,
            stderr=subprocess.PIPE,
            text=True,
        )
    if proef.returncode:
        raise Stop(proef.stderr.strip())


def bereid_voor(
    server: LiveReloadServer,
    bouw: Callable[[], None],
    schrijf: Callable[[str], bool],
    instellingen: Path,
) -> None:
    """Make ``server`` a preview of ours, which follows data, templates and code besides what it already watches."""
    voorbeeld = Voorbeeld(server, bouw, schrijf, instellingen)
    server.builder = voorbeeld.bouw
    server.set_app(voorbeeld.antwoord)
    server.build_delay = WACHT_NOG
    al_bekeken = list(server._watched_paths)
    for pad in al_bekeken:
        while pad in server._watched_paths:
            server.unwatch(pad)
    server.observer = PollingObserver(timeout=KIJK_ELKE)
    project = instellingen.parent
    for pad in (*al_bekeken, *map(str, (project / "data", project / "overrides", WORTEL / "macros"))):
        server.watch(pad)
