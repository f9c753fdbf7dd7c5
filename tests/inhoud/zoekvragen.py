"""The questions that search is judged by, and nobody may tune on, stand nowhere in the thesaurus."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import yaml

from tests.inhoud.gegevens import Gegevens

WORTEL = Path(__file__).resolve().parents[2]
ONGEZIEN = ("ongezien.tsv", "vers.tsv", "hulp-ongezien.tsv")
ZIN = 4
"""Words from which a question is nobody else's: "restraining order" is what everybody calls it."""


def controleer(_: Gegevens) -> Iterator[str]:
    thesaurus = yaml.safe_load((WORTEL / "data/landelijk/thesaurus.yml").read_text("utf-8"))
    woorden = {str(w).casefold(): g["id"] for g in thesaurus["woordgroepen"] for w in g["woorden"]}
    for naam in ONGEZIEN:
        with (WORTEL / "tests/inhoud/vragen" / naam).open(encoding="utf-8", newline="") as stroom:
            for regel in csv.DictReader(stroom, delimiter="\t", quoting=csv.QUOTE_NONE):
                vraag = regel["vraag"].casefold()
                if len(vraag.split()) >= ZIN and vraag in woorden:
                    yield f'{naam}: "{vraag}" staat in woordgroep "{woorden[vraag]}": zo meet deze vraag niets meer.'
