"""Questions with the records that answer them, and how good a list of answers is."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Vraag(NamedTuple):
    klasse: str
    tekst: str
    antwoorden: frozenset[str]
    """Addresses on the site; any of them answers."""


class Score(NamedTuple):
    """Over a number of questions: the share with an answer in the first three, and the mean of 1 / place in ten."""

    aantal: int
    bij_drie: float
    mrr: float


def lees_vragen(bestand: Path) -> list[Vraag]:
    """Questions from a file with tabs: klasse, vraag, and addresses with spaces between them."""
    with bestand.open(encoding="utf-8", newline="") as stroom:
        regels = csv.DictReader(stroom, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Vraag(r["klasse"], r["vraag"], frozenset(r["antwoorden"].split())) for r in regels]


def plek(vraag: Vraag, gevonden: list[str]) -> int:
    """The place of the first answer among the first ten found, from 1; 0 when there is none.

    A result can have more addresses, with spaces between: one thing that stands in two places.
    """
    return next((i for i, adres in enumerate(gevonden[:10], 1) if not vraag.antwoorden.isdisjoint(adres.split(" "))), 0)


def scores(uitkomsten: Iterable[tuple[Vraag, list[str]]]) -> dict[str, Score]:
    """The score of each class, and of all ("samen")."""
    plekken: dict[str, list[int]] = defaultdict(list)
    for vraag, gevonden in uitkomsten:
        for klasse in (vraag.klasse, "samen"):
            plekken[klasse].append(plek(vraag, gevonden))
    return {
        klasse: Score(len(ps), sum(0 < p <= 3 for p in ps) / len(ps), sum(1 / p for p in ps if p) / len(ps))
        for klasse, ps in plekken.items()
    }
