"""A theme: a form of violence, or a subject that plans and roles are about."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.kolom import SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import Tekst, ThemaId, Titel, veld


class Thema(Record):
    soort: ClassVar[Soort] = Soort(
        naam="thema",
        verzameling="themas",
        enkelvoud="thema",
        meervoud="thema's",
        lidwoord="het",
        uitleg="Thema's.",
        volgorde=140,
        plaats=Plaats.GEDEELD,
        adres="themas/{id}/",
        sjabloon="pagina/onderwerp.html",
        overzicht="overzicht/lijst.html",
        verfijnt=True,
        nodig=True,
        nooit_los=True,
        zoeken=Zoeken(
            tekst=("uitleg",),
            gewicht=1.12,
            bedoeling={"uitleg": 1.2, "geld": 0.6, "besluit": 0.6, "voortgang": 0.7, "document": 0.8, "taak": 0.85},
            duidt="begrip",
        ),
        bladen=(
            Blad(
                "themas",
                "Thema's",
                "Thema's.",
                (Kolom("Thema", "naam"), Kolom("Ligt dicht bij", "verwant"), Kolom("Uitleg", "uitleg"), *SLOT),
            ),
        ),
    )

    naam: Titel = veld("De naam van het thema.", "Ouderenmishandeling")
    uitleg: Tekst = veld("Wat het is, in gewone taal.", "Een oudere wordt pijn gedaan of verwaarloosd.")
    verwant: list[ThemaId] = veld("Thema's die er dicht bij liggen.", ["huiselijk-geweld"], default=[])
