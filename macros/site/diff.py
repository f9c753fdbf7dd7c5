"""The command ``diff``: what changes for readers between two states of the data, in Dutch."""

from __future__ import annotations

import argparse
import sys

from macros.editors.diff import FORMATEN, lezersverschil
from macros.editors.stand import GeenStand, lees_standen, voeg_standen_toe
from macros.site.gerenderd import paginas


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``diff``."""
    voeg_standen_toe(parser)
    parser.add_argument("--format", choices=FORMATEN, default="text", help="hoe het eruitziet (standaard: text)")
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(keuze: argparse.Namespace) -> int:
    """Print what changes; returns 0, or 2 when it cannot be told."""
    try:
        oud, nieuw = lees_standen(keuze)
    except GeenStand as fout:
        print(f"Vergelijken kan niet: {fout}.", file=sys.stderr)
        return 2
    print(FORMATEN[keuze.format](lezersverschil(oud, nieuw, paginas)))
    return 0
