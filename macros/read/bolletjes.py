"""Lists that come out of a word processor: a bullet or a long dash where a list here begins with a plain dash."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from macros.read.inspringing import diepte, erboven, is_leeg, kop
from macros.read.leesfout import Leesfout
from macros.read.regels import YAML_SYNTAXIS

BOLLETJES = "•‣◦●○▪▫■□➢➤"
"""What word processors put before an item of a list."""
_BOLLETJE = re.compile(rf"( *)[{BOLLETJES}∙·✓–—−][ \t]*(?=\S)")
_BLOK = re.compile(r":\s+[>|][+-]?\s*$")


def bolletjes(tekst: str) -> Iterator[Leesfout]:
    """One fault for lines below each other; a text that runs on behind ``>-`` may hold whatever it likes."""
    if tekst.isascii():
        return
    regels, binnen = tekst.split("\n"), 1_000
    groep: list[int] = []
    for nummer, regel in enumerate(regels, 1):
        if is_leeg(regel):
            continue
        if diepte(regel) <= binnen:
            binnen = kop(regel).velddiepte if _BLOK.search(regel) else 1_000
            if _BOLLETJE.match(regel) and (groep or _in_lijst(regels, nummer)):
                groep.append(nummer)
                continue
        if groep:
            yield _fout(regels, groep)
            groep = []
    if groep:
        yield _fout(regels, groep)


def _in_lijst(regels: Sequence[str], regel: int) -> bool:
    """Whether an item of a list can stand here: below the name of a field, or below another item."""
    hier = diepte(regels[regel - 1])
    boven = regels[n - 1] if (n := erboven(regels, regel, hier + 1)) else ""
    return boven.rstrip().endswith(":") or (kop(boven).streepje and kop(boven).diepte == hier)


def _fout(regels: Sequence[str], groep: list[int]) -> Leesfout:
    eerste = groep[0]
    teken = regels[eerste - 1].lstrip()[0]
    hersteld = {n: _BOLLETJE.sub(r"\1- ", regels[n - 1], count=1) for n in groep}
    if len(groep) == 1:
        remedie = f"Schrijf: {hersteld[eerste].strip()}"
    else:
        remedie = f'Vervang op de regels {eerste} tot en met {groep[-1]} het teken "{teken}" door "-".'
    plek = (eerste, diepte(regels[eerste - 1]) + 1)
    return Leesfout(
        YAML_SYNTAXIS, *plek, f'een lijst begint met een gewoon streepje, niet met "{teken}".', remedie, hersteld
    )
