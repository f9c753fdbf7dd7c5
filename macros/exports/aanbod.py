"""The files that hold everything, as catalogues of data and search engines are told of them."""

from __future__ import annotations

from typing import NamedTuple

from macros.exports import databank, datapakket, hsds, pakket, plekken
from macros.exports.mediatypen import CSV, GEOJSON, JSON, SQLITE, XLSX, ZIP
from macros.exports.tabellen import MAP
from macros.exports.verzamelingen import API

UITLEG = (
    "Wat regio's afspreken over de aanpak van huiselijk geweld en kindermishandeling, wie wat doet, en welke rol u per "
    "gemeente kunt raadplegen. Elk gegeven noemt zijn bron. Een rol is nooit een persoon."
)


class Bestand(NamedTuple):
    id: str
    """Its place on the page about open data; never changes."""
    titel: str
    pad: str
    mediatype: str
    eu: str = ""
    """What the European list of kinds of files calls it; empty when it has no word for it."""


BESTANDEN = (
    Bestand("alles-json", "Alle gegevens als JSON", f"{API}index.json", JSON, "JSON"),
    Bestand("alles-zip", "Alle tabellen met hun beschrijving", MAP + pakket.PAD, ZIP, "ZIP"),
    Bestand("alles-sqlite", "Alle tabellen als database", MAP + databank.PAD, SQLITE),
    Bestand("alles-xlsx", "Alle tabellen als werkmap", f"{MAP}regiovisie.xlsx", XLSX, "XLSX"),
    Bestand("datapackage", "De beschrijving van de tabellen", MAP + datapakket.PAD, JSON, "JSON"),
    Bestand("gemeenten-geojson", "Gemeenten als punten", plekken.PAD, GEOJSON, "GEOJSON"),
    Bestand("raadplegen-csv", "Wie u per gemeente raadpleegt", f"{MAP}contactrollen-per-gemeente.csv", CSV, "CSV"),
    Bestand("hsds-services", "Wie u raadpleegt, volgens HSDS", hsds.DIENSTEN, JSON, "JSON"),
)
