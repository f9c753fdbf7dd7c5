"""What git leaves in a file when two people changed the same lines: both versions, between markers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.read.leesfout import Leesfout
from macros.read.regels import SAMENVOEGCONFLICT

_MERK = re.compile(r"^[ ]*(<{7}|\|{7}|={7}|>{7})(?:[ ].*)?$", re.MULTILINE)
_UITLEG = "Er gaat niets verloren: beide versies blijven staan tot u kiest."


def conflicten(tekst: str) -> Iterator[Leesfout]:
    """One fault per conflict; with its repair, which keeps the first version, reading can go on."""
    if "<<<<<<<" not in tekst and "=======" not in tekst and ">>>>>>>" not in tekst:
        return
    merken = [(tekst.count("\n", 0, m.start()) + 1, m.start(1) - m.start() + 1, m[1][0]) for m in _MERK.finditer(tekst)]
    while merken:
        eerste = merken.pop(0)
        groep = [eerste]
        while merken and groep[-1][2] != ">" and merken[0][2] != "<":
            groep.append(merken.pop(0))
        yield _heel(groep) if [m[2] for m in groep if m[2] != "|"] == ["<", "=", ">"] else _restje(groep)


def _heel(groep: list[tuple[int, int, str]]) -> Leesfout:
    begin, einde = groep[0][0], groep[-1][0]
    midden = next(regel for regel, _, teken in groep if teken == "=")
    eerste_tot = groep[1][0]
    merken = ", ".join(str(regel) for regel, _, _ in groep[:-1])
    return Leesfout(
        SAMENVOEGCONFLICT,
        *groep[0][:2],
        "twee mensen veranderden hetzelfde stuk; hier staan beide versies onder elkaar "
        f"({_regels(begin + 1, eerste_tot - 1)} en {_regels(midden + 1, einde - 1)}).",
        f"{_UITLEG} Houd van beide wat klopt, en haal regel {merken} en {einde} weg.",
        {n: "" for n in range(begin, einde + 1) if n == begin or n >= eerste_tot},
    )


def _regels(van: int, tot: int) -> str:
    if tot < van:
        return "niets"
    return f"regel {van}" if van == tot else f"regel {van} tot en met {tot}"


def _restje(groep: list[tuple[int, int, str]]) -> Leesfout:
    regels = " en ".join(str(regel) for regel, _, _ in groep)
    tweede = next((n for n, _, teken in groep if teken == "="), None) if groep[-1][2] == ">" else None
    weg = {regel for regel, _, _ in groep} | set(range(tweede, groep[-1][0]) if tweede else ())
    return Leesfout(
        SAMENVOEGCONFLICT,
        *groep[0][:2],
        "hier staat een restje van een samenvoegconflict; misschien staat de tekst eronder of erboven er dubbel.",
        f"Haal regel {regels} weg, en controleer wat eromheen staat.",
        dict.fromkeys(weg, ""),
    )
