"""What a rule recognises by a pattern alone, told so that the form at beheer/ refuses it before anything is sent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from macros.findings import Regel


@dataclass(frozen=True)
class Herkenning:
    """A pattern on plain letters, what it finds, and when that is nothing after all."""

    regel: Regel
    wat: str
    """What stands there, as in "hier staat ..."."""
    patroon: str | re.Pattern[str]
    behalve: frozenset[str] = frozenset()
    """Not when the first group that is there is one of these, in small letters."""
    behalve_met: frozenset[str] = frozenset()
    """Words that may stand beside those, with a point or a dash between."""
    behalve_op: tuple[str, ...] = ()
    """Not when a word in what was found ends so, or one of those right beside it (``met_buren``)."""
    groep: int = 0
    """The group that those words are in; 0 for all of it."""
    behalve_afkorting: bool = False
    """Not when the last of them is an abbreviation."""
    met_buren: bool = False
    behalve_na: str = ""
    """Not when what stands before it ends so."""
    elfproef: bool = False
    """Only when its digits pass the test of a burgerservicenummer."""
    velden: tuple[str, ...] = ()
    """Only in fields with these names."""
    niet_in: tuple[str, ...] = ()
    """Not in fields with these names."""
