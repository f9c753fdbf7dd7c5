"""What the tests of the exports share: the files of the API, read as a stranger would read them."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any


def lees(pad: Path) -> Any:
    return json.loads(pad.read_text(encoding="utf-8"))


@cache
def bestanden(map_: Path) -> list[Path]:
    """Every JSON file of the API that carries data, not a schema or the OpenAPI description."""
    api = map_ / "api" / "v1"
    alle = sorted(p for p in api.rglob("*.json") if p.relative_to(api).parts[0] not in ("schema", "openapi.json"))
    records = sum(ingang["aantal"] for ingang in lees(api / "index.json")["verzamelingen"])
    assert len(alle) > records > 0, "the API has fewer files than the data has records"
    return alle


@cache
def plekken_op(pagina: Path) -> set[str]:
    """The places on a page that an address can lead to."""
    return set(re.findall(r'\bid="([^"]+)"', pagina.read_text(encoding="utf-8")))
