"""The command ``omzetten``: turns data in a form from before into that of now, with its comments."""

from __future__ import annotations

import argparse
from pathlib import Path

from macros.editors import opmerkingen
from macros.editors.controle import STANDAARD
from macros.editors.format import VormFout, geschreven, herschrijf
from macros.editors.knoop import knoop, verhuis
from macros.editors.vroeger import STAPPEN
from macros.read.bestand import Bestand


def omgezet(bestand: Bestand) -> str | None:
    """The text of a file in the form of now; None when it is in that form.

    Raises VormFout for a file that cannot be read, or whose comments would get lost.
    """
    if bestand.boom is None or bestand.bevindingen or not isinstance(bestand.boom.waarde, dict):
        raise VormFout("dit bestand is nog niet goed te lezen")
    wortel = knoop(bestand.boom.waarde)
    for stap in STAPPEN:
        stap(wortel)
    waarde = wortel.waarde()
    if waarde == bestand.boom.waarde:
        return None
    assert isinstance(waarde, dict), "a step changes what a file holds, not that it holds fields"
    return geschreven(bestand, waarde, verhuis(opmerkingen.verdeel(bestand), wortel), "om te zetten")


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``omzetten``."""
    parser.add_argument("map", nargs="?", type=Path, default=STANDAARD, help="de map met gegevens (standaard: data)")
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(keuze: argparse.Namespace) -> int:
    """Rewrite what is in an older form; returns 0, 1 when a file could not be turned over, 2 when there is nothing."""
    return herschrijf(keuze.map, omgezet, "omgezet")
