"""What the models say of the form of a file: which fields there are, and where each may stand."""

from __future__ import annotations

from functools import cache

from macros.fields.deel import Deel
from macros.fields.model import Veldtype, bereikbaar, veldtypen
from macros.kinds import BOVENAAN
from macros.read.boom import Pad
from macros.read.vorm import Vorm
from macros.records.indeling import is_lijst


@cache
def _model(namen: tuple[str, ...]) -> type[Deel] | None:
    """The model of what stands below this path of field names; None when that holds no fields."""
    if len(namen) == 1:
        return BOVENAAN.get(namen[0])
    veld = _veld(namen)
    return veld.deel if veld else None


def _veld(namen: tuple[str, ...]) -> Veldtype | None:
    """The field at the end of this path, inside a record; None when there is no such field."""
    boven = _model(namen[:-1])
    return veldtypen(boven).get(namen[-1]) if boven else None


@cache
def _opgemaakt(namen: tuple[str, ...]) -> bool:
    veld = _veld(namen) if len(namen) > 1 else None
    return veld is not None and veld.opgemaakt


def mag_opmaak(pad: Pad) -> bool:
    """Whether the text at ``pad`` in a data file may have lists and links."""
    return _opgemaakt(tuple(stap for stap in pad if isinstance(stap, str)))


@cache
def _mag(namen: tuple[str, ...]) -> bool:
    return namen[0] in BOVENAAN if len(namen) == 1 else _veld(namen) is not None


@cache
def _is_lijst(namen: tuple[str, ...]) -> bool:
    if len(namen) == 1:
        return namen[0] in BOVENAAN and is_lijst(BOVENAAN[namen[0]])
    veld = _veld(namen)
    return veld is not None and veld.lijst and veld.deel is not None


@cache
def vorm() -> Vorm:
    """The form of every data file."""
    velden = {naam for soort in bereikbaar(BOVENAAN.values()) for naam in soort.model_fields}
    return Vorm(frozenset(velden), _mag, _is_lijst)
