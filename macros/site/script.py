"""The scripts of the site: one graph of modules that every page starts, and the few that stand by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from macros.site.bundel import bundel, vingerafdruk

BRON = Path("docs/script")
INGANG = BRON / "regiovisie.js"
WERKER = BRON / "zoeken/motor/werker.js"
"""Started by the search box rather than imported by it."""
BEHEER = BRON / "beheer.js"
"""Of the page that changes the data alone: it brings a library that no visitor needs."""
_VORM = ("--target=es2022", "--charset=utf8")


@dataclass(frozen=True)
class Scripts:
    """Every script file of the site by its path, and the one that pages start with."""

    bestanden: dict[str, bytes]
    ingang: str


def maak_scripts(wortel: Path) -> Scripts:
    """The scripts of the project at ``wortel``. Raises BundelFout."""
    return _maak(wortel, vingerafdruk((wortel / BRON).rglob("*.js")))


@lru_cache(maxsize=2)
def _maak(wortel: Path, _: str) -> Scripts:
    """Bundle: the graph is one file, for its pieces are small and each would cost a request.

    What no other script imports and stands beside the entry, such as what must run before a page is painted, stays a
    file of that name.
    """
    graaf = bundel(
        wortel,
        [f"deel/regiovisie={INGANG}", "--format=esm", "--entry-names=[dir]/[name]-[hash]", *_VORM],
    )
    beheer = bundel(wortel, [f"beheer={BEHEER}", "--format=esm", *_VORM])
    los = {pad.name for pad in (wortel / BRON).glob("*.js")} - {
        Path(naam).name for naam in (*graaf.verslag["inputs"], BEHEER)
    }
    losse = bundel(
        wortel,
        [f"zoeken/werker={WERKER}", *(f"{Path(naam).stem}={BRON / naam}" for naam in sorted(los)), "--format=iife",
         *_VORM],
    )  # fmt: skip
    ingang = next(
        Path(pad).name for pad, van in graaf.verslag["outputs"].items() if van.get("entryPoint") == str(INGANG)
    )
    bestanden = {
        f"script/{pad}": inhoud for pad, inhoud in (graaf.bestanden | beheer.bestanden | losse.bestanden).items()
    }
    return Scripts(bestanden, f"script/deel/{ingang}")
