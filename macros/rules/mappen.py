"""Every file stands where it belongs, and there is something to check at all."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from macros.catalogue import Lading
from macros.fields.record import Record
from macros.findings import Bevinding, Regel
from macros.kinds import SOORTEN
from macros.read.bestand import Bestand
from macros.read.regels import VREEMD_BESTAND
from macros.records.indeling import goed_geplaatst, regio_van

VERKEERDE_MAP = Regel(
    "verkeerde-map",
    "Elk bestand in de goede map",
    "Gedeelde gegevens staan direct in landelijk, die van een regio direct in regios en dan de map van de regio.",
    "data/regios/duinstreek/bronnen.yml",
    "data/regios/duinstreek/oud/bronnen.yml",
    over_bestanden=True,
)
BESTANDSNAAM = Regel(
    "bestandsnaam",
    "Namen in kleine letters",
    "Bestanden en mappen heten naar wat erin staat, in kleine letters, cijfers en streepjes.",
    "data/landelijk/themas.yml",
    "data/landelijk/Thema's.yml",
    over_bestanden=True,
)
DUBBEL_BESTAND = Regel(
    "dubbel-bestand",
    "Elk bestand één keer",
    "Twee bestanden met precies dezelfde inhoud zijn er een te veel, zoals een kopie die uw computer (1) noemde.",
    "data/landelijk/themas.yml",
    "data/landelijk/themas.yml en data/landelijk/themas (1).yml",
    over_bestanden=True,
)
REGIO_ONTBREEKT = Regel(
    "regio-ontbreekt",
    "Elke regiomap heeft een regio.yml",
    "In de map van een regio staat een bestand regio.yml, en alleen dat beschrijft de regio.",
    "data/regios/duinstreek/regio.yml",
    "data/regios/duinstreek/ zonder regio.yml",
    over_bestanden=True,
)
GEEN_GEGEVENS = Regel(
    "geen-gegevens",
    "Er is iets te controleren",
    "Een controle die geen enkel record vindt, is geen goedkeuring maar een fout.",
    "een map met records",
    "een map waarin geen enkel record te lezen is",
    over_bestanden=True,
)
WOORDENLIJST = Regel(
    "woordenlijst-ontbreekt",
    "De gedeelde lijsten zijn er",
    "In landelijk staan in elk geval gemeenten, themas, actielijnen, begrippen en bronnen.",
    "data/landelijk/themas.yml",
    "een map landelijk zonder themas",
    over_bestanden=True,
)
REGELS = (VERKEERDE_MAP, BESTANDSNAAM, DUBBEL_BESTAND, REGIO_ONTBREEKT, GEEN_GEGEVENS, WOORDENLIJST)

_NAAM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(\.yml)?")


def per_bestand(bestand: Bestand) -> Iterator[Bevinding]:
    if not goed_geplaatst(bestand):
        yield bestand.bevinding(
            VERKEERDE_MAP,
            (),
            "dit bestand staat in de verkeerde map.",
            "Zet het in landelijk, of in regios en dan de map van de regio; niet dieper.",
        )
    for deel in bestand.delen:
        if not _NAAM.fullmatch(deel):
            yield bestand.bevinding(
                BESTANDSNAAM, (), f'de naam "{deel}" past hier niet.', "Gebruik kleine letters, cijfers en streepjes."
            )
    waarde = bestand.waarde
    if isinstance(waarde, dict) and "regio" in waarde and regio_van(bestand) and bestand.delen[-1] != "regio.yml":
        yield bestand.bevinding(
            REGIO_ONTBREEKT,
            ("regio",),
            "een regio staat in een eigen bestand.",
            'Noem het bestand "regio.yml".',
            sleutel=True,
        )


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    if not lading.bestanden:
        return
    wortel = next(iter(lading.bestanden)).split("/")[0]
    yield from _kopieen(lading)
    for regio in sorted({r for b in lading.bestanden.values() if (r := regio_van(b))}):
        pad = f"{wortel}/regios/{regio}/regio.yml"
        if pad not in lading.bestanden:
            yield Bevinding(
                pad, 1, 1, REGIO_ONTBREEKT.id, "dit bestand ontbreekt.", "Maak het, met de regio en haar deelregio's."
            )
    if not lading.catalogus.alle(Record):
        yield Bevinding(
            wortel, 1, 1, GEEN_GEGEVENS.id, "in deze map is geen enkel record te lezen.", "Is dit de goede map?"
        )
    elif lading.heel:
        for soort in (s.soort for s in SOORTEN if s.soort.nodig and not lading.catalogus.alle(s)):
            if heet_anders(lading, bestand := f"{wortel}/landelijk/{soort.verzameling}.yml"):
                continue
            yield Bevinding(
                bestand,
                1,
                1,
                WOORDENLIJST.id,
                f"er zijn geen {soort.verzameling}.",
                "Zonder deze lijst kan niets worden gecontroleerd. Is dit de goede map?",
            )


def heet_anders(lading: Lading, bestand: str) -> bool:
    """Whether it was reported as a file that is not read, for its name: ``.yaml``, or with something behind it."""
    stam = bestand.removesuffix("yml")
    return any(b.regel_id == VREEMD_BESTAND.id and b.bestand.startswith(stam) for b in lading.bevindingen)


def _kopieen(lading: Lading) -> Iterator[Bevinding]:
    """Of files in one folder that hold the same, the one with the plainest name is no copy."""
    gelijk: dict[tuple[str, bytes], list[Bestand]] = defaultdict(list)
    for bestand in lading.bestanden.values():
        if bestand.ruw and bestand.boom is not None:
            gelijk[bestand.naam.rpartition("/")[0], bestand.ruw].append(bestand)
    for groep in gelijk.values():
        eerste, *kopieen = sorted(groep, key=lambda b: (not all(map(_NAAM.fullmatch, b.delen)), len(b.naam), b.naam))
        for kopie in kopieen:
            yield kopie.bevinding(
                DUBBEL_BESTAND, (), f'dit bestand is een kopie van "{eerste.naam}".', "Verwijder een van de twee."
            )
