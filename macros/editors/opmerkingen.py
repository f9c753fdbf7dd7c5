"""The value that each comment of a file belongs to, so that it moves along when fields change places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from macros.editors.vorm import Opmerkingen
from macros.read.bestand import Bestand
from macros.read.boom import Pad, Plek
from macros.read.opmerkingen import begin_van_tekst, opmerkingen

MODELINE = "# yaml-language-server:"
"""How the line begins that tells an editor's tool which schema holds; it is made anew, not kept."""


class _Ingang(NamedTuple):
    """A field or an item of a list: where its name or dash stands, and its path."""

    regel: int
    pad: Pad


def verdeel(bestand: Bestand) -> Opmerkingen:
    """The comments of a file that is YAML, by the value they belong to."""
    assert bestand.boom is not None, "only what is YAML is put in form"
    ingangen = sorted(_ingangen(bestand.boom.plek, ()), key=lambda i: (i.regel, len(i.pad)))
    per_eind = dict(_einden(bestand))
    uitkomst = Opmerkingen()
    for regel, tekst, eigen_regel in _opmerkingen(bestand):
        op_regel = [i.pad for i in ingangen if i.regel == regel]
        hier = None if eigen_regel else per_eind.get(regel) or (op_regel[-1] if op_regel else None)
        if hier is not None and hier not in uitkomst.achter:
            uitkomst.achter[hier] = tekst
        elif volgende := next((i for i in ingangen if i.regel >= regel), None):
            uitkomst.voor.setdefault(volgende.pad, []).append(tekst)
        else:
            uitkomst.slot.append(tekst)
    return uitkomst


def teksten(bestand: Bestand) -> list[str]:
    """The comments of a file, without its modeline, sorted: to prove that none got lost."""
    return sorted(tekst for _, tekst, _ in _opmerkingen(bestand))


def _opmerkingen(bestand: Bestand) -> Iterator[tuple[int, str, bool]]:
    """Each comment but the modeline: its line, its text, and whether it has the line to itself."""
    for opmerking in opmerkingen(bestand):
        if not opmerking.tekst.startswith(MODELINE):
            yield opmerking.regel, opmerking.tekst.rstrip(), opmerking.eigen_regel


def _ingangen(plek: Plek, pad: Pad) -> Iterator[_Ingang]:
    if isinstance(plek.kinderen, dict):
        for naam, kind in plek.kinderen.items():
            yield _Ingang((plek.sleutels or {})[naam][0], (*pad, naam))
            yield from _ingangen(kind, (*pad, naam))
    elif plek.kinderen is not None:
        for nummer, kind in enumerate(plek.kinderen):
            yield _Ingang(kind.regel, (*pad, nummer))
            yield from _ingangen(kind, (*pad, nummer))


def _einden(bestand: Bestand) -> Iterator[tuple[int, Pad]]:
    """The line on which each text ends that is not a block, with its path."""
    for pad, _, plek in bestand.boom.teksten() if bestand.boom else ():
        if begin_van_tekst(bestand.tekst, plek) == plek.begin:
            yield bestand.tekst.count("\n", 0, plek.eind) + 1, pad
