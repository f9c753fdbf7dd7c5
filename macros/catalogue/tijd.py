"""Does this hold today? The one answer, for documents and what stands in them, gemeenten, regions and organisations."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Protocol

from macros.catalogue.samenhang import Samenhang
from macros.fields.record import Record
from macros.fields.velden import begin, einde
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.programma import Programma
from macros.kinds.regio import Regio


class Tijdvak(Protocol):
    """Anything with two ends, either of which may be open."""

    @property
    def van(self) -> str | None: ...
    @property
    def tot(self) -> str | None: ...


class Stand(Enum):
    """How a record stands in time; the value is what readers see."""

    NU = "Geldt nu"
    STRAKS = "Begint later"
    OPGEVOLGD = "Opgevolgd"
    VOORBIJ = "Looptijd voorbij"


def voorbij(vak: Tijdvak | None, dag: date) -> bool:
    """Whether a period has ended before ``dag``."""
    return vak is not None and vak.tot is not None and einde(vak.tot) < dag


def nog_niet(vak: Tijdvak | None, dag: date) -> bool:
    """Whether a period begins after ``dag``."""
    return vak is not None and vak.van is not None and begin(vak.van) > dag


def tijdvak(samenhang: Samenhang, record: Record) -> Tijdvak | None:
    """The period that bounds a record: its own, or that of the document it stands in; None when nothing bounds it."""
    match record:
        case Document() | Programma():
            return record.periode
        case Gemeente() | Organisatie() | Regio():
            return record.bestaat
        case Contactrol():
            partij = samenhang.vind(Organisatie, record.organisatie) or samenhang.vind(Gemeente, record.organisatie)
            return partij.bestaat if partij else None
    document = samenhang.vind(Document, record.herkomst.document)
    return document.periode if document else None


def stand(samenhang: Samenhang, record: Record, dag: date | None = None) -> Stand:
    """How a record stands on ``dag`` (today).

    What merged into another without a known day counts as merged; with a day, from the day after it.
    """
    dag = dag or samenhang.vandaag
    vak = tijdvak(samenhang, record)
    if nog_niet(vak, dag):
        return Stand.STRAKS
    if voorbij(vak, dag):
        return Stand.VOORBIJ
    if _opgevolgd(samenhang, record, dag):
        return Stand.OPGEVOLGD
    return Stand.NU


def geldt(samenhang: Samenhang, record: Record, dag: date | None = None) -> bool:
    """Whether a record holds on ``dag`` (today)."""
    return stand(samenhang, record, dag) is Stand.NU


def _opgevolgd(samenhang: Samenhang, record: Record, dag: date) -> bool:
    """Whether another has taken the place of a record whose own end is not known."""
    match record:
        case Gemeente() | Organisatie():
            return bool(record.opgegaan_in) and (record.bestaat is None or record.bestaat.tot is None)
        case Regio():
            return bool(record.opvolgers) and (record.bestaat is None or record.bestaat.tot is None)
        case Contactrol():
            partij = samenhang.vind(Organisatie, record.organisatie)
            return partij is not None and _opgevolgd(samenhang, partij, dag)
    document = record if isinstance(record, Document) else samenhang.vind(Document, record.herkomst.document)
    opvolger = samenhang.vind(Document, document.opvolger) if document else None
    return opvolger is not None and begin(opvolger.periode.van) <= dag
