"""The overviews that written pages can ask for by name: of a kind of record, or one with a template of its own."""

from __future__ import annotations

from pathlib import Path

from macros.fields.soort import Soort
from macros.kinds import SOORTEN

MAP = "overzicht"


def rubrieken() -> dict[str, Soort]:
    """The kinds that have a page that lists them, by the first step of its address."""
    return {s.soort.rubriekadres.rstrip("/"): s.soort for s in SOORTEN if s.soort.rubriekadres}


def overzichten(sjablonen: Path) -> dict[str, tuple[str, Soort | None]]:
    """Every overview by its name: its template, and the kind that it lists, if it does."""
    eigen = {pad.stem: (f"{MAP}/{pad.name}", None) for pad in sorted((sjablonen / MAP).glob("*.html"))}
    return eigen | {naam: (soort.overzicht, soort) for naam, soort in rubrieken().items()}


def ontbrekende_sjablonen(sjablonen: Path) -> list[str]:
    """What is told of each template that a kind names and that is not there."""
    genoemd = [(s.soort, pad) for s in SOORTEN for pad in (s.soort.sjabloon, s.soort.overzicht) if pad]
    return [
        f'overrides/{pad}:1: fout[sjabloon] dit sjabloon ontbreekt; de soort "{soort}" noemt het.'
        for soort, pad in genoemd
        if not (sjablonen / pad).is_file()
    ]
