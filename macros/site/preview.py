"""The command ``preview``: one HTML file with every changed record as readers will see it, to open from disk."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from macros.editors.controle import STANDAARD
from macros.editors.stand import GeenStand, lees_standen, voeg_standen_toe
from macros.site.gerenderd import voorbeeld


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``preview``."""
    voeg_standen_toe(parser)
    parser.add_argument(
        "--uit",
        type=Path,
        default=STANDAARD.parent / "voorbeeld.html",
        metavar="BESTAND",
        help="waar het voorbeeld komt (standaard: voorbeeld.html)",
    )
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(keuze: argparse.Namespace) -> int:
    """Write the file; returns 0, or 2 when there is nothing to compare."""
    try:
        oud, nieuw = lees_standen(keuze)
    except GeenStand as fout:
        print(f"Een voorbeeld maken kan niet: {fout}.", file=sys.stderr)
        return 2
    keuze.uit.write_text(voorbeeld(oud, nieuw), encoding="utf-8", newline="\n")
    print(f"Open {keuze.uit} in uw browser.")
    return 0
