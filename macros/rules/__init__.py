"""The rules: each a small pure function, found by itself, and declared as editors read it.

A module here declares ``REGELS`` and has one or more of these functions, each yielding findings:
``per_tekst(tekst)`` sees one text or comment, ``per_bestand(bestand)`` one file, ``over_geheel(lading)`` everything.
What ``over_geheel`` gathers from each file by itself it asks of the file (``bewaar``), so that it is kept between runs.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from types import ModuleType

from macros.catalogue import Lading
from macros.findings import Bevinding, Regel
from macros.read import regels as leesregels
from macros.read.bestand import Bestand
from macros.records import regels as veldregels
from macros.records.teksten import teksten
from macros.rules import mappen, opmaak, personen, verwijzingen

_GEEN_ZIN = re.compile(
    r"[a-z][a-z0-9]*(-[a-z0-9]+)+|GM\d{4}|\d{1,9}(\.\d{1,9})?|\d{4}(-\d\d){0,2}|[a-z0-9-]{3,40}\.nl"
).fullmatch
"""An id of several words, a code, a number, a date or a website: half of all texts, in which no rule about sentences
finds anything."""


def regels() -> tuple[Regel, ...]:
    """Every rule there is: those that reading keeps, those that the fields keep, and those of this package."""
    return tuple(r for bron in (leesregels, veldregels, *_modules()) for r in bron.REGELS)


def controleer(lading: Lading) -> list[Bevinding]:
    """All findings of one reading, in file order, each once; what one file gives is not worked out if it is kept."""
    return lading.onthoud(_controleer)


def _controleer(lading: Lading) -> list[Bevinding]:
    alle = samen(lading, (b for bestand in lading.bestanden.values() for b in bestand.bewaar(_alles_per_bestand)))
    if lading.bewaard:
        lading.bewaard.bewaar(lading.bestanden.values())
    return alle


def samen(lading: Lading, lokaal: Iterable[Bevinding]) -> list[Bevinding]:
    """All findings, in file order: of reading, of rules about everything, and ``lokaal``, of each file by itself."""
    return sorted(_een_per_plek({*lading.bevindingen, *over_geheel(lading), *lokaal}))


_WINT = (
    (verwijzingen.ONBEKEND.id, (leesregels.YAML_SYNTAXIS.id, opmaak.WEBADRES.id)),
    (mappen.DUBBEL_BESTAND.id, (mappen.BESTANDSNAAM.id,)),
)
"""Rules that tell the cause, each with those that see only what follows from it at the same place."""


def _een_per_plek(bevindingen: set[Bevinding]) -> Iterator[Bevinding]:
    """Without what says of the same value again that it does not fit: a person's data comes first, then the field.

    A name where an id belongs may also be no YAML, as 's-Gravenhage is: the id alone mends both.
    """
    per_plek: dict[tuple[str, int, int], list[Bevinding]] = defaultdict(list)
    for een in bevindingen:
        per_plek[een.bestand, een.regel, een.kolom].append(een)
    privacy = {regel.id for regel in personen.REGELS}
    for groep in per_plek.values():
        if len(groep) > 1 and any(een.regel_id == veldregels.VERKEERDE_VORM.id for een in groep):
            groep = [b for b in groep if b.regel_id in privacy] or [
                b for b in groep if b.regel_id == veldregels.VERKEERDE_VORM.id
            ]
        over = {verliest for wint, verliezen in _WINT for verliest in verliezen if wint in {b.regel_id for b in groep}}
        yield from (b for b in groep if b.regel_id not in over)


def per_bestand(bestand: Bestand) -> Iterator[Bevinding]:
    """What the rules find in one file, whatever the others hold; not on lines whose form is already reported."""
    yield from (b for b in _per_bestand(bestand) if b.regel not in bestand.verklaard)


def _per_bestand(bestand: Bestand) -> Iterator[Bevinding]:
    for module in _met("per_bestand"):
        yield from module.per_bestand(bestand)
    tekstregels = [module.per_tekst for module in _met("per_tekst")]
    for tekst in teksten(bestand):
        if _GEEN_ZIN(tekst.inhoud):
            continue
        for regel in tekstregels:
            yield from regel(tekst)


def _alles_per_bestand(bestand: Bestand) -> tuple[Bevinding, ...]:
    return tuple(per_bestand(bestand))


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    """What the rules find in the catalogue: between records and between files."""
    for module in _met("over_geheel"):
        yield from module.over_geheel(lading)


@cache
def _modules() -> tuple[ModuleType, ...]:
    return tuple(importlib.import_module(f"{__name__}.{n}") for n in _namen())


def _namen() -> list[str]:
    """The modules that hold rules; a name that begins with a low line is help of ours."""
    return [m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_")]


def _met(functie: str) -> list[ModuleType]:
    return [module for module in _modules() if hasattr(module, functie)]
