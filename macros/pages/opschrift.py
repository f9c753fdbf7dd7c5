"""How values read in Dutch: dates, periods, amounts, timing, and the words above a group of mentions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from urllib.parse import urlencode

from macros.catalogue.catalogus import Vermelding
from macros.records.basis import Bestaan, Periode, Record
from macros.records.document import Timing
from macros.records.keuzes import Timingsoort

_MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split()

SOORTEN = {
    "actie": "Actie",
    "actielijn": "Actielijn",
    "begrip": "Begrip",
    "besluit": "Besluit",
    "bron": "Bron",
    "contactrol": "Contactrol",
    "deelregio": "Deelregio",
    "doelgroep": "Doelgroep",
    "geld": "Geld",
    "gemeente": "Gemeente",
    "lijn": "Actielijn in een document",
    "organisatie": "Organisatie",
    "partijsoort": "Soort partij",
    "programma": "Landelijk programma",
    "punt": "Punt",
    "regio": "Regio",
    "regiovisie": "Regiovisie",
    "thema": "Thema",
    "uitvoeringsplan": "Uitvoeringsplan",
    "verantwoordelijkheid": "Verantwoordelijkheid",
    "woordgroep": "Zoekwoord",
}

_KOPPEN = {
    ("actie", "trekkers"): "Trekt deze acties",
    ("actie", "onderdelen"): "Trekt een deel van deze acties",
    ("actie", "betrokkenen"): "Doet mee aan deze acties",
    ("actie", "opmerkingen"): "Te raadplegen bij deze acties",
    ("actie", "themas"): "Acties",
    ("actie", "doelgroepen"): "Acties",
    ("actie", "zie_ook"): "Acties die hiernaar verwijzen",
    ("verantwoordelijkheid", "partijen"): "Heeft deze taken",
    ("besluit", "door"): "Neemt deze besluiten",
    ("geld", "van"): "Betaalt of reserveert",
    ("contactrol", "organisatie"): "Contactrollen bij deze partij",
    ("contactrol", "terugvalrol"): "Is de volgende stap na",
    ("contactrol", "kanalen"): "Contactrollen die u via deze partij bereikt",
    ("regiovisie", "opdrachtgevers"): "Gaf opdracht voor",
    ("uitvoeringsplan", "opdrachtgevers"): "Gaf opdracht voor",
    ("regiovisie", "vastgesteld_door"): "Stelt vast",
    ("uitvoeringsplan", "vastgesteld_door"): "Stelt vast",
    ("uitvoeringsplan", "voortgang_door"): "Bewaakt de voortgang van",
    ("uitvoeringsplan", "werkgroep"): "Zit in de werkgroep van",
    ("uitvoeringsplan", "regiovisie"): "Plannen die hieruit volgen",
    ("organisatie", "onderdeel_van"): "Onderdelen",
    ("organisatie", "opgegaan_in"): "Nam het werk over van",
    ("gemeente", "opgegaan_in"): "Hierin opgegaan",
}

MEERVOUD = {
    "actie": "Acties",
    "actielijn": "Actielijnen",
    "begrip": "Begrippen",
    "besluit": "Besluiten",
    "bron": "Bronnen",
    "contactrol": "Contactrollen",
    "deelregio": "Deelregio's",
    "doelgroep": "Doelgroepen",
    "geld": "Bedragen",
    "gemeente": "Gemeenten",
    "lijn": "Actielijnen in documenten",
    "organisatie": "Organisaties",
    "partijsoort": "Soorten partijen",
    "programma": "Landelijke programma's",
    "punt": "Punten uit regiovisies en plannen",
    "regio": "Regio's",
    "regiovisie": "Regiovisies",
    "thema": "Thema's",
    "uitvoeringsplan": "Uitvoeringsplannen",
    "verantwoordelijkheid": "Verantwoordelijkheden",
    "woordgroep": "Zoekwoorden",
}


def soortnaam(record: Record) -> str:
    """The kind of a record as readers know it; a point is called after its list."""
    return record.puntsoort.label if record.soort == "punt" else SOORTEN[record.soort]


def datum(tijdpunt: str | date) -> str:
    """``2019-10-17`` as 17 oktober 2019, ``2020-10`` as oktober 2020, ``2021`` as 2021."""
    delen = str(tijdpunt).split("-")
    woorden = [delen[0]]
    if len(delen) > 1:
        woorden.insert(0, _MAANDEN[int(delen[1]) - 1])
    if len(delen) > 2:
        woorden.insert(0, str(int(delen[2])))
    return " ".join(woorden)


def periode(p: Periode | Bestaan) -> str:
    if p.van is None:
        return f"tot en met {datum(p.tot)}"
    if p.tot is None:
        return f"vanaf {datum(p.van)}"
    return datum(p.van) if p.van == p.tot else f"{datum(p.van)} tot en met {datum(p.tot)}"


def timing(t: Timing) -> str:
    """When an action happens, in one phrase."""
    match t.soort:
        case Timingsoort.PERIODE:
            zin = datum(t.van) if t.van == t.tot else f"{datum(t.van)} tot en met {datum(t.tot)}"
        case Timingsoort.GESTART:
            zin = f"Gestart in {datum(t.van)}"
        case Timingsoort.AFHANKELIJK:
            zin = f"Afhankelijk van {t.afhankelijk_van}"
        case _:
            zin = t.soort.label
    return f"{zin}, {t.frequentie}" if t.frequentie else zin


def getal(n: int) -> str:
    return f"{n:,}".replace(",", ".")


def euro(bedrag: int) -> str:
    return f"€\u00a0{getal(bedrag)}"


def opsomming(woorden: Iterable[str]) -> str:
    """``a, b en c``."""
    alle = list(woorden)
    return alle[0] if len(alle) == 1 else f"{', '.join(alle[:-1])} en {alle[-1]}" if alle else ""


def anker(kop: str) -> str:
    """A heading as the name of its place on the page."""
    return re.sub(r"[^a-z0-9]+", "-", kop.casefold()).strip("-")


def tel_link(nummer: str) -> str:
    return "tel:" + "".join(c for c in nummer if c.isdigit())


def groepeer_vermeldingen(vermeldingen: Iterable[Vermelding]) -> dict[str, list[Record]]:
    """Mentions under the words that say what they are; each record once in a group."""
    groepen: dict[str, dict[str, Record]] = {}
    for door, veld in vermeldingen:
        kop = _KOPPEN.get((door.soort, veld), MEERVOUD[door.soort])
        groepen.setdefault(kop, {})[f"{door.soort}:{door.sleutel}"] = door
    return {kop: list(records.values()) for kop, records in groepen.items()}


FORMULIEREN = {
    "klopt-niet": "Klopt niet",
    "nieuwe-actie": "Nieuwe actie",
    "wijziging-in-plan": "Wijziging in plan",
}
"""The issue forms in ``.github/ISSUE_TEMPLATE/``, and how the title of an issue begins."""


def formulier_adres(opslag: str, record: Record, formulier: str) -> str:
    """A prefilled issue form about ``record``."""
    vraag = {
        "template": f"{formulier}.yml",
        "title": f"{FORMULIEREN[formulier]}: {record.naam_kort}",
        "record": f"{record.soort} {record.sleutel}",
        "bestand": record.herkomst.bestand,
    }
    return f"{opslag}/issues/new?{urlencode(vraag)}"
