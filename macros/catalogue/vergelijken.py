"""What each region says about a subject, and which say nothing: the one answer for pages, tables and downloads."""

from __future__ import annotations

from collections import defaultdict
from enum import Enum
from typing import NamedTuple

from macros.catalogue.samenhang import Samenhang
from macros.fields.record import Record
from macros.kinds.actie import Actie
from macros.kinds.actielijn import Actielijn
from macros.kinds.document import Document
from macros.kinds.lijn import Lijn
from macros.kinds.regio import Regio


class Spraak(Enum):
    """Whether a region's visions and plans say something; the value is what readers see."""

    ZEGT = "zegt er iets over"
    ANDERS = "alleen in plannen over ander beleid"
    ZWIJGT = "zegt er niets over"
    ONBEKEND = "niet in onze gegevens"


class Uitspraak(NamedTuple):
    """What one region says about a subject: the records of its visions and plans that are about it."""

    regio: Regio
    spraak: Spraak
    records: list[Record]


def over(samenhang: Samenhang, onderwerp: Record) -> dict[str | None, list[Record]]:
    """All that is about a subject, by the id of its region; None holds for the whole country. Each record once."""
    gevonden: dict[str | None, dict[int, Record]] = defaultdict(dict)
    for door, _ in samenhang.vermeldingen(onderwerp):
        if type(door) is type(onderwerp):
            continue
        hier = gevonden[door.herkomst.regio]
        hier[id(door)] = door
        if isinstance(door, Lijn) and isinstance(onderwerp, Actielijn):
            hier |= {id(a): a for a in acties_onder(samenhang, door)}
    return {regio: list(records.values()) for regio, records in gevonden.items()}


def acties_onder(samenhang: Samenhang, lijn: Lijn) -> list[Actie]:
    """The actions of a document under one of its lines, those that also belong there included."""
    return [a for a in samenhang.document_van(lijn).acties if lijn.id in (a.lijn, *a.valt_ook_onder)]


def uitspraken(samenhang: Samenhang, onderwerp: Record) -> list[Uitspraak]:
    """What every region says about a subject, in the order of the data.

    A region without a document here says nothing that we know of: that is not the same as saying nothing. What
    stands in a document about other policy is no answer to violence at home.
    """
    gevonden = over(samenhang, onderwerp)
    met_document = {d.herkomst.regio for d in samenhang.alle(Document) if d.over_geweld_thuis}
    uit = []
    for regio in samenhang.alle(Regio):
        uit_documenten = [r for r in gevonden.get(regio.id, ()) if r.herkomst.document]
        records = [r for r in uit_documenten if samenhang.document_van(r).over_geweld_thuis]
        stil = Spraak.ZWIJGT if regio.id in met_document else Spraak.ONBEKEND
        spraak = Spraak.ZEGT if records else Spraak.ANDERS if uit_documenten else stil
        uit.append(Uitspraak(regio, spraak, records))
    return uit
