"""The same pages as plain Markdown pages of Material for MkDocs, outside its navigation: what we compare with."""

from __future__ import annotations

import re
from pathlib import Path

from markdownify import markdownify

_INHOUD = re.compile(r"<main[^>]*>(.*)</main>", re.DOTALL)
_LINK = re.compile(r'(?<=href=")((?:\.\./|\./)*)([^"#:?]*/)?(?=["#])')

INSTELLINGEN = """\
site_name: Kaal
site_url: https://voorbeeld.nl/
theme: {name: material, language: nl, font: false}
plugins: [{search: {lang: nl}}]
markdown_extensions: [attr_list, tables]
nav: [{Home: index.md}]
validation: {omitted_files: ignore, anchors: ignore, unrecognized_links: ignore, links: {not_found: ignore}}
"""


def schrijf_markdown(site: Path, doel: Path) -> int:
    """Write every page of the built ``site`` as Markdown into the project ``doel``; returns how many there are."""
    paginas = sorted(site.rglob("index.html"))
    for pagina in paginas:
        pad = doel / "docs" / pagina.relative_to(site).with_name("index.md")
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(_markdown(pagina.read_text(encoding="utf-8")), encoding="utf-8")
    (doel / "mkdocs.yml").write_text(INSTELLINGEN, encoding="utf-8")
    return len(paginas)


def _markdown(html: str) -> str:
    """The content of a page as an author would have written it: headings, lists, tables, and links to other pages."""
    inhoud = _INHOUD.search(html)
    assert inhoud, "a page of ours has a main part"
    return markdownify(_LINK.sub(_naar_md, inhoud[1]), heading_style="ATX", strip=["script", "select", "button", "img"])


def _naar_md(link: re.Match[str]) -> str:
    """``../themas/opvang/`` as ``../themas/opvang/index.md``; links within a page stay."""
    omhoog, pad = link[1], link[2] or ""
    return f"{omhoog}{pad}index.md" if omhoog or pad else ""
