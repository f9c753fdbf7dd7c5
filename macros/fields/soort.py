"""What there is to tell of a kind of record besides its fields: its names, its place, how it is found and exported.

One such declaration per kind is all that the rest of the project knows of it. Schema, handbook, addresses, pages, the
API, tables, the register and search are made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal

from macros.fields.kolom import Blad


class Plaats(Enum):
    """Where records of a kind stand in the data."""

    GEDEELD = "in een lijst in landelijk"
    OVERAL = "in een lijst, in landelijk of bij een regio"
    BESTAND = "elk in een eigen bestand bij een regio"
    BINNEN = "binnen een ander record"
    OOK_LOS = "binnen een document, of in een lijst bij een regio"


@dataclass(frozen=True)
class Moment:
    """A day that is worth knowing beforehand: the path of a field that holds one, and what happens then."""

    veld: str
    """Such as ``controle.volgende``; of a year or month the last day counts, unless it begins something. Through a list
    it means each of its parts."""
    wat: str
    """In words, before the name of the record: ``Looptijd eindigt``; a part of a list says so itself."""
    begint: bool = False
    als: Callable[[Any], bool] | None = None
    """Of which records; of all when not given."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Zoeken:
    """How records of a kind take part in search. Field names are those of the record."""

    namen: tuple[str, ...] = ()
    """Fields that hold other names of the record."""
    plaatsnamen: tuple[str, ...] = ()
    """Fields that hold names of places in it: found only as they are written."""
    codes: tuple[str, ...] = ()
    """Fields that hold a code by which it is known: found only as it is written, and after the first answer."""
    tekst: tuple[str, ...] = ()
    """Fields whose text can be searched, most important first."""
    zinnen: tuple[str, ...] = ()
    """Fields with words in which people ask for it, which are shown nowhere."""
    over: tuple[str, ...] = ()
    """Fields that refer to what the record is about."""
    gewicht: float = 1.0
    """How much an answer of this kind counts beside others that match as well."""
    deelt: float = 0.15
    """How much of a question for a subject goes to records of this kind that are about it."""
    bedoeling: Mapping[str, float] = field(default_factory=dict)
    """By what somebody hopes to find (a Zoeksoort, or ``verhaal`` when she tells what happens): how much more or less
    an answer of this kind then counts."""
    veraf: float = 1.0
    """How much one that holds in the whole country counts when a question names a place."""
    duidt: Literal["", "begrip", "plaats"] = ""
    """Whether the name of a record in a question stands for a subject or for a place."""
    voegt_zich: bool = False
    """Whether it is shown with a better answer of the same name, such as a term with the theme it explains."""
    wacht: bool = False
    """Rarely looked for: comes after the first answer."""
    overal: bool = False
    """Needed to understand any question, although it stands with a region."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Soort:
    """One kind of record. All parts without a default must be there; the build names the one that is not."""

    naam: str
    """What references, findings and the API call it: ``gemeente``."""
    verzameling: str
    """What many are called in files and addresses: the list in a data file, and the collection of the API."""
    enkelvoud: str
    """What readers call one, in running text."""
    meervoud: str
    lidwoord: Literal["de", "het"]
    uitleg: str
    """What the collection holds, in one Dutch sentence."""
    volgorde: int
    """Where it stands among the other kinds, in menus, tables and the API: lower is earlier."""
    plaats: Plaats
    adres: str
    """Its address, with ``{id}``, ``{regio}`` and ``{document}``; with a ``#`` it is a place on another's page."""
    bladen: tuple[Blad, ...]
    """Its tables; kinds that share one name the same."""
    zoeken: Zoeken | None
    """None for what nobody looks for by itself."""
    adres_los: str = ""
    """The address of one that stands in no document, where that may be."""
    vroeger_adres: str = ""
    """The address of the page that each had to itself, when they have none any more: it leads to where they are now."""
    sjabloon: str = ""
    """The template of its page, below ``overrides/``; empty for what has no page of its own."""
    overzicht: str = ""
    """The template of the page that lists them; empty when there is none."""
    rubriek: str = ""
    """What the page that lists them is called, when not after the kind itself."""
    op_naam: bool = True
    """Whether that page lists them by name; else in the order of the data."""
    koppen: Mapping[str, str] = field(default_factory=dict)
    """Above the records of this kind that refer to another: by the field that refers, in words."""
    partij: bool = False
    """Whether it can be a party: parties share one space of ids."""
    verfijnt: bool = False
    """Whether a visitor can ask whom to consult about one."""
    nodig: bool = False
    """Whether the data is no data without any."""
    nooit_los: bool = False
    """Whether one makes no sense when nothing refers to it."""
    in_register: bool = True
    """Whether its records have a name of their own that people may look for."""
    formulieren: tuple[str, ...] = ("klopt-niet",)
    """The issue forms by which a reader can say something about one."""

    schema_org: str = ""
    """What schema.org calls one, for search engines; empty when its page tells them nothing."""
    agenda: tuple[Moment, ...] = ()
    """Which of its days stand in the calendars."""

    def __post_init__(self) -> None:
        """Raises TypeError when a part is missing that only matters beside another."""
        if self.eigen_pagina and not self.sjabloon:
            raise TypeError(f'soort "{self.naam}": sjabloon ontbreekt; een adres zonder # is een eigen pagina')
        if not self.bladen:
            raise TypeError(f'soort "{self.naam}": bladen ontbreekt; elke soort heeft ten minste één tabel')

    def __str__(self) -> str:
        return self.naam

    @property
    def bovenaan(self) -> str:
        """The field at the top of a data file that holds it; empty for what stands inside another record."""
        match self.plaats:
            case Plaats.GEDEELD | Plaats.OVERAL | Plaats.OOK_LOS:
                return self.verzameling
            case Plaats.BESTAND:
                return self.naam
            case Plaats.BINNEN:
                return ""

    def adres_van(self, id_: str, regio: str | None, document: str | None) -> str:
        """The address of one with this id, in this region and document."""
        vorm = self.adres_los if self.adres_los and document is None else self.adres
        return vorm.format(id=id_, regio=regio, document=document)

    @property
    def eigen_pagina(self) -> bool:
        """Whether a record of this kind has a page to itself rather than a place on another's."""
        return "#" not in self.adres

    @property
    def van_plan(self) -> bool:
        """Whether it is a document of a region, or a part of one: what is planned or said there."""
        return self.naam == "document" or "{document}" in self.adres

    @property
    def rubriekadres(self) -> str:
        """The address of the page that lists them; empty when there is none."""
        return self.adres.split("{", 1)[0].split("#", 1)[0] if self.overzicht else ""

    @property
    def rubrieknaam(self) -> str:
        return self.rubriek or self.meervoud[:1].upper() + self.meervoud[1:]

    def telling(self, aantal: int) -> str:
        """So many of them: ``1 actie``, ``14 acties``."""
        return f"{aantal} {self.enkelvoud if aantal == 1 else self.meervoud}"
