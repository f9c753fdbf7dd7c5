"""What this site takes from Material for MkDocs: its icons. Knows MkDocs' list of files, and Material's templates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import material
from mkdocs.structure.files import Files

_OVERBODIG = "assets/"
"""The folder with Material's styles, scripts and pictures, which no page of ours asks for."""

_SJABLONEN = Path(material.__file__).parent / "templates"
_EIGEN = {"404.html", "main.html"}
"""Templates that we have under the name that Material has them."""


def zonder_bestanden(files: Files, docs: str) -> Files:
    """The files of the site without those of the theme; what is in ``docs`` or made by a plugin stays."""
    for bestand in [f for f in files if f.src_uri.startswith(_OVERBODIG) and f.src_dir not in (docs, None)]:
        files.remove(bestand)
    return files


def kant_en_klaar(files: Files, docs: str) -> list[str]:
    """The pages in ``docs`` that are no Markdown, and that MkDocs would copy as they are."""
    return [f.src_uri for f in files if f.src_dir == docs and f.src_uri.endswith((".html", ".htm"))]


def vreemde_sjablonen(wortel: Path) -> Iterator[str]:
    """A finding for each template that takes the place of one of Material's, which this site never asks for."""
    map_ = wortel / "overrides"
    for pad in sorted(map_.rglob("*.html")):
        naam = pad.relative_to(map_).as_posix()
        if naam not in _EIGEN and (_SJABLONEN / naam).is_file():
            yield (
                f"overrides/{naam}:1: fout[sjabloon] dit vervangt een stuk van Material, en het kader van deze site is "
                "van haarzelf: niemand vraagt erom. Haal het bestand weg, en verander overrides/kader.html of wat "
                "daarin wordt genoemd."
            )
    if "omlijst(" not in (map_ / "main.html").read_text("utf-8"):
        yield (
            "overrides/main.html:1: fout[sjabloon] hieruit komt het kader van elke pagina, met de hulpbalk, de weg van "
            "de site en het beleid voor de browser. Zet erin: {{ omlijst(page) }} en verander overrides/kader.html."
        )
