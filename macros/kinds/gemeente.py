"""A gemeente: where people live, and the place from which every question about "here" starts."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Bestaan, Deel
from macros.fields.kolom import SLOT, Blad, Kolom, grenzen
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import CbsCode, GemeenteId, Getal, Kommagetal, Titel, veld


class Positie(Deel):
    lengte: Kommagetal = veld("Geografische lengte van het zwaartepunt (WGS84).", "5.182")
    breedte: Kommagetal = veld("Geografische breedte van het zwaartepunt (WGS84).", "52.004")


class Gemeente(Record):
    soort: ClassVar[Soort] = Soort(
        naam="gemeente",
        verzameling="gemeenten",
        enkelvoud="gemeente",
        meervoud="gemeenten",
        lidwoord="de",
        uitleg="Gemeenten, ook die zijn opgegaan in een andere.",
        volgorde=10,
        plaats=Plaats.GEDEELD,
        adres="gemeenten/{id}/",
        sjabloon="pagina/gemeente.html",
        overzicht="overzicht/gemeenten.html",
        koppen={"opgegaan_in": "Hierin opgegaan"},
        partij=True,
        nodig=True,
        los=True,
        zoeken=Zoeken(namen=("ook_bekend_als",), gewicht=1.08, duidt="plaats"),
        bladen=(
            Blad(
                "gemeenten",
                "Gemeenten",
                "Gemeenten, ook die zijn opgegaan in een andere.",
                (
                    Kolom("Gemeente", "naam"),
                    Kolom("CBS-code", "cbs_code"),
                    Kolom(
                        "Regio's",
                        lambda c, g: [r.naam for r in c.gebieden.regios(g, ook_vroeger=True)],
                        "De regio's waar de gemeente bij hoort.",
                    ),
                    Kolom(
                        "Deelregio's",
                        lambda c, g: [d.naam for d in c.gebieden.deelregios(g, ook_vroeger=True)],
                        "De deelregio's waar de gemeente bij hoort.",
                    ),
                    Kolom("Inwoners", "inwoners"),
                    *grenzen("bestaat", "het bestaan"),
                    Kolom("Opgegaan in", "opgegaan_in"),
                    Kolom("Ook gezocht als", "ook_bekend_als"),
                    Kolom("Lengte", "positie.lengte"),
                    Kolom("Breedte", "positie.breedte"),
                    *SLOT,
                ),
            ),
        ),
    )

    naam: Titel = veld("De officiële naam.", "Houten")
    cbs_code: CbsCode = veld("De code van het CBS: GM en vier cijfers.", "GM0321")
    bestaat: Bestaan | None = veld(
        "Van en tot wanneer de gemeente bestaat; alleen invullen als er een herindeling was.",
        {"van": "2019-01-01"},
        default=None,
    )
    opgegaan_in: list[GemeenteId] = veld(
        "De gemeente waar deze in is opgegaan bij een herindeling.", ["vijfheerenlanden"], default=[]
    )
    ook_bekend_als: list[Titel] = veld(
        "Andere schrijfwijzen en plaatsnamen waarmee mensen deze gemeente zoeken.", ["De Steeg"], default=[]
    )
    inwoners: Getal | None = veld("Aantal inwoners volgens het CBS, in 2023.", "50581", default=None)
    positie: Positie | None = veld(
        "Het zwaartepunt, voor de kaart.", {"lengte": "5.182", "breedte": "52.004"}, default=None
    )

    @property
    def paginatitel(self) -> str:
        return f"Gemeente {self.naam}"

    @property
    def omschrijving(self) -> str:
        return f"Wie u in {self.naam} kunt raadplegen over huiselijk geweld en kindermishandeling."
