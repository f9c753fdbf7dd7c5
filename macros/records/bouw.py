"""From the values of one file to typed records, each knowing where it stands; faults become findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from pydantic import TypeAdapter, ValidationError

from macros.fields.deel import Deel
from macros.fields.record import Herkomst, Record
from macros.fields.wandel import kinderen
from macros.findings import Bevinding, bedoelt
from macros.kinds import BOVENAAN
from macros.kinds.document import Document
from macros.kinds.punt import Punt, Puntgroep
from macros.read.bestand import Bestand
from macros.read.boom import Pad
from macros.records.fouten import lege_velden, veldfouten
from macros.records.herstel import herstel
from macros.records.indeling import is_lijst, regio_van, toegestaan
from macros.records.regels import BESTANDSINDELING, ONBEKEND_VELD, VERKEERD_TYPE


@dataclass(eq=False)
class Gelezen:
    """What one file holds: its records and what was wrong with it."""

    bestand: Bestand
    records: list[Record] = field(default_factory=list)
    onvolledig: list[Record] = field(default_factory=list)
    """Records that lack a field they must have: not fit to use, but what they refer to can be checked."""
    bevindingen: list[Bevinding] = field(default_factory=list)


def bouw(bestand: Bestand) -> Gelezen:
    """Validate one file and give every record its origin."""
    gelezen = Gelezen(bestand, bevindingen=list(bestand.bevindingen))
    if bestand.boom is None:
        return gelezen
    if not isinstance(bestand.boom.waarde, dict):
        gelezen.bevindingen.append(
            bestand.bevinding(
                BESTANDSINDELING, (), "een gegevensbestand begint met een veldnaam.", 'Bijvoorbeeld "organisaties:".'
            )
        )
        return gelezen
    gelezen.bevindingen += _nieuw(bestand.bewaar(lege_velden), bestand)
    mag = toegestaan(bestand)
    for sleutel, inhoud in bestand.boom.waarde.items():
        if sleutel not in mag:
            gelezen.bevindingen.append(
                bestand.bevinding(
                    ONBEKEND_VELD,
                    (sleutel,),
                    f'"{sleutel}" hoort niet in dit bestand.',
                    bedoelt(sleutel, mag) or _waar_wel(sleutel) or f"In deze map mag: {', '.join(mag)}.",
                    sleutel=True,
                )
            )
        elif inhoud is None:
            continue
        elif not is_lijst(mag[sleutel]):
            _een(mag[sleutel], inhoud, (sleutel,), gelezen)
        elif isinstance(inhoud, list):
            for nummer, ruw in enumerate(inhoud):
                _een(mag[sleutel], ruw, (sleutel, nummer), gelezen)
        else:
            gelezen.bevindingen.append(
                bestand.bevinding(
                    VERKEERD_TYPE, (sleutel,), f'"{sleutel}" moet een lijst zijn.', 'Begin elk record met "- id: ".'
                )
            )
    return gelezen


def _waar_wel(sleutel: str) -> str:
    """Where records stand that cannot stand in this file; empty for what is no list of any kind."""
    if sleutel in BOVENAAN:
        return "Zet het in een bestand in de map landelijk."
    if sleutel in Document.model_fields:
        return 'Zet het in het bestand van het document, onder "document:", met twee spaties meer voor elke regel.'
    return ""


def _nieuw(bevindingen: Iterable[Bevinding], bestand: Bestand) -> list[Bevinding]:
    """Those on lines that reading did not already report: one cause, one finding."""
    gemeld = {b.regel for b in bestand.bevindingen}
    return [b for b in bevindingen if b.regel not in gemeld]


def _een(soort: type[Record], ruw: object, pad: Pad, gelezen: Gelezen) -> None:
    """Add the record at ``pad`` and those inside it to ``gelezen``, or what is wrong with it and what can be saved."""
    onvolledig: list[Deel] = []
    record: Record | None
    try:
        record = _adapter(soort).validate_python(ruw)
    except ValidationError as fout:
        fouten = veldfouten(soort, fout.errors(include_url=False), gelezen.bestand, pad)
        gelezen.bevindingen += _nieuw(fouten, gelezen.bestand)
        record = herstel(soort, ruw, onvolledig)
        if record is None:
            return
    for een in _met_herkomst(record, gelezen.bestand, pad, None):
        bekend = any(een is ander for ander in onvolledig)
        (gelezen.onvolledig if bekend else gelezen.records).append(een)


@cache
def _adapter(soort: type[Record]) -> TypeAdapter[Record]:
    return TypeAdapter(soort)


def _met_herkomst(record: Record, bestand: Bestand, pad: Pad, document: str | None) -> Iterator[Record]:
    """Give ``record`` and the records inside it their origin, and yield them all."""
    regel, _ = bestand.zoek(pad)
    if isinstance(record, Document):
        document = getattr(record, "id", None) or bestand.pad.stem
    record._herkomst = Herkomst(bestand.naam, pad, regel, regio_van(bestand), document)
    yield record
    for plek, kind, houder in kinderen(record):
        if isinstance(kind, Punt) and isinstance(houder, Puntgroep):
            kind._groep = houder
        yield from _met_herkomst(kind, bestand, (*pad, *plek), document)
