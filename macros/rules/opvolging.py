"""What follows on what: nothing follows itself in the end, and what was followed has ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from macros.catalogue import Lading
from macros.fields.record import Record
from macros.fields.wandel import Verwijzing
from macros.findings import Bevinding, Regel
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio

KRING = Regel(
    "kring",
    "Geen kringen",
    "Wie via voorgangers, valt_onder, terugvalrol, telefoon_van, onderdeel_van of opgegaan_in verder leest, komt nooit "
    "bij het begin terug.",
    "terugvalrol: advies-landelijk",
    "terugvalrol: preventiemedewerker-duinstreek",
)
ZONDER_EINDE = Regel(
    "opgeheven-zonder-einde",
    "Wat is opgegaan, is geëindigd",
    "Wie in een ander is opgegaan, heeft bij bestaat een einde (tot), of een voorbehoud dat zegt waarom niet.",
    "bestaat:\n  van: 1900\n  tot: 2018",
    "bestaat:\n  van: 1900",
)
REGELS = (KRING, ZONDER_EINDE)

_KETENS = ("voorgangers", "valt_onder", "opvolgers", "opgegaan_in", "onderdeel_van", "terugvalrol", "telefoon_van")
_Stap = tuple[Record, Verwijzing, Record]
"""From which record, by which reference, to which."""


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    stappen: dict[str, list[_Stap]] = {veld: [] for veld in _KETENS}
    for record, verwijzing, doel in lading.catalogus.uitgaand:
        if verwijzing.pad[0] in stappen and doel is not None and doel is not record:
            stappen[verwijzing.pad[0]].append((record, verwijzing, doel))
    for veld, van in stappen.items():
        yield from _kringen(lading, veld, van)
    yield from _zonder_einde(lading)


def _kringen(lading: Lading, veld: str, stappen: list[_Stap]) -> Iterator[Bevinding]:
    """A finding at every record from which ``veld`` leads back to that record."""
    volgenden: dict[int, list[Record]] = defaultdict(list)
    for record, _, doel in stappen:
        volgenden[id(record)].append(doel)
    for record, verwijzing, doel in stappen:
        if _bereikt(doel, record, volgenden):
            yield lading.bevinding(
                KRING,
                record,
                verwijzing.pad,
                f'wie via {veld} verder leest, komt via "{doel.id}" hier weer terug.',
                "Haal een van de verwijzingen weg.",
            )


def _bereikt(van: Record, doel: Record, volgenden: dict[int, list[Record]]) -> bool:
    gezien: set[int] = set()
    te_doen = [van]
    while te_doen:
        hier = te_doen.pop()
        if hier is doel:
            return True
        if id(hier) not in gezien:
            gezien.add(id(hier))
            te_doen += volgenden.get(id(hier), [])
    return False


def _zonder_einde(lading: Lading) -> Iterator[Bevinding]:
    alle = lading.catalogus.alle
    for records, veld in (
        (alle(Gemeente), "opgegaan_in"),
        (alle(Organisatie), "opgegaan_in"),
        (alle(Regio), "opvolgers"),
    ):
        for record in records:
            einde = record.bestaat and record.bestaat.tot
            if getattr(record, veld) and not einde and not record.voorbehoud:
                yield lading.bevinding(
                    ZONDER_EINDE,
                    record,
                    (veld,),
                    f"bij {veld} staat een ander, maar een einde ontbreekt.",
                    'Zet bij bestaat in het veld tot wanneer het ophield, zoals "tot: 2018-12-31".',
                    sleutel=True,
                )
