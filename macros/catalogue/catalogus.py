"""Every record by kind and key, and every relation in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from macros.records.basis import Record
from macros.records.wandel import Verwijzing, verwijzingen

PARTIJSOORTEN = ("organisatie", "contactrol", "gemeente", "partijsoort")
"""Kinds of record that share one space of ids, so that ``partij: houten`` needs no more words."""


class Vermelding(NamedTuple):
    """A record that refers to another: who, and by which field."""

    door: Record
    veld: str


class Catalogus:
    """Answers questions in the domain's words. ``vandaag`` is the day on which the answers must be right."""

    def __init__(self, records: Iterable[Record], vandaag: date) -> None:
        self.vandaag = vandaag
        self._records: dict[str, dict[str, Record]] = defaultdict(dict)
        self.dubbelen: list[tuple[Record, Record]] = []
        """Records whose key another record of the kind already had: (the later, the earlier)."""
        for record in records:
            eerste = self._records[record.soort].setdefault(record.sleutel, record)
            if eerste is not record:
                self.dubbelen.append((record, eerste))
        self.uitgaand: list[tuple[Record, Verwijzing, Record | None]] = []
        """Every reference: who makes it, where, and the record it leads to (None when there is none)."""
        self._vermeldingen: dict[tuple[str, str], list[Vermelding]] = defaultdict(list)
        for record in self.alle():
            for verwijzing in verwijzingen(record):
                doel = self.doel(record, verwijzing)
                self.uitgaand.append((record, verwijzing, doel))
                if doel is not None and record.telt_als_vermelding:
                    veld = next(s for s in verwijzing.pad if isinstance(s, str))
                    self._vermeldingen[doel.soort, doel.sleutel].append(Vermelding(record, veld))

    def doel(self, record: Record, verwijzing: Verwijzing) -> Record | None:
        """The record that ``verwijzing``, made by ``record``, leads to; None when there is none."""
        doel, verwijst = verwijzing.doel, verwijzing.verwijst
        sleutel = f"{record.herkomst.document}/{doel}" if verwijst.binnen else doel
        return next((r for s in verwijst.soorten if (r := self._records[s].get(sleutel))), None)

    def alle(self, soort: str | None = None) -> list[Record]:
        """All records, or those of one kind, in the order of the data."""
        if soort is not None:
            return list(self._records[soort].values())
        return [r for van_soort in list(self._records.values()) for r in van_soort.values()]

    def vind(self, soort: str, sleutel: str) -> Record | None:
        return self._records[soort].get(sleutel)

    def geef(self, soort: str, sleutel: str) -> Record:
        """The record; raises KeyError when there is none."""
        return self._records[soort][sleutel]

    def partij(self, sleutel: str) -> Record:
        """The organisation, contact role, gemeente or kind of party with this id; raises KeyError."""
        return next(r for s in PARTIJSOORTEN if (r := self._records[s].get(sleutel)))

    def document(self, sleutel: str) -> Record:
        """The regiovisie or uitvoeringsplan with this id; raises KeyError."""
        return self.vind("regiovisie", sleutel) or self.geef("uitvoeringsplan", sleutel)

    def vermeldingen(self, record: Record) -> list[Vermelding]:
        """Everything that refers to ``record``."""
        return self._vermeldingen.get((record.soort, record.sleutel), [])
