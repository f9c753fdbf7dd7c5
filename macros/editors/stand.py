"""A state of the data: a folder, or what a git revision holds; and the two states that a command compares."""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from macros.catalogue import Lading, laad
from macros.editors.controle import STANDAARD
from macros.fields.dag import vandaag
from macros.findings import heeft_fouten
from macros.rules import controleer


class GeenStand(Exception):
    """There is no such folder or revision, or it holds no data."""


@contextmanager
def _map_van(waar: str, opslag: Path) -> Iterator[Path]:
    if Path(waar).is_dir():
        yield Path(waar)
        return
    with tempfile.TemporaryDirectory() as tijdelijk:
        opdracht = ["git", "-C", str(opslag), "archive", "--format=tar", "--end-of-options", waar, "data"]
        uitvoer = subprocess.run(opdracht, capture_output=True, check=False)
        if uitvoer.returncode:
            raise GeenStand(f'"{waar}" is geen map, en geen stand van de opslag die git kent')
        with tarfile.open(fileobj=io.BytesIO(uitvoer.stdout)) as tar:
            tar.extractall(tijdelijk, filter="data")
        yield Path(tijdelijk) / "data"


def splitsing(basis: str, nieuw: str, opslag: Path) -> str:
    """Where ``nieuw`` left ``basis``, so that what others did since is no part of the change; ``basis`` if unknown."""
    if Path(basis).is_dir():
        return basis
    tak = "HEAD" if Path(nieuw).is_dir() else nieuw
    opdracht = ["git", "-C", str(opslag), "merge-base", "--end-of-options", basis, tak]
    uitvoer = subprocess.run(opdracht, capture_output=True, text=True, check=False)
    return uitvoer.stdout.strip() or basis


def lees_stand(waar: str, opslag: Path, dag: date) -> Lading:
    """The data in folder ``waar``, or in that git revision of the repository at ``opslag``. Raises GeenStand."""
    with _map_van(waar, opslag) as map_:
        lading = laad(map_, dag)
    if not lading.bestanden:
        raise GeenStand(f'in "{waar}" staan geen gegevens')
    return lading


def voeg_standen_toe(parser: argparse.ArgumentParser) -> None:
    """Declare the two states that a command compares."""
    parser.add_argument("basis", help="waarmee u vergelijkt: een map met gegevens, of een stand in git zoals main")
    parser.add_argument("nieuw", nargs="?", default=str(STANDAARD), help="de nieuwe gegevens (standaard: data)")


def lees_standen(keuze: argparse.Namespace) -> tuple[Lading, Lading]:
    """Both states. Raises GeenStand when one is not there, or when the new one has faults."""
    dag, opslag = vandaag(), STANDAARD.parent
    basis = splitsing(keuze.basis, keuze.nieuw, opslag)
    oud, nieuw = (lees_stand(waar, opslag, dag) for waar in (basis, keuze.nieuw))
    if heeft_fouten(controleer(oud)):
        print("Let op: in de basis staan fouten. Wat daardoor niet te lezen was, lijkt hier nieuw.", file=sys.stderr)
    if heeft_fouten(controleer(nieuw)):
        raise GeenStand("in de nieuwe gegevens staan fouten. Los die eerst op: python -m macros check")
    return oud, nieuw
