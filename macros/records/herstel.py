"""What can be saved of a record with faults, so that one fault does not hide the next.

A record that only has too much (an unknown field, an optional field with a wrong value) is complete without it. One
that lacks a field it must have is kept apart: others may refer to it, and what it refers to can be checked.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from macros.fields.deel import Deel
from macros.fields.model import lijsten_van_records, veldtypen

D = TypeVar("D", bound=Deel)


def herstel(soort: type[D], ruw: object, onvolledig: list[Deel]) -> D | None:
    """The record without what is wrong with it; added to ``onvolledig`` when it misses something it must have.

    So is a part that lists records: with what is wrong left out, its records are kept.
    """
    if not isinstance(ruw, dict):
        return None
    waarden: dict[str, Any] = {}
    heel = True
    met_records = lijsten_van_records(soort)
    for naam, type_ in veldtypen(soort).items():
        waarde = ruw.get(naam)
        if type_.deel and naam in met_records:
            kinderen = waarde if isinstance(waarde, list) else []
            hersteld = [herstel(type_.deel, kind, onvolledig) for kind in kinderen]
            waarden[naam] = hersteld
            heel &= all(k is not None and not any(k is o for o in onvolledig) for k in hersteld)
            heel &= bool(kinderen) or not type_.verplicht
        elif waarde is not None and (goed := _veldwaarde(soort, naam, waarde)):
            (waarden[naam],) = goed
        else:
            heel &= not type_.verplicht
    deel: D = soort.model_construct(**waarden)  # type: ignore[assignment]  # pydantic's own type is that of its base
    if not heel:
        onvolledig.append(deel)
    return deel


def _veldwaarde(soort: type[Deel], naam: str, waarde: object) -> tuple[object, ...]:
    """The valid value of one field, alone in a tuple; empty when it is not valid."""
    try:
        return (veldadapter(soort, naam).validate_python(waarde),)
    except ValidationError:
        return ()


@cache
def veldadapter(soort: type[Deel], naam: str) -> TypeAdapter[object]:
    """Checks values of one field by themselves."""
    info = soort.model_fields[naam]
    type_: Any = Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
    return TypeAdapter(type_)
