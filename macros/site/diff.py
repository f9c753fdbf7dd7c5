"""The commands ``diff`` and ``preview``: what changes for readers between two states, in Dutch and side by side."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from macros.editors.diff import Lezersverschil, lezersverschil
from macros.editors.diff_weergave import FORMATEN
from macros.editors.stand import WORTEL, GeenStand, standen, voeg_standen_toe
from macros.fields.dag import kies_dag
from macros.site.naast_elkaar import voorbeeld
from macros.site.uitgave import GeenUitgave, uitgaven

VOORBEELD = WORTEL / "voorbeeld.html"


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``diff``."""
    voeg_standen_toe(parser)
    parser.add_argument("--format", choices=FORMATEN, default="text", help="hoe het eruitziet (standaard: text)")
    parser.add_argument("--voorbeeld", type=Path, metavar="BESTAND", help="waar de pagina's naast elkaar komen")
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(keuze: argparse.Namespace) -> int:
    """Print what changes, and write the pages when asked; returns 0, or 2 when it cannot be told."""
    kies_dag()
    try:
        print(FORMATEN[keuze.format](_vergelijk(keuze)))
    except GeenStand as fout:
        print(f"Vergelijken kan niet: {fout}.", file=sys.stderr)
        return 2
    return 0


def _vergelijk(keuze: argparse.Namespace) -> Lezersverschil:
    """The difference. Raises GeenStand."""
    with standen(keuze) as (oud, nieuw):
        toen, nu = uitgaven(oud.project, nieuw.project)
    if isinstance(nu, GeenUitgave):
        raise GeenStand(f"met uw wijziging is de site niet te maken:\n{nu}\nLos dat eerst op")
    if isinstance(toen, GeenUitgave):
        print(f"De pagina's van vóór de wijziging:\n{toen}", file=sys.stderr)
    eerder = None if isinstance(toen, GeenUitgave) else toen
    verschil = lezersverschil(oud.lading, nieuw.lading, eerder, nu)
    if keuze.voorbeeld:
        keuze.voorbeeld.write_text(voorbeeld(verschil, nu, nieuw.lading.catalogus), encoding="utf-8", newline="\n")
    return verschil
