"""The publisher as mkdocs.yml has it: what cannot be right is refused, and what is not filled in is told at a build."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from macros.pages.uitgever import VOORBEELD, Uitgever

VELDEN = tuple(veld.name for veld in fields(Uitgever))
_VORM = {
    "naam": (re.compile(r"\S.*"), "dit is geen naam", "Schrijf de naam van uw organisatie."),
    "email": (
        re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+"),
        "dit is geen e-mailadres",
        "Schrijf een algemeen adres van uw organisatie.",
    ),
    "telefoon": (
        re.compile(r"\+?[\d ()-]{3,20}"),
        "dit is geen telefoonnummer",
        'Schrijf het algemene nummer van uw organisatie, tussen aanhalingstekens: "088 123 45 67".',
    ),
}


def fouten(waarde: Any) -> Iterator[tuple[str, str, str]]:
    """What is wrong with the setting: the field (empty for all of it), the reason, and what to do."""
    if waarde is None:
        return
    if not isinstance(waarde, Mapping):
        yield "", "de uitgever heeft een naam, een e-mailadres en een telefoonnummer", _voorbeeld()
        return
    for veld in waarde:
        if veld not in VELDEN:
            yield str(veld), "dit is geen deel van de uitgever", f"Kies uit: {', '.join(VELDEN)}."
    for veld, (vorm, reden, doe) in _VORM.items():
        if not isinstance(waarde.get(veld), str):
            yield veld, f'"{veld}" ontbreekt, of staat niet tussen aanhalingstekens', doe
        elif not vorm.fullmatch(waarde[veld]):
            yield veld, reden, doe


def lees_uitgever(extra: Mapping[str, Any]) -> Uitgever | None:
    """The publisher, when there is one; the settings were looked at before."""
    waarde = extra.get("uitgever")
    return Uitgever(**{veld: waarde[veld] for veld in VELDEN}) if waarde else None


def ontbreekt(uitgever: Uitgever | None) -> str:
    """What a build says when readers cannot see who makes this site; nothing when they can."""
    if uitgever and not uitgever.voorbeeld:
        return ""
    wat = f"nog een voorbeeld (het adres eindigt op {VOORBEELD})" if uitgever else "niet ingevuld"
    return (
        f"waarschuwing[uitgever] extra.uitgever is {wat}. Lezers zien dan niet wie deze site maakt, en kunnen zonder "
        f"account geen fout melden. {_voorbeeld()}"
    )


def _voorbeeld() -> str:
    return f"Vul onder extra.uitgever in: {', '.join(VELDEN)}."
