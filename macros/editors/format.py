"""The command ``format``: puts data files in their canonical form, or tells where they are not."""

from __future__ import annotations

import argparse
import difflib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from macros.editors import opmerkingen
from macros.editors.controle import STANDAARD, vanaf_hier
from macros.editors.vorm import schrijf
from macros.findings import Bevinding, Regel
from macros.findings.weergave import FORMATEN, Telling, toon
from macros.read.bestand import Bestand
from macros.read.boom import ontleed
from macros.read.map import lees_map
from macros.records.bouw import bouw
from macros.records.indeling import goed_geplaatst, regio_van

VASTE_VORM = Regel(
    "vaste-vorm",
    "Eén vaste schrijfwijze",
    "Elk bestand staat in dezelfde vorm: vaste volgorde van velden, alleen aanhalingstekens waar het moet, lange tekst "
    "op regels van hoogstens 100 tekens. Zo laat een wijziging alleen zien wat er veranderde.",
    "naam: Opvang",
    'naam: "Opvang"',
)
MEESTE = 10
"""As many differences as are shown per file."""


class VormFout(Exception):
    """The file cannot be put in canonical form without losing something."""


def schema_regel(bestand: Bestand) -> str:
    """The line that wires the schema in an editor's tool; empty when there is no schema beside the data folder."""
    diepte = len(bestand.delen)
    schema = "landelijk" if regio_van(bestand) is None else "regio"
    wortel = bestand.pad.parents[diepte]
    if not goed_geplaatst(bestand) or not (wortel / "schema" / f"{schema}.json").is_file():
        return ""
    return f"{opmerkingen.MODELINE} $schema={'../' * diepte}schema/{schema}.json\n"


def vaste_vorm(bestand: Bestand) -> str:
    """The canonical text of a file. Raises VormFout for a file with faults that would get lost."""
    if bestand.boom is None or bestand.bevindingen or not isinstance(bestand.boom.waarde, dict):
        raise VormFout("dit bestand is nog niet goed te lezen")
    return geschreven(bestand, bestand.boom.waarde, opmerkingen.verdeel(bestand), "te herschrijven")


def geschreven(bestand: Bestand, waarde: dict[str, Any], verdeeld: Any, wat: str) -> str:
    """``waarde`` as the text of a file, read back. Raises VormFout when anything, or a comment, would get lost."""
    tekst = schema_regel(bestand) + schrijf(waarde, verdeeld)
    terug = Bestand(bestand.pad, bestand.naam, tekst)
    terug.boom = ontleed(tekst, terug.meld)
    if terug.boom.waarde != waarde or opmerkingen.teksten(terug) != opmerkingen.teksten(bestand):
        raise VormFout(f"dit bestand is niet {wat} zonder iets te verliezen")
    return tekst


def verschillen(bestand: Bestand) -> Iterator[Bevinding]:
    """A finding for each place where a file differs from its canonical form, with what must stand there."""
    try:
        hoort = vaste_vorm(bestand).split("\n")
    except VormFout as fout:
        yield _bevinding(bestand, 1, f"{fout}.", "Los eerst op wat de controle meldt.")
        return
    nu = bestand.tekst.split("\n")
    plekken = [o for o in difflib.SequenceMatcher(None, nu, hoort, autojunk=False).get_opcodes() if o[0] != "equal"]
    for soort, van, tot, van_nieuw, tot_nieuw in plekken[:MEESTE]:
        if soort == "delete":
            regels = f"regel {van + 1}" if tot - van == 1 else f"de regels {van + 1} tot en met {tot}"
            yield _bevinding(bestand, van + 1, "dit staat niet in de vaste vorm.", f"Haal hier {regels} weg.")
        else:
            wat = "hier ontbreekt iets" if soort == "insert" else "dit staat niet in de vaste vorm"
            goed = " ⏎ ".join(f"`{r}`" for r in hoort[van_nieuw:tot_nieuw])
            yield _bevinding(bestand, van + 1, f"{wat}.", f"Zo hoort het: {goed}")
    if len(plekken) > MEESTE:
        yield _bevinding(
            bestand,
            plekken[MEESTE][1] + 1,
            f"en nog {len(plekken) - MEESTE} plekken in dit bestand.",
            'Het hele bestand in één keer: "python -m macros format".',
        )


def _bevinding(bestand: Bestand, regel: int, melding: str, remedie: str) -> Bevinding:
    laatste = bestand.tekst.count("\n") + 1
    return Bevinding(bestand.naam, min(regel, laatste), 1, VASTE_VORM.id, melding, remedie)


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``format``."""
    parser.add_argument("map", nargs="?", type=Path, default=STANDAARD, help="de map met gegevens (standaard: data)")
    parser.add_argument("--check", action="store_true", help="verander niets; zeg alleen wat anders moet")
    parser.add_argument("--format", choices=FORMATEN, help="hoe de meldingen eruitzien (standaard: text)")
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(keuze: argparse.Namespace) -> int:
    """Format or check; returns 0 when all files are in form, 1 when one is not, 2 when there is nothing to do."""
    if not keuze.check:
        return herschrijf(keuze.map, vaste_vorm, "in de vaste vorm gezet")
    bestanden = bestanden_in(keuze.map)
    return _controleer(keuze, bestanden) if bestanden else 2


def bestanden_in(map_: Path) -> list[Bestand]:
    """The data files in a folder; says so when there are none."""
    try:
        bestanden = lees_map(map_)
    except NotADirectoryError:
        bestanden = []
    if not bestanden:
        print(f'In "{map_}" staat geen enkel .yml-bestand. Geef de map met gegevens op.', file=sys.stderr)
    return bestanden


def _controleer(keuze: argparse.Namespace, bestanden: list[Bestand]) -> int:
    bevindingen = [b for bestand in bestanden for b in verschillen(bestand)]
    formaat = keuze.format or ("github" if os.environ.get("GITHUB_ACTIONS") else "text")
    telling = Telling(sum(len(bouw(b).records) for b in bestanden), len(bestanden))
    print(toon(vanaf_hier(bevindingen, keuze.map), telling, formaat))
    return 1 if bevindingen else 0


def herschrijf(map_: Path, nieuw: Callable[[Bestand], str | None], gedaan: str) -> int:
    """Write every file anew that ``nieuw`` has another text for, and say how many were ``gedaan``.

    Returns 0, 1 when a file could not be done, 2 when there is nothing to do.
    """
    if not (bestanden := bestanden_in(map_)):
        return 2
    veranderd, mislukt = [], []
    for bestand in bestanden:
        try:
            tekst = nieuw(bestand)
        except VormFout as fout:
            mislukt.append(f"{bestand.naam}: {fout}. Los eerst op wat de controle meldt.")
            continue
        if tekst is not None and tekst.encode() != bestand.pad.read_bytes():
            bestand.pad.write_text(tekst, encoding="utf-8", newline="\n")
            veranderd.append(bestand.naam)
    for regel in (*veranderd, *mislukt):
        print(regel)
    bekeken = f"{len(bestanden)} {'bestand' if len(bestanden) == 1 else 'bestanden'}"
    print(f"{bekeken} bekeken, {len(veranderd)} {gedaan}.")
    return 1 if mislukt else 0
