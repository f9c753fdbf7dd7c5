"""A national programme that regions build on."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Partij, Periode
from macros.fields.kolom import SLOT, Blad, Kolom, grenzen
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import ProgrammaId, Tekst, Titel, veld


class Programma(Record):
    soort: ClassVar[Soort] = Soort(
        naam="programma",
        verzameling="programmas",
        enkelvoud="landelijk programma",
        meervoud="landelijke programma's",
        lidwoord="het",
        uitleg="Landelijke programma's.",
        volgorde=170,
        plaats=Plaats.GEDEELD,
        adres="programmas/{id}/",
        sjabloon="pagina/programma.html",
        overzicht="overzicht/lijst.html",
        zoeken=Zoeken(tekst=("uitleg",), gewicht=0.95, bedoeling={"verhaal": 0.5}, duidt="begrip"),
        bladen=(
            Blad(
                "programmas",
                "Landelijke programma's",
                "Landelijke programma's.",
                (
                    Kolom("Programma", "naam"),
                    *grenzen("periode", "het programma"),
                    Kolom("Opdrachtgevers", "opdrachtgevers"),
                    Kolom("Hangt samen met", "verwant"),
                    Kolom("Uitleg", "uitleg"),
                    *SLOT,
                ),
            ),
        ),
    )

    naam: Titel = veld("De naam van het programma.", "Geweld hoort nergens thuis")
    uitleg: Tekst = veld("Wat het programma wil, in eigen woorden.", "Een plan van het rijk en de gemeenten.")
    periode: Periode | None = veld("Van wanneer tot wanneer.", {"van": "2018-04", "tot": "2021"}, default=None)
    opdrachtgevers: list[Partij] = veld(
        "Wie het programma opzette.", [{"partij": "ministerie-vws"}], een="opdrachtgever", default=[]
    )
    verwant: list[ProgrammaId] = veld("Programma's waarmee het samenhangt.", ["zorg-voor-jeugd"], default=[])
