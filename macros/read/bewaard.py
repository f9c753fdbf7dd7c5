"""Keeps what was made of each data file by itself from one run of a command to the next: its tree, its findings.

One line of JSON for each file: a format that can hold no code, whoever wrote it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from typing import Any

from macros.findings.plat import naar_json, uit_json
from macros.read.bestand import Bestand
from macros.read.boom import Boom, Plek, Waarde
from macros.read.geheugen import Geheugen, sleutel
from macros.read.vondst import Vondst

NAAM = "bestanden.jsonl"

Regels = tuple[bytes, bytes]
"""A file that was read: how, and what was made of it."""


class Bewaard:
    """The files as they were kept, each by what stands for its name and bytes."""

    def __init__(self, geheugen: Geheugen) -> None:
        self._geheugen, self._zegel = geheugen, sleutel(NAAM)
        regels = (geheugen.lees(NAAM, self._zegel) or b"").splitlines()
        self._regels = dict(zip(regels[::3], zip(regels[1::3], regels[2::3], strict=True), strict=True))

    def lees(self, vondst: Vondst) -> Bestand | None:
        """What was found, as it was read before; None when it was not, or held something else."""
        regels = self._regels.get(_merk(vondst.naam, vondst.ruw))
        return _uit(vondst, *regels) if regels else None

    def bewaar(self, bestanden: Iterable[Bestand]) -> None:
        """Keep these files and what has been made of them, and nothing else; afterwards none are known here."""
        nieuw: dict[bytes, Regels] = {}
        for bestand in bestanden:
            if bestand.ruw is not None:
                merk = _merk(bestand.naam, bestand.ruw)
                lezing = self._regels[merk][0] if merk in self._regels else _lezing(bestand)
                nieuw[merk] = lezing, _gemaakt(bestand)
        if nieuw != self._regels:
            regels = (regel for merk, rest in nieuw.items() for regel in (merk, *rest))
            self._geheugen.bewaar(NAAM, self._zegel, b"\n".join(regels))
        self._regels = {}


def _merk(naam: str, ruw: bytes | None) -> bytes:
    return hashlib.sha256(b"%s\0%d\0%s" % (naam.encode(), ruw is None, ruw or b"")).hexdigest().encode()


def _lezing(bestand: Bestand) -> bytes:
    """What reading gave, as a line."""
    boom, plekken = bestand.boom, list[int]()
    if boom:
        _vlak(boom.waarde, boom.plek, plekken)
    inhoud = (
        None if bestand.tekst.encode("utf-8", "surrogatepass") == bestand.ruw else bestand.tekst,
        boom and (boom.waarde, plekken),
        naar_json(tuple(bestand.bevindingen)),
        bestand.hersteld,
        sorted(bestand.verklaard),
    )
    return json.dumps(inhoud, separators=(",", ":")).encode()


def _gemaakt(bestand: Bestand) -> bytes:
    """What was made of it afterwards, as a line."""
    return json.dumps(bestand.bewaard, separators=(",", ":")).encode()


def _uit(vondst: Vondst, lezing: bytes, gemaakt: bytes) -> Bestand:
    """The file of which these are the lines."""
    tekst, boom, bevindingen, hersteld, verklaard = json.loads(lezing)
    return Bestand(
        vondst.pad,
        vondst.naam,
        (vondst.ruw or b"").decode() if tekst is None else tekst,
        boom and Boom(boom[0], _plek(boom[0], iter(boom[1]).__next__)),
        list(uit_json(bevindingen)),
        vondst.ruw,
        hersteld,
        set(verklaard),
        json.loads(gemaakt),
    )


def _vlak(waarde: Waarde, plek: Plek, uit: list[int]) -> None:
    """Add the numbers of a place and of all in it, in the order in which ``_plek`` takes them."""
    uit += plek[:4]
    if isinstance(waarde, dict) and isinstance(plek.kinderen, dict) and plek.sleutels is not None:
        for naam, kind in waarde.items():
            uit += plek.sleutels[naam]
            _vlak(kind, plek.kinderen[naam], uit)
    elif isinstance(waarde, list) and isinstance(plek.kinderen, list):
        for kind, kindplek in zip(waarde, plek.kinderen, strict=True):
            _vlak(kind, kindplek, uit)


def _plek(waarde: Any, n: Callable[[], int]) -> Plek:
    hier = n(), n(), n(), n()
    if isinstance(waarde, dict):
        sleutels: dict[str, tuple[int, int]] = {}
        kinderen: dict[str, Plek] = {}
        for naam, kind in waarde.items():
            sleutels[naam] = n(), n()
            kinderen[naam] = _plek(kind, n)
        return Plek(*hier, sleutels, kinderen)
    if isinstance(waarde, list):
        return Plek(*hier, None, [_plek(kind, n) for kind in waarde])
    return Plek(*hier)
