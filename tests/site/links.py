"""What the pages of a built site name: links, anchors and files, and which of them are not there."""

from __future__ import annotations

import html
import posixpath
import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.bezoek import SUBPAD

_KENMERK = re.compile(r'[\s](href|src|action|id|for|aria-labelledby|aria-controls|aria-describedby)="([^"]*)"')
_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
BASIS = "https://voorbeeld.nl"


class Bladzijde:
    """What one page names and what can be named on it."""

    def __init__(self, tekst: str) -> None:
        self.ids: Counter[str] = Counter()
        self.links: set[str] = set()
        self.verwezen: set[str] = set()
        for tag in _TAG.findall(tekst):
            for kenmerk, waarde in _KENMERK.findall(tag):
                waarde = html.unescape(waarde)
                if kenmerk == "id":
                    self.ids[waarde] += 1
                elif kenmerk in ("href", "src", "action"):
                    self.links.add(waarde)
                else:
                    self.verwezen |= set(waarde.split())


def bladzijden_van(site: Path) -> dict[str, Bladzijde]:
    """Every page of the site by its path."""
    return {
        pad.relative_to(site).as_posix(): Bladzijde(pad.read_text(encoding="utf-8")) for pad in site.rglob("*.html")
    }


def doel_van(pagina: str, link: str) -> tuple[str, str] | None:
    """The file below the site and the place in it that a link on ``pagina`` leads to; None when it leads away."""
    delen = urlsplit(link)
    if delen.scheme or delen.netloc:
        if not link.startswith(f"{BASIS}{SUBPAD}"):
            return None
        pad = delen.path.removeprefix(SUBPAD)
    elif delen.path.startswith("/"):
        # Only the page for addresses that do not exist can be shown at any depth, so only it may do this.
        assert pagina == "404.html", f"{pagina}: {link} leaves the project when it is published below a path"
        assert delen.path.startswith(SUBPAD)
        pad = delen.path.removeprefix(SUBPAD).removesuffix(".")
    else:
        pad = posixpath.normpath(posixpath.join(posixpath.dirname(pagina), delen.path)) if delen.path else pagina
        assert not pad.startswith(".."), f"{pagina}: {link} leaves the site"
        pad = "" if pad == "." else pad
        pad += "/" if delen.path.endswith("/") and pad else ""
    pad = unquote(pad)
    return (f"{pad}index.html" if not pad or pad.endswith("/") else pad), unquote(delen.fragment)


def dode_links(site: Path, bladzijden: dict[str, Bladzijde]) -> list[str]:
    """Links within the site that lead nowhere. A place with = in it is a choice that the page's script makes."""
    fouten = []
    for naam, bladzijde in bladzijden.items():
        for link in bladzijde.links:
            doel = doel_van(naam, link)
            if doel is None:
                continue
            bestand, plek = doel
            if bestand not in bladzijden and not (site / bestand).is_file():
                fouten.append(f"{naam}: {link} does not exist")
            elif plek and "=" not in plek and bestand in bladzijden and plek not in bladzijden[bestand].ids:
                fouten.append(f"{naam}: {link} has no such place")
    return fouten


def dubbele_plekken(bladzijden: dict[str, Bladzijde]) -> list[str]:
    """Places that a page names more than once, or without a name."""
    plekken = [(naam, *plek) for naam, bladzijde in bladzijden.items() for plek in bladzijde.ids.items()]
    return [f'{naam}: "{plek}" ({aantal}x)' for naam, plek, aantal in plekken if aantal > 1 or not plek]
