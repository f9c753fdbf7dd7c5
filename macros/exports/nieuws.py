"""What changed, as Atom feeds: of the whole site, of each region and of each gemeente. Feed readers show what is new.

An entry is one step of the history. Its id follows from the step and the feed, so that it stays the same for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import islice
from xml.etree import ElementTree as ET

from macros.catalogue import Catalogus
from macros.exports.cellen import Adres
from macros.exports.omslag import TITEL, vaste_id
from macros.fields.record import Record
from macros.history.geschiedenis import Geschiedenis, Recordwijziging, Wijziging
from macros.kinds import PER_NAAM
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio
from macros.wording.opschrift import opsomming

PAD = "wijzigingen.atom"
PAGINA = "wijzigingen/"
_MEESTE, _NAMEN = 20, 5
"""Entries of a feed, and records that an entry names of one kind."""
_ATOM = "http://www.w3.org/2005/Atom"
_NOOIT = "2026-01-01T00:00:00Z"
"""Stands as the time of a feed in which nothing was ever new."""


def onderwerpen(catalogus: Catalogus) -> Iterator[Regio | Gemeente]:
    """What has a feed of its own: each region, and each gemeente of today."""
    yield from catalogus.alle(Regio)
    yield from catalogus.gebieden.huidige_gemeenten()


def feeds(catalogus: Catalogus, geschiedenis: Geschiedenis, url: Adres) -> Iterator[tuple[str, bytes]]:
    """Each feed with its path below the root of the site."""
    ET.register_namespace("", _ATOM)
    maak = _Maker(catalogus, geschiedenis, url)
    yield PAD, maak.feed(PAD, TITEL, PAGINA, geschiedenis.wijzigingen)
    for plek in onderwerpen(catalogus):
        pad = f"{plek.adres}{PAD}"
        yield pad, maak.feed(pad, plek.paginatitel, plek.adres, geschiedenis.hier(plek, catalogus))


class _Maker:
    def __init__(self, catalogus: Catalogus, geschiedenis: Geschiedenis, url: Adres) -> None:
        self._catalogus = catalogus
        self._geschiedenis = geschiedenis
        self._url = url
        self._punten: dict[int, str] = {}
        """What an entry says of each changed record, worked out once: many feeds say it."""

    def feed(self, pad: str, titel: str, pagina: str, wijzigingen: Iterable[Wijziging]) -> bytes:
        getoond = list(islice(wijzigingen, _MEESTE))
        feed = ET.Element(f"{{{_ATOM}}}feed", {"xml:lang": "nl"})
        _tekst(feed, "id", _id(pad))
        _tekst(feed, "title", f"Wijzigingen: {titel}")
        if self._geschiedenis.reden:
            _tekst(feed, "subtitle", f"Wat er veranderde, is niet te zeggen: {self._geschiedenis.reden}.")
        _tekst(feed, "updated", getoond[0].moment if getoond else self._geschiedenis.begin or _NOOIT)
        _tekst(ET.SubElement(feed, f"{{{_ATOM}}}author"), "name", "Redactie van deze site")
        for soort, waar in (("self", pad), ("alternate", pagina)):
            ET.SubElement(feed, f"{{{_ATOM}}}link", {"rel": soort, "href": self._url(waar)})
        for wijziging in getoond:
            self._ingang(feed, pad, wijziging)
        return b'<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(feed, encoding="unicode").encode() + b"\n"

    def _ingang(self, feed: ET.Element, pad: str, wijziging: Wijziging) -> None:
        ingang = ET.SubElement(feed, f"{{{_ATOM}}}entry")
        _tekst(ingang, "id", _id(f"{pad}:{wijziging.id}"))
        _tekst(ingang, "title", wijziging.waarom or opsomming(kop for kop, _ in wijziging.groepen))
        _tekst(ingang, "updated", wijziging.moment)
        ET.SubElement(ingang, f"{{{_ATOM}}}link", {"href": self._url(f"{PAGINA}#{wijziging.anker}")})
        delen = "".join(self._groep(kop, records) for kop, records in wijziging.groepen)
        _tekst(ingang, "content", delen, type="html")

    def _groep(self, kop: str, records: list[Recordwijziging]) -> str:
        punten = "".join(f"<li>{self._bekend(r)}</li>" for r in records[:_NAMEN])
        meer = f"<li>en nog {len(records) - _NAMEN}</li>" if len(records) > _NAMEN else ""
        return f"<p>{escape(kop)}</p><ul>{punten}{meer}</ul>"

    def _bekend(self, wijziging: Recordwijziging) -> str:
        if id(wijziging) not in self._punten:
            self._punten[id(wijziging)] = self._punt(wijziging)
        return self._punten[id(wijziging)]

    def _punt(self, wijziging: Recordwijziging) -> str:
        klasse = PER_NAAM[wijziging.soort]
        record: Record | None = self._catalogus.vind(klasse, wijziging.sleutel)
        if record is None:
            return f"{klasse.soort.enkelvoud} die er niet meer is"
        naam = f'<a href="{escape(self._url(record.adres))}">{escape(record.naam_met_code)}</a>'
        return f"{naam}: {escape('; '.join(wijziging.velden))}" if wijziging.velden else naam


def _id(van: str) -> str:
    return f"urn:uuid:{vaste_id(van)}"


def _tekst(bij: ET.Element, naam: str, tekst: str, **kenmerken: str) -> None:
    ET.SubElement(bij, f"{{{_ATOM}}}{naam}", kenmerken).text = tekst
