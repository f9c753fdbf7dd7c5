"""Ready HTML that passes through Markdown as a mark and comes back after it, untouched."""

from __future__ import annotations

import re

from markupsafe import Markup

_MERK = re.compile(r"<!--blok:(\d+)-->")
_PLAATS = re.compile(r'\bid="([^"]+)"')


class Blokken:
    """The blocks of one build, each known by its number."""

    def __init__(self) -> None:
        self._blokken: list[Markup] = []

    def bewaar(self, html: Markup) -> Markup:
        """Keep a block; returns what stands for it in the text of a page."""
        self._blokken.append(html)
        return Markup(f"<!--blok:{len(self._blokken) - 1}-->")

    def vul(self, html: str) -> tuple[str, set[str]]:
        """The page with its blocks in place, and the ids that they brought, for links to them."""
        nummers = [int(n) for n in _MERK.findall(html)]
        return _MERK.sub(lambda m: self._blokken[int(m[1])], html), {
            plaats for n in nummers for plaats in _PLAATS.findall(self._blokken[n])
        }
