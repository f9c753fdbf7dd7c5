"""A state of the data: a folder, or what a git revision holds."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from macros.catalogue import Lading, laad


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


def lees_stand(waar: str, opslag: Path, vandaag: date) -> Lading:
    """The data in folder ``waar``, or in that git revision of the repository at ``opslag``. Raises GeenStand."""
    with _map_van(waar, opslag) as map_:
        lading = laad(map_, vandaag)
    if not lading.bestanden:
        raise GeenStand(f'in "{waar}" staan geen gegevens')
    return lading
