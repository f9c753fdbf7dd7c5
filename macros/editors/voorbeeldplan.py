"""An invented plan: what an editor can follow of a plan, and what readers then see of it. It is in no data."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from macros.kinds.document import Document
from macros.read.boom import ontleed

BESTAND = Path(__file__).with_suffix(".yml")


@cache
def voorbeeldplan() -> Document:
    """The plan as a record; it stands nowhere, so it has no address and nothing links to it."""
    waarde = ontleed(tekst(), _nooit).waarde
    assert isinstance(waarde, dict)
    return TypeAdapter(Document).validate_python(waarde["document"])


def tekst() -> str:
    """The plan as it is written."""
    return BESTAND.read_text(encoding="utf-8")


def _nooit(melding: object) -> None:
    raise ValueError(melding)
