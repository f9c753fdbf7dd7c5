"""Reads on after a fault: as if its remedy had been followed, so that one fault does not hide the next."""

from __future__ import annotations

from collections.abc import Callable

import yaml

from macros.read.boom import Boom, ontleed
from macros.read.inspringing import pas_toe
from macros.read.leesfout import Leesfout
from macros.read.misplaatst import vermoedens
from macros.read.syntaxis import beste_herstel, vertaal
from macros.read.vorm import Vorm, gebreken

MAX_FOUTEN = 25
"""More faults of form in one file are told after the first are mended."""


def lees_door(tekst: str, meld: Callable[[Leesfout], None], vorm: Vorm | None = None) -> tuple[Boom | None, str]:
    """The tree, and the text it belongs to: ``tekst`` in which every fault that has a repair is mended.

    The tree is None when reading ended at a fault without one.
    """
    for _ in range(MAX_FOUTEN):
        fouten: list[Leesfout] = []
        boom: Boom | None = None
        try:
            boom = ontleed(tekst, fouten.append)
        except Leesfout as laatste:
            fouten.insert(0, laatste)
        except yaml.MarkedYAMLError as laatste:
            fouten.insert(0, vertaal(laatste, tekst, vorm))
        herstelbaar = next((f for f in fouten if f.hersteld), None)
        if boom is not None and herstelbaar is None and vorm is not None:
            herstelbaar = _misplaatst(boom, tekst, vorm)
        if herstelbaar is None or pas_toe(tekst, herstelbaar.hersteld) == tekst:
            for fout in fouten:
                meld(fout)
            return boom, tekst
        meld(herstelbaar)
        tekst = pas_toe(tekst, herstelbaar.hersteld)
    return None, tekst


def _misplaatst(boom: Boom, tekst: str, vorm: Vorm) -> Leesfout | None:
    """A fault whose repair leaves fewer fields where they cannot stand, and reads as far."""
    nu = list(gebreken(boom, vorm))
    beste = beste_herstel(vermoedens(boom, nu, tekst, vorm), tekst, vorm, (0, 0)) if nu else None
    if beste is None:
        return None
    try:
        straks = ontleed(pas_toe(tekst, beste.hersteld), _verboden)
    except (Leesfout, yaml.MarkedYAMLError):
        return None
    return beste if sum(1 for _ in gebreken(straks, vorm)) < len(nu) else None


def _verboden(fout: Leesfout) -> None:
    raise fout
