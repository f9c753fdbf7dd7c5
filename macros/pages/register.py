"""The register: everything that has a name or is called something, from A to Z, for who searches without JavaScript."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from macros.catalogue import Catalogus
from macros.fields.record import Record
from macros.fields.wandel import verwijzingen
from macros.findings.letters import kaal
from macros.kinds.woordgroep import Woordgroep

_VEEL = 45
"""Words beyond which a group is a drawer of what people say, rather than what one thing is called."""
_ANDERE_NAMEN = ("ook_bekend_als", "vroegere_namen", "afkorting")
"""Fields of any kind that hold other names."""


class Regel(NamedTuple):
    """One line: what people call it, the record, and whether that is not the record's own name."""

    naam: str
    record: Record
    zie: bool = False


def register(catalogus: Catalogus) -> dict[str, list[Regel]]:
    """All lines under their letter; a line is there once for each place it leads to."""
    regels = {(_vouw(r.naam), r.record.adres): r for r in [*_woorden(catalogus), *_namen(catalogus)]}
    per_letter: dict[str, list[Regel]] = defaultdict(list)
    for (gevouwen, _), regel in sorted(regels.items(), key=lambda r: r[0]):
        letter = gevouwen[:1].upper()
        per_letter[letter if letter.isalpha() else "0-9"].append(regel)
    return per_letter


def _namen(catalogus: Catalogus) -> Iterator[Regel]:
    for record in catalogus.alle(Record):
        if not record.soort.in_register:
            continue
        yield Regel(record.zoeknaam, record)
        for veld in _ANDERE_NAMEN:
            waarde = getattr(record, veld, None) or ()
            yield from (Regel(naam, record, zie=True) for naam in ([waarde] if isinstance(waarde, str) else waarde))


def _woorden(catalogus: Catalogus) -> Iterator[Regel]:
    """The words of the thesaurus that are no sentence, each with the first record that its group leads to."""
    for groep in catalogus.alle(Woordgroep):
        if groep.taal or groep.signaal or len(groep.woorden) > _VEEL:
            continue  # other languages, and what people say: for who asks, not to look up by letter
        doelen = (catalogus.doel(groep, v) for v in verwijzingen(groep) if v.pad[0] != "bronnen")
        if doel := next(filter(None, doelen), None):
            yield from (Regel(woord, doel, zie=True) for woord in groep.woorden if woord.count(" ") < 2)


def _vouw(naam: str) -> str:
    """A name as it is put in order: without accents, quotes or capitals."""
    return kaal(naam).lstrip("'\"( ")
