"""A gemeente: where people live, and the place from which every question about "here" starts."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Bestaan, Deel
from macros.fields.keuzes import Provincie
from macros.fields.kolom import SLOT, Blad, Kolom, grenzen
from macros.fields.record import Record
from macros.fields.soort import Moment, Plaats, Soort, Zoeken
from macros.fields.velden import CbsCode, DeelregioId, Domein, GemeenteId, Getal, Graden, RegioId, Titel, veld


class Positie(Deel):
    lengte: Graden = veld("Geografische lengte van het zwaartepunt (WGS84).", "5.182")
    breedte: Graden = veld("Geografische breedte van het zwaartepunt (WGS84).", "52.004")


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
        zoeken=Zoeken(
            namen=("ook_bekend_als",),
            plaatsnamen=("woonplaatsen",),
            codes=("cbs_code",),
            gewicht=1.08,
            duidt="plaats",
        ),
        schema_org="AdministrativeArea",
        agenda=(
            Moment("bestaat.van", "Nieuwe gemeente", begint=True),
            Moment("bestaat.tot", "Laatste dag als gemeente"),
        ),
        bladen=(
            Blad(
                "gemeenten",
                "Gemeenten",
                "Gemeenten, ook die zijn opgegaan in een andere.",
                (
                    Kolom("Gemeente", "naam"),
                    Kolom("CBS-code", "cbs_code"),
                    Kolom("Provincie", "provincie"),
                    Kolom(
                        "Regio's",
                        lambda c, g: c.gebieden.regios(g, ook_vroeger=True),
                        "De regio's waar de gemeente bij hoort.",
                        naar=list[RegioId],
                    ),
                    Kolom(
                        "Deelregio's",
                        lambda c, g: c.gebieden.deelregios(g, ook_vroeger=True),
                        "De deelregio's waar de gemeente bij hoort.",
                        naar=list[DeelregioId],
                    ),
                    Kolom("Inwoners", "inwoners"),
                    *grenzen("bestaat", "het bestaan"),
                    Kolom("Opgegaan in", "opgegaan_in"),
                    Kolom("Woonplaatsen", "woonplaatsen"),
                    Kolom("Ook gezocht als", "ook_bekend_als"),
                    Kolom("Website", "website"),
                    Kolom("Lengte", "positie.lengte"),
                    Kolom("Breedte", "positie.breedte"),
                    *SLOT[:-2],
                    Kolom(
                        "Licentie van de bron",
                        lambda c, g: list(dict.fromkeys(b.licentie.label for b in c.bronnen_van(g) if b.licentie)),
                        "De licentie die bij de bronnen hoort: noem de bron als u deze gegevens gebruikt.",
                    ),
                    *SLOT[-2:],
                ),
            ),
        ),
    )

    naam: Titel = veld("De officiële naam.", "Duinvoort")
    cbs_code: CbsCode = veld("De code van het CBS: GM en vier cijfers.", "GM0321")
    provincie: Provincie | None = veld("De provincie waar de gemeente in ligt.", "utrecht", default=None)
    bestaat: Bestaan | None = veld(
        "Van en tot wanneer de gemeente bestaat; alleen invullen als er een herindeling was.",
        {"van": "2019-01-01"},
        default=None,
    )
    opgegaan_in: list[GemeenteId] = veld(
        "De gemeente waar deze in is opgegaan bij een herindeling.", ["s-gravenklif"], default=[]
    )
    woonplaatsen: list[Titel] = veld(
        "De woonplaatsen in de gemeente, zoals ze in een adres staan. Een naam die vaker voorkomt, staat bij elke "
        "gemeente gewoon als naam: lezers zien zelf welke gemeente erbij hoort.",
        ["Duinvoort", "De Helm"],
        een="woonplaats",
        default=[],
    )
    ook_bekend_als: list[Titel] = veld(
        "Andere schrijfwijzen en volksnamen waarmee mensen deze gemeente zoeken.", ["De Helm"], default=[]
    )
    website: Domein | None = veld("De website van de gemeente, zonder https://.", "duinvoort.nl", default=None)
    inwoners: Getal | None = veld(
        "Aantal inwoners. Het jaar is dat van de eerste bron van deze gemeente.", "50581", default=None
    )
    positie: Positie | None = veld(
        "Het zwaartepunt, voor de kaart.", {"lengte": "5.182", "breedte": "52.004"}, default=None
    )

    @property
    def paginatitel(self) -> str:
        return f"Gemeente {self.naam}"

    @property
    def omschrijving(self) -> str:
        return f"Wie u in {self.naam} kunt raadplegen over huiselijk geweld en kindermishandeling."

    @property
    def tooi(self) -> str:
        """Its address in the government's register of organisations, which follows from its CBS code."""
        return f"https://identifier.overheid.nl/tooi/id/gemeente/{self.cbs_code.lower()}"
