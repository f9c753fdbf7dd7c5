"""What is different on the pages of two editions of the site: which pages, and the places on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from macros.editors.stukken import Stuk, stukken
from macros.editors.uitgave import Bladzijde, Uitgave

_ZELFDE = "{tekst} (de tekst is gelijk; een link, een plaatje of de code is anders)"
_ONZICHTBAAR = "De tekst is gelijk; de opmaak of de code is anders."


@dataclass(frozen=True)
class Plek:
    """A place on a page: the heading above it, and the pieces of text that stood there and that will."""

    kop: str
    was: tuple[str, ...] = ()
    wordt: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bladverschil:
    """One page that came (``oud`` is None), went (``nieuw`` is None), or is different now."""

    adres: str
    oud: Bladzijde | None
    nieuw: Bladzijde | None
    plekken: tuple[Plek, ...] = ()
    merk_oud: tuple[int, ...] = field(default=(), compare=False)
    """Where in the HTML of the old page the elements begin that are different."""
    merk_nieuw: tuple[int, ...] = field(default=(), compare=False)

    @property
    def titel(self) -> str:
        blad = self.nieuw or self.oud
        assert blad is not None, "a page that was or is there"
        return blad.titel

    @property
    def rubriek(self) -> str:
        """The part of the site that it is in; empty for what stands at the top."""
        return self.adres.split("/")[0] if self.adres.count("/") > 1 else ""


def vergelijk_bladen(oud: Uitgave, nieuw: Uitgave) -> list[Bladverschil]:
    """Every page that differs, in the order of the new edition; those that are gone last."""
    erbij = (Bladverschil(adres, oud.bladen.get(adres), blad) for adres, blad in nieuw.bladen.items())
    weg = (Bladverschil(adres, blad, None) for adres, blad in oud.bladen.items() if adres not in nieuw.bladen)
    return [_uitgewerkt(paar) for paar in (*erbij, *weg) if paar.oud != paar.nieuw]


def plekken_in(oud: str, nieuw: str) -> tuple[Plek, ...]:
    """The places that differ between two pieces of HTML."""
    return tuple(plek for plek, _, _ in _plekken(stukken(oud), stukken(nieuw)))


def _uitgewerkt(paar: Bladverschil) -> Bladverschil:
    if paar.oud is None or paar.nieuw is None:
        return paar
    gevonden = list(_plekken(stukken(paar.oud.html), stukken(paar.nieuw.html)))
    plekken = [*_rond_het_blad(paar.oud, paar.nieuw), *(plek for plek, _, _ in gevonden)]
    return Bladverschil(
        paar.adres,
        paar.oud,
        paar.nieuw,
        tuple(plekken) or (Plek(_ONZICHTBAAR),),
        tuple(s.plek for _, was, _ in gevonden for s in was),
        tuple(s.plek for _, _, wordt in gevonden for s in wordt),
    )


def _rond_het_blad(oud: Bladzijde, nieuw: Bladzijde) -> Iterator[Plek]:
    """What differs in what others see of a page: in a tab, in a list of answers, in a message."""
    for kop, was, wordt in (
        ("Titel in het tabblad", oud.titel, nieuw.titel),
        ("Omschrijving voor zoekmachines", oud.omschrijving, nieuw.omschrijving),
    ):
        if was != wordt:
            yield Plek(kop, (was,) if was else (), (wordt,) if wordt else ())


def _plekken(oud: list[Stuk], nieuw: list[Stuk]) -> Iterator[tuple[Plek, list[Stuk], list[Stuk]]]:
    begin, eind = _gelijk(oud, nieuw)
    oud, nieuw = oud[begin : len(oud) - eind], nieuw[begin : len(nieuw) - eind]
    zoeker = SequenceMatcher(None, [s.gelijk for s in oud], [s.gelijk for s in nieuw], autojunk=False)
    for wat, a, b, c, d in zoeker.get_opcodes():
        if wat != "equal":
            was, wordt = oud[a:b], nieuw[c:d]
            yield _plek(was, wordt), was, wordt


def _plek(was: list[Stuk], wordt: list[Stuk]) -> Plek:
    kop = (wordt or was)[0].kop
    a, b = tuple(s.tekst for s in was), tuple(s.tekst for s in wordt)
    return Plek(kop, wordt=tuple(_ZELFDE.format(tekst=tekst) for tekst in b)) if a == b else Plek(kop, a, b)


def _gelijk(oud: list[Stuk], nieuw: list[Stuk]) -> tuple[int, int]:
    """How many pieces are the same at the beginning and at the end; the rest is what needs comparing."""
    kortste = min(len(oud), len(nieuw))
    begin = _tel(zip(oud, nieuw, strict=False), kortste)
    return begin, _tel(zip(reversed(oud), reversed(nieuw), strict=False), kortste - begin)


def _tel(paren: Iterable[tuple[Stuk, Stuk]], hoogstens: int) -> int:
    aantal = 0
    for a, b in paren:
        if aantal == hoogstens or a.gelijk != b.gelijk:
            break
        aantal += 1
    return aantal
