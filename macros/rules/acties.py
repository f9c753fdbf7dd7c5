"""An action fits in its plan: its code, its line, the lines it also belongs to, its heading and its parts."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.findings import Bevinding, Niveau, Regel, bedoelt
from macros.kinds.actie import Actie
from macros.kinds.document import Document
from macros.kinds.lijn import Lijn

CODE_BIJ_LIJN = Regel(
    "actiecode-past-niet-bij-lijn",
    "De code past bij de lijn",
    "Beginnen de codes in een plan met het nummer van hun lijn, dan doet elke code dat: 1a staat onder lijn 1.",
    "lijn: lijn-1",
    "lijn: lijn-2",
)
EIGEN_LIJN = Regel(
    "eigen-lijn",
    "Niet ook onder de eigen lijn",
    "Bij valt_ook_onder staan alleen andere lijnen dan die waar de actie al onder staat.",
    "valt_ook_onder:\n  - lijn-2",
    "valt_ook_onder:\n  - lijn-1",
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
    "Elke lijn in een document heeft een eigen nummer of letter, als het document ze nummert.",
    "nummer: 2",
    "nummer: 1",
)
ONDERDEELCODES = Regel(
    "onderdeelcodes",
    "Onderdelen tellen door",
    "Zijn de onderdelen van een actie genummerd met i, ii, iii, dan is dat op volgorde en zonder er een over te slaan.",
    "- code: ii",
    "- code: iii",
)
DUBBELE_CODE = Regel(
    "dubbele-actiecode",
    "Elke code één keer",
    "Onder een lijn heeft elke actie haar eigen code; een actie die u kopieerde, houdt anders die van de vorige.",
    "code: 2a\nlijn: lijn-2",
    "code: 1a\nlijn: lijn-1",
    Niveau.WAARSCHUWING,
)
REGELS = (CODE_BIJ_LIJN, DUBBELE_CODE, EIGEN_LIJN, DEELTHEMA, LIJNNUMMER, ONDERDEELCODES)

_ROMEINS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    for document in lading.catalogus.alle(Document):
        yield from _lijnnummers(lading, document)
        yield from _codes(lading, document)
        yield from _dubbele_codes(lading, document)
    for actie in lading.catalogus.alle(Actie):
        yield from _onderdelen(lading, actie)
        yield from _eigen_lijn(lading, actie)
        if plan := lading.catalogus.vind(Document, actie.herkomst.document):
            yield from _deelthema(lading, actie, {lijn.id: lijn for lijn in reversed(plan.lijnen)})


def _lijnnummers(lading: Lading, document: Document) -> Iterator[Bevinding]:
    eerste: dict[str, Lijn] = {}
    for lijn in document.lijnen:
        if lijn.nummer and eerste.setdefault(lijn.nummer, lijn) is not lijn:
            yield lading.bevinding(
                LIJNNUMMER,
                lijn,
                ("nummer",),
                f"nummer {lijn.nummer} is al van de lijn op regel {eerste[lijn.nummer].herkomst.regel}.",
                "Geef elke lijn het nummer dat zij in het document heeft.",
            )


def _codes(lading: Lading, document: Document) -> Iterator[Bevinding]:
    """Only where all codes but one begin with the number of their line: other plans number otherwise."""
    nummers = {lijn.id: lijn.nummer for lijn in document.lijnen}
    genummerd = [a for a in document.acties if a.code and a.lijn and nummers.get(a.lijn)]
    anders = [a for a in genummerd if _lijn_in(a.code) != nummers[a.lijn or ""]]
    per_nummer = {nummer: id_ for id_, nummer in nummers.items()}
    for actie in anders if len(anders) * 2 <= len(genummerd) else ():
        hoort = per_nummer.get(_lijn_in(actie.code))
        if hoort:
            yield lading.bevinding(
                CODE_BIJ_LIJN,
                actie,
                ("lijn",),
                f'de code "{actie.code}" hoort bij lijn {nummers[hoort]}, maar hier staat {actie.lijn}.',
                f'Schrijf "{hoort}", of verbeter de code.',
            )


def _lijn_in(code: str | None) -> str:
    """The number with which a code begins: that of its line in many plans."""
    return (code or "")[: len(code or "") - len((code or "").lstrip("0123456789"))]


def _eigen_lijn(lading: Lading, actie: Actie) -> Iterator[Bevinding]:
    for plek, ook in enumerate(actie.valt_ook_onder):
        if ook == actie.lijn:
            yield lading.bevinding(
                EIGEN_LIJN, actie, ("valt_ook_onder", plek), f"de actie staat al onder {ook}.", "Haal het weg."
            )


def _deelthema(lading: Lading, actie: Actie, lijnen: dict[str, Lijn]) -> Iterator[Bevinding]:
    lijn = lijnen.get(actie.lijn or "")
    if lijn and actie.deelthema and actie.deelthema not in lijn.deelthemas:
        alle = ", ".join(lijn.deelthemas)
        keuze = f"Kies uit: {alle}." if alle else "Zet het bij de lijn, of haal het weg."
        yield lading.bevinding(
            DEELTHEMA,
            actie,
            ("deelthema",),
            f'{lijn.id} heeft geen deelthema "{actie.deelthema}".',
            bedoelt(actie.deelthema, lijn.deelthemas) or keuze,
        )


def _dubbele_codes(lading: Lading, document: Document) -> Iterator[Bevinding]:
    eerder: dict[tuple[str | None, str], Actie] = {}
    for actie in document.acties:
        if not actie.code:
            continue
        eerste = eerder.setdefault((actie.lijn, actie.code), actie)
        if eerste is not actie and eerste.id != actie.id:
            yield lading.bevinding(
                DUBBELE_CODE,
                actie,
                ("code",),
                f'de code "{actie.code}" is ook die van actie {eerste.id} (regel {eerste.herkomst.regel}).',
                "Neem de code over die in het plan staat.",
            )


def _onderdelen(lading: Lading, actie: Actie) -> Iterator[Bevinding]:
    if not all(onderdeel.code in _ROMEINS for onderdeel in actie.onderdelen):
        return
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
