"""The days that are worth knowing beforehand as calendars: one for everything and one for each region.

A calendar programme subscribes to it. An event keeps its id as long as its record has its key, so that a day that
moves, moves there too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from icalendar import Calendar, Event

from macros.catalogue import Catalogus
from macros.catalogue.agenda import Afspraak, agenda
from macros.exports.cellen import Adres
from macros.fields.record import Record
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio
from macros.wording.opschrift import datum

PAD = "agenda.ics"
_STEMPEL = datetime(2026, 1, 1, tzinfo=UTC)
"""Stands in every event as the moment it was made, so that the same data gives the same bytes."""


def agendas(catalogus: Catalogus, url: Adres) -> Iterator[tuple[str, bytes]]:
    """Each calendar with its path below the root of the site."""
    alle = agenda(catalogus)
    yield PAD, _agenda("Regiovisie", alle, catalogus, url)
    for regio in catalogus.alle(Regio):
        hier = [a for a in alle if _in(regio, a.record, catalogus)]
        yield f"{regio.adres}{PAD}", _agenda(regio.paginatitel, hier, catalogus, url)


def _in(regio: Regio, record: Record, catalogus: Catalogus) -> bool:
    if isinstance(record, Gemeente):
        return any(r.id == regio.id for r in catalogus.gebieden.regios(record, ook_vroeger=True))
    return record.herkomst.regio == regio.id


def _agenda(naam: str, afspraken: Iterable[Afspraak], catalogus: Catalogus, url: Adres) -> bytes:
    kalender = Calendar()
    kalender.add("prodid", "-//Regiovisie//NL")
    kalender.add("version", "2.0")
    kalender.add("method", "PUBLISH")
    kalender.add("x-wr-calname", naam)
    for afspraak in afspraken:
        kalender.add_component(_afspraak(afspraak, catalogus, url))
    return bytes(kalender.to_ical())


def _afspraak(afspraak: Afspraak, catalogus: Catalogus, url: Adres) -> Event:
    record = afspraak.record
    uit = Event()
    uit.add("uid", f"{record.soort}.{record.sleutel.replace('/', '.')}.{afspraak.veld}@regiovisie")
    uit.add("dtstamp", _STEMPEL)
    uit.add("dtstart", afspraak.dag)
    uit.add("summary", f"{afspraak.wat}: {record.naam_met_code}")
    uit.add("description", _uitleg(afspraak, catalogus))
    uit.add("url", url(record.adres))
    uit.add("transp", "TRANSPARENT")
    return uit


def _uitleg(afspraak: Afspraak, catalogus: Catalogus) -> str:
    record, regels = afspraak.record, []
    if afspraak.tijdpunt != afspraak.dag.isoformat():
        regels.append(f"Bekend is alleen: {datum(afspraak.tijdpunt)}.")
    if record.herkomst.document and record.herkomst.document != record.id:
        regels.append(f"Uit: {catalogus.document_van(record).titel}.")
    if record.voorbehoud:
        regels.append(f"Let op. {record.voorbehoud}")
    return " ".join(regels) or f"{record.soortnaam} op deze site."
