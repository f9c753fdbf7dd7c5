"""The command ``preview``: every page that changes as it was and as it will be, in one file to open from disk."""

from __future__ import annotations

import argparse
from pathlib import Path

from macros.editors.stand import voeg_standen_toe
from macros.site import diff


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``preview``."""
    voeg_standen_toe(parser)
    parser.add_argument(
        "--uit",
        dest="voorbeeld",
        type=Path,
        default=diff.VOORBEELD,
        metavar="BESTAND",
        help="waar het voorbeeld komt (standaard: voorbeeld.html)",
    )
    parser.set_defaults(voer_uit=voer_uit, format="text")


def voer_uit(keuze: argparse.Namespace) -> int:
    """Write the file and say what changes; returns 0, or 2 when there is nothing to compare."""
    uitgang = diff.voer_uit(keuze)
    if not uitgang:
        print(f"\nOpen {keuze.voorbeeld} in uw browser.")
    return uitgang
