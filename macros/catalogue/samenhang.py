"""Every record by kind and key, and every relation in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeVar

from macros.fields.deel import Deel
from macros.fields.keuzes import Stand
from macros.fields.record import Record
from macros.fields.wandel import Verwijzing, verwijzingen
from macros.kinds import PARTIJEN, PER_NAAM, SOORTEN
from macros.kinds.bron import Bron
from macros.kinds.document import Document

R = TypeVar("R", bound=Record)


class Vermelding(NamedTuple):
    """A record that refers to another: who, and by which field."""

    door: Record
    veld: str


class Verband(NamedTuple):
    """One reference: who makes it, where, and the record it leads to (None when there is none)."""

    van: Record
    verwijzing: Verwijzing
    doel: Record | None


class Samenhang:
    """The records and how they hang together. ``vandaag`` is the day on which answers must be right."""

    def __init__(self, records: Iterable[Record], vandaag: date) -> None:
        self.vandaag = vandaag
        self._records: dict[type[Record], dict[str, Record]] = {soort: {} for soort in SOORTEN}
        self._alle: dict[type[Record], list[Record]] = {}
        self._per_sleutel: dict[type[Record], list[dict[str, Record]]] = {}
        """The records by key of each kind that a class is or that share it, once asked."""
        self.standen: dict[int, tuple[Record, Stand]] = {}
        """How records stand today, by their ``id()``, once asked; the record beside it keeps that id its own."""
        self.dubbelen: list[tuple[Record, Record]] = []
        """Records whose key another record of the kind already had: (the later, the earlier)."""
        in_volgorde: list[Record] = []
        for record in records:
            eerste = self._records[type(record)].setdefault(record.sleutel, record)
            if eerste is record:
                in_volgorde.append(record)
            else:
                self.dubbelen.append((record, eerste))
        self._alle[Record] = in_volgorde

    @property
    def uitgaand(self) -> list[Verband]:
        """Every reference."""
        return self._verbanden[0]

    @cached_property
    def _verbanden(self) -> tuple[list[Verband], dict[int, list[Vermelding]]]:
        """Every reference, and by the record that it leads to, who mentions it; worked out when somebody asks."""
        uitgaand: list[Verband] = []
        vermeldingen: dict[int, list[Vermelding]] = defaultdict(list)
        for record in self._alle[Record]:
            for verwijzing in verwijzingen(record):
                doel = self.doel(record, verwijzing)
                uitgaand.append(Verband(record, verwijzing, doel))
                if doel is not None and record.telt_als_vermelding:
                    vermeldingen[id(doel)].append(Vermelding(record, verwijzing.veld))
        return uitgaand, vermeldingen

    def doel(self, record: Record, verwijzing: Verwijzing) -> Record | None:
        """The record that ``verwijzing``, made by ``record``, leads to; None when there is none."""
        doel, verwijst = verwijzing.doel, verwijzing.verwijst
        sleutel = self.volle_sleutel(record, doel) if verwijst.binnen else doel
        return next((r for s in verwijst.soorten if (r := self._records[PER_NAAM[s]].get(sleutel))), None)

    def volle_sleutel(self, record: Record, doel: str) -> str:
        """The key of what ``record`` means by ``doel``: within its own document, unless it names another."""
        return doel if "/" in doel else f"{record.herkomst.document}/{doel}"

    def alle(self, soort: type[R]) -> list[R]:
        """All records of a kind, or of a class that kinds share, in the order of the data."""
        if soort not in self._alle:
            self._alle[soort] = [r for r in self._alle[Record] if isinstance(r, soort)]
        return list(self._alle[soort])  # type: ignore[arg-type]  # kept by their own class

    def vind(self, soort: type[R], sleutel: str | None) -> R | None:
        """The record of a kind, or of a class that kinds share, with this key; None when there is none."""
        if sleutel is None:
            return None
        if soort not in self._per_sleutel:
            self._per_sleutel[soort] = [alle for klasse, alle in self._records.items() if issubclass(klasse, soort)]
        for alle in self._per_sleutel[soort]:
            if sleutel in alle:
                return alle[sleutel]  # type: ignore[return-value]  # kept by their own class
        return None

    def geef(self, soort: type[R], sleutel: str | None) -> R:
        """The record; raises KeyError when there is none."""
        record = self.vind(soort, sleutel)
        if record is None:
            raise KeyError(sleutel)
        return record

    def partij(self, sleutel: str) -> Record:
        """The party with this id, of whatever kind; raises KeyError."""
        record = next((r for s in PARTIJEN if (r := self._records[s].get(sleutel))), None)
        if record is None:
            raise KeyError(sleutel)
        return record

    def document_van(self, record: Record) -> Document:
        """The document that a record stands in; raises KeyError when it stands in none."""
        return self.geef(Document, record.herkomst.document)

    def bronnen_van(self, record: Record) -> list[Bron]:
        """The sources of a record, each once, in its own order."""
        return list({b.bron: bron for b in record.bronnen if (bron := self.vind(Bron, b.bron))}.values())

    def record(self, soort: str, sleutel: str | None) -> Record | None:
        """The record of a kind, by the kind's name; None when there is none."""
        return self.vind(PER_NAAM[soort], sleutel)

    def naam(self, soort: str, sleutel: str | None) -> str | None:
        """What that record is called; None when there is none."""
        record = self.record(soort, sleutel)
        return record.naam_kort if record else None

    def vermeldingen(self, record: Record) -> list[Vermelding]:
        """Everything that refers to ``record``."""
        return self._verbanden[1].get(id(record), [])

    def met_deel(self, record: Record, pad: tuple[str | int, ...]) -> Deel:
        """The part of ``record`` that holds the value at ``pad``."""
        plek: object = record
        for stap in pad[:-1]:
            plek = plek[stap] if isinstance(stap, int) and isinstance(plek, list) else getattr(plek, str(stap))
        assert isinstance(plek, Deel)
        return plek
