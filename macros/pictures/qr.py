"""A QR code as one path of squares, in modules: what a telephone reads from paper instead of a typed address."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

RAND = 4
"""Modules of white around a code, which the standard (ISO/IEC 18004) asks for."""


@dataclass(frozen=True)
class Code:
    """The width of the drawing with its white border, and the outline of everything black, as SVG's ``d``."""

    maat: int
    pad: str


def qr_code(tekst: str) -> Code:
    """The code of a text such as an address; with correction M, so that a fold or a stain does no harm."""
    import segno  # takes a while to load, and most commands draw no code

    rijen = segno.make(tekst, error="m", micro=False, boost_error=False).matrix
    stukken: list[str] = []
    for y, rij in enumerate(rijen, RAND):
        x = RAND
        for zwart, groep in groupby(rij):
            breed = len(list(groep))
            if zwart:
                stukken.append(f"M{x} {y}h{breed}v1h-{breed}z")
            x += breed
    return Code(len(rijen) + 2 * RAND, "".join(stukken))
