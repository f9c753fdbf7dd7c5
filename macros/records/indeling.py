"""Which records stand in which file, and how to name the record that holds a place in a file."""

from __future__ import annotations

from typing import Any

from macros.fields.deel import Deel
from macros.fields.model import deel_in
from macros.fields.record import Record
from macros.fields.soort import Plaats
from macros.kinds import BOVENAAN
from macros.read.bestand import Bestand
from macros.read.boom import Pad, Waarde


def is_lijst(soort: type[Record]) -> bool:
    """Whether files list records of this kind, rather than hold one."""
    return soort.soort.plaats in (Plaats.GEDEELD, Plaats.OVERAL, Plaats.OOK_LOS)


def mag_in(soort: type[Record], map_: str) -> bool:
    """Whether records of this kind may stand in ``landelijk``, or else in the folder of a region (``regio``)."""
    niet_in = (Plaats.BESTAND, Plaats.OOK_LOS) if map_ == "landelijk" else (Plaats.GEDEELD,)
    return soort.soort.plaats not in (*niet_in, Plaats.BINNEN)


def goed_geplaatst(bestand: Bestand) -> bool:
    """Whether the file is right in ``landelijk/`` or right in a region's own folder."""
    match bestand.delen:
        case ("landelijk", _) | ("regios", _, _):
            return True
    return False


def regio_van(bestand: Bestand) -> str | None:
    """The region whose folder holds the file; None for what all regions share."""
    return bestand.delen[1] if len(bestand.delen) > 2 and bestand.delen[0] == "regios" else None


def toegestaan(bestand: Bestand) -> dict[str, type[Record]]:
    """The top-level fields that may stand in this file. A file in a wrong folder gets the benefit of the doubt."""
    if not goed_geplaatst(bestand):
        return BOVENAAN
    map_ = "landelijk" if regio_van(bestand) is None else "regio"
    return {naam: soort for naam, soort in BOVENAAN.items() if mag_in(soort, map_)}


def deel_op(soort: type[Deel], pad: Pad) -> type[Deel] | None:
    """The model that describes the fields at ``pad`` inside ``soort``."""
    hier: type[Deel] | None = soort
    for stap in pad:
        if isinstance(stap, str) and hier is not None:
            hier = deel_in(hier, stap)
    return hier


def record_op(bestand: Bestand, pad: Pad) -> str:
    """The innermost record that holds ``pad``, by its kind and id, such as "actie 1d"; empty outside records."""
    naam = ""
    soort: type[Deel] | None = None
    waarde: Any = bestand.waarde
    for diepte, stap in enumerate(pad):
        try:
            waarde = waarde[stap]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(stap, str):
            soort = BOVENAAN.get(stap) if diepte == 0 else soort and deel_in(soort, stap)
        if soort and issubclass(soort, Record) and isinstance(waarde, dict):
            naam = recordnaam(soort, waarde)
    return naam


def recordnaam(soort: type[Record], ruw: Waarde) -> str:
    """What findings call a record as it was typed: its kind, and its id if it has one."""
    eigen = ruw.get("id") if isinstance(ruw, dict) else None
    return f"{soort.soort.naam} {eigen}" if isinstance(eigen, str) else soort.soort.naam
