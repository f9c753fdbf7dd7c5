"""The characters of a file: which may not stand in it, and the text without them.

What only looks like another letter is put right without a word: nobody can see or type the difference.
"""

from __future__ import annotations

import re
import unicodedata

from macros.findings import Regel
from macros.read.leesfout import Leesfout
from macros.read.regels import CODERING, ONZICHTBAAR_TEKEN, TAB

_SPATIES = "\xa0\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that look like a space and are none: pasted from a word processor."""
_ONZICHTBAAR = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\U000e0000-\U000e0fff"
)
"""Control, invisible and direction characters, and what stands for a character that could not be read."""
_EIGEN = "\ue000-\uf8ff\U000f0000-\U0010ffff"
"""Characters that only one font knows, such as the bullets of Word."""
VERBODEN = re.compile(f"[\t{_SPATIES}{_ONZICHTBAAR}{_EIGEN}\ud800-\udfff]")
_BOLLETJE = re.compile(f"[{_EIGEN}] ?")
_AANEEN = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ĳ": "ij", "Ĳ": "IJ",
}  # fmt: skip
"""Letters that a typesetter joined, as they come out of a PDF."""
_AANEENGESCHREVEN = re.compile(f"[{''.join(_AANEEN)}]")

_NAMEN = {
    "\xa0": "een vaste spatie", "\xad": "een zacht streepje", "\u200b": "een spatie zonder breedte",
    "\ufeff": "een onzichtbaar teken (BOM)", "\ufffd": "een teken dat eerder verloren ging",
    "\u2028": "een onzichtbaar regeleinde", "\r": "een regeleinde van een oude Mac",
}  # fmt: skip


def naam_van(teken: str) -> str:
    """What to call ``teken`` in a message."""
    if teken in _NAMEN:
        return _NAMEN[teken]
    if unicodedata.bidirectional(teken) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}:
        return f"een teken dat de leesrichting omkeert (U+{ord(teken):04X})"
    if unicodedata.category(teken) == "Zs":
        return f"een bijzondere spatie (U+{ord(teken):04X})"
    if unicodedata.category(teken) == "Co":
        return f"een teken dat alleen een tekstverwerker kent (U+{ord(teken):04X}), zoals een bolletje van Word"
    return f"een onzichtbaar teken (U+{ord(teken):04X})"


def schoon(tekst: str) -> tuple[str, list[Leesfout]]:
    """``tekst`` in which every forbidden character is a space or gone, and one fault per line and rule."""
    tekst = _gangbaar(tekst)
    if not VERBODEN.search(tekst):
        return tekst, []
    fouten: list[Leesfout] = []
    for nummer, regel in enumerate(tekst.split("\n"), 1):
        gemeld: set[str] = set()
        for gevonden in VERBODEN.finditer(regel):
            wat, melding, remedie = _oordeel(gevonden[0])
            if wat.id not in gemeld:
                keer = regel.count(gevonden[0])
                if keer > 1:
                    melding = melding.replace("hier staat", f"op deze regel staat {keer} keer")
                    remedie = remedie.replace("een gewone spatie", "gewone spaties").replace("het weg", "ze weg")
                fouten.append(Leesfout(wat, nummer, gevonden.start() + 1, melding, remedie))
                gemeld.add(wat.id)
    return VERBODEN.sub(_vervanger, _BOLLETJE.sub("", tekst)), fouten


def _gangbaar(tekst: str) -> str:
    """``tekst`` in which a letter and its accent are one character, and joined letters are apart."""
    if tekst.isascii():
        return tekst
    tekst = _AANEENGESCHREVEN.sub(lambda gevonden: _AANEEN[gevonden[0]], tekst)
    return unicodedata.normalize("NFC", tekst)


def _oordeel(teken: str) -> tuple[Regel, str, str]:
    if teken == "\t":
        return TAB, "hier staat een tab.", "Gebruik spaties."
    if "\ud800" <= teken <= "\udfff":
        return (
            CODERING,
            "hier staat een teken dat geen UTF-8 is.",
            "Sla het bestand op als UTF-8 en typ het teken opnieuw.",
        )
    if unicodedata.category(teken) == "Co":
        return ONZICHTBAAR_TEKEN, f"hier staat {naam_van(teken)}.", "Haal het weg; een lijst schrijft u als zin."
    spatie = unicodedata.category(teken) in {"Zs", "Zl", "Zp"}
    remedie = "Typ een gewone spatie." if spatie else "Haal het weg, of typ wat daar hoort."
    return ONZICHTBAAR_TEKEN, f"hier staat {naam_van(teken)}.", remedie


def _vervanger(gevonden: re.Match[str]) -> str:
    """A space where people see or expect one, so that the words stay apart; else nothing."""
    teken = gevonden[0]
    if "\ud800" <= teken <= "\udfff":
        return "?"
    return " " if teken in "\t\r\x0b\x0c\x85\u2028\u2029" or unicodedata.category(teken) == "Zs" else ""
