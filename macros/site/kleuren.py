"""The colours of ``theme.palette`` as ours, and whether people can read them: contrast by WCAG 2.2, light and dark."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import material

TEKST, LIJN = 4.5, 3.0
"""The least contrast of text (WCAG 1.4.3) and of what tells parts apart (1.4.11), level AA."""
_VLAKKEN = {"licht": ("#ffffff", "#f1f6f6"), "donker": ("#12191d", "#1b252a")}
"""Backgrounds that links stand on; the same as in docs/stijl/thema.css, which a test holds against this."""
_OP = ("#ffffff", "#17242b")
"""What may stand on the colour of the site's name."""
_NADRUK = {"licht": 0.10, "donker": 0.16}
"""How much of the colour is in the background that stresses something."""
_ANDERS = {
    "primary": {"black": "#14151a", "white": "#ffffff"},
    "accent": {"yellow": "#ffd500", "orange": "#ff9100"},
}
"""Named by Material in another notation."""


@dataclass(frozen=True)
class Keuze:
    """The colours that a site chose for one appearance; None where it chose none."""

    primair: str | None = None
    accent: str | None = None


@cache
def benoemd(soort: str) -> dict[str, str]:
    """Material's colours by their name; ``soort`` is primary or accent."""
    map_ = Path(material.__file__).parent / "templates/assets/stylesheets"
    blad = next(map_.glob("palette.*.min.css")).read_text("utf-8")
    kleuren = dict(re.findall(rf"\[data-md-color-{soort}=([\w-]+)\]\{{--md-{soort}-fg-color:(#\w{{3,6}})\b", blad))
    return kleuren | _ANDERS[soort]


def uit_stijl(bladen: Iterable[str], soort: str) -> dict[str, str]:
    """What the site's own style sheets say that custom is, by appearance."""
    gevonden: dict[str, str] = {}
    for blad in bladen:
        for kiezer, regels in re.findall(r"([^{}]+)\{([^{}]*)\}", blad):
            if kleur := re.search(rf"--md-{soort}-fg-color\s*:\s*(#[0-9a-fA-F]{{3}}(?:[0-9a-fA-F]{{3}})?)\b", regels):
                gevonden["donker" if "slate" in kiezer else "licht"] = kleur[1].lower()
    return gevonden


def contrast(een: str, ander: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    licht, donker = sorted((_helderheid(een), _helderheid(ander)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def _rgb(kleur: str) -> tuple[int, int, int]:
    hex_ = kleur.removeprefix("#")
    hex_ = "".join(c * 2 for c in hex_) if len(hex_) == 3 else hex_
    return int(hex_[:2], 16), int(hex_[2:4], 16), int(hex_[4:6], 16)


def _helderheid(kleur: str) -> float:
    r, g, b = (v / 12.92 if (v := c / 255) <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for c in _rgb(kleur))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def meng(een: str, ander: str, deel: float) -> str:
    """``deel`` (0 to 1) of the first colour, the rest of the other."""
    return "#" + "".join(f"{round(a * deel + b * (1 - deel)):02x}" for a, b in zip(_rgb(een), _rgb(ander), strict=True))


def leesbaarheid(kleur: str, weergave: str) -> float:
    """The least contrast that a link of this colour has on any background of the site."""
    vlakken = _VLAKKEN[weergave]
    return min(contrast(kleur, vlak) for vlak in (*vlakken, meng(kleur, vlakken[0], _NADRUK[weergave])))


def leesbaar(kleur: str, weergave: str, minst: float = TEKST) -> str:
    """The nearest colour, darker in light and lighter in dark, that can be read."""
    naar = "#000000" if weergave == "licht" else "#ffffff"
    stappen = (meng(naar, kleur, stap / 50) for stap in range(51))
    return next(k for k in stappen if leesbaarheid(k, weergave) >= minst)


def als_stijl(licht: Keuze, donker: Keuze) -> str:
    """CSS that gives the site these colours; what dark does not choose is made of what light chose."""
    regels: dict[str, str] = {}
    if primair := licht.primair:
        nacht = donker.primair or leesbaar(primair, "donker")
        op = max(_OP, key=lambda o: contrast(o, primair))
        regels |= {
            "merk": primair,
            "merk-op": op,
            "merk-lijn": op,
            "accent": f"light-dark({primair}, {nacht})",
            "link": f"light-dark({primair}, {nacht})",
            "link-op": f"light-dark({meng('#000000', primair, 0.3)}, {meng('#ffffff', nacht, 0.45)})",
            "nadruk": f"light-dark({meng(primair, '#ffffff', _NADRUK['licht'])}, "
            f"{meng(nacht, _VLAKKEN['donker'][0], _NADRUK['donker'])})",
        }
    if accent := licht.accent:
        regels["zweef"] = f"light-dark({accent}, {donker.accent or leesbaar(accent, 'donker', LIJN)})"
    return f":root{{{''.join(f'--rv-{naam}:{waarde};' for naam, waarde in regels.items())}}}" if regels else ""
