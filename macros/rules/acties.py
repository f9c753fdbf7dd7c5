"""An action fits in its plan: its code, its line, the lines it also belongs to, its heading and its parts."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from macros.catalogue import Lading
from macros.findings import Bevinding, Regel, bedoelt
from macros.kinds.actie import Actie
from macros.kinds.document import Document
from macros.kinds.lijn import Lijn

CODE_BIJ_LIJN = Regel(
    "actiecode-past-niet-bij-lijn",
    "De code begint met het lijnnummer",
    "De code van een actie begint met het nummer van haar actielijn: 1a staat onder lijn 1.",
    "lijn: 1",
    "lijn: 2",
)
ONBEKENDE_LIJN = Regel(
    "onbekende-lijn",
    "De actielijn staat in het plan",
    "Het nummer bij lijn en bij valt_ook_onder is het nummer van een actielijn in hetzelfde document.",
    "valt_ook_onder:\n  - 2",
    "valt_ook_onder:\n  - 9",
)
EIGEN_LIJN = Regel(
    "eigen-lijn",
    "Niet ook onder de eigen lijn",
    "Bij valt_ook_onder staan alleen andere actielijnen dan die waar de actie al onder staat.",
    "valt_ook_onder:\n  - 2",
    "valt_ook_onder:\n  - 1",
)
DEELTHEMA = Regel(
    "onbekend-deelthema",
    "Het deelthema staat bij de lijn",
    "Het deelthema van een actie is een van de deelthemas van haar actielijn, letterlijk hetzelfde geschreven.",
    "deelthema: Samen opvangen",
    "deelthema: Samen vangen",
)
LIJNNUMMER = Regel(
    "dubbel-lijnnummer",
    "Elk lijnnummer één keer",
    "Elke actielijn in een document heeft een eigen nummer.",
    "nummer: 2",
    "nummer: 1",
)
ONDERDEELCODES = Regel(
    "onderdeelcodes",
    "Onderdelen tellen door",
    "De onderdelen van een actie heten i, ii, iii, enzovoort, op volgorde en zonder er een over te slaan.",
    "- code: ii",
    "- code: iii",
)
REGELS = (CODE_BIJ_LIJN, ONBEKENDE_LIJN, EIGEN_LIJN, DEELTHEMA, LIJNNUMMER, ONDERDEELCODES)

_ROMEINS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    documenten = lading.catalogus.alle(Document)
    lijnen = {document.id: _lijnen(document) for document in documenten}
    for document in documenten:
        yield from _lijnnummers(lading, document)
    for actie in lading.catalogus.alle(Actie):
        yield from _code(lading, actie, lijnen.get(actie.herkomst.document or "", {}))
        yield from _onderdelen(lading, actie)
        if actie.herkomst.document in lijnen:
            yield from _plaats_in_plan(lading, actie, lijnen[actie.herkomst.document])


def _lijnen(document: Document) -> dict[int, Lijn]:
    return {lijn.nummer: lijn for lijn in reversed(document.lijnen)}


def _lijnnummers(lading: Lading, document: Document) -> Iterator[Bevinding]:
    eerste = _lijnen(document)
    for lijn in document.lijnen:
        if eerste[lijn.nummer] is not lijn:
            yield lading.bevinding(
                LIJNNUMMER,
                lijn,
                ("nummer",),
                f"nummer {lijn.nummer} is al van de actielijn op regel {eerste[lijn.nummer].herkomst.regel}.",
                "Geef elke actielijn het nummer dat zij in het document heeft.",
            )


def _code(lading: Lading, actie: Actie, lijnen: dict[int, Lijn]) -> Iterator[Bevinding]:
    nummer = int(actie.id.rstrip(ascii_lowercase))
    if nummer != actie.lijn and actie.lijn in lijnen:
        yield lading.bevinding(
            CODE_BIJ_LIJN,
            actie,
            ("lijn",),
            f'de code "{actie.id}" hoort bij lijn {nummer}, maar hier staat {actie.lijn}.',
            f"Maak hier {nummer} van, of geef de actie een code die met {actie.lijn} begint.",
        )
    for plek, ook in enumerate(actie.valt_ook_onder):
        if ook == actie.lijn:
            yield lading.bevinding(
                EIGEN_LIJN, actie, ("valt_ook_onder", plek), f"de actie staat al onder lijn {ook}.", "Haal het weg."
            )


def _plaats_in_plan(lading: Lading, actie: Actie, lijnen: dict[int, Lijn]) -> Iterator[Bevinding]:
    ook = [(("valt_ook_onder", plek), nummer) for plek, nummer in enumerate(actie.valt_ook_onder)]
    for pad, nummer in [(("lijn",), actie.lijn), *ook]:
        if nummer not in lijnen:
            yield lading.bevinding(
                ONBEKENDE_LIJN,
                actie,
                pad,
                f"dit document heeft geen actielijn {nummer}.",
                f"Kies uit: {', '.join(map(str, sorted(lijnen)))}." if lijnen else "Voeg eerst de actielijnen toe.",
            )
    lijn = lijnen.get(actie.lijn)
    if lijn and actie.deelthema and actie.deelthema not in lijn.deelthemas:
        alle = ", ".join(lijn.deelthemas)
        keuze = f"Kies uit: {alle}." if alle else "Zet het bij de lijn, of haal het weg."
        yield lading.bevinding(
            DEELTHEMA,
            actie,
            ("deelthema",),
            f'lijn {lijn.nummer} heeft geen deelthema "{actie.deelthema}".',
            bedoelt(actie.deelthema, lijn.deelthemas) or keuze,
        )


def _onderdelen(lading: Lading, actie: Actie) -> Iterator[Bevinding]:
    for plek, (onderdeel, hoort) in enumerate(zip(actie.onderdelen, _ROMEINS, strict=False)):
        if onderdeel.code != hoort:
            yield lading.bevinding(
                ONDERDEELCODES,
                actie,
                ("onderdelen", plek, "code"),
                f'onderdeel {plek + 1} heeft de code "{onderdeel.code}", maar hier hoort "{hoort}".',
                "Zet de onderdelen op volgorde en nummer ze door.",
            )
            return
