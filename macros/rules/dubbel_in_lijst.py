"""A list names everything once."""

from __future__ import annotations

from collections.abc import Iterator

from macros.findings import Bevinding, Regel
from macros.read.bestand import Bestand
from macros.read.boom import Pad, Waarde
from macros.records.indeling import record_op

DUBBEL = Regel(
    "dubbel-in-lijst",
    "Elk onderdeel één keer",
    "In een lijst staat hetzelfde niet twee keer.",
    "themas:\n  - opvang",
    "themas:\n  - opvang\n  - opvang",
)
REGELS = (DUBBEL,)


def per_bestand(bestand: Bestand) -> Iterator[Bevinding]:
    yield from _dubbel((), bestand.waarde, bestand)


def _dubbel(pad: Pad, waarde: Waarde, bestand: Bestand) -> Iterator[Bevinding]:
    if isinstance(waarde, dict):
        for naam, kind in waarde.items():
            if not isinstance(kind, str):
                yield from _dubbel((*pad, naam), kind, bestand)
    elif isinstance(waarde, list) and not _alle_anders(waarde):
        eerder: dict[str, int] = {}
        for nummer, kind in enumerate(waarde):
            eerste = eerder.setdefault(str(kind), nummer)
            if kind and eerste != nummer:
                regel, _ = bestand.zoek((*pad, eerste))
                yield bestand.bevinding(
                    DUBBEL,
                    (*pad, nummer),
                    f"dit staat twee keer in de lijst; eerder op regel {regel}.",
                    "Houd er één over.",
                    record=record_op(bestand, (*pad, nummer)),
                )
            yield from _dubbel((*pad, nummer), kind, bestand)


def _alle_anders(waarden: list[Waarde]) -> bool:
    """Whether these are texts of which no two are the same: by far the most lists are."""
    return all(isinstance(w, str) for w in waarden) and len(set(map(str, waarden))) == len(waarden)
