"""The command ``check``: reads a data folder, runs every rule, prints the findings, and says how it went."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from macros.findings import Bevinding, heeft_fouten
from macros.findings.plat import naar_json, uit_json
from macros.findings.weergave import FORMATEN, Telling, toon
from macros.read.geheugen import Geheugen, geheugen_bij, sleutel
from macros.read.vondst import Vondst, vind

STANDAARD = Path(__file__).parents[2] / "data"
NAAM = "controle.json"


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``check``."""
    parser.add_argument("map", nargs="?", type=Path, default=STANDAARD, help="de map met gegevens (standaard: data)")
    parser.add_argument("--format", choices=FORMATEN, help="de vorm van de uitvoer (anders text; op GitHub github)")
    parser.add_argument("--vandaag", type=_dag, metavar="JJJJ-MM-DD", help="controleer alsof het deze dag is")
    parser.set_defaults(voer_uit=voer_uit)


def _dag(tekst: str) -> date:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        raise argparse.ArgumentTypeError("schrijf een dag als jaar-maand-dag, zoals 2026-11-22") from None


def voer_uit(keuze: argparse.Namespace) -> int:
    """Print the findings; returns 0 when there is no fout, 1 when there is one, 2 when there is nothing to check."""
    for stroom in (sys.stdout, sys.stderr):
        if isinstance(stroom, io.TextIOWrapper):
            stroom.reconfigure(errors="backslashreplace")
    try:
        gevonden = vind(keuze.map)
    except OSError:
        return _niet_gelukt(f'de map "{keuze.map}" bestaat niet of is niet te openen')
    if not any(vondst.is_bestand for vondst in gevonden):
        return _niet_gelukt(f'in de map "{keuze.map}" staat geen enkel .yml-bestand')
    telling, bevindingen = _controleer(gevonden, keuze.vandaag or date.today(), geheugen_bij(keuze.map))
    formaat = keuze.format or ("github" if os.environ.get("GITHUB_ACTIONS") else "text")
    try:
        print(toon(vanaf_hier(bevindingen, keuze.map), telling, formaat), flush=True)
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1 if heeft_fouten(bevindingen) else 0


def _controleer(gevonden: list[Vondst], dag: date, geheugen: Geheugen | None) -> tuple[Telling, list[Bevinding]]:
    """How much there is and what the rules find in it; taken from ``geheugen`` if it all was the same the last time.

    What is found, the day and our code are all that the rules can see.
    """
    zegel = sleutel(dag.isoformat(), *(vondst.afdruk for vondst in gevonden)) if geheugen else b""
    if geheugen and (ruw := geheugen.lees(NAAM, zegel)):
        records, bestanden, bewaard = json.loads(ruw)
        return Telling(records, bestanden), list(uit_json(bewaard))

    from macros.catalogue.laad import laad_gevonden  # these take longer to load than all of the above
    from macros.fields.record import Record
    from macros.rules import controleer

    lading = laad_gevonden(gevonden, dag, geheugen=geheugen)
    bevindingen = controleer(lading)
    telling = Telling(len(lading.catalogus.alle(Record)), len(lading.bestanden))
    if geheugen:
        inhoud = (telling.records, telling.bestanden, naar_json(tuple(bevindingen)))
        geheugen.bewaar(NAAM, zegel, json.dumps(inhoud).encode())
    return telling, bevindingen


def _niet_gelukt(reden: str) -> int:
    print(f"De controle kon niet beginnen: {reden}. Geef de map met gegevens op.", file=sys.stderr)
    return 2


def vanaf_hier(bevindingen: list[Bevinding], map_: Path) -> list[Bevinding]:
    """The findings with paths from the current folder, so that an editor can open them; full paths outside it."""
    basis, hier = map_.resolve().parent, Path.cwd().resolve()
    voor = basis.relative_to(hier) if basis.is_relative_to(hier) else basis
    return [replace(b, bestand=(voor / b.bestand).as_posix()) for b in bevindingen]
