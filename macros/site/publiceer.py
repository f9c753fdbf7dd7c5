"""Builds the site beside the published one, and puts it in its place only when everything went well."""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from macros.fields.dag import kies_dag
from macros.site.dubbel import controleer_instellingen
from macros.site.kernen import stop_alle
from macros.site.plekken import Plekken
from macros.site.storing import beschrijf
from macros.site.uitgever import lees_uitgever, ontbreekt
from macros.site.waarschuwing import vertaal

WORTEL = Path(__file__).resolve().parents[2]


class BouwFout(Exception):
    """The site could not be built; nothing that was published has changed."""


def registreer(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(_: argparse.Namespace) -> int:
    """Build, and say how it went; returns 0 when the site is there, 1 when it is not, 130 when it was interrupted."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("de bouw is afgebroken"))
    try:
        print(publiceer(WORTEL))
    except BouwFout as fout:
        print(f"{fout}\n\nDe site is niet gebouwd. Wat er stond, staat er nog.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nOnderbroken. De site is niet gebouwd. Wat er stond, staat er nog.", file=sys.stderr)
        return 130
    return 0


def publiceer(wortel: Path) -> str:
    """Build the site of the project at ``wortel`` into its ``site/``; returns a line that says what was written.

    Raises BouwFout, whatever the cause, and then leaves ``site/`` as it was.
    """
    begin = time.monotonic()
    kies_dag()
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's notice, in English
    try:
        nieuw = Path(tempfile.mkdtemp(prefix=".site-", dir=wortel))
    except OSError as fout:
        raise BouwFout(f"in de map {wortel} mag niet worden geschreven: {fout.strerror}") from fout
    try:
        controleer_instellingen(wortel / "mkdocs.yml")
        config = _lees(wortel, nieuw)
        _bouw_streng(config, wortel)
        records = config.extra["bouw"].aantal
        bestanden = [pad for pad in nieuw.rglob("*") if pad.is_file()]
        paginas = sum(pad.name == "index.html" for pad in bestanden)
        omvang = sum(pad.stat().st_size for pad in bestanden)
        gemist = _zonder_uitgever(config, wortel)
        _vervang(wortel / "site", nieuw)
    except BouwFout:
        raise
    except (Exception, SystemExit) as fout:
        raise BouwFout(beschrijf(fout, wortel)) from fout
    finally:
        stop_alle()
        shutil.rmtree(nieuw, ignore_errors=True)
    return (
        f"Klaar: {records} records en {paginas} pagina's in site/ "
        f"({omvang / 1e6:.1f} MB, {time.monotonic() - begin:.1f} s).{gemist}"
    )


def _zonder_uitgever(config: MkDocsConfig, wortel: Path) -> str:
    """A line that says that readers cannot see who publishes, in a job on GitHub as an annotation; or nothing."""
    if not (zin := ontbreekt(lees_uitgever(config.extra))):
        return ""
    plek = Plekken(wortel / "mkdocs.yml").van(("extra", "uitgever"))
    return f"\n::warning file=mkdocs.yml::{zin}" if os.environ.get("GITHUB_ACTIONS") else f"\n{plek}: {zin}"


class _Verzamelaar(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.regels: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.regels.append(record.getMessage())


@contextmanager
def _gehoord() -> Iterator[list[str]]:
    """What MkDocs warns of meanwhile."""
    log, verzamelaar = logging.getLogger("mkdocs"), _Verzamelaar()
    log.addHandler(verzamelaar)
    try:
        yield verzamelaar.regels
    finally:
        log.removeHandler(verzamelaar)


def _lees(project: Path, doel: Path) -> MkDocsConfig:
    """The settings of a build into ``doel``. Raises BouwFout on what MkDocs does not take."""
    with _gehoord() as regels:
        try:
            config = load_config(str(project / "mkdocs.yml"), site_dir=str(doel))
        except Abort as fout:
            raise BouwFout("\n".join(vertaal(regel, project) for regel in regels) or str(fout)) from fout
    if van_plugins := [vertaal(regel, project) for regel in regels if "Plugin '" in regel]:
        raise BouwFout("\n".join(van_plugins))
    return config


def _bouw_streng(config: MkDocsConfig, project: Path) -> None:
    """Build; raises BouwFout on what MkDocs only warns of, such as a link to a page that is not there."""
    with _gehoord() as regels:
        build(config)
    if regels:
        raise BouwFout("\n".join(vertaal(regel, project) for regel in regels))


def _vervang(doel: Path, nieuw: Path) -> None:
    """Put ``nieuw`` where ``doel`` is, by two renames; the old folder goes last."""
    nieuw.chmod(0o755)
    if not doel.exists():
        nieuw.rename(doel)
        return
    oud = Path(tempfile.mkdtemp(prefix=".site-oud-", dir=doel.parent)) / "site"
    try:
        doel.rename(oud)
        nieuw.rename(doel)
    except BaseException:
        if oud.exists():
            oud.rename(doel)
        oud.parent.rmdir()
        raise
    shutil.rmtree(oud.parent, ignore_errors=True)
