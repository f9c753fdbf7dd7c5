"""Data as JSON for browsers and programs."""

from __future__ import annotations

import json


def als_json(waarde: object) -> str:
    """Compact, and readable for people: Dutch letters stay letters."""
    return json.dumps(waarde, ensure_ascii=False, separators=(",", ":"))
