"""How far a document is with the gemeenten that it is for: how many adopted it, of how many."""

from __future__ import annotations

from typing import NamedTuple

from macros.catalogue.gebieden import Gebieden
from macros.catalogue.tijd import voorbij
from macros.fields.keuzes import Vaststelstatus
from macros.fields.tijdpunt import begin
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente


class Vaststelling(NamedTuple):
    """Of the gemeenten that a document is for: how many there are, are told of, and adopted it."""

    alle: int
    gemeenten: int
    vastgesteld: int


def vaststelling(gebieden: Gebieden, document: Document) -> Vaststelling:
    """The count; ``gemeenten`` is 0 when the data tells of no gemeente by itself.

    A gemeente that ended before the document began had nothing to adopt.
    """
    bedoeld = gebieden.bedoeld(document)
    per_gemeente = {v.partij: v.status for v in document.vaststelling if v.partij in bedoeld}
    bestemd = [g for g in bedoeld if g in per_gemeente or _bestond(gebieden, g, document)]
    klaar = sum(status is Vaststelstatus.VASTGESTELD for status in per_gemeente.values())
    return Vaststelling(len(bestemd), len(per_gemeente), klaar)


def _bestond(gebieden: Gebieden, gemeente: str, document: Document) -> bool:
    return not voorbij(gebieden.samenhang.geef(Gemeente, gemeente).bestaat, begin(document.periode.van))
