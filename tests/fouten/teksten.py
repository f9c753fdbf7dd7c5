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
    ],
    "mobiel nummer": [
        "06-12345678",
        "06 12 34 56 78",
        "+31612345678",
        "+31 (0)6 - 1234 5678",
        "0031 6 12345678",
        "(06) 12345678",
        "06.12.34.56.78",
    ],
    "naam van een mens": [
        "Vraag mevrouw Jansen.",
        "Bel dhr. P. de Boer.",
        "Vraag Q. van Zanten.",
        "door drs. X.Y. Zwart",
        "met de heer Van Dijk",
    ],
    "huisadres": ["op Kerkstraat 12", "aan de Oude Gracht 1, 3511 AB Utrecht", "Lange Laan 24a", "3511AB"],
    "html": ["<b>vet</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a&nbsp;b", "</div>"],
    "javascript-link": ["javascript:alert(1)", "data:text/html;base64,AA", "JAVASCRIPT :alert(1)", "vbscript:x"],
    "accolades": ["{{ config }}", "{% raw %}", "{# weg #}", "}}"],
    "markdown": ["[hier](pagina)", "![plaatje](x.png)", "**vet**", "`code`"],
    "dubbele spatie": ["twee  spaties", "drie   spaties", "voor , een komma"],
    "todo": ["TODO", "fixme", "xxx", "???", "lorem ipsum"],
    "los haakje": ["(open", "dicht]", 'los " teken', "„open"],
    "hekje": ["#1", "#metoo"],
    "webadres": ["https://voorbeeld.nl", "http://voorbeeld.nl/pad"],
    "kapotte letters": ["coÃ¶rdinatie", "â€œcitaatâ€", "financiÃ«le"],
}


def _registreer(naam: str, varianten: list[str]) -> None:
    def breek(g: Gegevens, v: Veld, rng: Random) -> Breuk:
        return erbij(g, v, naam, rng.choice(varianten))

    breek.__name__ = naam
    soort(gewone_tekst)(breek)


for _naam, _varianten in VARIANTEN.items():
    _registreer(_naam, _varianten)
