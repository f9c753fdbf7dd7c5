"""Walks a record's declared fields: the references it makes, wherever they stand inside it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated, NamedTuple, get_args, get_origin

from macros.read.boom import Pad
from macros.records.basis import Deel, Record
from macros.records.velden import Verwijst


class Verwijzing(NamedTuple):
    """One reference: from where in the record, to which id, of which kinds it may be."""

    pad: Pad
    doel: str
    verwijst: Verwijst


class _Veld(NamedTuple):
    naam: str
    verwijst: Verwijst | None
    deel: bool
    lijst: bool


def _zoek(annotatie: object) -> tuple[Verwijst | None, type[Deel] | None]:
    """The reference mark and the part model inside a field's type, however deep in lists and unions."""
    if isinstance(annotatie, type) and issubclass(annotatie, Deel):
        return None, annotatie
    if get_origin(annotatie) is Annotated:
        merk = next((m for m in annotatie.__metadata__ if isinstance(m, Verwijst)), None)
        if merk:
            return merk, None
    for argument in get_args(annotatie):
        merk, deel = _zoek(argument)
        if merk or deel:
            return merk, deel
    return None, None


@cache
def _velden(soort: type[Deel]) -> tuple[_Veld, ...]:
    """The fields of ``soort`` that hold references or parts; records inside a record are walked by themselves."""
    velden = []
    for naam, info in soort.model_fields.items():
        merk = next((m for m in info.metadata if isinstance(m, Verwijst)), None)
        binnen, deel = (merk, None) if merk else _zoek(info.annotation)
        if binnen or (deel and not issubclass(deel, Record)):
            lijst = get_origin(info.annotation) is list
            velden.append(_Veld(naam, binnen, deel is not None, lijst))
    return tuple(velden)


def verwijzingen(deel: Deel, pad: Pad = ()) -> Iterator[Verwijzing]:
    """Every reference that ``deel`` makes, with its path inside ``deel``."""
    for naam, verwijst, is_deel, lijst in _velden(type(deel)):
        waarde = getattr(deel, naam, None)
        if not waarde:
            continue
        for plek, een in [((*pad, naam, i), w) for i, w in enumerate(waarde)] if lijst else [((*pad, naam), waarde)]:
            if is_deel:
                yield from verwijzingen(een, plek)
            else:
                yield Verwijzing(plek, een, verwijst)


def verwijzende_velden(soort: type[Deel]) -> dict[str, Verwijst]:
    """The fields of ``soort`` that hold ids, and of which kinds."""
    return {veld.naam: veld.verwijst for veld in _velden(soort) if veld.verwijst}


def delen(deel: Deel, soorten: tuple[type[Deel], ...], pad: Pad = ()) -> Iterator[tuple[Pad, Deel]]:
    """``deel`` itself and the parts inside it that are of one of ``soorten``, with their path; no records inside it."""
    past, velden = _naar(type(deel), soorten)
    if past:
        yield pad, deel
    for naam, lijst in velden:
        waarde = getattr(deel, naam, None)
        if lijst:
            for nummer, een in enumerate(waarde or ()):
                yield from delen(een, soorten, (*pad, naam, nummer))
        elif waarde is not None:
            yield from delen(waarde, soorten, (*pad, naam))


@cache
def _naar(soort: type[Deel], soorten: tuple[type[Deel], ...]) -> tuple[bool, tuple[tuple[str, bool], ...]]:
    """Whether ``soort`` is one of ``soorten``, and its fields that lead to them, each with whether it is a list."""
    velden = []
    for naam, _, is_deel, lijst in _velden(soort):
        kind = _zoek(soort.model_fields[naam].annotation)[1] if is_deel else None
        if kind and any(_naar(kind, soorten)):
            velden.append((naam, lijst))
    return issubclass(soort, soorten), tuple(velden)
