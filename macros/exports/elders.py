"""The same as a page tells, in another form: which files of ours are about a record, for its page to point to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from macros.catalogue import Catalogus
from macros.exports import nieuws, raadplegen
from macros.exports.mediatypen import ATOM, ICS, JSON
from macros.exports.verzamelingen import Verzameling
from macros.fields.record import Record
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio


class Elders(NamedTuple):
    mediatype: str
    titel: str
    pad: str


def elders(record: Record, catalogus: Catalogus) -> Iterator[Elders]:
    """Its own file in the API, and what feeds there are of its place."""
    yield Elders(JSON, "Deze pagina als gegevens", Verzameling(type(record)).recordpad(record.sleutel))
    hier = isinstance(record, Gemeente) and not catalogus.gebieden.opgeheven(record)
    if hier:
        yield Elders(JSON, "Wie u hier raadpleegt, als gegevens", raadplegen.pad(record.id))
    if isinstance(record, Regio):
        yield Elders(ICS, f"Agenda: {record.paginatitel}", f"{record.adres}agenda.ics")
    if hier or isinstance(record, Regio):
        yield Elders(ATOM, f"Wijzigingen: {record.paginatitel}", f"{record.adres}{nieuws.PAD}")
