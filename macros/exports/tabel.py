"""A table of values with declared columns: what CSV files, workbooks and their explanations are made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from pydantic import BaseModel

Cel = str | int | float | bool | date | None


class Celsoort(Enum):
    """What the cells of a column hold; a Tijdpunt is a year, a month or a day, as precise as the source."""

    TEKST = "tekst"
    GETAL = "heel getal"
    KOMMAGETAL = "getal"
    EURO = "bedrag in hele euro's"
    DATUM = "datum"
    TIJDPUNT = "jaar, maand of dag"
    JANEE = "ja of nee"
    LINK = "adres"


@dataclass(frozen=True)
class Kolom:
    """One column: its heading, what it means, what it holds, and how to get its value from an item."""

    kop: str
    uitleg: str
    waarde: Callable[[Any], Cel]
    soort: Celsoort = Celsoort.TEKST


class Rij(NamedTuple):
    """The cells of one row, and where it belongs, so that the table of a region can be cut from the whole."""

    cellen: tuple[Cel, ...]
    regio: str | None = None
    document: str | None = None
    gemeente: str | None = None
    bron: str | None = None


@dataclass(frozen=True)
class Tabel:
    naam: str
    """Its part of a file name, such as ``acties``."""
    titel: str
    uitleg: str
    kolommen: tuple[Kolom, ...]
    rijen: tuple[Rij, ...]

    def per(self, plek: str) -> dict[str, Tabel]:
        """The table cut by a field of its rows, such as ``regio``: a table for each that has rows."""
        delen: dict[str, list[Rij]] = {}
        for rij in self.rijen:
            if waar := getattr(rij, plek):
                delen.setdefault(waar, []).append(rij)
        return {waar: replace(self, rijen=tuple(rijen)) for waar, rijen in delen.items()}


def maak_tabel(
    naam: str,
    titel: str,
    uitleg: str,
    kolommen: Iterable[Kolom],
    items: Iterable[Any],
    plek: Callable[[Any], tuple[str | None, ...]] = lambda item: (item.herkomst.regio, item.herkomst.document),
) -> Tabel:
    """A table with a row for each item; ``plek`` gives the region, document, gemeente and source it belongs to."""
    kolommen = tuple(kolommen)
    rijen = tuple(Rij(tuple(kolom.waarde(item) for kolom in kolommen), *plek(item)) for item in items)
    return Tabel(naam, titel, uitleg, kolommen, rijen)


def velduitleg(model: type[BaseModel], veld: str) -> str:
    """What the declaration of a field says that it means."""
    return model.model_fields[veld].description


OPSOMMING = " | "
"""Stands between the values of a cell that holds several."""


def som(woorden: Iterable[str]) -> str:
    """Several values in one cell."""
    return OPSOMMING.join(woorden)
