"""What changed in the data over the history of the repository: per step, per record, field by field.

It goes back as far as the data can be read by the declarations of today: before that it had another form, and a
difference in form is no news.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

from pydantic import TypeAdapter

from macros.catalogue import Catalogus, Lading
from macros.fields.record import Record
from macros.findings import heeft_fouten
from macros.history.git import NIETS, GeenGeschiedenis, Stap, boom, inhouden, stappen
from macros.history.openbaar import zinnen
from macros.history.verschil import Verandering, vergelijk
from macros.history.waarom import waarom
from macros.kinds import PER_NAAM
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio
from macros.read.bestand import lees_bytes
from macros.read.geheugen import Geheugen, sleutel
from macros.records.bouw import Gelezen, bouw
from macros.records.vormen import vorm

HOOGSTENS = 100
"""Steps to look back."""
WOORDEN = {"anders": "Veranderd", "nieuw": "Nieuw", "weg": "Weg"}
Stand = dict[str, Gelezen]
"""The files of one state, by their path."""


@dataclass(frozen=True)
class Recordwijziging:
    """What happened to one record in one step."""

    wat: str
    """``nieuw``, ``anders`` or ``weg``."""
    soort: str
    sleutel: str
    regio: str | None
    velden: tuple[str, ...]
    """A sentence for each field that differs."""


@dataclass(frozen=True)
class Wijziging:
    """One step: when, why if that was said, and what happened to which records."""

    id: str
    moment: str
    """Day and time, as ISO 8601 with the zone."""
    waarom: str
    records: tuple[Recordwijziging, ...]
    """By what happened to them and by kind."""

    @property
    def dag(self) -> str:
        return self.moment[:10]

    @property
    def anker(self) -> str:
        """Its place on the page of all changes."""
        return f"w-{self.id[:12]}"

    @property
    def groepen(self) -> list[tuple[str, list[Recordwijziging]]]:
        """The records by what happened to them and by kind, each with a heading such as ``Veranderd: 2 acties``."""
        delen: dict[tuple[str, str], list[Recordwijziging]] = {}
        for r in self.records:
            delen.setdefault((r.wat, r.soort), []).append(r)
        return [(f"{WOORDEN[wat]}: {PER_NAAM[s].soort.telling(len(rs))}", rs) for (wat, s), rs in delen.items()]


class Geschiedenis:
    """The steps, newest first, and what there is to ask of them. ``reden`` says why there are none to know of."""

    def __init__(self, wijzigingen: tuple[Wijziging, ...] = (), begin: str = "", reden: str = "") -> None:
        self.wijzigingen = wijzigingen
        self.begin = begin
        """The day and time from which all is known; empty when nothing is."""
        self.reden = reden

    def laatste(self, record: Record) -> tuple[Wijziging, Recordwijziging] | None:
        """The last step that changed a record, and what it did; None when none is known."""
        return self._laatste.get((record.soort.naam, record.sleutel))

    @cached_property
    def _laatste(self) -> dict[tuple[str, str], tuple[Wijziging, Recordwijziging]]:
        return {(r.soort, r.sleutel): (w, r) for w in reversed(self.wijzigingen) for r in w.records}

    def dag(self, record: Record) -> str | None:
        """The day on which a record last changed, or from which its history is known; None when nothing is known."""
        gevonden = self.laatste(record)
        return gevonden[0].dag if gevonden else self.begin[:10] or None

    @property
    def laatste_dag(self) -> str | None:
        return self.wijzigingen[0].dag if self.wijzigingen else self.begin[:10] or None

    def hier(self, plek: Regio | Gemeente, catalogus: Catalogus) -> Iterator[Wijziging]:
        """The steps that touched what holds for a gemeente or in a region, each with only the records that do."""
        if isinstance(plek, Gemeente):
            yield from self._deel(catalogus, lambda r, gemeenten: plek.id in gemeenten)
        else:
            ids = catalogus.gebieden.gemeenten_van(plek)
            yield from self._deel(catalogus, lambda r, gemeenten: r.regio == plek.id or not ids.isdisjoint(gemeenten))

    def _deel(self, catalogus: Catalogus, past: Callable[[Recordwijziging, set[str]], bool]) -> Iterator[Wijziging]:
        if self._waar is None:
            self._waar = [[_gemeenten_van(r, catalogus) for r in w.records] for w in self.wijzigingen]
        for w, waar in zip(self.wijzigingen, self._waar, strict=True):
            if over := tuple(r for r, gemeenten in zip(w.records, waar, strict=True) if past(r, gemeenten)):
                yield replace(w, records=over)

    _waar: list[list[set[str]]] | None = None
    """For which gemeenten each changed record holds today; one that is gone, for those of its region."""


def _gemeenten_van(wijziging: Recordwijziging, catalogus: Catalogus) -> set[str]:
    record = catalogus.vind(PER_NAAM[wijziging.soort], wijziging.sleutel) or catalogus.vind(Regio, wijziging.regio)
    return catalogus.gebieden.gemeenten_van(record) if record else set()


def lees_geschiedenis(lading: Lading, wortel: Path, geheugen: Geheugen | None = None) -> Geschiedenis:
    """What changed in the data of the project at ``wortel``; ``lading`` is what it holds now."""
    try:
        alle = stappen(wortel, "data", HOOGSTENS)
    except GeenGeschiedenis as fout:
        return Geschiedenis(reden=str(fout))
    if not alle:
        return Geschiedenis(reden="deze kopie van de gegevens heeft geen geschiedenis")
    namen, zegel = _Namen(lading.catalogus), sleutel(alle[0].id)
    if geheugen and (ruw := geheugen.lees("geschiedenis", zegel)):
        begin, wijzigingen, gevraagd = _bewaard().validate_json(ruw)
        if all(namen(soort, sleutel) == naam for soort, sleutel, naam in gevraagd):
            return Geschiedenis(wijzigingen, begin)
    gevonden = _lees(lading, wortel, alle, namen)
    if geheugen:
        gevraagd = [(*wie, naam) for wie, naam in namen.gevraagd.items()]
        inhoud = _bewaard().dump_json((gevonden.begin, gevonden.wijzigingen, gevraagd))
        geheugen.bewaar("geschiedenis", zegel, inhoud)
    return gevonden


@cache
def _bewaard() -> TypeAdapter[tuple[str, tuple[Wijziging, ...], list[tuple[str, str, str | None]]]]:
    """What is kept from one build to the next: from when all is known, the steps, and every name that was asked."""
    return TypeAdapter(tuple[str, tuple[Wijziging, ...], list[tuple[str, str, str | None]]])


class _Namen:
    """What records are called in the data of today, which may not have been committed; and of which that was asked."""

    def __init__(self, catalogus: Catalogus) -> None:
        self._catalogus = catalogus
        self.gevraagd: dict[tuple[str, str], str | None] = {}

    def __call__(self, soort: str, sleutel: str) -> str | None:
        naam = self.gevraagd[soort, sleutel] = self._catalogus.naam(soort, sleutel)
        return naam


def _lees(lading: Lading, wortel: Path, alle: list[Stap], namen: _Namen) -> Geschiedenis:
    bron = _Inhoud(lading, wortel, alle)
    nu = {pad: bron.lees(pad, naam) for pad, naam in boom(wortel, "data").items() if pad.endswith(".yml")}
    catalogus = _catalogus(nu, lading)
    wijzigingen, begin = [], alle[0].moment
    for stap in alle:
        toen = dict(nu)
        for pad, (oud, _) in stap.anders.items():
            toen.pop(pad, None)
            if oud != NIETS and pad.endswith(".yml"):
                toen[pad] = bron.lees(pad, oud)
        if not toen or any(_andere_vorm(toen[pad]) for pad in stap.anders.keys() & toen.keys()):
            break
        vorige = _catalogus(toen, lading)
        gevonden = (v for v in vergelijk(vorige, catalogus) if v.record.soort.zoeken)  # the rest no reader looks for
        if records := sorted((_record(v, namen) for v in gevonden), key=_volgorde):
            wijzigingen.append(Wijziging(stap.id, stap.moment, waarom(stap.bericht), tuple(records)))
        nu, catalogus, begin = toen, vorige, stap.moment
    return Geschiedenis(tuple(wijzigingen), begin)


class _Inhoud:
    """Reads each version of a file once; what the data folder still holds was read before."""

    def __init__(self, lading: Lading, wortel: Path, alle: list[Stap]) -> None:
        self._map = wortel / "data"
        self._wortel = wortel
        self._gelezen = {
            (b.naam, _naam(b.ruw)): b.onthoud(bouw) for b in lading.bestanden.values() if b.ruw is not None
        }
        self._ruw: dict[str, bytes] = {}
        self._oud = [oud for stap in alle for oud, _ in stap.anders.values() if oud != NIETS]

    def lees(self, pad: str, naam: str) -> Gelezen:
        if (pad, naam) not in self._gelezen:
            if naam not in self._ruw:
                self._ruw |= dict(inhouden(self._wortel, {naam: None, **dict.fromkeys(self._oud)}))
            bestand = lees_bytes(self._wortel / pad, self._map, self._ruw[naam], vorm())
            self._gelezen[pad, naam] = bouw(bestand)
        return self._gelezen[pad, naam]


def _naam(ruw: bytes) -> str:
    """Git's name for a content."""
    return hashlib.sha1(b"blob %d\0" % len(ruw) + ruw, usedforsecurity=False).hexdigest()


def _andere_vorm(gelezen: Gelezen) -> bool:
    return bool(gelezen.onvolledig) or gelezen.bestand.onzeker or heeft_fouten(gelezen.bevindingen)


def _catalogus(stand: Stand, lading: Lading) -> Catalogus:
    return Catalogus((r for _, g in sorted(stand.items()) for r in g.records), lading.catalogus.vandaag)


def _record(v: Verandering, namen: _Namen) -> Recordwijziging:
    record = v.record
    return Recordwijziging(v.wat, record.soort.naam, record.sleutel, record.herkomst.regio, zinnen(v, namen))


def _volgorde(wijziging: Recordwijziging) -> tuple[int, int]:
    """What changed first, then what is new, then what is gone; each by kind."""
    return list(WOORDEN).index(wijziging.wat), PER_NAAM[wijziging.soort].soort.volgorde
