"""The live preview on top of MkDocs' own: quick to follow an edit, and never stuck on a fault.

A record page is written when somebody asks for it, so that an edit costs what changed and what is looked at rather than
the whole site. When only data changed, MkDocs is not asked again: its written pages too are made again when somebody
asks for one. What nobody waits for comes in the quiet after that: looking for garbage, asking the rules about the data,
and trying in a process of its own whether each written page can still be made. While something is wrong every address
shows what; the browser follows as soon as it is mended. When our own code changes, the preview first tries it in
another process and then starts itself again: half-replaced modules would give pages that neither the old nor the new
code makes.
"""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import chain
from pathlib import Path
from stat import S_ISREG
from typing import Any, NamedTuple

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
STIL = 0.5
"""Seconds without a further change before all is done that nobody waits for."""


class Maker(NamedTuple):
    """What makes the pages of a preview."""

    bouw: Callable[[], None]
    """Build the whole site, but for the pages that are made when somebody asks."""
    lees_gegevens: Callable[[], None]
    """Read the data again, and leave what MkDocs made of the rest."""
    keur: Callable[[], None]
    """Ask the rules of the data; raises Stop when it has a fault."""
    wis: Callable[[], None]
    """Take away every page, but not what no data is in."""
    schrijf: Callable[[str], bool]
    """Write the page at a path; False when there is none."""


class Voorbeeld:
    """What one preview server does besides serving files."""

    def __init__(self, server: LiveReloadServer, maker: Maker, instellingen: Path) -> None:
        self.server = server
        self._maker, self._instellingen = maker, instellingen
        self._code: dict[Path, int] = {}
        """When each file of our code was last changed before this process began."""
        self._rest: dict[Path, int] = {}
        """When all but the data was last changed before the last whole build; empty when that failed."""
        self._nakijken = threading.Timer(STIL, self._kijk_na)
        self._gegevens = instellingen.parent / "data"
        sjablonen = instellingen.parent / "overrides"
        self._sjablonen = Environment(loader=FileSystemLoader(sjablonen), autoescape=True, trim_blocks=True)
        self._fouten: list[str] = []
        self._slot = threading.Lock()
        """Held while building or writing: both change the site folder, and one page is rendered at a time."""

    def begin(self) -> None:
        """MkDocs has built the site, and is going to follow it."""
        self._rest = self._stempels_van_de_rest()
        self._code = _van_code(self._rest)

    def bouw(self) -> None:
        """Build; a fault is told in the terminal and on every page rather than raised."""
        self._nakijken.cancel()
        with self._slot:
            self._fouten = self._probeer()
            if self._fouten and self._rest:
                self._maker.wis()
            elif self._fouten:
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
                    gelukt = self._maker.schrijf(pad)
                except Exception as fout:
                    fouten = self._meld(self._keur() or fout)  # a fault in the data explains one in a page
            if fouten and pad.endswith(".html"):
                doel = Path(self.server.root, pad)
                doel.parent.mkdir(parents=True, exist_ok=True)
                doel.write_text(self._sjablonen.get_template("voorbeeld/fouten.html").render(fouten=fouten), "utf-8")
                gelukt = True
            return gelukt

    def _probeer(self) -> list[str]:
        try:
            rest = self._stempels_van_de_rest()
            if _van_code(rest) != self._code:
                _beproef(self._instellingen)
                self._begin_opnieuw()
            if rest == self._rest:
                self._maker.lees_gegevens()
                self._nakijken = threading.Timer(STIL, self._kijk_na)
                self._nakijken.daemon = True
                self._nakijken.start()
            else:
                self._rest = {}
                controleer_instellingen(self._instellingen)
                self._maker.bouw()
                self._rest = rest
                gc.collect()
        except (Exception, SystemExit) as fout:
            return self._meld(fout)
        return []

    def _stempels_van_de_rest(self) -> dict[Path, int]:
        return _stempels(pad for pad in map(Path, self.server._watched_paths) if pad != self._gegevens)

    def _kijk_na(self) -> None:
        """Ask the rules, then try every written page in a process of its own; a build tells why either fails."""
        nagekeken = self._nakijken
        gc.collect()
        with self._slot:
            gekeurd = self._keur() is None
        if gekeurd:
            try:
                _beproef(self._instellingen)
                return
            except Stop:
                if nagekeken is not self._nakijken:
                    return
                self._rest = {}
        with self.server._rebuild_cond:
            self.server._want_rebuild = True
            self.server._rebuild_cond.notify_all()

    def _keur(self) -> Exception | None:
        """What the rules find wrong; None when that is nothing."""
        try:
            self._maker.keur()
        except Exception as fout:
            return fout
        return None

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


def _stempels(mappen: Iterable[Path]) -> dict[Path, int]:
    """When each file in these folders was last changed, but for what Python keeps beside its modules."""
    stempels = {}
    for pad in chain.from_iterable(map_.rglob("*") if map_.is_dir() else (map_,) for map_ in mappen):
        with suppress(FileNotFoundError):  # an editor may put a file beside the one it saves, and take it away
            if pad.suffix != ".pyc" and S_ISREG((staat := pad.stat()).st_mode):
                stempels[pad] = staat.st_mtime_ns
    return stempels


def _van_code(stempels: dict[Path, int]) -> dict[Path, int]:
    return {pad: toen for pad, toen in stempels.items() if pad.is_relative_to(WORTEL / "macros")}


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


def bereid_voor(server: LiveReloadServer, maker: Maker, instellingen: Path) -> None:
    """Make ``server`` a preview of ours, which follows data, templates and code besides what it already watches."""
    voorbeeld = Voorbeeld(server, maker, instellingen)
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
    voorbeeld.begin()
