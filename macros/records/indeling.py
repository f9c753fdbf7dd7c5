"""Which records stand in which file, and how to name the record that holds a place in a file."""

from __future__ import annotations

from macros.read import Bestand
from macros.read.boom import Pad, Waarde
from macros.records.basis import Deel, Record
from macros.records.document import Regiovisie, Uitvoeringsplan
from macros.records.landelijk import (
    Actielijn,
    Begrip,
    Bron,
    Doelgroep,
    Gemeente,
    Partijsoort,
    Programma,
    Thema,
    Woordgroep,
)
from macros.records.partijen import Contactrol, Organisatie
from macros.records.regio import Regio

LIJSTEN: dict[str, type[Record]] = {
    "gemeenten": Gemeente,
    "organisaties": Organisatie,
    "contactrollen": Contactrol,
    "partijsoorten": Partijsoort,
    "programmas": Programma,
    "actielijnen": Actielijn,
    "themas": Thema,
    "doelgroepen": Doelgroep,
    "begrippen": Begrip,
    "bronnen": Bron,
    "woordgroepen": Woordgroep,
}
"""Files that list records: the top-level field and what it lists."""

DOCUMENTEN: dict[str, type[Record]] = {"regio": Regio, "regiovisie": Regiovisie, "uitvoeringsplan": Uitvoeringsplan}
"""Files that hold one record, which may contain others."""

REGIONAAL = {"organisaties", "contactrollen", "bronnen", *DOCUMENTEN}
"""What may stand in a region's folder; all lists may stand in ``landelijk/``."""


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
    alle = LIJSTEN | DOCUMENTEN
    if not goed_geplaatst(bestand):
        return alle
    return LIJSTEN if regio_van(bestand) is None else {naam: s for naam, s in alle.items() if naam in REGIONAAL}


def deel_in(soort: type[Deel], veld: str) -> type[Deel] | None:
    """The model of the parts or records that field ``veld`` of ``soort`` holds; None when it holds none."""
    info = soort.model_fields.get(veld)
    if info is None:
        return None
    soorten = [info.annotation, *getattr(info.annotation, "__args__", ())]
    return next((t for t in soorten if isinstance(t, type) and issubclass(t, Deel)), None)


def deel_op(soort: type[Deel], pad: Pad) -> type[Deel] | None:
    """The model that describes the fields at ``pad`` inside ``soort``."""
    hier: type[Deel] | None = soort
    for stap in pad:
        if isinstance(stap, str) and hier is not None:
            hier = deel_in(hier, stap)
    return hier


def record_op(bestand: Bestand, pad: Pad) -> str:
    """The innermost record that holds ``pad``, by its kind and id, such as "actie 1d"; empty outside records."""
    naam, soort, waarde = "", None, bestand.boom.waarde if bestand.boom else None
    for diepte, stap in enumerate(pad):
        try:
            waarde = waarde[stap]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(stap, str):
            soort = (LIJSTEN | DOCUMENTEN).get(stap) if diepte == 0 else soort and deel_in(soort, stap)
        if soort and issubclass(soort, Record) and isinstance(waarde, dict):
            naam = recordnaam(soort, waarde)
    return naam


def recordnaam(soort: type[Record], ruw: Waarde) -> str:
    """What findings call a record as it was typed: its kind, and its id if it has one."""
    eigen = ruw.get("id") if isinstance(ruw, dict) else None
    return f"{soort.soort} {eigen}" if isinstance(eigen, str) else soort.soort
