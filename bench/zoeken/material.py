"""Material's own search over a built site: its worker, its Dutch settings, its index of the same pages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from types import SimpleNamespace

import material
from material.plugins.search.plugin import SearchIndex

_INSTELLINGEN = {
    "lang": ["nl"],
    "separator": r"[\s\-]+",
    "pipeline": ["stopWordFilter"],
    "fields": {"title": {"boost": 1e3}, "text": {"boost": 1e0}, "tags": {"boost": 1e6}},
}
WERKER = "material/javascripts/workers/search.js"
INDEX = "material/search_index.json"


def voeg_toe(site: Path) -> None:
    """Put Material's worker and index below ``site/material``."""
    scripts = Path(material.__file__).parent / "templates/assets/javascripts"
    shutil.copytree(scripts, site / "material/javascripts", ignore=shutil.ignore_patterns("*.map", "bundle*"))
    werker = next((site / "material/javascripts/workers").glob("search.*.js"))
    werker.rename(site / WERKER)
    index = SearchIndex(**_INSTELLINGEN)
    for bestand in sorted(site.rglob("index.html")):
        html = bestand.read_text(encoding="utf-8")
        inhoud, titel = re.search(r"<main.*?>(.*)</main>", html, re.S), re.search(r"<title>(.*?)</title>", html, re.S)
        if inhoud is None or titel is None:
            continue
        adres = bestand.parent.relative_to(site).as_posix().removeprefix(".")
        index.add_entry_from_context(
            SimpleNamespace(
                content=inhoud[1],
                meta={},
                toc=[],
                title=titel[1],
                url=f"{adres}/" if adres else "",
            )
        )
    (site / INDEX).write_text(index.generate_search_index(None), encoding="utf-8")
