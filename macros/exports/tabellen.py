"""Which tables there are, and in which files they are published."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.exports.kolommen import Adres, Kolommen
from macros.exports.tabel import Tabel
from macros.exports.tabellen_plan import PLANTABELLEN
from macros.exports.tabellen_redactie import achterstand, begrippen, bronnen, hiaten, vindplaatsen
from macros.exports.tabellen_wie import contactrollen, contactrollen_per_gemeente, gemeenten, organisaties
from macros.pages.adressen import adres

MAP = "open-data/"
"""Where the tables of everything are, below the root of the site."""


class Bundel(NamedTuple):
    """Tables that belong together: each a CSV file in ``map``, and all of them one workbook there if it has a name."""

    map: str
    naam: str | None
    titel: str
    tabellen: tuple[Tabel, ...]

    def csv(self, tabel: Tabel) -> str:
        return f"{self.map}{tabel.naam}.csv"

    @property
    def xlsx(self) -> str | None:
        return f"{self.map}{self.naam}.xlsx" if self.naam else None


def alle_tabellen(catalogus: Catalogus, gebieden: Gebieden, url: Adres) -> tuple[Tabel, ...]:
    """Every table of the whole country, in the order in which people look for them."""
    k = Kolommen(catalogus, url)
    return (
        contactrollen_per_gemeente(k, gebieden),
        contactrollen(k),
        *(maak(k) for maak in PLANTABELLEN),
        organisaties(k),
        gemeenten(k, gebieden),
        begrippen(k),
        bronnen(k),
        vindplaatsen(k),
        achterstand(k, gebieden),
        hiaten(k, gebieden),
    )


def bundels(catalogus: Catalogus, gebieden: Gebieden, url: Adres) -> Iterator[Bundel]:
    """The tables of everything, of each region and document, and the one table of each gemeente and source.

    Gemeenten and sources get no workbook: theirs is the one of the region or of everything, which has a filter.
    """
    alle = alle_tabellen(catalogus, gebieden, url)
    yield Bundel(MAP, "regiovisie", "Regiovisies en uitvoeringsplannen", alle)
    for soort, plek in (("regio", "regio"), ("regiovisie", "document"), ("uitvoeringsplan", "document")):
        delen = [tabel.per(plek) for tabel in alle]
        for record in catalogus.alle(soort):
            tabellen = tuple(deel[record.id] for deel in delen if record.id in deel)
            yield Bundel(adres(record), record.id, record.naam_kort, tabellen)
    for soort, naam in (("gemeente", "contactrollen-per-gemeente"), ("bron", "vindplaatsen")):
        delen = next(tabel for tabel in alle if tabel.naam == naam).per(soort)
        for id_, tabel in delen.items():
            record = catalogus.geef(soort, id_)
            yield Bundel(adres(record), None, record.naam_kort, (tabel,))
