"""The command ``gebruik``: what depends on a record, before it is renamed or removed."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from macros.catalogue import Catalogus, Lading, laad
from macros.editors.controle import STANDAARD
from macros.fields.record import Record
from macros.findings import bedoelt
from macros.history.waarden import recordnaam
from macros.kinds.gemeente import Gemeente
from macros.wording.opschrift import opsomming


def gebruik(record: Record, lading: Lading) -> Iterator[str]:
    """Lines that say how much depends on ``record``, and where each reference stands."""
    catalogus = lading.catalogus
    verwijzingen = [(door, verwijzing) for door, verwijzing, doel in catalogus.uitgaand if doel is record]
    yield f"{recordnaam(record)} ({record.herkomst.bestand}:{record.herkomst.regel})"
    if not verwijzingen:
        yield "Niets verwijst hiernaar."
        return
    door = {id(r): r for r, _ in verwijzingen}
    geraakt = {g for r in door.values() for g in catalogus.gebieden.gemeenten_van(r)}
    per_soort = Counter(type(r) for r in door.values()).most_common()
    waar = f" in {Gemeente.soort.telling(len(geraakt))}" if geraakt else ""
    yield f"Wordt gebruikt door {opsomming(klasse.soort.telling(aantal) for klasse, aantal in per_soort)}{waar}."
    yield "Hernoemt u de id of haalt u dit record weg? Verander dan ook:"
    for van, verwijzing in verwijzingen:
        boom = lading.bestanden[van.herkomst.bestand].boom
        regel, _ = boom.zoek((*van.herkomst.pad, *verwijzing.pad)) if boom else (van.herkomst.regel, 1)
        yield f"  {van.herkomst.bestand}:{regel}: {verwijzing.veld} van {recordnaam(van)}"
    yield f'Houd bij hernoemen het oude adres in stand: zet "{record.id}" bij vroegere_ids.'


def zoek(sleutel: str, catalogus: Catalogus) -> list[Record]:
    """Every record with this id; within a document also as ``document/id``."""
    return [r for r in catalogus.alle(Record) if sleutel in (r.id, r.sleutel)]


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``gebruik``."""
    parser.add_argument("id", help="de id van het record; een actie als plan/code")
    parser.add_argument("map", nargs="?", type=Path, default=STANDAARD, help="de map met gegevens (standaard: data)")
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(keuze: argparse.Namespace) -> int:
    """Print what depends on the record; returns 0, or 2 when there is no such record."""
    lading = laad(keuze.map, date.today()) if keuze.map.is_dir() else None
    records = zoek(keuze.id, lading.catalogus) if lading else []
    if lading is None or not records:
        anders = bedoelt(keuze.id, {r.sleutel for r in lading.catalogus.alle(Record)}) if lading else ""
        print(f'Er is geen record met de id "{keuze.id}". {anders}'.strip(), file=sys.stderr)
        return 2
    print("\n\n".join("\n".join(gebruik(record, lading)) for record in records))
    return 0
