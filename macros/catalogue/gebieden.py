"""Which gemeente lies where: deelregio's, regions, successors, and who serves what."""

from __future__ import annotations

from collections import defaultdict
from enum import IntEnum
from functools import cache
from typing import Any

from macros.catalogue.catalogus import Catalogus
from macros.records.basis import Bestaan, Periode, Werkgebied
from macros.records.landelijk import Gemeente
from macros.records.partijen import Organisatie
from macros.records.regio import Deelregio, Regio
from macros.records.velden import einde


class Nabijheid(IntEnum):
    """How near a party is to a gemeente; nearer is lower."""

    LOKAAL = 0
    DEELREGIO = 1
    REGIO = 2
    LANDELIJK = 3

    @property
    def label(self) -> str:
        return ("lokaal", "in uw deelregio", "in uw regio", "landelijk")[self]


LAND = ("land", "nl")
"""The area of who works in the whole country."""


class Gebieden:
    """The map of one catalogue, worked out once."""

    def __init__(self, catalogus: Catalogus) -> None:
        self.catalogus = catalogus
        self._deelregios: dict[str, list[Deelregio]] = defaultdict(list)
        self._regio: dict[str, Regio] = {}
        for regio in catalogus.alle("regio"):
            for deelregio in regio.deelregios:
                self._regio[deelregio.id] = regio
                for gemeente in deelregio.gemeenten:
                    self._deelregios[gemeente].append(deelregio)
        self._huidige = {
            gemeente: [d for d in deelregios if not self.voorbij(self._regio[d.id].bestaat)]
            for gemeente, deelregios in self._deelregios.items()
        }

    def voorbij(self, periode: Periode | Bestaan | None) -> bool:
        """Whether a period has ended on the catalogue's day."""
        return periode is not None and periode.tot is not None and einde(periode.tot) < self.catalogus.vandaag

    def opgeheven(self, record: Gemeente | Organisatie) -> bool:
        """Whether a gemeente or organisation is no more: its end has passed, or another took its place."""
        return self.voorbij(record.bestaat) or bool(record.opgegaan_in)

    def regio_van(self, deelregio: Deelregio) -> Regio:
        return self._regio[deelregio.id]

    def deelregios(self, gemeente: Gemeente, *, ook_vroeger: bool = False) -> list[Deelregio]:
        """The deelregio's a gemeente is in; those of ended regions only when asked."""
        return list((self._deelregios if ook_vroeger else self._huidige).get(gemeente.id, ()))

    def regios(self, gemeente: Gemeente, *, ook_vroeger: bool = False) -> list[Regio]:
        """The regions a gemeente is in, each once."""
        return list({d.id: self._regio[d.id] for d in self.deelregios(gemeente, ook_vroeger=ook_vroeger)}.values())

    def gemeenten(self, deelregio: Deelregio, *, ook_vroeger: bool = False) -> list[Gemeente]:
        """The gemeenten of a deelregio that exist today, or all that ever belonged to it."""
        alle = [g for i in deelregio.gemeenten if (g := self.catalogus.vind("gemeente", i))]
        return [g for g in alle if ook_vroeger or not self.opgeheven(g)]

    def huidige_gemeenten(self) -> list[Gemeente]:
        """Every gemeente that exists today and lies in a region, by name."""
        return sorted(
            (g for g in self.catalogus.alle("gemeente") if not self.opgeheven(g) and self.regios(g)),
            key=lambda g: g.naam.casefold(),
        )

    def bediend(self, werkgebied: Werkgebied) -> set[str]:
        """Ids of the gemeenten that a working area names, by themselves or by their deelregio or region."""
        geef = self.catalogus.geef
        deelregios = [d for r in werkgebied.regios for d in geef("regio", r).deelregios]
        deelregios += [geef("deelregio", d) for d in werkgebied.deelregios]
        bestaand = [d for d in deelregios if not self.voorbij(self.regio_van(d).bestaat)]
        return {*werkgebied.gemeenten, *(g for d in bestaand for g in d.gemeenten)}

    def bedienen(self, soort: str, gemeente: Gemeente) -> list[tuple[Any, Nabijheid]]:
        """The organisations or contact roles that serve a gemeente, with how near each is, in the order of the data."""
        per_gebied = self._per_gebied(soort)
        deelregios = self.deelregios(gemeente)
        gebieden = {
            LAND,
            ("gemeente", gemeente.id),
            *(("deelregio", d.id) for d in deelregios),
            *(("regio", self._regio[d.id].id) for d in deelregios),
        }
        alle = self.catalogus.alle(soort)
        plekken = sorted({plek for gebied in gebieden for plek in per_gebied.get(gebied, ())})
        return [(alle[plek], self.nabijheid(alle[plek].werkgebied, gemeente)) for plek in plekken]

    @cache  # noqa: B019  (lives as long as the catalogue it is about)
    def _per_gebied(self, soort: str) -> dict[tuple[str, str], list[int]]:
        """For each area, which records of a kind name it: their places in the order of the data."""
        per_gebied: dict[tuple[str, str], list[int]] = defaultdict(list)
        for plek, record in enumerate(self.catalogus.alle(soort)):
            gebied = record.werkgebied
            sleutels = [LAND] if gebied.landelijk else []
            sleutels += [("regio", i) for i in gebied.regios] + [("deelregio", i) for i in gebied.deelregios]
            sleutels += [("gemeente", i) for i in gebied.gemeenten]
            for sleutel in sleutels:
                per_gebied[sleutel].append(plek)
        return per_gebied

    def nabijheid(self, werkgebied: Werkgebied, gemeente: Gemeente) -> Nabijheid | None:
        """How near a party with this working area is to a gemeente; None when it does not serve it."""
        if gemeente.id in werkgebied.gemeenten:
            return Nabijheid.LOKAAL
        deelregios = self.deelregios(gemeente)
        if any(d.id in werkgebied.deelregios for d in deelregios):
            return Nabijheid.DEELREGIO
        if any(self._regio[d.id].id in werkgebied.regios for d in deelregios):
            return Nabijheid.REGIO
        return Nabijheid.LANDELIJK if werkgebied.landelijk else None
