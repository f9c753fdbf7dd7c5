"""How good the data is, in figures, for each region and for what all share: counted, never weighed into one number."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from macros.catalogue.catalogus import Catalogus
from macros.catalogue.toezicht import te_laat
from macros.fields.record import Record
from macros.kinds.actie import Actie
from macros.kinds.bron import Bron
from macros.kinds.contactrol import Contactrol
from macros.kinds.regio import Regio


class Maat(NamedTuple):
    """Something to count: of which records, and which of them count as good."""

    id: str
    wat: str
    soort: type[Record]
    goed: Callable[[Catalogus, Record], bool]


class Telling(NamedTuple):
    maat: Maat
    aantal: int
    van: int

    @property
    def procent(self) -> int | None:
        """Rounded down, so that only all of them are 100; None when there are none."""
        return self.aantal * 100 // self.van if self.van else None


class Kwaliteit(NamedTuple):
    regio: Regio | None
    """None for what all regions share."""
    tellingen: list[Telling]


def _openbaar(catalogus: Catalogus, record: Record) -> bool:
    return any(bron.openbaar for bron in catalogus.bronnen_van(record))


def _op_tijd(catalogus: Catalogus, record: Record) -> bool:
    return isinstance(record, Contactrol) and not te_laat(record, catalogus.vandaag)


def _bereikbaar(catalogus: Catalogus, record: Record) -> bool:
    return isinstance(record, Contactrol) and catalogus.bereikbaar(record)


def _getrokken(catalogus: Catalogus, record: Record) -> bool:
    return isinstance(record, Actie) and bool(record.trekkers)


def _zeker(catalogus: Catalogus, record: Record) -> bool:
    return not record.voorbehoud


MATEN = (
    Maat("openbare-bron", "Gegevens met een bron die iedereen kan openen", Record, _openbaar),
    Maat("op-tijd", "Contactrollen die op tijd zijn nagekeken", Contactrol, _op_tijd),
    Maat("bereikbaar", "Contactrollen met iets dat belt of opengaat", Contactrol, _bereikbaar),
    Maat("trekker", "Acties met een trekker", Actie, _getrokken),
    Maat("zonder-voorbehoud", "Gegevens zonder voorbehoud", Record, _zeker),
)


def kwaliteit(catalogus: Catalogus) -> list[Kwaliteit]:
    """What all share first, then each region, in the order of the data."""
    return [Kwaliteit(regio, _tel(catalogus, regio)) for regio in (None, *catalogus.alle(Regio))]


def _tel(catalogus: Catalogus, regio: Regio | None) -> list[Telling]:
    hier = [r for r in catalogus.alle(Record) if r.herkomst.regio == (regio.id if regio else None)]
    return [_telling(catalogus, maat, hier) for maat in MATEN]


def _telling(catalogus: Catalogus, maat: Maat, records: Iterable[Record]) -> Telling:
    """A source has no source, and words to search with need none: those do not count."""
    alle = [r for r in records if isinstance(r, maat.soort) and not isinstance(r, Bron) and r.bronnen]
    return Telling(maat, sum(maat.goed(catalogus, r) for r in alle), len(alle))
