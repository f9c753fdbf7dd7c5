"""Which fields may stand where: told by whoever knows the records, so that reading can weigh how a text was meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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


def vreemd(boom: Boom, vorm: Vorm) -> Iterator[Pad]:
    """The paths of the fields that cannot stand where they do; of what stands below such a field, nothing."""
    yield from _vreemd((), (), boom.waarde, vorm)


def zonder_streepje(boom: Boom, vorm: Vorm) -> Iterator[Pad]:
    """The paths of blocks of fields that stand where a list of them should."""
    yield from _zonder((), (), boom.waarde, vorm)


def _zonder(pad: Pad, namen: tuple[str, ...], waarde: object, vorm: Vorm) -> Iterator[Pad]:
    if isinstance(waarde, dict):
        for sleutel, kind in waarde.items():
            hier = (*namen, sleutel)
            if isinstance(kind, dict) and kind and vorm.is_lijst(hier) and all(vorm.mag((*hier, k)) for k in kind):
                yield (*pad, sleutel)
            yield from _zonder((*pad, sleutel), hier, kind, vorm)
    elif isinstance(waarde, list):
        for nummer, kind in enumerate(waarde):
            yield from _zonder((*pad, nummer), namen, kind, vorm)


def losse_teksten(boom: Boom, vorm: Vorm) -> Iterator[Pad]:
    """The paths of list items that are plain text where blocks of fields should stand."""
    yield from _los((), (), boom.waarde, vorm)


def _los(pad: Pad, namen: tuple[str, ...], waarde: object, vorm: Vorm) -> Iterator[Pad]:
    if isinstance(waarde, dict):
        for sleutel, kind in waarde.items():
            yield from _los((*pad, sleutel), (*namen, sleutel), kind, vorm)
    elif isinstance(waarde, list):
        for nummer, kind in enumerate(waarde):
            if isinstance(kind, str) and namen and vorm.is_lijst(namen):
                yield (*pad, nummer)
            yield from _los((*pad, nummer), namen, kind, vorm)


def geplakt(boom: Boom, vorm: Vorm) -> Iterator[Pad]:
    """The paths of texts such as ``van:2024`` that stand where that field should: a space was forgotten."""
    for pad, inhoud, _ in boom.teksten():
        if gevonden := _GEPLAKT.match(inhoud):
            namen = tuple(stap for stap in pad if isinstance(stap, str))
            if namen and vorm.mag((*namen, gevonden[1])):
                yield pad


def _vreemd(pad: Pad, namen: tuple[str, ...], waarde: object, vorm: Vorm) -> Iterator[Pad]:
    if isinstance(waarde, dict):
        for sleutel, kind in waarde.items():
            if vorm.mag((*namen, sleutel)):
                yield from _vreemd((*pad, sleutel), (*namen, sleutel), kind, vorm)
            else:
                yield (*pad, sleutel)
    elif isinstance(waarde, list):
        for nummer, kind in enumerate(waarde):
            yield from _vreemd((*pad, nummer), namen, kind, vorm)


def gebreken(boom: Boom, vorm: Vorm) -> int:
    """How many fields stand where they cannot, or without their dash, and how many texts where fields should stand."""
    return sum(sum(1 for _ in soort(boom, vorm)) for soort in (vreemd, zonder_streepje, losse_teksten, geplakt))


def gaaf(waarde: object, vorm: Vorm, namen: tuple[str, ...] = ()) -> bool:
    """Whether there is nothing of this all, in one walk: nearly every file is read only to hear this."""
    if isinstance(waarde, dict):
        for sleutel, kind in waarde.items():
            hier = (*namen, sleutel)
            if not vorm.mag(hier) or (isinstance(kind, dict) and vorm.is_lijst(hier)):
                return False
            if isinstance(kind, str):
                if ":" in kind and _GEPLAKT.match(kind):
                    return False
            elif not gaaf(kind, vorm, hier):
                return False
    elif isinstance(waarde, list):
        for kind in waarde:
            if isinstance(kind, str):
                if (":" in kind and _GEPLAKT.match(kind)) or (namen and vorm.is_lijst(namen)):
                    return False
            elif not gaaf(kind, vorm, namen):
                return False
    return True


def verzwolgen(boom: Boom, tekst: str, vorm: Vorm) -> int:
    """How many lines of texts look like fields, which a text swallows when they stand too far to the right."""
    stukken = [tekst[plek.begin : plek.eind].split("\n")[1:] for _, _, plek in boom.teksten()]
    return sum(kop(regel).sleutel in vorm.velden for stuk in stukken for regel in stuk)


def weeg(tekst: str, vorm: Vorm | None) -> tuple[Weging, tuple[int, int]]:
    """How well ``tekst`` reads, and where reading stops (after the end when it does not)."""
    regels = tekst.count("\n") + 2
    fouten: list[Leesfout] = []
    try:
        boom = ontleed(tekst, fouten.append, lambda fout, _: fout)
    except yaml.MarkedYAMLError as fout:
        plaats = waar(fout.problem_mark or fout.context_mark)
        return Weging(plaats[0], 0), plaats
    except Leesfout as fout:
        return Weging(fout.regel, 0), (fout.regel, fout.kolom)
    mis = gebreken(boom, vorm) + verzwolgen(boom, tekst, vorm) if vorm else 0
    return Weging(regels, -len(fouten) - mis), (regels, 1)
