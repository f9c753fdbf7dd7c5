"""How far plans are: of a document, a line, a goal, a party and a gemeente, each counted the same way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from macros.catalogue.acties import Aandeel
from macros.catalogue.catalogus import Catalogus
from macros.catalogue.verloop import Telling
from macros.fields.keuzes import Stand
from macros.fields.record import Record
from macros.kinds import PARTIJEN
from macros.kinds.actie import Actie
from macros.kinds.document import Document


class Voortgang(NamedTuple):
    """A count of actions: what they are counted for, in a word, and the record that it is about."""

    waarvoor: str
    record: Record
    telling: Telling


def van_document(catalogus: Catalogus, document: Document) -> Iterator[tuple[Record, Telling]]:
    """The document, its lines and its goals, as far as there are actions to count."""
    eigen = acties_in(catalogus, document)
    groepen: list[tuple[Record, list[Actie]]] = [
        (document, eigen),
        *((lijn, [a for a in eigen if lijn in catalogus.lijnen_van(a)]) for lijn in document.lijnen),
        *((doel, catalogus.acties_voor(doel)) for _, doel in catalogus.doelen_van(document)),
    ]
    yield from ((record, catalogus.voortgang(acties)) for record, acties in groepen if acties)


def overal(catalogus: Catalogus) -> Iterator[Voortgang]:
    """Every count there is. A party is counted by what it leads, a gemeente by the plans that are made for it.

    For those two, plans that were succeeded or are still to begin do not count.
    """
    for document in catalogus.alle(Document):
        for record, telling in van_document(catalogus, document):
            yield Voortgang(record.soort.naam if record is not document else "document", record, telling)
    nu = [a for a in catalogus.alle(Actie) if _telt(catalogus, a)]
    for soort in PARTIJEN:
        for partij in catalogus.alle(soort):
            trekt = {id(a) for a in catalogus.aandelen(partij).get(Aandeel.TREKT, ())}
            if acties := [a for a in nu if id(a) in trekt]:
                yield Voortgang("partij", partij, catalogus.voortgang(acties))
    per_gemeente: dict[str, list[Actie]] = defaultdict(list)
    for actie in nu:
        for id_ in catalogus.gebieden.bedoeld(actie):
            per_gemeente[id_].append(actie)
    for gemeente in catalogus.gebieden.ingedeelde_gemeenten():
        if gemeente.id in per_gemeente:
            yield Voortgang("gemeente", gemeente, catalogus.voortgang(per_gemeente[gemeente.id]))


def acties_in(catalogus: Catalogus, document: Document) -> list[Actie]:
    """The actions that a document holds, in its order."""
    return [a for a in catalogus.alle(Actie) if a.herkomst.document == document.id]


def _telt(catalogus: Catalogus, actie: Actie) -> bool:
    """Whether an action is of a plan that holds, or that ended without a successor."""
    plan = catalogus.document_van(actie)
    if catalogus.stand(plan) is Stand.VOORBIJ:
        return all(catalogus.stand(o) is Stand.STRAKS for o in catalogus.opvolgers(plan))
    return catalogus.geldt(plan)
