"""Which pages stand for all: every written page, the largest page of each template of records, and what is neither."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.fields.dag import vandaag
from macros.pages.paginas import Paginamaker
from tests.project import BASIS, WORTEL


def _geschreven() -> dict[str, str]:
    docs = BASIS / "docs"
    namen = sorted(str(p.relative_to(docs).with_suffix("")) for p in docs.rglob("*.md"))
    return {naam: "" if naam == "index" else naam.removesuffix("index").rstrip("/") + "/" for naam in namen}


SOORTEN = [
    *_geschreven(),
    *sorted(f"record-{p.stem}" for p in (WORTEL / "overrides/pagina").glob("*.html") if p.stem != "basis"),
    "niet-gevonden",
]
"""Names of the kinds of pages."""


@cache
def adressen(site: Path) -> dict[str, str]:
    """Below the root of ``site`` the address of the page that stands for a kind, the largest one; for each it has."""
    per_sjabloon: dict[str, list[str]] = {}
    maker = Paginamaker(laad(site.parent / "data", vandaag()).catalogus)
    for pagina in (*maker.paginas(), *maker.nevenpaginas()):
        per_sjabloon.setdefault(f"record-{Path(pagina.sjabloon).stem}", []).append(pagina.adres)
    grootste = {
        soort: max(alle, key=lambda adres: (site / adres / "index.html").stat().st_size)
        for soort, alle in per_sjabloon.items()
    }
    return _geschreven() | grootste | {"niet-gevonden": "bestaat-niet/"}


def adres_van(soort: str, site: Path) -> str:
    """The address of the page that stands for a kind; skips the test when this data has none."""
    if soort not in adressen(site):
        pytest.skip(f"deze gegevens hebben geen pagina van de soort {soort}")
    return adressen(site)[soort]
