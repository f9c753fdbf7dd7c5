"""Words that make a text say more than its source, or that hurt: a promise, a leader, a belittling phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.findings import Bevinding, Niveau, Regel
from macros.records.teksten import Tekst

WOORDKEUS = Regel(
    "woordkeus",
    "Woorden die niet meer zeggen dan de bron, en niemand kleiner maken",
    "Een plan is nog geen feit, regie is geen leiding, en mishandeling is meer dan slecht behandelen.",
    "uitleg: Een plek om veilig te slapen.",
    "uitleg: De opvang wordt beter.",
    Niveau.WAARSCHUWING,
)
REGELS = (WOORDKEUS,)

_EIGEN_WOORDEN = {
    "uitleg", "samenvatting", "doel", "wat_doet_het", "waarom", "tekst", "toelichting", "opmerking", "voorbereiding",
}  # fmt: skip
"""The fields in which an editor writes in her own words; titles are the source's, search words are the reader's."""

_PLAN = 'Is het een plan? Schrijf dan "is bedoeld om" of "wil".'
_LIJST: tuple[tuple[str, str], ...] = (
    (r"word(?:t|en) beter", _PLAN),
    (r"krijg(?:t|en) een training", _PLAN),
    (r"(?:heeft|hebben|had|hadden) de leiding", 'Zegt de bron regie? Schrijf dan "heeft de regie".'),
    (r"slecht(?:e)? (?:behandel(?:d|t|de|en)|worden behandeld)", 'Schrijf "mishandeld" of "mishandelt".'),
    (r"het meeste zorgen", 'Schrijf "de meeste zorgen".'),
    (r"wordt (?:het )?minder erg", 'Schrijf "kan erger worden voorkomen".'),
    (r"bijleren", 'Schrijf "bijscholen" of "scholing".'),
    (r"geweld thuis", 'Schrijf "huiselijk geweld": het gaat om de relatie, niet om de plaats.'),
    (r"losse zaken", 'Schrijf "individuele casussen".'),
)
_PATRONEN = tuple(
    (re.compile(rf"\b{woorden}\b".replace(" ", r"\s+"), re.IGNORECASE), remedie) for woorden, remedie in _LIJST
)


def per_tekst(tekst: Tekst) -> Iterator[Bevinding]:
    if tekst.is_commentaar or tekst.veld not in _EIGEN_WOORDEN:
        return
    for patroon, remedie in _PATRONEN:
        if gevonden := patroon.search(tekst.inhoud):
            woorden = " ".join(gevonden[0].split())
            yield tekst.bevinding(WOORDKEUS, gevonden, f'hier staat "{woorden}".', remedie)
