"""What changes for readers between two states of the data, in Dutch. Which pages there are, the caller tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from macros.catalogue import Catalogus, Lading
from macros.editors.gevolgen import rondom
from macros.editors.verschil import Veldverschil, Verandering, vergelijk
from macros.kinds.gemeente import Gemeente

Paginas = Callable[[Catalogus], Mapping[str, str]]
"""Makes every page of a catalogue: by its address, what readers see."""

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>|#~@])")


@dataclass(frozen=True)
class Gevolg:
    """A change with the pages that change along, besides that of the record itself."""

    verandering: Verandering
    paginas: int
    gemeenten: int

    @property
    def zin(self) -> str:
        """How many pages and gemeenten change along; empty when none does."""
        delen = [_aantal(self.paginas, "pagina", "pagina's"), Gemeente.soort.telling(self.gemeenten)]
        delen = [deel for deel, n in zip(delen, (self.paginas, self.gemeenten), strict=True) if n]
        veranderen = "verandert" if self.paginas + self.gemeenten == 1 else "veranderen"
        return f"{' en '.join(delen)} {veranderen} mee" if delen else ""


@dataclass(frozen=True)
class Lezersverschil:
    """All changes with what they touch, and how many pages differ in the end."""

    gevolgen: list[Gevolg]
    paginas: int
    gemeenten: int

    def met(self, wat: str) -> list[Gevolg]:
        """The changes of one sort: ``nieuw``, ``anders`` or ``weg``."""
        return [g for g in self.gevolgen if wat == _soort(g.verandering)]

    @property
    def samenvatting(self) -> str:
        """The whole in one line."""
        if not self.gevolgen:
            return "Er verandert niets voor lezers."
        telling = [f"{len(self.met(wat))} {woord}" for wat, woord in _KOPPEN if self.met(wat)]
        paginas = _aantal(self.paginas, "pagina verandert", "pagina's veranderen")
        gemeenten = f", waarvan {self.gemeenten} van een gemeente" if self.gemeenten else ""
        return f"Records: {', '.join(telling)}. {paginas}{gemeenten}."


_KOPPEN = (("anders", "veranderd"), ("nieuw", "erbij"), ("weg", "weg"))


def _soort(verandering: Verandering) -> str:
    return "nieuw" if verandering.oud is None else "weg" if verandering.nieuw is None else "anders"


def lezersverschil(oud: Lading, nieuw: Lading, paginas: Paginas) -> Lezersverschil:
    """What changes for readers, worked out from the records and from the pages that they make."""
    veranderingen = vergelijk(oud.catalogus, nieuw.catalogus)
    anders = _andere(paginas(oud.catalogus), paginas(nieuw.catalogus)) if veranderingen else set()
    gevolgen = []
    for v in veranderingen:
        standen = [(r, stand.catalogus) for r, stand in ((v.oud, oud), (v.nieuw, nieuw)) if r]
        buren = {adres for record, catalogus in standen for adres in rondom(record, catalogus)}
        eigen = {record.pagina for record, _ in standen}
        mee = (buren & anders) - eigen
        gevolgen.append(Gevolg(v, len(mee) - _gemeenten(mee), _gemeenten(mee)))
    return Lezersverschil(gevolgen, len(anders), _gemeenten(anders))


def _andere(oud: Mapping[str, str], nieuw: Mapping[str, str]) -> set[str]:
    """The addresses of pages that came, went or read differently."""
    return {adres for adres in oud.keys() | nieuw.keys() if oud.get(adres) != nieuw.get(adres)}


def _gemeenten(adressen: set[str]) -> int:
    return sum(adres.startswith(Gemeente.soort.rubriekadres) for adres in adressen)


def als_tekst(verschil: Lezersverschil) -> str:
    return "\n".join([verschil.samenvatting, *_regels(verschil, _tekstregels)])


def als_markdown(verschil: Lezersverschil) -> str:
    return "\n".join([f"**{_ontsnapt(verschil.samenvatting)}**", *_regels(verschil, _markdownregels)])


FORMATEN: dict[str, Callable[[Lezersverschil], str]] = {"text": als_tekst, "markdown": als_markdown}


def _regels(verschil: Lezersverschil, regels: Callable[[str, list[Gevolg]], Iterator[str]]) -> Iterator[str]:
    for wat, kop in _KOPPEN:
        if gevolgen := verschil.met(wat):
            yield from regels(kop.capitalize(), gevolgen)


def _tekstregels(kop: str, gevolgen: list[Gevolg]) -> Iterator[str]:
    yield from ("", kop)
    for gevolg in gevolgen:
        yield f"  {gevolg.verandering.naam}"
        for veld in gevolg.verandering.velden:
            yield f"    {veld.zin}"
            yield from (f"      {woord}: {tekst}" for woord, tekst in _beide(veld))
        if gevolg.zin:
            yield f"    {gevolg.zin}"


def _markdownregels(kop: str, gevolgen: list[Gevolg]) -> Iterator[str]:
    yield from ("", f"### {kop}", "")
    for gevolg in gevolgen:
        yield f"- **{_ontsnapt(gevolg.verandering.naam)}**"
        for veld in gevolg.verandering.velden:
            yield f"  - {_ontsnapt(veld.zin)}"
            yield from (f"    - {woord}: {_ontsnapt(tekst)}" for woord, tekst in _beide(veld))
        if gevolg.zin:
            yield f"  - *{gevolg.zin}*"


def _beide(veld: Veldverschil) -> list[tuple[str, str]]:
    """What a long text was and becomes, on one line each."""
    return [(woord, " ".join(tekst.split())) for woord, tekst in (("was", veld.was), ("wordt", veld.wordt)) if tekst]


def _ontsnapt(tekst: str) -> str:
    return _MARKDOWN.sub(r"\\\1", tekst)


def _aantal(hoeveel: int, een: str, meer: str) -> str:
    return f"{hoeveel} {een if hoeveel == 1 else meer}"
