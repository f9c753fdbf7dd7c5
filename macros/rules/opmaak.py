"""Texts are plain text: no HTML, no Markdown, no template braces, no links that do something or lead outside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.findings import Bevinding, Regel
from macros.records.teksten import Tekst

HTML = Regel(
    "html",
    "Geen HTML",
    "In een tekst staat geen HTML: geen <b>, geen <script> en geen &nbsp;.",
    "uitleg: Een plek om veilig te slapen.",
    "uitleg: Een <b>veilige</b> plek om te slapen.",
)
GEVAARLIJKE_LINK = Regel(
    "gevaarlijke-link",
    "Geen adressen die iets uitvoeren",
    "Adressen als javascript: en data: mogen nergens staan: ze kunnen een lezer schade doen.",
    "uitleg: Een plek om veilig te slapen.",
    "uitleg: Kijk op javascript:alert(1).",
)
SJABLOON = Regel(
    "sjabloon",
    "Geen accolades van een sjabloon",
    "Dubbele accolades en accolades met een procentteken zijn voor de site, niet voor gegevens.",
    "uitleg: Een plek om veilig te slapen.",
    'uitleg: "{{ uitleg }}"',
)
OPMAAK = Regel(
    "opmaak",
    "Geen opmaak",
    "Een tekst heeft geen links, plaatjes, vette letters of kopjes van Markdown: de site zet ze er letterlijk neer.",
    "uitleg: Een plek om veilig te slapen.",
    "uitleg: Een [plek](bijlage) om veilig te slapen.",
)
WEBADRES = Regel(
    "webadres-in-tekst",
    "Adressen staan in hun eigen veld",
    "Een webadres staat in het veld website of vindplaats, zonder https:// ervoor.",
    "vindplaats: voorbeeld.nl/streekplan",
    "vindplaats: https://voorbeeld.nl/streekplan",
)
REGELS = (HTML, GEVAARLIJKE_LINK, SJABLOON, OPMAAK, WEBADRES)

_MARKDOWN = re.compile(
    r"!?\[[^\]\n]{0,200}\]\([^)\n]{0,200}\)|^\[[^\]\n]{1,200}\]:\s|\*\*\S|__\S[^_\n]{0,200}__|`|^#{1,6} ", re.MULTILINE
)
"""Links and images, link definitions, bold, code, headings."""
_VERBODEN: tuple[tuple[Regel, re.Pattern[str], str, str], ...] = (
    (
        HTML, re.compile(r"<\s*[!/?a-zA-Z][^>\n]{0,40}>?|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});", re.IGNORECASE),
        "hier staat HTML", "Haal het weg. Bedoelt u kleiner dan? Zet een spatie na het teken <.",
    ),
    (
        GEVAARLIJKE_LINK, re.compile(r"\b(?:javascript|vbscript)\s*:|\bdata:[a-z]*[/;,]\S*|\bfile:/", re.IGNORECASE),
        "hier staat een adres dat iets uitvoert", "Haal het weg.",
    ),
    (SJABLOON, re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}"), "hier staan accolades van een sjabloon", "Haal ze weg."),
    (
        OPMAAK, _MARKDOWN,
        "hier staat opmaak van Markdown", "Schrijf gewone tekst.",
    ),
    (
        WEBADRES, re.compile(r"\b(?:https?|ftp)://\S*", re.IGNORECASE),
        "hier staat een volledig webadres", "Laat https:// weg, en zet het adres bij website of vindplaats.",
    ),
)  # fmt: skip

_MOGELIJK = re.compile(r"[<&{}\[*_`#:]")
"""Every pattern above needs one of these; most texts have none."""


def per_tekst(tekst: Tekst) -> Iterator[Bevinding]:
    if tekst.is_commentaar or not _MOGELIJK.search(tekst.inhoud):
        return
    for regel, patroon, wat, remedie in _VERBODEN:
        if gevonden := patroon.search(tekst.inhoud):
            yield tekst.bevinding(regel, gevonden, f'{wat}: "{gevonden[0].strip()}".', remedie)
