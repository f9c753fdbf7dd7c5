"""Every reference leads to a record that exists, of a kind that fits, and not to itself."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.fields.record import Record
from macros.fields.wandel import Verwijzing, verwijzingen
from macros.findings import Bevinding, Regel, bedoelt
from macros.kinds import PER_NAAM
from macros.kinds.geld import Geld

ONBEKEND = Regel(
    "onbekende-verwijzing",
    "Een verwijzing komt ergens uit",
    "Een id waarnaar u verwijst, bestaat; bij een typefout noemen we de id die er het meest op lijkt.",
    "trekkers:\n  - partij: veilig-thuis-duinstreek",
    "trekkers:\n  - partij: veilig-thuis-duinstrek",
)
VERKEERDE_SOORT = Regel(
    "verkeerde-soort",
    "Een verwijzing past bij het veld",
    "Bij een veld hoort een bepaalde soort record: bij themas een thema, bij bron een bron.",
    "themas:\n  - opvang",
    "themas:\n  - meerdorp",
)
ZICHZELF = Regel(
    "verwijst-naar-zichzelf",
    "Niet naar zichzelf",
    "Een record verwijst niet naar zichzelf.",
    "verwant:\n  - scholing",
    "verwant:\n  - opvang",
)
REGELS = (ONBEKEND, VERKEERDE_SOORT, ZICHZELF)


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    for record, verwijzing, doel in lading.catalogus.uitgaand:
        if doel is None or doel is record:
            yield from _oordeel(lading, record, verwijzing, doel)
    for record in lading.onvolledig:
        for verwijzing in verwijzingen(record):
            yield from _oordeel(lading, record, verwijzing, lading.catalogus.doel(record, verwijzing))
    yield from _bedragen(lading)


def _oordeel(lading: Lading, record: Record, verwijzing: Verwijzing, doel: Record | None) -> Iterator[Bevinding]:
    veld = next(stap for stap in verwijzing.pad if isinstance(stap, str))
    wat = f'bij {veld} staat "{verwijzing.doel}"'
    hoort = " of ".join(verwijzing.verwijst.soorten)
    if doel is record:
        yield lading.bevinding(ZICHZELF, record, verwijzing.pad, f"{wat}, en dat is dit record zelf.", "Haal het weg.")
    elif doel is not None or verwijzing.doel in lading.verborgen_ids:
        return
    elif anders := _andere_soort(lading, record, verwijzing):
        yield lading.bevinding(
            VERKEERDE_SOORT, record, verwijzing.pad, f"{wat}, maar dat is een {anders}.", f"Hier hoort: {hoort}."
        )
    else:
        yield lading.bevinding(
            ONBEKEND,
            record,
            verwijzing.pad,
            f"{wat}, maar die id bestaat niet.",
            _dichtbij(lading, record, verwijzing) or f"Kies een bestaande id, of maak eerst een {hoort} met deze id.",
        )


def _andere_soort(lading: Lading, record: Record, verwijzing: Verwijzing) -> str | None:
    """The kind of another record with this id, within the same document when the reference stays within it."""
    if verwijzing.verwijst.binnen:
        return None
    ander = lading.catalogus.vind(Record, verwijzing.doel)
    return ander.soort.naam if ander else None


def _dichtbij(lading: Lading, record: Record, verwijzing: Verwijzing) -> str:
    keuzes = (r for s in verwijzing.verwijst.soorten for r in lading.catalogus.alle(PER_NAAM[s]) if r is not record)
    binnen = verwijzing.verwijst.binnen
    return bedoelt(
        verwijzing.doel,
        [r.id for r in keuzes if not binnen or r.herkomst.document == record.herkomst.document],
    )


def _bedragen(lading: Lading) -> Iterator[Bevinding]:
    """``deel_van`` names another amount of the same document."""
    for geld in lading.catalogus.alle(Geld):
        if not geld.deel_van:
            continue
        ids = [g.id for g in lading.catalogus.alle(Geld) if g.herkomst.document == geld.herkomst.document]
        wat = f'bij deel_van staat "{geld.deel_van}"'
        if geld.deel_van == geld.id:
            yield lading.bevinding(ZICHZELF, geld, ("deel_van",), f"{wat}, en dat is dit record zelf.", "Haal het weg.")
        elif geld.deel_van not in ids and geld.deel_van not in lading.verborgen_ids:
            yield lading.bevinding(
                ONBEKEND,
                geld,
                ("deel_van",),
                f"{wat}, maar die id bestaat niet in dit document.",
                bedoelt(geld.deel_van, ids) or "Kies de id van een bedrag in dit document.",
            )
