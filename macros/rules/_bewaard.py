"""Keeps what rules found in one file by itself, from one run of a command to the next, as JSON."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import yaml

from macros.findings import Bevinding, Niveau
from macros.read import Bestand
from macros.read.geheugen import Geheugen, sleutel

Werk = Callable[[Bestand], tuple[Any, ...]]
"""What is made of one file and nothing else: tuples of findings, text and truth values."""
NAAM = "bevindingen.json"


def haal(geheugen: Geheugen, bestanden: Mapping[str, Bestand], werk: Iterable[Werk]) -> Callable[[], None]:
    """Give each file what is kept of it; returns what keeps the rest, to be called when all has been worked out."""
    werk = tuple(werk)
    zegel = sleutel(NAAM, *(f"{w.__module__}.{w.__qualname__}" for w in werk), versies=[yaml.__version__])
    sommen = {naam: hashlib.sha256(b.ruw).hexdigest() for naam, b in bestanden.items() if b.ruw is not None}
    ruw = geheugen.lees(NAAM, zegel)
    oud: dict[str, list[Any]] = json.loads(ruw) if ruw is not None else {}
    bekend = {naam for naam, som in sommen.items() if naam in oud and oud[naam][0] == som}
    for naam in bekend:
        for maak, waarde in zip(werk, oud[naam][1:], strict=True):
            bestanden[naam].herinner(maak, _uit_json(waarde))

    def bewaar() -> None:
        if bekend == sommen.keys() == oud.keys():
            return
        nieuw = {
            naam: oud[naam] if naam in bekend else [som, *(_naar_json(bestanden[naam].onthoud(w)) for w in werk)]
            for naam, som in sommen.items()
        }
        geheugen.bewaar(NAAM, zegel, json.dumps(nieuw, separators=(",", ":")).encode())

    return bewaar


def _naar_json(waarde: Any) -> Any:
    match waarde:
        case Bevinding(bestand, regel, kolom, regel_id, melding, remedie, record, niveau):
            return {"b": [bestand, regel, kolom, regel_id, melding, remedie, record, niveau.value]}
        case tuple():
            return [_naar_json(deel) for deel in waarde]
    return waarde


def _uit_json(waarde: Any) -> Any:
    match waarde:
        case {"b": [*velden, niveau]}:
            return Bevinding(*[*velden, Niveau(niveau)])
        case list():
            return tuple(_uit_json(deel) for deel in waarde)
    return waarde
