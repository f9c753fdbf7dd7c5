"""What the tests of the exports share: the files of a built site, read as a stranger would read them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any


def lees(pad: Path) -> Any:
    return json.loads(pad.read_text(encoding="utf-8"))


@cache
def bestanden(site: Path) -> list[Path]:
    """Every JSON file of the API that carries data, not a schema or the OpenAPI description."""
    api = site / "api" / "v1"
    alle = sorted(p for p in api.rglob("*.json") if p.relative_to(api).parts[0] not in ("schema", "openapi.json"))
    assert len(alle) > 700, "the API has fewer files than the data has records"
    return alle
