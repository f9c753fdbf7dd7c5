"""What the page that changes data fetches from its own site: the forms, the names of all records, the data files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.catalogue import Catalogus, Lading
from macros.editors.formulier import formulieren
from macros.fields.alsjson import als_json
from macros.fields.record import Record
from macros.kinds.regio import Regio
from macros.read.boom import Pad

MAP = "beheer"
"""The address of the page, and of what it fetches."""


def bestanden(lading: Lading) -> Iterator[tuple[str, str]]:
    """Every file that the page fetches: its path on the site, and its text."""
    yield f"{MAP}/formulieren.json", als_json(formulieren())
    lijst = {"mappen": _mappen(lading.catalogus), "records": list(recordlijst(lading.catalogus))}
    yield f"{MAP}/records.json", als_json(lijst)
    for naam, bestand in lading.bestanden.items():
        yield f"{MAP}/{naam}", bestand.tekst


def schrijf_beheer(lading: Lading, doel: Path) -> None:
    """Write all of them below ``doel``."""
    for pad, tekst in bestanden(lading):
        (doel / pad).parent.mkdir(parents=True, exist_ok=True)
        (doel / pad).write_text(tekst, encoding="utf-8", newline="\n")


def recordlijst(catalogus: Catalogus) -> Iterator[dict[str, Any]]:
    """Every record by name: its kind, where it belongs, and where in which file it stands."""
    records = catalogus.alle(Record)
    per_plek = {(r.herkomst.bestand, r.herkomst.pad): r for r in records}
    for record in records:
        plek = record.herkomst
        yield {
            "soort": record.soort.naam,
            "sleutel": record.sleutel,
            "id": record.id,
            "deel": type(record).__name__,
            "naam": record.naam_met_code,
            "waar": _waar(record, catalogus),
            "bestand": plek.bestand,
            "pad": _vast_pad(plek.pad, plek.bestand, per_plek),
            "adres": record.adres,
        }


def _mappen(catalogus: Catalogus) -> dict[str, str]:
    """What to call each folder with data files: its region, or the whole country."""
    regios = {str(Path(r.herkomst.bestand).parent): f"regio {r.naam}" for r in catalogus.alle(Regio)}
    return {"data/landelijk": "heel Nederland"} | regios


def _vast_pad(pad: Pad, bestand: str, per_plek: dict[tuple[str, Pad], Record]) -> list[str]:
    """The path of a record by names and ids, which does not change when something is added before it."""
    stappen = []
    for diepte, stap in enumerate(pad):
        record = per_plek.get((bestand, pad[: diepte + 1])) if isinstance(stap, int) else None
        stappen.append(record.id if record else str(stap))
    return stappen


def _waar(record: Record, catalogus: Catalogus) -> str:
    """What tells it from another of the same name: its document or its region; empty for what all share."""
    plek = record.herkomst
    if plek.document and plek.document != record.id:
        return catalogus.document_van(record).naam_kort
    regio = catalogus.vind(Regio, plek.regio)
    return f"regio {regio.naam}" if regio and regio is not record else ""
