"""A page as the pieces of text that a reader sees one below another, each with its place in the HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_BLOKKEN = frozenset(
    "address article aside blockquote button caption dd details div dl dt fieldset figcaption figure footer form h1 h2"
    " h3 h4 h5 h6 header hr label legend li main nav ol option p pre section summary table tbody tfoot thead tr"
    " ul".split()
)
_CELLEN = frozenset({"td", "th"})
_KOPPEN = frozenset({"h2", "h3"})
_ONZICHTBAAR = frozenset({"script", "style", "template"})
_LEEG = frozenset("area base br col embed hr img input link meta source track wbr".split())
_VORM = frozenset({"class", "style", "data-md-level"})
"""Attributes that only say how something looks: a page in another style reads the same."""
_WIT = re.compile(r"\s+")


@dataclass(frozen=True)
class Stuk:
    """A piece of text: what it says, and what else makes it this piece, such as where its links lead."""

    tekst: str
    sleutel: str
    kop: str
    """The nearest heading above it, besides the name of the page."""
    plek: int = field(compare=False)
    """Where in the HTML the element begins that holds it."""

    @property
    def gelijk(self) -> tuple[str, str]:
        """Two pieces are the same for a reader when these are."""
        return self.tekst, self.sleutel


def stukken(html: str) -> list[Stuk]:
    """The pieces of ``html``, in order."""
    lezer = _Lezer(html)
    lezer.feed(html)
    lezer.close()
    lezer.spoel()
    return lezer.stukken


class _Lezer(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.stukken: list[Stuk] = []
        self._regels = [0, *(m.end() for m in re.finditer("\n", html))]
        self._open: list[tuple[str, int]] = []
        self._woorden: list[str] = []
        self._erbij: list[str] = []
        self._kop = self._term = ""
        self._verborgen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _ONZICHTBAAR:
            self._verborgen += 1
        if tag in _BLOKKEN:
            self.spoel()
        if tag not in _LEEG:
            regel, kolom = self.getpos()
            self._open.append((tag, self._regels[regel - 1] + kolom))
        if tag in _CELLEN and self._woorden:
            self._woorden.append(" · ")
        if tag == "br":
            self._woorden.append(" ")
        if tag == "img":
            self._woorden.append(f" {dict(attrs).get('alt') or ''} ")
        if not self._verborgen:
            self._erbij += (f"{tag}.{naam}={waarde}" for naam, waarde in attrs if naam not in _VORM)

    def handle_endtag(self, tag: str) -> None:
        if tag in _ONZICHTBAAR:
            self._verborgen = max(0, self._verborgen - 1)
        if tag in _BLOKKEN:
            self.spoel()
        while any(naam == tag for naam, _ in self._open) and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not self._verborgen:
            self._woorden.append(data)

    def spoel(self) -> None:
        """End the piece that is being read; a term of a list is told with what it is about."""
        tekst = _WIT.sub(" ", "".join(self._woorden)).replace("\u00ad", "").strip(" ·")
        sleutel = " ".join(self._erbij)
        self._woorden.clear()
        if not tekst:
            return
        self._erbij.clear()
        blok, plek = next(self._blokken(), ("", 0))
        if blok == "dt":
            self._term = tekst
            return
        if blok in _KOPPEN:
            self._kop = tekst
        if blok != "dt" and any(tag == "dd" for tag, _ in self._open):
            tekst = f"{self._term}: {tekst}"
        self.stukken.append(Stuk(tekst, sleutel, self._kop, plek))

    def _blokken(self) -> Iterator[tuple[str, int]]:
        """The elements that hold what is being read, the nearest first."""
        return ((tag, plek) for tag, plek in reversed(self._open) if tag in _BLOKKEN)
