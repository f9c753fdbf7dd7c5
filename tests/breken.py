"""Breaks the tests' own data on purpose, one fault at a time, and sees whether a check points at it.

``python -m tests.breken [NUMBER [SEED]]`` prints the score for NUMBER faults of every kind. A fault counts as found
when a new finding names its file and a line at most one away; as harmless when the records are as they were and
nothing is reported.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import tempfile
from collections import Counter, defaultdict
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from macros.catalogue import Lading
from macros.catalogue.laad import stel_samen
from macros.fields.record import Record
from macros.findings import Bevinding
from macros.read.bestand import lees
from macros.read.map import lees_map
from macros.records.bouw import Gelezen, bouw
from macros.records.vormen import vorm
from macros.rules import per_bestand, samen
from tests.fouten import Breuk, Gegevens, breuken
from tests.project import rijke_data

DATA = rijke_data()
VANDAAG = date(2026, 11, 22)
PER_SOORT = 8


class Uitslag(NamedTuple):
    """What became of one fault: found, harmless, or missed."""

    breuk: Breuk
    gevonden: bool
    onschadelijk: bool
    nieuw: list[Bevinding]

    @property
    def goed(self) -> bool:
        return self.gevonden or self.onschadelijk


class Proef:
    """The data, read once, in which one file at a time is replaced."""

    def __init__(self, map_: Path) -> None:
        self.gelezen: dict[str, Gelezen] = {b.naam: bouw(b) for b in lees_map(map_)}
        self.lokaal = {naam: list(per_bestand(g.bestand)) for naam, g in self.gelezen.items()}
        self.lading = stel_samen(self.gelezen.values(), VANDAAG)
        assert self.lading.heel, "de gegevens zelf zijn niet te lezen: draai eerst make check"
        self.bekend = Counter(map(_kenmerk, self._alle(self.lading, self.lokaal)))
        self.inhoud = _inhoud(self.lading)

    def _alle(self, lading: Lading, lokaal: dict[str, list[Bevinding]]) -> list[Bevinding]:
        return samen(lading, (b for van in lokaal.values() for b in van))

    def breek(self, breuk: Breuk) -> Uitslag:
        """Check the data with this fault in it."""
        gelezen, lokaal = dict(self.gelezen), dict(self.lokaal)
        gelezen.pop(breuk.bestand, None), lokaal.pop(breuk.bestand, None)
        if breuk.inhoud is not None:
            with tempfile.TemporaryDirectory() as tijdelijk:
                pad = Path(tijdelijk) / breuk.bestand
                pad.parent.mkdir(parents=True)
                pad.write_bytes(breuk.inhoud)
                bestand = lees(pad, Path(tijdelijk) / breuk.bestand.split("/")[0], vorm=vorm())
            gelezen[breuk.bestand], lokaal[breuk.bestand] = bouw(bestand), list(per_bestand(bestand))
        lading = stel_samen(gelezen.values(), VANDAAG)
        alle = self._alle(lading, lokaal)
        over = Counter(map(_kenmerk, alle)) - self.bekend
        nieuw = [b for b in alle if _kenmerk(b) in over]
        gevonden = any(b.bestand == waar and abs(b.regel - regel) <= 1 for b in nieuw for waar, regel in breuk.plekken)
        onschadelijk = not gevonden and not nieuw and _inhoud(lading) == self.inhoud
        return Uitslag(breuk, gevonden, onschadelijk, nieuw)


def _kenmerk(bevinding: Bevinding) -> tuple[str, ...]:
    """A finding without its place, which shifts when lines come or go."""
    return bevinding.bestand, bevinding.regel_id, bevinding.record, bevinding.melding


def _inhoud(lading: Lading) -> dict[tuple[str, str], object]:
    """What the catalogue holds, apart from where it stands in the files."""
    return {(r.soort, r.sleutel): r.model_dump() for r in lading.catalogus.alle(Record)}


@cache
def _proef() -> Proef:
    return Proef(DATA)


def _een(breuk: Breuk) -> Uitslag:
    return _proef().breek(breuk)


def beproef(aantal: int = PER_SOORT, zaad: int = 2026) -> list[Uitslag]:
    """The outcome of ``aantal`` faults of every kind; the same for the same seed and data."""
    proef = _proef()
    gegevens = Gegevens.van(proef.lading)
    alle = [b for soort in breuken() for b in soort(gegevens, Random(f"{zaad}-{soort.__name__}"), aantal)]
    gc.freeze()
    with multiprocessing.get_context("fork").Pool(os.cpu_count(), initializer=gc.disable) as pool:
        return pool.map(_een, alle, chunksize=8)


def score(uitslagen: list[Uitslag]) -> str:
    """A table: per kind how many faults were tried, found, harmless and missed."""
    per_soort: dict[str, list[Uitslag]] = defaultdict(list)
    for uitslag in uitslagen:
        per_soort[uitslag.breuk.soort].append(uitslag)
    regels = [f"{'soort fout':34} {'fouten':>6} {'gevonden':>9} {'onschadelijk':>13} {'gemist':>7} {'bevindingen':>12}"]
    for soort, van in sorted(per_soort.items()):
        regels.append(_regel(soort, van))
    return "\n".join([*regels, _regel("samen", uitslagen)])


def _regel(soort: str, van: list[Uitslag]) -> str:
    gevonden, onschadelijk = sum(u.gevonden for u in van), sum(u.onschadelijk for u in van)
    per_fout = sum(len(u.nieuw) for u in van) / len(van)
    niet = len(van) - gevonden - onschadelijk
    return f"{soort:34} {len(van):6} {gevonden:9} {onschadelijk:13} {niet:7} {per_fout:12.1f}"


def gemist(uitslagen: list[Uitslag]) -> list[str]:
    """For every fault that was missed: what it was, and what was said instead."""
    return [
        f"{u.breuk.soort}: {u.breuk.plekken[0][0]}:{u.breuk.plekken[0][1]}: {u.breuk.wat}\n    "
        + ("\n    ".join(map(str, u.nieuw[:3])) or "(niets)")
        for u in uitslagen
        if not u.goed
    ]


if __name__ == "__main__":
    resultaat = beproef(*map(int, sys.argv[1:]))
    print("\n".join([*gemist(resultaat), score(resultaat)]))
    sys.exit(any(not u.goed for u in resultaat))
