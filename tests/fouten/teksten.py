"""Faults in texts: persons, markup, links, leftovers. Each kind adds one of its variants to a sentence."""

from __future__ import annotations

from random import Random

from tests.fouten.gegevens import Breuk, Gegevens, Veld, erbij, gewone_tekst, soort

VARIANTEN = {
    "e-mailadres": [
        "jan@voorbeeld.nl",
        "mail naar j.de.boer@gemeente.nl.",
        "jan [at] voorbeeld.nl",
        "(jan@x.example.org)",
        "jan @ voorbeeld.nl",
        "jan apenstaartje voorbeeld punt nl",
        "jan＠voorbeeld.nl",
    ],
    "mobiel nummer": [
        "06-12345678",
        "06 12 34 56 78",
        "+31612345678",
        "+31 (0)6 - 1234 5678",
        "0031 6 12345678",
        "(06) 12345678",
        "06.12.34.56.78",
        "06\u201112345678",
        "06\u2212123\u221245678",
        "06·1234·5678",
        "O6-12345678",
    ],
    "naam van een mens": [
        "Vraag mevrouw Jansen.",
        "Bel dhr. P. de Boer.",
        "Vraag Q. van Zanten.",
        "door drs. X.Y. Zwart",
        "met de heer Van Dijk",
        "Vraag mevrouw Şahin.",
        "Bel A. Yıldız.",
        "Vraag O\u0308. O\u0308zdemir.",
        "volgens MW. JANSEN",
        "van wethouder Jansen",
        "van Burgemeester Van Zanen",
        "met Janneke de Vries",
    ],
    "voornaam": ["Vraag Janneke.", "bel Mohammed", "via Jan-Willem"],
    "huisadres": [
        "op Kerkstraat 12",
        "aan de Oude Gracht 1, 3511 AB Utrecht",
        "Lange Laan 24a",
        "3511AB",
        "3511 ab",
        "op Jaagpad 12",
        "op DORPSSTRAAT 12",
        "aan de Kerkstraat",
    ],
    "nummer van een mens": ["bsn 123456782", "123.456.782", "geboren op 3 maart 1985", "auto XX-99-YY"],
    "html": ["<b>vet</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a&nbsp;b", "</div>"],
    "javascript-link": ["javascript:alert(1)", "data:text/html;base64,AA", "JAVASCRIPT :alert(1)", "vbscript:x"],
    "accolades": ["{{ config }}", "{% raw %}", "{# weg #}", "}}"],
    "markdown": ["[hier](pagina)", "![plaatje](x.png)", "**vet**", "`code`"],
    "dubbele spatie": ["twee  spaties", "drie   spaties", "voor , een komma"],
    "todo": ["TODO", "fixme", "xxx", "???", "lorem ipsum"],
    "los haakje": ["(open", "dicht]", 'los " teken', "„open"],
    "hekje": ["#1", "#metoo"],
    "webadres": ["https://voorbeeld.nl", "http://voorbeeld.nl/pad"],
    "kapotte letters": ["coÃ¶rdinatie", "â€œcitaatâ€", "financiÃ«le", "â‚¬ 10", "co?rdinatie"],
    "teken van een tekstverwerker": ["\uf0b7 een", "\uf0a7 twee"],
}


def _registreer(naam: str, varianten: list[str]) -> None:
    def breek(g: Gegevens, v: Veld, rng: Random) -> Breuk:
        return erbij(g, v, naam, rng.choice(varianten))

    breek.__name__ = naam
    soort(gewone_tekst)(breek)


for _naam, _varianten in VARIANTEN.items():
    _registreer(_naam, _varianten)
