"""Markdown extension: a table is named by the heading above it, and its column headings say that they are that.

What a column is aligned to becomes a class: Markdown writes a style, which the pages forbid their browser.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_KANTEN = {"text-align: center;": "rv-midden", "text-align: right;": "rv-rechts"}
_KOPPEN = {f"h{niveau}" for niveau in range(1, 7)}


class _Tabelnamen(Treeprocessor):
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


class Tabelnamen(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # the name is Markdown's
        md.treeprocessors.register(_Tabelnamen(md), "tabelnamen", priority=1)  # after toc has given headings their ids


def makeExtension(**opties: object) -> Tabelnamen:  # and this one too
    return Tabelnamen(**opties)
