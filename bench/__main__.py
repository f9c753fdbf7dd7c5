"""``python -m bench``: our build beside Hugo and plain Material for MkDocs on the same pages, in one run.

Seconds are what a person waits, except in lines that say ``rekentijd``: that is processor time, which other work on the
machine changes less. Both others get the pages as Markdown, and make no open data, workbooks or search of ours.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from bench.doelen import (
    BOUW,
    CONTROLE,
    CONTROLE_KORT,
    CONTROLE_WEER,
    FORMAAT,
    GEHEUGEN,
    GROOT,
    HUGO,
    KLEIN,
    MATERIAL,
    OPNIEUW,
    REKENT,
    VANDAAG,
    VOORBEELD,
    ZEER_GROOT,
    Cijfers,
    Doel,
    doelen,
    maat,
    regel,
)
from bench.formaten import meet_formaten
from bench.meet import python, wacht_op_wijziging
from bench.naast import Naast, meet_naast
from bench.project import Wijziging, wijziging, zet_klaar
from bench.zoeken.__main__ import main as meet_zoeken
from macros.site.voortgang import Voortgang


class Meting(NamedTuple):
    """A project to measure, and what is asked of it."""

    aantal: int
    map_: Path
    project: Path
    edit: Wijziging
    alles: bool


Uitkomst = Iterator[str | tuple[str, float]]
"""What is being done now, and what was measured: its name and the figure."""


def controle(meting: Meting) -> Uitkomst:
    yield CONTROLE
    python(meting.project, "-m", "macros", "check")  # compiles our modules once, as on anyone's machine
    _vergeet(meting)
    yield CONTROLE, python(meting.project, "-m", "macros", "check").wacht
    yield CONTROLE_WEER, python(meting.project, "-m", "macros", "check").wacht
    meting.edit.doe(meting.project, "venkel")
    yield CONTROLE_KORT, python(meting.project, "-m", "macros", "check").wacht


def bouw(meting: Meting) -> Uitkomst:
    yield BOUW
    _vergeet(meting)
    gemeten = python(meting.project, "-m", "mkdocs", "build", "-q", "-d", "site")
    yield from ((BOUW, gemeten.wacht), (REKENT, gemeten.rekent), (GEHEUGEN, gemeten.megabytes))


def opnieuw(meting: Meting) -> Uitkomst:
    yield OPNIEUW
    meting.edit.doe(meting.project, "postelein")
    yield OPNIEUW, python(meting.project, "-m", "mkdocs", "build", "-q", "-d", "site").wacht


def voorbeeld(meting: Meting) -> Uitkomst:
    yield VOORBEELD
    yield VOORBEELD, wacht_op_wijziging(meting.project, meting.edit)


def elk_formaat(meting: Meting) -> Uitkomst:
    yield "elk formaat"
    for naam, duur in meet_formaten(meting.project).items():
        yield FORMAAT + naam, duur


def naast(meting: Meting) -> Uitkomst:
    for stand in meet_naast(meting.project / "site", meting.map_, alles=meting.alles):
        if not isinstance(stand, Naast):
            yield stand
            continue
        yield HUGO, stand.heel.hugo
        yield MATERIAL, stand.heel.material
        print(f"{'':<16}{stand}", flush=True)


def _vergeet(meting: Meting) -> None:
    shutil.rmtree(meting.project / ".cache", ignore_errors=True)


STAPPEN: dict[int, tuple[Callable[[Meting], Uitkomst], ...]] = {
    VANDAAG: (controle, bouw, opnieuw, voorbeeld, elk_formaat),
    KLEIN: (bouw,),
    GROOT: (bouw, voorbeeld, naast),
    ZEER_GROOT: (bouw,),
}
"""What is measured at which size: only what a goal asks for, and everything at a size that somebody names."""
ALLE_STAPPEN = (controle, bouw, opnieuw, voorbeeld, elk_formaat, naast)


def meet(aantal: int, *, alles: bool, los: bool) -> Uitkomst:
    """All that is asked of a number of records."""
    with tempfile.TemporaryDirectory(prefix="bench-") as map_:
        yield "zet klaar"
        project = zet_klaar(aantal or None, Path(map_) / "ons")
        meting = Meting(aantal, Path(map_), project, wijziging(project), alles)
        ook = (opnieuw,) if alles and aantal == GROOT else ()
        for stap in ALLE_STAPPEN if los else (*STAPPEN[aantal], *ook):
            yield from stap(meting)


def meet_alle(aantallen: list[int], *, alles: bool, los: bool) -> Cijfers:
    """Everything, each figure printed when it is there, and each goal when it can be judged."""
    voortgang, cijfers, begin = Voortgang(geduld=0), Cijfers(), time.monotonic()
    beoordeeld: set[Doel] = set()
    for nummer, aantal in enumerate(aantallen, 1):
        for stand in meet(aantal, alles=alles, los=los):
            if isinstance(stand, str):
                duur = f"{time.monotonic() - begin:.0f} s"
                voortgang.meld(f"{duur}, maat {nummer} van {len(aantallen)}: {maat(aantal)}, {stand}")
                continue
            voortgang.klaar()
            cijfers[aantal, stand[0]] = stand[1]
            print(regel(aantal, *stand), flush=True)
            for doel in [d for d in doelen(cijfers) if d not in beoordeeld]:
                if oordeel := doel.oordeel(cijfers):
                    print(f"{'':<16}{oordeel}", flush=True)
                    beoordeeld.add(doel)
    voortgang.klaar()
    print(f"\nDit duurde {time.monotonic() - begin:.0f} s.")
    return cijfers


def main(argumenten: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "aantallen", nargs="*", type=int, help="aantallen records; 0 is deze site (standaard: 0 1000 5000)"
    )
    parser.add_argument(
        "--alles",
        action="store_true",
        help="ook 10.000 records, een tweede bouw van 5.000, alle pagina's in Material, en het zoeken (duurt lang)",
    )
    keuze = parser.parse_args(argumenten)
    aantallen = keuze.aantallen or [VANDAAG, KLEIN, GROOT, *([ZEER_GROOT] if keuze.alles else [])]
    meet_alle(aantallen, alles=keuze.alles, los=bool(keuze.aantallen))
    return meet_zoeken([]) if keuze.alles else 0


if __name__ == "__main__":
    sys.exit(main())
