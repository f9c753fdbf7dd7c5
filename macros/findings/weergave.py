"""The findings as each audience reads them: a person in a terminal, GitHub, a program, a comment on a pull request."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import groupby

from macros.findings.bevinding import Bevinding, Niveau

_STUURTEKEN = re.compile("[\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>|#~@])")


@dataclass(frozen=True)
class Telling:
    """How much was checked, for the closing line."""

    records: int
    bestanden: int


def toon(bevindingen: Sequence[Bevinding], telling: Telling, formaat: str) -> str:
    """The findings and a closing line in ``formaat``, one of FORMATEN; safe to print whatever the data holds."""
    return FORMATEN[formaat]([_zichtbaar(b) for b in bevindingen], telling)


def samenvatting(bevindingen: Sequence[Bevinding], telling: Telling) -> str:
    """One line that says how much was checked and found."""
    fouten = sum(b.niveau is Niveau.FOUT for b in bevindingen)
    return (
        f"{_aantal(telling.records, 'record', 'records')} in {_aantal(telling.bestanden, 'bestand', 'bestanden')}: "
        f"{_aantal(fouten, 'fout', 'fouten')}, "
        f"{_aantal(len(bevindingen) - fouten, 'waarschuwing', 'waarschuwingen')}."
    )


def _aantal(hoeveel: int, een: str, meer: str) -> str:
    return f"{hoeveel or 'geen'} {een if hoeveel == 1 else meer}"


def _zichtbaar(bevinding: Bevinding) -> Bevinding:
    """The finding with control and direction characters spelled out: data must not steer a terminal."""

    def schoon(tekst: str) -> str:
        return _STUURTEKEN.sub(lambda m: f"\\u{ord(m[0]):04x}", tekst)

    return replace(
        bevinding,
        bestand=schoon(bevinding.bestand),
        melding=schoon(bevinding.melding),
        record=schoon(bevinding.record),
        remedie="\n".join(map(schoon, bevinding.remedie.split("\n"))),  # may show a block of lines, which we made
    )


def _tekst(bevindingen: Sequence[Bevinding], telling: Telling) -> str:
    return "\n".join([*map(str, bevindingen), samenvatting(bevindingen, telling)])


def _github(bevindingen: Sequence[Bevinding], telling: Telling) -> str:
    """Workflow commands, which GitHub shows beside the changed lines; escaped as its runner unescapes."""
    soort = {Niveau.FOUT: "error", Niveau.WAARSCHUWING: "warning"}
    regels = [
        f"::{soort[b.niveau]} file={_eigenschap(b.bestand)},line={b.regel},col={b.kolom},"
        f"title={_eigenschap(b.regel_id)}::{_opdracht(b.zin)}"
        for b in bevindingen
    ]
    return "\n".join([*regels, samenvatting(bevindingen, telling)])


def _opdracht(tekst: str) -> str:
    return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _eigenschap(tekst: str) -> str:
    return _opdracht(tekst).replace(":", "%3A").replace(",", "%2C")


def _json(bevindingen: Sequence[Bevinding], telling: Telling) -> str:
    inhoud = {
        "records": telling.records,
        "bestanden": telling.bestanden,
        "fouten": sum(b.niveau is Niveau.FOUT for b in bevindingen),
        "waarschuwingen": sum(b.niveau is Niveau.WAARSCHUWING for b in bevindingen),
        "bevindingen": [asdict(b) for b in bevindingen],
    }
    return json.dumps(inhoud, ensure_ascii=False, indent=2)


def _markdown(bevindingen: Sequence[Bevinding], telling: Telling) -> str:
    delen = [f"**{samenvatting(bevindingen, telling)}**"]
    for bestand, groep in groupby(bevindingen, key=lambda b: b.bestand):
        regels = [
            f"- regel {b.regel}, kolom {b.kolom}: **{b.niveau.value}** ({b.regel_id}) {_met_blok(b.zin)}" for b in groep
        ]
        delen.append("\n".join([f"### {ontsnapt(bestand)}", "", *regels]))
    return "\n\n".join(delen)


def _met_blok(zin: str) -> str:
    """The sentence, and a block of lines that it ends with as code that can be copied."""
    tekst, _, regels = zin.partition("\n")
    if not regels:
        return ontsnapt(tekst)
    blok = "\n".join(f"  {regel}" for regel in regels.replace("```", "").split("\n"))
    return f"{ontsnapt(tekst)}\n\n  ```yaml\n{blok}\n  ```"


def ontsnapt(tekst: str) -> str:
    """``tekst`` as Markdown that says just that."""
    return _MARKDOWN.sub(r"\\\1", tekst)


FORMATEN: dict[str, Callable[[Sequence[Bevinding], Telling], str]] = {
    "text": _tekst,
    "github": _github,
    "json": _json,
    "markdown": _markdown,
}
