"""Markdown extension: a link to another site does not say where the visitor comes from."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

REL = "noreferrer noopener external"


class _Buitenlinks(Treeprocessor):
    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            if link.get("href", "").startswith(("http:", "https:", "//")):
                link.set("rel", REL)


class Buitenlinks(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # the name is Markdown's
        md.treeprocessors.register(_Buitenlinks(md), "buitenlinks", priority=5)


def makeExtension(**opties: object) -> Buitenlinks:  # and this one too
    return Buitenlinks(**opties)
