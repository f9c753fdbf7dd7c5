"""Moments as precise as a source: a year, a part of one, a month or a day; and where each begins and ends.

A part of a year is written as the year and the part: ``2024-kwartaal-2``, ``2024-voorjaar``, ``2024-schooljaar``.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

_JAAR = re.compile(r"[0-9]{4}")
_MAAND = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_DAG = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EERSTE_JAAR, _LAATSTE_JAAR = 1800, 2199
"""Years outside these are typing mistakes; Python's dates also end at 1 and 9999."""


class Jaardeel(NamedTuple):
    """A part of a year as sources name it: its first month, how many months it lasts, and its words.

    ``{jaar}`` is the year it is named after, ``{erna}`` the next one.
    """

    maand: int
    maanden: int
    naam: str
    wanneer: str
    """The same as an answer to "when"."""


def _deel(maand: int, maanden: int, naam: str, wanneer: str = "") -> Jaardeel:
    return Jaardeel(maand, maanden, naam, wanneer or f"in {naam}")


JAARDELEN = {
    "kwartaal-1": _deel(1, 3, "het eerste kwartaal van {jaar}"),
    "kwartaal-2": _deel(4, 3, "het tweede kwartaal van {jaar}"),
    "kwartaal-3": _deel(7, 3, "het derde kwartaal van {jaar}"),
    "kwartaal-4": _deel(10, 3, "het vierde kwartaal van {jaar}"),
    "helft-1": _deel(1, 6, "de eerste helft van {jaar}"),
    "helft-2": _deel(7, 6, "de tweede helft van {jaar}"),
    "voorjaar": _deel(3, 3, "het voorjaar van {jaar}"),
    "zomer": _deel(6, 3, "de zomer van {jaar}"),
    "najaar": _deel(9, 3, "het najaar van {jaar}"),
    "winter": _deel(12, 3, "de winter van {jaar} op {erna}"),
    "voor-de-zomer": _deel(1, 6, "de tijd voor de zomer van {jaar}", "voor de zomer van {jaar}"),
    "na-de-zomer": _deel(9, 4, "de tijd na de zomer van {jaar}", "na de zomer van {jaar}"),
    "schooljaar": _deel(8, 12, "het schooljaar {jaar}-{erna}"),
}
"""Seasons are whole months, as the weather services have them; a school year runs from August (WPO, article 1). Only
what must be put in order or in a picture reckons with these months: readers see the words."""
_DEEL = re.compile(rf"([0-9]{{4}})-({'|'.join(JAARDELEN)})")
TIJDPUNT = rf"^\d{{4}}(-\d{{2}}(-\d{{2}})?|-({'|'.join(JAARDELEN)}))?$"


def _jaar(tekst: str) -> str:
    if not _EERSTE_JAAR <= int(tekst[:4]) <= _LAATSTE_JAAR:
        raise PydanticCustomError("jaar", "dit jaar kan niet kloppen")
    return tekst


def _datum(tekst: str) -> str:
    if not _DAG.fullmatch(tekst):
        raise PydanticCustomError("datum_vorm", "schrijf een datum als jaar-maand-dag, zoals 2026-01-05")
    try:
        date.fromisoformat(tekst)
    except ValueError:
        raise PydanticCustomError("datum_bestaat_niet", "deze datum bestaat niet") from None
    return _jaar(tekst)


def _tijdpunt(tekst: str) -> str:
    if _JAAR.fullmatch(tekst) or _MAAND.fullmatch(tekst) or _DEEL.fullmatch(tekst):
        return _jaar(tekst)
    if not _DAG.fullmatch(tekst):
        raise PydanticCustomError(
            "datum_vorm",
            "schrijf een jaar (2026), een maand (2026-01), een dag (2026-01-05) of een deel van een jaar, zoals "
            "2026-kwartaal-2, 2026-voorjaar of 2026-schooljaar",
        )
    return _datum(tekst)


Datum = Annotated[str, AfterValidator(_datum), WithJsonSchema({"type": "string", "format": "date"})]
Tijdpunt = Annotated[str, AfterValidator(_tijdpunt), WithJsonSchema({"type": "string", "pattern": TIJDPUNT})]
"""As precise as the source is."""


def jaardeel(tijdpunt: str) -> tuple[Jaardeel, int] | None:
    """The part of a year that a Tijdpunt is, and the year it is named after; None for a year, a month or a day."""
    gevonden = _DEEL.fullmatch(tijdpunt)
    return (JAARDELEN[gevonden[2]], int(gevonden[1])) if gevonden else None


def in_een_jaar(tijdpunt: str) -> bool:
    """Whether a Tijdpunt lies in one calendar year."""
    return begin(tijdpunt).year == einde(tijdpunt).year


def begin(tijdpunt: str) -> date:
    """First day that a Tijdpunt covers."""
    if deel := jaardeel(tijdpunt):
        return date(deel[1], deel[0].maand, 1)
    jaar, maand, dag = (*map(int, tijdpunt.split("-")), 1, 1)[:3]
    return date(jaar, maand, dag)


def einde(tijdpunt: str) -> date:
    """Last day that a Tijdpunt covers."""
    if _DAG.fullmatch(tijdpunt):
        return date.fromisoformat(tijdpunt)
    deel = jaardeel(tijdpunt)
    maanden = deel[0].maanden if deel else 1 if _MAAND.fullmatch(tijdpunt) else 12
    eerste = begin(tijdpunt)
    verder = eerste.month - 1 + maanden
    return date(eerste.year + verder // 12, verder % 12 + 1, 1) - timedelta(days=1)
