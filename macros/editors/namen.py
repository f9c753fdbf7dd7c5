"""Many names in one sentence: all of them, or the first and how many more."""

from __future__ import annotations

from collections.abc import Sequence

from macros.wording.opschrift import opsomming

MEESTE = 25
"""As many names as are told before the rest is counted."""


def genoemd(namen: Sequence[str], wat: str = "") -> str:
    """``a, b en c``; after many ``a, b en nog 17`` with what they are."""
    if len(namen) <= MEESTE:
        return opsomming(namen)
    return opsomming([*namen[:MEESTE], f"nog {len(namen) - MEESTE} {wat}".strip()])
