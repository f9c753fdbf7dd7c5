"""Findings, and what holds them, as values that JSON can keep, and back. Nothing that is kept can be code."""

from __future__ import annotations

from typing import Any

from macros.findings.bevinding import Bevinding, Niveau


def naar_json(waarde: Any) -> Any:
    """Tuples of findings, text, numbers and truth values, tuples in tuples too, as plain values."""
    match waarde:
        case Bevinding(bestand, regel, kolom, regel_id, melding, remedie, record, niveau):
            return {"b": [bestand, regel, kolom, regel_id, melding, remedie, record, niveau.value]}
        case tuple():
            return [naar_json(deel) for deel in waarde]
    return waarde


def uit_json(waarde: Any) -> Any:
    """What ``naar_json`` was given; a named tuple has become a plain one."""
    match waarde:
        case {"b": [*velden, niveau]}:
            return Bevinding(*[*velden, Niveau(niveau)])
        case list():
            return tuple(uit_json(deel) for deel in waarde)
    return waarde
