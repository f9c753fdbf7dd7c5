"""Keeps what was made of each data file by itself from one run of a command to the next: its tree, its findings.

One line of JSON for each file: a format that can hold no code, whoever wrote it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from macros.findings.plat import naar_json, uit_json
from macros.read.bestand import Bestand
from macros.read.boom import Boom, Plek, Waarde
from macros.read.geheugen import Geheugen, sleutel
from macros.read.vondst import Vondst

NAAM = "bestanden.jsonl"


class Bewaard:
    """The files as they were kept."""

    def __init__(self, geheugen: Geheugen) -> None:
        self._geheugen, self._zegel = geheugen, sleutel(NAAM)
        regels = (geheugen.lees(NAAM, self._zegel) or b"").splitlines()
        self._regels: dict[bytes, bytes] = dict(zip(regels[::2], regels[1::2], strict=True))
        self._gebruikt: dict[str, int] = {}
        """Of each file that was taken from here, by name: how much was made of it before."""

    def lees(self, vondst: Vondst) -> Bestand | None:
        """What was found, as it was read before; None when it was not, or held something else."""
        regel = self._regels.get(_merk(vondst.naam, vondst.ruw))
        if vondst.ruw is None or regel is None:
            return None
        tekst, waarde, plekken, bevindingen, hersteld, verklaard, gemaakt = json.loads(regel)
        self._gebruikt[vondst.naam] = len(gemaakt)
        return Bestand(
            vondst.pad,
            vondst.naam,
            vondst.ruw.decode() if tekst is None else tekst,
            None if plekken is None else Boom(waarde, _plek(waarde, iter(plekken).__next__)),
            list(uit_json(bevindingen)),
            vondst.ruw,
            hersteld,
            set(verklaard),
            gemaakt,
        )

    def bewaar(self, bestanden: Iterable[Bestand]) -> None:
        """Keep these files and what has been made of them, and nothing else."""
        nieuw = {}
        for bestand in bestanden:
            if bestand.ruw is not None:
                merk = _merk(bestand.naam, bestand.ruw)
                zelfde = self._gebruikt.get(bestand.naam) == len(bestand.bewaard)
                nieuw[merk] = self._regels[merk] if zelfde else _regel(bestand)
        if nieuw != self._regels:
            self._geheugen.bewaar(NAAM, self._zegel, b"\n".join(deel for paar in nieuw.items() for deel in paar))
        self._regels = {}


def _merk(naam: str, ruw: bytes | None) -> bytes:
    return hashlib.sha256(naam.encode() + b"\0" + (ruw or b"")).hexdigest().encode()


def _regel(bestand: Bestand) -> bytes:
    boom = bestand.boom
    inhoud = (
        None if bestand.tekst.encode("utf-8", "surrogatepass") == bestand.ruw else bestand.tekst,
        boom and boom.waarde,
        boom and list(_getallen(boom.waarde, boom.plek)),
        naar_json(tuple(bestand.bevindingen)),
        bestand.hersteld,
        sorted(bestand.verklaard),
        bestand.bewaard,
    )
    return json.dumps(inhoud, separators=(",", ":")).encode()


def _getallen(waarde: Waarde, plek: Plek) -> Iterator[int]:
    """The numbers of a place and of all in it, in the order in which ``_plek`` takes them."""
    yield from plek[:4]
    if isinstance(waarde, dict) and isinstance(plek.kinderen, dict) and plek.sleutels is not None:
        for naam, kind in waarde.items():
            yield from plek.sleutels[naam]
            yield from _getallen(kind, plek.kinderen[naam])
    elif isinstance(waarde, list) and isinstance(plek.kinderen, list):
        for kind, kindplek in zip(waarde, plek.kinderen, strict=True):
            yield from _getallen(kind, kindplek)


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
