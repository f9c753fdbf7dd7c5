"""Where a line stands among those around it, and where it may have been meant to stand. Knows lines, not YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

_KOP = re.compile(r"( *)((?:- +)*)(?:(\w[\w-]*):(?= |$))?")
_GETALLEN = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()


class Kop(NamedTuple):
    """How a line begins: how deep, whether with a dash, and the field it names (or nothing)."""

    diepte: int
    streepje: bool
    sleutel: str
    velddiepte: int
    """Where the field stands: behind the dash, when there is one."""

    @property
    def begint(self) -> bool:
        """Whether an item of a list or a field begins here."""
        return self.streepje or bool(self.sleutel)


class Verschuiving(NamedTuple):
    """Lines ``van`` to ``tot`` that would fit when they stood ``stap`` to the right, under line ``onder``."""

    van: int
    tot: int
    stap: int
    onder: int

    @property
    def kant(self) -> str:
        return "te weinig" if self.stap > 0 else "te ver"

    @property
    def wat(self) -> str:
        if self.van == self.tot:
            return f"deze regel springt {self.kant} in."
        return f"de regels {self.van} tot en met {self.tot} springen {self.kant} in."

    @property
    def remedie(self) -> str:
        regels = f"regel {self.van}" if self.van == self.tot else f"de regels {self.van} tot en met {self.tot}"
        return f"Zet {regels} {spaties(self.stap)} verder naar {'rechts' if self.stap > 0 else 'links'}."

    def toegepast(self, regels: Sequence[str]) -> dict[int, str]:
        """The lines as they would be, by number."""
        return {n: verschoven(regels[n - 1], self.stap) for n in range(self.van, self.tot + 1) if regels[n - 1].strip()}


def spaties(aantal: int) -> str:
    """That many spaces, in words."""
    hoeveel = abs(aantal)
    woord = _GETALLEN[hoeveel] if hoeveel < len(_GETALLEN) else str(hoeveel)
    return f"{woord} spatie{'' if hoeveel == 1 else 's'}"


def verschoven(regel: str, stap: int) -> str:
    return " " * stap + regel if stap > 0 else regel[min(-stap, diepte(regel)) :]


def diepte(regel: str) -> int:
    return len(regel) - len(regel.lstrip(" "))


def is_leeg(regel: str) -> bool:
    """Whether nothing stands on the line that counts for the structure."""
    return not regel.strip() or regel.lstrip().startswith("#")


def erboven(regels: Sequence[str], regel: int, minder_dan: int = 1_000) -> int:
    """The nearest line above ``regel`` that counts for the structure and stands less deep than this; 0 if none does."""
    return next(
        (n for n in range(regel - 1, 0, -1) if not is_leeg(regels[n - 1]) and diepte(regels[n - 1]) < minder_dan), 0
    )


def einde(regels: Sequence[str], regel: int, diep: int) -> int:
    """The last line from ``regel`` on before one that stands no deeper than ``diep``."""
    laatste = regel
    for nummer in range(regel + 1, len(regels) + 1):
        if not is_leeg(regels[nummer - 1]):
            if diepte(regels[nummer - 1]) <= diep:
                break
            laatste = nummer
    return laatste


def kop(regel: str) -> Kop:
    gevonden = _KOP.match(regel)
    assert gevonden is not None, "the pattern matches nothing too"
    marge, streepjes = len(gevonden[1]), gevonden[2]
    if regel.rstrip().endswith("-") and not regel.strip(" -"):
        return Kop(marge, True, "", marge + 2)
    return Kop(marge, bool(streepjes), gevonden[3] or "", marge + len(streepjes))


def pas_toe(tekst: str, hersteld: Mapping[int, str]) -> str:
    """The text with these lines instead of its own."""
    regels = tekst.split("\n")
    for nummer, regel in hersteld.items():
        regels[nummer - 1] = regel
    return "\n".join(regels)


def scheef(regels: Sequence[str], van: int, tot: int) -> int:
    """How many blocks, from the field these lines belong to, do not stand two spaces deeper than their own field."""
    eerste = erboven(regels, van, diepte(regels[van - 1])) or van
    echt = [r for r in regels[eerste - 1 : tot + 2] if not is_leeg(r)]
    return sum(een.rstrip().endswith(":") and diepte(ander) != kop(een).velddiepte + 2 for een, ander in pairwise(echt))


class _Niveau(NamedTuple):
    diepte: int
    streepje: bool
    sleutel: str
    regel: int


def met_streepje(regel: str, marge: int) -> tuple[str, str]:
    """The line with a dash at this depth, and how to put it there in words."""
    inhoud = regel.lstrip(" ")
    woord = inhoud.split(":")[0].split(" ")[0]
    if diepte(regel) == marge:
        return f"{' ' * marge}- {inhoud}", f'Zet "- " (een streepje en een spatie) voor "{woord}".'
    hoe = f'Vervang de {spaties(diepte(regel) - marge)} vlak voor "{woord}" door "- " (een streepje en een spatie).'
    return f"{' ' * marge}- {inhoud}", hoe


def _niveaus(regels: Sequence[str], tot: int) -> list[_Niveau]:
    """The levels that are open just above line ``tot``, deepest first."""
    gevonden: list[_Niveau] = []
    grens = 1_000
    for nummer in range(tot - 1, 0, -1):
        regel = regels[nummer - 1]
        if is_leeg(regel):
            continue
        hier = kop(regel)
        if not hier.begint or hier.diepte >= grens:
            continue
        if hier.sleutel and hier.velddiepte < grens:
            if not gevonden and regel.rstrip().endswith(":"):
                gevonden += [_Niveau(hier.velddiepte + 2, s, "", nummer) for s in (False, True)]
            gevonden.append(_Niveau(hier.velddiepte, False, hier.sleutel, nummer))
        if hier.streepje:
            gevonden.append(_Niveau(hier.diepte, True, hier.sleutel, nummer))
        grens = hier.diepte
        if grens == 0 and not hier.streepje:
            break
    return gevonden


MAX_EINDEN = 40
EERSTE_EINDEN = 6


def einden(regels: Sequence[str], regel: int) -> list[int]:
    """Where what begins on ``regel`` may end: on that line, with what stands deeper, or with what follows beside it."""
    diep, laatste = diepte(regels[regel - 1]), regel
    boven = kop(regels[n - 1] if (n := erboven(regels, regel)) else "")
    grens = max(diep, boven.velddiepte if boven.sleutel else 0)
    gevonden: list[int] = []
    for nummer in range(regel + 1, len(regels) + 1):
        inhoud = regels[nummer - 1]
        if is_leeg(inhoud):
            continue
        if diepte(inhoud) <= diep or (
            kop(inhoud).begint and (diepte(inhoud) <= grens or len(gevonden) < EERSTE_EINDEN)
        ):
            gevonden.append(laatste)
        if diepte(inhoud) < diep:
            break
        laatste = nummer
    verschillend = list(dict.fromkeys([*gevonden, laatste]))
    return [*verschillend[: MAX_EINDEN - 1], verschillend[-1]] if len(verschillend) > MAX_EINDEN else verschillend


def verschuivingen(regels: Sequence[str], regel: int) -> Iterator[Verschuiving]:
    """The ways to give ``regel``, and what belongs to it, a depth at which it may have been meant, likeliest first."""
    hier = kop(regels[regel - 1])
    eerder = {
        (k.velddiepte, k.sleutel)
        for nummer, r in enumerate(regels, 1)
        if nummer != regel and not is_leeg(r) and (k := kop(r)).sleutel
    }

    def onwaarschijnlijk(niveau: _Niveau) -> tuple[bool, int]:
        veld = niveau.diepte + (hier.velddiepte - hier.diepte)
        return (veld, hier.sleutel) not in eerder, abs(niveau.diepte - hier.diepte)

    passend = [n for n in _niveaus(regels, regel) if n.streepje == hier.streepje and n.diepte != hier.diepte]
    for niveau in sorted(passend, key=onwaarschijnlijk):
        for tot in einden(regels, regel):
            yield Verschuiving(regel, tot, niveau.diepte - hier.diepte, niveau.regel)
