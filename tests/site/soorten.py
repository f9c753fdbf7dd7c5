"""Which pages stand for all: every written page, the largest page of each template of records, and what is neither."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from macros.catalogue import laad
from macros.fields.dag import vandaag
from macros.pages.paginas import Paginamaker
from tests.project import BASIS, WORTEL, rijke_data


def _geschreven() -> dict[str, str]:
    docs = BASIS / "docs"
    namen = sorted(str(p.relative_to(docs).with_suffix("")) for p in docs.rglob("*.md"))
    return {naam: "" if naam == "index" else naam.removesuffix("index").rstrip("/") + "/" for naam in namen}


@cache
def _sjablonen() -> dict[str, list[str]]:
    lading = laad(rijke_data(), vandaag())
    adressen: dict[str, list[str]] = {}
    maker = Paginamaker(lading.catalogus)
    for pagina in (*maker.paginas(), *maker.nevenpaginas()):
        adressen.setdefault(Path(pagina.sjabloon).stem, []).append(pagina.adres)
    return adressen


SOORTEN = [
    *_geschreven(),
    *sorted(f"record-{p.stem}" for p in (WORTEL / "overrides/pagina").glob("*.html") if p.stem != "basis"),
    "niet-gevonden",
]
"""Names of the kinds of pages."""


def adres_van(soort: str, site: Path) -> str:
    """The address, below the site's root, of the page that stands for a kind: the largest one there is."""
    if soort == "niet-gevonden":
        return "bestaat-niet/"
    if not soort.startswith("record-"):
        return _geschreven()[soort]
    adressen = _sjablonen()[soort.removeprefix("record-")]
    return max(adressen, key=lambda a: (site / a / "index.html").stat().st_size)
