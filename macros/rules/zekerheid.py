"""What is less than certain says so to the reader."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.fields.deel import Bronplaats
from macros.fields.keuzes import Zekerheid
from macros.fields.record import Record
from macros.fields.wandel import delen
from macros.findings import Bevinding, Regel
from macros.kinds.bron import Bron
from macros.kinds.regio import Centrumgemeente, Ketenschakel, VeiligThuisGebied

ZONDER_VOORBEHOUD = Regel(
    "middel-zonder-voorbehoud",
    "Bij middel hoort een voorbehoud",
    "Staat bij een bron de zekerheid middel, dan vertelt het record bij voorbehoud (of het deel bij toelichting) wat "
    "niet zeker is. Geldt dat voor alles wat uit die bron komt? Dan staat het een keer: bij voorbehoud van de bron.",
    "    zekerheid: middel\nvoorbehoud: De indeling is afgeleid.",
    "    zekerheid: middel",
)
REGELS = (ZONDER_VOORBEHOUD,)


_HOUDERS = (Record, Centrumgemeente, VeiligThuisGebied, Ketenschakel)
"""What has sources of its own."""


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    for record in lading.catalogus.alle(Record):
        if record.voorbehoud:
            continue
        for pad, houder in delen(record, _HOUDERS):
            bronnen: list[Bronplaats] = getattr(houder, "bronnen", [])
            if getattr(houder, "toelichting", None):
                continue
            for nummer, bron in enumerate(bronnen):
                zelf = lading.catalogus.vind(Bron, bron.bron)
                if bron.zekerheid is not Zekerheid.MIDDEL or zelf is None or zelf.voorbehoud:
                    continue
                if lading.zeker(record, zelf):
                    yield lading.bevinding(
                        ZONDER_VOORBEHOUD,
                        record,
                        (*pad, "bronnen", nummer, "zekerheid"),
                        "de zekerheid is middel, maar een voorbehoud ontbreekt.",
                        "Schrijf bij voorbehoud wat de lezer moet weten over hoe zeker dit is.",
                    )
