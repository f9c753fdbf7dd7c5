"""What an indicator says can be read: one number for each moment, and something to aim for where an aim is named."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.findings import Bevinding, Regel
from macros.kinds.indicator import Indicator

DUBBELE_METING = Regel(
    "dubbele-meting",
    "Elk moment één getal",
    "Een indicator heeft voor elk jaar, elke maand of elke dag hoogstens één meting en één streefwaarde.",
    "- wanneer: 2025\n  waarde: 28.5",
    "- wanneer: 2024\n  waarde: 28.5",
)
LEGE_STREEFWAARDE = Regel(
    "lege-streefwaarde",
    "Een streefwaarde zegt iets",
    "Een streefwaarde heeft een getal bij waarde, of de woorden van de bron bij in_de_bron.",
    "- wanneer: 2027\n  waarde: 20",
    "- wanneer: 2027",
)
REGELS = (DUBBELE_METING, LEGE_STREEFWAARDE)


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    for indicator in lading.catalogus.alle(Indicator):
        for veld in ("metingen", "streefwaarden"):
            gezien: set[str] = set()
            for nummer, deel in enumerate(getattr(indicator, veld)):
                if deel.wanneer in gezien:
                    yield lading.bevinding(
                        DUBBELE_METING,
                        indicator,
                        (veld, nummer, "wanneer"),
                        f"van {deel.wanneer} staat bij {veld} al een getal.",
                        "Houd het juiste over, of verbeter het jaar.",
                    )
                if deel.wanneer:
                    gezien.add(deel.wanneer)
        for nummer, streef in enumerate(indicator.streefwaarden):
            if streef.waarde is None and streef.in_de_bron is None:
                yield lading.bevinding(
                    LEGE_STREEFWAARDE,
                    indicator,
                    ("streefwaarden", nummer),
                    "bij deze streefwaarde staat niet wat het plan wil bereiken.",
                    "Zet het getal bij waarde, of de woorden van de bron bij in_de_bron.",
                )
