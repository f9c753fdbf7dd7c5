"""Records that nothing refers to: most likely left behind after a change."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.fields.record import Record
from macros.findings import Bevinding, Niveau, Regel
from macros.kinds.regio import Regio

WEES = Regel(
    "wees",
    "Alles wordt ergens gebruikt",
    "Naar een bron, thema, doelgroep, soort partij of actielijn verwijst ten minste één ander record. "
    "Wie maar één regio heeft, houdt de gedeelde lijsten zoals ze zijn.",
    "themas:\n  - nazorg",
    "themas:\n  - scholing",
    Niveau.WAARSCHUWING,
)
REGELS = (WEES,)


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    if not lading.heel or any(verband.doel is None for verband in lading.catalogus.uitgaand):
        return  # what cannot be read, or is not there, may be what uses it
    een_regio = len(lading.catalogus.alle(Regio)) < 2  # a copy for one region keeps the shared lists whole
    for record in lading.catalogus.alle(Record):
        if een_regio and record.herkomst.regio is None:
            continue
        if record.soort.nooit_los and all(v.door is record for v in lading.catalogus.vermeldingen(record)):
            yield lading.bevinding(
                WEES, record, ("id",), "niets verwijst hiernaar.", "Gebruik het ergens, of haal het weg."
            )
