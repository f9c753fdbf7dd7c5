"""A kind of party, such as a centrumgemeente or a college: for tasks that go to all of a kind."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.kolom import SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import Tekst, Titel, veld


class Partijsoort(Record):
    soort: ClassVar[Soort] = Soort(
        naam="partijsoort",
        verzameling="partijsoorten",
        enkelvoud="soort partij",
        meervoud="soorten partijen",
        lidwoord="de",
        uitleg="Soorten partijen, zoals centrumgemeente of college.",
        volgorde=180,
        plaats=Plaats.GEDEELD,
        adres="verantwoordelijkheden/{id}/",
        sjabloon="pagina/partijsoort.html",
        overzicht="overzicht/verantwoordelijkheden.html",
        rubriek="Wie doet wat",
        partij=True,
        nooit_los=True,
        zoeken=Zoeken(tekst=("uitleg",), gewicht=0.95, bedoeling={"taak": 2.2, "verhaal": 0.6}, duidt="begrip"),
        bladen=(
            Blad(
                "partijsoorten",
                "Soorten partijen",
                "Soorten partijen, zoals centrumgemeente of college.",
                (Kolom("Soort partij", "naam"), Kolom("Uitleg", "uitleg"), *SLOT),
            ),
        ),
    )

    naam: Titel = veld("De naam van dit soort partij.", "Centrumgemeente")
    uitleg: Tekst = veld("Wat dit soort partij is, in gewone taal.", "Een gemeente die voor de regio geld beheert.")
