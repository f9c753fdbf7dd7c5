"""Which gemeente lies where: deelregio's, regions, successors, and who serves what."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from enum import IntEnum
from functools import cache, cached_property
from typing import TypeVar

from macros.catalogue.samenhang import Samenhang
from macros.catalogue.tijd import geldt, nog_niet
from macros.fields.deel import Werkgebied
from macros.fields.record import Record
from macros.kinds.contactrol import Contactrol
from macros.kinds.deelregio import Deelregio
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio

W = TypeVar("W", Organisatie, Contactrol)
"""Who has a working area."""


class Nabijheid(IntEnum):
    """How near a party is to a gemeente; nearer is lower."""

    LOKAAL = 0
    DEELREGIO = 1
    REGIO = 2
    LANDELIJK = 3

    @property
    def label(self) -> str:
        return ("lokaal", "in uw deelregio", "in uw regio", "landelijk")[self]


LAND = ("land", "nl")
"""The area of who works in the whole country."""


class Gebieden:
    """The map of one catalogue, worked out once."""

    def __init__(self, samenhang: Samenhang) -> None:
        self.samenhang = samenhang
        self._deelregios: dict[str, list[Deelregio]] = defaultdict(list)
        self._regio: dict[str, Regio] = {}
        for regio in samenhang.alle(Regio):
            for deelregio in regio.deelregios:
                self._regio[deelregio.id] = regio
                for gemeente in deelregio.gemeenten:
                    self._deelregios[gemeente].append(deelregio)
        self._huidige = {
            gemeente: [d for d in deelregios if self.bestaat(self._regio[d.id])]
            for gemeente, deelregios in self._deelregios.items()
        }

    def bestaat(self, record: Gemeente | Organisatie | Regio | Contactrol) -> bool:
        """Whether it exists today: what is announced for later changes nothing yet."""
        return geldt(self.samenhang, record)

    def opgeheven(self, record: Gemeente | Organisatie | Regio | Contactrol) -> bool:
        """Whether it is no more: its end has passed, or another took its place."""
        vak = record.bestaat if not isinstance(record, Contactrol) else None
        return not self.bestaat(record) and not nog_niet(vak, self.samenhang.vandaag)

    def regio_van(self, deelregio: Deelregio) -> Regio:
        return self._regio[deelregio.id]

    def deelregios(self, gemeente: Gemeente, *, ook_vroeger: bool = False) -> list[Deelregio]:
        """The deelregio's a gemeente is in; those of ended regions only when asked."""
        return list((self._deelregios if ook_vroeger else self._huidige).get(gemeente.id, ()))

    def regios(self, gemeente: Gemeente, *, ook_vroeger: bool = False) -> list[Regio]:
        """The regions a gemeente is in, each once."""
        return list({d.id: self._regio[d.id] for d in self.deelregios(gemeente, ook_vroeger=ook_vroeger)}.values())

    def gemeenten(self, deelregio: Deelregio, *, ook_vroeger: bool = False) -> list[Gemeente]:
        """The gemeenten of a deelregio that exist today, or all that ever belonged to it."""
        alle = [g for i in deelregio.gemeenten if (g := self.samenhang.vind(Gemeente, i))]
        return [g for g in alle if ook_vroeger or self.bestaat(g)]

    def huidige_gemeenten(self) -> list[Gemeente]:
        """Every gemeente that exists today, by name."""
        return list(self._alle_van_nu)

    def ingedeelde_gemeenten(self) -> list[Gemeente]:
        """Those of today that lie in a region of which there is data, by name."""
        return [g for g in self._alle_van_nu if self._huidige.get(g.id)]

    @cached_property
    def _alle_van_nu(self) -> tuple[Gemeente, ...]:
        return tuple(sorted(filter(self.bestaat, self.samenhang.alle(Gemeente)), key=lambda g: op_letter(g.naam)))

    def opgegaan_in(self, gemeente: Gemeente) -> list[Gemeente]:
        """The former gemeenten that became part of this one."""
        return self._voorgangers.get(gemeente.id, [])

    @cached_property
    def _voorgangers(self) -> dict[str, list[Gemeente]]:
        voorgangers: dict[str, list[Gemeente]] = defaultdict(list)
        for vroeger in filter(self.opgeheven, self.samenhang.alle(Gemeente)):
            for opvolger in vroeger.opgegaan_in:
                voorgangers[opvolger].append(vroeger)
        return voorgangers

    def bediend(self, werkgebied: Werkgebied) -> set[str]:
        """Ids of the gemeenten that a working area names, by themselves or by their deelregio or region."""
        geef = self.samenhang.geef
        deelregios: list[Deelregio] = [d for r in werkgebied.regios for d in geef(Regio, r).deelregios]
        deelregios += [geef(Deelregio, d) for d in werkgebied.deelregios]
        bestaand = [d for d in deelregios if self.bestaat(self.regio_van(d))]
        return {*werkgebied.gemeenten, *(g for d in bestaand for g in d.gemeenten)}

    def bedienen(self, soort: type[W], gemeente: Gemeente) -> list[tuple[W, Nabijheid]]:
        """The organisations or contact roles that serve a gemeente, with how near each is, in the order of the data.

        What has ended serves nobody.
        """
        per_gebied = self._per_gebied(soort)
        deelregios: list[Deelregio] = self.deelregios(gemeente)
        gebieden = {
            LAND,
            ("gemeente", gemeente.id),
            *(("deelregio", d.id) for d in deelregios),
            *(("regio", self._regio[d.id].id) for d in deelregios),
        }
        alle = self.samenhang.alle(soort)
        plekken = sorted({plek for gebied in gebieden for plek in per_gebied.get(gebied, ())})
        return [
            (alle[plek], nabijheid)
            for plek in plekken
            if (nabijheid := self.nabijheid(alle[plek].werkgebied, gemeente)) is not None and self.bestaat(alle[plek])
        ]

    @cache  # noqa: B019  (lives as long as the catalogue it is about)
    def _per_gebied(self, soort: type[Organisatie] | type[Contactrol]) -> dict[tuple[str, str], list[int]]:
        """For each area, which records of a kind name it: their places in the order of the data."""
        per_gebied: dict[tuple[str, str], list[int]] = defaultdict(list)
        for plek, record in enumerate(self.samenhang.alle(soort)):
            land = [LAND] if record.werkgebied.landelijk else []
            for sleutel in [*land, *gebieden_van(record.werkgebied)]:
                per_gebied[sleutel].append(plek)
        return per_gebied

    def nabijheid(self, werkgebied: Werkgebied, gemeente: Gemeente) -> Nabijheid | None:
        """How near a party with this working area is to a gemeente; None when it does not serve it."""
        if gemeente.id in werkgebied.gemeenten:
            return Nabijheid.LOKAAL
        deelregios = self.deelregios(gemeente)
        if any(d.id in werkgebied.deelregios for d in deelregios):
            return Nabijheid.DEELREGIO
        if any(self._regio[d.id].id in werkgebied.regios for d in deelregios):
            return Nabijheid.REGIO
        return Nabijheid.LANDELIJK if werkgebied.landelijk else None

    def waar(self, record: Record) -> list[tuple[str, str]]:
        """Where a record holds, as kinds and ids of areas, widest first; empty for the whole country.

        A record of a document holds where the document does.
        """
        match record:
            case Gemeente():
                deelregios = self.deelregios(record, ook_vroeger=True)
                return [*(("deelregio", d.id) for d in deelregios), *(("gemeente", g) for g in record.opgegaan_in)]
            case Deelregio():
                return [("regio", self.regio_van(record).id)]
            case Organisatie() | Contactrol():
                return gebieden_van(record.werkgebied)
            case Regio():
                return []
        document = self.samenhang.vind(Document, record.herkomst.document)
        if document and document.deelregios:
            return [("deelregio", d) for d in document.deelregios]
        return [("regio", record.herkomst.regio)] if record.herkomst.regio else []

    def gemeenten_van(self, record: Record) -> set[str]:
        """The ids of today's gemeenten for which a record holds; empty when it is about no place."""
        huidige = {g.id for g in self.huidige_gemeenten()}
        match record:
            case Gemeente():
                return {record.id} & huidige
            case Organisatie() | Contactrol():
                return huidige if record.werkgebied.landelijk else self.bediend(record.werkgebied) & huidige
        return {g for d in self._deelregios_van(record) for g in d.gemeenten} & huidige

    def _deelregios_van(self, record: Record) -> list[Deelregio]:
        match record:
            case Regio():
                return record.deelregios
            case Deelregio():
                return [record]
        document = self.samenhang.vind(Document, record.herkomst.document)
        return self.deelregios_van(document) if document else []

    def deelregios_van(self, document: Document) -> list[Deelregio]:
        """The deelregio's for which a document is made: those that it names, or all of its region."""
        regio = self.samenhang.geef(Regio, document.herkomst.regio)
        return [d for d in regio.deelregios if not document.deelregios or d.id in document.deelregios]


def op_letter(naam: str) -> str:
    """A name as it is put in order: without accents, capitals, or what stands before its first letter (as in 's-)."""
    kaal = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"^'[a-z][ -]|^[^a-z0-9]+", "", kaal)


def gebieden_van(werkgebied: Werkgebied) -> list[tuple[str, str]]:
    """The areas that a working area names, as kinds and ids; empty for the whole country."""
    return [
        *(("gemeente", i) for i in werkgebied.gemeenten),
        *(("deelregio", i) for i in werkgebied.deelregios),
        *(("regio", i) for i in werkgebied.regios),
    ]
