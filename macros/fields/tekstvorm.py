"""The form that a long text may have: paragraphs, simple lists, and links to a website. Nothing else is form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from macros.findings.letters import woord_voor_woord

LINK = re.compile(
    r"(?<!!)\[([^\[\]\n]{1,200})\]\(((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:/[A-Za-z0-9._~%+/-]*)?)\)"
)
"""Words in square brackets, and in round brackets the address without ``https://``."""
_PUNT = re.compile(r"- +(?=\S)")
_NUMMER = re.compile(r"[1-9][0-9]?\. +(?=\S)")


class Opgemaakt:
    """Marks a field whose text may have this form."""


class Bloksoort(Enum):
    ALINEA = "alinea"
    PUNTEN = "punten"
    NUMMERS = "nummers"


class Stuk(NamedTuple):
    """A piece of a line: words, and where they lead if they are a link."""

    tekst: str
    adres: str = ""


class Blok(NamedTuple):
    """A paragraph of one line, or a list with a line for each of its items."""

    soort: Bloksoort
    regels: list[list[Stuk]]


def blokken(tekst: str) -> list[Blok]:
    """A text in blocks; a list of numbers begins with 1."""
    regels = [_regel(r.strip()) for r in tekst.split("\n") if r.strip()]
    uit: list[Blok] = []
    for soort, groep in groupby(regels, key=lambda r: r[0]):
        inhoud = [list(_stukken(r)) for _, r in groep]
        if soort is Bloksoort.ALINEA:
            uit += [Blok(soort, [regel]) for regel in inhoud]
        else:
            uit.append(Blok(soort, inhoud))
    return uit


def _regel(regel: str) -> tuple[Bloksoort, str]:
    if punt := _PUNT.match(regel):
        return Bloksoort.PUNTEN, regel[punt.end() :]
    if nummer := _NUMMER.match(regel):
        return Bloksoort.NUMMERS, regel[nummer.end() :]
    return Bloksoort.ALINEA, regel


def _stukken(regel: str) -> Iterator[Stuk]:
    vanaf = 0
    for link in LINK.finditer(regel):
        if link.start() > vanaf:
            yield Stuk(regel[vanaf : link.start()])
        yield Stuk(link[1], link[2])
        vanaf = link.end()
    if vanaf < len(regel):
        yield Stuk(regel[vanaf:])


def plat(tekst: str) -> str:
    """The text for who reads no form: lists stay lines, and an address stands in brackets behind its words."""
    return LINK.sub(r"\1 (\2)", tekst) if "](" in tekst else tekst


def op_een_regel(tekst: str) -> str:
    """The text as one line: the items of a list one after another, with a semicolon between."""
    return " ".join("; ".join(plat_stukken(regel) for regel in blok.regels) for blok in blokken(tekst))


def plat_stukken(stukken: list[Stuk]) -> str:
    return "".join(f"{s.tekst} ({s.adres})" if s.adres else s.tekst for s in stukken)


def anker(kop: str) -> str:
    """A heading as the name of its place on a page: small letters, figures and dashes."""
    return woord_voor_woord(kop, "-")
