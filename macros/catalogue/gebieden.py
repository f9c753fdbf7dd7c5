"""Which gemeente lies where: deelregio's, regions, successors, and who serves what."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection
from functools import cache, cached_property
from typing import Any, NamedTuple, TypeVar

from macros.catalogue import veilig_thuis
from macros.catalogue.samenhang import Samenhang
from macros.catalogue.tijd import geldt, nog_niet
from macros.catalogue.veilig_thuis import Nabijheid, VeiligThuis, ids_in
from macros.fields.deel import Werkgebied
from macros.fields.record import Record
from macros.findings.letters import kaal
from macros.kinds.actie import Actie
from macros.kinds.contactrol import Contactrol
from macros.kinds.deelregio import Deelregio
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio

W = TypeVar("W", Organisatie, Contactrol)
"""Who has a working area."""
A = TypeVar("A")


LAND = ("land", "nl")
"""The area of who works in the whole country."""
NERGENS = Werkgebied()
"""What stands there when a working area is left out: it follows from what else is said."""


class Plek(NamedTuple):
    """Where a gemeente lies: a region, and the deelregio there if the region has any."""

    regio: Regio
    deelregio: Deelregio | None


class Gebieden:
    """The map of one catalogue, worked out once."""

    def __init__(self, samenhang: Samenhang) -> None:
        self._eens: dict[tuple[str, ...], list[Any]] = {}
        self.samenhang = samenhang
        self._plekken: dict[str, list[Plek]] = defaultdict(list)
        self._regio: dict[str, Regio] = {}
        self._bedoeld: dict[str, dict[str, None]] = {}
        for regio in samenhang.alle(Regio):
            for deelregio in regio.deelregios:
                self._regio[deelregio.id] = regio
                for gemeente in deelregio.gemeenten:
                    self._plekken[gemeente].append(Plek(regio, deelregio))
            for gemeente in regio.gemeenten:
                self._plekken[gemeente].append(Plek(regio, None))
        self._huidige = {
            gemeente: [p for p in plekken if self.bestaat(p.regio)] for gemeente, plekken in self._plekken.items()
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

    def plekken(self, gemeente: Gemeente, *, ook_vroeger: bool = False) -> list[Plek]:
        """Where a gemeente lies; in ended regions only when asked."""
        return list((self._plekken if ook_vroeger else self._huidige).get(gemeente.id, ()))

    def deelregios(self, gemeente: Gemeente, *, ook_vroeger: bool = False) -> list[Deelregio]:
        """The deelregio's a gemeente is in; those of ended regions only when asked."""
        return [p.deelregio for p in self.plekken(gemeente, ook_vroeger=ook_vroeger) if p.deelregio]

    def regios(self, gemeente: Gemeente, *, ook_vroeger: bool = False) -> list[Regio]:
        """The regions a gemeente is in, each once."""
        return list({p.regio.id: p.regio for p in self.plekken(gemeente, ook_vroeger=ook_vroeger)}.values())

    def gemeenten(self, gebied: Deelregio | Regio, *, ook_vroeger: bool = False) -> list[Gemeente]:
        """The gemeenten of a region or deelregio that exist today, or all that ever belonged to it."""
        alle = [g for i in ids_in(gebied) if (g := self.samenhang.vind(Gemeente, i))]
        return [g for g in alle if ook_vroeger or self.bestaat(g)]

    def zonder_deelregio(self, regio: Regio, *, ook_vroeger: bool = False) -> list[Gemeente]:
        """The gemeenten of a region that lie in none of its deelregio's."""
        alle = [g for i in regio.gemeenten if (g := self.samenhang.vind(Gemeente, i))]
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

    @cached_property
    def _huidige_ids(self) -> set[str]:
        return {g.id for g in self.huidige_gemeenten()}

    def veilig_thuis(self, gemeente: Gemeente) -> list[VeiligThuis]:
        """Which Veilig Thuis answers in a gemeente, as its regions say; more than one only when they do not agree."""
        return self._veilig_thuis.get(gemeente.id, [])

    @cached_property
    def _veilig_thuis(self) -> dict[str, list[VeiligThuis]]:
        return veilig_thuis.per_gemeente(self.samenhang)

    def werkgebied(self, record: Organisatie | Contactrol) -> Werkgebied:
        """Where an organisation or role works: what it says itself, and where regions name it as their Veilig Thuis.

        A role that says nothing works where its organisation or gemeente does.
        """
        if isinstance(record, Organisatie):
            return self._werkgebieden.get(record.id, record.werkgebied)
        if record.werkgebied != NERGENS:
            return record.werkgebied
        if organisatie := self.samenhang.vind(Organisatie, record.organisatie):
            return self.werkgebied(organisatie)
        gemeente = self.samenhang.vind(Gemeente, record.organisatie)
        return Werkgebied(gemeenten=[gemeente.id]) if gemeente else NERGENS

    @cached_property
    def _werkgebieden(self) -> dict[str, Werkgebied]:
        return veilig_thuis.werkgebieden(self.samenhang, self._veilig_thuis)

    def eens(self, sleutel: tuple[str, ...], maak: Callable[[], list[A]]) -> list[A]:
        """What ``maak`` gives, worked out once for each key: many pages ask the same of one gemeente."""
        if sleutel not in self._eens:
            self._eens[sleutel] = maak()
        return self._eens[sleutel]

    def genoemd(self, werkgebied: Werkgebied) -> list[Regio | Deelregio | Gemeente]:
        """The areas that a working area names, widest first."""
        geef = self.samenhang.geef
        return [
            *(geef(Regio, i) for i in werkgebied.regios),
            *(geef(Deelregio, i) for i in werkgebied.deelregios),
            *(geef(Gemeente, i) for i in werkgebied.gemeenten),
        ]

    def bediend(self, werkgebied: Werkgebied) -> set[str]:
        """Ids of the gemeenten that a working area names, by themselves or by their deelregio or region."""
        geef = self.samenhang.geef
        regios = [geef(Regio, r) for r in werkgebied.regios]
        deelregios = [geef(Deelregio, d) for d in werkgebied.deelregios]
        return {
            *werkgebied.gemeenten,
            *(g for r in regios if self.bestaat(r) for g in ids_in(r)),
            *(g for d in deelregios if self.bestaat(self.regio_van(d)) for g in ids_in(d)),
        }

    def bedienen(self, soort: type[W], gemeente: Gemeente) -> list[tuple[W, Nabijheid]]:
        """The organisations or contact roles that serve a gemeente, with how near each is, in the order of the data.

        What has ended serves nobody.
        """
        per_gebied = self._per_gebied(soort)
        gebieden: set[tuple[str, str]] = {LAND, ("gemeente", gemeente.id)}
        for plek in self.plekken(gemeente):
            gebieden.add(("regio", plek.regio.id))
            if plek.deelregio:
                gebieden.add(("deelregio", plek.deelregio.id))
        alle = self.samenhang.alle(soort)
        nummers = sorted({nummer for gebied in gebieden for nummer in per_gebied.get(gebied, ())})
        return [
            (alle[nummer], nabijheid)
            for nummer in nummers
            if (nabijheid := self.nabijheid(alle[nummer], gemeente)) is not None and self.bestaat(alle[nummer])
        ]

    @cache  # noqa: B019  (lives as long as the catalogue it is about)
    def _per_gebied(self, soort: type[Organisatie] | type[Contactrol]) -> dict[tuple[str, str], list[int]]:
        """For each area, which records of a kind work there: their places in the order of the data."""
        per_gebied: dict[tuple[str, str], list[int]] = defaultdict(list)
        for plek, record in enumerate(self.samenhang.alle(soort)):
            gebied = self.werkgebied(record)
            for sleutel in [*([LAND] if gebied.landelijk else []), *gebieden_van(gebied)]:
                per_gebied[sleutel].append(plek)
        return per_gebied

    def nabijheid(self, record: Organisatie | Contactrol, gemeente: Gemeente) -> Nabijheid | None:
        """How near a party is to a gemeente; None when it does not serve it."""
        werkgebied, plekken = self.werkgebied(record), self.plekken(gemeente)
        if gemeente.id in werkgebied.gemeenten:
            return self._zoals_genoemd(record, gemeente)
        if any(p.deelregio and p.deelregio.id in werkgebied.deelregios for p in plekken):
            return Nabijheid.DEELREGIO
        if any(p.regio.id in werkgebied.regios for p in plekken):
            return Nabijheid.REGIO
        return Nabijheid.LANDELIJK if werkgebied.landelijk else None

    def _zoals_genoemd(self, record: Organisatie | Contactrol, gemeente: Gemeente) -> Nabijheid:
        """How near to a gemeente that its working area names; a Veilig Thuis of more gemeenten is not local."""
        wie = record.id if isinstance(record, Organisatie) else record.organisatie
        van_regio = any(v.organisatie.id == wie for v in self.veilig_thuis(gemeente))
        return Nabijheid.REGIO if van_regio and gemeente.id not in record.werkgebied.gemeenten else Nabijheid.LOKAAL

    def waar(self, record: Record) -> list[tuple[str, str]]:
        """Where a record holds, as kinds and ids of areas, widest first; empty for the whole country.

        A record of a document holds where the document does.
        """
        match record:
            case Gemeente():
                plekken = self.plekken(record, ook_vroeger=True)
                return [
                    *(("deelregio", p.deelregio.id) if p.deelregio else ("regio", p.regio.id) for p in plekken),
                    *(("gemeente", g) for g in record.opgegaan_in),
                ]
            case Deelregio():
                return [("regio", self.regio_van(record).id)]
            case Organisatie() | Contactrol():
                gebied = self.werkgebied(record)
                return [] if gebied.landelijk else gebieden_van(gebied)
            case Regio():
                return []
        document = self.samenhang.vind(Document, record.herkomst.document)
        beperkt = record if isinstance(record, Actie) and (record.gemeenten or record.behalve) else document
        if beperkt and (beperkt.gemeenten or beperkt.behalve):
            return [("gemeente", g) for g in self.bedoeld(beperkt)]
        if document and document.deelregios:
            return [("deelregio", d) for d in document.deelregios]
        return [("regio", record.herkomst.regio)] if record.herkomst.regio else []

    def gemeenten_van(self, record: Record) -> set[str]:
        """The ids of today's gemeenten for which a record holds; empty when it is about no place."""
        huidige = self._huidige_ids
        match record:
            case Gemeente():
                return {record.id} & huidige
            case Organisatie() | Contactrol():
                gebied = self.werkgebied(record)
                return huidige if gebied.landelijk else self.bediend(gebied) & huidige
            case Regio() | Deelregio():
                return {*ids_in(record)} & huidige
        document = self.samenhang.vind(Document, record.herkomst.document)
        bedoeld = record if isinstance(record, Actie) else document
        return {*self.bedoeld(bedoeld)} & huidige if bedoeld else set()

    def bedoeld(self, record: Document | Actie) -> Collection[str]:
        """The ids of the gemeenten, also of before, for which a document or action is made, in the order of the data.

        Those that it names and those of the deelregio's that it names; when it names none, those of its region (or of
        its document), but for those that it leaves out.
        """
        if isinstance(record, Actie):
            alle = record.gemeenten or self.bedoeld(self.samenhang.document_van(record))
            return [g for g in alle if g not in record.behalve] if record.behalve else alle
        document = record
        if document.id not in self._bedoeld:
            self._bedoeld[document.id] = self._bestemming(document)
        return self._bedoeld[document.id].keys()

    def _bestemming(self, document: Document) -> dict[str, None]:
        regio = self.samenhang.geef(Regio, document.herkomst.regio)
        if document.gemeenten or document.deelregios:
            delen = [d for d in regio.deelregios if d.id in document.deelregios]
            alle = (*document.gemeenten, *(g for d in delen for g in d.gemeenten))
        else:
            alle = tuple(ids_in(regio))
        return dict.fromkeys(g for g in alle if g not in document.behalve)


def op_letter(naam: str) -> str:
    """A name as it is put in order: without accents, capitals, or what stands before its first letter (as in 's-)."""
    return re.sub(r"^'[a-z][ -]|^[^a-z0-9]+", "", kaal(naam))


def gebieden_van(werkgebied: Werkgebied) -> list[tuple[str, str]]:
    """The areas that a working area names, as kinds and ids; empty for the whole country."""
    return [
        *(("gemeente", i) for i in werkgebied.gemeenten),
        *(("deelregio", i) for i in werkgebied.deelregios),
        *(("regio", i) for i in werkgebied.regios),
    ]
