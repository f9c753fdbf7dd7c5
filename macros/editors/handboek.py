"""What the handbook tells that is made, not written: the rules, and the fields of every kind of record."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

from pydantic import ValidationError

from macros.catalogue import Catalogus
from macros.editors.schema import PLEKKEN
from macros.editors.vorm import schrijf_deel
from macros.editors.wijzer import Wijzer, soorten, wijzers
from macros.fields.deel import Deel
from macros.fields.record import Record
from macros.findings import Regel
from macros.kinds import BOVENAAN, PER_NAAM
from macros.kinds.organisatie import Organisatie
from macros.read.regels import REGELS as LEESREGELS
from macros.records.indeling import is_lijst
from macros.records.regels import REGELS as VELDREGELS
from macros.records.voorstel import als_onderdeel
from macros.rules import regels as alle_regels

_OOK: dict[type[Deel], tuple[str, ...]] = {Organisatie: ("werkgebied",)}
"""Fields that no kind must have by itself, but that a rule asks for."""
_MAPPEN = {"landelijk": "data/landelijk/", "regio": "data/regios/<regio>/"}


@dataclass(frozen=True)
class Soort:
    """A kind of record or part: what editors call it, where it stands, and its fields."""

    anker: str
    naam: str
    plekken: tuple[str, ...]
    velden: tuple[Wijzer, ...]
    sjabloon: str
    """Its fields that must be there, filled with their examples, as YAML that can be pasted where it belongs."""


def regelgroepen() -> list[tuple[str, list[Regel]]]:
    """Every rule, under the words that say what it is about."""
    eerder = {*LEESREGELS, *VELDREGELS}
    return [
        ("Over bestanden en YAML", list(LEESREGELS)),
        ("Over velden", list(VELDREGELS)),
        ("Over de inhoud", [r for r in alle_regels() if r not in eerder]),
    ]


def veldengroepen(catalogus: Catalogus | None = None) -> list[tuple[str, list[Soort]]]:
    """Every kind, under the words that say where it is found. Templates refer to what there is in ``catalogus``."""
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
        groepen[kop].append(_soort(soort, catalogus))
    return list(groepen.items())


def _soort(soort: type[Deel], catalogus: Catalogus | None) -> Soort:
    waarde = sjabloon(soort)
    return Soort(
        soort.__name__.lower(),
        naam_van(soort),
        tuple(_plekken(soort)),
        wijzers(soort),
        _op_zijn_plek(soort, schrijf_deel(_bestaand(waarde, soort, catalogus) if catalogus else waarde, soort)),
    )


def _op_zijn_plek(soort: type[Deel], yaml: str) -> str:
    """With the dash and the spaces that belong where it is pasted; of what stands once, with the name of its field."""
    kolom, kop = _kolom(soort)
    velden = yaml.rstrip("\n").split("\n")
    regels = [kop, *(f"  {regel}" for regel in velden)] if kop else als_onderdeel(velden)
    return "".join(f"{' ' * kolom}{regel}".rstrip() + "\n" for regel in regels)


@cache
def _kolom(soort: type[Deel]) -> tuple[int, str]:
    """The column at which one of these begins, and the field that must stand above it when there is one only."""
    for naam, bovenste in BOVENAAN.items():
        if bovenste is soort:
            return (2, "") if is_lijst(bovenste) else (0, f"{naam}:")
    houder, w = next((h, w) for h in soorten().values() for w in wijzers(h) if w.deel is soort and h is not soort)
    boven, _ = _kolom(houder)
    return (boven + 4, "") if w.lijst else (boven + 2, f"{w.naam}:")


def _bestaand(waarde: Any, soort: type[Deel], catalogus: Catalogus) -> Any:
    """A template whose references lead to records that are there, and whose own id is free."""
    nieuw = dict(waarde)
    for w in wijzers(soort):
        if w.naam not in waarde:
            continue
        if w.deel:
            delen = [_bestaand(d, w.deel, catalogus) for d in (waarde[w.naam] if w.lijst else [waarde[w.naam]])]
            nieuw[w.naam] = delen if w.lijst else delen[0]
        elif w.verwijst and not w.verwijst.binnen:
            er = (r.sleutel for naam in w.verwijst.soorten for r in catalogus.alle(PER_NAAM[naam]))
            id_ = next(er, None)
            nieuw[w.naam] = waarde[w.naam] if id_ is None else [id_] if w.lijst else id_
    if soort in BOVENAAN.values() and any(r.id == waarde["id"] for r in catalogus.alle(Record)):
        nieuw["id"] = f"{waarde['id']}-nieuw"
    return nieuw


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

    Of a part that is only valid in some combinations, or in which nothing must be there, the example of a field that
    holds it; else its first field that says enough.
    """
    eigen = wijzers(soort)
    minste = {w.naam: _voorbeeldwaarde(w) for w in eigen if w.verplicht or w.naam in _OOK.get(soort, ())}
    houders = (w for houder in soorten().values() for w in wijzers(houder) if w.deel is soort)
    losse = ({w.naam: _voorbeeldwaarde(w)} for w in eigen)
    mogelijk = chain([minste], (w.een_voorbeeld for w in houders), losse)
    return next(waarde for waarde in mogelijk if waarde and _is_geldig(soort, waarde))


def _voorbeeldwaarde(w: Wijzer) -> Any:
    if w.deel is None:
        return w.voorbeeld
    een = w.een_voorbeeld
    if not _is_geldig(w.deel, een):
        een = sjabloon(w.deel)
    return [een] if w.lijst else een


def _is_geldig(soort: type[Deel], waarde: Any) -> bool:
    try:
        soort.model_validate(waarde)
    except ValidationError:
        return False
    return True
