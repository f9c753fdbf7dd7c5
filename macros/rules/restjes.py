"""What was left behind while typing: reminders, broken letters, double spaces, brackets that do not match."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.findings import Bevinding, Niveau, Regel
from macros.read.regels import CODERING
from macros.records.teksten import Tekst

ONAF = Regel(
    "onaf",
    "Niets dat nog af moet",
    "TODO, xxx, ??? en andere geheugensteuntjes horen niet in gegevens die op de site komen.",
    "plaats: regel 3",
    "plaats: TODO",
)
KAPOT = Regel(
    "kapotte-letters",
    "Geen kapotte letters",
    "Tekens als Ã«, â‚¬ of een vraagteken midden in een woord staan er als een bestand met de verkeerde codering is "
    "geopend; typ de letter opnieuw.",
    "naam: Coördinatie",
    "naam: CoÃ¶rdinatie",
)
SLORDIG = Regel(
    "slordig",
    "Spaties, haakjes en aanhalingstekens kloppen",
    "Geen dubbele spaties, geen spatie voor een komma of punt, en elk haakje en aanhalingsteken heeft een tweede.",
    "uitleg: Een plek om veilig te slapen.",
    "uitleg: Een plek (om veilig te slapen.",
    Niveau.WAARSCHUWING,
)
REGELS = (ONAF, KAPOT, SLORDIG)

_ONAF = re.compile(
    r"\b(?:todo|fixme|tbd|xxx+|lorem ipsum|nog (?:invullen|aanvullen|uitzoeken)|placeholder)\b|\?\?\?", re.IGNORECASE
)
_VAGE_PLAATS = re.compile(r"\?|-+|\.+|x|onbekend|n\.?v\.?t\.?|idem|zie boven", re.IGNORECASE)
_VERVOLG = (
    "\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026"
    "\u2030\u2039\u203a\u20ac\u2122"
)
"""What the second and later bytes of a UTF-8 letter look like to a program that takes them for Windows-1252."""
_KAPOT = re.compile(rf"[Â-ô][{_VERVOLG}Â-ô]*[{_VERVOLG}]+")
_RESTEN = re.compile(r"[ÃÂ][\x80-\xbf]|â€.?|ï¿½")
"""The same, when a part of the letter got lost on the way."""
_VRAAGTEKEN = re.compile(r"(?<![\w/=.?&-])[^\W\d_]+\?[^\W\d_]+(?![\w/=&?]|\.\w)")
"""A question mark where a letter was that could not be written."""
_SLORDIG: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"(?<=\S)[^\S\n]{2,}(?=\S)"), "hier staan twee of meer spaties", "Houd er één over."),
    (
        re.compile(
            r"(?<=[a-z])-\s+(?!(?:en|of|tot|als|dan|noch|maar|naar|door|met|via|versus|respectievelijk)\b)(?=[a-z])"
        ),
        "hier is een woord afgebroken",
        "Schrijf het aan elkaar.",
    ),
    (re.compile(r"(?<=\w) +[,;.](?=\s|$)"), "hier staat een spatie voor een leesteken", "Haal de spatie weg."),
    (
        re.compile(r"(?<=\n)[^\S\n]+\S[^\n]*"),
        "hier springt een regel van de tekst verder in dan de andere",
        "Laat alle regels van de tekst even ver inspringen.",
    ),
    (re.compile(r"\A\s|[^\S\n]\Z"), "deze tekst begint of eindigt met een spatie", "Haal de spatie weg."),
    (
        re.compile(r"(?<!\w)['‘](?!\d|(?:s|t|n|k|m|r)\b)(?=\S)(?![\s\S]*?(?<=\S)['’](?!\w))"),
        "bij dit aanhalingsteken ontbreekt het tweede",
        "Zet het erbij of haal het weg.",
    ),
    (re.compile(r"\b(de|het|een|van|en|op|te|is|met)\s+\1\b"), "hier staat een woord dubbel", "Haal er één weg."),
)
_PAREN = {")": "(", "]": "[", "}": "{", "”": "“„”", "»": "«"}
_PAARTEKEN = re.compile(r"[][(){}\"“”„«»]")
_OPSOMMING = re.compile(r"(?:(?<=\s)|\A|(?<=\())\w{1,4}\)")
"""A letter or number of an enumeration, as in "a) eerst", which opens no bracket."""


def per_tekst(tekst: Tekst) -> Iterator[Bevinding]:
    if tekst.is_commentaar:
        return
    vaag = _VAGE_PLAATS.fullmatch(tekst.inhoud) if tekst.veld == "plaats" else None
    if gevonden := vaag or _ONAF.search(tekst.inhoud):
        yield tekst.bevinding(ONAF, gevonden, f'"{gevonden[0]}" is nog niet af.', "Vul het in of haal het weg.")
    if not tekst.inhoud.isascii() or "?" in tekst.inhoud:
        if kapot := list(_kapotte_letters(tekst)):
            yield from kapot
            return
    for patroon, wat, remedie in _SLORDIG if " " in tekst.inhoud else ():
        if gevonden := patroon.search(tekst.inhoud):
            yield tekst.bevinding(SLORDIG, gevonden, f"{wat}.", remedie)
    if _PAARTEKEN.search(tekst.inhoud) and (plek := _zonder_tweede(tekst.inhoud)) is not None:
        paarteken = _PAARTEKEN.match(tekst.inhoud, plek)
        yield tekst.bevinding(
            SLORDIG,
            paarteken,
            f"bij {tekst.inhoud[plek]} ontbreekt het andere teken van het paar.",
            "Zet het erbij of haal het weg.",
        )


def _kapotte_letters(tekst: Tekst) -> Iterator[Bevinding]:
    for gevonden in _KAPOT.finditer(tekst.inhoud):
        if heel := _hersteld(gevonden[0]):
            melding = f'"{gevonden[0]}" is waarschijnlijk een kapotte letter.'
            yield tekst.bevinding(
                KAPOT, gevonden, melding, f'Vervang het door "{heel}".' if heel.strip() else "Haal het weg."
            )
            return
    if rest := _RESTEN.search(tekst.inhoud):
        melding = f'"{rest[0]}" is waarschijnlijk een kapotte letter.'
        yield tekst.bevinding(KAPOT, rest, melding, "Typ de letter opnieuw.")
    elif (vraag := _VRAAGTEKEN.search(tekst.inhoud)) and not _is_gemeld(tekst):
        melding = f'in "{vraag[0]}" staat een vraagteken midden in een woord.'
        remedie = "Typ de letter die daar hoort. Is het het einde van een vraag? Zet er dan een spatie achter."
        yield tekst.bevinding(KAPOT, vraag, melding, remedie)


def _is_gemeld(tekst: Tekst) -> bool:
    """Whether reading itself put question marks in this file, and said so."""
    return any(b.regel_id == CODERING.id for b in tekst.bestand.bevindingen)


def _hersteld(kapot: str) -> str:
    """The letters that were meant; empty when these are no bytes of any. Some texts were broken more than once."""
    heel = ""
    for _ in range(3):
        try:
            kapot = heel = kapot.encode("cp1252").decode("utf-8")
        except UnicodeError:
            break
    return heel


def _zonder_tweede(inhoud: str) -> int | None:
    """Where the first bracket or quote stands that has no other half; None when all match."""
    opsommingen = {m.end() - 1 for m in _OPSOMMING.finditer(inhoud)}
    open_: list[tuple[str, int]] = []
    recht: int | None = None
    for plek, teken in enumerate(inhoud):
        if teken == '"':
            recht = plek if recht is None else None
        elif teken in "([{“„«":
            open_.append((teken, plek))
        elif teken in _PAREN:
            if open_ and open_[-1][0] in _PAREN[teken]:
                open_.pop()
            elif plek not in opsommingen:
                return plek
    return open_[0][1] if open_ else recht
