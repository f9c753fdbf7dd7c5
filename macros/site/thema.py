"""What this site takes from Material for MkDocs: its icons. Knows MkDocs' list of files, and Material's templates."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import material
from jinja2 import Environment, FileSystemLoader
from mkdocs.structure.files import Files
from mkdocs.theme import Theme

_OVERBODIG = "assets/"
"""The folder with Material's styles, scripts and pictures, which no page of ours asks for."""

_SJABLONEN = Path(material.__file__).parent / "templates"
_EIGEN = {"404.html", "main.html"}
"""Templates that we have under the name that Material has them."""


class _Lader(FileSystemLoader):
    """Lists no hidden folders: MkDocs skips them anyway, and Material has 14,000 icons in one."""

    def list_templates(self) -> list[str]:
        gevonden: set[str] = set()
        for basis in self.searchpath:
            for map_, mappen, namen in os.walk(basis):
                mappen[:] = [naam for naam in mappen if not naam.startswith(".")]
                hier = os.path.relpath(map_, basis).replace(os.sep, "/")
                gevonden.update(naam if hier == "." else f"{hier}/{naam}" for naam in namen)
        return sorted(gevonden)


def zonder_iconenlijst(theme: Theme) -> None:
    """Make the theme's environments list their files in a tenth of the time."""
    maak = theme.get_env

    def get_env() -> Environment:
        env = maak()
        env.loader = _Lader(theme.dirs)
        return env

    theme.get_env = get_env  # type: ignore[method-assign]


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
