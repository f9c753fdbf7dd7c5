"""The fields of the API as they were promised, kept beside the tests: ``python -m tests.exports.velden`` adds new ones.

It never takes one away: that is what version 1 promises.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from macros.exports.omslag import SCHEMAVERSIE
from macros.exports.schemas import definities

BESTAND = Path(__file__).parent / "velden-v1.json"


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


def vastgelegd() -> dict[str, Any]:
    return json.loads(BESTAND.read_text(encoding="utf-8"))


def vul_aan() -> None:
    toen = vastgelegd()["velden"] if BESTAND.exists() else {}
    inhoud = {"schemaversie": SCHEMAVERSIE, "velden": dict(sorted((velden() | toen).items()))}
    BESTAND.write_text(json.dumps(inhoud, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    vul_aan()
