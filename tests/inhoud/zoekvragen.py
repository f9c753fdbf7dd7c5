"""The questions that search is judged by: their answers are on the site, and what is kept unseen is in no thesaurus."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from macros.catalogue import laad
from macros.fields.dag import vandaag
from macros.fields.record import Record
from macros.kinds import PER_NAAM
from tests.inhoud.gegevens import Gegevens

WORTEL = Path(__file__).resolve().parents[2]
VRAGEN = ("afstellen.tsv", "ongezien.tsv", "vers.tsv")
HULP_ONGEZIEN = "hulp-ongezien.tsv"
ZIN = 4
"""Words from which a question is nobody else's: "restraining order" is what everybody calls it."""


class Vraag(NamedTuple):
    bestand: str
    tekst: str
    antwoorden: tuple[str, ...]


def controleer(_: Gegevens) -> Iterator[str]:
    vragen = [vraag for naam in (*VRAGEN, HULP_ONGEZIEN) for vraag in _lees(naam)]
    yield from zonder_pagina(vragen, _adressen())
    yield from verklapt(vragen, _woorden())


def zonder_pagina(vragen: list[Vraag], adressen: set[str]) -> Iterator[str]:
    """An answer that moved counts as never found, and makes search look worse than it is."""
    for bestand, tekst, antwoorden in vragen:
        for adres in antwoorden:
            if adres not in adressen:
                yield f'{bestand}: "{tekst}" heeft als antwoord {adres}, en dat adres is er niet (meer).'


def verklapt(vragen: list[Vraag], woorden: dict[str, str]) -> Iterator[str]:
    """A sentence that stands whole in the thesaurus measures nothing any more."""
    for bestand, tekst, _ in vragen:
        vraag = tekst.casefold()
        if bestand != VRAGEN[0] and len(vraag.split()) >= ZIN and vraag in woorden:
            yield f'{bestand}: "{vraag}" staat in woordgroep "{woorden[vraag]}": zo meet deze vraag niets meer.'


def _lees(naam: str) -> Iterator[Vraag]:
    with (WORTEL / "tests/inhoud/vragen" / naam).open(encoding="utf-8", newline="") as stroom:
        for regel in csv.DictReader(stroom, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Vraag(naam, regel["vraag"], tuple((regel.get("antwoorden") or "").split()))


def _woorden() -> dict[str, str]:
    """Every word of the thesaurus, with the group that it stands in."""
    thesaurus = yaml.safe_load((WORTEL / "data/landelijk/thesaurus.yml").read_text("utf-8"))
    return {str(w).casefold(): g["id"] for g in thesaurus["woordgroepen"] for w in g["woorden"]}


def _adressen() -> set[str]:
    """Where a question can lead: a record, the page of all of a kind, or a page that somebody wrote."""
    records = {r.adres for r in laad(WORTEL / "data", vandaag()).catalogus.alle(Record)}
    lijsten = {f"{klasse.soort.verzameling}/" for klasse in PER_NAAM.values()}
    paden = (p.relative_to(WORTEL / "docs").with_suffix("") for p in (WORTEL / "docs").rglob("*.md"))
    return records | lijsten | {f"{p.parent if p.name == 'index' else p}/".removeprefix("./") for p in paden}
