"""The tables as a Data Package, the standard of Frictionless: every table and column described for programs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from macros.exports.omslag import LICENTIE, SCHEMAVERSIE, TITEL
from macros.exports.tabel import Kop, Tabel
from macros.exports.verbanden import SLEUTELVELD, Verband, verbanden
from macros.fields.kolom import Celsoort
from macros.fields.tijdpunt import TIJDPUNT

PAD = "datapackage.json"
MAP = "tabellen/"
"""Where the tables for programs are, as seen from the description."""
PROFIEL = "https://datapackage.org/profiles/2.0/datapackage.json"

_TYPEN = {
    Celsoort.GETAL: "integer",
    Celsoort.KOMMAGETAL: "number",
    Celsoort.EURO: "number",
    Celsoort.DATUM: "date",
    Celsoort.JANEE: "boolean",
}
_TIJDPUNT = {"pattern": TIJDPUNT.strip("^$")}


def beschrijving(tabellen: Iterable[Tabel], adres: str) -> dict[str, Any]:
    """The description of ``tabellen``; ``adres`` is where the site is, empty when that is not known."""
    tabellen = list(tabellen)
    per_tabel: dict[str, list[Verband]] = {}
    for verband in verbanden(tabellen):
        if not verband.kolom.meer:
            per_tabel.setdefault(verband.tabel.naam, []).append(verband)
    return {
        "$schema": PROFIEL,
        "name": "regiovisie",
        "title": TITEL,
        **({"homepage": adres} if adres else {}),
        "version": SCHEMAVERSIE,
        "licenses": [{"name": LICENTIE.spdx, "title": LICENTIE.naam, "path": LICENTIE.adres}],
        "resources": [_tabel(t, per_tabel.get(t.naam, [])) for t in tabellen],
    }


def _tabel(tabel: Tabel, verband: list[Verband]) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_veld(tabel, k) for k in tabel.kolommen], "missingValues": [""]}
    if tabel.per_record:
        schema["primaryKey"] = [SLEUTELVELD]
    if verband:
        schema["foreignKeys"] = [
            {"fields": [v.kolom.veld], "reference": {"resource": v.naar, "fields": [SLEUTELVELD]}} for v in verband
        ]
    return {
        "name": tabel.naam,
        "type": "table",
        "path": f"{MAP}{tabel.naam}.csv",
        "title": tabel.titel,
        "description": tabel.uitleg,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _veld(tabel: Tabel, kolom: Kop) -> dict[str, Any]:
    regels: dict[str, Any] = dict(_TIJDPUNT) if kolom.soort is Celsoort.TIJDPUNT else {}
    if tabel.per_record and kolom.veld == SLEUTELVELD:
        regels |= {"required": True, "unique": True}
    return {
        "name": kolom.veld,
        "title": kolom.kop,
        "type": _TYPEN.get(kolom.soort, "string"),
        "description": kolom.uitleg,
        **({"constraints": regels} if regels else {}),
    }
