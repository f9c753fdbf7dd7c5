"""How far a long build is, for whoever waits at a terminal; silent in a log and in a build that is soon done."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

T = TypeVar("T")
GEDULD = 3.0
"""Seconds that a build may take before it says how far it is."""
ELKE = 0.2
"""Seconds between two reports."""
_WIS = "\r\x1b[K"


class Voortgang:
    """One line in the terminal, written over and over."""

    def __init__(self, waar: TextIO | None = None, geduld: float = GEDULD) -> None:
        self._waar = waar or sys.stderr
        self._volgende = time.monotonic() + geduld
        self._staat_er = False
        self._kijkt_iemand = self._waar.isatty()

    def bij(self, wat: str, stappen: Iterable[T], hoeveel: int) -> Iterator[T]:
        """Go through ``stappen`` and tell how many of ``wat`` are done."""
        for gedaan, stap in enumerate(stappen, 1):
            yield stap
            if self._kijkt_iemand and time.monotonic() >= self._volgende:
                self.meld(f"{wat}: {gedaan} van {hoeveel}")

    def meld(self, tekst: str) -> None:
        """Tell what is being done, when somebody has waited long enough."""
        nu = time.monotonic()
        if self._kijkt_iemand and (self._staat_er or nu >= self._volgende):
            self._waar.write(f"{_WIS}{tekst} ...")
            self._waar.flush()
            self._staat_er, self._volgende = True, nu + ELKE

    def klaar(self) -> None:
        """Leave the terminal as it was."""
        if self._staat_er:
            self._waar.write(_WIS)
            self._waar.flush()
            self._staat_er = False
