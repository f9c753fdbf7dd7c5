"""From MkDocs' words to ours: what its settings, navigation and pages tell a build and the frame."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup

from macros.editors.beheer import MAP as REDACTIE
from macros.pages.csp import beleid
from macros.pages.kader import Blad, Elders, Navpunt, Script, Site
from macros.pages.weergave import Instellingen
from macros.search.documenten import Paginatekst
from macros.site.bouw import Bouw
from macros.site.opmaak import Opmaak
from macros.site.uitgever import lees_uitgever

ZONDER_GESCHIEDENIS = "zonder_geschiedenis"
"""Set beside the settings by who compares two projects, which then differ in their data alone."""


def bouw_voor(config: Any, vorige: Bouw | None = None, *, streng: bool = False, keur_later: bool = False) -> Bouw:
    """A build of the project that ``config`` is about. Raises Stop when its data has a fault (see ``Bouw``).

    Where the site will be is derived from the repository when nobody said it.
    """
    opslag = config.extra.get("opslag") or ""
    if opslag and not config.site_url:
        eigenaar, naam = opslag.rstrip("/").split("/")[-2:]
        config.site_url = f"https://{eigenaar}.github.io/{naam}/"
    redactie = any(Path(config.docs_dir, pad).is_file() for pad in (f"{REDACTIE}.md", f"{REDACTIE}/index.md"))
    instellingen = Instellingen(
        opslag,
        github_api=github_api(config),
        redactie=f"{REDACTIE}/" if redactie else "",
        uitgever=lees_uitgever(config.extra),
        adres=config.site_url or "",
    )
    iconen = [pad for map_ in config.theme.dirs if (pad := Path(map_, ".icons")).is_dir()]
    met_geschiedenis = not config.extra.get(ZONDER_GESCHIEDENIS)
    wortel = Path(config.config_file_path).parent
    return Bouw(
        wortel, instellingen, iconen, vorige,
        streng=streng, met_geschiedenis=met_geschiedenis, keur_later=keur_later,
    )  # fmt: skip


def github_api(config: Any) -> str:
    """Where the GitHub of the repository answers programs; empty when there is no repository."""
    gekozen: str = config.extra.get("github_api") or ""
    opslag = urlsplit(config.extra.get("opslag") or "")
    if gekozen or not opslag.netloc:
        return gekozen.rstrip("/")
    eigen = f"{opslag.scheme}://{opslag.netloc}/api/v3"
    return "https://api.github.com" if opslag.netloc == "github.com" else eigen


def _herkomst(adres: str) -> str:
    """The origin of an address, as a policy names it."""
    delen = urlsplit(adres)
    return f"{delen.scheme}://{delen.netloc}" if delen.netloc else ""


def site_van(config: Any, nav: Any, opmaak: Opmaak, *, voorbeeld: bool) -> Site:
    """What the frame tells of the site."""
    icoon = (config.theme.get("icon") or {}).get("logo", "")
    return Site(
        naam=config.site_name,
        omschrijving=config.site_description or "",
        adres=config.site_url or "",
        uitgang=config.extra.get("uitgang", ""),
        copyright=config.copyright or "",
        pictogram=config.theme.get("favicon") or "",
        logo=config.theme.get("logo") or "",
        icoon=f".icons/{icoon}.svg" if icoon else "",
        stijlen=(opmaak.stijlblad, *opmaak.losse_stijlen),
        beginscript=opmaak.beginscript,
        scripts=tuple(map(_script, config.extra_javascript)),
        nav=tuple(map(_navpunt, nav.items)),
        elders=tuple(map(_elders, config.extra.get("social") or ())),
        beleid=beleid(voorbeeld=voorbeeld),
        redactiebeleid=beleid(voorbeeld=voorbeeld, ook=_herkomst(github_api(config))),
        nieuws="rss" in config.plugins,
        kopieerknop="content.code.copy" in (config.theme.get("features") or ()),
    )


def _elders(plek: Any) -> Elders:
    naam = plek.get("name") or plek["link"].split("://")[-1].split("/")[0]
    return Elders(naam, plek["link"], f".icons/{plek['icon']}.svg")


def _script(script: Any) -> Script:
    if isinstance(script, str):
        return Script(script)
    return Script(script.path, script.type, script.defer, script["async"])


def _navpunt(punt: Any) -> Navpunt:
    adres = "" if punt.is_section else _adres(punt.url) if punt.is_page else punt.url
    delen = () if punt.is_page or punt.is_link else punt.children
    return Navpunt(punt.title or "", adres, tuple(map(_navpunt, delen)))


def _adres(url: str) -> str:
    return "" if url in (".", "./") else url


def _titel(page: Any) -> str:
    return page.meta.get("title") or Markup(page.title).striptags()


def blad_van(page: Any) -> Blad:
    """What the frame tells of a written page."""
    adres = _adres(page.url)
    return Blad(
        adres,
        str(_titel(page)),
        page.meta.get("description", ""),
        page.meta.get("rubriek") or adres.split("/")[0],
        page.meta.get("taal", "nl"),
        "home" if page.is_homepage else "geschreven",
        redactie=adres == f"{REDACTIE}/",
        ouders=tuple(_ouders(page)),
        etiketten=tuple(page.meta.get("tags") or ()),
        koppen=() if page.is_homepage else tuple(_koppen(page.toc)),
        bijgewerkt=page.meta.get("git_revision_date_localized", ""),
    )


def _koppen(opgave: Any) -> Iterator[tuple[str, str]]:
    """The headings of the second level; what a macro put on the page is not among them."""
    for kop in opgave:
        if kop.level == 2:
            yield kop.id, str(Markup(kop.title).striptags())
        yield from _koppen(kop.children)


def _ouders(page: Any) -> Iterator[tuple[str, str]]:
    """The trail of a page in the navigation: of each group that it is in below the first, its first page."""
    for groep in reversed(page.ancestors):
        eerste = groep.children[0]
        if groep.parent and eerste.is_page and eerste != page:
            yield groep.title, _adres(eerste.url)


def paginatekst(page: Any) -> Paginatekst:
    """A written page, as search finds it: an author may add ``zoekwoorden`` to its metadata."""
    return Paginatekst(
        page.url,
        str(_titel(page)),
        page.meta.get("description", ""),
        tuple(page.meta.get("zoekwoorden", ())),
        page.meta.get("taal", "nl"),
    )


def wortelpad(config: Any) -> str:
    """The full path of the site's root, for the one page that is shown at any depth."""
    return f"{urlsplit(config.site_url or '/').path.rstrip('/')}/"
