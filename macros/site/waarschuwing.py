"""What MkDocs warns of, as a finding in Dutch with file and line; what we do not know is passed on as it is."""

from __future__ import annotations

import re
from pathlib import Path

from macros.site.plekken import Plekken

_ZOEK_HET_OP = "Noem een bestand dat er is, gezien vanaf deze pagina, of haal de link weg."
_LINKS = (
    (r"contains a link '(.+?)', but the target .*?not found", 'de link "{}" leidt nergens heen.', _ZOEK_HET_OP),
    (r"contains an unrecognized relative link '(.+?)',", 'de link "{}" leidt nergens heen.', _ZOEK_HET_OP),
    (
        r"contains a link '(.+?)', but (?:the doc|there is no)",
        'de link "{}" noemt een plek die op die pagina niet is.',
        "Haal weg wat na # staat, of neem de plek over uit het adres van die kop.",
    ),
    (r"contains an absolute link '(.+?)',", 'de link "{}" begint met een /.', "Schrijf de weg vanaf deze pagina."),
    (
        r"contains a link to '(.+?)' which is excluded",
        'de link "{}" wijst naar iets dat niet op de site komt.',
        "Haal de link weg.",
    ),
)
_INSTELLING = re.compile(r"(?:Config value|Plugin) '(.+?)'(?: value)?: (.*)", re.DOTALL)
_INSTELLINGEN = (
    (
        r'The "(.+?)" plugin is not installed',
        'de plugin "{}" is niet geïnstalleerd. Verbeter de naam, of installeer hem.',
    ),
    (
        r"(?s)Failed to load extension .*KeyError: '(.+?)'",
        'de optie "{}" is er niet. Verbeter de naam, of haal haar weg.',
    ),
    (r"Failed to load extension '(.+?)'", 'de uitbreiding "{}" is er niet. Verbeter de naam, of installeer haar.'),
    (r"The path '(.+?)' isn't an existing", '"{}" bestaat niet. Verbeter het pad, of haal de regel weg.'),
    (r"Unrecognised theme name: '(.+?)'", 'het thema "{}" is er niet. Schrijf: name: material'),
    (r"Required configuration not provided()", "deze instelling ontbreekt. Vul haar in."),
    (
        r"(?i)expected\b.*(?:got|received)()",
        "deze waarde heeft niet de vorm die hier hoort. Kijk hoe MkDocs haar schrijft.",
    ),
    (r"Unrecognised configuration name: (.+)", 'de optie "{}" is er niet. Verbeter de naam, of haal haar weg.'),
)
_NAV = re.compile(r"A (?:reference|relative path) to '(.+?)' is included in the 'nav'")
_BESTAND = re.compile(r"Doc file '(.+?)' ")
_BEDOELD = re.compile(r"Did you mean '(.+?)'\?")


def vertaal(waarschuwing: str, project: Path) -> str:
    """One line, placed at the first mention of what it is about."""
    if nav := _NAV.search(waarschuwing):
        return f'{_plek(project, "mkdocs.yml", nav[1])}: fout[nav] de pagina "{nav[1]}" in het menu bestaat niet.'
    if instelling := _INSTELLING.match(waarschuwing):
        return _instelling(instelling[1], instelling[2], project)
    bestand = _BESTAND.match(waarschuwing)
    for patroon, zin, remedie in _LINKS if bestand else ():
        if bestand and (link := re.search(patroon, waarschuwing)):
            bedoeld = _BEDOELD.search(waarschuwing)
            vraag = f' Bedoelt u "{bedoeld[1]}"?' if bedoeld else f" {remedie}" if remedie else ""
            return f"{_plek(project, f'docs/{bestand[1]}', link[1])}: fout[link] {zin.format(link[1])}{vraag}"
    return f"docs: fout[mkdocs] {waarschuwing}"


def _instelling(naam: str, wat: str, project: Path) -> str:
    waarde, zin = "", wat
    for patroon, nederlands in _INSTELLINGEN:
        if gevonden := re.search(patroon, wat):
            waarde, zin = gevonden[1], nederlands.format(gevonden[1])
            break
    return f"{Plekken(project / 'mkdocs.yml').van((naam, waarde))}: fout[instelling] {naam}: {zin}"


def _plek(project: Path, bestand: str, woorden: str) -> str:
    regels = (project / bestand).read_text(encoding="utf-8").split("\n")
    regel = next((nummer for nummer, tekst in enumerate(regels, 1) if woorden in tekst), 1)
    return f"{bestand}:{regel}"
