"""What is less than certain says so to the reader."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.findings import Bevinding, Regel
from macros.records.basis import Bronplaats
from macros.records.keuzes import Zekerheid
from macros.records.wandel import delen

ZONDER_VOORBEHOUD = Regel(
    "middel-zonder-voorbehoud", "Bij middel hoort een voorbehoud",
    "Staat bij een bron de zekerheid middel, dan vertelt het record bij voorbehoud (of het deel bij toelichting) wat "
    "niet zeker is.",
    "zekerheid: middel\nvoorbehoud: De indeling is afgeleid.", "zekerheid: middel", over_bestanden=True,
)
REGELS = (ZONDER_VOORBEHOUD,)


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    for record in lading.catalogus.alle():
        stukken = dict(delen(record))
        for pad, deel in stukken.items():
            if not isinstance(deel, Bronplaats) or deel.zekerheid is not Zekerheid.MIDDEL:
                continue
            houder = stukken[pad[:-2]]
            if not record.voorbehoud and not getattr(houder, "toelichting", None):
                yield lading.bevinding(
                    ZONDER_VOORBEHOUD, record, (*pad, "zekerheid"), "de zekerheid is middel, maar een voorbehoud ontbreekt.",
                    "Schrijf bij voorbehoud wat de lezer moet weten over hoe zeker dit is.",
                )
