"""Runs esbuild, which makes few small files of many readable ones, for the style sheet and the scripts alike."""

from __future__ import annotations

import hashlib
import json
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macros.site.stop import Stop


class BundelFout(Stop):
    """Styles or scripts cannot be bundled; its text says why, in Dutch, with the place where esbuild names one."""


@dataclass(frozen=True)
class Bundel:
    """What esbuild made: each file by its path, and its own account of what came from where."""

    bestanden: dict[str, bytes]
    verslag: dict[str, Any]


def bundel(wortel: Path, opties: Iterable[str], invoer: str | None = None) -> Bundel:
    """Bundle and minify with ``opties``, which name the entries; ``invoer`` is the text of an entry that is no file.

    Paths are relative to ``wortel``, which has node_modules. Raises BundelFout.
    """
    programma = next(iter(sorted((wortel / "node_modules").glob("@esbuild/*/bin/esbuild"))), None)
    if programma is None:
        raise BundelFout("node_modules: fout[bundel] esbuild ontbreekt. Doe eerst: npm ci --ignore-scripts")
    with tempfile.TemporaryDirectory() as uit:
        verslag = Path(uit, "verslag.json")
        gedaan = subprocess.run(
            [
                str(programma),
                *opties,
                "--bundle",
                "--minify",
                "--legal-comments=none",
                "--log-level=warning",
                "--log-override:empty-import-meta=silent",
                f"--outdir={uit}",
                f"--metafile={verslag}",
            ],
            input=invoer,
            cwd=wortel,
            capture_output=True,
            text=True,
            check=False,
        )
        if gedaan.returncode or gedaan.stderr:
            raise BundelFout(f"docs: fout[bundel] {gedaan.stderr.strip()}")
        gelezen = json.loads(verslag.read_text("utf-8"))
        verslag.unlink()
        bestanden = {
            pad.relative_to(uit).as_posix(): pad.read_bytes() for pad in sorted(Path(uit).rglob("*")) if pad.is_file()
        }
    return Bundel(bestanden, gelezen)


def vingerafdruk(paden: Iterable[Path]) -> str:
    """One hash over names and contents: the same as long as nothing changed."""
    som = hashlib.sha256()
    for pad in sorted(paden):
        som.update(f"{pad}\0".encode())
        som.update(pad.read_bytes())
    return som.hexdigest()
