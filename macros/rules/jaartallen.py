"""Years that are probably a slip of the finger: a control in a century, a source from the future."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from macros.catalogue import Lading
from macros.fields.deel import Deel, Periode
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde
from macros.fields.wandel import delen
from macros.findings import Bevinding, Niveau, Regel
from macros.kinds.bron import Bron
from macros.kinds.contactrol import Controle

ONWAARSCHIJNLIJK = Regel(
    "onwaarschijnlijke-datum",
    "Datums die kunnen kloppen",
    "Een controle is niet van tien jaar geleden en de volgende niet over meer dan drie jaar, een bron is niet van "
    "morgen, en een looptijd eindigt niet over meer dan dertig jaar.",
    "volgende: 2027-05-01",
    "volgende: 2127-05-01",
    Niveau.WAARSCHUWING,
)
REGELS = (ONWAARSCHIJNLIJK,)


class _Grens(NamedTuple):
    """How many years before and after today a date of this field can be; None: as many as one likes."""

    deel: type[Deel]
    veld: str
    terug: int | None
    vooruit: int | None


_GRENZEN = (
    _Grens(Controle, "op", 10, None),
    _Grens(Controle, "volgende", None, 3),
    _Grens(Bron, "datum", None, 0),
    _Grens(Bron, "bekeken_op", 15, None),
    _Grens(Periode, "van", None, 10),
    _Grens(Periode, "tot", None, 30),
)
_DELEN = tuple(dict.fromkeys(g.deel for g in _GRENZEN))


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    vandaag = lading.catalogus.vandaag
    for record in lading.catalogus.alle(Record):
        for pad, deel in delen(record, _DELEN):
            for grens in _GRENZEN:
                waarde = getattr(deel, grens.veld) if isinstance(deel, grens.deel) else None
                if waarde and (wat := _te_ver(waarde, grens, vandaag)):
                    yield lading.bevinding(
                        ONWAARSCHIJNLIJK,
                        record,
                        (*pad, grens.veld),
                        f"{grens.veld} ({waarde}) ligt {wat}.",
                        "Kijk het jaar na.",
                    )


def _te_ver(waarde: str, grens: _Grens, vandaag: date) -> str:
    """How far the date lies outside its bounds, in words; empty when it lies within."""
    if grens.vooruit is not None and begin(waarde) > _jaren(vandaag, grens.vooruit):
        return f"meer dan {grens.vooruit} jaar vooruit" if grens.vooruit else "in de toekomst"
    if grens.terug is not None and einde(waarde) < _jaren(vandaag, -grens.terug):
        return f"meer dan {grens.terug} jaar terug"
    return ""


def _jaren(dag: date, aantal: int) -> date:
    """The same day that many years on; 28 February for 29 February."""
    return date(dag.year + aantal, dag.month, 28 if (dag.month, dag.day) == (2, 29) else dag.day)
