"""Data folder in, catalogue and findings out: the one way in for the command line, the site and the tests."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from macros.catalogue.catalogus import Catalogus
from macros.fields.record import Record
from macros.findings import Bevinding, Regel
from macros.read.bestand import Bestand
from macros.read.bewaard import Bewaard
from macros.read.boom import Pad
from macros.read.geheugen import Geheugen
from macros.read.gewoon import gewoon
from macros.read.map import lees_vondsten
from macros.read.onthoud import Onthoudt
from macros.read.vondst import Vondst, vind
from macros.records.bouw import Gelezen, bouw
from macros.records.indeling import record_op, regio_van
from macros.records.vormen import vorm


@dataclass(frozen=True)
class Lading(Onthoudt):
    """A data folder as read: the catalogue of what is valid, the files, and what was wrong while reading."""

    catalogus: Catalogus
    bestanden: dict[str, Bestand]
    bevindingen: list[Bevinding]
    onvolledig: list[Record]
    """Records that are there but cannot be used: they miss something they must have."""
    verborgen_ids: frozenset[str]
    """Ids in those records, and in files that are no YAML: a reference to one of them need not be wrong."""

    gevonden: list[Vondst] = field(default_factory=list)
    """What all of this was made from."""
    bewaard: Bewaard | None = None
    """Where what was made of each file is kept, if it is."""
    _gemaakt: dict[Callable[[Lading], Any], Any] = field(default_factory=dict, repr=False)

    @property
    def heel(self) -> bool:
        """Whether everything could be read, so that what is missing is really missing."""
        mappen = {b.pad.parent for b in self.bestanden.values() if regio_van(b)}
        regios = {b.pad.parent for b in self.bestanden.values() if b.pad.name == "regio.yml"}
        return not self.onvolledig and mappen <= regios and not any(b.onzeker for b in self.bestanden.values())

    @cached_property
    def _met_fouten(self) -> frozenset[str]:
        return frozenset(b.bestand for b in self.bevindingen)

    def zeker(self, *records: Record | None) -> bool:
        """Whether the files of these were read without a fault: what they seem to lack may stand in a faulty line."""
        return not any(r and r.herkomst.bestand in self._met_fouten for r in records)

    @cached_property
    def ongelezen(self) -> str:
        """What files that are no YAML say, in plain small letters: a name in it may be that of a record."""
        return " ".join(gewoon(b.tekst) for b in self.bestanden.values() if b.boom is None).casefold()

    def bevinding(
        self, regel: Regel, record: Record, pad: Pad, melding: str, remedie: str = "", *, sleutel: bool = False
    ) -> Bevinding:
        """A finding about the value (or the key) at ``pad`` inside ``record``."""
        bestand = self.bestanden[record.herkomst.bestand]
        heel = (*record.herkomst.pad, *pad)
        return bestand.bevinding(regel, heel, melding, remedie, sleutel=sleutel, record=record_op(bestand, heel))


def laad(map_: Path, vandaag: date, vorige: Lading | None = None, geheugen: Geheugen | None = None) -> Lading:
    """Read ``map_`` and link its records; files that did not change since ``vorige`` are not read again.

    Nor are those of which ``geheugen`` keeps what an earlier run read. Raises NotADirectoryError when the folder does
    not exist.
    """
    return laad_gevonden(vind(map_), vandaag, vorige, geheugen)


def laad_gevonden(
    gevonden: list[Vondst], vandaag: date, vorige: Lading | None = None, geheugen: Geheugen | None = None
) -> Lading:
    """The same for what was found in a folder: ``vorige`` itself when that is the same on the same day."""
    if vorige and (vorige.gevonden, vorige.catalogus.vandaag) == (gevonden, vandaag):
        return vorige
    bewaard = Bewaard(geheugen) if geheugen and not vorige else None
    bestanden = lees_vondsten(gevonden, vorm(), vorige.bestanden if vorige else None, bewaard)
    vreemd = [v.fout.bevinding(v.naam) for v in gevonden if v.fout and not v.is_bestand]
    lading = stel_samen([bestand.onthoud(bouw) for bestand in bestanden], vandaag, vreemd)
    return replace(lading, gevonden=gevonden, bewaard=bewaard)


def stel_samen(gelezen: Iterable[Gelezen], vandaag: date, bevindingen: Iterable[Bevinding] = ()) -> Lading:
    """Link the records of files that have been read; ``bevindingen`` are those about the folder itself."""
    gelezen = list(gelezen)
    onvolledig = [r for g in gelezen for r in g.onvolledig]
    return Lading(
        Catalogus((r for g in gelezen for r in g.records), vandaag),
        {g.bestand.naam: g.bestand for g in gelezen},
        [*bevindingen, *(b for g in gelezen for b in g.bevindingen)],
        onvolledig,
        frozenset({i for r in onvolledig if (i := getattr(r, "id", None))} | set(_ids_zonder_yaml(gelezen))),
    )


def _ids_zonder_yaml(gelezen: Iterable[Gelezen]) -> Iterable[str]:
    for g in gelezen:
        if g.bestand.onzeker:
            tekst = (g.bestand.ruw or b"").decode("utf-8", "replace")
            yield from re.findall(r"^[ -]*id: *[\"']?([\w-]+)", tekst, re.MULTILINE)
