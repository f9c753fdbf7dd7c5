"""Telephone numbers in running text, so that a reader can press them wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NUMMER = re.compile(
    r"(?<![\w/.,-])(?:(?P<kort>11[23]|116 ?\d{3}|14 0\d{2,3})"
    r"|0(?:800|900|906|909)[- ]\d{4}(?:\d{3})?|0(?!6)\d{1,3}[- ]\d{6,7})(?![\w/-]|[.,]\d)"
)
_BELT = re.compile(r"\b(?:ge)?bel(?:t|len)?\b|nummer", re.IGNORECASE)
"""What a sentence says before a number of few figures; without it that is a count."""
_ZINSEINDE = re.compile(r"[.?!]\s")


def knip(tekst: str) -> Iterator[tuple[str, bool]]:
    """``tekst`` in pieces, and of each whether it is a number that can be called."""
    vanaf = 0
    for gevonden in _NUMMER.finditer(tekst):
        if gevonden["kort"] and not _BELT.search(_ZINSEINDE.split(tekst[: gevonden.start()])[-1]):
            continue
        yield tekst[vanaf : gevonden.start()], False
        yield gevonden[0], True
        vanaf = gevonden.end()
    yield tekst[vanaf:], False


def nummers(*teksten: str | None) -> list[str]:
    """The numbers in the texts, each once."""
    return list(dict.fromkeys(stuk for tekst in teksten if tekst for stuk, belt in knip(tekst) if belt))
