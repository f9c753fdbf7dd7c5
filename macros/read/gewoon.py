"""A text in plain letters, to recognise what stands in it: however a letter, a dash or a space was typed, one form.

Accents go, dashes are all ``-``, spaces all a space, digits all 0 to 9; a letter of another script becomes X or x, so
that a name with a capital keeps its shape. Only for looking: nothing in plain letters is ever shown.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

VASTE_VORMEN = {
    "−": "-", "⁃": "-", "·": ".", "•": ".", "∙": ".", "⋅": ".", "․": ".",
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "“": '"', "”": '"', "„": '"',
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe",
    "Œ": "OE", "ə": "e", "Ə": "E", "ð": "d", "þ": "th", "Þ": "Th", "ħ": "h", "Ħ": "H", "€": "€",
}  # fmt: skip
"""Characters whose plain form Unicode does not tell."""


class _Letters(dict[int, str]):
    """The plain form of each character, worked out when it is first seen."""

    def __missing__(self, nummer: int) -> str:
        self[nummer] = vorm = _vorm(chr(nummer))
        return vorm


def _vorm(teken: str) -> str:
    if teken.isascii() or teken in VASTE_VORMEN:
        return VASTE_VORMEN.get(teken, teken)
    soort = unicodedata.category(teken)
    if soort in {"Mn", "Me", "Cf"}:
        return ""
    if soort == "Pd":
        return "-"
    if soort == "Zs":
        return " "
    if (cijfer := unicodedata.digit(teken, None)) is not None:
        return str(cijfer)
    delen = [d for d in unicodedata.normalize("NFKD", teken) if unicodedata.category(d) != "Mn"]
    if delen != [teken]:
        return "".join(map(_vorm, delen))
    return {"Ll": "x", "Lu": "X", "Lt": "X", "Lo": "X"}.get(soort, teken)


_LETTERS = _Letters()


@lru_cache(maxsize=256)
def gewoon(tekst: str) -> str:
    """``tekst`` in plain letters; the same object when it was so already."""
    return tekst if tekst.isascii() else tekst.translate(_LETTERS)


def plaats_in(tekst: str, plaats: int) -> int:
    """The place in ``tekst`` of what stands at ``plaats`` in its plain form."""
    if tekst.isascii():
        return plaats
    voorbij = 0
    for nummer, teken in enumerate(tekst):
        if voorbij >= plaats and _LETTERS[ord(teken)]:
            return nummer
        voorbij += len(_LETTERS[ord(teken)])
    return len(tekst)
