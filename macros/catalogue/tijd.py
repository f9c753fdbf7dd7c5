"""Does this hold today? The one answer, for documents and what stands in them, gemeenten, regions and organisations."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from macros.catalogue.samenhang import Samenhang
from macros.fields.keuzes import Besluitstatus, Documentstatus, Stand
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde
from macros.kinds.actie import Actie
from macros.kinds.besluit import Besluit
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.programma import Programma
from macros.kinds.regio import Regio

_VERVANGT_NIET = (Documentstatus.CONCEPT, Documentstatus.INGETROKKEN)


class Tijdvak(Protocol):
    """Anything with two ends, either of which may be open."""

    @property
    def van(self) -> str | None: ...
    @property
    def tot(self) -> str | None: ...


GELDT = (Stand.NU, Stand.ONBEVESTIGD)
"""What holds as far as anybody knows."""
TOEN = (Stand.VOORBIJ, Stand.OPGEVOLGD, Stand.INGETROKKEN)
"""What held once."""
BEVESTIGD = 4
"""Years after which a document that names no end counts as unconfirmed: longer than most plans last."""


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
    document = _document(samenhang, record)
    return document.periode if document else None


def _document(samenhang: Samenhang, record: Record) -> Document | None:
    """The document that a record is or stands in."""
    return record if isinstance(record, Document) else samenhang.vind(Document, record.herkomst.document)


def stand(samenhang: Samenhang, record: Record, dag: date | None = None) -> Stand:
    """How a record stands on ``dag`` (today).

    What merged into another without a known day counts as merged; with a day, from the day after it.
    """
    if dag is not None and dag != samenhang.vandaag:
        return _stand(samenhang, record, dag)
    if id(record) not in samenhang.standen:
        samenhang.standen[id(record)] = record, _stand(samenhang, record, samenhang.vandaag)
    return samenhang.standen[id(record)][1]


def _stand(samenhang: Samenhang, record: Record, dag: date) -> Stand:
    document = _document(samenhang, record)
    if document is not None and document.status is Documentstatus.INGETROKKEN:
        return Stand.INGETROKKEN
    if document is not None and document.status is Documentstatus.CONCEPT:
        return Stand.CONCEPT
    vak = tijdvak(samenhang, record)
    if nog_niet(vak, dag):
        return Stand.STRAKS
    if voorbij(vak, dag):
        return Stand.VOORBIJ
    if _opgevolgd(samenhang, record, dag):
        return Stand.OPGEVOLGD
    if document is not None and _onbevestigd(document, dag):
        return Stand.ONBEVESTIGD
    return Stand.NU


def _onbevestigd(document: Document, dag: date) -> bool:
    """Whether a document that names no end began so long ago that nobody can take it for granted."""
    return document.periode.tot is None and begin(document.periode.van).year + BEVESTIGD < dag.year


def tijdgebonden(samenhang: Samenhang, record: Record) -> bool:
    """Whether time can do anything to a record."""
    return tijdvak(samenhang, record) is not None or stand(samenhang, record) is not Stand.NU


def verstreken(samenhang: Samenhang, besluit: Besluit) -> bool:
    """Whether the day of a decision to come has passed, so that nobody here knows whether it was taken."""
    if besluit.status is Besluitstatus.GENOMEN or besluit.wanneer is None:
        return False
    return einde(besluit.wanneer) < samenhang.vandaag


def geldt(samenhang: Samenhang, record: Record, dag: date | None = None) -> bool:
    """Whether a record holds on ``dag`` (today)."""
    return stand(samenhang, record, dag) in GELDT


def geweest(samenhang: Samenhang, actie: Actie) -> bool:
    """Whether the time that was planned for an action is over: its own, or that of its plan."""
    if nog_niet(actie.timing, samenhang.vandaag):
        return False
    return voorbij(actie.timing, samenhang.vandaag) or stand(samenhang, actie) in TOEN


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
    document = _document(samenhang, record)
    return document is not None and any(begin(o.periode.van) <= dag for o in opvolgers(samenhang, document))


def opvolgers(samenhang: Samenhang, document: Record) -> list[Document]:
    """The documents that took or take the place of this one, oldest first; a draft or what was withdrawn does not."""
    volgen = {
        v.door.id: v.door
        for v in samenhang.vermeldingen(document)
        if v.veld == "voorgangers" and isinstance(v.door, Document) and v.door.status not in _VERVANGT_NIET
    }
    return sorted(volgen.values(), key=lambda d: (begin(d.periode.van), d.id))
