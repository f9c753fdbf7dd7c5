"""Which record people mean by a name, an abbreviation or an id from before: for finding ids, never for linking."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from macros.catalogue.catalogus import Catalogus
from macros.fields.record import Record
from macros.findings import als_id
from macros.kinds.woordgroep import Woordgroep

_NAAMVELDEN = ("naam", "titel", "term", "afkorting", "ook", "ook_bekend_als", "vroegere_namen", "woorden")


class Namen:
    """Every name in the catalogue, written as an id, with the records that bear it."""

    def __init__(self, catalogus: Catalogus) -> None:
        self._catalogus = catalogus
        self._op_naam: dict[str, list[Record]] = defaultdict(list)
        self._vroeger: dict[tuple[type[Record], str], Record] = {}
        for record in catalogus.alle(Record):
            for naam in dict.fromkeys(als_id(n) for n in namen_van(record)):
                self._op_naam[naam].append(record)
            for oud in record.vroegere_ids:
                self._vroeger.setdefault((type(record), oud), record)

    def heet_nu(self, soorten: Iterable[type[Record]], id_: str) -> Record | None:
        """The record of one of these kinds that had this id before."""
        return next((r for s in soorten if (r := self._vroeger.get((s, id_)))), None)

    def genoemd(self, soorten: Iterable[type[Record]], naam: str) -> list[Record]:
        """The records of these kinds that are called so; else those that the glossary or the thesaurus leads to."""
        soorten = tuple(soorten)
        allen = self._op_naam.get(als_id(naam), [])
        if eigen := [r for r in allen if isinstance(r, soorten)]:
            return eigen
        omweg: dict[str, Record] = {}
        for via in allen:
            for id_ in (via.id, *_bedoeld(via)):
                if doel := next((r for s in soorten if (r := self._catalogus.vind(s, id_))), None):
                    omweg.setdefault(doel.id, doel)
                    break
        return list(omweg.values())

    def anders(self, naam: str) -> list[Record]:
        """The records of any kind that are called so; no groups of search words, which editors need not know."""
        return [r for r in self._op_naam.get(als_id(naam), []) if r.soort.zoeken]

    def bevat(self, soorten: Iterable[type[Record]], tekst: str) -> Record | None:
        """The only record of these kinds in whose id all words of ``tekst`` stand; None when there are more or none."""
        woorden = {w for w in als_id(tekst).split("-") if len(w) > 1}
        if not woorden or max(map(len, woorden)) < 4:
            return None
        passend = [r for s in soorten for r in self._catalogus.alle(s) if woorden <= set(r.id.split("-"))]
        return passend[0] if len(passend) == 1 else None


def namen_van(record: Record) -> Iterator[str]:
    """What ``record`` is called, in words."""
    for veld in _NAAMVELDEN:
        waarde = getattr(record, veld, None)
        yield from [waarde] if isinstance(waarde, str) else waarde or ()


def _bedoeld(record: Record) -> Iterator[str]:
    """What a group of search words leads to, the best of every kind; nothing for other records."""
    if isinstance(record, Woordgroep):
        for ids in (record.themas, record.doelgroepen, record.partijen, record.programmas, record.actielijnen):
            yield from ids[:1]
