"""From MkDocs' words to ours: what its settings, navigation and pages tell a build and the frame."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup

from macros.pages.csp import beleid
from macros.pages.kader import Blad, Navpunt, Script, Site
from macros.search.documenten import Paginatekst
from macros.site.bouw import Bouw


def bouw_voor(config: Any, vorige: Bouw | None = None, *, streng: bool = False) -> Bouw:
    """A build of the project that ``config`` is about. Raises Stop when its data has a fault.

    Where the site will be is derived from the repository when nobody said it.
    """
    opslag = config.extra.get("opslag") or ""
    if opslag and not config.site_url:
        eigenaar, naam = opslag.rstrip("/").split("/")[-2:]
        config.site_url = f"https://{eigenaar}.github.io/{naam}/"
    iconen = [pad for map_ in config.theme.dirs if (pad := Path(map_, ".icons")).is_dir()]
    return Bouw(Path(config.config_file_path).parent, opslag, iconen, vorige, streng=streng)


def site_van(config: Any, nav: Any, themastijlen: list[str], *, voorbeeld: bool) -> Site:
    """What the frame tells of the site."""
    return Site(
        naam=config.site_name,
        omschrijving=config.site_description or "",
        adres=config.site_url or "",
        uitgang=config.extra.get("uitgang", ""),
        copyright=config.copyright or "",
        pictogram=config.theme.get("favicon") or "",
        stijlen=(*themastijlen, *map(str, config.extra_css)),
        scripts=tuple(map(_script, config.extra_javascript)),
        nav=tuple(map(_navpunt, nav.items)),
        beleid=beleid(voorbeeld=voorbeeld),
    )


def _script(script: Any) -> Script:
    if isinstance(script, str):
        return Script(script)
    return Script(script.path, script.type, script.defer, script["async"])


def _navpunt(punt: Any) -> Navpunt:
    adres = "" if punt.is_section else _adres(punt.url) if punt.is_page else punt.url
    return Navpunt(punt.title or "", adres, tuple(map(_navpunt, punt.children or ())))


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
    )


def paginatekst(page: Any) -> Paginatekst:
    """A written page, as search finds it: an author may add ``zoekwoorden`` to its metadata."""
    return Paginatekst(
        page.url, str(_titel(page)), page.meta.get("description", ""), tuple(page.meta.get("zoekwoorden", ()))
    )


def wortelpad(config: Any) -> str:
    """The full path of the site's root, for the one page that is shown at any depth."""
    return f"{urlsplit(config.site_url or '/').path.rstrip('/')}/"
