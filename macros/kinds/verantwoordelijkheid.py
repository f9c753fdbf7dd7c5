"""A task that a document gives to one or more parties."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Partij
from macros.fields.keuzes import Ketenstap
from macros.fields.kolom import PLEK, SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import Tekst, ThemaId, Titel, veld


class Verantwoordelijkheid(Record):
    soort: ClassVar[Soort] = Soort(
        naam="verantwoordelijkheid",
        verzameling="verantwoordelijkheden",
        enkelvoud="verantwoordelijkheid",
        meervoud="verantwoordelijkheden",
        lidwoord="de",
        uitleg="Taken en wie ze heeft.",
        volgorde=80,
        plaats=Plaats.BINNEN,
        adres="regios/{regio}/{document}/#verantwoordelijkheid-{id}",
        koppen={"partijen": "Heeft deze taken"},
        in_register=False,
        zoeken=Zoeken(
            zinnen=("zoekwoorden",),
            tekst=("uitleg",),
            over=("themas",),
            gewicht=0.5,
            bedoeling={"contactrol": 0.8, "taak": 1.4, "verhaal": 0.3},
        ),
        bladen=(
            Blad(
                "verantwoordelijkheden",
                "Wie doet wat",
                "Taken uit visies en plannen.",
                (
                    *PLEK,
                    Kolom("Wie", ".", "Wie deze taak heeft. Een taak van meer partijen staat er voor elke partij."),
                    Kolom("Taak", "titel"),
                    Kolom("Uitleg", "uitleg"),
                    Kolom("Stappen van de keten", "ketenstappen"),
                    Kolom("Thema's", "themas"),
                    *SLOT,
                ),
                per="partijen",
            ),
        ),
    )

    titel: Titel = veld("De taak, in een korte zin.", "Houdt de voortgang bij")
    partijen: list[Partij] = veld("Wie deze taak heeft.", [{"partij": "centrumgemeente"}], een="partij", min_length=1)
    uitleg: Tekst | None = veld("Wat de taak inhoudt, in eigen woorden.", "Deze gemeente overlegt.", default=None)
    zoekwoorden: Titel | None = veld(
        "Woorden waarmee mensen hiernaar vragen en die hier nog niet staan. Ze staan op geen pagina.",
        "wie regelt, taak, toezicht",
        default=None,
    )
    ketenstappen: list[Ketenstap] = veld("Stappen van de keten.", ["interventie"], een="ketenstap", default=[])
    themas: list[ThemaId] = veld("Thema's.", ["opvang"], default=[])
