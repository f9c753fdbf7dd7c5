"""Why a change was made, for readers: from the message of its commit, when that speaks to them.

A line ``Waarom: ...`` in the message goes before its first line. What GitHub writes by itself tells nothing; a message
in English is of an engineer; and who is named in a message, is not named on the site.
"""

from __future__ import annotations

import json
import re
from itertools import chain
from pathlib import Path

from macros.read.bestand import lees_bytes
from macros.rules import personen, persoonsgegevens

_WAAROM = re.compile(r"^Waarom: *(\S.*)$", re.MULTILINE | re.IGNORECASE)
_SAMENGEVOEGD = re.compile(r"^Merge pull request #\d+ ")
_NIETSZEGGEND = re.compile(
    r"^(Merge |Revert \"|(Update|Create|Delete|Rename|Add) \S+\.yml|Add files via upload|Vaste vorm$)", re.IGNORECASE
)
_NUMMER = re.compile(r" *\(#\d+\)$")
_ENGELS = re.compile(
    r"\b(the|an?|and|with|for|are|that|which|what|from|its|not|as|to|only|reads?|add|fix|remove|between|carries|before)\b",
    re.IGNORECASE,
)
"""Words of English that are none of Dutch."""


def waarom(bericht: str) -> str:
    """The reason in one line; empty when the message gives readers none."""
    if gevonden := _WAAROM.search(bericht):
        return _voor_lezers(gevonden[1])
    regels = [regel.strip() for regel in bericht.splitlines() if regel.strip()]
    if len(regels) > 1 and _SAMENGEVOEGD.match(regels[0]):
        regels = regels[1:]  # the title of the proposal
    zin = _NUMMER.sub("", regels[0]) if regels else ""
    return "" if _NIETSZEGGEND.match(zin) or _ENGELS.search(zin) else _voor_lezers(zin)


def _voor_lezers(zin: str) -> str:
    yaml = f"titel: {json.dumps(zin, ensure_ascii=False)}\n".encode()
    bestand = lees_bytes(Path("data/waarom.yml"), Path("data"), yaml)
    mensen = chain(personen.per_bestand(bestand), persoonsgegevens.per_bestand(bestand))
    return "" if "@" in zin or any(True for _ in mensen) else zin
