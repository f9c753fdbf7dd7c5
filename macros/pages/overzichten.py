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
