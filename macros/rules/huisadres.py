"""No addresses of houses or shelters: a street with a number, a street where something is, a postcode, a position."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.findings import Bevinding, Regel
from macros.read.bestand import Bestand
from macros.records.teksten import Tekst, blik_op
from macros.rules._herkenning import Herkenning

ADRES = Regel(
    "huisadres",
    "Geen adressen van huizen",
    "Straat met huisnummer en postcode staan nergens: het adres van een opvang of een mens moet geheim blijven.",
    "uitleg: gratis en anoniem",
    "uitleg: langskomen op Dorpsstraat 12",
)
REGELS = (ADRES,)

_NUMMER = (
    r"[\s,(]*(?:(?:op\s+)?(?:huis)?(?:nr|no|nummer)\b\.?:?\s*)?(?!(?:19|20)\d\d\b)\d{1,4}"
    r"(?:\s?-\s?\d{1,4}|\s?[a-zA-Z]|-[a-zA-Z]+)?\b"
    r"(?!\s?(?:%|uur|procent|gemeenten|jaar|maanden|weken|dagen|keer|januari|februari|maart|april|mei|juni|juli|"
    r"augustus|september|oktober|november|december))"
)
"""The number of a house: no year, no amount, no day of a month."""
_ZEKER = r"straat(?:je|weg)?|laan(?:tje)?|gracht|kade|singel|steeg|plantsoen|dreef"
_STRAAT = re.compile(
    rf"\b(?:[A-Z][\w'-]*?(?i:{_ZEKER}|weg|plein|dijk|hof|markt|wal|pad|park|brink|boulevard|gaarde|kamp|erf|haven|poort|"
    rf"promenade|passage|vaart|vliet|werf|baan|allee|esplanade|meent|bolwerk|tuin|akker|heuvel|str\.?)"
    r"(?:[ -](?:Noord|Oost|Zuid|West)(?:zijde)?)?"
    rf"|(?:Straat|Laan|Weg|Plein|Gracht|Kade|Singel|Dijk|Steeg|Dreef|Plantsoen|Hof|Brink|Markt|Park|Pad)"
    rf"(?:\s+(?:(?:van|de[nr]?|het|naar|op|'t)\s+){{0,3}}[A-Z1-9][\w'-]*){{0,3}}"
    rf"|[a-z]{{3,}}(?:straat|laan|gracht|plantsoen))(?![A-Za-z]){_NUMMER}"
)
_AAN_STRAAT = re.compile(
    rf"\b(?:[Aa]an|[Oo]p|[Ii]n|[Hh]oek|[Bb]ij)\s+(?:de|het)\s+([A-Z][a-z]+\s)?[A-Z][\w'-]{{2,}}(?i:{_ZEKER})\b"
)
"""Where something is, without a number: for a shelter that is too much already."""
_POSTCODE = re.compile(
    r"\b(?!(?:19|20)\d\d[\s-])[1-9]\d{3}[\s-]?(?!S[ADS])[A-Z]{2}\b(?![+-])"
    r"|\b(?:19|20)\d\d\s(?!VT|HG|KM|OM|RI|SD|SA|SS)[A-Z]{2},?\s+[A-Z][a-z]{2,}"
    r"|\b(?!(?:19|20)\d\d)[1-9]\d{3}\s(?!(?:af|al|as|bv|cm|da|de|dl|en|er|eu|ex|fl|gb|gr|ha|he|ik|in|is|"
    r"ja|je|jl|jr|kb|kg|km|kw|la|lb|mb|me|mg|ml|mm|mw|na|nl|nr|nu|nv|of|om|op|os|pa|pk|pp|st|tb|te|to|tv|uw|va|we|wo|za|ze|zo)\b)[a-z]{2}\b"
    r"|\b[1-9]\d{3}(?!s[ads])[a-z]{2}\b"
)
"""Four digits and two letters; not a year followed by an abbreviation, as in "2015 VT"."""
_POSITIE = re.compile(r"5[0-3][.,]\d{3,}[\s,;/NO]+[3-7][.,]\d{3,}")
_PATRONEN = (_STRAAT, _POSTCODE, _POSITIE, _AAN_STRAAT)
_STRAATWOORD = tuple(
    "straat straatje straatweg laan laantje gracht kade singel steeg plantsoen dreef weg plein dijk hof markt wal "
    "pad park brink boulevard gaarde kamp erf haven poort promenade passage vaart vliet werf baan allee esplanade "
    "meent bolwerk tuin akker heuvel str oost west noord zuid".split()
)
_KLEIN = ("straat", "laan", "gracht", "plantsoen")
"""The endings that are a street without a capital too."""
_CIJFERS_EN_LETTERS = re.compile(r"[1-9]\d{3}[ -]?[A-Za-z]{2}(?![A-Za-z])")


_NAAST = 3
"""A street and the postcode after it are one address: as many characters apart at most."""


def per_bestand(bestand: Bestand) -> Iterator[Bevinding]:
    blik = blik_op(bestand)
    gezien = {*blik.zoek(_CIJFERS_EN_LETTERS), *blik.zoek(_POSITIE)}
    if any(w.lower().endswith(_STRAATWOORD) for w in blik.met_hoofdletters if w[0] < "a" or w.endswith(_KLEIN)):
        gezien.update(blik.zoek(_STRAAT), blik.zoek(_AAN_STRAAT))
    for tekst in gezien:
        yield from _per_tekst(tekst)


def _per_tekst(tekst: Tekst) -> Iterator[Bevinding]:
    gewoon, tot = tekst.gewoon, -_NAAST - 1
    vondsten = [m for patroon in _PATRONEN for m in patroon.finditer(gewoon)]
    for gevonden in sorted(vondsten, key=lambda m: (m.start(), -m.end())):
        begin = gevonden.start()
        los = begin >= tot and not (gevonden[0][0].isdigit() and begin <= tot + _NAAST)
        tot = max(tot, gevonden.end())
        if los:
            eigen = tekst.zoals_getypt(gevonden)
            melding = f'hier staat een adres: "{eigen[0]}".'
            yield tekst.bevinding(ADRES, eigen, melding, "Haal het weg: adressen staan niet in deze gegevens.")


def herkenningen() -> tuple[Herkenning, ...]:
    """What the form at beheer/ can recognise of this."""
    return tuple(Herkenning(ADRES, "een adres", patroon) for patroon in _PATRONEN)
