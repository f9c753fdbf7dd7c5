"""Walks a record: the references it makes, and the parts it has, wherever they stand inside it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, TypeVar

from macros.fields.deel import Deel
from macros.fields.model import Veldtype, lijsten_van_records, veldtypen
from macros.fields.record import Record
from macros.fields.velden import Verwijst

Pad = tuple[str | int, ...]
D = TypeVar("D", bound=Deel)


class Verwijzing(NamedTuple):
    """One reference: from where in the record, to which id, of which kinds it may be."""

    pad: Pad
    doel: str
    verwijst: Verwijst

    @property
    def veld(self) -> str:
        """The field of the record by which it refers."""
        return str(self.pad[0])


@cache
def _velden(soort: type[Deel]) -> tuple[Veldtype, ...]:
    """The fields of ``soort`` that hold references or parts; records inside a record are walked by themselves."""
    return tuple(v for v in veldtypen(soort).values() if v.verwijst or (v.deel and not v.records))


def verwijzingen(deel: Deel, pad: Pad = ()) -> Iterator[Verwijzing]:
    """Every reference that ``deel`` makes, with its path inside ``deel``."""
    for type_ in _velden(type(deel)):
        waarde = getattr(deel, type_.naam, None)
        if not waarde:
            continue
        hier = (*pad, type_.naam)
        for plek, een in [((*hier, i), w) for i, w in enumerate(waarde)] if type_.lijst else [(hier, waarde)]:
            if type_.verwijst:
                yield Verwijzing(plek, een, type_.verwijst)
            else:
                yield from verwijzingen(een, plek)


def verwijzende_velden(soort: type[Deel]) -> dict[str, Verwijst]:
    """The fields of ``soort`` that hold ids, and of which kinds."""
    return {veld.naam: veld.verwijst for veld in _velden(soort) if veld.verwijst}


def delen(deel: Deel, soorten: tuple[type[D], ...], pad: Pad = ()) -> Iterator[tuple[Pad, D]]:
    """``deel`` itself and the parts inside it that are of one of ``soorten``, with their path; no records inside it."""
    if isinstance(deel, soorten):
        yield pad, deel
    for naam, lijst in _naar(type(deel), soorten)[1]:
        waarde = getattr(deel, naam, None)
        if lijst:
            for nummer, een in enumerate(waarde or ()):
                yield from delen(een, soorten, (*pad, naam, nummer))
        elif waarde is not None:
            yield from delen(waarde, soorten, (*pad, naam))


@cache
def _naar(soort: type[Deel], soorten: tuple[type[Deel], ...]) -> tuple[bool, tuple[tuple[str, bool], ...]]:
    """Whether ``soort`` is one of ``soorten``, and its fields that lead to them, each with whether it is a list."""
    velden = [(v.naam, v.lijst) for v in _velden(soort) if v.deel and any(_naar(v.deel, soorten))]
    return issubclass(soort, soorten), tuple(velden)


def kinderen(deel: Deel, pad: Pad = ()) -> Iterator[tuple[Pad, Record, Deel]]:
    """The records that stand in ``deel``, with their path inside it and the part that lists them."""
    for veld in lijsten_van_records(type(deel)):
        for nummer, kind in enumerate(getattr(deel, veld, None) or ()):
            hier = (*pad, veld, nummer)
            if isinstance(kind, Record):
                yield hier, kind, deel
            elif kind is not None:
                yield from kinderen(kind, hier)
