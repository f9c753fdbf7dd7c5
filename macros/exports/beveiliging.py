"""Whom to tell of a fault that may harm a visitor: security.txt, as RFC 9116 has it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from macros.exports.omslag import Afzender

PADEN = (".well-known/security.txt", "security.txt")
"""Where programs look, and where they looked before; some publishers leave out what begins with a dot."""
_GELDIG = timedelta(days=180)
"""The site is built anew every night; a site that is not, should not promise an answer for ever."""


def security_txt(vandaag: date, adres: str, opslag: str, afzender: Afzender | None) -> Iterator[tuple[str, bytes]]:
    """The file with its paths; none when there is nobody to tell."""
    contact = [f"{opslag}/security/advisories/new"] if opslag else []
    contact += [f"mailto:{afzender.email}"] if afzender else []
    if not contact:
        return
    regels = [
        *(f"Contact: {waar}" for waar in contact),
        f"Expires: {vandaag + _GELDIG}T00:00:00Z",
        "Preferred-Languages: nl, en",
        *([f"Canonical: {adres}{PADEN[0]}"] if adres else []),
        *([f"Policy: {opslag}/blob/main/SECURITY.md"] if opslag else []),
    ]
    for pad in PADEN:
        yield pad, ("\n".join(regels) + "\n").encode()
