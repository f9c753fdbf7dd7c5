"""What was promised of the API and of the tables, kept beside the tests: ``python -m tests.exports.velden`` adds to it.

It never takes a field away: that is what version 1 promises. A column that got another name goes, as soon as the list
of changes on the page about open data names it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from macros.exports.omslag import SCHEMAVERSIE
from macros.exports.schemas import definities
from macros.exports.tabellen import Tabellen
from tests.project import basis_lading

BESTAND = Path(__file__).parent / "velden-v1.json"
WORTEL = Path(__file__).resolve().parents[2]


def velden() -> dict[str, str]:
    """Every field of every part of the API with its type, such as ``Gemeente.inwoners``: ``integer | null``."""
    return {
        f"{naam}.{veld}": _type(deel)
        for naam, schema in definities().items()
        for veld, deel in schema.get("properties", {}).items()
    }


def _type(deel: dict[str, Any]) -> str:
    if "$ref" in deel:
        return deel["$ref"].rsplit("/", 1)[1]
    if "anyOf" in deel:
        return " | ".join(sorted(map(_type, deel["anyOf"])))
    return f"{_type(deel['items'])}[]" if "items" in deel else deel.get("type", "alles")


def kolommen() -> dict[str, dict[str, str]]:
    """Every column of every table with what its cells hold, such as ``acties``: ``Eerste dag``: ``datum``."""
    tabellen = Tabellen(basis_lading().catalogus, str).alle()
    return {tabel.naam: {kolom.kop: kolom.soort.value for kolom in tabel.kolommen} for tabel in tabellen}


def veranderd() -> str:
    """The list of changes, as those read it who use the data."""
    tekst = (WORTEL / "docs/open-data.md").read_text(encoding="utf-8")
    return tekst.partition("## Wat er is veranderd")[2].partition("\n## ")[0]


def vastgelegd() -> dict[str, Any]:
    return json.loads(BESTAND.read_text(encoding="utf-8"))


def vul_aan() -> None:
    toen = vastgelegd() if BESTAND.exists() else {}
    gezegd = veranderd()
    tabellen = kolommen()
    for naam, oud in toen.get("kolommen", {}).items():
        weg = {kop: soort for kop, soort in oud.items() if f"`{kop}`" not in gezegd}
        tabellen[naam] = tabellen.get(naam, {}) | weg
    inhoud = {
        "schemaversie": SCHEMAVERSIE,
        "velden": dict(sorted((velden() | toen.get("velden", {})).items())),
        "kolommen": {naam: dict(sorted(tabel.items())) for naam, tabel in sorted(tabellen.items())},
    }
    BESTAND.write_text(json.dumps(inhoud, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    vul_aan()
