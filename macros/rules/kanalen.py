"""Channels: each leads somewhere, a number stands in one place, and hours are hours."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.fields.deel import Openingstijden
from macros.fields.wandel import Pad, delen
from macros.findings import Bevinding, Niveau, Regel
from macros.kinds.contactrol import Contactrol, Kanaal
from macros.kinds.organisatie import Organisatie

ZONDER_WEG = Regel(
    "kanaal-zonder-weg",
    "Een kanaal leidt ergens heen",
    "Een kanaal noemt een nummer, website, e-mailadres, chat, of via wie de rol te bereiken is.",
    "kanalen:\n  - telefoon_van: hulplijn-nederland",
    "kanalen:\n  - uitleg: gratis en anoniem",
)
NUMMER_DUBBEL = Regel(
    "nummer-dubbel",
    "Een nummer staat op één plek",
    "Staat een nummer al bij een organisatie, dan verwijst een ander ernaar met telefoon_van. Verandert het nummer, "
    "dan hoeft het maar op één plek.",
    "telefoon_van: hulplijn-nederland\nbronnen:",
    "telefoon: 0800-2000\nbronnen:",
    Niveau.WAARSCHUWING,
)
OPENINGSTIJDEN = Regel(
    "openingstijden",
    "Openingstijden kloppen",
    "Bij open staat dag_en_nacht of een lijst van tijden, niet allebei; en elke tijd eindigt na haar begin.",
    "kanalen:\n  - telefoon_van: hulplijn-nederland",
    "kanalen:\n  - telefoon_van: hulplijn-nederland\n    open:\n      dag_en_nacht: nee",
)
ZONDER_NUMMER = Regel(
    "nummer-ontbreekt",
    "Waar u naar verwijst, staat een nummer",
    "De organisatie die u bij telefoon_van noemt, heeft een telefoonnummer.",
    "telefoon: 0800-2000\nbronnen:",
    "bronnen:",
)
REGELS = (ZONDER_WEG, NUMMER_DUBBEL, ZONDER_NUMMER, OPENINGSTIJDEN)


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    yield from _zonder_weg(lading)
    yield from _dubbel(lading)
    yield from _zonder_nummer(lading)
    yield from _openingstijden(lading)


def _zonder_weg(lading: Lading) -> Iterator[Bevinding]:
    for rol in lading.catalogus.alle(Contactrol):
        for nummer, k in enumerate(rol.kanalen):
            if not any((k.telefoon, k.telefoon_van, k.website, k.email, k.chat, k.via)):
                yield lading.bevinding(
                    ZONDER_WEG,
                    rol,
                    ("kanalen", nummer),
                    "dit kanaal leidt nergens heen.",
                    "Noem een telefoon, website, email of chat, of bij via wie de rol bereikt.",
                )


def _dubbel(lading: Lading) -> Iterator[Bevinding]:
    catalogus = lading.catalogus
    eigenaren: dict[str, Organisatie] = {}
    for organisatie in catalogus.alle(Organisatie):
        if organisatie.telefoon:
            eigenaren.setdefault(organisatie.telefoon, organisatie)
    for record, pad, telefoon in _nummers(lading):
        eigenaar = eigenaren.get(telefoon)
        if eigenaar is not None and eigenaar is not record:
            yield lading.bevinding(
                NUMMER_DUBBEL,
                record,
                pad,
                f'{telefoon} staat al bij de organisatie "{eigenaar.id}" ({eigenaar.herkomst}).',
                f'Schrijf in plaats hiervan "telefoon_van: {eigenaar.id}".',
                sleutel=True,
            )


def _nummers(lading: Lading) -> Iterator[tuple[Organisatie | Contactrol, Pad, str]]:
    """Every number that is written out: in which record, where, and the number."""
    for organisatie in lading.catalogus.alle(Organisatie):
        if organisatie.telefoon:
            yield organisatie, ("telefoon",), organisatie.telefoon
    for rol in lading.catalogus.alle(Contactrol):
        for pad, kanaal in delen(rol, (Kanaal,)):
            if kanaal.telefoon:
                yield rol, (*pad, "telefoon"), kanaal.telefoon


def _zonder_nummer(lading: Lading) -> Iterator[Bevinding]:
    """Not about an organisation in a file with another finding: its number may be what is wrong there."""
    catalogus = lading.catalogus
    gemeld = {b.bestand for b in lading.bevindingen}
    verwijzers = {id(doel): record for record, v, doel in catalogus.uitgaand if v.pad[-1] == "telefoon_van"}
    for organisatie in catalogus.alle(Organisatie):
        door = verwijzers.get(id(organisatie))
        if door and not (organisatie.telefoon or organisatie.telefoon_van or organisatie.herkomst.bestand in gemeld):
            yield lading.bevinding(
                ZONDER_NUMMER,
                organisatie,
                ("id",),
                f'hier staat geen telefoonnummer, en {door.soort.enkelvoud} "{door.id}" verwijst ernaar.',
                "Zet het in het veld telefoon.",
            )


def _openingstijden(lading: Lading) -> Iterator[Bevinding]:
    for rol in lading.catalogus.alle(Contactrol):
        for pad, open_ in delen(rol, (Openingstijden,)):
            if open_.dag_en_nacht is bool(open_.tijden):
                wat = "staat dag_en_nacht en ook een lijst van tijden" if open_.tijden else "staat geen tijd"
                yield lading.bevinding(
                    OPENINGSTIJDEN,
                    rol,
                    pad,
                    f"bij open {wat}.",
                    'Schrijf "dag_en_nacht: ja", of noem de dagen en uren bij tijden.',
                    sleutel=True,
                )
            for nummer, tijd in enumerate(open_.tijden):
                if tijd.tot <= tijd.van:
                    yield lading.bevinding(
                        OPENINGSTIJDEN,
                        rol,
                        (*pad, "tijden", nummer, "tot"),
                        f"{tijd.tot} is niet later dan {tijd.van}.",
                        "Loopt het door na middernacht? Schrijf dan 24:00, en de rest bij de volgende dag.",
                    )
