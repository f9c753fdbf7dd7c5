"""The rules about people, for the browser: their patterns in JavaScript's words, and the plain letters.

Made from the rules themselves, so that the form and the check cannot come to know different things.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import Any

from macros import rules
from macros.read.gewoon import VASTE_VORMEN
from macros.rules._herkenning import Herkenning

_RANGE = re.compile(r"\\.|([A-Za-z])-([A-Za-z])|[A-Za-z]|.", re.DOTALL)


def herkenningen() -> list[Herkenning]:
    """What the rules recognise by a pattern alone."""
    modules = (importlib.import_module(f"{rules.__name__}.{m.name}") for m in pkgutil.iter_modules(rules.__path__))
    return [h for module in modules if hasattr(module, "herkenningen") for h in module.herkenningen()]


def over_mensen() -> dict[str, Any]:
    """The patterns and the plain letters, as plain values."""
    return {"letters": VASTE_VORMEN, "herkenningen": [_herkenning(h) for h in herkenningen()]}


def _herkenning(h: Herkenning) -> dict[str, Any]:
    alles = {
        "regel": h.regel.id,
        "wat": h.wat,
        "patroon": naar_js(h.patroon),
        "behalve": sorted(h.behalve),
        "behalveMet": sorted(h.behalve_met),
        "behalveOp": list(h.behalve_op),
        "groep": h.groep,
        "behalveAfkorting": h.behalve_afkorting,
        "metBuren": h.met_buren,
        "behalveNa": naar_js(h.behalve_na) if h.behalve_na else "",
        "elfproef": h.elfproef,
        "velden": list(h.velden),
        "nietIn": list(h.niet_in),
    }
    return {naam: waarde for naam, waarde in alles.items() if waarde}


def naar_js(patroon: str | re.Pattern[str]) -> str:
    """A pattern that means the same to JavaScript: capitals that do not matter are written out.

    Knows what our patterns use: classes, groups, looking ahead and behind, ``(?i:...)`` and ``(?i)`` at the start.
    """
    bron = patroon if isinstance(patroon, str) else patroon.pattern
    alles = not isinstance(patroon, str) and bool(patroon.flags & re.IGNORECASE)
    if bron.startswith("(?i)"):
        bron, alles = bron.removeprefix("(?i)"), True
    uit, plek, diepte = [], 0, [alles]
    while plek < len(bron):
        if bron[plek] == "\\":
            stuk = bron[plek : plek + 2]
            uit.append({r"\A": "^", r"\Z": "$"}.get(stuk, stuk))
        elif bron[plek] == "[":
            stuk = bron[plek : _einde_klasse(bron, plek)]
            uit.append(_klasse(stuk) if diepte[-1] else stuk)
        elif bron.startswith("(?i:", plek):
            stuk = "(?i:"
            diepte.append(True)
            uit.append("(?:")
        else:
            stuk = bron[plek]
            if stuk == "(":
                diepte.append(diepte[-1])
            elif stuk == ")":
                diepte.pop()
            uit.append(f"[{stuk.lower()}{stuk.upper()}]" if diepte[-1] and _is_letter(stuk) else stuk)
        plek += len(stuk)
    return "".join(uit)


def _is_letter(teken: str) -> bool:
    return teken.isascii() and teken.isalpha()


def _einde_klasse(bron: str, begin: int) -> int:
    plek = begin + 1 + (bron[begin + 1] == "^")
    while bron[plek] != "]" or plek == begin + 1:
        plek += 2 if bron[plek] == "\\" else 1
    return plek + 1


def _klasse(klasse: str) -> str:
    """A class of characters in which capitals do not matter."""

    def beide(m: re.Match[str]) -> str:
        if m[1]:
            return f"{m[1].lower()}-{m[2].lower()}{m[1].upper()}-{m[2].upper()}"
        return m[0].lower() + m[0].upper() if _is_letter(m[0]) else m[0]

    return _RANGE.sub(beide, klasse)
