"""The collections of the API: which kinds of record there are, and where the files of each collection are."""

from __future__ import annotations

from typing import NamedTuple

from macros.records.basis import Record
from macros.records.document import Actie, Besluit, Geld, Lijn, Punt, Regiovisie, Uitvoeringsplan, Verantwoordelijkheid
from macros.records.landelijk import (
    Actielijn,
    Begrip,
    Bron,
    Doelgroep,
    Gemeente,
    Partijsoort,
    Programma,
    Thema,
    Woordgroep,
)
from macros.records.partijen import Contactrol, Organisatie
from macros.records.regio import Deelregio, Regio

API = "api/v1/"
"""Where the files are, below the root of the site. An address here, once published, keeps working."""


class Verzameling(NamedTuple):
    """All records of one kind."""

    naam: str
    model: type[Record]
    uitleg: str

    @property
    def soort(self) -> str:
        return self.model.soort

    @property
    def pad(self) -> str:
        return f"{API}{self.naam}.json"

    def recordpad(self, sleutel: str) -> str:
        return f"{API}{self.naam}/{sleutel}.json"


VERZAMELINGEN = tuple(
    Verzameling(*v)
    for v in (
        ("gemeenten", Gemeente, "Gemeenten, ook die zijn opgegaan in een andere."),
        ("regios", Regio, "Regio's met hun deelregio's, centrumgemeenten, Veilig Thuis en keten."),
        ("deelregios", Deelregio, "Deelregio's en hun gemeenten."),
        ("organisaties", Organisatie, "Organisaties: wat zij doen, waar zij werken en hoe zij te bereiken zijn."),
        ("contactrollen", Contactrol, "Wie u kunt raadplegen, waarvoor en hoe. Altijd een rol, nooit een persoon."),
        ("partijsoorten", Partijsoort, "Soorten partijen, zoals centrumgemeente of college."),
        ("regiovisies", Regiovisie, "Regiovisies, met alles wat erin staat."),
        ("uitvoeringsplannen", Uitvoeringsplan, "Uitvoeringsplannen, met alle acties."),
        ("acties", Actie, "Acties uit uitvoeringsplannen: wat, wie, waar en wanneer."),
        ("lijnen", Lijn, "Actielijnen zoals een document ze uitwerkt."),
        ("punten", Punt, "Punten uit visies en plannen: uitgangspunten, resultaten, risico's en meer."),
        ("verantwoordelijkheden", Verantwoordelijkheid, "Taken en wie ze heeft."),
        ("besluiten", Besluit, "Besluiten en hoe het ermee stond volgens de bron."),
        ("geld", Geld, "Bedragen die een bron noemt."),
        ("actielijnen", Actielijn, "Actielijnen die regio's delen."),
        ("programmas", Programma, "Landelijke programma's."),
        ("themas", Thema, "Thema's."),
        ("doelgroepen", Doelgroep, "Doelgroepen."),
        ("begrippen", Begrip, "Begrippen en afkortingen, met uitleg."),
        ("bronnen", Bron, "De documenten en pagina's waar de gegevens uit komen."),
        ("woordgroepen", Woordgroep, "Woorden waarmee mensen zoeken, en wat zij dan bedoelen."),
    )
)

PER_SOORT = {v.soort: v for v in VERZAMELINGEN}
