"""A part of a region: the gemeenten that work out a vision together."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.kolom import REGIO, SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import GemeenteId, Tekst, Titel, veld


class Deelregio(Record):
    soort: ClassVar[Soort] = Soort(
        naam="deelregio",
        verzameling="deelregios",
        enkelvoud="deelregio",
        meervoud="deelregio's",
        lidwoord="de",
        uitleg="Deelregio's en hun gemeenten.",
        volgorde=30,
        plaats=Plaats.BINNEN,
        adres="regios/{regio}/{id}/",
        sjabloon="pagina/deelregio.html",
        zoeken=Zoeken(tekst=("samenvatting",), gewicht=0.9, duidt="plaats", overal=True),
        bladen=(
            Blad(
                "deelregios",
                "Deelregio's",
                "Deelregio's en hun gemeenten.",
                (
                    REGIO,
                    Kolom("Deelregio", "naam"),
                    Kolom("Gemeenten", "gemeenten"),
                    Kolom("Samenvatting", "samenvatting"),
                    *SLOT,
                ),
            ),
        ),
    )

    naam: Titel = veld("De naam van de deelregio.", "Kustland-Oost")
    gemeenten: list[GemeenteId] = veld(
        "Alle gemeenten die erbij horen of hoorden; een opgeheven gemeente blijft staan.", ["duinvoort"], min_length=1
    )
    samenvatting: Tekst | None = veld("Wat een lezer moet weten, in gewone taal.", "Vijf gemeenten.", default=None)

    @property
    def omschrijving(self) -> str:
        return f"De gemeenten, visies en plannen van {self.naam}."
