"""``python -m bench``: our build and plain Material for MkDocs on the same pages, side by side, at several sizes.

"alleen pagina's" leaves out what plain Material does not make: open data, workbooks, our own search. Times of builds
are seconds of processor time, which other work on the machine hardly changes; "na een wijziging" is what a person waits
in a preview, from saving one line to being served the changed page.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.kaal import schrijf_markdown
from bench.maak import maak
from bench.meet import Loop, draai, wacht_op_wijziging

WORTEL = Path(__file__).resolve().parent.parent
STANDAARD, VOL = (250, 1000, 5000), (250, 1000, 5000, 10_000)
VERGELIJK_TOT = 1000
"""Beyond this plain Material takes minutes; ``--alles`` measures it all the same."""
_NOEMT_RECORD = re.compile(r'\{\{(?!\s*(overzicht\(|aantal\("\w+"\)))[^}]*\}\}')


class Meting(NamedTuple):
    """One line of the table: what was measured, ours, and plain Material's if it was measured."""

    wat: str
    ons: float
    kaal: float | None
    vorm: str = "{:.1f} s"


def zet_klaar(aantal: int, map_: Path) -> Path:
    """A project with our code and pages over ``aantal`` invented records."""
    for naam in ("macros", "overrides", "docs"):
        shutil.copytree(WORTEL / naam, map_ / naam, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(WORTEL / "mkdocs.yml", map_)
    for pad in map_.glob("docs/**/*.md"):  # what names a record of the real data by its id goes
        pad.write_text(_NOEMT_RECORD.sub("", pad.read_text(encoding="utf-8")), encoding="utf-8")
    (map_ / "node_modules").symlink_to(WORTEL / "node_modules")
    maak(aantal, map_)
    return map_


def bouw(project: Path) -> Loop:
    return draai(project, "-m", "mkdocs", "build", "-q", "-d", "site")


def omvang(site: Path) -> float:
    """Megabytes of everything in the site."""
    return sum(pad.stat().st_size for pad in site.rglob("*") if pad.is_file()) / 1e6


def meet(aantal: int, map_: Path, *, vergelijk: bool) -> Iterator[Meting]:
    ons, kaal = zet_klaar(aantal, map_ / "ons"), map_ / "kaal"
    yield Meting("controle", draai(ons, "-m", "macros", "check").seconden, None)
    alleen_paginas = draai(ons, str(WORTEL / "bench" / "alleen_paginas.py")) if vergelijk else None
    van_ons = bouw(ons)
    paginas = schrijf_markdown(ons / "site", kaal)
    van_kaal = bouw(kaal) if vergelijk else None
    if alleen_paginas and van_kaal:
        yield Meting("alleen pagina's", alleen_paginas.seconden, van_kaal.seconden)
    yield Meting("hele bouw", van_ons.seconden, van_kaal and van_kaal.seconden)
    actie = "regios/regio-0/plan-regio-0-0/1a/"
    yield Meting(
        "na een wijziging",
        wacht_op_wijziging(ons, "data/regios/regio-0/plan-regio-0-0.yml", "Afspraken over", actie),
        wacht_op_wijziging(kaal, f"docs/{actie}index.md", "Afspraken over", actie) if vergelijk else None,
    )
    yield Meting("geheugen", van_ons.megabytes, van_kaal and van_kaal.megabytes, "{:.0f} MB")
    yield Meting("site", omvang(ons / "site"), omvang(kaal / "site") if vergelijk else None, "{:.1f} MB")
    yield Meting("pagina's", paginas, paginas if vergelijk else None, "{:.0f}")


def regel(aantal: int, meting: Meting) -> str:
    ons = meting.vorm.format(meting.ons)
    if meting.kaal is None:
        return f"{aantal:>7}  {meting.wat:<17}{ons:>10}"
    verhouding = "" if meting.wat == "pagina's" else f"{meting.kaal / meting.ons:>10.1f}x"
    return f"{aantal:>7}  {meting.wat:<17}{ons:>10}{meting.vorm.format(meting.kaal):>12}{verhouding}"


def main(argumenten: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("aantallen", nargs="*", type=int, help=f"aantallen records (standaard: {STANDAARD})")
    parser.add_argument("--alles", action="store_true", help="ook 10.000, en overal de vergelijking")
    keuze = parser.parse_args(argumenten)
    print(f"{'records':>7}  {'wat':<17}{'deze site':>10}{'kaal':>12}{'verhouding':>11}")
    for aantal in keuze.aantallen or (VOL if keuze.alles else STANDAARD):
        with tempfile.TemporaryDirectory(prefix="bench-") as map_:
            for meting in meet(aantal, Path(map_), vergelijk=keuze.alles or aantal <= VERGELIJK_TOT):
                print(regel(aantal, meting), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
