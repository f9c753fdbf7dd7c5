"""What all share speaks for everyone: its texts name no region of this site and nobody who works in one only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.catalogue import Lading
from macros.fields.model import veldtypen
from macros.fields.record import Record
from macros.findings import Bevinding, Niveau, Regel
from macros.kinds.bron import Bron
from macros.kinds.deelregio import Deelregio
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio
from macros.records.indeling import goed_geplaatst

NOEMT_REGIO = Regel(
    "landelijk-noemt-regio",
    "Landelijk geldt voor iedereen",
    "Een tekst in data/landelijk noemt geen regio, deelregio of organisatie van één regio, en rust niet op "
    "een bron van één regio: een andere regio leest hem ook. Wat voor één regio geldt, staat in de map van die regio.",
    "uitleg: Een plek om veilig te slapen.",
    "uitleg: In de Duinstreek is dit een plek om veilig te slapen.",
    Niveau.WAARSCHUWING,
)
REGELS = (NOEMT_REGIO,)

_KORTST = 4
"""Letters: shorter names are words or abbreviations of anything."""


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    namen = {naam for record in _van_een_regio(lading) for naam in _namen(record) if len(naam) >= _KORTST}
    if not namen:
        return
    een_van = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(namen, key=len, reverse=True)))})(?!\w)")
    for record in lading.catalogus.alle(Record):
        if record.herkomst.regio is not None or isinstance(record, Gemeente | Bron):
            continue
        if not goed_geplaatst(lading.bestanden[record.herkomst.bestand]):  # that is told already
            continue
        for nummer, plek in enumerate(record.bronnen):
            bron = lading.catalogus.vind(Bron, plek.bron)
            if bron is not None and bron.herkomst.regio is not None:
                yield lading.bevinding(
                    NOEMT_REGIO,
                    record,
                    ("bronnen", nummer, "bron"),
                    f'"{bron.id}" is een bron van één regio.',
                    "Noem een bron die dit voor het hele land uitlegt, of zeg met de bron dat het een eigen "
                    "omschrijving is.",
                )
        for veld, type_ in veldtypen(type(record)).items():
            tekst = getattr(record, veld) if type_.opgemaakt else None
            if isinstance(tekst, str) and (gevonden := een_van.search(tekst)):
                yield lading.bevinding(
                    NOEMT_REGIO,
                    record,
                    (veld,),
                    f'hier staat "{gevonden[0]}", en dat hoort bij één regio.',
                    "Zet dit stuk in de map van die regio, of schrijf het zo dat het overal klopt.",
                )


def _van_een_regio(lading: Lading) -> Iterator[Record]:
    """Regions, their parts, and organisations that stand with them."""
    catalogus = lading.catalogus
    yield from catalogus.alle(Regio)
    yield from catalogus.alle(Deelregio)
    yield from (o for o in catalogus.alle(Organisatie) if o.herkomst.regio)


def _namen(record: Record) -> Iterator[str]:
    yield record.naam_kort
    if isinstance(record, Organisatie) and record.afkorting:
        yield record.afkorting
