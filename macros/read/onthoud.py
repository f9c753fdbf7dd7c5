"""What was made of something that does not change is made once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self, TypeVar

T = TypeVar("T")


class Onthoudt:
    """Remembers what is asked of it, by who makes it."""

    _gemaakt: dict[Callable[[Any], Any], Any]

    def onthoud(self, maak: Callable[[Self], T]) -> T:
        """What ``maak`` makes of this, worked out once."""
        if maak not in self._gemaakt:
            self._gemaakt[maak] = maak(self)
        gemaakt: T = self._gemaakt[maak]
        return gemaakt
