"""What the handbook tells that is made, not written: the rules, and the fields of every kind of record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from macros.editors.schema import PLEKKEN
from macros.editors.vorm import schrijf_deel
from macros.editors.wijzer import Wijzer, soorten, wijzers
from macros.fields.deel import Deel
from macros.fields.record import Record
from macros.findings import Regel
from macros.kinds import BOVENAAN
from macros.read.regels import REGELS as LEESREGELS
from macros.records.regels import REGELS as VELDREGELS
from macros.rules import regels as alle_regels

_MAPPEN = {"landelijk": "data/landelijk/", "regio": "data/regios/<regio>/"}


@dataclass(frozen=True)
class Soort:
    """A kind of record or part: what editors call it, where it stands, and its fields."""

    anker: str
    naam: str
    plekken: tuple[str, ...]
    velden: tuple[Wijzer, ...]
    sjabloon: str
    """Its fields that must be there, filled with their examples, as YAML."""


def regelgroepen() -> list[tuple[str, list[Regel]]]:
    """Every rule, under the words that say what it is about."""
    eerder = {*LEESREGELS, *VELDREGELS}
    return [
        ("Over bestanden en YAML", list(LEESREGELS)),
        ("Over velden", list(VELDREGELS)),
        ("Over de inhoud", [r for r in alle_regels() if r not in eerder]),
    ]


def veldengroepen() -> list[tuple[str, list[Soort]]]:
    """Every kind, under the words that say where it is found."""
    bovenaan = {soort.__name__ for soort in BOVENAAN.values()}
    groepen: dict[str, list[Soort]] = {"In een eigen bestand": [], "Binnen een document of regio": [], "Onderdelen": []}
    for naam, soort in soorten().items():
        kop = (
            "In een eigen bestand"
            if naam in bovenaan
            else "Binnen een document of regio"
            if issubclass(soort, Record)
            else "Onderdelen"
        )
        groepen[kop].append(_soort(soort))
    return list(groepen.items())


def _soort(soort: type[Deel]) -> Soort:
    return Soort(
        soort.__name__.lower(),
        naam_van(soort),
        tuple(_plekken(soort)),
        wijzers(soort),
        schrijf_deel(sjabloon(soort), soort),
    )


def naam_van(soort: type[Deel]) -> str:
    """What editors call a kind of record or part."""
    if issubclass(soort, Record):
        return soort.soort.enkelvoud[:1].upper() + soort.soort.enkelvoud[1:]
    return soort.deelnaam or soort.__name__


def _plekken(soort: type[Deel]) -> list[str]:
    eigen = [
        f"{naam}: in {' of '.join(map_ for plek, map_ in _MAPPEN.items() if naam in PLEKKEN[plek])}"
        for naam, bovenste in BOVENAAN.items()
        if bovenste is soort
    ]
    houders = [(h, w) for h in soorten().values() for w in wijzers(h) if w.deel is soort]
    return [*eigen, *(f"{w.naam}: in {naam_van(h).lower()}" for h, w in houders)]


def sjabloon(soort: type[Deel]) -> dict[str, Any]:
    """The least that a valid one of this kind has: every field that must be there, with its example.

    Of a part that is only valid in some combinations, the example of a field that holds it.
    """
    minste = {w.naam: _voorbeeldwaarde(w) for w in wijzers(soort) if w.verplicht}
    houders = (w for houder in soorten().values() for w in wijzers(houder) if w.deel is soort)
    mogelijk = [minste, *(w.voorbeeld[0] if w.lijst else w.voorbeeld for w in houders)]
    return next(waarde for waarde in mogelijk if _is_geldig(soort, waarde))


def _voorbeeldwaarde(w: Wijzer) -> Any:
    if w.deel is None:
        return w.voorbeeld
    een = w.voorbeeld[0] if w.lijst else w.voorbeeld
    if not _is_geldig(w.deel, een):
        een = sjabloon(w.deel)
    return [een] if w.lijst else een


def _is_geldig(soort: type[Deel], waarde: Any) -> bool:
    try:
        TypeAdapter(soort).validate_python(waarde)
    except ValidationError:
        return False
    return True
