"""A name behind any function, as in "contactpersoon Jansen": a question, for a place or a team may stand there too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.catalogue import Lading
from macros.fields.record import Record
from macros.findings import Bevinding, Niveau, Regel
from macros.kinds.contactrol import Contactrol
from macros.read.bestand import Bestand
from macros.read.gewoon import gewoon as in_gewone_letters
from macros.records.teksten import blik_op
from macros.rules.personen import NAAM, is_beleidswoord, is_rolwoord, staat_bij_mens
from macros.rules.voornamen import voornamen

FUNCTIENAAM = Regel(
    "naam-achter-functie",
    "Een functie heeft geen naam",
    "Achter een functie staat geen naam van een mens. De naam van een organisatie of een plaats mag: wat in deze "
    "gegevens zo heet, herkent de controle. Heet iets anders zo? Zet achter de regel: # geen persoon.",
    "uitleg: gratis en anoniem",
    "uitleg: vraag contactpersoon Yssel",
    Niveau.WAARSCHUWING,
)
REGELS = (FUNCTIENAAM,)

_NAAR = r"(?:\s+|\s*[(=]\s*|\s+is\s+|:\s+(?=\S+(?:$|[,;.()])))"
"""What may stand between a function and the name of who has it."""
_FUNCTIE = re.compile(
    r"\b((?i:[a-z-]*(?:wethouder|burgemeester|houder|medewerker|coordinator|directeur|voorzitter|secretaris|leider|"
    r"manager|adviseur|minister|arts|agent|contactpersoon|functionaris|bestuurder|regisseur|ambtenaar|psycholoog|"
    r"consulent|hulpverlener|begeleider|gedragsdeskundige|onderzoeker|auteur|collega)))"
    rf"{_NAAR}((?:(?:[Vv]an|[Dd]e[nr]?|[Tt]e[nr]?)\s+){{0,3}})({NAAM})"
)
_MOGELIJK = re.compile(
    r"(?:houder|werker|nator|teur|zitter|taris|leider|nager|seur|nister|arts|gent|soon|aris|uurder|naar|loog|lent|lener|"
    r"kundige|zoeker|lega|meester)(?: ?[(=:]| is)?\s*(?:(?:van|den?|der|ten?|ter)\s+){0,3}[A-Z]",
)
"""The ends of those words and a capital: quick to look for."""
_VAN_IETS = re.compile(r"van\s+(?!de[nr]\s)")
"""As in "de directeur van Opvang Kustland": of an organisation or a place, for a surname has a capital there."""
_AFKORTING = re.compile(r"[A-Z]{2,5}|[A-Z]+[a-z]?[A-Z]+\w*")


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    """The names behind functions that no record has."""
    gevonden = [v for bestand in lading.bestanden.values() for v in bestand.bewaar(_achter_functies)]
    if gevonden:
        bekend = _bekende_woorden(lading)
        yield from (b for woord, b in gevonden if woord not in bekend and woord not in lading.ongelezen)


def _achter_functies(bestand: Bestand) -> tuple[tuple[str, Bevinding], ...]:
    return tuple(_zoek(bestand))


def _zoek(bestand: Bestand) -> Iterator[tuple[str, Bevinding]]:
    for tekst in blik_op(bestand).zoek(_MOGELIJK):
        for m in _FUNCTIE.finditer(tekst.gewoon):
            functie, tussen, naam = m.groups()
            if _VAN_IETS.match(tussen) or staat_bij_mens(tekst, m):
                continue
            eerste = re.split(r"[\s-]", naam)[0]
            geen_naam = _AFKORTING.fullmatch(eerste) or is_beleidswoord(eerste) or is_rolwoord(eerste)
            if geen_naam or eerste.capitalize() in voornamen() or tekst.is_geen_persoon:
                continue
            eigen = tekst.zoals_getypt(m)
            yield (
                eerste.casefold(),
                tekst.bevinding(
                    FUNCTIENAAM,
                    eigen,
                    f'achter "{functie}" kan de naam van een mens staan: "{eigen[0]}".',
                    f'Is het een mens? Haal "{tussen}{naam}" weg. Is het geen mens? {tekst.antwoord_geen_persoon}',
                ),
            )


def _bekende_woorden(lading: Lading) -> set[str]:
    """The words of the names that may stand behind a function; a contact role may be called after a person."""
    records = [r for r in lading.catalogus.alle(Record) if not isinstance(r, Contactrol)]
    namen = [w for r in records for veld in ("naam", "afkorting") if isinstance(w := getattr(r, veld, None), str)]
    namen += [w for r in records for w in getattr(r, "ook_bekend_als", ())]
    return {woord.casefold() for naam in namen for woord in re.findall(r"[A-Za-z']+", in_gewone_letters(naam))}
