"""What can be saved of a record with faults, so that one fault does not hide the next.

A record that only has too much (an unknown field, an optional field with a wrong value) is complete without it. One
that lacks a field it must have is kept apart: others may refer to it, and what it refers to can be checked.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated

from pydantic import TypeAdapter, ValidationError

from macros.records.basis import Deel, Record
from macros.records.indeling import deel_in


def herstel(soort: type[Record], ruw: object, onvolledig: list[Record]) -> Record | None:
    """The record without what is wrong with it; added to ``onvolledig`` when it misses something it must have."""
    if not isinstance(ruw, dict):
        return None
    waarden: dict[str, object] = {}
    heel = True
    for naam, info in soort.model_fields.items():
        waarde = ruw.get(naam)
        if naam in lijsten_van_records(soort):
            kinderen = waarde if isinstance(waarde, list) else []
            waarden[naam] = [herstel(deel_in(soort, naam), kind, onvolledig) for kind in kinderen]
            heel &= all(k is not None and not any(k is o for o in onvolledig) for k in waarden[naam])
            heel &= bool(kinderen) or not info.is_required()
        elif waarde is not None and (goed := _veldwaarde(soort, naam, waarde)):
            (waarden[naam],) = goed
        else:
            heel &= not info.is_required()
    record = soort.model_construct(**waarden)
    if not heel:
        onvolledig.append(record)
    return record


def _veldwaarde(soort: type[Deel], naam: str, waarde: object) -> tuple[object, ...]:
    """The valid value of one field, alone in a tuple; empty when it is not valid."""
    try:
        return (_veldadapter(soort, naam).validate_python(waarde),)
    except ValidationError:
        return ()


@cache
def _veldadapter(soort: type[Deel], naam: str) -> TypeAdapter:
    info = soort.model_fields[naam]
    return TypeAdapter(Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation)


@cache
def lijsten_van_records(soort: type[Deel]) -> tuple[str, ...]:
    """The fields of ``soort`` that list records: those have ids and findings of their own."""
    return tuple(n for n in soort.model_fields if (deel := deel_in(soort, n)) and issubclass(deel, Record))
