"""The data as plain YAML, so that this check depends on no other part of the project; and how a difference is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

Veld = dict[str, Any]
NUMMER = {
    "collegestuk-utrecht-2020": "000",
    "uitvoeringsplan-lekstroom": "001",
    "adviesnota-zuid-holland-zuid-2019": "002",
    "raadsinformatie-alblasserdam-2013": "003",
    "collegevoorstel-rheden-2019": "004",
}


class Gegevens:
    """All files of ``map_``; every scalar stays the text that an editor typed."""

    def __init__(self, map_: Path) -> None:
        self.map = map_
        self.bestanden: dict[Path, Veld] = {
            pad: yaml.load(pad.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
            for pad in sorted(map_.rglob("*.yml"))
        }

    @cached_property
    def documenten(self) -> dict[str, Veld]:
        gevonden = (inhoud.get("document") for inhoud in self.bestanden.values())
        return {document["id"]: document for document in gevonden if document}

    @cached_property
    def regios(self) -> dict[str, Veld]:
        return {inhoud["regio"]["id"]: inhoud["regio"] for inhoud in self.bestanden.values() if "regio" in inhoud}

    def alle(self, soort: str) -> list[Veld]:
        """Every record of a list such as ``contactrollen``, from all files."""
        return [record for inhoud in self.bestanden.values() for record in inhoud.get(soort, [])]

    @cached_property
    def _namen(self) -> dict[str, str]:
        lijsten = (lijst for inhoud in self.bestanden.values() for lijst in inhoud.values() if isinstance(lijst, list))
        return {record["id"]: record["naam"] for lijst in lijsten for record in lijst if "naam" in record}

    def namen(self, ids: Iterable[str]) -> str:
        """The names behind ids, as an editor knows them."""
        return ", ".join(self._namen.get(een, een) for een in ids)


def record(lijst: list[Veld], id_: str) -> Veld:
    """The record with this id, or an empty one: what is missing then differs by itself."""
    return next((een for een in lijst if een.get("id") == id_), {})


def lijst_in(document: Veld, naam: str) -> list[Veld]:
    """What a document lists in a field, or the points below a heading."""
    groepen = (groep["punten"] for groep in document.get("puntgroepen", []) if groep["kop"] == naam)
    return document.get(naam) or [punt for punten in groepen for punt in punten]


def partijen(lijst: Iterable[Veld]) -> list[str]:
    return [een["partij"] for een in lijst]


def waar(bron: str, regel: int | str) -> str:
    return f"bron {NUMMER[bron]}, regel {regel}"


def verschil(plek: str, wat: str, in_bron: str, in_gegevens: object, *, gelijk: bool | None = None) -> Iterator[str]:
    """One sentence if the data differ from what the source says."""
    if gelijk is None:
        gelijk = in_bron == in_gegevens
    if not gelijk:
        staat = f'staat "{in_gegevens}"' if in_gegevens not in (None, "", [], "None") else "staat niets"
        noemt = f'noemt als {wat} "{in_bron}"' if in_bron else f"noemt geen {wat}"
        yield f"{plek} {noemt}; in de gegevens {staat}."
