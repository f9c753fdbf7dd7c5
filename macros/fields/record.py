"""A record: something with an id, at least one source, and a place in the data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from pydantic import PrivateAttr

from macros.fields.deel import Bronplaats, Deel
from macros.fields.soort import Soort
from macros.fields.tekstvorm import op_een_regel
from macros.fields.velden import Slug, Tekst, veld

_OMSCHRIJVING = 160
"""Characters of a description that search engines show."""


@dataclass(frozen=True)
class Herkomst:
    """Where a record stands in the data: its file, its path in that file, its line, and what it belongs to."""

    bestand: str
    pad: tuple[str | int, ...]
    regel: int
    regio: str | None = None
    document: str | None = None

    def __str__(self) -> str:
        """Where an editor finds it."""
        return f"{self.bestand}, regel {self.regel}"


class Record(Deel):
    """What every kind has. A kind may say by the properties below how one of its records is called where."""

    soort: ClassVar[Soort]
    telt_als_vermelding: ClassVar[bool] = True
    """Whether the page of a record that this one refers to lists it."""

    id: Slug = veld(
        "Korte naam in kleine letters en streepjes. Verandert nooit meer na publicatie.", "veilig-thuis-kustland"
    )
    bronnen: list[Bronplaats] = veld(
        "Waar dit staat. Zonder bron publiceren we niets.",
        [{"bron": "bron-kustplan", "plaats": "regel 31"}],
        min_length=1,
    )
    voorbehoud: Tekst | None = veld(
        "Wat de lezer moet weten over de zekerheid van deze gegevens.", "De indeling is afgeleid.", default=None
    )
    vroegere_ids: list[Slug] = veld(
        "Ids die dit record eerder had. Oude adressen blijven zo werken.", ["vt-kust"], een="vroegere id", default=[]
    )

    _herkomst: Herkomst | None = PrivateAttr(default=None)

    @cached_property
    def herkomst(self) -> Herkomst:
        assert self._herkomst is not None, "a record gets its origin when it is read"
        return self._herkomst

    @cached_property
    def sleutel(self) -> str:
        """The id, unique among all records of this kind: within a document ``document/id``."""
        document = self.herkomst.document
        return self.id if document is None or document == self.id else f"{document}/{self.id}"

    @cached_property
    def adres(self) -> str:
        """Its path below the site's root, such as ``gemeenten/duinvoort/``. Once published, it does not change."""
        plek = self.herkomst
        return self.soort.adres_van(self.id, plek.regio, plek.document)

    @property
    def pagina(self) -> str:
        """The address of the page on which it is, without its place on it."""
        return self.adres.split("#", 1)[0]

    @property
    def naam_kort(self) -> str:
        """What to call this record in running text: its name or title."""
        return getattr(self, "naam", None) or getattr(self, "titel", None) or self.id

    @property
    def naam_met_code(self) -> str:
        """Its name, after the code by which people know it if there is one."""
        return self.naam_kort

    @property
    def zoeknaam(self) -> str:
        """Its name in the register and in search."""
        return self.naam_kort

    @property
    def kruimel(self) -> str:
        """Its name in the trail of the page about it."""
        return self.naam_kort

    @property
    def paginatitel(self) -> str:
        """What a browser tab says: the matter, never the visitor's situation."""
        return self.naam_kort

    @property
    def soortnaam(self) -> str:
        """Its kind as readers know it, with a capital."""
        return self.soort.enkelvoud[:1].upper() + self.soort.enkelvoud[1:]

    @property
    def omschrijving(self) -> str:
        """What the page about it holds, short enough for search engines."""
        velden = ("samenvatting", "uitleg", "wat_doet_het", "waarom")
        tekst: str = next((t for v in velden if (t := getattr(self, v, None))), self.naam_kort)
        tekst = op_een_regel(tekst)
        return tekst if len(tekst) <= _OMSCHRIJVING else tekst[: _OMSCHRIJVING - 3].rsplit(" ", 1)[0] + "..."
