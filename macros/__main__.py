"""The command line: ``python -m macros check``."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from macros.catalogue import laad
from macros.findings import heeft_fouten
from macros.rules import controleer


def main(argumenten: list[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 clean, 1 findings of level fout, 2 could not run."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    delen = parser.add_subparsers(dest="opdracht", required=True)
    check = delen.add_parser("check", help="controleer de gegevens")
    check.add_argument("map", nargs="?", default="data", type=Path)
    keuze = parser.parse_args(argumenten)
    lading = laad(keuze.map, date.today())
    bevindingen = controleer(lading)
    for bevinding in bevindingen:
        print(bevinding)
    print(f"{len(lading.catalogus.alle())} records in {len(lading.bestanden)} bestanden, {len(bevindingen)} bevindingen")
    return 1 if heeft_fouten(bevindingen) else 0


if __name__ == "__main__":
    sys.exit(main())
