"""The command line: ``python -m macros check`` and its sisters."""

from __future__ import annotations

import argparse
import sys

from macros import controle
from macros.editors import diff, gebruik, preview, schema
from macros.editors import format as vorm


def main(argumenten: list[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 clean, 1 findings of level fout, 2 could not run."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    opdrachten = parser.add_subparsers(dest="opdracht", required=True)
    controle.registreer(opdrachten.add_parser("check", help="controleer de gegevens"))
    vorm.registreer(opdrachten.add_parser("format", help="zet de gegevens in de vaste vorm"))
    schema.registreer(opdrachten.add_parser("schema", help="maak de schema's voor uw tekstverwerker"))
    diff.registreer(opdrachten.add_parser("diff", help="wat er voor lezers verandert"))
    preview.registreer(opdrachten.add_parser("preview", help="de gewijzigde pagina's in één bestand"))
    gebruik.registreer(opdrachten.add_parser("gebruik", help="wat er van een record afhangt"))
    opdrachten.add_parser("build", help="maak de site").set_defaults(voer_uit=_bouw)
    keuze = parser.parse_args(argumenten)
    return keuze.voer_uit(keuze)


def _bouw(_: argparse.Namespace) -> int:
    from macros.publiceer import voer_uit  # not above: MkDocs takes long to import, and a check should be quick

    return voer_uit()


if __name__ == "__main__":
    sys.exit(main())
