"""Gemeenten and regions: a gemeente belongs to at most one region at a time, and regions keep to their own parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from macros.catalogue import Lading
from macros.fields.deel import Bestaan
from macros.fields.velden import begin, einde
from macros.findings import Bevinding, Niveau, Regel
from macros.kinds.deelregio import Deelregio
from macros.kinds.document import Document
from macros.kinds.regio import Regio

DUBBEL_INGEDEELD = Regel(
    "gemeente-dubbel-ingedeeld",
    "Eén deelregio tegelijk",
    "Een gemeente hoort op hetzelfde moment bij één deelregio; anders weet een lezer niet welk plan voor haar geldt.",
    "gemeenten:\n  - meerdorp",
    "gemeenten:\n  - meerdorp\n  - duinstad",
    Niveau.WAARSCHUWING,
)
ANDERE_REGIO = Regel(
    "deelregio-van-andere-regio",
    "Een document blijft binnen zijn regio",
    "Een document of regio noemt bij deelregios alleen deelregio's van de eigen regio.",
    "deelregios:\n  - duinstreek-noord",
    "deelregios:\n  - bosrand-midden",
)
REGELS = (DUBBEL_INGEDEELD, ANDERE_REGIO)


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    ingedeeld: dict[str, list[tuple[Regio, Deelregio]]] = defaultdict(list)
    for regio in lading.catalogus.alle(Regio):
        for nummer, deelregio in enumerate(regio.deelregios):
            for plek, gemeente in enumerate(deelregio.gemeenten):
                for ander, andere in ingedeeld[gemeente]:
                    if andere is not deelregio and _tegelijk(regio, ander):
                        yield lading.bevinding(
                            DUBBEL_INGEDEELD,
                            regio,
                            ("deelregios", nummer, "gemeenten", plek),
                            f'"{gemeente}" staat ook bij "{andere.id}" ({andere.herkomst.bestand}, regel '
                            f"{andere.herkomst.regel}).",
                            "Kijk in de bron bij welke deelregio de gemeente hoort.",
                        )
                ingedeeld[gemeente].append((regio, deelregio))
    yield from _andere_regio(lading)


def _tegelijk(een: Regio, ander: Regio) -> bool:
    """Whether two regions existed at the same time; not when one followed the other, whatever the sources date."""
    if ander.id in een.opvolgers or een.id in ander.opvolgers:
        return False
    (van, tot), (van_ander, tot_ander) = _grenzen(een.bestaat), _grenzen(ander.bestaat)
    return van <= tot_ander and van_ander <= tot


def _grenzen(bestaat: Bestaan | None) -> tuple[date, date]:
    van, tot = (bestaat.van, bestaat.tot) if bestaat else (None, None)
    return begin(van) if van else date.min, einde(tot) if tot else date.max


def _andere_regio(lading: Lading) -> Iterator[Bevinding]:
    for record, verwijzing, deelregio in lading.catalogus.uitgaand:
        if not isinstance(record, Regio | Document) or not isinstance(deelregio, Deelregio):
            continue
        if "deelregios" in verwijzing.pad and deelregio.herkomst.regio != record.herkomst.regio:
            yield lading.bevinding(
                ANDERE_REGIO,
                record,
                verwijzing.pad,
                f'deelregio "{deelregio.id}" hoort bij de regio "{deelregio.herkomst.regio}".',
                "Kies een deelregio van deze regio.",
            )
