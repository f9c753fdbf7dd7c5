"""Writes all files that others can use into the folder of a built site: the only part of the exports that does so."""

from __future__ import annotations

from pathlib import Path

from macros.catalogue import Catalogus
from macros.exports.api import Api
from macros.exports.komma import Kommabestanden
from macros.exports.tabellen import bundels
from macros.exports.werkboek import maak_werkboek
from macros.exports.wijziging import wijzigdata


def schrijf_exports(catalogus: Catalogus, doel: Path, wortel: Path, site_url: str | None) -> int:
    """Write the API and the tables into ``doel``; returns how many files.

    ``wortel`` is the project, for the history of its data; ``site_url`` is where the site will be, with a closing
    slash. Without it addresses in the files are paths from the root of the site.
    """
    schrijver = _Schrijver(doel)

    def url(pad: str) -> str:
        return f"{site_url or ''}{pad}"

    for pad, inhoud in Api(catalogus, url, wijzigdata(wortel)).bestanden():
        schrijver.schrijf(pad, inhoud.encode())
    kommabestanden = Kommabestanden()
    for bundel in bundels(catalogus, url):
        for tabel in bundel.tabellen:
            schrijver.schrijf(bundel.csv(tabel), kommabestanden.maak(tabel))
        if bundel.xlsx:
            schrijver.schrijf(bundel.xlsx, maak_werkboek(bundel.titel, bundel.tabellen))
    return schrijver.aantal


class _Schrijver:
    def __init__(self, doel: Path) -> None:
        self._doel = str(doel)
        self._mappen: set[str] = set()
        self.aantal = 0

    def schrijf(self, pad: str, inhoud: bytes) -> None:
        map_ = pad.rpartition("/")[0]
        if map_ not in self._mappen:
            Path(self._doel, map_).mkdir(parents=True, exist_ok=True)
            self._mappen.add(map_)
        with open(f"{self._doel}/{pad}", "wb") as bestand:
            bestand.write(inhoud)
        self.aantal += 1
