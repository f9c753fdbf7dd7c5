"""The kinds of record: one module each, found by itself. A new kind is a module here, its template and its data."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable

from macros.fields.record import Record


def _vind() -> tuple[type[Record], ...]:
    """The class of every kind: what a module here declares that has names and a place of its own."""
    gevonden = {
        klasse
        for module in pkgutil.iter_modules(__path__)
        for klasse in vars(importlib.import_module(f"{__name__}.{module.name}")).values()
        if isinstance(klasse, type) and issubclass(klasse, Record) and "soort" in vars(klasse)
    }
    for klasse in gevonden:
        _controleer(klasse)
    for deel in ("naam", "verzameling", "rubriekadres", "volgorde"):
        _een_van_elk(gevonden, deel)
    return tuple(sorted(gevonden, key=lambda klasse: klasse.soort.volgorde))


def _een_van_elk(klassen: Iterable[type[Record]], deel: str) -> None:
    """Raises TypeError when two kinds say the same, as happens to who copies a module: one would hide the other."""
    wie: dict[object, str] = {}
    for klasse in klassen:
        waarde = getattr(klasse.soort, deel)
        ander = wie.setdefault(waarde, klasse.__module__)
        if waarde and ander != klasse.__module__:
            twee = " en ".join(sorted((ander, klasse.__module__)))
            raise TypeError(f'{twee}: {deel} "{waarde}" staat bij allebei; geef een van de twee een andere')


def _controleer(klasse: type[Record]) -> None:
    """Raises TypeError when a declaration names a field that the kind does not have."""
    zoeken = klasse.soort.zoeken
    genoemd = (*zoeken.namen, *zoeken.tekst, *zoeken.over) if zoeken else ()
    for naam in (*genoemd, *klasse.soort.koppen, *(m.veld.split(".")[0] for m in klasse.soort.agenda)):
        if naam not in klasse.model_fields:
            raise TypeError(f'soort "{klasse.soort}": het veld "{naam}" bestaat niet')


SOORTEN = _vind()
"""Every kind, in the order in which readers meet them."""
PER_NAAM = {klasse.soort.naam: klasse for klasse in SOORTEN}
BOVENAAN = {klasse.soort.bovenaan: klasse for klasse in SOORTEN if klasse.soort.bovenaan}
"""What may stand at the top of a data file, by the field that holds it."""
PARTIJEN = tuple(klasse for klasse in SOORTEN if klasse.soort.partij)
"""Kinds that can be a party; they share one space of ids."""
