"""A decision that a document tells of or asks for, with who decides."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Partij
from macros.fields.keuzes import Besluitstatus
from macros.fields.kolom import PLEK, SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Moment, Plaats, Soort, Zoeken
from macros.fields.tijdpunt import Tijdpunt
from macros.fields.velden import Tekst, Titel, veld


class Besluit(Record):
    soort: ClassVar[Soort] = Soort(
        naam="besluit",
        verzameling="besluiten",
        enkelvoud="besluit",
        meervoud="besluiten",
        lidwoord="het",
        uitleg="Besluiten en hoe het ermee stond volgens de bron.",
        volgorde=90,
        plaats=Plaats.BINNEN,
        adres="regios/{regio}/{document}/#besluit-{id}",
        koppen={"door": "Neemt deze besluiten"},
        in_register=False,
        zoeken=Zoeken(
            zinnen=("zoekwoorden",),
            tekst=("uitleg",),
            gewicht=0.5,
            bedoeling={"besluit": 2.2, "verhaal": 0.2},
            wacht=True,
        ),
        agenda=(Moment("wanneer", "Gepland besluit", als=lambda b: b.status is Besluitstatus.GEPLAND),),
        bladen=(
            Blad(
                "besluiten",
                "Besluiten",
                "Besluiten en hun route, op volgorde per document.",
                (
                    *PLEK,
                    Kolom("Besluit", "titel"),
                    Kolom("Wie", "door"),
                    Kolom("Wanneer", "wanneer"),
                    Kolom("Volgens de bron", "status"),
                    Kolom("Uitleg", "uitleg"),
                    *SLOT,
                ),
            ),
        ),
    )

    titel: Titel = veld("Wat er is of wordt besloten.", "Regiovisie vaststellen")
    door: list[Partij] = veld("Wie besluit.", [{"partij": "college"}], min_length=1)
    wanneer: Tijdpunt | None = veld("Wanneer, als de bron dat zegt.", "2019-11-07", default=None)
    status: Besluitstatus = veld("Hoe het ervoor stond volgens de bron.", "voorgesteld")
    uitleg: Tekst | None = veld("Wat het inhoudt, in eigen woorden.", "Elk college besluit zelf.", default=None)
    zoekwoorden: Titel | None = veld(
        "Woorden waarmee mensen hiernaar vragen en die hier nog niet staan. Ze staan op geen pagina.",
        "akkoord, goedgekeurd, wanneer",
        default=None,
    )
