"""No e-mail addresses and mobile numbers of people, however they were typed; comments included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.findings import Bevinding, Regel
from macros.read.bestand import Bestand
from macros.records.teksten import Tekst, blik_op
from macros.rules._herkenning import Herkenning

EMAIL = Regel(
    "e-mailadres",
    "Geen e-mailadressen van mensen",
    "Een e-mailadres van een mens mag niet; dat van een functie of loket wel, zoals info@, meldpunt@ of "
    "sociaalteam-noord@.",
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
REGELS = (EMAIL, MOBIEL)

_AT = r"(?:\s*[\[({<]\s*(?:at|apenstaartje?|apestaartje?|a)\s*[\])}>]\s*|\s*@\s*|\s+(?:apenstaartje?|apestaartje?)\s+)"
_EINDE = r"(?:nl|com|org|net|eu|be|info|frl)\b"
_PUNT = rf"(?:\s*[\[({{<]\s*(?:dot|punt|\.)\s*[\])}}>]\s*|\.|\s+(?:dot|punt)\s+|\s+\.\s*(?={_EINDE})|\.\s+(?={_EINDE}))"
_VOOR = r"(?<![\w.+%'-])([\w.+%'-]+)"
_EMAIL = re.compile(
    rf"{_VOOR}{_AT}[\w-]+(?:{_PUNT}[\w-]+)+"
    rf"|{_VOOR}\s+at\s+[\w-]+(?:(?:\s+(?:dot|punt)\s+|\.)[\w-]+)*(?:\s+(?:dot|punt)\s+|\.){_EINDE}"
    r"|(?<![\w.+%'-])(\w+[._]\w[\w.]*)@[\w-]*|(?<![\w.+%'-])(\w{2,})@(?![\w\s])",
    re.IGNORECASE,
)
"""Also what is only the beginning of an address, when it can be nothing else."""
_APENSTAART = re.compile(r"@|[\[({<]\s?(?:at|ap|a\s?[\])}>])|\bape?n?staart|\sat\s", re.IGNORECASE)
_ALGEMEEN = frozenset(
    "info contact redactie secretariaat advies meldpunt post postbus gemeente privacy communicatie pers "
    "klachten veiligthuis veilig-thuis regiovisie loket balie receptie aanmelden aanmelding helpdesk "
    "klantcontact wmo jeugd sociaalteam wijkteam cjg griffie bestuur mail team teams beleid consultatie "
    "toegang jeugdteam gebiedsteam voorlichting raad college".split()
)
"""Words for a desk or function."""
_ERBIJ = frozenset(
    "noord oost zuid west midden centrum regio stad huiselijk geweld huiselijkgeweld kindermishandeling meldcode zorg "
    "veiligheid sociaal domein sociaaldomein ouderen kinderen opvang training scholing nl en de het van voor".split()
)
"""Words that may stand beside those."""

_TEKENS = r"[\s.\-/()_,:|+*~']{0,5}"
"""What people put between the digits of a number."""
_NUL = r"(?:\(?0\)?)?"
_BUITENLAND = (
    rf"(?:\+|\b00)\s?(?:32[\s.\-/()]*{_NUL}[\s.\-/]*4|49[\s.\-/()]*{_NUL}[\s.\-/]*1[567]|44[\s.\-/()]*{_NUL}[\s.\-/]*7)"
)
_NIET_MIDDEN_IN = r"(?<![\d.,])(?<!\d[-/ ])"
_MOBIEL = re.compile(
    rf"{_NIET_MIDDEN_IN}(?:(?:\+|00)?\s?31{_TEKENS}(?:\(?[0Oo]\)?)?|\(?0|(?<!\w)[Oo]|\bnul){_TEKENS}(?:6|zes\b)\)?"
    rf"(?:{_TEKENS}\d){{8}}(?!\d|[-/]\d)"
    r"|(?<![\w.,/-])06[\s/-]+(?:[\s.-]?\d){7}(?![\w.,/-]*\d)"
    r"|(?<![\w.,-])6(?:[\s.-]+\d\d){4}(?![\d-])|(?<![\w.,-])6[\s.-]+\d{8}(?!\d)"
    rf"|{_BUITENLAND}(?:{_TEKENS}\d){{7,9}}(?!\d)",
    re.IGNORECASE,
)
_VEEL_CIJFERS = re.compile(rf"\d(?:{_TEKENS}\d){{8}}")
"""As many digits as any mobile number has, counting the country or not."""
_NUL_ZES = re.compile(r"\bnul\b", re.IGNORECASE)
_TEKENS_VAN_ADRES = ("@", "[a", "(a", "{a", "<a")
_AT_WOORDEN = {"at", "apenstaart", "apenstaartje", "apestaart", "apestaartje"}


def per_bestand(bestand: Bestand) -> Iterator[Bevinding]:
    blik = blik_op(bestand)
    if any(teken in blik.plat for teken in _TEKENS_VAN_ADRES) or blik.woorden & _AT_WOORDEN:
        for tekst in blik.zoek(_APENSTAART):
            yield from _adressen(tekst)
    gezien = set(blik.zoek(_VEEL_CIJFERS))
    if "nul" in blik.woorden and "zes" in blik.woorden:
        gezien.update(blik.zoek(_NUL_ZES))
    for tekst in gezien:
        yield from _mobiele_nummers(tekst)


def _adressen(tekst: Tekst) -> Iterator[Bevinding]:
    for gevonden in _EMAIL.finditer(tekst.gewoon):
        if not _van_een_functie(next(filter(None, gevonden.groups())).lower()):
            eigen = tekst.zoals_getypt(gevonden)
            melding = f'hier staat een e-mailadres: "{eigen[0]}".'
            yield tekst.bevinding(EMAIL, eigen, melding, "Haal het weg. Een algemeen adres, zoals info@, mag wel.")


def _van_een_functie(voor: str) -> bool:
    """Whether what stands before the @ says nothing but which desk or function: no other word may be a name."""
    delen = set(re.split(r"[._+-]", voor))
    return bool(delen & _ALGEMEEN) and delen <= _ALGEMEEN | _ERBIJ


def _mobiele_nummers(tekst: Tekst) -> Iterator[Bevinding]:
    for gevonden in _MOBIEL.finditer(tekst.gewoon):
        eigen = tekst.zoals_getypt(gevonden)
        melding = f'hier staat een mobiel nummer: "{eigen[0]}".'
        yield tekst.bevinding(MOBIEL, eigen, melding, "Haal het weg en noem het algemene nummer van de organisatie.")


def herkenningen() -> tuple[Herkenning, ...]:
    """What the form at beheer/ can recognise of this."""
    return (
        Herkenning(EMAIL, "een e-mailadres", _EMAIL, behalve=_ALGEMEEN, behalve_met=_ERBIJ),
        Herkenning(MOBIEL, "een mobiel nummer", _MOBIEL),
    )
