"""Builds the site beside the published one, and puts it in its place only when everything went well."""

from __future__ import annotations

import logging
import shutil
import sys
import tempfile
import time
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException


class BouwFout(Exception):
    """The site could not be built; nothing that was published has changed."""


def publiceer(wortel: Path) -> str:
    """Build the site of the project at ``wortel`` into its ``site/``; returns a line that says what was written.

    Raises BouwFout, whatever the cause, and then leaves ``site/`` as it was.
    """
    begin = time.monotonic()
    nieuw = Path(tempfile.mkdtemp(prefix=".site-", dir=wortel))
    try:
        config = load_config(str(wortel / "mkdocs.yml"), site_dir=str(nieuw), strict=True)
        logging.getLogger("mkdocs").setLevel(logging.WARNING)
        build(config)
        bouw = config.extra["bouw"]
        omvang = sum(p.stat().st_size for p in nieuw.rglob("*") if p.is_file())
        _vervang(wortel / "site", nieuw)
    except (Exception, SystemExit) as fout:
        reden = str(fout) if isinstance(fout, MkDocsException) else f"{type(fout).__name__}: {fout}"
        raise BouwFout(reden) from fout
    finally:
        shutil.rmtree(nieuw, ignore_errors=True)
    return (
        f"Klaar: {len(bouw.catalogus.alle())} records en {bouw.aantal_paginas} pagina's in site/ "
        f"({omvang / 1e6:.1f} MB, {time.monotonic() - begin:.1f} s)."
    )


def _vervang(doel: Path, nieuw: Path) -> None:
    """Put ``nieuw`` where ``doel`` is, by two renames; the old folder goes last."""
    nieuw.chmod(0o755)
    if not doel.exists():
        nieuw.rename(doel)
        return
    oud = Path(tempfile.mkdtemp(prefix=".site-oud-", dir=doel.parent)) / "site"
    doel.rename(oud)
    try:
        nieuw.rename(doel)
    except OSError:
        oud.rename(doel)
        raise
    shutil.rmtree(oud.parent, ignore_errors=True)


def main() -> int:
    """``python -m macros build``: 0 built, 1 not built."""
    try:
        print(publiceer(Path.cwd()))
    except BouwFout as fout:
        print(f"{fout}\nDe site is niet gebouwd. Wat er stond, staat er nog.", file=sys.stderr)
        return 1
    return 0
