"""The values of a file as a tree that can be changed, in which every value remembers where it stood.

So comments go along with the value that they belong to, wherever that moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.editors.vorm import Opmerkingen
from macros.read.boom import Pad, Waarde


@dataclass(eq=False)
class Knoop:
    """A value, and where it stood; ``was`` is None for what was not there."""

    inhoud: dict[str, Knoop] | list[Knoop] | str | None
    was: Pad | None = None

    @property
    def velden(self) -> dict[str, Knoop]:
        """Its fields; none for what has none."""
        return self.inhoud if isinstance(self.inhoud, dict) else {}

    @property
    def delen(self) -> list[Knoop]:
        """What it lists; nothing for what is no list."""
        return self.inhoud if isinstance(self.inhoud, list) else []

    @property
    def tekst(self) -> str:
        """Its text; empty for what is no text."""
        return self.inhoud if isinstance(self.inhoud, str) else ""

    def van(self, naam: str) -> Knoop:
        """The value of a field; an empty one, not part of the tree, when there is none."""
        return self.velden.get(naam, _LEEG)

    def hernoem(self, oud: str, nieuw: str) -> None:
        """Give a field another name, in the same place; nothing happens when there is none."""
        if oud in self.velden:
            self.inhoud = {nieuw if naam == oud else naam: kind for naam, kind in self.velden.items()}

    def waarde(self) -> Waarde:
        """The value as it is now."""
        if isinstance(self.inhoud, dict):
            return {naam: kind.waarde() for naam, kind in self.inhoud.items()}
        return [kind.waarde() for kind in self.inhoud] if isinstance(self.inhoud, list) else self.inhoud

    def plekken(self, pad: Pad = ()) -> Iterator[tuple[Pad, Pad]]:
        """Where each value stood, and where it stands now."""
        if self.was is not None:
            yield self.was, pad
        for naam, kind in self.velden.items():
            yield from kind.plekken((*pad, naam))
        for nummer, kind in enumerate(self.delen):
            yield from kind.plekken((*pad, nummer))


_LEEG = Knoop(None)


def knoop(waarde: Waarde, pad: Pad = ()) -> Knoop:
    """A value and all that it holds, each with where it stands."""
    if isinstance(waarde, dict):
        return Knoop({naam: knoop(kind, (*pad, naam)) for naam, kind in waarde.items()}, pad)
    if isinstance(waarde, list):
        return Knoop([knoop(kind, (*pad, nummer)) for nummer, kind in enumerate(waarde)], pad)
    return Knoop(waarde, pad)


def nieuw(waarde: Waarde) -> Knoop:
    """A value that was not there."""
    uit = knoop(waarde)
    for een in _alle(uit):
        een.was = None
    return uit


def _alle(van: Knoop) -> Iterator[Knoop]:
    yield van
    for kind in (*van.velden.values(), *van.delen):
        yield from _alle(kind)


def verhuis(opmerkingen: Opmerkingen, wortel: Knoop) -> Opmerkingen:
    """The comments of a file at the places where their values are now; of a value that is gone, at what held it."""
    plekken = dict(wortel.plekken())

    def nu(pad: Pad) -> Pad:
        while pad not in plekken:
            pad = pad[:-1]
        return plekken[pad]

    voor: dict[Pad, list[str]] = {}
    achter: dict[Pad, str] = {}
    for pad, regels in opmerkingen.voor.items():
        voor.setdefault(nu(pad), []).extend(regels)
    for pad, regel in opmerkingen.achter.items():
        if pad in plekken and nu(pad) not in achter:
            achter[nu(pad)] = regel
        else:
            voor.setdefault(nu(pad), []).append(regel)
    return Opmerkingen(voor, achter, opmerkingen.slot)
