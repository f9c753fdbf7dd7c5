"""A term or abbreviation with what it means."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.kolom import SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import BegripId, Tekst, Titel, veld


class Begrip(Record):
    soort: ClassVar[Soort] = Soort(
        naam="begrip",
        verzameling="begrippen",
        enkelvoud="begrip",
        meervoud="begrippen",
        lidwoord="het",
        uitleg="Begrippen en afkortingen, met uitleg.",
        volgorde=130,
        plaats=Plaats.OVERAL,
        adres="begrippen/#{id}",
        overzicht="overzicht/begrippen.html",
        nodig=True,
        zoeken=Zoeken(
            namen=("afkorting", "ook"),
            tekst=("uitleg",),
            gewicht=1.02,
            bedoeling={
                "contactrol": 0.8,
                "uitleg": 1.35,
                "document": 0.7,
                "geld": 0.9,
                "besluit": 0.6,
                "voortgang": 0.6,
                "taak": 0.7,
                "actie": 0.8,
                "verhaal": 0.6,
            },
            voegt_zich=True,
        ),
        bladen=(
            Blad(
                "begrippen",
                "Begrippen",
                "Begrippen en afkortingen, met uitleg.",
                (
                    Kolom("Begrip", "term"),
                    Kolom("Afkorting", "afkorting"),
                    Kolom("Ook", "ook"),
                    Kolom("Uitleg", "uitleg"),
                    Kolom("Zie ook", "zie_ook"),
                    *SLOT,
                ),
            ),
        ),
    )

    term: Titel = veld("Het begrip, voluit.", "Tijdelijk huisverbod")
    afkorting: Titel | None = veld("De afkorting.", "THV", default=None)
    ook: list[Titel] = veld("Andere vormen die in teksten voorkomen.", ["huisverbod"], default=[])
    uitleg: Tekst = veld("Wat het betekent, in een of twee zinnen.", "De burgemeester stuurt een pleger uit huis.")
    zie_ook: list[BegripId] = veld("Begrippen die erbij horen.", ["veilig-thuis"], default=[])

    @property
    def naam_kort(self) -> str:
        return self.term
