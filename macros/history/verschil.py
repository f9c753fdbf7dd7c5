"""What differs between two catalogues, record by record and field by field, in words. Knows no files and no output."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from macros.catalogue import Catalogus
from macros.fields.deel import Deel
from macros.fields.model import Veldtype, lijsten_van_records, veldtypen
from macros.fields.record import Record
from macros.history.waarden import in_woorden, recordnaam, veldnaam
from macros.kinds.actie import Niveau, Timing

_ZIN = re.compile(r"(?<=[.!?])\s+")
_LANG = 80
"""From this length on a text is shown below the sentence about it."""


@dataclass(frozen=True)
class Veldverschil:
    """One field that differs: the sentence about it, and for a long text what it was and becomes."""

    zin: str
    was: str = ""
    wordt: str = ""
    veld: str = ""
    """The name of the field in its declaration; empty for what no field of the record says."""


@dataclass(frozen=True)
class Verandering:
    """One record that came (``oud`` is None), went (``nieuw`` is None), or is different now."""

    oud: Record | None
    nieuw: Record | None
    velden: list[Veldverschil] = field(default_factory=list)

    @property
    def wat(self) -> str:
        """``nieuw``, ``weg`` or ``anders``."""
        return "nieuw" if self.oud is None else "weg" if self.nieuw is None else "anders"

    @property
    def record(self) -> Record:
        record = self.nieuw or self.oud
        assert record is not None, "a change is of a record that was or is there"
        return record

    @property
    def naam(self) -> str:
        return recordnaam(self.record)


def vergelijk(oud: Catalogus, nieuw: Catalogus) -> list[Verandering]:
    """Every record that differs, in the order of the new data; those that are gone last."""
    paren = [(_vroeger(record, oud, nieuw), record) for record in nieuw.alle(Record)]
    velden = _Velden(oud, nieuw, {was.id: wordt.id for was, wordt in paren if was and was.id != wordt.id})
    gebleven = {id(was) for was, _ in paren}
    return [
        *(v for was, wordt in paren if (v := velden.verandering(was, wordt))),
        *(Verandering(was, None) for was in oud.alle(Record) if id(was) not in gebleven),
    ]


def _vroeger(record: Record, oud: Catalogus, nieuw: Catalogus) -> Record | None:
    """The old record that ``record`` is: by its id, or by an id that it, or its document, says it had."""
    ids = [record.id, *record.vroegere_ids]
    if record.sleutel != record.id:
        document = nieuw.document_van(record)
        ids = [f"{d}/{i}" for d in (document.id, *document.vroegere_ids) for i in ids]
    return next((r for sleutel in ids if (r := oud.vind(type(record), sleutel))), None)


class _Velden:
    """Compares the fields of records. An id that only follows a renaming is no difference."""

    def __init__(self, oud: Catalogus, nieuw: Catalogus, hernoemd: dict[str, str]) -> None:
        self.oud, self.nieuw, self.hernoemd = oud, nieuw, hernoemd

    def verandering(self, was: Record | None, wordt: Record) -> Verandering | None:
        if was is wordt:
            return None
        if was is None:
            return Verandering(None, wordt)
        velden = list(self._verschillen(was, wordt))
        return Verandering(was, wordt, velden) if velden else None

    def _verschillen(self, was: Record, wordt: Record) -> Iterator[Veldverschil]:
        """The fields that differ; records inside a record speak for themselves."""
        if was.id != wordt.id:
            yield Veldverschil(f"de id was {was.id} en wordt {wordt.id}; het oude webadres blijft werken")
        if was.soortnaam != wordt.soortnaam:
            yield Veldverschil(f"was {was.soortnaam.lower()}, wordt {wordt.soortnaam.lower()}")
        overslaan = {"id", *lijsten_van_records(type(wordt))} | ({"vroegere_ids"} if was.id != wordt.id else set())
        for w in veldtypen(type(wordt)).values():
            if w.naam in overslaan:
                continue
            a, b = getattr(was, w.naam), getattr(wordt, w.naam)
            if self._gevolgd(a) != _kaal(b):
                verschillen = self._lijst(w, a, b) if w.lijst else [self._een(veldnaam(w), w, a, b)]
                yield from (replace(v, veld=w.naam) for v in verschillen)

    def _gevolgd(self, waarde: Any) -> Any:
        """The plain value, with the new ids of what was renamed."""
        return _vervang(_kaal(waarde), self.hernoemd)

    def _een(self, naam: str, w: Veldtype, a: Any, b: Any) -> Veldverschil:
        was = "" if a is None else in_woorden(a, w, self.oud)
        wordt = "" if b is None else in_woorden(b, w, self.nieuw)
        if was == wordt:
            bronwoorden = isinstance(b, Niveau | Timing)
            wat = "heeft andere woorden uit de bron" if bronwoorden else "verwijst anders, met dezelfde naam"
            return Veldverschil(f"{naam} {wat}", str(_kaal(a)), str(_kaal(b)))
        if max(len(was), len(wordt)) > _LANG:
            wat = "anders" if was and wordt else "nieuw" if wordt else "weg"
            return Veldverschil(f"{naam} is {wat}", _zinnen(was, wordt), _zinnen(wordt, was))
        if not was:
            return Veldverschil(f"{naam} is nieuw: {wordt}")
        return Veldverschil(f"{naam} was {was}, wordt {wordt}" if wordt else f"{naam} is weg; het was {was}")

    def _lijst(self, w: Veldtype, a: list[Any], b: list[Any]) -> Iterator[Veldverschil]:
        if len(a) == len(b) == 1:
            yield self._een(veldnaam(w, een=True), w, a[0], b[0])
            return
        toen, nu = [self._gevolgd(v) for v in a], [_kaal(v) for v in b]
        erbij = [in_woorden(v, w, self.nieuw) for v, k in zip(b, nu, strict=True) if k not in toen]
        eraf = [in_woorden(v, w, self.oud) for v, k in zip(a, toen, strict=True) if k not in nu]
        naam = veldnaam(w)
        if erbij:
            yield Veldverschil(f"{naam}, erbij: {'; '.join(erbij)}")
        if eraf:
            yield Veldverschil(f"{naam}, eraf: {'; '.join(eraf)}")
        if not erbij and not eraf:
            yield Veldverschil(f"{naam}: andere volgorde")


def _zinnen(tekst: str, ander: str) -> str:
    """The sentences of a text that the other one does not have; … for those left out."""
    blijft = set(_ZIN.split(ander))
    zinnen = ["…" if zin in blijft else zin for zin in _ZIN.split(tekst)]
    return " ".join(zin for zin, vorige in zip(zinnen, ["", *zinnen], strict=False) if (zin, vorige) != ("…", "…"))


def _kaal(waarde: Any) -> Any:
    """A value as plain Python, to compare."""
    if isinstance(waarde, list):
        return [_kaal(een) for een in waarde]
    return waarde.model_dump(mode="json") if isinstance(waarde, Deel) else waarde


def _vervang(waarde: Any, namen: dict[str, str]) -> Any:
    if isinstance(waarde, dict):
        return {sleutel: _vervang(een, namen) for sleutel, een in waarde.items()}
    if isinstance(waarde, list):
        return [_vervang(een, namen) for een in waarde]
    return namen.get(waarde, waarde) if isinstance(waarde, str) else waarde
