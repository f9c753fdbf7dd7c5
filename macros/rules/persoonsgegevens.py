"""Nothing that points at one person: burgerservicenummer, bank account, date of birth, number plate, profile page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.findings import Bevinding, Niveau, Regel
from macros.read.bestand import Bestand
from macros.records.teksten import Tekst, blik_op, een_van
from macros.rules._herkenning import Herkenning

NUMMER = Regel(
    "persoonsnummer",
    "Geen nummers van mensen",
    "Een burgerservicenummer of een bankrekening staat nergens. Een getal van negen cijfers dat een "
    "burgerservicenummer kan zijn, telt als zo'n nummer.",
    "uitleg: gratis en anoniem",
    "uitleg: bsn 123456782",
)
GEBOORTEDATUM = Regel(
    "geboortedatum",
    "Geen geboortedatums",
    "Wanneer iemand is geboren staat nergens, ook niet zonder naam.",
    "uitleg: gratis en anoniem",
    "uitleg: geboren op 3 maart 1985",
)
OUDE_DAG = Regel(
    "dag-van-vroeger",
    "Een dag van lang geleden kan een geboortedatum zijn",
    "Een volledige datum van voor 2006 in een tekst kan een geboortedatum zijn. Is hij dat niet? Schrijf dan alleen de "
    "maand of het jaar, of zet achter de regel: # geen persoon.",
    "uitleg: gratis en anoniem",
    "uitleg: zie de brief van 12-03-1985",
    Niveau.WAARSCHUWING,
)
KENTEKEN = Regel(
    "kenteken",
    "Geen kentekens",
    "Een kenteken wijst één mens aan en staat nergens.",
    "uitleg: gratis en anoniem",
    "uitleg: met de auto XX-99-YY",
)
PROFIEL = Regel(
    "profielpagina",
    "Geen profielen van mensen",
    "Een adres van iemands eigen pagina op LinkedIn of Facebook noemt een mens. De pagina van een organisatie mag wel.",
    "uitleg: gratis en anoniem",
    "uitleg: zie linkedin.com/in/naam",
)
REGELS = (NUMMER, GEBOORTEDATUM, OUDE_DAG, KENTEKEN, PROFIEL)

_NEGEN = re.compile(
    r"(?<![\w./=+-])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{2}([ .-])\d{3}\3\d{4}"
    r"|\d{3}([ .-])\d{2}\4\d{4})(?![\w]|[ .,-]\d)"
)
_BSN = re.compile(r"\b(?i:bsn|sofi(?:nummer)?|burgerservicenummer|v-nummer)\b\D{0,12}(\d[\d .-]{5,11}\d)")
_REKENING = re.compile(r"\b(?:NL|BE|DE)\s?\d\d\s?(?:[A-Z]{4}|\d{4})(?:\s?\d{2,4}){2,4}\b", re.IGNORECASE)
_MAAND = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_STREEP = r"\s?[-/.]\s?"
_DAG = (
    rf"(?:\d{{1,2}}{_STREEP}\d{{1,2}}{_STREEP}(?:\d{{4}}|\d\d)|\d{{1,2}}[\s-]*{_MAAND}(?:[\s-]*\d{{4}})?"
    rf"|\d{{4}}{_STREEP}\d{{1,2}}{_STREEP}\d{{1,2}})"
)
# What follows is compiled when a text needs it, which few do: compiling takes longer than checking all files.
_GEBOREN = (
    r"(?i)"
    rf"(?:\b(?:geboren|geb|geboorte(?:datum|dag)|gebdat|geb\.?\s?dat|dob|jarig|verjaart)\b\.?|(?<!\w)[*°])[^.\n]{{0,25}}?"
    rf"(?<!\d){_DAG}(?!\d)"
)
_VROEGER = r"(?:19\d\d|200[0-5])"
_OUD = (
    r"(?i)"
    rf"(?<![\w./-])(?:\d{{1,2}}{_STREEP}\d{{1,2}}{_STREEP}{_VROEGER}|\d{{1,2}}[\s-]+{_MAAND}[\s-]+{_VROEGER}"
    rf"|{_VROEGER}[-/]\d\d[-/]\d\d)(?![\w/-])"
)
_ALLEEN_DAG = re.compile(r"\d{4}-\d\d-\d\d")
_PLAAT = "|".join(
    vorm.replace("-", "{s}").replace("X", "[A-Z]").replace("9", r"\d")
    for vorm in (
        "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX "
        "9-XX-999 999-XX-9 XXX-9-99"
    ).split()
)
"""The forms that number plates have had."""
_KENTEKEN = (
    rf"(?<![\w-])(?:{_PLAAT.replace('{s}', '-')})(?![\w-])"
    rf"|\b(?i:kenteken|nummerplaat)\b\W{{0,5}}(?:is\s)?(?i:{_PLAAT.replace('{s}', '[ -]?')})(?!\w)"
    r"|(?<![\w-])(?:\d\d[A-Z]{3}\d|\d[A-Z]{3}\d\d|[A-Z]{2}\d{3}[A-Z]|[A-Z]\d{3}[A-Z]{2}|[A-Z]{3}\d\d[A-Z]"
    r"|\d\d[A-Z]{2}\d\d|[A-Z]{2}\d\d[A-Z]{2})(?![\w-])"
)
_PROFIEL = re.compile(
    r"\blinkedin\.com/(?:in|pub)/[^\s)\]>\"']+|\bfacebook\.com/(?:people/|profile\.php)[^\s)\]>\"']*", re.IGNORECASE
)
_BSN_KAN, _BSN_IS = "een getal dat een burgerservicenummer kan zijn", "een burgerservicenummer"
_PAGINA = "de eigen pagina van een mens"
_SNEL = re.compile(r"\d(?:[ .-]?\d){8}|\d(?:-[A-Z]|[A-Z]{2,3}\d)|[A-Z](?:-\d|\d{2,3}[A-Z])|(?:19\d\d|200[0-5])(?!\d)")
"""Enough digits, digits beside capitals, a year long ago."""
_GEBOORTE = re.compile(r"geb|dob|jarig|[*°]", re.IGNORECASE)
_OOK_LETTERS = re.compile(r"[A-Z]-?\d|\d-?[A-Z]|kenteken|nummerplaat", re.IGNORECASE)
_DAG_VAN_VROEGER = re.compile(r"\d{1,2}\W{1,4}[a-z\d.]+\W{1,4}(?:19|200)\d|\d{4}[-/]\d\d[-/]", re.IGNORECASE)
"""What the long patterns need, told quickly."""
_SLEUTELWOORDEN = frozenset(
    "bsn sofi sofinummer burgerservicenummer geboren geb geboorte geboortedatum geboortedag gebdat dob jarig verjaart "
    "kenteken nummerplaat".split()
)
_STER = re.compile(r"[*°]")


def per_bestand(bestand: Bestand) -> Iterator[Bevinding]:
    blik = blik_op(bestand)
    gezien = set(blik.zoek(_SNEL))
    if woorden := blik.woorden & _SLEUTELWOORDEN:
        gezien.update(blik.zoek(een_van(woorden)))
    if "*" in blik.plat or "°" in blik.plat:
        gezien.update(blik.zoek(_STER))
    if "linkedin" in blik.woorden or "facebook" in blik.woorden:
        gezien.update(blik.zoek(_PROFIEL))
    for tekst in gezien:
        yield from _per_tekst(tekst)


def _per_tekst(tekst: Tekst) -> Iterator[Bevinding]:
    gewoon = tekst.gewoon
    for regel, gevonden, wat in _vondsten(gewoon):
        eigen = tekst.zoals_getypt(gevonden)
        yield tekst.bevinding(regel, eigen, f'hier staat {wat}: "{eigen[0]}".', "Haal het weg.")
    if _ALLEEN_DAG.fullmatch(gewoon) or not _DAG_VAN_VROEGER.search(gewoon) or not (oud := re.search(_OUD, gewoon)):
        return
    if _GEBOORTE.search(gewoon) and re.search(_GEBOREN, gewoon):
        return
    if not tekst.is_geen_persoon:
        eigen = tekst.zoals_getypt(oud)
        remedie = f"Is dat zo? Haal hem weg. Is dat niet zo? {tekst.antwoord_geen_persoon}"
        yield tekst.bevinding(OUDE_DAG, eigen, f'"{eigen[0]}" kan een geboortedatum zijn.', remedie)


def _vondsten(gewoon: str) -> Iterator[tuple[Regel, re.Match[str], str]]:
    bekend = list(_BSN.finditer(gewoon))
    for m in bekend:
        yield NUMMER, m, _BSN_IS
    for m in _NEGEN.finditer(gewoon):
        if _elfproef(m[0]) and not any(b.start() <= m.start() < b.end() for b in bekend):
            yield NUMMER, m, _BSN_KAN
    for m in _REKENING.finditer(gewoon):
        yield NUMMER, m, "een bankrekening"
    for m in re.finditer(_GEBOREN, gewoon) if _GEBOORTE.search(gewoon) else ():
        yield GEBOORTEDATUM, m, "een geboortedatum"
    for m in re.finditer(_KENTEKEN, gewoon) if _OOK_LETTERS.search(gewoon) else ():
        yield KENTEKEN, m, "een kenteken"
    for m in _PROFIEL.finditer(gewoon):
        yield PROFIEL, m, _PAGINA


def _elfproef(nummer: str) -> bool:
    """Whether nine digits pass the test that every burgerservicenummer passes."""
    cijfers = [int(c) for c in nummer if c.isdigit()]
    gewichten = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return any(cijfers) and sum(c * g for c, g in zip(cijfers, gewichten, strict=True)) % 11 == 0


def herkenningen() -> tuple[Herkenning, ...]:
    """What the form at beheer/ can recognise of this."""
    return (
        Herkenning(NUMMER, _BSN_IS, _BSN),
        Herkenning(NUMMER, _BSN_KAN, _NEGEN, elfproef=True),
        Herkenning(NUMMER, "een bankrekening", _REKENING),
        Herkenning(GEBOORTEDATUM, "een geboortedatum", _GEBOREN),
        Herkenning(KENTEKEN, "een kenteken", _KENTEKEN),
        Herkenning(PROFIEL, _PAGINA, _PROFIEL),
    )
