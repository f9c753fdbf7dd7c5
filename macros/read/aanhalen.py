"""A text on a line between quotes: where it begins and ends, and how it is written so that YAML takes it as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from macros.read.inspringing import diepte, einde

_BEGIN = re.compile(r" *(?:- +)*(?:[\w-]+:(?: +|$))?")
_OPMERKING = re.compile(r"\s+#(?:\s.*|)$")
KROM = {"“": "”„“", "„": "”“", "‘": "’‘", "”": "”"}
"""Curly quotes that open, and those that close them."""


class Waarde(NamedTuple):
    """The text that stands on a line behind its field name or dash, and the comment behind it."""

    voor: str
    tekst: str
    opmerking: str

    def met(self, tekst: str) -> str:
        return f"{self.voor}{tekst}{self.opmerking}"


def waarde_op(regel: str) -> Waarde:
    voor = _BEGIN.match(regel)
    assert voor is not None, "the pattern matches nothing too"
    rest = regel[voor.end() :]
    opmerking = _OPMERKING.search(rest)
    grens = opmerking.start() if opmerking else len(rest.rstrip())
    return Waarde(voor[0], rest[:grens], rest[grens:].rstrip())


def aangehaald(tekst: str) -> str:
    """``tekst`` between quotes, so that YAML reads exactly this."""
    if '"' not in tekst and "\\" not in tekst:
        return f'"{tekst}"'
    if "'" not in tekst:
        return f"'{tekst}'"
    return '"' + tekst.replace("\\", "\\\\").replace('"', '\\"') + '"'


def recht(tekst: str) -> str | None:
    """What stands between curly quotes, when those are all around ``tekst``."""
    if len(tekst) > 2 and tekst[-1] in KROM.get(tekst[0], "") and not set(tekst[1:-1]) & set("“”„"):
        return tekst[1:-1]
    return None


def vervolg(regels: Sequence[str], regel: int) -> int:
    """The last line of the text that begins on ``regel``: those below it that stand deeper."""
    begin = regels[regel - 1]
    diep = diepte(begin) + (len(begin.lstrip(" ")) - len(begin.lstrip(" -")))
    return einde(regels, regel, diep)
