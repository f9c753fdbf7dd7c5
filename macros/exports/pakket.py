"""Everything in one go: the tables for programs with their description, as a database, and all of that as one zip."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable, Iterator

from macros.exports import databank, datapakket
from macros.exports.komma import voor_programmas
from macros.exports.tabellen import MAP, Bundels

PAD = "regiovisie.zip"
_DAG = (2026, 1, 1, 0, 0, 0)
"""Stands in the zip as the day of every file, so that the same data gives the same bytes."""
_LEESMIJ = """\
De gegevens van de site Regiovisie.

datapackage.json   wat elke tabel en elke kolom betekent
tabellen/          elke tabel als CSV voor programma's: komma's, een punt in getallen, UTF-8
regiovisie.sqlite  dezelfde tabellen als database, met sleutels en met vragen als view

De gegevens vallen onder CC0 1.0, behalve wat uit een bron met een eigen licentie komt: zie tabellen/bronnen.csv.
Is er nu gevaar? Bel 112. Veilig Thuis: 0800-2000, dag en nacht.
"""


def bestanden(bundels: Bundels, adres: str) -> Iterator[tuple[str, bytes]]:
    """Each file with its path below the root of the site; ``adres`` is where that is, empty when nobody knows."""
    tabellen = next(iter(bundels)).tabellen
    alles: list[tuple[str, bytes]] = [
        (f"{datapakket.MAP}{tabel.naam}.csv", voor_programmas(tabel)) for tabel in tabellen
    ]
    beschrijving = json.dumps(datapakket.beschrijving(tabellen, adres), ensure_ascii=False, indent=1)
    alles += [(datapakket.PAD, f"{beschrijving}\n".encode()), (databank.PAD, databank.databank(tabellen))]
    for pad, inhoud in alles:
        yield MAP + pad, inhoud
    yield MAP + PAD, _zip([("LEESMIJ.txt", _LEESMIJ.encode()), *alles])


def _zip(bestanden: Iterable[tuple[str, bytes]]) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as pakket:
        for pad, inhoud in bestanden:
            ingang = zipfile.ZipInfo(pad, _DAG)
            ingang.compress_type, ingang.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            pakket.writestr(ingang, inhoud)
    return uit.getvalue()
