"""No persons: roles and organisations only, in comments too, which are just as public.

Recognises a name by what stands before it: a form of address, a title, an office, initials. What a list of first names
recognises is in ``voornamen``, a name behind any other function in ``functies``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.findings import Bevinding, Regel
from macros.read.bestand import Bestand
from macros.records.teksten import Tekst, blik_op, een_van, teksten
from macros.rules._herkenning import Herkenning

PERSOONSNAAM = Regel(
    "persoonsnaam",
    "Geen namen van mensen",
    "Namen van mensen staan nergens, ook niet in een opmerking: schrijf de rol, zoals beleidsmedewerker of "
    "portefeuillehouder.",
    "door: redactie",
    "door: mevrouw Van Dijk",
)
REGELS = (PERSOONSNAAM,)

TUSSEN = (
    r"(?:(?:[Vv]an|[Dd]e[nr]?|[Tt]e[nr]?|[Hh]et|'[tsn]|[Ee]l|[Aa]l|[Ii]n|[Oo]p|[Vv]on|[Ll][ae]|[Bb]in|[Vv]\.?[Dd]\.?"
    r"|VAN|DE[NR]?|TE[NR]?)\s+){0,4}"
)
_WOORD = r"(?:[dOD]')?[A-Z][A-Za-z']+"
NAAM = rf"{_WOORD}(?:-(?:(?:van|de[nr]?|te[nr]?)\s+)*{_WOORD})*"
"""A surname in plain letters, in capitals if need be; two surnames with a dash between them."""
_LETTERS = r"(?:[A-Z][a-z]?\.\s?-?){1,6}\s*"
_LOSSE_LETTERS = r"(?:[A-Z](?:[a-z]?\.\s?|\s)-?){1,6}\s*"
"""Initials where a name is sure to follow: also without dots."""
_NA_KORT = r"(?:\.\s*|\s+)[\"'(]?"
_TITELS = rf"(?i:(?:drs|ir|ing|mr|dr|prof|bc|ds|mag|dhr|mw|mevr)\b{_NA_KORT}){{0,3}}"
_VERDER = rf"(?:\s+{TUSSEN}(?![A-Z]+\b){NAAM}){{0,2}}"
"""More of the name: surnames of several words; an abbreviation is no part of it."""

# What follows is compiled when a text needs it, which few do: compiling takes longer than checking all files.
_AANSPREEK = (
    r"\b(?:(?i:de\s+here?n?|de\s+heer|mevrouw|meneer|mijnheer|mevr|dhr|mvr|mw|juffrouw)\b|[Hh]eer\b)"
    rf"{_NA_KORT}{_TITELS}(?:{_LOSSE_LETTERS})?{TUSSEN}{NAAM}{_VERDER}"
)
_GEZIN = rf"\b(?:[Ff]amilie|[Ff]am\.|[Gg]ezin|[Ee]chtpaar)\s+{TUSSEN}{NAAM}"
_AFKORTING = (
    rf"\b(?i:mevr|dhr|mvr|mw)\b{_NA_KORT}"
    r"(?!(?:of|en|als|die|dat|is|was|in|op|met|om|aan|bij|naar|mevrouw|meneer|dhr|mw|mevr)\b)"
    rf"(?:{_LETTERS})?(?:(?:van|de[nr]?|te[nr]?)\s+){{0,3}}[a-z][a-z']{{2,}}"
)
"""The short forms stand before nothing but a name, also when that has no capital."""
_MET_TITEL = (
    r"\b(?:[Dd]rs|[Ii]r|[Ii]ng|[Mm]r|[Dd]r|[Pp]rof|[Bb]c|[Dd]s|(?:DRS|IR|ING|MR|DR|PROF)(?=\.))\b"
    rf"{_NA_KORT}{_TITELS}(?:{_LOSSE_LETTERS})?{TUSSEN}{NAAM}{_VERDER}"
)
_NA_TITEL = rf"\b{NAAM},?\s+(?:MSc|BSc|MBA|LLM|PhD|MPA|MPH)\b"
_VOORLETTERS = rf"(?<![\w.])((?:[A-Z][a-z]?\.\s?-?){{1,6}})\s*({TUSSEN})({NAAM})"
_ZONDER_PUNT = rf"\b(?:[A-Z]\s){{2,5}}(?=[a-z']){TUSSEN}{NAAM}"
_LETTERS_ACHTER = rf"\b{TUSSEN}{NAAM},\s?(?:[A-Z]\.\s?){{1,6}}(?=$|[^\w\s]|(?:van|de[nr]?)\b)"
_NUMMERT_KOP = r"(?i)(?:^|\n|\b(?:kop|paragraaf|bijlage|deel|onderdeel|tabel|punt|hoofdstuk|artikel|blok)\s+)$"
_KOP = re.compile(_NUMMERT_KOP)
"""What stands before a letter that numbers a heading, as in "bijlage A. Begrippen"."""
_GEEN_LETTERS = frozenset(
    "B.V. N.V. V.O.F. Z.O. N.O. N.W. Z.W. St. Nr. Bv. Ca. Dr. Mr. Ir. Ds. Mw. Vs. Zo. Nl. Jl. Al.".split()
)
"""Legal forms, points of the compass and short words that are no initials."""
_AMBT = (
    r"\b((?i:(?:loco-?|oud-?)?(?:wethouder|burgemeester|gedeputeerde|minister|staatssecretaris|raadslid|statenlid|"
    r"kamerlid|gemeentesecretaris|griffier|wijkagent|officier\s+van\s+justitie|dokter|notaris|advocaat|professor|"
    r"dominee|pastoor|zuster|rechter)s?))"
    rf"\s+(?!van\s+(?!de[nr]\s))((?:{_LETTERS})?(?:[A-Z][a-z]*\s+)?{TUSSEN}{NAAM})"
)
"""Who holds a public office is known by name; a name behind it is a person, unless it says what the office is about."""

_BELEIDSWOORD = tuple(
    "jeugd zorg wmo welzijn onderwijs veiligheid financien volksgezondheid gezondheid justitie participatie "
    "werk inkomen cultuur sport samenleving emancipatie asiel bestuur sociaal sociale maatschappelijk "
    "maatschappelijke ruimtelijke openbar openbare huiselijk binnenlandse langdurige publieke algemene "
    "kinderen gezin ouderen preventie leefbaarheid integratie financiele zaken wonen volkshuisvesting eerste "
    "tweede".split()
)
"""What an office may be about, in plain letters."""
ROLWOORD = tuple(
    "medewerker werker adviseur leider begeleider arts verlener coordinator manager houder persoon ambtenaar "
    "agent consulent regisseur voorzitter secretaris wethouder burgemeester bestuurder functionaris trainer "
    "redactie team teams lijn punt dienst bureau tafel overleg raad college gemeente gemeenten regio streek "
    "stad huis thuis veilig centrum kliniek zorg jeugd opvang politie ministerie stichting vereniging school "
    "onderwijs bescherming reclassering wet west oost noord zuid midden telefoon hulp chat loket coach advies "
    "platform bestuur keten bank instelling praktijk groep fonds instituut academie project programma prijs "
    "methode training nederland".split()
)
"""How words end that name a role or an organisation, in plain letters."""

HELE_NAAM = rf"{NAAM}\s+{TUSSEN}{NAAM}"
"""A first name and a surname, and nothing else."""

_MENS = "de naam van een mens"
_GEEN = ("woonplaatsen",)
"""Fields in which a village may be called after a saint or a lord."""
_AMBTEN = frozenset(
    "wethouder burgemeester locoburgemeester oudwethouder oudburgemeester gedeputeerde minister "
    "staatssecretaris raadslid statenlid kamerlid gemeentesecretaris griffier wijkagent officier dokter "
    "notaris advocaat professor dominee pastoor zuster rechter wethouders burgemeesters gedeputeerdes "
    "ministers griffiers wijkagenten advocaten rechters".split()
)
_AANHEF = frozenset(
    "heer heren familie fam gezin echtpaar mevrouw meneer mijnheer mevr dhr mvr mw juffrouw drs ir ing mr dr "
    "prof bc ds msc bsc mba llm phd mpa mph".split()
)
"""The words that stand before a name or behind it: without one, and without initials, nothing is found."""
_LETTER_EN_NAAM = re.compile(r"(?<![\w.])[A-Z][a-z]?\.[\s.A-Z-]{0,9}['A-Za-z]")
_LOS = re.compile(r"[A-Z] [A-Z] (?:[A-Z] )*[a-z']|[a-z], ?[A-Z]\.")
"""Initials without dots, and behind a name: quick to look for."""
_ROL = "Schrijf de rol of de organisatie, nooit een mens."


def per_bestand(bestand: Bestand) -> Iterator[Bevinding]:
    blik = blik_op(bestand)
    gezien = {*blik.zoek(_LETTER_EN_NAAM), *blik.zoek(_LOS)}
    if woorden := blik.woorden & (_AMBTEN | _AANHEF):
        gezien.update(blik.zoek(een_van(woorden)))
    gezien.update(t for t in teksten(bestand) if t.pad and t.pad[-1] in ("door", "naam") and _is_rolveld(t))
    for tekst in gezien:
        if tekst.veld not in _GEEN:
            yield from _per_tekst(tekst)


def _per_tekst(tekst: Tekst) -> Iterator[Bevinding]:
    for gevonden, remedie in mensen_in(tekst):
        eigen = tekst.zoals_getypt(gevonden)
        yield tekst.bevinding(PERSOONSNAAM, eigen, f'"{eigen[0]}" lijkt de naam van een mens.', remedie)


def mensen_in(tekst: Tekst) -> Iterator[tuple[re.Match[str], str]]:
    """The people in a text, each once, as they stand in its plain letters, and what to do about it."""
    tot = -1
    for gevonden, remedie in sorted(_namen(tekst, tekst.gewoon), key=lambda n: (n[0].start(), -n[0].end())):
        if gevonden.start() >= tot:
            tot = gevonden.end()
            yield gevonden, remedie


def staat_bij_mens(tekst: Tekst, gevonden: re.Match[str]) -> bool:
    """Whether this part of the text is told already: one mistake, one finding."""
    return any(m.start() < gevonden.end() and gevonden.start() < m.end() for m, _ in mensen_in(tekst))


def _is_rolveld(tekst: Tekst) -> bool:
    """Whether the text must be a role: who did a check, and what a contact role is called."""
    return tekst.veld == "door" or (tekst.veld == "naam" and tekst.pad[:1] == ("contactrollen",))


def _namen(tekst: Tekst, gewoon: str) -> Iterator[tuple[re.Match[str], str]]:
    """What looks like a person, and what to do about it."""
    woorden = frozenset(re.findall("[a-z]+", gewoon.lower()))
    met_aanhef = not woorden.isdisjoint(_AANHEF)
    for patroon in (_AANSPREEK, _AFKORTING, _NA_TITEL) if met_aanhef else ():
        yield from ((m, _ROL) for m in re.finditer(patroon, gewoon))
    for patroon in (_MET_TITEL, _GEZIN) if met_aanhef else ():
        yield from ((m, _ROL) for m in re.finditer(patroon, gewoon) if not is_organisatie(gewoon, m))
    for patroon in (_ZONDER_PUNT, _LETTERS_ACHTER) if _LOS.search(gewoon) else ():
        yield from ((m, _ROL) for m in re.finditer(patroon, gewoon))
    for m in () if woorden.isdisjoint(_AMBTEN) else re.finditer(_AMBT, gewoon):
        achter = m[2].split()[-1]
        if not (_is_afkorting(achter, m[1]) or _gaat_over(m[2])):
            yield (
                m,
                f'Schrijf alleen "{m[1]}". Is "{achter}" een plaats of een onderwerp? Zet er "van" of "voor" tussen.',
            )
    rolveld = _is_rolveld(tekst)
    for m in re.finditer(_VOORLETTERS, gewoon) if _LETTER_EN_NAAM.search(gewoon) else ():
        if m[1].strip() not in _GEEN_LETTERS and (rolveld or not _is_kop(m, tekst)):
            yield m, _ROL
    if rolveld and (heel := re.fullmatch(HELE_NAAM, gewoon)) and not any(map(is_rolwoord, heel[0].split())):
        yield heel, _ROL


def is_beleidswoord(woord: str) -> bool:
    """Whether a word in plain letters says what an office is about."""
    return woord.lower().endswith(_BELEIDSWOORD)


def is_rolwoord(woord: str) -> bool:
    """Whether a word in plain letters names a role or an organisation."""
    return woord.lower().endswith(ROLWOORD)


def is_organisatie(gewoon: str, naam: re.Match[str]) -> bool:
    """Whether a name is part of that of an organisation, as in "Emma Kinderziekenhuis" or "Stichting Jan de Wit"."""
    voor = re.search(r"([A-Z][\w-]*)\s+$", gewoon[: naam.start()])
    na = re.match(r"(?:\s+[A-Z][\w-]*){0,2}", gewoon[naam.end() :])
    woorden = [*naam[0].split(), *(na[0].split() if na else ()), *(voor.groups() if voor else ())]
    return any(map(is_rolwoord, woorden))


def _is_afkorting(woord: str, voor: str) -> bool:
    return woord.isupper() and len(woord) <= 5 and not voor.isupper()


def _gaat_over(woorden: str) -> bool:
    return any(is_beleidswoord(w) or is_rolwoord(w) for w in re.split(r"[\s-]+", woorden))


def _is_kop(gevonden: re.Match[str], tekst: Tekst) -> bool:
    """Whether the letter before the word is no initial but the number of a heading."""
    letters, tussen, _ = gevonden.groups()
    kop = tekst.veld == "plaats" or _KOP.search(tekst.gewoon[: gevonden.start()])
    return letters.count(".") == 1 and letters[-1] == " " and not tussen and bool(kop)


def herkenningen() -> tuple[Herkenning, ...]:
    """What the form at beheer/ can recognise of this."""
    return (
        *(
            Herkenning(PERSOONSNAAM, _MENS, p, niet_in=_GEEN)
            for p in (_AANSPREEK, _AFKORTING, _NA_TITEL, _ZONDER_PUNT, _LETTERS_ACHTER)
        ),
        *(
            Herkenning(PERSOONSNAAM, _MENS, p, behalve_op=ROLWOORD, met_buren=True, niet_in=_GEEN)
            for p in (_MET_TITEL, _GEZIN)
        ),
        Herkenning(PERSOONSNAAM, _MENS, _AMBT, groep=2, behalve_op=(*_BELEIDSWOORD, *ROLWOORD), behalve_afkorting=True),
        Herkenning(
            PERSOONSNAAM,
            _MENS,
            _VOORLETTERS,
            behalve=frozenset(w.lower() for w in _GEEN_LETTERS),
            behalve_na=_NUMMERT_KOP,
            niet_in=(*_GEEN, "plaats"),
        ),
        Herkenning(PERSOONSNAAM, _MENS, rf"^{HELE_NAAM}$", behalve_op=ROLWOORD, velden=("door",)),
    )
