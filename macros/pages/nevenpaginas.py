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
    in_kader: bool = True
    """Whether it is a page of this site, with all that every page has; else a part of another's."""

    def adres_van(self, gemeente: Gemeente) -> str:
        return self.adres.format(id=gemeente.id)


MELDCODE = Nevenpagina(
    "meldcode/{id}/",
    "pagina/meldcode.html",
    "De meldcode in {naam}",
    "De vijf stappen van de meldcode, en wie u in {naam} bij elke stap raadpleegt.",
)
KAART = Nevenpagina(
    "insluiten/{id}/", "insluiten/kaart.html", "Hulp en advies in {naam}", "Voor de site van {naam}.", in_kader=False
)
POSTER = Nevenpagina(
    "insluiten/{id}/poster/",
    "pagina/poster.html",
    "Poster voor {naam}",
    "Een poster op A4: wie u in {naam} belt als het thuis niet veilig is.",
)
NEVENPAGINAS = (MELDCODE, KAART, POSTER)
BOVEN = {"meldcode/": "De meldcode", "insluiten/": "Voor uw eigen site en aan de muur"}
"""What the pages above them are called."""
