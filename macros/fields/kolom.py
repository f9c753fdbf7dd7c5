"""A table as a kind declares it: columns that take their value, their meaning and their type from a field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from macros.fields.tijdpunt import begin, einde
from macros.fields.velden import DocumentId, RegioId

Cel = str | int | float | bool | date | None


class Celsoort(Enum):
    """What the cells of a column hold; a Tijdpunt is a year, a part of one, a month or a day, as the source has it."""

    TEKST = "tekst"
    GETAL = "heel getal"
    KOMMAGETAL = "getal"
    EURO = "bedrag in euro's"
    DATUM = "datum"
    TIJDPUNT = "jaar, deel van een jaar, maand of dag"
    JANEE = "ja of nee"
    LINK = "adres"


@dataclass(frozen=True)
class Kolom:
    """One column of a kind's table.

    ``van`` is the path of a field, such as ``controle.op`` (of every item, where it is a list), or a function of the
    catalogue and the record. A path that begins with a dot starts at the item of the row, in a table that has a row for
    every item of a list. References become names, and a column with their ids comes beside it. ``uitleg`` and ``soort``
    need only be given with a function, or where the field's own are not right.
    """

    kop: str
    van: str | Callable[[Any, Any], Any]
    uitleg: str = ""
    soort: Celsoort | None = None
    ids: bool | None = None
    """True: only ids, and of a choice what stands in the data. False: only names, where the ids are one join away."""
    naar: Any = None
    """With a function that gives records: the type of a field that could refer to them, such as ``list[RegioId]``;
    with one that gives a part that refers: that part."""
    anders: str = ""
    """The path to follow where the first leads to nothing: a part without sources rests on those of the whole."""
    per_item: bool = False
    """Whether a function gets the item of the row, in a table with a row for each, rather than its record."""


@dataclass(frozen=True)
class Blad:
    """A table: a row for each record, or for each item of its field ``per``."""

    naam: str
    """Its part of a file name, such as ``acties``."""
    titel: str
    uitleg: str
    kolommen: tuple[Kolom, ...]
    per: str = ""


REGIO = Kolom(
    "Regio",
    lambda c, r: c.record("regio", r.herkomst.regio),
    "De regio van wie het gegeven is; leeg bij landelijke gegevens.",
    naar=RegioId,
)
PLEK = (
    REGIO,
    Kolom(
        "Document",
        lambda c, r: c.document_van(r) if r.herkomst.document else None,
        "De visie of het plan waar het gegeven in staat.",
        naar=DocumentId,
    ),
)
"""The region and the document that a record stands in."""

SLEUTEL = Kolom("Sleutel", "sleutel", "De vaste sleutel van dit gegeven, dezelfde als in de API.")
PAGINA = Kolom("Pagina", lambda c, r: r, "De pagina op de site.", Celsoort.LINK)
_STAND = Kolom(
    "Stand",
    lambda c, r: c.stand(r).label if c.tijdgebonden(r) else None,
    "Of het geldt op de dag waarop dit bestand is gemaakt; leeg bij wat altijd geldt.",
)
_VOORBEHOUD = Kolom("Voorbehoud", "voorbehoud")
BRON = (
    Kolom("Bron", "bronnen.bron", "De titels van de bronnen."),
    Kolom(
        "Plaats in de bron",
        lambda c, r: [f"{b.bron}: {b.plaats}" for b in r.bronnen],
        "De plek in elke bron, met de id van de bron.",
    ),
    Kolom("Zekerheid", lambda c, r: list(dict.fromkeys(b.zekerheid.value for b in r.bronnen)), "Hoe zeker het is."),
)
SLOT = (_STAND, _VOORBEHOUD, *BRON, SLEUTEL, PAGINA)
"""What every table of facts ends with: whether it holds, the reservation, the sources, the key and the page."""

_VAN_DEEL = "Van dit deel zelf, of anders van het geheel."
SLOT_VAN_DEEL = (
    _STAND,
    _VOORBEHOUD,
    Kolom("Bron", ".bronnen.bron", f"De titels van de bronnen. {_VAN_DEEL}", anders="bronnen.bron"),
    Kolom("Plaats in de bron", ".bronnen.plaats", f"De plek in elke bron. {_VAN_DEEL}", anders="bronnen.plaats"),
    Kolom("Zekerheid", ".bronnen.zekerheid", "Hoe zeker het is.", ids=True, anders="bronnen.zekerheid"),
    SLEUTEL,
    PAGINA,
)
"""The same for a row about a part that may have sources of its own."""


def grenzen(periode: str, wat: str) -> tuple[Kolom, ...]:
    """The two ends of the period in field ``periode``, as the source gives them and as days."""
    van, tot = f"{periode}.van", f"{periode}.tot"
    return (
        Kolom("Van", van, f"Het begin van {wat}, zo precies als de bron.", Celsoort.TIJDPUNT),
        Kolom("Tot en met", tot, f"Het einde van {wat}, zo precies als de bron.", Celsoort.TIJDPUNT),
        _dag("Eerste dag", begin, van),
        _dag("Laatste dag", einde, tot),
    )


def dagen(veld: str) -> tuple[Kolom, Kolom]:
    """The first and last day of the moment in field ``veld`` of the part that a row is for."""
    return _dag("Eerste dag", begin, f".{veld}"), _dag("Laatste dag", einde, f".{veld}")


def _dag(kop: str, dag: Callable[[str], date], pad: str) -> Kolom:
    """The day that ``dag`` makes of the moment at ``pad``, to sort and filter by."""

    def lees(_: Any, waarde: Any) -> date | None:
        for stap in pad.strip(".").split("."):
            waarde = waarde and getattr(waarde, stap)
        return dag(waarde) if waarde else None

    return Kolom(kop, lees, f"De {kop.lower()} die daarbij hoort.", Celsoort.DATUM, per_item=pad.startswith("."))
