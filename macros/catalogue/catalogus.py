"""Answers questions in the domain's words: the one place that pages, pictures, search, exports and editors ask."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from itertools import product

from macros.catalogue import acties, tijd
from macros.catalogue.acties import AANDEELVELDEN, Aandeel
from macros.catalogue.gebieden import Gebieden
from macros.catalogue.hiaten import Hiaat, hiaten
from macros.catalogue.raadplegen import Antwoord, Noodnummers, contactrollen_voor, noodnummers
from macros.catalogue.samenhang import Samenhang, Vermelding
from macros.catalogue.tijd import Stand
from macros.catalogue.toezicht import Achterstand, achterstand
from macros.fields.keuzes import Meldcodestap, Vraag
from macros.fields.record import Record
from macros.fields.velden import begin, einde
from macros.kinds.actie import Actie
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.lijn import Lijn
from macros.kinds.regio import Regio


class Catalogus(Samenhang):
    """All records on one day, and what there is to ask of them."""

    @cached_property
    def gebieden(self) -> Gebieden:
        """Which gemeente lies where, and who serves what."""
        return Gebieden(self)

    def stand(self, record: Record, dag: date | None = None) -> Stand:
        """How a record stands on ``dag`` (today): it holds, it begins later, it was succeeded, or it has ended."""
        return tijd.stand(self, record, dag)

    def geldt(self, record: Record, dag: date | None = None) -> bool:
        """Whether a record holds on ``dag`` (today)."""
        return tijd.geldt(self, record, dag)

    def laatste_dag(self, record: Record) -> date | None:
        """The last day on which a record holds; None when it has no known end."""
        vak = tijd.tijdvak(self, record)
        return einde(vak.tot) if vak and vak.tot else None

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

    @cached_property
    def nood(self) -> Noodnummers:
        """The numbers that stand on every page."""
        return noodnummers(self)

    @cached_property
    def hiaten(self) -> list[Hiaat]:
        """What is missing in the data, though nothing is wrong."""
        return hiaten(self.gebieden)

    @cached_property
    def achterstand(self) -> Achterstand:
        """Checks that are due, and documents past their term."""
        return achterstand(self)

    def aandelen(self, partij: Record) -> dict[Aandeel, list[Actie]]:
        """The actions that a party or role leads, joins or is consulted in; itself, by a role, or in a part."""
        return acties.aandelen(self, partij)

    def andere_vermeldingen(self, record: Record) -> list[Vermelding]:
        """What refers to ``record`` otherwise than by giving it a share in an action."""
        return [v for v in self.vermeldingen(record) if not (isinstance(v.door, Actie) and v.veld in AANDEELVELDEN)]

    def documenten(self, regio: Regio) -> list[Document]:
        """The documents of a region, oldest first."""
        eigen = [d for d in self.alle(Document) if d.herkomst.regio == regio.id]
        return sorted(eigen, key=lambda d: (begin(d.periode.van), d.soort.volgorde, d.id))

    def documenten_voor(self, gemeente: Gemeente) -> list[tuple[Regio, list[Document]]]:
        """The regions that a gemeente is or was in, each with the documents that were made for it."""
        hier = {d.id for d in self.gebieden.deelregios(gemeente, ook_vroeger=True)}
        return [
            (r, [d for d in self.documenten(r) if any(x.id in hier for x in self.gebieden.deelregios_van(d))])
            for r in self.gebieden.regios(gemeente, ook_vroeger=True)
        ]

    def opvolger(self, document: Document) -> Document | None:
        """The document that took or takes the place of this one."""
        return self.vind(Document, document.opvolger)

    def lijnen_van(self, actie: Actie) -> list[Lijn]:
        """The action lines of its plan under which an action falls, its own first."""
        nummers = [actie.lijn, *actie.valt_ook_onder]
        lijnen = {lijn.nummer: lijn for lijn in self.document_van(actie).lijnen}
        return [lijnen[n] for n in nummers if n in lijnen]

    def vroegere_adressen(self) -> dict[str, str]:
        """Where pages stood before their record, or what it is in, got another id: old ─► new."""
        oud: dict[str, str] = {}
        for record in self.alle(Record):
            if not record.soort.eigen_pagina:
                continue
            regios = _ids(record.herkomst.regio, self.vind(Regio, record.herkomst.regio))
            documenten = _ids(record.herkomst.document, self.vind(Document, record.herkomst.document))
            for id_, regio, document in product(_ids(record.id, record), regios, documenten):
                oud[record.soort.adres.format(id=id_, regio=regio, document=document)] = record.adres
        return {van: naar for van, naar in oud.items() if van != naar}


def _ids(nu: str | None, record: Record | None) -> Iterable[str | None]:
    return [nu, *(record.vroegere_ids if record else ())]
