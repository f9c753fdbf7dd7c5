"""How far a document is with the gemeenten that it is for: how many adopted it, of how many."""

from __future__ import annotations

from typing import NamedTuple

from macros.catalogue.gebieden import Gebieden
from macros.fields.keuzes import Vaststelstatus
from macros.kinds.document import Document


class Vaststelling(NamedTuple):
    """Of the gemeenten that a document is for: how many there are, are told of, and adopted it."""

    alle: int
    gemeenten: int
    vastgesteld: int


def vaststelling(gebieden: Gebieden, document: Document) -> Vaststelling:
    """The count; ``gemeenten`` is 0 when the data tells of no gemeente by itself."""
    bestemd = gebieden.bedoeld(document)
    per_gemeente = {v.partij: v.status for v in document.vaststelling if v.partij in bestemd}
    klaar = sum(status is Vaststelstatus.VASTGESTELD for status in per_gemeente.values())
    return Vaststelling(len(bestemd), len(per_gemeente), klaar)
