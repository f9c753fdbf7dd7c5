"""Turns a declared column into cells: follows the path of a field through records and parts, and says what it finds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from macros.catalogue import Catalogus
from macros.exports.tabel import Kop, som
from macros.fields.deel import Deel, Partij, Werkgebied
from macros.fields.kolom import Cel, Celsoort, Kolom
from macros.fields.model import Veldtype, veldtypen
from macros.fields.record import Record
from macros.fields.velden import Keuze, Verwijst
from macros.fields.wandel import Verwijzing

Adres = Callable[[str], str]
"""Makes an address of a path on the site."""
Lezer = Callable[[Record, Deel], Cel]
"""Gives the cell of a row: of its record, and of the item of the record that the row is for."""


class _Pad(NamedTuple):
    """Where a column begins, the steps from there, and what stands at the end; ``lijst``: any number of them."""

    uit_item: bool
    stappen: tuple[str, ...]
    einde: Veldtype | None
    lijst: bool

    def waarden(self, record: Record, item: Deel) -> list[Any]:
        """What stands at the end, in the order of the data."""
        waarden: list[Any] = [item if self.uit_item else record]
        for stap in self.stappen:
            gevonden = [getattr(waarde, stap) for waarde in waarden]
            waarden = [w for g in gevonden if g is not None for w in (g if isinstance(g, list) else [g])]
        return waarden


class Cellen:
    """Reads the columns of tables over one catalogue."""

    def __init__(self, catalogus: Catalogus, url: Adres) -> None:
        self.catalogus = catalogus
        self.url = url

    def kolom(self, kolom: Kolom, soort: type[Record], item: type[Deel]) -> tuple[Kop, Lezer]:
        """A column over records of ``soort`` with rows for their items of ``item``: its heading, and how to read it.

        Raises TypeError when its path leads nowhere, or when nothing says what it means.
        """
        if not isinstance(kolom.van, str):
            return _kop(kolom, None), self._van_functie(kolom.van)
        pad = _pad(kolom.van, soort, item)
        return _kop(kolom, pad), self._van_pad(pad, kolom.ids)

    def _van_functie(self, functie: Callable[[Any, Any], Any]) -> Lezer:
        def lees(record: Record, item: Deel) -> Cel:
            waarde = functie(self.catalogus, record)
            if isinstance(waarde, Record):
                return self.url(waarde.adres)
            if isinstance(waarde, Werkgebied):
                return self._werkgebied(waarde)
            return som(map(str, waarde)) if isinstance(waarde, list) else waarde

        return lees

    def _van_pad(self, pad: _Pad, ids: bool) -> Lezer:
        verwijst = pad.einde.verwijst if pad.einde else None

        def lees(record: Record, item: Deel) -> Cel:
            cellen = [self._cel(record, waarde, verwijst, ids) for waarde in pad.waarden(record, item)]
            if not cellen:
                return None
            if not pad.lijst:
                return cellen[0]
            return som(map(str, cellen if ids else dict.fromkeys(cellen)))

        return lees

    def _cel(self, record: Record, waarde: Any, verwijst: Verwijst | None, ids: bool) -> Cel:
        match waarde:
            case Keuze():
                return waarde.value if ids else waarde.label
            case str() if verwijst and not ids:
                doel = self.catalogus.doel(record, Verwijzing((), waarde, verwijst))
                return doel.naam_kort if doel else waarde
            case Record():
                return waarde.naam_kort
            case Partij():
                naam = self.catalogus.partij(waarde.partij).naam_kort
                return f"{naam} ({', '.join(waarde.onderdelen)})" if waarde.onderdelen else naam
            case str() | int() | float():
                return waarde
        raise TypeError(f"no cell can hold a {type(waarde).__name__}")

    def _werkgebied(self, gebied: Werkgebied) -> str:
        """A working area in words, widest first."""
        naam = self.catalogus.naam
        delen = ["heel Nederland"] if gebied.landelijk else []
        delen += [f"regio {naam('regio', i) or i}" for i in gebied.regios]
        delen += [naam("deelregio", i) or i for i in gebied.deelregios]
        return som([*delen, *(naam("gemeente", i) or i for i in gebied.gemeenten)])


def _pad(van: str, soort: type[Record], item: type[Deel]) -> _Pad:
    uit_item = van.startswith(".")
    stappen = tuple(stap for stap in van.split(".") if stap)
    einde: Veldtype | None = None
    lijst = False
    model: type[Deel] | None = item if uit_item else soort
    for stap in stappen:
        einde = veldtypen(model).get(stap) if model else None
        if einde is None and not hasattr(model, stap):
            raise TypeError(f"column {van}: {model.__name__ if model else 'a value'} has no field {stap}")
        lijst = lijst or bool(einde and einde.lijst)
        model = einde.deel if einde else None
    return _Pad(uit_item, stappen, einde, lijst)


def _kop(kolom: Kolom, pad: _Pad | None) -> Kop:
    """The heading of a column; what it does not tell itself, the declaration of its field does."""
    veld = pad.einde if pad else None
    uitleg = kolom.uitleg or (veld.info.description if veld else None)
    if not uitleg:
        raise TypeError(f"column {kolom.kop}: nothing says what it means")
    uit_veld = veld.celsoort if pad and veld and not pad.lijst else Celsoort.TEKST
    return Kop(kolom.kop, uitleg, kolom.soort or uit_veld)
