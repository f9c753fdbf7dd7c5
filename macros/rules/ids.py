"""An id stands for one record of its kind, parties share one space of ids, and a document's id is its file's name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from macros.catalogue import Lading
from macros.catalogue.catalogus import PARTIJSOORTEN
from macros.findings import Bevinding


def controleer(lading: Lading) -> Iterator[Bevinding]:
    catalogus = lading.catalogus
    dubbelen = list(catalogus.dubbelen)
    partijen: dict[str, object] = {}
    for soort in PARTIJSOORTEN:
        for record in catalogus.alle(soort):
            if record.id in partijen:
                dubbelen.append((record, partijen[record.id]))
            partijen.setdefault(record.id, record)
    for record, eerste in dubbelen:
        bestand = lading.bestanden[record.herkomst.bestand]
        plek = eerste.herkomst
        yield bestand.bevinding(
            "dubbele-id", (*record.herkomst.pad, "id"),
            f'de id "{record.id}" is al van een {eerste.soort} ({plek.bestand}:{plek.regel}).',
            "Kies een andere id.", record=f"{record.soort} {record.id}",
        )
    for soort in ("regiovisie", "uitvoeringsplan", "regio"):
        for record in catalogus.alle(soort):
            pad = PurePosixPath(record.herkomst.bestand)
            hoort = pad.parent.name if soort == "regio" else pad.stem
            if record.id != hoort:
                yield lading.bestanden[record.herkomst.bestand].bevinding(
                    "id-past-niet-bij-bestand", (*record.herkomst.pad, "id"),
                    f'de id "{record.id}" is anders dan de naam van {"de map" if soort == "regio" else "het bestand"}.',
                    f'Noem de id "{hoort}" of geef {"de map" if soort == "regio" else "het bestand"} een andere naam.',
                    record=f"{soort} {record.id}",
                )
