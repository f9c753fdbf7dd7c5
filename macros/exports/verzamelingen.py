"""The collections of the API: one for each kind of record, and where the files of each collection are."""

from __future__ import annotations

from typing import NamedTuple

from macros.fields.record import Record
from macros.fields.soort import Soort
from macros.kinds import SOORTEN

API = "api/v1/"
"""Where the files are, below the root of the site. An address here, once published, keeps working."""


class Verzameling(NamedTuple):
    """All records of one kind."""

    model: type[Record]

    @property
    def soort(self) -> Soort:
        return self.model.soort

    @property
    def naam(self) -> str:
        return self.soort.verzameling

    @property
    def uitleg(self) -> str:
        return self.soort.uitleg

    @property
    def pad(self) -> str:
        return f"{API}{self.naam}.json"

    @property
    def sleutelvormen(self) -> tuple[tuple[str, ...], ...]:
        """What a key is made of: the id, after that of the document for what stands in one; of some kinds either."""
        los = () if "{document}" in self.soort.adres and not self.soort.adres_los else (("id",),)
        return (*((("document", "id"),) if "{document}" in self.soort.adres else ()), *los)

    def recordpad(self, sleutel: str) -> str:
        return f"{API}{self.naam}/{sleutel}.json"


VERZAMELINGEN = tuple(map(Verzameling, SOORTEN))
