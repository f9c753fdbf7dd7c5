"""Tables as one Excel workbook: typed cells, a filter above every column, links, and a sheet that explains the fields.

The same data gives the same bytes: a workbook carries a fixed day of making, and no day of building.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell_fast
from xlsxwriter.worksheet import CellStringTuple, Worksheet

from macros.exports.omslag import LICENTIE
from macros.exports.tabel import Kop, Rij, Tabel
from macros.fields.kolom import Cel, Celsoort
from macros.read.geheugen import sleutel

GEMAAKT = datetime(2026, 1, 1)
"""Stands in every workbook as the day it was made, so that it never differs."""

_BREEDTE = {
    Celsoort.TEKST: 28, Celsoort.GETAL: 10, Celsoort.KOMMAGETAL: 10, Celsoort.EURO: 14, Celsoort.DATUM: 12,
    Celsoort.TIJDPUNT: 12, Celsoort.JANEE: 10, Celsoort.LINK: 40,
}  # fmt: skip
_LANG = 60
"""Width of a column that holds paragraphs."""

_CELSTIJLEN: dict[Celsoort, dict[str, object]] = {
    Celsoort.TEKST: {},
    Celsoort.GETAL: {"num_format": "0"},
    Celsoort.KOMMAGETAL: {"num_format": "General"},
    Celsoort.EURO: {"num_format": '"€" #,##0.00'},
    Celsoort.DATUM: {"num_format": "dd-mm-yyyy"},
    Celsoort.LINK: {"font_color": "#0B5394", "underline": 1},
}
_LEES: dict[str, object] = {"text_wrap": True}
_KOP: dict[str, object] = {"bold": True, "text_wrap": True, "bg_color": "#E6ECF2", "bottom": 1}
_TITEL: dict[str, object] = {"bold": True, "font_size": 14}

_GEEN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DAG = re.compile(r"\d{4}-\d{2}-\d{2}")
_JAAR = re.compile(r"\d{4}")
EERSTE_DAG = date(1900, 3, 1)
"""Programs disagree about days before it: Excel believes that 1900 was a leap year. Those stay text."""
_KORT = 16_000
"""Characters of a text that surely fits in a cell, whatever they are; the library cuts a longer one where it must."""
_LANGSTE_LINK = 255
"""Excel refuses a formula with a longer text in it."""

_UITLEG = tuple(Kop(kop, "") for kop in ("Blad", "Kolom", "Wat erin staat", "Betekenis"))


class _Blad(Worksheet):  # type: ignore[misc]  # the library declares no types
    """A sheet that takes our texts and formulas as they are: nine in ten cells are a text below one in a style.

    The library asks of each whether its place may be a name such as ``A1``, of what type it is, and what to escape in a
    number; of a formula, which of thirty names is in it. That is a third of the time of a workbook.
    """

    def vul(self, rij: int, kolom: int, tekst: str, stijl: Format) -> None:
        """Write a text, in a row that is not before any that has been written."""
        if len(tekst) > _KORT:
            self.write_string(rij, kolom, tekst, stijl)
            return
        self.table[rij][kolom] = CellStringTuple(self.str_table._get_shared_string_index(tekst), stijl)
        self.dim_rowmax = rij

    def _write_cell(self, row: int, col: int, cell: Any) -> None:
        if type(cell) is CellStringTuple and cell.format:
            plek, stijl = xl_rowcol_to_cell_fast(row, col), cell.format._get_xf_index()
            self.fh.write(f'<c r="{plek}" s="{stijl}" t="s"><v>{cell.string}</v></c>')
        else:
            super()._write_cell(row, col, cell)

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        return formula.removeprefix("=")


class Werkboek:
    """One workbook, filled sheet by sheet."""

    def __init__(self, titel: str) -> None:
        self._titel = titel
        self._uit = io.BytesIO()
        self._boek = Workbook(self._uit, {"in_memory": True, "strings_to_formulas": False})
        self._boek.set_properties({"title": titel, "comments": f"Licentie: {LICENTIE.naam}", "created": GEMAAKT})
        self._stijlen = {soort: self._stijl(vorm) for soort, vorm in _CELSTIJLEN.items()}
        self._kop, self._lees, self._titelstijl = map(self._stijl, (_KOP, _LEES, _TITEL))

    def _stijl(self, vorm: dict[str, object]) -> Format:
        return self._boek.add_format({"valign": "top", **vorm})

    def bewaar(self) -> bytes:
        """The whole file."""
        self._boek.close()
        return self._uit.getvalue()

    def tabel(self, tabel: Tabel) -> None:
        """Add a sheet with the table's heading fixed and a filter above every column."""
        blad = self._boek.add_worksheet(bladnaam(tabel), _Blad)
        for nummer, kolom in enumerate(tabel.kolommen):
            blad.set_column(nummer, nummer, _breedte(tabel, nummer), self._stijlen[Celsoort.TEKST])
            blad.write_string(0, nummer, kolom.kop, self._kop)
        self._rijen(blad, 1, tabel)
        blad.freeze_panes(1, 0)
        blad.autofilter(0, 0, len(tabel.rijen), len(tabel.kolommen) - 1)

    def uitleg(self, tabellen: Iterable[Tabel]) -> None:
        """Add the last sheet: what this is, under which licence, and what every column of every table means."""
        blad = self._boek.add_worksheet("Uitleg", _Blad)
        tekst = self._stijlen[Celsoort.TEKST]
        blad.set_column(0, 1, 28, tekst)
        blad.set_column(2, 2, 24, tekst)
        blad.set_column(3, 3, 90, self._lees)
        blad.write_string(0, 0, self._titel, self._titelstijl)
        blad.write_string(1, 0, f"Vrij te gebruiken: {LICENTIE.naam}.")
        blad.write_url(1, 3, LICENTIE.adres, self._stijlen[Celsoort.LINK])
        blad.write_string(2, 0, "Elk gegeven noemt zijn bron en de plaats daarin. Een contactrol is nooit een persoon.")
        for nummer, kolom in enumerate(_UITLEG):
            blad.write_string(4, nummer, kolom.kop, self._kop)
        rij = 5
        for tabel in map(uitleg, tabellen):
            self._rijen(blad, rij, tabel)
            rij += len(tabel.rijen)
        blad.freeze_panes(5, 0)

    def _rijen(self, blad: _Blad, eerste: int, tabel: Tabel) -> None:
        schrijvers = [self._schrijver(blad, kolom.soort) for kolom in tabel.kolommen]
        for nummer, rij in enumerate(tabel.rijen, eerste):
            for plek, (schrijf, waarde) in enumerate(zip(schrijvers, rij.cellen, strict=True)):
                if waarde is not None and waarde != "":
                    schrijf(nummer, plek, waarde)

    def _schrijver(self, blad: _Blad, soort: Celsoort) -> Callable[[int, int, Any], object]:
        """How to write a cell of this kind."""
        eigen = self._stijlen.get(soort)
        gewoon, dag, getalstijl = (self._stijlen[s] for s in (Celsoort.TEKST, Celsoort.DATUM, Celsoort.GETAL))

        def tekst(rij: int, kolom: int, waarde: str) -> None:
            schoon = waarde if waarde.isprintable() else _GEEN_XML.sub("", waarde)
            blad.vul(rij, kolom, schoon, gewoon)

        def getal(rij: int, kolom: int, waarde: float) -> None:
            blad.write_number(rij, kolom, waarde, eigen)

        def datum(rij: int, kolom: int, waarde: date) -> None:
            if waarde < EERSTE_DAG:
                tekst(rij, kolom, waarde.isoformat())
                return
            blad.write_datetime(rij, kolom, waarde, dag)

        def tijdpunt(rij: int, kolom: int, waarde: str) -> None:
            """A day as a date, a year as a number, and a month, for which Excel has no type, as text."""
            if _DAG.fullmatch(waarde):
                datum(rij, kolom, date.fromisoformat(waarde))
            elif _JAAR.fullmatch(waarde):
                blad.write_number(rij, kolom, int(waarde), getalstijl)
            else:
                tekst(rij, kolom, waarde)

        def link(rij: int, kolom: int, waarde: str) -> None:
            """One of our own addresses as a link: a formula, so that a sheet can hold any number of them."""
            if waarde.startswith("https://") and len(waarde) <= _LANGSTE_LINK and '"' not in waarde:
                blad.write_formula(rij, kolom, f'=HYPERLINK("{waarde}")', eigen, waarde)
            else:
                tekst(rij, kolom, waarde)

        match soort:
            case Celsoort.TEKST:
                return tekst
            case Celsoort.GETAL | Celsoort.KOMMAGETAL | Celsoort.EURO:
                return getal
            case Celsoort.DATUM:
                return datum
            case Celsoort.TIJDPUNT:
                return tijdpunt
            case Celsoort.JANEE:
                return lambda rij, kolom, waarde: tekst(rij, kolom, "ja" if waarde else "nee")
            case Celsoort.LINK:
                return link


def maak_werkboek(titel: str, tabellen: Iterable[Tabel]) -> bytes:
    """A whole file: a sheet for each table, and one that explains them."""
    tabellen = list(tabellen)
    boek = Werkboek(titel)
    for tabel in tabellen:
        boek.tabel(tabel)
    boek.uitleg(tabellen)
    return boek.bewaar()


def zegel_van(titel: str, tabellen: Iterable[Tabel]) -> bytes:
    """Stands for all that is in a workbook and all that makes it: the same seal, the same bytes."""
    inhoud = [(bladnaam(t), t.uitleg, t.kolommen, [rij.cellen for rij in t.rijen]) for t in tabellen]
    return sleutel(titel, repr(inhoud), zlib.ZLIB_RUNTIME_VERSION)


def uitleg(tabel: Tabel) -> Tabel:
    """The table that explains a table: a row for itself and one for each of its columns."""
    naam = bladnaam(tabel)
    return Tabel(
        "uitleg",
        "Uitleg",
        "",
        _UITLEG,
        (
            Rij((naam, None, None, tabel.uitleg)),
            *(Rij((naam, k.kop, k.soort.value, k.uitleg)) for k in tabel.kolommen),
        ),
    )


def _breedte(tabel: Tabel, nummer: int) -> int:
    """The width of a column: that of its longest text, within what reads well."""
    kolom = tabel.kolommen[nummer]
    if kolom.soort is not Celsoort.TEKST:
        return _BREEDTE[kolom.soort]
    langste = max((_lengte(rij.cellen[nummer]) for rij in tabel.rijen[:200]), default=0)
    return max(8, len(kolom.kop) + 3, _LANG if langste > 150 else min(langste + 1, _BREEDTE[Celsoort.TEKST]))


def _lengte(waarde: Cel) -> int:
    return len(waarde) if isinstance(waarde, str) else 0


def bladnaam(tabel: Tabel) -> str:
    """The title as the name of a sheet: at most 31 characters, none that Excel refuses."""
    return re.sub(r"[\[\]:*?/\\]", " ", tabel.titel)[:31]
