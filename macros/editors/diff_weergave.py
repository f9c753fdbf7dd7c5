"""A reader's difference as text, and as Markdown for a conversation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from macros.editors.bladverschil import Bladverschil, Plek
from macros.editors.diff import PAGINAS, Gevolg, Lezersverschil
from macros.editors.namen import genoemd
from macros.findings.weergave import ontsnapt

GROEPEN, PLEKKEN, STUKKEN, TEKENS = 15, 6, 4, 280
"""As many groups of pages, places in a group, pieces of a place and characters of a piece as are told; the preview
has them all."""
_BOVEN = "Bovenaan"


@dataclass(frozen=True)
class _Punt:
    """One line, with what is told below it."""

    tekst: str
    onder: tuple[_Punt, ...] = ()
    vet: bool = False


def als_tekst(verschil: Lezersverschil) -> str:
    regels = [verschil.samenvatting]
    for kop, punten in _delen(verschil):
        regels += ["", kop, *_tekstregels(punten, 1)]
    return "\n".join(regels)


def als_markdown(verschil: Lezersverschil) -> str:
    regels = [f"**{ontsnapt(verschil.samenvatting)}**"]
    for kop, punten in _delen(verschil):
        regels += ["", f"### {ontsnapt(kop)}", "", *_markdownregels(punten, 0)]
    return "\n".join(regels)


FORMATEN: dict[str, Callable[[Lezersverschil], str]] = {"text": als_tekst, "markdown": als_markdown}


def _tekstregels(punten: Iterable[_Punt], diepte: int) -> Iterator[str]:
    for punt in punten:
        yield f"{'  ' * diepte}{punt.tekst}"
        yield from _tekstregels(punt.onder, diepte + 1)


def _markdownregels(punten: Iterable[_Punt], diepte: int) -> Iterator[str]:
    for punt in punten:
        tekst = ontsnapt(punt.tekst)
        yield f"{'  ' * diepte}- {f'**{tekst}**' if punt.vet else tekst}"
        yield from _markdownregels(punt.onder, diepte + 1)


def _delen(verschil: Lezersverschil) -> Iterator[tuple[str, list[_Punt]]]:
    """The parts that there is something to tell in, each under its heading."""
    delen = [
        ("Wie u raadpleegt", [_Punt(zin) for zin in verschil.contacten]),
        *((woord.capitalize(), [_gevolg(g) for g in gevolgen]) for woord, gevolgen in verschil.per_kop),
        ("Op elke pagina", [_plek(plek) for plek in verschil.kader]),
        (PAGINAS.capitalize(), [*_groepen(verschil)]),
        ("Adressen", [_Punt(zin) for zin in verschil.adressen]),
        ("Andere bestanden", [_Punt(zin) for zin in verschil.bestanden]),
        (f"Alle {PAGINAS} die veranderen", [_Punt(f"{kop}: {genoemd(n)}") for kop, n in verschil.per_rubriek]),
    ]
    return ((kop, punten) for kop, punten in delen if punten)


def _gevolg(gevolg: Gevolg) -> _Punt:
    velden = [
        _Punt(v.zin, tuple(_Punt(f"{w}: {_regel(t)}") for w, t in (("was", v.was), ("wordt", v.wordt)) if t))
        for v in gevolg.verandering.velden
    ]
    mee = [_Punt(gevolg.zin)] if gevolg.zin else []
    return _Punt(gevolg.verandering.naam, (*velden, *mee), vet=True)


def _groepen(verschil: Lezersverschil) -> Iterator[_Punt]:
    """Pages that no record explains, as far as there is room."""
    for groep in verschil.groepen[:GROEPEN]:
        namen = genoemd([verschil.naam(blad.adres) for blad in groep], PAGINAS)
        yield _Punt(namen, tuple(_wat(groep[0])), vet=True)
    if over := sum(len(groep) for groep in verschil.groepen[GROEPEN:]):
        yield _Punt(f"En nog {over} {'andere pagina' if over == 1 else f'andere {PAGINAS}'}: zie het voorbeeld.")


def _wat(blad: Bladverschil) -> Iterator[_Punt]:
    if blad.oud is None or blad.nieuw is None:
        yield _Punt("nieuwe pagina" if blad.nieuw else "gaat weg")
    yield from map(_plek, blad.plekken[:PLEKKEN])
    if over := len(blad.plekken) - PLEKKEN:
        if over > 0:
            yield _Punt(f"en nog op {over} {'andere plek' if over == 1 else 'andere plekken'}")


def _plek(plek: Plek) -> _Punt:
    stukken = [_Punt(f"{w}: {tekst}") for w, s in (("was", plek.was), ("wordt", plek.wordt)) for tekst in _kort(s)]
    return _Punt(plek.kop or _BOVEN, tuple(stukken))


def _kort(stukken: tuple[str, ...]) -> Iterator[str]:
    for tekst in stukken[:STUKKEN]:
        yield tekst if len(tekst) <= TEKENS else f"{tekst[:TEKENS].rsplit(' ', 1)[0]} …"
    if len(stukken) > STUKKEN:
        yield f"… en nog {len(stukken) - STUKKEN} regels"


def _regel(tekst: str) -> str:
    return " ".join(tekst.split())
