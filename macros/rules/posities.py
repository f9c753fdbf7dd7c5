"""A gemeente lies in the Netherlands: swapped or mistyped coordinates put it in the sea."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.findings import Bevinding, Regel
from macros.kinds.gemeente import Gemeente

BUITEN_NEDERLAND = Regel(
    "positie-buiten-nederland",
    "Posities liggen in Nederland",
    "De lengte ligt tussen 3.2 en 7.3, de breedte tussen 50.7 en 53.6.",
    "lengte: 5.1\nbreedte: 52.1",
    "lengte: 52.1\nbreedte: 5.1",
)
REGELS = (BUITEN_NEDERLAND,)

_GRENZEN = {"lengte": (3.2, 7.3), "breedte": (50.7, 53.6)}
"""WGS84, rounded outward from the borders of the European Netherlands."""


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    for gemeente in lading.catalogus.alle(Gemeente):
        for veld, (van, tot) in _GRENZEN.items():
            if gemeente.positie and not van <= (waarde := getattr(gemeente.positie, veld)) <= tot:
                yield lading.bevinding(
                    BUITEN_NEDERLAND,
                    gemeente,
                    ("positie", veld),
                    f"{veld} {waarde} ligt buiten Nederland.",
                    f"Kies een getal tussen {van} en {tot}. Zijn lengte en breedte verwisseld?",
                )
