"""The register: everything that has a name or is called something, from A to Z, for who searches without JavaScript."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.pages.adressen import adres
from macros.records.basis import Record
from macros.records.wandel import verwijzingen

_ZONDER_EIGEN_NAAM = ("geld", "besluit", "lijn", "verantwoordelijkheid", "woordgroep")


class Regel(NamedTuple):
    """One line: what people call it, the record, and whether that is not the record's own name."""

    naam: str
    record: Record
    zie: bool = False


def register(catalogus: Catalogus, gebieden: Gebieden) -> dict[str, dict[str, list[Regel]]]:
    """All lines under their letter; a line is there once for each place it leads to."""
    regels = {(_vouw(r.naam), adres(r.record)): r for r in [*_woorden(catalogus), *_namen(catalogus)]}
    per_letter: dict[str, list[Regel]] = defaultdict(list)
    for (gevouwen, _), regel in sorted(regels.items(), key=lambda r: r[0]):
        letter = gevouwen[:1].upper()
        per_letter[letter if letter.isalpha() else "0-9"].append(regel)
    return {"per_letter": per_letter}


def _namen(catalogus: Catalogus) -> Iterator[Regel]:
    for record in catalogus.alle():
        if record.soort in _ZONDER_EIGEN_NAAM:
            continue
        yield Regel(f"{record.titel} ({record.id})" if record.soort == "actie" else record.naam_kort, record)
        anders = [*getattr(record, "ook_bekend_als", []), *getattr(record, "vroegere_namen", [])]
        if afkorting := getattr(record, "afkorting", None):
            anders.append(afkorting)
        yield from (Regel(naam, record, zie=True) for naam in anders)


def _woorden(catalogus: Catalogus) -> Iterator[Regel]:
    """The words of the thesaurus, each with the first record that its group leads to."""
    for groep in catalogus.alle("woordgroep"):
        doelen = (catalogus.doel(groep, v) for v in verwijzingen(groep) if v.pad[0] != "bronnen")
        if doel := next(filter(None, doelen), None):
            yield from (Regel(woord, doel, zie=True) for woord in groep.woorden)


def _vouw(naam: str) -> str:
    """A name as it is put in order: without accents, quotes or capitals."""
    kaal = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode().casefold()
    return kaal.lstrip("'\"( ")
