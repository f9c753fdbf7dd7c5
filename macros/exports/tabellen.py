"""Which tables there are, and in which files they are published."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, NamedTuple

from macros.catalogue import Catalogus
from macros.exports import bijzonder, plaatsen
from macros.exports.cellen import Adres, Cellen, Lezer
from macros.exports.lijsten import Hiaatregel, Voortgangregel, hiaatregels, voortgangregels
from macros.exports.tabel import Kop, Rij, Tabel
from macros.fields.deel import Bronplaats, Deel
from macros.fields.kolom import PAGINA, SLEUTEL, Blad, Cel
from macros.fields.model import deel_in
from macros.fields.record import Record
from macros.kinds import PARTIJEN, SOORTEN
from macros.kinds.bron import Bron
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio

MAP, NAAM = "open-data/", "regiovisie"
"""Where the tables of everything are, below the root of the site, and what their workbook is called."""

Items = Iterable[tuple[Record, Deel]]
"""What a table has a row for: an item, and the record that it stands in or is about."""

Plaats = tuple[Any, ...]
"""The region or regions, the document, the gemeente and the source of a row, as far as it has any."""


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


class Tabellen:
    """Makes the tables over one catalogue; ``url`` makes an address of a path on the site."""

    def __init__(self, catalogus: Catalogus, url: Adres) -> None:
        self.catalogus = catalogus
        self._cellen = Cellen(catalogus, url)

    def alle(self) -> tuple[Tabel, ...]:
        """Every table of the whole country: whom to consult first, those of each kind, and what editors look at."""
        c = self.catalogus
        raad, plek = bijzonder.CONTACTROLLEN_PER_GEMEENTE, bijzonder.VINDPLAATSEN
        return (
            self._tabel(raad, [(Contactrol, bijzonder.Raad, bijzonder.raad(c))], self._waar_raad),
            self._tabel(bijzonder.PLAATSEN, [(Gemeente, plaatsen.Plaatsnaam, plaatsen.per_naam(c))]),
            *(self._van_soorten(blad, klassen) for blad, klassen in bladen().items()),
            self._tabel(
                bijzonder.VERGELIJKING,
                [(Record, bijzonder.Vergeleken, bijzonder.vergelijking(c))],
                self._waar_vergeleken,
            ),
            replace(
                self._tabel(bijzonder.PARTIJEN, [(Record, Record, bijzonder.partijen(c))]),
                soorten=tuple(k.soort.naam for k in PARTIJEN),
                per_record=True,
            ),
            self._tabel(plek, [(Record, Bronplaats, bijzonder.vindplaatsen(c))], self._waar_bron),
            self._tabel(bijzonder.VOORTGANG, [(Record, Voortgangregel, voortgangregels(c))]),
            self._tabel(bijzonder.ACHTERSTAND, [(Contactrol, Contactrol, bijzonder.achterstand(c))]),
            self._tabel(bijzonder.HIATEN, [(Record, Hiaatregel, hiaatregels(c))]),
        )

    def _van_soorten(self, blad: Blad, klassen: list[type[Record]]) -> Tabel:
        """The table of the kinds that declare it."""
        delen: list[tuple[type[Record], type[Deel], Items]] = []
        for klasse in klassen:
            item = deel_in(klasse, blad.per) if blad.per else klasse
            if item is None:
                raise TypeError(f"table {blad.naam}: {klasse.__name__}.{blad.per} holds no parts")
            delen.append((klasse, item, self._items(klasse, blad.per)))
        return replace(self._tabel(blad, delen), per_record=not blad.per)

    def _items(self, klasse: type[Record], per: str) -> Items:
        for record in self.catalogus.alle(klasse):
            yield from ((record, item) for item in (getattr(record, per) if per else (record,)))

    def _tabel(
        self,
        blad: Blad,
        delen: Sequence[tuple[type[Record], type[Deel], Items]],
        waar: Callable[[Record, Any], Plaats] | None = None,
    ) -> Tabel:
        """A table of items of one or more kinds; ``waar`` tells the region, document, gemeente and source of a row.

        Every row ends with the key and the page of its record, declared or not.
        """
        waar = waar or self._waar
        eigen = {kolom.kop for kolom in blad.kolommen}
        kolommen = [*blad.kolommen, *(kolom for kolom in (SLEUTEL, PAGINA) if kolom.kop not in eigen)]
        rijen: list[Rij] = []
        koppen: list[Kop] = []
        for klasse, item_klasse, items in delen:
            lezers = [z for kolom in kolommen for z in self._cellen.kolommen(kolom, klasse, item_klasse)]
            koppen = koppen or [lezer.kop for lezer in lezers]
            lees = _rijlezer(lezers)
            rijen += (Rij(lees(record, i), *waar(record, i)) for record, i in items)
        soorten = tuple(klasse.soort.naam for klasse, _, _ in delen if "soort" in vars(klasse))
        return Tabel(blad.naam, blad.titel, blad.uitleg, tuple(koppen), tuple(rijen), soorten)

    def _waar(self, record: Record, item: Deel) -> Plaats:
        """Where its file is; a gemeente belongs to the region that it lies in."""
        if isinstance(record, Gemeente):
            return (self._regios(record, ook_vroeger=True),)
        return record.herkomst.regio, record.herkomst.document

    def _waar_raad(self, record: Record, item: bijzonder.Raad) -> Plaats:
        return self._regios(item.gemeente), None, item.gemeente.id

    def _waar_vergeleken(self, record: Record, item: bijzonder.Vergeleken) -> Plaats:
        """Of a region and not of one of its documents, which has nothing to be compared with."""
        return (record.herkomst.regio,)

    def _waar_bron(self, record: Record, item: Bronplaats) -> Plaats:
        return None, None, None, item.bron

    def _regios(self, gemeente: Gemeente, *, ook_vroeger: bool = False) -> tuple[str, ...]:
        """Every region that it lies in."""
        return tuple(r.id for r in self.catalogus.gebieden.regios(gemeente, ook_vroeger=ook_vroeger))


def _rijlezer(lezers: list[Lezer]) -> Callable[[Record, Deel], tuple[Cel, ...]]:
    """Gives the cells of a row; those that are of the record alone are read once, however many rows it has."""
    vast: dict[int, tuple[Cel, ...]] = {}
    los = [(plek, lezer.lees) for plek, lezer in enumerate(lezers) if lezer.uit_item]
    eigen = [lezer.lees if not lezer.uit_item else _niets for lezer in lezers]

    def lees(record: Record, item: Deel) -> tuple[Cel, ...]:
        if id(record) not in vast:
            vast[id(record)] = tuple([lees_cel(record, item) for lees_cel in eigen])
        if not los:
            return vast[id(record)]
        cellen = list(vast[id(record)])
        for plek, lees_cel in los:
            cellen[plek] = lees_cel(record, item)
        return tuple(cellen)

    return lees


def _niets(record: Record, item: Deel) -> Cel:
    return None


def bladen() -> dict[Blad, list[type[Record]]]:
    """The tables that kinds declare, each with those that share it."""
    alle: dict[Blad, list[type[Record]]] = {}
    for klasse in SOORTEN:
        for blad in klasse.soort.bladen:
            alle.setdefault(blad, []).append(klasse)
    return alle


class Bundels:
    """Which tables are published where; the tables themselves are made when somebody asks for one.

    There are those of everything, of each region and document, and the one table of each gemeente and source.
    Gemeenten and sources get no workbook: theirs is the one of the region or of everything, which has a filter.
    """

    def __init__(self, catalogus: Catalogus, url: Adres) -> None:
        self._catalogus, self._url = catalogus, url
        self._boeken: list[tuple[str, Record]] = [
            *(("regio", regio) for regio in catalogus.alle(Regio)),
            *(("document", document) for document in catalogus.alle(Document)),
        ]
        leeg = [Bundel(MAP, NAAM, "", ()), *(Bundel(r.adres, r.id, "", ()) for _, r in self._boeken)]
        self.werkboeken = [str(bundel.xlsx) for bundel in leeg]
        """Where workbooks stand, the one of everything first, then the largest."""

    def werk_uit(self) -> None:
        """Make the tables now, in this process; without it they are made for who asks first."""
        _ = self._alle

    def __iter__(self) -> Iterator[Bundel]:
        return iter(self._alle.values())

    def __getitem__(self, plek: str) -> Bundel:
        """Those of which the workbook stands at ``plek``; raises KeyError."""
        return self._alle[plek]

    @cached_property
    def _alle(self) -> dict[str, Bundel]:
        return {bundel.xlsx or bundel.map: bundel for bundel in self._maak()}

    def _maak(self) -> Iterator[Bundel]:
        alle = Tabellen(self._catalogus, self._url).alle()
        yield Bundel(MAP, NAAM, "Visies, plannen en afspraken", alle)
        delen = {plek: [tabel.per(plek) for tabel in alle] for plek in ("regio", "document")}
        for plek, record in self._boeken:
            tabellen = tuple(deel[record.id] for deel in delen[plek] if record.id in deel)
            yield Bundel(record.adres, record.id, record.naam_kort, tabellen)
        per_naam = {tabel.naam: tabel for tabel in alle}
        for klasse, plek, blad in (
            (Gemeente, "gemeente", bijzonder.CONTACTROLLEN_PER_GEMEENTE),
            (Bron, "bron", bijzonder.VINDPLAATSEN),
        ):
            for id_, tabel in per_naam[blad.naam].per(plek).items():
                eigenaar: Record = self._catalogus.geef(klasse, id_)
                yield Bundel(eigenaar.adres, None, eigenaar.naam_kort, (tabel,))
