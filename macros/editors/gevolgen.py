"""What goes with a record: who refers to it, and which pages may show it."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Catalogus
from macros.fields.record import Record
from macros.fields.wandel import Verwijzing
from macros.kinds.actie import Actie
from macros.kinds.actielijn import Actielijn
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio


def rondom(record: Record, catalogus: Catalogus) -> set[str]:
    """The addresses of pages that may show ``record``: neighbours both ways, its document and lines, gemeenten."""
    buren: list[Record | None] = [v.door for v in catalogus.vermeldingen(record)]
    buren += [doel for van, _, doel in catalogus.uitgaand if van is record]
    if record.herkomst.document:
        buren.append(catalogus.document_van(record))
    if isinstance(record, Actie):
        buren += [catalogus.vind(Actielijn, lijn.actielijn) for lijn in catalogus.lijnen_van(record)]
    buren.append(catalogus.vind(Regio, record.herkomst.regio))
    buren += [catalogus.geef(Gemeente, g) for g in catalogus.gebieden.gemeenten_van(record)]
    return {buur.pagina for buur in buren if buur} - {record.pagina}


def verwijzers(record: Record, catalogus: Catalogus) -> Iterator[tuple[Record, Verwijzing]]:
    """Every reference to ``record``, thesaurus included."""
    for door, verwijzing, doel in catalogus.uitgaand:
        if doel is record:
            yield door, verwijzing
