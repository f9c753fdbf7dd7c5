"""The project's own data as it stands on a given day."""

from datetime import date
from functools import cache
from pathlib import Path

from macros.catalogue import Catalogus, laad


@cache
def catalogus_op(dag: date) -> Catalogus:
    return laad(Path(__file__).resolve().parents[2] / "data", dag).catalogus
