"""What goes with a record: who refers to it, which pages show it, and for which gemeenten it matters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.pages.adressen import adres
from macros.pages.paginas import Pagina, paginas
from macros.pages.weergave import Weergave
from macros.records.basis import Record
from macros.records.wandel import Verwijzing

SJABLONEN = Path(__file__).parents[2] / "overrides"


class Gerenderd(NamedTuple):
    """A page as readers will see it, without the frame of the site."""

    pagina: Pagina
    html: str


def alle_paginas(catalogus: Catalogus) -> dict[str, Gerenderd]:
    """Every record page by its address."""
    weergave = Weergave(catalogus, SJABLONEN)
    return {
        p.adres: Gerenderd(
            p, weergave.toon(p.sjabloon, p.adres, p.record, kruimels=p.kruimels, kort=p.kort, **p.gegevens)
        )
        for p in paginas(catalogus, weergave.gebieden)
    }


def andere_paginas(oud: dict[str, Gerenderd], nieuw: dict[str, Gerenderd]) -> set[str]:
    """The addresses of pages that came, went or read differently."""
    return {a for a in oud.keys() | nieuw.keys() if a not in oud or a not in nieuw or oud[a].html != nieuw[a].html}


def rondom(record: Record, catalogus: Catalogus) -> set[str]:
    """The addresses of pages that may show ``record``: neighbours both ways, its document and lines, gemeenten."""
    buren = [v.door for v in catalogus.vermeldingen(record)]
    buren += [doel for door, _, doel in catalogus.uitgaand if door is record and doel is not None]
    if record.herkomst.document:
        document = catalogus.document(record.herkomst.document)
        nummers = {record.lijn, *record.valt_ook_onder} if record.soort == "actie" else set()
        buren += [document, *(catalogus.vind("actielijn", n.actielijn) for n in document.lijnen if n.nummer in nummers)]
    if regio := catalogus.vind("regio", record.herkomst.regio or ""):
        buren.append(regio)
    buren += [catalogus.geef("gemeente", g) for g in gemeenten(record, Gebieden(catalogus))]
    return {pagina_van(buur) for buur in buren if buur} - {pagina_van(record)}


def pagina_van(record: Record) -> str:
    """The address of the page on which the record is, without the place on it."""
    return adres(record).split("#")[0]


def verwijzers(record: Record, catalogus: Catalogus) -> Iterator[tuple[Record, Verwijzing]]:
    """Every reference to ``record``, thesaurus included."""
    for door, verwijzing, doel in catalogus.uitgaand:
        if doel is record:
            yield door, verwijzing


def gemeenten(record: Record, gebieden: Gebieden) -> set[str]:
    """The ids of today's gemeenten for which the record holds; empty when it is about no place."""
    huidige = gebieden.huidige_gemeenten()
    if record.soort == "gemeente":
        return {record.id} & {g.id for g in huidige}
    werkgebied = getattr(record, "werkgebied", None)
    if werkgebied is not None:
        return {g.id for g in huidige if gebieden.nabijheid(werkgebied, g) is not None}
    if record.soort == "deelregio":
        return {g.id for g in gebieden.gemeenten(record)}
    if record.herkomst.document is None and record.soort != "regio":
        return set()
    regio = gebieden.catalogus.geef("regio", record.herkomst.regio)
    document = gebieden.catalogus.document(record.herkomst.document) if record.herkomst.document else None
    return {
        g.id
        for deel in regio.deelregios
        if not document or not document.deelregios or deel.id in document.deelregios
        for g in gebieden.gemeenten(deel)
    }
