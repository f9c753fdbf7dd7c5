"""Which fields may stand where: told by whoever knows the records, so that reading can weigh how a text was meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum
from typing import NamedTuple

import yaml

from macros.read.boom import Boom, Pad, ontleed, waar
from macros.read.inspringing import kop
from macros.read.leesfout import Leesfout

_GEPLAKT = re.compile(r"(\w[\w-]*):\S")


class Vorm(NamedTuple):
    """What is known of the files: the names of all fields, and of a path of names whether it may be there."""

    velden: frozenset[str]
    mag: Callable[[tuple[str, ...]], bool]
    is_lijst: Callable[[tuple[str, ...]], bool]
    """Whether a list stands at this path, each item a block of fields."""


class Weging(NamedTuple):
    """How well a text reads: how far, how few fields stand where they cannot, how few blocks stand askew."""

    regel: int
    niet_vreemd: int
    recht: int = 0


class Gebrek(Enum):
    """In which way a value stands where it cannot."""

    VREEMD = "a field that is not one of its block"
    ZONDER_STREEPJE = "a block of fields where a list of them should stand"
    LOS = "a list item that is plain text where a block of fields should stand"
    GEPLAKT = "a text such as ``van:2024`` where that field should stand: a space was forgotten"


def gebreken(boom: Boom, vorm: Vorm) -> Iterator[tuple[Gebrek, Pad]]:
    """What stands where it cannot, in file order; of what stands below a field that cannot be there, nothing."""
    return _gebreken(boom.waarde, vorm, (), ())


def _gebreken(waarde: object, vorm: Vorm, pad: Pad, namen: tuple[str, ...]) -> Iterator[tuple[Gebrek, Pad]]:
    if isinstance(waarde, dict):
        for sleutel, kind in waarde.items():
            hier = (*namen, sleutel)
            if not vorm.mag(hier):
                yield Gebrek.VREEMD, (*pad, sleutel)
                continue
            if isinstance(kind, dict) and kind and vorm.is_lijst(hier) and all(vorm.mag((*hier, k)) for k in kind):
                yield Gebrek.ZONDER_STREEPJE, (*pad, sleutel)
            if isinstance(kind, str):
                if _is_geplakt(kind, vorm, hier):
                    yield Gebrek.GEPLAKT, (*pad, sleutel)
            else:
                yield from _gebreken(kind, vorm, (*pad, sleutel), hier)
    elif isinstance(waarde, list):
        los = bool(namen) and vorm.is_lijst(namen)
        for nummer, kind in enumerate(waarde):
            if isinstance(kind, str):
                if los:
                    yield Gebrek.LOS, (*pad, nummer)
                if _is_geplakt(kind, vorm, namen):
                    yield Gebrek.GEPLAKT, (*pad, nummer)
            else:
                yield from _gebreken(kind, vorm, (*pad, nummer), namen)


def _is_geplakt(tekst: str, vorm: Vorm, namen: tuple[str, ...]) -> bool:
    gevonden = _GEPLAKT.match(tekst) if ":" in tekst else None
    return bool(namen and gevonden and vorm.mag((*namen, gevonden[1])))


def verzwolgen(boom: Boom, tekst: str, vorm: Vorm) -> int:
    """How many lines of texts look like fields, which a text swallows when they stand too far to the right."""
    stukken = [tekst[plek.begin : plek.eind].split("\n")[1:] for _, _, plek in boom.teksten()]
    return sum(kop(regel).sleutel in vorm.velden for stuk in stukken for regel in stuk)


def weeg(tekst: str, vorm: Vorm | None) -> tuple[Weging, tuple[int, int]]:
    """How well ``tekst`` reads, and where reading stops (after the end when it does not)."""
    regels = tekst.count("\n") + 2
    fouten: list[Leesfout] = []
    try:
        boom = ontleed(tekst, fouten.append)
    except yaml.MarkedYAMLError as fout:
        plaats = waar(fout.problem_mark or fout.context_mark)
        return Weging(plaats[0], 0), plaats
    except Leesfout as fout:
        return Weging(fout.regel, 0), (fout.regel, fout.kolom)
    mis = sum(1 for _ in gebreken(boom, vorm)) + verzwolgen(boom, tekst, vorm) if vorm else 0
    return Weging(regels, -len(fouten) - mis), (regels, 1)
