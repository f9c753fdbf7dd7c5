"""No persons: roles and organisations only. Also looks in comments, which are just as public.

Heuristics for what can be recognised: a first name on its own, or a surname without initials, cannot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.findings import Bevinding, Regel
from macros.records.teksten import Tekst

PERSOONSNAAM = Regel(
    "persoonsnaam",
    "Geen namen van mensen",
    "Namen van mensen staan nergens, ook niet in een opmerking: schrijf de rol, zoals beleidsmedewerker of "
    "portefeuillehouder.",
    "door: redactie",
    "door: mevrouw Van Dijk",
)
EMAIL = Regel(
    "e-mailadres",
    "Geen e-mailadressen van mensen",
    "Een e-mailadres van een mens mag niet; een algemeen adres dat met info, contact of zoiets begint wel.",
    "hoe: vergeleken met de bron",
    "hoe: nagevraagd bij a.voorbeeld@voorbeeld.nl",
)
MOBIEL = Regel(
    "mobiel-nummer",
    "Geen mobiele nummers",
    "Een nummer dat met 06 begint is van een mens: noem het algemene nummer van de organisatie.",
    "uitleg: gratis en anoniem",
    "uitleg: bel 06 - 12 34 56 78",
)
ADRES = Regel(
    "huisadres",
    "Geen adressen van huizen",
    "Straat met huisnummer en postcode staan nergens: het adres van een opvang of een mens moet geheim blijven.",
    "uitleg: gratis en anoniem",
    "uitleg: langskomen op Dorpsstraat 12",
)
REGELS = (PERSOONSNAAM, EMAIL, MOBIEL, ADRES)

_TUSSEN = r"(?:(?:van|de|der|den|ten|ter|te|het|'t|el|al|in)\s+){0,4}"
_NAAM = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*"
_AANSPREEK = re.compile(
    rf"\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]vr|[Dd]e\s+heer|[Mm]evrouw|[Mm]eneer)\b\.?\s+(?:[A-Z]\.\s?){{0,6}}"
    rf"(?:(?:[Vv]an|[Dd]er?|[Tt]e[nr]|[Dd]en)\s+){{0,4}}{_NAAM}"
)
_VOORLETTERS = re.compile(rf"(?<![\w.])((?:[A-Z]\.\s?){{1,6}})({_TUSSEN})({_NAAM})")
_KOP = re.compile(r"(?:^|\n|\b(?:kop|paragraaf|bijlage|deel|onderdeel|tabel|punt|hoofdstuk|artikel|blok)\s+)$", re.I)
"""What stands before a letter that numbers a heading, as in "bijlage A. Begrippen"."""
_BEDRIJFSVORMEN = {"B.V.", "N.V.", "V.O.F.", "Z.O.", "N.O.", "N.W.", "Z.W."}

_HELE_NAAM = re.compile(rf"{_NAAM}\s+{_TUSSEN}{_NAAM}")
"""A first name and a surname, and nothing else."""
_ROLWOORD = re.compile(
    r"(?:medewerker|werker|adviseur|leider|begeleider|arts|verlener|coördinator|manager|houder|persoon|ambtenaar|agent|"
    r"consulent|regisseur|voorzitter|secretaris|wethouder|burgemeester|bestuurder|functionaris|trainer|redactie|team|"
    r"lijn|punt|dienst|bureau|tafel|overleg|raad|college|gemeente|gemeenten|regio|streek|stad|huis|thuis|veilig|centrum|"
    r"zorg|jeugd|opvang|politie|ministerie|stichting|vereniging|school|onderwijs|jeugdzorg|reclassering|wet|west|oost|"
    r"noord|zuid|midden|telefoon|hulp|chat|loket|coach|advies|platform|bestuur|keten|bank|instelling|praktijk)$",
    re.IGNORECASE,
)
_EMAIL = re.compile(
    r"(?<![\w.+%'-])([\w.+%'-]+)(?:\s?[\[({]\s?(?:at|apenstaartje?)\s?[\])}]\s?|[@\uff20])"
    r"[\w-]+(?:(?:\.|\s?[\[({](?:dot|punt)[\])}]\s?)[\w-]+)+",
    re.IGNORECASE,
)
_APENSTAART = re.compile(r"[@\uff20]|[\[({]\s?(?:at|apenst)", re.IGNORECASE)
_ALGEMEEN = {
    "info", "contact", "redactie", "secretariaat", "advies", "meldpunt", "post", "postbus", "gemeente", "privacy",
    "communicatie", "pers", "klachten", "veiligthuis", "regiovisie",
}  # fmt: skip
_MOBIEL = re.compile(
    r"(?<![\w.,])(?:(?:\+|00)?\s?31[\s.\-/()–]*(?:\(?0\)?)?|\(?0)[\s.\-/()–]*6\)?(?:[\s.\-/()–]*\d){8}(?!\d)"
)
_STRAAT = re.compile(
    r"\b(?:[A-ZÀ-Ý][\w'-]*(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|dreef|plantsoen|hof|markt|wal)"
    r"|Straat|Laan|Weg|Plein|Gracht|Kade|Singel|Dijk|Steeg|Dreef|Plantsoen)\s+\d{1,4}\s?[a-z]?\b"
)
_POSTCODE = re.compile(r"\b(?!(?:19|20)\d\d\s)[1-9]\d{3}\s?(?!S[ADS])[A-Z]{2}\b(?!\+)")
"""Four digits and two capitals; not a year followed by an abbreviation, as in "2015 VT"."""

_MOGELIJK = re.compile(r"[A-ZÀ-Ý\d@\uff20\[({]")
"""Most texts are ids and lower case words: those need no closer look."""
_OVER_MENSEN = "Schrijf de rol of de organisatie, nooit een mens."


def per_tekst(tekst: Tekst) -> Iterator[Bevinding]:
    if not _MOGELIJK.search(tekst.inhoud):
        return
    yield from _namen(tekst)
    for gevonden in _EMAIL.finditer(tekst.inhoud) if _APENSTAART.search(tekst.inhoud) else ():
        if gevonden[1].lower() not in _ALGEMEEN:
            yield tekst.bevinding(
                EMAIL,
                gevonden,
                f'hier staat een e-mailadres: "{gevonden[0]}".',
                "Haal het weg. Een algemeen adres, zoals info@, mag wel.",
            )
    for gevonden in _MOBIEL.finditer(tekst.inhoud):
        yield tekst.bevinding(
            MOBIEL,
            gevonden,
            f'hier staat een mobiel nummer: "{gevonden[0]}".',
            "Haal het weg en noem het algemene nummer van de organisatie.",
        )
    for patroon in (_STRAAT, _POSTCODE):
        for gevonden in patroon.finditer(tekst.inhoud):
            yield tekst.bevinding(
                ADRES,
                gevonden,
                f'hier staat een adres: "{gevonden[0]}".',
                "Haal het weg: adressen staan niet in deze gegevens.",
            )


def _namen(tekst: Tekst) -> Iterator[Bevinding]:
    rolveld = tekst.veld == "door" or (tekst.veld == "naam" and tekst.pad[:1] == ("contactrollen",))
    gevonden = list(_AANSPREEK.finditer(tekst.inhoud))
    gevonden += [
        m
        for m in _VOORLETTERS.finditer(tekst.inhoud)
        if (rolveld or not _is_kop(m, tekst)) and not any(g.end() == m.end() for g in gevonden)
    ]
    if rolveld and (heel := _HELE_NAAM.fullmatch(tekst.inhoud)) and not any(map(_ROLWOORD.search, heel[0].split())):
        gevonden.append(heel)
    for m in gevonden:
        yield tekst.bevinding(PERSOONSNAAM, m, f'"{m[0]}" lijkt de naam van een mens.', _OVER_MENSEN)


def _is_kop(gevonden: re.Match[str], tekst: Tekst) -> bool:
    """Whether the letters before the word are no initials: the number of a heading, or a legal form."""
    letters, tussen, _ = gevonden.groups()
    if letters.strip() in _BEDRIJFSVORMEN:
        return True
    kop = tekst.veld == "plaats" or _KOP.search(tekst.inhoud[: gevonden.start()])
    return letters.count(".") == 1 and not tussen and bool(kop)
