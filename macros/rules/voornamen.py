"""First names from a list: with a surname a person, alone a question that ``# geen persoon`` answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from macros.catalogue import Lading
from macros.findings import Bevinding, Niveau, Regel
from macros.read.bestand import Bestand
from macros.records.teksten import Tekst, blik_op, een_van, teksten
from macros.rules._herkenning import Herkenning
from macros.rules.personen import (
    HELE_NAAM,
    NAAM,
    PERSOONSNAAM,
    ROLWOORD,
    TUSSEN,
    is_organisatie,
    is_rolwoord,
    staat_bij_mens,
)

VOORNAAM = Regel(
    "voornaam",
    "Een voornaam is bijna altijd een mens",
    "Een voornaam kan een mens zijn, ook in een opmerking of een id. Is het de naam van een organisatie of iets anders "
    "dat geen mens is? Zet dan achter de regel een opmerking: # geen persoon. Bij een tekst van meer regels komt die "
    "op een eigen regel boven het veld. Zegt u het één keer bij een naam van meer woorden, dan geldt het overal.",
    "uitleg: gratis en anoniem",
    "uitleg: vraag naar Janneke",
    Niveau.WAARSCHUWING,
)
REGELS = (VOORNAAM,)

_ZINNEN = frozenset(
    "toelichting uitleg hoe waarom opmerking tekst voorbehoud telefoon_uitleg bereikbaar voortgang plaats".split()
)
"""Fields that hold a sentence: two names with a capital and nothing else are none."""
_LANGSTE_NAAM = 60
_WOORD = re.compile(r"[A-Z][A-Za-z]{2,}")
_IN_OPMERKING = re.compile(r"[A-Za-z]{4,}")
"""In a note people leave out capitals."""
_VOOR_EN_ACHTER = re.compile(rf"[A-Za-z]+(?:-[A-Za-z]+)*(?:\s+[A-Z]\.)*\s+{TUSSEN}{NAAM}")
_STRATEN = ("straat", "laan", "weg", "plein", "gracht", "kade", "singel", "park", "dreef", "hof")
_STRAAT = re.compile(rf"(?:{'|'.join(_STRATEN)})$")
"""A street called after someone: what may not be told of it, the rule on addresses tells."""


class _Kandidaat(NamedTuple):
    """A stretch that begins with a first name, whether an editor answered that it is none, and the finding."""

    naam: str
    beantwoord: bool
    bevinding: Bevinding


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    """What no answer takes away: an answer to a name of more words holds wherever that name stands.

    In a file that is no YAML an answer may stand that cannot be seen.
    """
    alle = [_Kandidaat(*k) for bestand in lading.bestanden.values() for k in bestand.bewaar(_kandidaten)]
    bekend = tuple({f"{k.naam} " for k in alle if k.beantwoord and " " in k.naam})
    for kandidaat in alle:
        elders = " " in kandidaat.naam and kandidaat.naam in lading.ongelezen
        if not (kandidaat.beantwoord or elders or f"{kandidaat.naam} ".startswith(bekend)):
            yield kandidaat.bevinding


@cache
def voornamen() -> frozenset[str]:
    """The list, in plain letters with a capital."""
    regels = Path(__file__).with_name("voornamen.txt").read_text("utf-8").splitlines()
    return frozenset(naam for regel in regels if not regel.startswith("#") for naam in regel.split())


@cache
def _kleine_letters() -> frozenset[str]:
    return frozenset(naam.lower() for naam in voornamen())


def _kandidaten(bestand: Bestand) -> tuple[_Kandidaat, ...]:
    return tuple(_zoek(bestand))


def _zoek(bestand: Bestand) -> Iterator[_Kandidaat]:
    blik = blik_op(bestand)
    if woorden := blik.woorden & _kleine_letters():
        for tekst in blik.zoek(een_van(woorden)):
            yield from _in_tekst(tekst)
    for tekst in teksten(bestand):
        if tekst.pad and tekst.pad[-1] in _ZINNEN and len(tekst.inhoud) < _LANGSTE_NAAM and tekst.inhoud[0:1].isupper():
            heel = re.fullmatch(HELE_NAAM, tekst.gewoon.rstrip(" ."))
            if heel and not any(w.capitalize() in voornamen() or is_rolwoord(w) for w in heel[0].split()):
                yield _kandidaat(tekst, tekst.gewoon, heel)


def _in_tekst(tekst: Tekst) -> Iterator[_Kandidaat]:
    gewoon, namen = tekst.gewoon, voornamen()
    patroon = _IN_OPMERKING if tekst.is_commentaar else _WOORD
    if tekst.pad[:1] == ("contactrollen",) and tekst.veld == "id":
        gewoon = gewoon.title()
    tot = 0
    for m in patroon.finditer(gewoon):
        if m.start() >= tot and m[0].capitalize() in namen and (heel := _heel(gewoon, m, tekst)):
            tot = heel.end()
            kandidaat = _kandidaat(tekst, gewoon, heel)
            if kandidaat.beantwoord or not (_STRAAT.search(heel[0]) or staat_bij_mens(tekst, heel)):
                yield kandidaat


def _heel(gewoon: str, voornaam: re.Match[str], tekst: Tekst) -> re.Match[str] | None:
    """The first name with the surname behind it; None when it is part of a longer word."""
    voor, na = gewoon[: voornaam.start()][-1:], gewoon[voornaam.end() :]
    if tekst.veld == "id":
        return voornaam if not voor or voor == "-" else None
    delen = re.match(r"(?:-[A-Za-z]+)*", na)
    assert delen is not None
    if re.match(r"[\w@./-]", voor) or re.match(r"[\w@]", na):
        return None
    if not all(deel.capitalize() in voornamen() for deel in delen[0].split("-")[1:]):
        return None
    heel = _VOOR_EN_ACHTER.match(gewoon, voornaam.start())
    if heel is None and voornaam[0].isupper():
        return None
    return heel or re.compile(re.escape(voornaam[0] + delen[0])).match(gewoon, voornaam.start())


def herkenningen() -> tuple[Herkenning, ...]:
    """What the form at beheer/ can recognise of this: a first name from the list with a surname."""
    namen = "|".join(sorted(voornamen()))
    return (
        Herkenning(
            PERSOONSNAAM,
            "de naam van een mens",
            rf"(?<![\w@./-])(?:{namen})(?:-[A-Za-z]+)*(?:\s+[A-Z]\.)*\s+{TUSSEN}{NAAM}",
            behalve_op=(*ROLWOORD, *_STRATEN),
            met_buren=True,
            niet_in=("naam", "ook_bekend_als", "woonplaatsen"),
        ),
    )


def _kandidaat(tekst: Tekst, gewoon: str, heel: re.Match[str]) -> _Kandidaat:
    van_gemeente = tekst.pad[:1] == ("gemeenten",) and tekst.veld in {"naam", "ook_bekend_als", "woonplaatsen"}
    eigen = tekst.zoals_getypt(heel)
    mens = " " in heel[0] and not is_organisatie(gewoon, heel)
    melding = f'"{eigen[0]}" lijkt de naam van een mens.' if mens else f'"{eigen[0]}" kan de naam van een mens zijn.'
    remedie = f"Is het een mens? Schrijf dan de rol. Is het geen mens? {tekst.antwoord_geen_persoon}"
    bevinding = tekst.bevinding(PERSOONSNAAM if mens else VOORNAAM, eigen, melding, remedie)
    return _Kandidaat(" ".join(heel[0].casefold().split()), van_gemeente or tekst.is_geen_persoon, bevinding)
