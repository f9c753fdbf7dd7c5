"""What an editor probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def bedoelt(woord: str, keuzes: Iterable[object]) -> str:
    """A question that names the nearest of ``keuzes``, or an empty string when none is near."""
    dichtbij = difflib.get_close_matches(woord.lower(), [str(k) for k in keuzes], n=1, cutoff=0.6)
    return f'Bedoelt u "{dichtbij[0]}"?' if dichtbij else ""
