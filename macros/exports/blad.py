"""The rows of a sheet, written as XML by ourselves inside a sheet of XlsxWriter's.

XlsxWriter keeps every cell as an object and writes it cell by cell. A row stands in three workbooks, and that made the
build half as long again; this is eight times as fast. XlsxWriter still makes all the rest: styles, filters, frozen
headings, properties, the zip.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import Enum
from xml.sax.saxutils import escape

from xlsxwriter.worksheet import Worksheet

from macros.exports.tabel import Cel, Celsoort, Rij, Tabel


class Stijl(Enum):
    """How a cell looks."""

    TEKST = 1
    GETAL = 2
    KOMMAGETAL = 3
    EURO = 4
    DATUM = 5
    LINK = 6
    LEES = 7
    KOP = 8
    TITEL = 9


Nummers = dict[Stijl, int]
"""The number by which a cell names its style; the same in every workbook, so that rows can be shared."""


class Blad(Worksheet):
    """A sheet whose last rows come ready-made; the first are written as usual."""

    _klaar: list[str] = []  # noqa: RUF012  (replaced, never changed)

    def zet_rijen(self, rijen: list[str], breedte: int) -> None:
        """Put ``rijen`` below what was written so far; ``breedte`` is how many columns they have."""
        self._klaar = rijen
        self._eerste_klare = self.dim_rowmax + 1
        if rijen:
            self._check_dimensions(self.dim_rowmax + len(rijen), breedte - 1)

    def _write_rows(self) -> None:
        super()._write_rows()
        for nummer, rij in enumerate(self._klaar, self._eerste_klare + 1):
            self.fh.write(f'<row r="{nummer}">{rij}</row>')


class Rijen:
    """Rows as XML, each made once."""

    def __init__(self) -> None:
        self._xml: dict[int, str] = {}
        self._bewaard: list[Rij] = []
        """Keeps the rows alive, so that no two share an ``id()``."""
        self._schrijvers: dict[Celsoort, _Schrijver] = {}

    def xml(self, tabel: Tabel, nummers: Nummers) -> list[str]:
        """The cells of each row of the table."""
        self._schrijvers = self._schrijvers or _schrijvers(nummers)
        schrijvers = [self._schrijvers[kolom.soort] for kolom in tabel.kolommen]
        return [self._xml.get(id(rij)) or self._maak(rij, schrijvers) for rij in tabel.rijen]

    def _maak(self, rij: Rij, schrijvers: list[_Schrijver]) -> str:
        xml = "".join(
            [
                "<c/>" if waarde is None or waarde == "" else schrijf(waarde)
                for schrijf, waarde in zip(schrijvers, rij.cellen, strict=True)
            ]
        )
        self._xml[id(rij)] = xml
        self._bewaard.append(rij)
        return xml


_Schrijver = Callable[[Cel], str]
_GEEN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DAG = re.compile(r"\d{4}-\d{2}-\d{2}")
_JAAR = re.compile(r"\d{4}")
_DAG_NUL = date(1899, 12, 30)
"""Excel counts days from here."""
_LANGSTE_LINK = 255
"""Excel refuses a formula with a longer text in it."""


def _schrijvers(nummers: Nummers) -> dict[Celsoort, _Schrijver]:
    """How to write a cell of each kind, with the numbers that styles have."""
    begin = f'<c s="{nummers[Stijl.TEKST]}" t="inlineStr"><is><t xml:space="preserve">'

    def tekst(waarde: Cel) -> str:
        return f"{begin}{escape(_GEEN_XML.sub('', waarde))}</t></is></c>"

    def getal(stijl: Stijl) -> _Schrijver:
        kop = f'<c s="{nummers[stijl]}"><v>'
        return lambda waarde: f"{kop}{waarde}</v></c>"

    geheel, dagnummer = getal(Stijl.GETAL), getal(Stijl.DATUM)

    def datum(waarde: Cel) -> str:
        return dagnummer((waarde - _DAG_NUL).days)

    def tijdpunt(waarde: Cel) -> str:
        """A day as a date, a year as a number, and a month, for which Excel has no type, as text."""
        if _DAG.fullmatch(waarde):
            return datum(date.fromisoformat(waarde))
        return geheel(waarde) if _JAAR.fullmatch(waarde) else tekst(waarde)

    def link(waarde: Cel) -> str:
        """One of our own addresses as a link: a formula, so that a sheet can hold any number of them."""
        if not waarde.startswith("https://") or len(waarde) > _LANGSTE_LINK or '"' in waarde:
            return tekst(waarde)
        adres = escape(waarde)
        return f'<c s="{nummers[Stijl.LINK]}" t="str"><f>HYPERLINK("{adres}")</f><v>{adres}</v></c>'

    return {
        Celsoort.TEKST: tekst,
        Celsoort.GETAL: geheel,
        Celsoort.KOMMAGETAL: getal(Stijl.KOMMAGETAL),
        Celsoort.EURO: getal(Stijl.EURO),
        Celsoort.DATUM: datum,
        Celsoort.TIJDPUNT: tijdpunt,
        Celsoort.JANEE: lambda waarde: tekst("ja" if waarde else "nee"),
        Celsoort.LINK: link,
    }
