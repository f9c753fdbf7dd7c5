"""Everything that readers get of a project at one moment: each page, what stands around all of them, and the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Bladzijde:
    """One page: what its tab says, how it is described elsewhere, and what stands on it, without the frame."""

    titel: str
    omschrijving: str
    html: str


@dataclass(frozen=True)
class Uitgave:
    """What is published, as far as a reader can see it."""

    bladen: Mapping[str, Bladzijde]
    """By its address."""
    kader: str = ""
    """What stands around every page: help, menu and foot, as HTML."""
    verhuisd: Mapping[str, str] = field(default_factory=dict)
    """Old address ─► new address."""
    bestanden: Mapping[str, str] = field(default_factory=dict)
    """Every other file by its path, with a hash of its bytes."""
    stijl: str = ""
    """The style sheet of the site."""
