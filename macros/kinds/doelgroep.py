"""A group of people that actions and roles are for."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.kolom import SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import Tekst, Titel, veld


class Doelgroep(Record):
    soort: ClassVar[Soort] = Soort(
        naam="doelgroep",
        verzameling="doelgroepen",
        enkelvoud="doelgroep",
        meervoud="doelgroepen",
        lidwoord="de",
        uitleg="Doelgroepen.",
        volgorde=150,
        plaats=Plaats.GEDEELD,
        adres="doelgroepen/{id}/",
        sjabloon="pagina/onderwerp.html",
        overzicht="overzicht/lijst.html",
        verfijnt=True,
        nooit_los=True,
        zoeken=Zoeken(tekst=("uitleg",), bedoeling={"verhaal": 0.7}, duidt="begrip"),
        bladen=(
            Blad(
                "doelgroepen",
                "Doelgroepen",
                "Doelgroepen.",
                (Kolom("Doelgroep", "naam"), Kolom("Uitleg", "uitleg"), *SLOT),
            ),
        ),
    )

    naam: Titel = veld("De naam van de groep.", "Ouderen")
    uitleg: Tekst = veld("Om wie het gaat, in gewone taal.", "Mensen die door hun leeftijd hulp nodig hebben.")
