"""The people that this site was made for, on the real names: what they type leads to their gemeente, and on to whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from macros.catalogue import Catalogus, laad
from macros.fields.keuzes import Vraag
from macros.kinds.gemeente import Gemeente
from tests.inhoud.gegevens import Gegevens


class Mens(NamedTuple):
    """Who asks, the place that she names, the gemeenten that it leads to, her question, and who comes first."""

    wie: str
    plaats: str
    gemeenten: tuple[str, ...]
    vraag: Vraag
    rol: str
    thema: str | None = None


LANDELIJK = "veilig-thuis-landelijk"
MENSEN = (
    Mens("een leraar", "Nieuwegein", ("nieuwegein",), Vraag.ADVIES, "advies-en-meldpunt-utrecht"),
    Mens(
        "een huisarts", "Meerkerk", ("vijfheerenlanden",), Vraag.ADVIES,
        "meldpunt-binnenlandse-mensenhandel", "mensenhandel",
    ),
    Mens("een buur", "Zwijndrecht", ("zwijndrecht",), Vraag.ADVIES, "advies-en-meldpunt-zuid-holland-zuid"),
    Mens("een beleidsmedewerker", "Houten", ("houten",), Vraag.BELEID, "beleidsmedewerker-jeugd-houten"),
    Mens("een beleidsmedewerker", "Nieuwegein", ("nieuwegein",), Vraag.BELEID, "accounthouder-svmn-lekstroom"),
    Mens("iemand zonder regio", "Almere", ("almere",), Vraag.ADVIES, LANDELIJK),
    Mens("iemand uit een van twee dorpen", "Velp", ("land-van-cuijk", "rheden"), Vraag.MELDEN, ""),
    Mens("iemand met een volksnaam", "Den Bosch", ("s-hertogenbosch",), Vraag.ADVIES, LANDELIJK),
    Mens("iemand wier gemeente opging", "Weesp", ("amsterdam",), Vraag.ADVIES, LANDELIJK),
    Mens("een slachtoffer", "Houten", ("houten",), Vraag.GEVAAR, "alarmnummer"),
)  # fmt: skip


def controleer(gegevens: Gegevens) -> Iterator[str]:
    catalogus = laad(gegevens.map, date.today()).catalogus
    for mens in MENSEN:
        gevonden = tuple(sorted(_leidt_naar(catalogus, mens.plaats)))
        if gevonden != mens.gemeenten:
            yield f"{mens.wie}: {mens.plaats} hoort te leiden naar {mens.gemeenten}; nu naar {gevonden}."
        for gemeente in gevonden:
            eerste = catalogus.raadpleeg(catalogus.geef(Gemeente, gemeente), mens.vraag, thema=mens.thema)[0].rol
            if mens.rol and eerste.id != mens.rol:
                yield f'{mens.wie} in {gemeente}, "{mens.vraag.label}": eerst hoort {mens.rol}; nu komt {eerste.id}.'
    yield from _eigen_eerst(catalogus)
    yield from _niemand_zonder_weg(catalogus)


def _leidt_naar(catalogus: Catalogus, plaats: str) -> set[str]:
    """The gemeenten of today that a place is in, was called, or became part of."""
    return {
        g.id
        for g in catalogus.gebieden.huidige_gemeenten()
        if plaats in (g.naam, *g.woonplaatsen, *g.ook_bekend_als)
        or any(plaats == v.naam for v in catalogus.gebieden.opgegaan_in(g))
    }


def _eigen_eerst(catalogus: Catalogus) -> Iterator[str]:
    """For policy nobody of another gemeente comes before somebody of one's own."""
    for gemeente in catalogus.gebieden.huidige_gemeenten():
        van = [a.rol.organisatie for a in catalogus.raadpleeg(gemeente, Vraag.BELEID)]
        eigen = [plek for plek, organisatie in enumerate(van) if organisatie == gemeente.id]
        if eigen and eigen != list(range(len(eigen))):
            yield f"{gemeente.naam}: bij beleid staan eigen mensen op plek {eigen}, en niet vooraan."


def _niemand_zonder_weg(catalogus: Catalogus) -> Iterator[str]:
    """Who is recommended can be reached, or the gemeente has a website on which to ask; else she comes last."""
    for gemeente in catalogus.gebieden.huidige_gemeenten():
        for vraag in Vraag:
            bereikt = [catalogus.bereikbaar(a.rol) for a in catalogus.raadpleeg(gemeente, vraag)]
            if not gemeente.website and sorted(bereikt, reverse=True) != bereikt:
                yield f'{gemeente.naam}, "{vraag.label}": iemand die nergens te bereiken is, staat niet achteraan.'
