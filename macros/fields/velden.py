"""The kinds of value a field can hold, and how a field is declared. Every scalar arrives as the text that was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError


@dataclass(frozen=True)
class Veldwoorden:
    """Marks a field whose name readers know by other words: for one of what it holds, and for more."""

    een: str
    meer: str


def veld(omschrijving: str, voorbeeld: Any, *, een: str = "", meer: str = "", **overig: Any) -> Any:
    """Declare a field: its Dutch description and one example, as the handbook and the editors' tools show them.

    ``een`` and ``meer`` are words for the field where its name will not do in a sentence.
    """
    info = Field(description=omschrijving, examples=[voorbeeld], **overig)
    if een or meer:
        info.metadata.append(Veldwoorden(een, meer))
    return info


@dataclass(frozen=True)
class Verwijst:
    """Marks a text as the id of a record of one of these kinds (``binnen``: of the same document)."""

    soorten: tuple[str, ...]
    binnen: bool = False


class Keuze(str, Enum):  # noqa: UP042  (a member is made from its value and its label, which StrEnum refuses)
    """A closed vocabulary: the value as typed in YAML, and the label that readers see."""

    label: str

    def __new__(cls, waarde: str, label: str) -> Keuze:
        lid = str.__new__(cls, waarde)
        lid._value_ = waarde
        lid.label = label
        return lid

    def __str__(self) -> str:
        return str(self.value)


_JAAR = re.compile(r"[0-9]{4}")
_MAAND = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_DAG = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EERSTE_JAAR, _LAATSTE_JAAR = 1800, 2199
"""Years outside these are typing mistakes; Python's dates also end at 1 and 9999."""


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
    if _JAAR.fullmatch(tekst) or _MAAND.fullmatch(tekst):
        return _jaar(tekst)
    if not _DAG.fullmatch(tekst):
        raise PydanticCustomError("datum_vorm", "schrijf een jaar (2026), een maand (2026-01) of een dag (2026-01-05)")
    return _datum(tekst)


def _janee(waarde: Any) -> Any:
    if waarde in ("ja", "nee"):
        return waarde == "ja"
    if isinstance(waarde, bool):
        return waarde
    raise PydanticCustomError("ja_of_nee", "schrijf ja of nee")


def _getal(waarde: Any) -> Any:
    if isinstance(waarde, str) and not re.fullmatch(r"0|[1-9][0-9]{0,14}", waarde):
        raise PydanticCustomError("geheel_getal", "schrijf een heel getal in cijfers, zonder punt, komma of euroteken")
    return waarde


def _kommagetal(waarde: Any) -> Any:
    if isinstance(waarde, str) and not re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", waarde):
        raise PydanticCustomError("kommagetal", "schrijf een getal met een punt, zoals 5.182")
    return waarde


SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"

Slug = Annotated[str, StringConstraints(pattern=SLUG, max_length=80)]
Code = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,2}[a-z]{1,2}$")]
Onderdeelcode = Annotated[str, StringConstraints(pattern=r"^(i|ii|iii|iv|v|vi|vii|viii|ix|x)$")]
Titel = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=r"^[^\n]+$")]
Tekst = Annotated[str, StringConstraints(min_length=1, max_length=4000)]
CbsCode = Annotated[str, StringConstraints(pattern=r"^GM[0-9]{4}$")]
Domein = Annotated[str, StringConstraints(pattern=r"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$")]
"""A website's address without ``https://`` or path, such as veiligthuis.nl."""
_NUMMER = r"^(112|113|0[89]00-[0-9]{4}|0[1-57-9][0-9]{1,2}-[0-9]{6,7}|14 ?0[0-9]{2,3})$"
Telefoon = Annotated[str, StringConstraints(pattern=_NUMMER)]
"""A public general number; mobile numbers do not fit."""
Datum = Annotated[str, AfterValidator(_datum), WithJsonSchema({"type": "string", "format": "date"})]
Tijdpunt = Annotated[
    str, AfterValidator(_tijdpunt), WithJsonSchema({"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"})
]
"""A year, a month or a day: as precise as the source is."""
JaNee = Annotated[bool, BeforeValidator(_janee), WithJsonSchema({"enum": ["ja", "nee"]}, mode="validation")]
Getal = Annotated[int, BeforeValidator(_getal)]
Kommagetal = Annotated[float, BeforeValidator(_kommagetal)]

BronId = Annotated[Slug, Verwijst(("bron",))]
GemeenteId = Annotated[Slug, Verwijst(("gemeente",))]
DeelregioId = Annotated[Slug, Verwijst(("deelregio",))]
RegioId = Annotated[Slug, Verwijst(("regio",))]
OrganisatieId = Annotated[Slug, Verwijst(("organisatie",))]
ContactrolId = Annotated[Slug, Verwijst(("contactrol",))]
ThemaId = Annotated[Slug, Verwijst(("thema",))]
DoelgroepId = Annotated[Slug, Verwijst(("doelgroep",))]
ActielijnId = Annotated[Slug, Verwijst(("actielijn",))]
ProgrammaId = Annotated[Slug, Verwijst(("programma",))]
RegiovisieId = Annotated[Slug, Verwijst(("regiovisie",))]
DocumentId = Annotated[Slug, Verwijst(("regiovisie", "uitvoeringsplan"))]
BegripId = Annotated[Slug, Verwijst(("begrip",))]
PartijId = Annotated[Slug, Verwijst(("organisatie", "contactrol", "gemeente", "partijsoort"))]
ActieCode = Annotated[Code, Verwijst(("actie",), binnen=True)]


def begin(tijdpunt: str) -> date:
    """First day that a Tijdpunt covers."""
    jaar, maand, dag = (*map(int, tijdpunt.split("-")), 1, 1)[:3]
    return date(jaar, maand, dag)


def einde(tijdpunt: str) -> date:
    """Last day that a Tijdpunt covers."""
    delen = [int(d) for d in tijdpunt.split("-")]
    if len(delen) == 3:
        return date(*delen)
    jaar, maand = delen[0], delen[1] if len(delen) == 2 else 12
    volgende = date(jaar + maand // 12, maand % 12 + 1, 1)
    return date.fromordinal(volgende.toordinal() - 1)
