"""Texts have no form but lists and links: no HTML, no other Markdown, no braces of a template, no links that act."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.fields.tekstvorm import LINK
from macros.findings import Bevinding, Niveau, Regel
from macros.read.bolletjes import BOLLETJES
from macros.records.teksten import Tekst
from macros.records.vormen import mag_opmaak

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
    "Geen opmaak, behalve lijsten en links",
    "Een tekst heeft geen kopjes, plaatjes, tabellen, vette letters of code: de site zet ze er letterlijk neer. Alleen "
    "in een lange tekst mogen lijsten (regels die met een streepje of een nummer beginnen) en links naar een website.",
    "uitleg: Een plek om veilig te slapen.",
    "uitleg: Een **veilige** plek om te slapen.",
)
LIJST = Regel(
    "lijst-op-een-regel",
    "Elk punt van een lijst op een eigen regel",
    "In een tekst achter > of >- hoort een lege regel tussen de punten van een lijst; anders komen zij achter elkaar.",
    "uitleg: Een plek om veilig te slapen.",
    'uitleg: "Dit is nodig: - een plek - een bed"',
    Niveau.WAARSCHUWING,
)
WEBADRES = Regel(
    "webadres-in-tekst",
    "Adressen staan in hun eigen veld",
    "Een webadres staat in het veld website of vindplaats, zonder https:// ervoor.",
    "vindplaats: voorbeeld.nl/streekplan",
    "vindplaats: https://voorbeeld.nl/streekplan",
)
REGELS = (HTML, GEVAARLIJKE_LINK, SJABLOON, OPMAAK, LIJST, WEBADRES)

_GEWOON = "Schrijf gewone tekst."
_EMOJI = "\u2600-\u27bf\U0001f000-\U0001faff"
_MARKDOWN: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("een plaatje", re.compile(r"!\[[^\]\n]{0,200}\]\([^)\n]{0,200}\)")),
    ("een link", re.compile(r"\[[^\]\n]{0,200}\]\([^)\n]{0,200}\)|^\[[^\]\n]{1,200}\]:\s", re.MULTILINE)),
    ("een kopje", re.compile(r"^#{1,6} [^\n]*", re.MULTILINE)),
    ("een tabel", re.compile(r"^\|[^\n]*\|[^\n]*", re.MULTILINE)),
    ("een bolletje", re.compile(rf"(?:^|(?<=\s))[{BOLLETJES}](?= )", re.MULTILINE)),
    ("een emoji", re.compile(f"[{_EMOJI}]+")),
    ("opmaak van Markdown", re.compile(r"\*\*\S|__\S[^_\n]{0,200}__|`")),
)
"""What Markdown has that a text here has not, with what to call it."""
_LIJST_OP_EEN_REGEL = re.compile(r"(?:^|: )- \S[^\n]*? - (?=\S)", re.MULTILINE)
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
        WEBADRES, re.compile(r"\b(?:https?|ftp)://\S*", re.IGNORECASE),
        "hier staat een volledig webadres", "Laat https:// weg, en zet het adres bij website of vindplaats.",
    ),
)  # fmt: skip

_MOGELIJK = re.compile(rf"[<&{{}}\[*_`#:|{BOLLETJES}{_EMOJI}]|- ")
"""Every pattern above needs one of these; most texts have none."""


def per_tekst(tekst: Tekst) -> Iterator[Bevinding]:
    if tekst.is_commentaar or not _MOGELIJK.search(tekst.inhoud):
        return
    lang = mag_opmaak(tekst.pad)
    if lang:
        tekst = tekst._replace(inhoud=LINK.sub(lambda m: " " * len(m[0]), tekst.inhoud))
    for regel, patroon, wat, remedie in _VERBODEN:
        if gevonden := patroon.search(tekst.inhoud):
            if regel is WEBADRES and lang and (link := _LINK_MET_HTTPS.search(tekst.inhoud)):
                yield tekst.bevinding(OPMAAK, link, f'deze link heeft https://: "{link[0]}".', _zonder(link))
                return
            alle = (
                dict.fromkeys(m[0].strip() for m in patroon.finditer(tekst.inhoud)) if regel is HTML else [gevonden[0]]
            )
            wat_er_staat = " en ".join(f'"{een.strip()}"' for een in alle)
            yield tekst.bevinding(regel, gevonden, f"{wat}: {wat_er_staat}.", remedie)
    yield from _opmaak(tekst, lang)


def _opmaak(tekst: Tekst, lang: bool) -> Iterator[Bevinding]:
    for wat, patroon in _MARKDOWN:
        if gevonden := patroon.search(tekst.inhoud):
            kan = f" {_KAN[wat]}" if lang and wat in _KAN else ""
            remedie = "Noem het adres bij website of vindplaats." if wat == "een link" and not lang else _GEWOON
            yield tekst.bevinding(OPMAAK, gevonden, f'hier staat {wat}: "{gevonden[0].strip()}".', remedie + kan)
            return
    if lang and (gevonden := _LIJST_OP_EEN_REGEL.search(tekst.inhoud)):
        yield tekst.bevinding(
            LIJST,
            gevonden,
            "deze lijst staat op één regel.",
            "Zet elk punt op een eigen regel, met een lege regel ertussen.",
        )


_KAN = {
    "een link": "Een link ziet er zo uit: [woorden](voorbeeld.nl/pagina).",
    "een bolletje": "Een lijst: elk punt op een eigen regel met een streepje, en een lege regel ertussen.",
}
_LINK_MET_HTTPS = re.compile(r"\[([^\]\n]{1,200})\]\(https?://([^)\s]{1,200})\)")


def _zonder(link: re.Match[str]) -> str:
    return f'Schrijf "[{link[1]}]({link[2].rstrip("/")})".'
