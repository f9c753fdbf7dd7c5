"""Tables as one Excel workbook: typed cells, a filter above every column, links, and a sheet that explains the fields.

The same data gives the same bytes: a workbook carries a fixed day of making, and no day of building.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from datetime import datetime

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from macros.exports.blad import Blad, Nummers, Rijen, Stijl
from macros.exports.omslag import LICENTIE
from macros.exports.tabel import Cel, Celsoort, Kolom, Rij, Tabel

GEMAAKT = datetime(2026, 1, 1)
"""Stands in every workbook as the day it was made, so that it never differs."""

_BREEDTE = {
    Celsoort.TEKST: 28, Celsoort.GETAL: 10, Celsoort.KOMMAGETAL: 10, Celsoort.EURO: 14, Celsoort.DATUM: 12,
    Celsoort.TIJDPUNT: 12, Celsoort.JANEE: 10, Celsoort.LINK: 40,
}  # fmt: skip
_LANG = 60
"""Width of a column that holds paragraphs."""

_STIJLEN: dict[Stijl, dict[str, object]] = {
    Stijl.TEKST: {},
    Stijl.GETAL: {"num_format": "0"},
    Stijl.KOMMAGETAL: {"num_format": "0.000"},
    Stijl.EURO: {"num_format": '"€" #,##0'},
    Stijl.DATUM: {"num_format": "dd-mm-yyyy"},
    Stijl.LINK: {"font_color": "#0B5394", "underline": 1},
    Stijl.LEES: {"text_wrap": True},
    Stijl.KOP: {"bold": True, "text_wrap": True, "bg_color": "#E6ECF2", "bottom": 1},
    Stijl.TITEL: {"bold": True, "font_size": 14},
}

_UITLEG = tuple(Kolom(kop, "", lambda _: None) for kop in ("Blad", "Kolom", "Wat erin staat", "Betekenis"))


class Werkboeken:
    """Makes workbooks; a row that is in several of them is written as XML once."""

    def __init__(self) -> None:
        self._rijen = Rijen()
        self._uitleggen: dict[str, Tabel] = {}

    def maak(self, titel: str, tabellen: Iterable[Tabel]) -> bytes:
        """A whole file: a sheet for each table, and one that explains them."""
        tabellen = list(tabellen)
        uit = io.BytesIO()
        boek = Workbook(uit, {"in_memory": True})
        boek.set_properties({"title": titel, "comments": f"Licentie: {LICENTIE.naam}", "created": GEMAAKT})
        stijlen = {stijl: boek.add_format({"valign": "top", **vorm}) for stijl, vorm in _STIJLEN.items()}
        nummers = {stijl: vorm._get_xf_index() for stijl, vorm in stijlen.items()}
        for tabel in tabellen:
            self._tabel(boek, tabel, stijlen, nummers)
        self._uitleg(boek, titel, tabellen, stijlen, nummers)
        boek.close()
        return uit.getvalue()

    def _tabel(self, boek: Workbook, tabel: Tabel, stijlen: dict[Stijl, Format], nummers: Nummers) -> None:
        """A sheet with the table's heading fixed and a filter above every column."""
        blad = boek.add_worksheet(bladnaam(tabel), worksheet_class=Blad)
        for nummer, kolom in enumerate(tabel.kolommen):
            blad.set_column(nummer, nummer, _breedte(tabel, nummer), stijlen[Stijl.TEKST])
            blad.write_string(0, nummer, kolom.kop, stijlen[Stijl.KOP])
        blad.zet_rijen(self._rijen.xml(tabel, nummers), len(tabel.kolommen))
        blad.freeze_panes(1, 0)
        blad.autofilter(0, 0, len(tabel.rijen), len(tabel.kolommen) - 1)

    def _uitleg(
        self, boek: Workbook, titel: str, tabellen: list[Tabel], stijlen: dict[Stijl, Format], nummers: Nummers
    ) -> None:
        """The last sheet: what this is, under which licence, and what every column of every table means."""
        blad = boek.add_worksheet("Uitleg", worksheet_class=Blad)
        blad.set_column(0, 1, 28, stijlen[Stijl.TEKST])
        blad.set_column(2, 2, 24, stijlen[Stijl.TEKST])
        blad.set_column(3, 3, 90, stijlen[Stijl.LEES])
        blad.write_string(0, 0, titel, stijlen[Stijl.TITEL])
        blad.write_string(1, 0, f"Vrij te gebruiken: {LICENTIE.naam}.")
        blad.write_url(1, 3, LICENTIE.adres, stijlen[Stijl.LINK])
        blad.write_string(2, 0, "Elk gegeven noemt zijn bron en de plaats daarin. Een contactrol is nooit een persoon.")
        for nummer, kolom in enumerate(_UITLEG):
            blad.write_string(4, nummer, kolom.kop, stijlen[Stijl.KOP])
        regels = [self._uitleggen.setdefault(t.naam, uitleg(t)) for t in tabellen]
        blad.zet_rijen([xml for tabel in regels for xml in self._rijen.xml(tabel, nummers)], len(_UITLEG))
        blad.freeze_panes(5, 0)


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
