"""Follows a remedy to the letter, as an editor would who reads nothing but the message: text in, text out."""

from __future__ import annotations

import re
from collections.abc import Callable

from macros.findings import Bevinding

GETALLEN = {
    "een": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
}
_AANTAL = rf"({'|'.join(GETALLEN)}|\d+) spaties?"


def _getal(woord: str) -> int:
    return GETALLEN.get(woord) or int(woord)


def volg(tekst: str, bevinding: Bevinding) -> str | None:
    """``tekst`` after doing what the remedy says; None when it leaves something to judge."""
    regels = tekst.split("\n")
    for patroon, doe in _ZINNEN:
        if gevonden := re.search(patroon, bevinding.remedie, re.DOTALL):
            doe(regels, bevinding, gevonden)
            return "\n".join(regels)
    return None


def _verschuif(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    van, tot = (int(m[1]), int(m[1])) if m[1] else (int(m[2]), int(m[3]))
    _schuif(regels, van, tot, _getal(m[4]) * (1 if m[5] == "rechts" else -1))


def _schuif(regels: list[str], van: int, tot: int, stap: int) -> None:
    for n in range(van - 1, tot):
        if regels[n].strip():
            assert stap > 0 or not regels[n][:-stap].strip(), f"regel {n + 1} heeft zo veel spaties niet"
            regels[n] = " " * stap + regels[n] if stap > 0 else regels[n][-stap:]


def _verschuif_en_streepje(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    _verschuif(regels, b, m)
    _streepje_voor(regels, b, m)


def _streepje_voor(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    inhoud = regels[b.regel - 1]
    regels[b.regel - 1] = f"{inhoud[: len(inhoud) - len(inhoud.lstrip())]}- {inhoud.lstrip()}"


def _streepje_in_plaats(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    inhoud, aantal = regels[b.regel - 1], _getal(m[1])
    begin = inhoud.index(m[2])
    assert not inhoud[begin - aantal : begin].strip()
    regels[b.regel - 1] = f"{inhoud[: begin - aantal]}- {inhoud[begin:]}"


def _hele_regel(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    inhoud = regels[b.regel - 1]
    regels[b.regel - 1] = inhoud[: len(inhoud) - len(inhoud.lstrip())] + m[1]


def _waarde(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    inhoud = regels[b.regel - 1]
    opmerking = re.search(r"\s+#\s.*$", inhoud)
    regels[b.regel - 1] = inhoud[: b.kolom - 1] + m[1] + (opmerking[0] if opmerking else "")


def _woord(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    inhoud = regels[b.regel - 1]
    sleutel = re.compile(r"[\w-]+(?=:(?: |$))").match(inhoud, b.kolom - 1)
    oud = sleutel or re.compile(r"[^#]*[^#\s]").match(inhoud, b.kolom - 1)
    assert oud, inhoud
    regels[b.regel - 1] = inhoud[: oud.start()] + m[1] + inhoud[oud.end() :]


def _blok(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    regels[b.regel - 1 : b.regel] = m[1].split("\n")


def _regels_weg(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    for n in sorted({int(n) for n in re.findall(r"\d+", m[1])}, reverse=True):
        del regels[n - 1]


def _eind(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    regels[int(m[2]) - 1] += m[1]


def _voor_en_eind(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    begin = re.match(r" *(?:- +)*(?:[\w-]+: +)?", regels[int(m[2]) - 1])
    assert begin
    regels[int(m[2]) - 1] = begin[0] + m[1] + regels[int(m[2]) - 1][begin.end() :]
    regels[int(m[4]) - 1] += m[3]


def _verplaats(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    van, tot, onder = int(m[1]), int(m[2]), int(m[3])
    if m[4]:
        _schuif(regels, van, tot, _getal(m[4]) * (1 if m[5] == "rechts" else -1))
    stuk = regels[van - 1 : tot]
    del regels[van - 1 : tot]
    regels[onder:onder] = stuk


def _nieuwe_regel(regels: list[str], b: Bevinding, m: re.Match[str]) -> None:
    inhoud = regels[b.regel - 1]
    regels[b.regel - 1 : b.regel] = [
        inhoud[: b.kolom - 1].rstrip(),
        " " * _getal(m[2]) + inhoud[b.kolom - 1 :],
    ]


_SCHUIF = rf"Zet (?:regel (\d+)|de regels (\d+) tot en met (\d+)) {_AANTAL} verder naar (links|rechts)\."
_ZINNEN: tuple[tuple[str, Callable[[list[str], Bevinding, re.Match[str]], None]], ...] = (
    (rf'{_SCHUIF} Zet "- " \(een streepje en een spatie\) voor "\w+"\.$', _verschuif_en_streepje),
    (rf"{_SCHUIF}$", _verschuif),
    (r'Zet "- " \(een streepje en een spatie\) voor "\w+"\.$', _streepje_voor),
    (rf'Vervang de {_AANTAL} vlak voor "([^"]+)" door "- " \(een streepje en een spatie\)\.$', _streepje_in_plaats),
    (r"Schrijf:\n(.+)$", _blok),
    (r"Schrijf: (.+)$", _hele_regel),
    (r'Schrijf "([^"]+)"\.', _waarde),
    (r'Bedoelt u "([^"]+)"\?', _woord),
    (r"[Hh]aal (?:dan )?regel ([\d, en]+) weg[.;,]", _regels_weg),
    (r"Kies wat klopt: haal regel \d+ of regel (\d+) weg\.", _regels_weg),
    (r"Zet een (.) voor de tekst op regel (\d+) en een (.) aan het eind van regel (\d+)\.", _voor_en_eind),
    (r"Zet een (.) aan het eind van regel (\d+)\.", _eind),
    (
        rf"Verplaats de regels (\d+) tot en met (\d+) naar onder regel (\d+)"
        rf"(?: en zet ze {_AANTAL} verder naar (links|rechts))?\.",
        _verplaats,
    ),
    (rf'Begin een nieuwe regel voor "([^"]+)", met {_AANTAL} ervoor\.', _nieuwe_regel),
)
"""The ways in which our remedies say what to do: a remedy in other words leaves something to judge."""
