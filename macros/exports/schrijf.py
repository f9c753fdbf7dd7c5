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


class Formaat(NamedTuple):
    """One form in which others get the data, and what writes it: in parts that need not wait for each other."""

    naam: str
    taken: list[Callable[[], None]]


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

    geschiedenis = geschiedenis or Geschiedenis(reden="de geschiedenis is niet gelezen")
    bundels = Bundels(catalogus, url)
    return [
        Formaat("tabellen", [bundels.werk_uit]),
        Formaat("werkmappen", [partial(_schrijf_werkboek, doel, bundels, pad, geheugen) for pad in bundels.werkboeken]),
        Formaat("JSON", [partial(_schrijf_api, catalogus, doel, url, geschiedenis, bundels, afzender)]),
        Formaat(
            "DCAT en security.txt",
            [partial(_schrijf_vindbaar, catalogus, doel, url, geschiedenis, afzender, opslag)],
        ),
        Formaat("feeds", [partial(_schrijf_bytes, doel, nieuws.feeds, catalogus, geschiedenis, url)]),
        Formaat("agenda's", [partial(_schrijf_agenda, doel, catalogus, url)]),
        Formaat("GeoJSON", [partial(_schrijf_bytes, doel, plekken.kaarten, catalogus, url)]),
        Formaat("HSDS", [partial(_schrijf_bytes, doel, hsds.hsds, catalogus, url, geschiedenis)]),
        Formaat("pakket en database", [partial(_schrijf_pakket, doel, bundels, site_url or "")]),
        Formaat("CSV voor Excel", [partial(_schrijf_tabellen, doel, bundels)]),
    ]


def schrijf_exports(
    catalogus: Catalogus, doel: Path, site_url: str | None, geschiedenis: Geschiedenis | None = None
) -> None:
    """Write all of it, one after another."""
    for formaat in formaten(catalogus, doel, site_url, geschiedenis):
        for taak in formaat.taken:
            taak()


def _schrijf_werkboek(doel: Path, bundels: Bundels, naam: str, geheugen: Geheugen | None) -> None:
    bundel, inhoud = bundels[naam], None
    zegel = zegel_van(bundel.titel, bundel.tabellen) if geheugen else b""
    if geheugen:
        inhoud = geheugen.lees(f"werkboeken/{naam}", zegel)
    if inhoud is None:
        inhoud = maak_werkboek(bundel.titel, bundel.tabellen)
        if geheugen:
            geheugen.bewaar(f"werkboeken/{naam}", zegel, inhoud)
    _schrijf(doel, naam, inhoud)


def _schrijf_api(
    catalogus: Catalogus,
    doel: Path,
    url: Adres,
    geschiedenis: Geschiedenis,
    bundels: Bundels,
    afzender: Afzender | None,
) -> None:
    for pad, inhoud in Api(catalogus, url, geschiedenis, bundels, afzender).bestanden():
        _schrijf(doel, pad, inhoud.encode())


def _schrijf_pakket(doel: Path, bundels: Bundels, adres: str) -> None:
    bundel = bundels[bundels.werkboeken[0]]
    for pad, inhoud in pakket.bestanden(bundel.tabellen, adres):
        _schrijf(doel, bundel.map + pad, inhoud)


def _schrijf_bytes(doel: Path, maak: Callable[..., Iterable[tuple[str, bytes]]], *waarvan: object) -> None:
    for pad, inhoud in maak(*waarvan):
        _schrijf(doel, pad, inhoud)


def _schrijf_vindbaar(
    catalogus: Catalogus, doel: Path, url: Adres, geschiedenis: Geschiedenis, afzender: Afzender | None, opslag: str
) -> None:
    """What data catalogues and those who find a fault look for."""
    for pad, inhoud in security_txt(catalogus.vandaag, url(""), opslag, afzender):
        _schrijf(doel, pad, inhoud)
    if afzender and dcat.kan(url, afzender):
        _schrijf(doel, dcat.PAD, dcat.dcat(catalogus, url, afzender, geschiedenis).encode())


def _schrijf_agenda(doel: Path, catalogus: Catalogus, url: Adres) -> None:
    from macros.exports.agenda import agendas  # its library takes a while to load, and no command but a build needs it

    _schrijf_bytes(doel, agendas, catalogus, url)


def _schrijf_tabellen(doel: Path, alle: Bundels) -> None:
    kommabestanden = Kommabestanden()
    for bundel in alle:
        for tabel in bundel.tabellen:
            _schrijf(doel, bundel.csv(tabel), kommabestanden.maak(tabel))


def _schrijf(doel: Path, pad: str, inhoud: bytes) -> None:
    bestand = os.path.join(doel, pad)
    try:
        uit = open(bestand, "wb")
    except FileNotFoundError:
        os.makedirs(os.path.dirname(bestand), exist_ok=True)
        uit = open(bestand, "wb")
    with uit:
        uit.write(inhoud)
