"""What changes for readers between two states of a project: records, whom to consult, pages, what is round them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from macros.catalogue import Catalogus, Lading
from macros.editors.bladverschil import Bladverschil, Plek, plekken_in, vergelijk_bladen
from macros.editors.eerste_contact import contactverschil
from macros.editors.namen import genoemd
from macros.editors.uitgave import Uitgave
from macros.fields.record import Record
from macros.history.verschil import Verandering, vergelijk
from macros.history.waarden import recordnaam
from macros.kinds.actie import Actie
from macros.kinds.actielijn import Actielijn
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio

PAGINAS = "pagina's"
_KOPPEN = (("anders", "veranderd"), ("nieuw", "erbij"), ("weg", "weg"))


@dataclass(frozen=True)
class Gevolg:
    """A change of a record, with the names of the pages that change along, besides its own."""

    verandering: Verandering
    mee: tuple[str, ...]

    @property
    def zin(self) -> str:
        """Which pages change along; empty when none does."""
        werkwoord = "Verandert" if len(self.mee) == 1 else "Veranderen"
        return f"{werkwoord} mee: {genoemd(self.mee, PAGINAS)}" if self.mee else ""


@dataclass(frozen=True)
class Lezersverschil:
    """All that is different for readers. Each list is in the order in which it is told."""

    gevolgen: list[Gevolg]
    contacten: list[str]
    """Sentences about whom to consult."""
    bladen: list[Bladverschil] = field(default_factory=list)
    gemeenten: list[str] = field(default_factory=list)
    """The names of gemeenten of which the page is different."""
    kader: tuple[Plek, ...] = ()
    """The places that differ around every page."""
    adressen: list[str] = field(default_factory=list)
    """Sentences about addresses that are no more or lead elsewhere."""
    bestanden: list[str] = field(default_factory=list)
    """Sentences about other files."""
    namen: Mapping[str, str] = field(default_factory=dict)
    """What the page at an address is called."""
    uitgelegd: frozenset[str] = frozenset()
    """The addresses of pages whose change a changed record explains."""
    zonder_vroeger: bool = False
    """Whether the pages of before could not be made, so that none can be compared."""

    def met(self, wat: str) -> list[Gevolg]:
        """The changes of one sort: ``nieuw``, ``anders`` or ``weg``."""
        return [g for g in self.gevolgen if wat == g.verandering.wat]

    @property
    def per_kop(self) -> Iterator[tuple[str, list[Gevolg]]]:
        """The changes under the word that says what sort they are."""
        return ((woord, gevolgen) for wat, woord in _KOPPEN if (gevolgen := self.met(wat)))

    @property
    def samenvatting(self) -> str:
        """The whole in one line."""
        zinnen = []
        if self.gevolgen:
            zinnen.append(f"Records: {', '.join(f'{len(gevolgen)} {woord}' for woord, gevolgen in self.per_kop)}.")
        if self.bladen:
            aantal = len(self.bladen)
            namen = genoemd(self.gemeenten)
            waarvan = f", waarvan {len(self.gemeenten)} van een gemeente: {namen}" if namen else ""
            zinnen.append(f"{aantal} {'pagina verandert' if aantal == 1 else f'{PAGINAS} veranderen'}{waarvan}.")
        if self.zonder_vroeger:
            zinnen.append(
                f"Welke {PAGINAS} veranderen is niet te zeggen: die van vóór de wijziging zijn niet te maken."
            )
        if self.kader:
            zinnen.append("Op elke pagina verandert de kop, het menu of de voet.")
        if not zinnen and self.bestanden:
            zinnen.append("De tekst van de site verandert niet; andere bestanden wel.")
        return " ".join(zinnen) or "Er verandert niets voor lezers."

    @cached_property
    def groepen(self) -> list[list[Bladverschil]]:
        """Pages that no record explains; those that change in the same way are together."""
        per_plek: dict[tuple[object, ...], list[Bladverschil]] = defaultdict(list)
        for blad in self.bladen:
            if blad.adres not in self.uitgelegd:
                per_plek[blad.oud is None, blad.nieuw is None, blad.plekken].append(blad)
        return list(per_plek.values())

    @cached_property
    def per_rubriek(self) -> list[tuple[str, list[str]]]:
        """The names of all pages that change, by the name of the page above them."""
        rubrieken: dict[str, list[str]] = defaultdict(list)
        for blad in self.bladen:
            kop = self.naam(f"{blad.rubriek}/") if blad.rubriek else f"Andere {PAGINAS}"
            rubrieken[kop].append(self.naam(blad.adres))
        return list(rubrieken.items())

    def naam(self, adres: str) -> str:
        """What the page at an address is called."""
        return self.namen.get(adres, adres)


def lezersverschil(oud: Lading, nieuw: Lading, toen: Uitgave | None, nu: Uitgave) -> Lezersverschil:
    """What changes for readers. Without ``toen`` only the data can be compared, and no page counts as changed."""
    zonder_vroeger, toen = toen is None, toen or nu
    gemeenten = {g.adres: g.naam for stand in (oud, nieuw) for g in stand.catalogus.alle(Gemeente)}
    namen = {**_namen(toen, oud.catalogus), **_namen(nu, nieuw.catalogus)}
    bladen = vergelijk_bladen(toen, nu)
    anders = {blad.adres for blad in bladen}
    gevolgen, uitgelegd = [], set()
    for v in vergelijk(oud.catalogus, nieuw.catalogus):
        standen = [(r, stand.catalogus) for r, stand in ((v.oud, oud), (v.nieuw, nieuw)) if r]
        buren = {adres for record, catalogus in standen for adres in _rondom(record, catalogus)}
        eigen = {record.pagina for record, _ in standen}
        uitgelegd |= buren | eigen
        mee = (buren & anders) - eigen
        gevolgen.append(Gevolg(v, tuple(namen.get(b.adres, b.adres) for b in bladen if b.adres in mee)))
    return Lezersverschil(
        gevolgen,
        contactverschil(oud.catalogus, nieuw.catalogus),
        bladen,
        [gemeenten[blad.adres] for blad in bladen if blad.adres in gemeenten],
        plekken_in(toen.kader, nu.kader),
        list(_adressen(bladen, toen, nu, namen)),
        list(_bestanden(toen, nu)),
        namen,
        frozenset(uitgelegd),
        zonder_vroeger,
    )


def _rondom(record: Record, catalogus: Catalogus) -> set[str]:
    """The addresses of pages that may show ``record``: neighbours both ways, its document and lines, gemeenten."""
    buren: list[Record | None] = [v.door for v in catalogus.vermeldingen(record)]
    buren += [doel for van, _, doel in catalogus.uitgaand if van is record]
    if record.herkomst.document:
        buren.append(catalogus.document_van(record))
    if isinstance(record, Actie):
        buren += [catalogus.vind(Actielijn, lijn.actielijn) for lijn in catalogus.lijnen_van(record)]
    buren.append(catalogus.vind(Regio, record.herkomst.regio))
    buren += [catalogus.geef(Gemeente, g) for g in catalogus.gebieden.gemeenten_van(record)]
    return {buur.pagina for buur in buren if buur} - {record.pagina}


def _namen(uitgave: Uitgave, catalogus: Catalogus) -> dict[str, str]:
    records = {r.adres: recordnaam(r) for r in catalogus.alle(Record) if r.soort.eigen_pagina}
    return {adres: blad.titel for adres, blad in uitgave.bladen.items()} | records


def _adressen(bladen: list[Bladverschil], toen: Uitgave, nu: Uitgave, namen: Mapping[str, str]) -> Iterator[str]:
    """What becomes of addresses that somebody may have kept."""
    verdwenen = {b.adres: namen.get(b.adres, b.titel) for b in bladen if b.nieuw is None}
    verdwenen |= {van: "een vroeger adres" for van in toen.verhuisd if van not in nu.bladen}
    for adres, naam in verdwenen.items():
        if naar := nu.verhuisd.get(adres):
            if toen.verhuisd.get(adres) != naar:
                yield f"/{adres} ({naam}) is nu /{naar}. Het oude adres verwijst door."
        else:
            id_ = adres.rstrip("/").rsplit("/", 1)[-1]
            yield (
                f"/{adres} ({naam}) vervalt. Wie dit adres bewaarde, vindt niets meer. "
                f'Is het verhuisd? Zet "{id_}" bij vroegere_ids van wat er nu is.'
            )


def _bestanden(toen: Uitgave, nu: Uitgave) -> Iterator[str]:
    for pad in sorted({*toen.bestanden, *nu.bestanden}):
        was, wordt = toen.bestanden.get(pad), nu.bestanden.get(pad)
        if was != wordt:
            yield f"{pad} {'is nieuw' if was is None else 'is anders' if wordt else 'is weg'}."
