"""What an editor probably meant: among words that are nearly the same, or written otherwise."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from macros.findings.letters import kaal, woord_voor_woord


def bedoelt(woord: str, keuzes: Iterable[object]) -> str:
    """A question that names the nearest of ``keuzes``, or an empty string when none is near."""
    dichtbij = difflib.get_close_matches(woord.lower(), [str(k) for k in keuzes], n=1, cutoff=0.7)
    return f'Bedoelt u "{dichtbij[0]}"?' if dichtbij else ""


def bijna_gelijk(woord: str, keuzes: Iterable[str]) -> str:
    """The one of ``keuzes`` that differs from ``woord`` by a slip of the finger, or an empty string.

    A slip is one letter too many, too few, wrong or swapped, or two in a word of eight letters or more; never the
    first letter or a figure, and never in three letters or less: a short name that differs more is another name, and
    another year is another document.
    """
    kaal = als_id(woord)
    if not kaal:
        return ""
    mag = 0 if len(kaal) < 4 else 1 if len(kaal) < 8 else 2
    cijfers = sorted(filter(str.isdigit, kaal))
    beste: tuple[int, str] | None = None
    for keuze in keuzes:
        zelfde_cijfers = sorted(filter(str.isdigit, keuze)) == cijfers
        if keuze[:1] == kaal[:1] and zelfde_cijfers and abs(len(keuze) - len(kaal)) <= mag:
            ver = afstand(kaal, keuze)
            if ver <= mag and (beste is None or ver < beste[0]):
                beste = ver, keuze
    return beste[1] if beste else ""


def als_id(tekst: str) -> str:
    """How ``tekst`` is written as an id: small letters, figures and dashes."""
    return woord_voor_woord(kaal(tekst).replace("'", ""), "-")


def afstand(een: str, ander: str) -> int:
    """How many letters were added, left out, changed or swapped with their neighbour."""
    vorige: list[int] = []
    rij = list(range(len(ander) + 1))
    for i, a in enumerate(een, 1):
        eerder, vorige, rij = vorige, rij, [i]
        for j, b in enumerate(ander, 1):
            kosten = min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (a != b))
            if i > 1 and j > 1 and a == ander[j - 2] and een[i - 2] == b:
                kosten = min(kosten, eerder[j - 2] + 1)
            rij.append(kosten)
    return rij[-1]
