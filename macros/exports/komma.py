"""Tables as CSV, in two ways of writing: for people with a Dutch Excel, and for programs.

Excel opens the first with a double click: semicolons, a decimal comma, and nothing that can run; the byte order mark
tells it that the text is UTF-8. The second is what pandas, DuckDB and databases take for granted: commas, a decimal
point, true and false, names of columns without spaces, and the text as it is.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date

from macros.exports.tabel import Rij, Tabel
from macros.fields.kolom import Cel

_BEGINT_FORMULE = ("=", "+", "-", "@", "\t", "\r")


class Kommabestanden:
    """Makes CSV files for Excel; a row that is in several of them is written once."""

    def __init__(self) -> None:
        self._regels: dict[int, str] = {}
        self._bewaard: list[Rij] = []
        """Keeps the rows alive, so that no two share an ``id()``."""

    def maak(self, tabel: Tabel) -> bytes:
        """A whole file."""
        kop = _regel(kolom.kop for kolom in tabel.kolommen)
        return "".join([kop, *map(self._rij, tabel.rijen)]).encode("utf-8-sig")

    def _rij(self, rij: Rij) -> str:
        if id(rij) not in self._regels:
            self._regels[id(rij)] = _regel(map(cel, rij.cellen))
            self._bewaard.append(rij)
        return self._regels[id(rij)]


def _regel(cellen: Iterable[str]) -> str:
    uit = io.StringIO()
    csv.writer(uit, delimiter=";", lineterminator="\r\n").writerow(cellen)
    return uit.getvalue()


def cel(waarde: Cel) -> str:
    """A value as text. What a spreadsheet would take for a formula gets an apostrophe before it."""
    if isinstance(waarde, str):
        return f"'{waarde}" if waarde.startswith(_BEGINT_FORMULE) else waarde
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return waarde.isoformat()
    return str(waarde).replace(".", ",")


def voor_programmas(tabel: Tabel) -> bytes:
    """A whole file for programs; what is not known is empty."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, lineterminator="\n")
    schrijver.writerow(kolom.veld for kolom in tabel.kolommen)
    schrijver.writerows([_waarde(w) for w in rij.cellen] for rij in tabel.rijen)
    return uit.getvalue().encode()


def _waarde(waarde: Cel) -> Cel:
    return ("true" if waarde else "false") if isinstance(waarde, bool) else waarde
