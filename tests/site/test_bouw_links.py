"""Every internal link, anchor and file that a built page names is there; MkDocs checks only the links in Markdown."""

from __future__ import annotations

import html
import posixpath
import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.bezoek import SUBPAD

_KENMERK = re.compile(r'[\s](href|src|action|id|for|aria-labelledby|aria-controls|aria-describedby)="([^"]*)"')
_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_IN_STIJL = re.compile(r"url\(\s*['\"]?(?!data:)([^'\")]+)")
_IN_SCRIPT = re.compile(r"""\b(?:from|import)\s*\(?\s*["'](\.{1,2}/[^"']+)["']""")
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


@pytest.fixture(scope="module")
def bladzijden(site: Path) -> dict[str, Bladzijde]:
    """Every page of the site by its path."""
    gevonden = {
        pad.relative_to(site).as_posix(): Bladzijde(pad.read_text(encoding="utf-8")) for pad in site.rglob("*.html")
    }
    assert len(gevonden) > 500
    assert sum(len(b.links) for b in gevonden.values()) > 10_000, "the links are found at all"
    return gevonden


def _doel(pagina: str, link: str) -> tuple[str, str] | None:
    """The file below the site and the place in it that a link on ``pagina`` leads to; None when it leads away."""
    delen = urlsplit(link)
    if delen.scheme or delen.netloc:
        if not link.startswith(BASIS):
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


def test_elke_interne_link_komt_uit(site, bladzijden):
    """A place with = in it is a choice that the page's script makes, such as #thema=opvang."""
    fouten = []
    for naam, bladzijde in bladzijden.items():
        for link in bladzijde.links:
            doel = _doel(naam, link)
            if doel is None:
                continue
            bestand, plek = doel
            if bestand not in bladzijden and not (site / bestand).is_file():
                fouten.append(f"{naam}: {link} does not exist")
            elif plek and "=" not in plek and bestand in bladzijden and plek not in bladzijden[bestand].ids:
                fouten.append(f"{naam}: {link} has no such place")
    assert not fouten, "\n".join(fouten[:40])


def test_elke_pagina_noemt_een_plek_maar_een_keer(bladzijden):
    plekken = [(naam, *plek) for naam, bladzijde in bladzijden.items() for plek in bladzijde.ids.items()]
    fouten = [f'{naam}: "{plek}" ({aantal}x)' for naam, plek, aantal in plekken if aantal > 1 or not plek]
    assert not fouten, "\n".join(fouten[:40])


def test_elk_label_hoort_bij_iets_op_de_pagina(bladzijden):
    """What ``for`` and ``aria-`` attributes name exists."""
    fouten = [f"{n}: {v}" for n, b in bladzijden.items() for v in b.verwezen - b.ids.keys()]
    assert not fouten, "\n".join(fouten[:40])


@pytest.mark.parametrize(("soort", "patroon"), [("css", _IN_STIJL), ("js", _IN_SCRIPT)])
def test_stijlen_en_scripts_noemen_alleen_wat_er_is(site, soort, patroon):
    fouten = []
    for bron in site.rglob(f"*.{soort}"):
        for verwijzing in patroon.findall(bron.read_text(encoding="utf-8")):
            if not urlsplit(verwijzing).scheme and not (bron.parent / urlsplit(verwijzing).path).is_file():
                fouten.append(f"{bron.relative_to(site)}: {verwijzing}")
    assert not fouten, "\n".join(fouten)


def test_geen_pagina_is_alleen_met_het_adres_te_vinden(bladzijden):
    """From home, by links alone, every page can be reached; the page for what does not exist is found by itself."""
    bereikt, te_doen = {"index.html"}, ["index.html"]
    while te_doen:
        naam = te_doen.pop()
        for link in bladzijden[naam].links:
            doel = _doel(naam, link)
            if doel and doel[0] in bladzijden and doel[0] not in bereikt:
                bereikt.add(doel[0])
                te_doen.append(doel[0])
    assert bladzijden.keys() - bereikt <= {"404.html", "weg.html"}  # what is not there, and what leaving goes through
