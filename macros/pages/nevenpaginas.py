"""What each gemeente has beside its own page: the steps of the meldcode there, and what others may take."""

from __future__ import annotations

from dataclasses import dataclass

from macros.kinds.gemeente import Gemeente


@dataclass(frozen=True)
class Nevenpagina:
    """One more page about a gemeente: its address, its template, and its title and description with ``{naam}``."""

    adres: str
    sjabloon: str
    titel: str
    omschrijving: str

    def adres_van(self, gemeente: Gemeente) -> str:
        return self.adres.format(id=gemeente.id)


MELDCODE = Nevenpagina(
    "meldcode/{id}/",
    "pagina/meldcode.html",
    "De meldcode in {naam}",
    "De vijf stappen van de meldcode, en wie u in {naam} bij elke stap raadpleegt.",
)
NEVENPAGINAS = (MELDCODE,)
BOVEN = {"meldcode/": "De meldcode"}
"""What the pages above them are called."""
