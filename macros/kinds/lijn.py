"""An action line as one document works it out."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.kolom import PLEK, SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import (
    ActieCode,
    ActielijnId,
    DoelgroepId,
    Plancode,
    Slug,
    Tekst,
    ThemaId,
    Titel,
    veld,
)


class Lijn(Record):
    soort: ClassVar[Soort] = Soort(
        naam="lijn",
        verzameling="lijnen",
        enkelvoud="actielijn in een document",
        meervoud="actielijnen in documenten",
        lidwoord="de",
        uitleg="Actielijnen zoals een document ze uitwerkt.",
        volgorde=70,
        plaats=Plaats.BINNEN,
        adres="regios/{regio}/{document}/#lijn-{id}",
        in_register=False,
        zoeken=Zoeken(
            namen=("nummer",),
            tekst=("uitleg", "opmerking", "deelthemas"),
            over=("themas", "doelgroepen", "actielijn"),
            gewicht=0.5,
            bedoeling={"verhaal": 0.3},
        ),
        bladen=(
            Blad(
                "lijnen",
                "Actielijnen in documenten",
                "Actielijnen zoals een document ze uitwerkt.",
                (
                    *PLEK,
                    Kolom("Heet", "soortnaam", "Hoe het document zo'n lijn noemt."),
                    Kolom("Nummer", "nummer"),
                    Kolom("Titel", "titel"),
                    Kolom("Gedeelde actielijn", "actielijn"),
                    Kolom("Onderwerpen", "deelthemas"),
                    Kolom("Uitleg", "uitleg"),
                    *SLOT,
                ),
            ),
        ),
    )

    id: Slug = veld("Korte naam binnen dit document.", "lijn-1")
    heet: Titel | None = veld(
        "Hoe het document zo'n lijn noemt, als dat geen actielijn is.",
        "Ontwikkellijn",
        een="naam voor de lijn",
        default=None,
    )
    nummer: Plancode | None = veld("Het nummer of de letter in het document, als de lijn die heeft.", "2", default=None)
    titel: Titel = veld("De officiële naam in het document.", "Verder bouwen aan de netwerkorganisatie")
    actielijn: ActielijnId | None = veld(
        "De gedeelde actielijn waar deze bij hoort, als de bron dat zegt.", "eerder-en-beter-in-beeld", default=None
    )
    uitleg: Tekst | None = veld(
        "Waar het om gaat, in eigen woorden, als het document dat zegt.",
        "Organisaties werken beter samen.",
        default=None,
    )
    deelthemas: list[Titel] = veld(
        "De tussenkoppen in het document.", ["Plegeraanpak"], een="deelthema", meer="deelthema's", default=[]
    )
    opmerking: Tekst | None = veld("Wat het document er nog bij zegt.", "Er is een menukaart.", default=None)
    zie_ook: list[ActieCode] = veld("Acties in dit plan die er ook bij horen.", ["1g"], default=[])
    themas: list[ThemaId] = veld("Thema's.", ["samenwerking"], default=[])
    doelgroepen: list[DoelgroepId] = veld("Doelgroepen.", ["ouderen"], default=[])

    @property
    def soortnaam(self) -> str:
        """A line is called as its document calls it."""
        return self.heet or "Actielijn"

    @property
    def aanduiding(self) -> str:
        """What it is called without its title: ``Ontwikkellijn 2``."""
        return f"{self.soortnaam} {self.nummer}" if self.nummer else self.soortnaam

    @property
    def naam_met_code(self) -> str:
        return f"{self.aanduiding}: {self.titel}"
