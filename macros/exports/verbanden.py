"""How tables hang together: which column holds the keys of which other table. Databases call it foreign keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from macros.exports.bijzonder import PARTIJEN
from macros.exports.tabel import Kop, Tabel
from macros.fields.kolom import SLEUTEL
from macros.kinds import PARTIJEN as PARTIJSOORTEN

SLEUTELVELD = "sleutel"
"""The column with the key of the record that a row is for."""


class Verband(NamedTuple):
    """``kolom`` of ``tabel`` holds keys of the records in the table called ``naar``."""

    tabel: Tabel
    kolom: Kop
    naar: str


def verbanden(tabellen: Iterable[Tabel]) -> Iterator[Verband]:
    """Every column that holds keys, where one of ``tabellen`` has a row for each record that they can be of."""
    tabellen = list(tabellen)
    thuis = {soort: t.naam for t in tabellen if t.per_record and t.naam != PARTIJEN.naam for soort in t.soorten}
    partijen = {klasse.soort.naam for klasse in PARTIJSOORTEN}

    def doel(soorten: tuple[str, ...]) -> str:
        namen = {thuis.get(soort, "") for soort in soorten}
        if len(namen) == 1:
            return namen.pop()
        return PARTIJEN.naam if set(soorten) <= partijen else ""

    for tabel in tabellen:
        for kolom in tabel.kolommen:
            soorten = tabel.soorten if kolom.kop == SLEUTEL.kop and not tabel.per_record else kolom.verwijst
            if naar := doel(soorten) if soorten else "":
                yield Verband(tabel, kolom, naar)
