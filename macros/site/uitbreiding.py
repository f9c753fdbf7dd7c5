"""Markdown extension: what the pages of this site need of Markdown, as one name in the settings."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from macros.site.blokken import Bewaarder
from macros.site.kadertitels import Kadertitels

REL = "noreferrer noopener external"
_KANTEN = {"text-align: center;": "rv-midden", "text-align: right;": "rv-rechts"}
_KOPPEN = {f"h{niveau}" for niveau in range(1, 7)}


class _Buitenlinks(Treeprocessor):
    """A link to another site does not say where the visitor comes from."""

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            if link.get("href", "").startswith(("http:", "https:", "//")):
                link.set("rel", REL)


class _Tabelnamen(Treeprocessor):
    """A table is named by the heading above it, and its column headings say that they are that.

    What a column is aligned to becomes a class: Markdown writes a style, which the pages forbid their browser.
    """

    def run(self, root: Element) -> None:
        boven = None
        for element in root.iter():
            if element.tag in _KOPPEN:
                boven = element.get("id")
            elif element.tag == "table" and boven and element.find("caption") is None:
                element.set("aria-labelledby", boven)
            elif element.tag in ("th", "td"):
                if kant := _KANTEN.get(element.attrib.pop("style", "")):
                    element.set("class", f"{element.get('class', '')} {kant}".strip())
                if element.tag == "th":
                    element.set("scope", element.get("scope", "col"))


class Uitbreiding(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # the name is Markdown's
        # After white space is made even (30), which would take the store's marks for damage; before fenced code (25).
        md.preprocessors.register(Bewaarder(md), "blokken", priority=28)
        md.treeprocessors.register(Kadertitels(md), "kadertitels", priority=25)  # before titles become HTML
        md.treeprocessors.register(_Buitenlinks(md), "buitenlinks", priority=5)
        md.treeprocessors.register(_Tabelnamen(md), "tabelnamen", priority=1)  # after toc has given headings their ids


def makeExtension(**opties: object) -> Uitbreiding:  # and this one too
    return Uitbreiding(**opties)
