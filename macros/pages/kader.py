"""The theme's frame around a page, rendered once and then stamped: text with open places, filled without a template.

What is filled in is never read again, so text that looks like an open place stays text.
"""

from __future__ import annotations

import re

from markupsafe import escape

PLEKKEN = ("titel", "omschrijving", "adres", "inhoud")
_MERK = re.compile(r"%%kader:(\w+)%%")


def merk(plek: str) -> str:
    """What stands in a frame where ``plek`` is to be filled in."""
    return f"%%kader:{plek}%%"


class Kader:
    """A rendered frame, cut at its open places."""

    def __init__(self, html: str) -> None:
        self._delen = _MERK.split(html)
        ontbreekt = set(PLEKKEN[:1] + PLEKKEN[3:]) - set(self._delen[1::2])
        if ontbreekt:
            raise ValueError(f"the frame has no place for: {', '.join(sorted(ontbreekt))}")

    def vul(self, *, titel: str, omschrijving: str, adres: str, inhoud: str) -> str:
        """The page; ``inhoud`` is ready HTML, the rest is escaped."""
        waarden = {
            "titel": str(escape(titel)),
            "omschrijving": str(escape(omschrijving)),
            "adres": str(escape(adres)),
            "inhoud": inhoud,
        }
        delen = list(self._delen)
        delen[1::2] = [waarden[naam] for naam in delen[1::2]]
        return "".join(delen)
