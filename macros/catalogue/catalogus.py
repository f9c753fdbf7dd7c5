"""Answers questions in the domain's words: the one place that pages, pictures, search, exports and editors ask."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from itertools import product

from macros.catalogue import acties, contact, doelen, geld, tijd, verloop
from macros.catalogue.acties import AANDEELVELDEN, Aandeel
from macros.catalogue.gebieden import Gebieden
from macros.catalogue.hiaten import Hiaat, hiaten
from macros.catalogue.raadplegen import Antwoord, Noodnummers, bij_stap, contactrollen_voor, noodnummers
from macros.catalogue.samenhang import Samenhang, Vermelding
from macros.catalogue.toezicht import achterstand
from macros.catalogue.vaststelling import Vaststelling, vaststelling
from macros.catalogue.verloop import Beurt, Telling
from macros.fields.deel import Partij
from macros.fields.keuzes import Documentsoort, Meldcodestap, Vraag
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde
from macros.kinds.actie import Actie, Actieonderdeel
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document
from macros.kinds.geld import Geld
from macros.kinds.gemeente import Gemeente
from macros.kinds.lijn import Lijn
from macros.kinds.programma import Programma
from macros.kinds.regio import Regio
from macros.kinds.verloop import Voortgangsmelding

_SOORTEN = list(Documentsoort)


class Catalogus(Samenhang):
    """All records on one day, and what there is to ask of them. Most answers are given where their subject is."""

    stand = tijd.stand
    geldt = tijd.geldt
    geweest = tijd.geweest
    verstreken = tijd.verstreken
    tijdgebonden = tijd.tijdgebonden
    opvolgers = tijd.opvolgers
    bereik = contact.bereik
    bereik_van = contact.van_partij
    nummer = contact.nummer
    doelen_van = doelen.doelen_van
    boven_doel = doelen.boven_doel
    acties_voor = doelen.acties_voor
    oordeel = staticmethod(doelen.oordeel)
    tel_op = staticmethod(geld.tel_op)
    gebieden = cached_property(Gebieden)
    achterstand = cached_property(achterstand)
    _aandelen = cached_property(acties.aandelen)
    _gewisseld = cached_property(acties.gewisseld)

    def laatste_dag(self, record: Record) -> date | None:
        """The last day on which a record holds; None when it has no known end."""
        vak = tijd.tijdvak(self, record)
        return einde(vak.tot) if vak and vak.tot else None

    def eerste_dag(self, record: Record) -> date | None:
        """The first day on which a record holds; None when it has no known beginning."""
        vak = tijd.tijdvak(self, record)
        return begin(vak.van) if vak and vak.van else None

    def raadpleeg(
        self,
        gemeente: Gemeente,
        vraag: Vraag,
        *,
        thema: str | None = None,
        doelgroep: str | None = None,
        stap: Meldcodestap | None = None,
    ) -> list[Antwoord]:
        """Whom to consult in a gemeente about a question, best first."""
        return contactrollen_voor(self.gebieden, gemeente, vraag, thema=thema, doelgroep=doelgroep, stap=stap)

    def bij_stap(self, gemeente: Gemeente, stap: Meldcodestap, vraag: Vraag | None = None) -> list[Antwoord]:
        """Whom to consult in a gemeente at a step of the meldcode, best first."""
        return bij_stap(self.gebieden, gemeente, stap, vraag)

    def bereikbaar(self, rol: Contactrol) -> bool:
        """Whether any channel of a role leads to something that rings or opens."""
        return any(any(self.bereik(kanaal)) for kanaal in rol.kanalen)

    @cached_property
    def nood(self) -> Noodnummers:
        """The numbers that stand on every page."""
        return noodnummers(self.gebieden)

    @cached_property
    def hiaten(self) -> list[Hiaat]:
        """What is missing in the data, though nothing is wrong."""
        return hiaten(self.gebieden)

    def aandelen(self, partij: Record) -> dict[Aandeel, list[Actie]]:
        """The actions that a party or role leads, joins or is consulted in; itself, by a role, or in a part."""
        return self._aandelen.get(id(partij), {})

    def trok_eerder(self, partij: Record) -> list[Actie]:
        """The actions that a party led and leads no more."""
        return acties.trok_eerder(self, partij, self._gewisseld)

    def trekkers(self, iets: Actie | Actieonderdeel, dag: date | None = None) -> list[Partij]:
        """Who leads an action or a part of one on ``dag`` (today)."""
        return list(verloop.trekkers(iets, dag or self.vandaag))

    def beurten(self, iets: Actie | Actieonderdeel) -> list[Beurt]:
        """Everyone who led, leads or is going to lead, in order of time."""
        return verloop.beurten(iets, self.vandaag)

    def laatste_melding(self, actie: Actie) -> Voortgangsmelding | None:
        """What was last reported of an action; None when nobody reported anything."""
        return verloop.laatste_melding(actie, self.vandaag)

    def meldingen(self, actie: Actie) -> list[Voortgangsmelding]:
        """What was reported of an action, newest first."""
        return verloop.meldingen(actie, self.vandaag)

    def voortgang(self, acties: Iterable[Actie], dag: date | None = None) -> Telling:
        """How far actions are on ``dag`` (today), counted by what was last reported of each."""
        return verloop.tel(acties, dag or self.vandaag)

    def geld_van(self, regio: Regio) -> list[Geld]:
        """The amounts of a region: those in its documents, and those in none."""
        return [g for g in self.alle(Geld) if g.herkomst.regio == regio.id]

    def geld_voor(self, record: Record) -> list[Geld]:
        """The amounts that are for an action or a goal."""
        return [v.door for v in self.vermeldingen(record) if isinstance(v.door, Geld)]

    def andere_vermeldingen(self, record: Record) -> list[Vermelding]:
        """What refers to ``record`` otherwise than by giving it a share in an action."""
        return [v for v in self.vermeldingen(record) if not (isinstance(v.door, Actie) and v.veld in AANDEELVELDEN)]

    def documenten(self, regio: Regio) -> list[Document]:
        """The documents of a region, oldest first."""
        return self._documenten.get(regio.id, [])

    @cached_property
    def _documenten(self) -> dict[str | None, list[Document]]:
        per_regio: dict[str | None, list[Document]] = defaultdict(list)
        for d in sorted(
            self.alle(Document), key=lambda d: (begin(d.periode.van), _SOORTEN.index(d.soort_document), d.id)
        ):
            per_regio[d.herkomst.regio].append(d)
        return per_regio

    def documenten_voor(self, gemeente: Gemeente) -> list[tuple[Regio, list[Document]]]:
        """The regions that a gemeente is or was in, each with the documents that were made for it."""
        return [
            (r, [d for d in self.documenten(r) if gemeente.id in self.gebieden.bedoeld(d)])
            for r in self.gebieden.regios(gemeente, ook_vroeger=True)
        ]

    def voorgangers(self, document: Document) -> list[Record]:
        """What a document follows: documents and national programmes."""
        doelen = (self.vind(Document, id_) or self.vind(Programma, id_) for id_ in document.voorgangers)
        return [doel for doel in doelen if doel is not None]

    def vaststelling(self, document: Document) -> Vaststelling:
        """Of how many of the gemeenten that a document is for, it is known that they adopted it."""
        return vaststelling(self.gebieden, document)

    def onder(self, document: Document) -> list[Document]:
        """The documents that fall under this one."""
        return [v.door for v in self.vermeldingen(document) if v.veld == "valt_onder" and isinstance(v.door, Document)]

    def lijnen_van(self, actie: Actie) -> list[Lijn]:
        """The action lines of its plan under which an action falls, its own first."""
        return acties.lijnen_van(self.document_van(actie), actie)

    def sleutels(self, record: Record) -> list[str]:
        """The key of a record, and those that it had before it, or the document that it stands in, got another id."""
        document = self.vind(Document, record.herkomst.document)
        if document is None or document.id == record.id:
            return [str(id_) for id_ in _ids(record.id, record)]
        return ["/".join(map(str, delen)) for delen in product(_ids(document.id, document), _ids(record.id, record))]

    def vroegere_adressen(self) -> dict[str, str]:
        """Where pages stood before their record, or what it is in, got another id: old ─► new."""
        oud: dict[str, str] = {}
        nu = {record.adres for record in self.alle(Record)}
        for record in self.alle(Record):
            vorm = record.soort.vroeger_adres or (record.soort.adres if record.soort.eigen_pagina else "")
            if not vorm:
                continue
            regios = _ids(record.herkomst.regio, self.vind(Regio, record.herkomst.regio))
            documenten = _ids(record.herkomst.document, self.vind(Document, record.herkomst.document))
            for id_, regio, document in product(_ids(record.id, record), regios, documenten):
                oud[vorm.format(id=id_, regio=regio, document=document)] = record.adres
        return {van: naar for van, naar in oud.items() if van not in nu}


def _ids(nu: str | None, record: Record | None) -> Iterable[str | None]:
    return [nu, *(record.vroegere_ids if record else ())]
