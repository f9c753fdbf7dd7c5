"""The frame around every page: one template, given what it tells of the site and of the page.

For pages of records it is rendered once and then stamped: text with open places, filled without a template. What is
filled in is never read again, so text that looks like an open place stays text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup, escape

from macros.pages.weergave import Weergave

SJABLOON = "kader.html"
PLEKKEN = ("titel", "omschrijving", "adres", "elders", "inhoud")
_MERK = re.compile(r"%%kader:(\w+)%%")


@dataclass(frozen=True)
class Script:
    """A script that every page asks for."""

    pad: str
    soort: str = ""
    uitgesteld: bool = False
    los: bool = False


@dataclass(frozen=True)
class Navpunt:
    """A place in the site's navigation; ``adres`` is empty for a heading above ``delen``."""

    naam: str
    adres: str
    delen: tuple[Navpunt, ...] = ()

    @property
    def buiten(self) -> bool:
        """Whether it leads to another site."""
        return "://" in self.adres


@dataclass(frozen=True)
class Elders:
    """Where else the makers of the site are, with the path of a drawing."""

    naam: str
    adres: str
    icoon: str


@dataclass(frozen=True)
class Site:
    """What the frame tells of the whole site. Paths are below the site's root."""

    naam: str
    omschrijving: str = ""
    adres: str = ""
    """Where the site is published, with a closing slash; empty when that is not known."""
    uitgang: str = ""
    copyright: str = ""
    pictogram: str = ""
    logo: str = ""
    icoon: str = ""
    """The path of a drawing, when there is no logo."""
    stijlen: tuple[str, ...] = ()
    beginscript: str = ""
    """The module that every page starts."""
    scripts: tuple[Script, ...] = ()
    nav: tuple[Navpunt, ...] = ()
    elders: tuple[Elders, ...] = ()
    beleid: str = ""
    redactiebeleid: str = ""
    """The policy of the one page that may talk to the repository."""
    nieuws: bool = False
    """Whether there are feeds of new and changed pages."""
    kopieerknop: bool = False
    """Whether code on written pages gets a button to copy it."""


@dataclass(frozen=True)
class Blad:
    """What the frame tells of one page."""

    adres: str
    """Below the site's root: empty for the home page, a full path from / for the page of what does not exist."""
    titel: str
    omschrijving: str = ""
    rubriek: str = ""
    taal: str = "nl"
    soort: str = "geschreven"
    """``home``, ``geschreven``, ``record`` (which brings its own trail) or ``weg`` for what does not exist."""
    redactie: bool = False
    """Whether it is the page on which editors change the data."""
    ouders: tuple[tuple[str, str], ...] = ()
    """The pages above a written page, as name and address."""
    etiketten: tuple[str, ...] = ()
    koppen: tuple[tuple[str, str], ...] = ()
    """The place and the words of each heading of the second level that somebody wrote; none for the home page."""
    bijgewerkt: str = ""
    """The day of its last change, in words, where that is known."""
    elders: Markup | str = ""
    """For its head: links to what else tells the same."""


def merk(plek: str) -> str:
    """What stands in a frame where ``plek`` is to be filled in."""
    return f"%%kader:{plek}%%"


class Kader:
    """A rendered frame, cut at its open places."""

    def __init__(self, html: str) -> None:
        self._delen = _MERK.split(html)
        ontbreekt = {"titel", "inhoud"} - set(self._delen[1::2])
        if ontbreekt:
            raise ValueError(f"the frame has no place for: {', '.join(sorted(ontbreekt))}")

    def vul(self, *, titel: str, omschrijving: str, adres: str, inhoud: str, elders: str = "") -> str:
        """The page; ``inhoud`` and ``elders`` are ready HTML, the rest is escaped."""
        waarden = {
            "titel": str(escape(titel)),
            "omschrijving": str(escape(omschrijving)),
            "adres": str(escape(adres)),
            "inhoud": inhoud,
            "elders": elders,
        }
        delen = list(self._delen)
        delen[1::2] = [waarden[naam] for naam in delen[1::2]]
        return "".join(delen)


class Kaders:
    """The frames of one site."""

    def __init__(self, weergave: Weergave, site: Site) -> None:
        self._weergave, self._site = weergave, site
        self._gestempeld: dict[tuple[str, int], Kader] = {}

    def omlijst(self, blad: Blad, inhoud: str) -> str:
        """A page with ready HTML in its frame."""
        return self._weergave.toon(SJABLOON, blad.adres, site=self._site, pagina=blad, inhoud=Markup(inhoud))

    def stempel(self, blad: Blad, inhoud: str) -> str:
        """The same for one of many: pages of one part of the site at one depth share a frame."""
        diepte = blad.adres.count("/")
        if (blad.rubriek, diepte) not in self._gestempeld:
            open_blad = Blad(
                merk("adres"),
                merk("titel"),
                merk("omschrijving"),
                blad.rubriek,
                soort=blad.soort,
                elders=Markup(merk("elders")),
            )
            html = self._weergave.toon(
                SJABLOON, "x/" * diepte, site=self._site, pagina=open_blad, inhoud=Markup(merk("inhoud"))
            )
            self._gestempeld[blad.rubriek, diepte] = Kader(html)
        return self._gestempeld[blad.rubriek, diepte].vul(
            titel=blad.titel, omschrijving=blad.omschrijving, adres=blad.adres, inhoud=inhoud, elders=blad.elders
        )
