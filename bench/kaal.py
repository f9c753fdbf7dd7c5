"""The same pages as Markdown, for plain Material for MkDocs and for Hugo with a minimal theme: what we compare with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from markdownify import markdownify

_INHOUD = re.compile(r"<main[^>]*>(.*)</main>", re.DOTALL)
_LINK = re.compile(r'(?<=\]\()((?:\.\./|\./)*)([^"#:?)\s]*/)?(?=[#)\s])')

MATERIAL = """\
site_name: Kaal
site_url: https://voorbeeld.nl/
theme: {name: material, language: nl, font: false}
plugins: [{search: {lang: nl}}]
markdown_extensions: [attr_list, tables]
nav: [{Home: index.md}]
validation: {omitted_files: ignore, anchors: ignore, unrecognized_links: ignore, links: {not_found: ignore}}
"""
HUGO = """\
title = "Kaal"
baseURL = "https://voorbeeld.nl/"
languageCode = "nl"
disableKinds = ["taxonomy", "term", "RSS"]
"""
_SJABLOON = """\
<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><nav><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a></nav><main>{{ .Content }}</main></body>
</html>
"""


def inhoud(pagina: Path) -> str:
    """The HTML of the main part of a page: what it says, without the frame."""
    gevonden = _INHOUD.search(pagina.read_text(encoding="utf-8"))
    if gevonden is None:
        raise ValueError(f"{pagina} has no main part")
    return gevonden[1]


def schrijf_markdown(site: Path, paginas: Sequence[Path], material: Path, hugo: Path) -> None:
    """Write ``paginas`` of the built ``site`` as Markdown into two projects."""
    with ProcessPoolExecutor() as processen:
        for _ in processen.map(partial(_schrijf, site, material, hugo), paginas, chunksize=20):
            pass
    (material / "mkdocs.yml").write_text(MATERIAL, encoding="utf-8")
    (hugo / "hugo.toml").write_text(HUGO, encoding="utf-8")
    (hugo / "layouts").mkdir()
    for naam in ("home", "section"):
        (hugo / f"layouts/{naam}.html").write_text(_SJABLOON, encoding="utf-8")


def _schrijf(site: Path, material: Path, hugo: Path, pagina: Path) -> None:
    """One page; for Hugo every folder is a section, because a page there has no pages below it."""
    tekst = _markdown(inhoud(pagina))
    map_ = pagina.relative_to(site).parent
    for pad, markdown in (
        (material / "docs" / map_ / "index.md", _LINK.sub(_naar_md, tekst)),
        (hugo / "content" / map_ / "_index.md", tekst),
    ):
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(markdown, encoding="utf-8")


def _markdown(html: str) -> str:
    """The content of a page as an author would have written it: headings, lists, tables, and links to other pages."""
    return str(markdownify(html, heading_style="ATX", strip=["script", "select", "button", "img"]))


def _naar_md(link: re.Match[str]) -> str:
    """``../themas/opvang/`` as ``../themas/opvang/index.md``; links within a page stay."""
    omhoog, pad = link[1], link[2] or ""
    return f"{omhoog}{pad}index.md" if omhoog or pad else ""
