"""A state of the project: a folder, or what a git revision holds; and the two states that a command compares."""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from macros.catalogue import Lading, laad
from macros.fields.dag import vandaag
from macros.findings import heeft_fouten
from macros.rules import controleer

WORTEL = Path(__file__).resolve().parents[2]


class GeenStand(Exception):
    """There is no such folder or revision, it holds no data, or what it holds cannot be shown."""


@dataclass(frozen=True)
class Stand:
    """A project as it is or was: its folder, and its data."""

    project: Path
    lading: Lading


def voeg_standen_toe(parser: argparse.ArgumentParser) -> None:
    """Declare the two states that a command compares."""
    wat = "een stand in git, of een map met een kopie van het project"
    parser.add_argument("basis", help=f"waarmee u vergelijkt: {wat}, zoals main")
    parser.add_argument("nieuw", nargs="?", default=str(WORTEL), help=f"{wat} (standaard: wat er nu staat)")


@contextmanager
def standen(keuze: argparse.Namespace) -> Iterator[tuple[Stand, Stand]]:
    """Both states. Raises GeenStand when one is not there, or when the new one has faults."""
    dag, basis = vandaag(), _splitsing(keuze.basis, keuze.nieuw)
    with _map_van(basis) as oud_map, _map_van(keuze.nieuw) as nieuw_map:
        oud, nieuw = _lees(oud_map, keuze.basis, dag), _lees(nieuw_map, keuze.nieuw, dag)
        if heeft_fouten(controleer(oud.lading)):
            print(
                "Let op: in de basis staan fouten. Wat daardoor niet te lezen was, lijkt hier nieuw.", file=sys.stderr
            )
        if heeft_fouten(controleer(nieuw.lading)):
            raise GeenStand("in de nieuwe gegevens staan fouten. Los die eerst op: python -m macros check")
        yield oud, nieuw


def _lees(project: Path, waar: str, dag: date) -> Stand:
    lading = laad(project / "data", dag) if (project / "data").is_dir() else None
    if lading is None or not lading.bestanden:
        raise GeenStand(f'in "{waar}" staan geen gegevens')
    return Stand(project, lading)


@contextmanager
def _map_van(waar: str) -> Iterator[Path]:
    """The folder of a project in that state; a revision is unpacked for as long as it is needed."""
    if Path(waar).is_dir():
        yield Path(waar).resolve()
        return
    with tempfile.TemporaryDirectory() as tijdelijk:
        opdracht = ["git", "-C", str(WORTEL), "archive", "--format=tar", "--end-of-options", waar]
        uitvoer = subprocess.run(opdracht, capture_output=True, check=False)
        if uitvoer.returncode:
            raise GeenStand(f'"{waar}" is geen map, en geen stand van de opslag die git kent')
        with tarfile.open(fileobj=io.BytesIO(uitvoer.stdout)) as tar:
            try:
                tar.extractall(tijdelijk, filter="data")
            except tarfile.FilterError as fout:
                raise GeenStand(f'in "{waar}" wijst "{fout.tarinfo.name}" naar buiten het project') from fout
        Path(tijdelijk, "node_modules").symlink_to(WORTEL / "node_modules")  # what was fetched is in no revision
        yield Path(tijdelijk)


def _splitsing(basis: str, nieuw: str) -> str:
    """Where ``nieuw`` left ``basis``, so that what others did since is no part of the change; ``basis`` if unknown."""
    if Path(basis).is_dir():
        return basis
    tak = "HEAD" if Path(nieuw).is_dir() else nieuw
    opdracht = ["git", "-C", str(WORTEL), "merge-base", "--end-of-options", basis, tak]
    uitvoer = subprocess.run(opdracht, capture_output=True, text=True, check=False)
    return uitvoer.stdout.strip() or basis
