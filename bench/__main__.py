"""``python -m bench``: our build beside Hugo and plain Material for MkDocs on the same pages, in one run.

Seconds are what a person waits, except in rows that say ``rekent``: those are processor time, which other work on the
machine hardly changes. Both others get the pages as Markdown, and make no open data, workbooks or search of ours.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.formaten import TABELLEN, meet_formaten
from bench.kaal import schrijf_markdown
from bench.meet import draai, python, wacht_op_wijziging
from bench.project import wijziging, zet_klaar
from bench.zoeken.__main__ import main as meet_zoeken
from macros.site.voortgang import Voortgang

KLEIN, GROOT, ZEER_GROOT = 1000, 5000, 10_000
VANDAAG = 0
"""Stands for this site's own data as a number of records."""
HUGO = shutil.which("hugo", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}") or "hugo"
Cijfers = dict[tuple[int, str], float]
"""For a number of records and a row of the table: what was measured."""

BOUW, REKENT, OPNIEUW = "hele bouw", "hele bouw, rekent", "bouw na een wijziging"
HUGO_BOUW, HUGO_REKENT = "Hugo", "Hugo, rekent"
MATERIAL_BOUW, MATERIAL_REKENT = "Material", "Material, rekent"
CONTROLE, CONTROLE_KORT, VOORBEELD = "controle, schoon", "controle na wijziging", "wijziging in voorbeeld"
GEHEUGEN, PAGINAS, FORMAAT = "geheugen", "pagina's", "rekent: "
EENHEDEN = {GEHEUGEN: "{:.0f} MB", PAGINAS: "{:.0f}"}
STAPPEN = (
    *("zet klaar", CONTROLE, BOUW, OPNIEUW, VOORBEELD, "elk formaat"),
    *("schrijf Markdown", HUGO_BOUW, MATERIAL_BOUW),
)


class Doel(NamedTuple):
    """What we want of a number: at most ``hoogstens``."""

    wat: str
    waarde: float | None
    hoogstens: float
    eenheid: str


def meet(aantal: int, map_: Path) -> Iterator[tuple[str, Cijfers]]:
    """Each step by name before it is taken, with what the steps before it gave."""
    cijfers: Cijfers = {}

    def zet(**rijen: float) -> None:
        cijfers.update({(aantal, naam): waarde for naam, waarde in rijen.items()})

    yield STAPPEN[0], cijfers
    project = zet_klaar(aantal or None, map_ / "ons")
    edit = wijziging(project)
    yield CONTROLE, cijfers
    python(project, "-m", "macros", "check")  # compiles our modules once, as on anyone's machine
    shutil.rmtree(project / ".cache", ignore_errors=True)
    zet(**{CONTROLE: python(project, "-m", "macros", "check").wacht})
    edit.doe(project, "venkel")
    zet(**{CONTROLE_KORT: python(project, "-m", "macros", "check").wacht})
    yield BOUW, cijfers
    shutil.rmtree(project / ".cache", ignore_errors=True)
    bouw = python(project, "-m", "mkdocs", "build", "-q", "-d", "site")
    zet(**{BOUW: bouw.wacht, REKENT: bouw.rekent, GEHEUGEN: bouw.megabytes})
    yield OPNIEUW, cijfers
    edit.doe(project, "postelein")
    zet(**{OPNIEUW: python(project, "-m", "mkdocs", "build", "-q", "-d", "site").wacht})
    yield VOORBEELD, cijfers
    zet(**{VOORBEELD: wacht_op_wijziging(project, edit)})
    yield STAPPEN[5], cijfers
    zet(**{FORMAAT + naam: duur for naam, duur in meet_formaten(project).items()})
    if aantal == VANDAAG:
        return
    yield STAPPEN[6], cijfers
    zet(**{PAGINAS: schrijf_markdown(project / "site", map_ / "material", map_ / "hugo")})
    yield HUGO_BOUW, cijfers
    hugo = draai(map_ / "hugo", HUGO, "--quiet")
    zet(**{HUGO_BOUW: hugo.wacht, HUGO_REKENT: hugo.rekent})
    yield MATERIAL_BOUW, cijfers
    material = python(map_ / "material", "-m", "mkdocs", "build", "-q", "-d", "site")
    zet(**{MATERIAL_BOUW: material.wacht, MATERIAL_REKENT: material.rekent})
    yield "", cijfers


def meet_alle(aantallen: list[int]) -> Cijfers:
    """Everything, telling a terminal how far it is."""
    voortgang, cijfers = Voortgang(sys.stderr, geduld=0), Cijfers()
    gedaan, hoeveel = 0, len(aantallen) * len(STAPPEN)
    for nummer, aantal in enumerate(aantallen):
        with tempfile.TemporaryDirectory(prefix="bench-") as map_:
            for gedaan, (stap, tot_nu) in enumerate(meet(aantal, Path(map_)), nummer * len(STAPPEN)):
                cijfers |= tot_nu
                voortgang.meld(f"{min(gedaan + 1, hoeveel)} van {hoeveel}: {_maat(aantal)}, {stap}")
            cijfers |= tot_nu
    voortgang.klaar()
    return cijfers


def _maat(aantal: int) -> str:
    return f"{aantal:,} records".replace(",", ".") if aantal else "vandaag"


def tabel(cijfers: Cijfers, aantallen: list[int]) -> Iterator[str]:
    """The rows, with a column for each number of records."""
    yield f"{'':<32}" + "".join(f"{_maat(a):>16}" for a in aantallen)
    for rij in dict.fromkeys(naam for _, naam in cijfers):
        vorm = EENHEDEN.get(rij, "{:.2f} s")
        cellen = (vorm.format(cijfers[a, rij]) if (a, rij) in cijfers else "" for a in aantallen)
        yield f"{rij:<32}" + "".join(f"{cel:>16}" for cel in cellen)


def doelen(cijfers: Cijfers) -> Iterator[Doel]:
    """What this project promised itself, and how far it is."""

    def deel(boven: tuple[int, str], onder: tuple[int, str]) -> float | None:
        return cijfers[boven] / cijfers[onder] if boven in cijfers and onder in cijfers else None

    yield Doel("hele bouw bij 5.000, naast Hugo", deel((GROOT, BOUW), (GROOT, HUGO_BOUW)), 1.0, " x")
    yield Doel(
        "hele bouw bij 5.000, rekentijd naast Material", deel((GROOT, REKENT), (GROOT, MATERIAL_REKENT)), 0.2, " x"
    )
    yield Doel("bouw na een wijziging bij 5.000, naast de hele", deel((GROOT, OPNIEUW), (GROOT, BOUW)), 0.2, " x")
    yield Doel("controle na een wijziging, vandaag", cijfers.get((VANDAAG, CONTROLE_KORT)), 0.35, " s")
    yield Doel("wijziging in het voorbeeld, vandaag", cijfers.get((VANDAAG, VOORBEELD)), 0.3, " s")
    yield Doel("wijziging in het voorbeeld bij 5.000", cijfers.get((GROOT, VOORBEELD)), 1.0, " s")
    formaten = [rij for aantal, rij in cijfers if aantal == VANDAAG and rij.startswith(FORMAAT)]
    for rij in [rij for rij in formaten if rij != FORMAAT + TABELLEN]:
        wat = f"{rij.removeprefix(FORMAAT)}, naast een hele bouw, vandaag"
        yield Doel(wat, deel((VANDAAG, rij), (VANDAAG, REKENT)), 0.05, " x")
    yield Doel("geheugen bij 5.000", cijfers.get((GROOT, GEHEUGEN)), 400, " MB")
    for aantal in (GROOT, ZEER_GROOT):
        groei = deel((aantal, REKENT), (KLEIN, REKENT))
        per_record = groei * KLEIN / aantal if groei else None
        yield Doel(f"rekentijd per record bij {aantal:,}, naast 1.000".replace(",", "."), per_record, 1.1, " x")


def oordeel(doel: Doel) -> str:
    """Plainly whether a goal is reached."""
    if doel.waarde is None:
        return f"niet gemeten  {doel.wat}"
    woord = "gehaald" if doel.waarde <= doel.hoogstens else "NIET gehaald"
    return f"{woord:<14}{doel.wat}: {doel.waarde:.2f}{doel.eenheid} (doel: hoogstens {doel.hoogstens:g}{doel.eenheid})"


def main(argumenten: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "aantallen", nargs="*", type=int, help="aantallen records; 0 is deze site (standaard: 0 1000 5000)"
    )
    parser.add_argument("--alles", action="store_true", help="ook 10.000 records, en het zoeken (duurt lang)")
    keuze = parser.parse_args(argumenten)
    aantallen = keuze.aantallen or [VANDAAG, KLEIN, GROOT, *([ZEER_GROOT] if keuze.alles else [])]
    cijfers = meet_alle(aantallen)
    print("\n".join(tabel(cijfers, aantallen)), "", *map(oordeel, doelen(cijfers)), sep="\n")
    return meet_zoeken([]) if keuze.alles else 0


if __name__ == "__main__":
    sys.exit(main())
