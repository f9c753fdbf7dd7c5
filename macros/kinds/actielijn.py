"""An action line that regions share."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.kolom import SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import ProgrammaId, Tekst, Titel, veld


class Actielijn(Record):
    soort: ClassVar[Soort] = Soort(
        naam="actielijn",
        verzameling="actielijnen",
        enkelvoud="actielijn",
        meervoud="actielijnen",
        lidwoord="de",
        uitleg="Actielijnen die regio's delen.",
        volgorde=160,
        plaats=Plaats.GEDEELD,
        adres="actielijnen/{id}/",
        sjabloon="pagina/onderwerp.html",
        overzicht="overzicht/lijst.html",
        op_naam=False,
        nodig=True,
        nooit_los=True,
        zoeken=Zoeken(tekst=("uitleg",), gewicht=0.92, bedoeling={"verhaal": 0.4}, duidt="begrip"),
        bladen=(
            Blad(
                "actielijnen",
                "Actielijnen",
                "Actielijnen die regio's delen.",
                (Kolom("Actielijn", "naam"), Kolom("Programma", "programma"), Kolom("Uitleg", "uitleg"), *SLOT),
            ),
        ),
    )

    naam: Titel = veld("De officiële naam.", "Eerder en beter in beeld")
    uitleg: Tekst = veld("Waar deze lijn over gaat, in gewone taal.", "Geweld sneller zien.")
    programma: ProgrammaId | None = veld(
        "Het landelijke programma waar de lijn uit komt.", "geweld-hoort-nergens-thuis", default=None
    )
