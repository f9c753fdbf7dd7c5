"""Writes all files that others can use into the folder of a built site: the only part of the exports that does so."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from macros.catalogue import Catalogus
from macros.exports import dcat, hsds, nieuws, pakket, plekken
from macros.exports.api import Api
from macros.exports.beveiliging import security_txt
from macros.exports.cellen import Adres
from macros.exports.komma import Kommabestanden
from macros.exports.omslag import Afzender
from macros.exports.tabellen import Bundels
from macros.exports.werkboek import maak_werkboek, zegel_van
from macros.history.geschiedenis import Geschiedenis
from macros.read.geheugen import Geheugen

Bestanden = Iterable[tuple[str, bytes]]
"""Files: the path of each below the root of the site, and all that is in it."""
Taak = Callable[[], None]


class Formaat(NamedTuple):
    """One form in which others get the data, and what writes it: in parts that need not wait for each other."""

    naam: str
    taken: list[Taak]


def formaten(
    catalogus: Catalogus,
    doel: Path,
    site_url: str | None,
    geschiedenis: Geschiedenis | None = None,
    geheugen: Geheugen | None = None,
    afzender: Afzender | None = None,
    opslag: str = "",
) -> list[Formaat]:
    """What writes the API, the tables and the rest into ``doel``: first what most are made from, then the heaviest.

    ``site_url`` is where the site will be, with a closing slash. Without it addresses in the files are paths from the
    root of the site. A workbook that ``geheugen`` keeps is not made again.
    """

    def url(pad: str) -> str:
        return f"{site_url or ''}{pad}"

    def schrijf(maak: Callable[..., Bestanden], *waarvan: object) -> Taak:
        return partial(_schrijf, doel, maak, waarvan)

    geschiedenis = geschiedenis or Geschiedenis(reden="de geschiedenis is niet gelezen")
    bundels = Bundels(catalogus, url)
    api = Api(catalogus, url, geschiedenis, bundels, afzender)
    return [
        Formaat("tabellen", [bundels.werk_uit]),
        Formaat("werkmappen", [schrijf(_werkboek, bundels, pad, geheugen) for pad in bundels.werkboeken]),
        Formaat("JSON", [schrijf(api.bestanden)]),
        Formaat(
            "DCAT en security.txt",
            [
                schrijf(security_txt, catalogus.vandaag, url(""), opslag, afzender),
                schrijf(dcat.bestanden, catalogus, url, afzender, geschiedenis),
            ],
        ),
        Formaat("feeds", [schrijf(nieuws.feeds, catalogus, geschiedenis, url)]),
        Formaat("agenda's", [schrijf(_agendas, catalogus, url)]),
        Formaat("GeoJSON", [schrijf(plekken.kaarten, catalogus, url)]),
        Formaat("HSDS", [schrijf(hsds.hsds, catalogus, url, geschiedenis)]),
        Formaat("pakket en database", [schrijf(pakket.bestanden, bundels, url(""))]),
        Formaat("CSV voor Excel", [schrijf(_voor_excel, bundels)]),
    ]


def schrijf_exports(catalogus: Catalogus, doel: Path, site_url: str | None) -> None:
    """Write all of it, one after another."""
    for formaat in formaten(catalogus, doel, site_url):
        for taak in formaat.taken:
            taak()


def _werkboek(bundels: Bundels, plek: str, geheugen: Geheugen | None) -> Bestanden:
    bundel, inhoud = bundels[plek], None
    zegel = zegel_van(bundel.titel, bundel.tabellen) if geheugen else b""
    if geheugen:
        inhoud = geheugen.lees(f"werkboeken/{plek}", zegel)
    if inhoud is None:
        inhoud = maak_werkboek(bundel.titel, bundel.tabellen)
        if geheugen:
            geheugen.bewaar(f"werkboeken/{plek}", zegel, inhoud)
    yield plek, inhoud


def _agendas(catalogus: Catalogus, url: Adres) -> Bestanden:
    from macros.exports.agenda import agendas  # its library takes a while to load, and no command but a build needs it

    return agendas(catalogus, url)


def _voor_excel(bundels: Bundels) -> Bestanden:
    maker = Kommabestanden()
    yield from ((bundel.csv(tabel), maker.maak(tabel)) for bundel in bundels for tabel in bundel.tabellen)


def _schrijf(doel: Path, maak: Callable[..., Bestanden], waarvan: tuple[object, ...]) -> None:
    """Write each file as it is made; a folder is made when a file wants it, for asking first costs more."""
    for pad, inhoud in maak(*waarvan):
        bestand = os.path.join(doel, pad)
        try:
            uit = open(bestand, "wb")
        except FileNotFoundError:
            os.makedirs(os.path.dirname(bestand), exist_ok=True)
            uit = open(bestand, "wb")
        with uit:
            uit.write(inhoud)
