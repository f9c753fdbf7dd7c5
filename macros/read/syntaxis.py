"""What libyaml says about a file that is no YAML, in plain Dutch and at the line where an editor must look.

libyaml reports where reading stopped. That is often lines below the cause (a quote that was never closed) or one below
(a missing colon), so most problems are traced back to their likely cause first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import yaml

from macros.read.leesfout import Leesfout
from macros.read.regels import YAML_SYNTAXIS

_VELD = re.compile(r"\s*(?:- +)*[^\s#'\"-][^:]*:(?=\s|$)")
_WAARDE_BEGINT = re.compile(r"\s*(?:- +)*(?:[\w-]+: +)?(?=\S)")
_QUOTES = "Zet de hele tekst tussen dubbele aanhalingstekens."


class _Geval(NamedTuple):
    """A problem as libyaml saw it: what, where reading stopped, and where what it was reading began."""

    probleem: str
    context: str
    regel: int
    kolom: int
    begin: tuple[int, int]
    regels: list[str]

    @property
    def inhoud(self) -> str:
        return self.regels[self.regel - 1]

    def fout(self, plek: tuple[int, int], melding: str, remedie: str) -> Leesfout:
        return Leesfout(YAML_SYNTAXIS, *plek, melding, remedie)


def vertaal(fout: yaml.MarkedYAMLError, tekst: str) -> Leesfout:
    """The finding for ``fout``, which libyaml raised on reading ``tekst``."""
    regels = tekst.split("\n")
    plaats, begin = fout.problem_mark or fout.context_mark, fout.context_mark or fout.problem_mark
    geval = _Geval(
        fout.problem or "",
        fout.context or "",
        min(plaats.line + 1, len(regels)),
        plaats.column + 1,
        (begin.line + 1, begin.column + 1),
        regels,
    )
    if (gevonden := _aanhalingsteken(geval)) is not None:
        return gevonden
    uitleg = next((f for deel, f in _UITLEG if deel in geval.probleem), _onbekend)
    return uitleg(geval)


def _aanhalingsteken(g: _Geval) -> Leesfout | None:
    """A quote that is not closed, or closed too early: reading stops right after the quote that ended the text."""
    if "quoted scalar" in g.context and "unexpected" in g.probleem:
        return _niet_gesloten(g, *g.begin)
    voor = g.inhoud[: g.kolom - 1].rstrip()
    if not voor.endswith(('"', "'")):
        return None
    teken = voor[-1]
    begin = _WAARDE_BEGINT.match(g.inhoud).end()
    if voor[begin : begin + 1] == teken and begin < len(voor) - 1:
        anders = "Verdubbel een ' binnen de tekst, of zet" if teken == "'" else "Gebruik binnen de tekst andere, of zet"
        return g.fout(
            (g.regel, g.kolom),
            f"na het aanhalingsteken {teken} dat de tekst sluit, staat nog iets.",
            f"{anders} alles tussen {_ander(teken)} en {_ander(teken)}.",
        )
    for regel in range(g.regel - 1, 0, -1):
        inhoud = g.regels[regel - 1]
        begin = _WAARDE_BEGINT.match(inhoud)
        if begin and inhoud[begin.end()] == teken and teken not in inhoud[begin.end() + 1 :]:
            return _niet_gesloten(g, regel, begin.end() + 1)
    return None


def _ander(teken: str) -> str:
    return '"' if teken == "'" else "'"


def _niet_gesloten(g: _Geval, regel: int, kolom: int) -> Leesfout:
    teken = g.regels[regel - 1][kolom - 1]
    return g.fout(
        (regel, kolom),
        "de tekst die hier begint met een aanhalingsteken, wordt niet gesloten.",
        f"Zet ook aan het eind van de tekst een {teken}.",
    )


def _geen_dubbele_punt(g: _Geval) -> Leesfout:
    return _zonder_dubbele_punt(g, g.begin[0])


def _zonder_dubbele_punt(g: _Geval, regel: int) -> Leesfout:
    inhoud = g.regels[regel - 1]
    if geplakt := re.match(r"\s*-(?=[^\s-])", inhoud):
        return _streepje_geplakt(g, regel, geplakt.end() + 1)
    if geplakt := re.match(r"\s*(?:- +)*[\w-]+:(?=\S)", inhoud):
        return g.fout((regel, geplakt.end() + 1), "na de dubbele punt hoort een spatie.", 'Schrijf "veld: waarde".')
    return g.fout(
        (regel, _diepte(inhoud) + 1),
        "op deze regel ontbreekt de dubbele punt na de veldnaam.",
        'Schrijf "veld: waarde". Hoort de regel bij de tekst erboven? Laat hem dan verder inspringen.',
    )


def _streepje_geplakt(g: _Geval, regel: int, kolom: int) -> Leesfout:
    return g.fout((regel, kolom), "na het streepje hoort een spatie.", 'Schrijf "- " en dan de tekst.')


def _dubbele_punt_te_veel(g: _Geval) -> Leesfout:
    """A colon where no field can begin: a second one on the line, or a line that does not follow from the one above."""
    if re.search(r":\s", g.inhoud[: g.kolom - 1]):
        return g.fout((g.regel, g.kolom), "in deze tekst staat een dubbele punt met een spatie erachter.", _QUOTES)
    vorige = next((r for r in range(g.regel - 1, 0, -1) if re.match(r"\s*[^\s#]", g.regels[r - 1])), 0)
    if vorige and not _VELD.match(g.regels[vorige - 1]):
        return _zonder_dubbele_punt(g, vorige)
    return g.fout(
        (g.regel, _diepte(g.inhoud) + 1),
        "deze regel springt te ver in, of de regel erboven te weinig.",
        "Zet velden die bij elkaar horen recht onder elkaar. Gaat hier de tekst van de regel erboven verder? "
        "Zet die tekst dan tussen dubbele aanhalingstekens.",
    )


def _verkeerde_diepte(g: _Geval) -> Leesfout:
    inhoud = g.inhoud
    begin = _WAARDE_BEGINT.match(inhoud)
    eerste = inhoud[begin.end()] if begin else ""
    if begin and begin.end() < g.kolom - 1 and eerste in "*&![{":
        return _verkeerd_begin(g, g.regel, begin.end() + 1)
    if geplakt := re.match(r"\s*-(?=[^\s-])", inhoud):
        return _streepje_geplakt(g, g.regel, geplakt.end() + 1)
    if inhoud.lstrip().startswith("- ") and (regel := _zonder_streepje(g)):
        return g.fout(
            (regel, _diepte(g.regels[regel - 1]) + 1),
            "voor deze regel ontbreekt een streepje.",
            f'Begin elk onderdeel van de lijst met "- ", zoals op regel {g.regel}.',
        )
    return g.fout(
        (g.regel, g.kolom),
        f"deze regel springt niet goed in; hij past niet bij wat op regel {g.begin[0]} begint.",
        "Zet velden die bij elkaar horen recht onder elkaar, en ook de streepjes van een lijst.",
    )


def _diepte(inhoud: str) -> int:
    return len(inhoud) - len(inhoud.lstrip())


def _zonder_streepje(g: _Geval) -> int | None:
    """The first line of the fields right above a dash, when those stand where the dash's own fields would."""
    diepte, regel = _diepte(g.inhoud) + 2, g.regel
    while regel > 1 and (not g.regels[regel - 2].strip() or _diepte(g.regels[regel - 2]) >= diepte):
        regel -= 1
    return regel if regel < g.regel and _diepte(g.regels[regel - 1]) == diepte else None


def _verkeerd_begin(g: _Geval, regel: int, kolom: int) -> Leesfout:
    teken = g.regels[regel - 1][kolom - 1 : kolom]
    return g.fout((regel, kolom), f'een tekst mag niet beginnen met het teken "{teken}".', _QUOTES)


def _haakje_open(g: _Geval) -> Leesfout:
    regel, kolom = g.begin
    teken = g.regels[regel - 1][kolom - 1 : kolom]
    return g.fout(
        g.begin,
        f"het haakje {teken} dat hier begint, wordt niet goed gesloten.",
        "Zet het sluitende haakje erbij. Begint de tekst zelf met een haakje? Zet hem dan tussen aanhalingstekens.",
    )


def _op_de_plek(melding: str, remedie: str) -> Callable[[_Geval], Leesfout]:
    return lambda g: g.fout((g.regel, g.kolom), melding, remedie)


def _onbekend(g: _Geval) -> Leesfout:
    return g.fout(
        (g.regel, g.kolom),
        "vanaf hier is dit bestand geen geldige YAML.",
        "Controleer op deze regel en die erboven het inspringen, de dubbele punten en de aanhalingstekens.",
    )


_UITLEG: tuple[tuple[str, Callable[[_Geval], Leesfout]], ...] = (
    ("could not find expected ':'", _geen_dubbele_punt),
    ("mapping values are not allowed", _dubbele_punt_te_veel),
    ("did not find expected '-' indicator", _verkeerde_diepte),
    ("did not find expected key", _verkeerde_diepte),
    ("did not find expected ',' or", _haakje_open),
    ("cannot start any token", lambda g: _verkeerd_begin(g, g.regel, g.kolom)),
    ("alphabetic or numeric character", lambda g: _verkeerd_begin(g, *g.begin)),
    ("did not find expected node content", lambda g: _verkeerd_begin(g, g.regel, g.kolom)),
    ("mapping keys are not allowed", lambda g: _verkeerd_begin(g, g.regel, g.kolom)),
    ("tag", lambda g: _verkeerd_begin(g, *g.begin)),
    ("directive", lambda g: _verkeerd_begin(g, *g.begin)),
    (
        "expected comment or line break",
        _op_de_plek("na > of | aan het begin van een tekst mag op deze regel niets meer staan.",
                    "Zet de tekst op de volgende regel, verder ingesprongen, of zet hem tussen aanhalingstekens."),
    ),
    (
        "block sequence entries are not allowed",
        _op_de_plek("hier mag geen streepje staan.",
                    "Begin een lijst op een nieuwe regel. Begint de tekst zelf met een streepje? "
                    "Zet hem dan tussen aanhalingstekens."),
    ),
    (
        "escape",
        _op_de_plek("na de backslash \\ staat een teken dat daar niet mag.", "Schrijf \\\\ voor een gewone backslash."),
    ),
    (
        "hexdecimal",
        _op_de_plek("na de backslash \\ staat een teken dat daar niet mag.", "Schrijf \\\\ voor een gewone backslash."),
    ),
)  # fmt: skip
