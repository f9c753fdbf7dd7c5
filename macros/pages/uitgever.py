"""Who publishes this site, and the letters that a reader may send them. Knows no data of its own: it is a setting."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from macros.fields.record import Record

VOORBEELD = ".example"
"""The end of a domain that nobody can have (RFC 2606): an address there is an example."""


@dataclass(frozen=True)
class Uitgever:
    """The organisation that answers for a site, as its maintainer set it."""

    naam: str
    email: str
    telefoon: str

    @property
    def voorbeeld(self) -> bool:
        """Whether these are still the values that the product came with."""
        return self.email.endswith(VOORBEELD)

    @property
    def bericht(self) -> str:
        """The address of an empty letter."""
        return self._brief("Over de site", [])

    def klopt_niet(self, record: Record, pagina: str) -> str:
        """The address of a letter about a record, seen at ``pagina``: which, what to fill in, what never to send."""
        regels = [
            f"Over: {record.soort.enkelvoud} {record.naam_kort} ({record.sleutel})",
            f"Pagina: {pagina}",
            "",
            "Wat klopt er niet?",
            "",
            "Waar staat het goed?",
            "",
        ]
        return self._brief(f"Klopt dit niet? {record.naam_kort} ({record.sleutel})", regels)

    def _brief(self, onderwerp: str, regels: list[str]) -> str:
        """A mailto: address; RFC 6068 asks for CRLF, and for %20 where a form would write a plus."""
        tekst = "\r\n".join([*regels, "Schrijf hier niets over een zaak, een gezin of een persoon."])
        return f"mailto:{self.email}?subject={quote(onderwerp, safe='')}&body={quote(tekst, safe='')}"
