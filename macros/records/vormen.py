"""What the models say of the form of a file: which fields there are, and where each may stand."""

from __future__ import annotations

from functools import cache
from typing import get_origin

from macros.read.vorm import Vorm
from macros.records.basis import Deel
from macros.records.indeling import DOCUMENTEN, LIJSTEN, deel_in


@cache
def _model(namen: tuple[str, ...]) -> type[Deel] | None:
    """The model of what stands below this path of field names; None when that holds no fields."""
    if len(namen) == 1:
        return (LIJSTEN | DOCUMENTEN).get(namen[0])
    boven = _model(namen[:-1])
    return deel_in(boven, namen[-1]) if boven else None


@cache
def _mag(namen: tuple[str, ...]) -> bool:
    if len(namen) == 1:
        return namen[0] in LIJSTEN or namen[0] in DOCUMENTEN
    boven = _model(namen[:-1])
    return boven is not None and namen[-1] in boven.model_fields


@cache
def _is_lijst(namen: tuple[str, ...]) -> bool:
    if len(namen) == 1:
        return namen[0] in LIJSTEN
    boven = _model(namen[:-1])
    veld = boven.model_fields.get(namen[-1]) if boven else None
    return veld is not None and get_origin(veld.annotation) is list and _model(namen) is not None


@cache
def vorm() -> Vorm:
    """The form of every data file."""
    velden: set[str] = set()
    te_doen: list[type[Deel]] = [*LIJSTEN.values(), *DOCUMENTEN.values()]
    gezien: set[type[Deel]] = set()
    while te_doen:
        soort = te_doen.pop()
        if soort not in gezien:
            gezien.add(soort)
            velden |= set(soort.model_fields)
            te_doen += [deel for naam in soort.model_fields if (deel := deel_in(soort, naam))]
    return Vorm(frozenset(velden), _mag, _is_lijst)
