"""The command line: ``python -m macros check`` and its sisters."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from importlib import import_module

OPDRACHTEN = {
    "check": ("macros.editors.controle", "controleer de gegevens"),
    "build": ("macros.site.publiceer", "maak de site"),
    "format": ("macros.editors.format", "zet de gegevens in de vaste vorm"),
    "omzetten": ("macros.editors.omzetten", "zet gegevens van een oudere vorm over in die van nu"),
    "schema": ("macros.editors.schema", "maak de schema's voor uw tekstverwerker"),
    "diff": ("macros.site.diff", "wat er voor lezers verandert"),
    "preview": ("macros.site.preview", "de gewijzigde pagina's in één bestand"),
    "reactie": ("macros.editors.reactie", "het bericht bij een voorstel"),
    "gebruik": ("macros.editors.gebruik", "wat er van een record afhangt"),
    "onderhoud": ("macros.editors.onderhoud", "kijk na wat de tijd verslijt"),
}
"""Each command: the module that carries it out (imported only then, so that a check is quick) and what it does."""


def main(argumenten: list[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 clean, 1 findings of level fout, 2 could not run."""
    argumenten = sys.argv[1:] if argumenten is None else argumenten
    parser = argparse.ArgumentParser(prog="python -m macros")
    opdrachten = parser.add_subparsers(dest="opdracht", required=True)
    for naam, (module, hulp) in OPDRACHTEN.items():
        deel = opdrachten.add_parser(naam, help=hulp)
        if naam in argumenten[:1]:
            import_module(module).registreer(deel)
    keuze = parser.parse_args(argumenten)
    uitgang: int = keuze.voer_uit(keuze)
    return uitgang


if __name__ == "__main__":
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # we have none; looking for them takes a while
    gc.disable()  # what a command reads, it needs until it ends: looking for garbage costs a fifth of the time
    sys.exit(main())
