"""An action line as one document works it out."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.kolom import PLEK, SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import ActieCode, ActielijnId, DoelgroepId, Getal, Slug, Tekst, ThemaId, Titel, veld


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
        los=True,
        in_register=False,
        zoeken=Zoeken(
            namen=("nummer",),
            tekst=("uitleg", "opmerking", "deelthemas"),
            over=("themas", "doelgroepen", "actielijn"),
            gewicht=0.5,
        ),
        bladen=(
            Blad(
                "lijnen",
                "Actielijnen in documenten",
                "Actielijnen zoals een document ze uitwerkt.",
                (
                    *PLEK,
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
    nummer: Getal = veld("Het nummer in het document.", "1")
    titel: Titel = veld("De officiële naam in het document.", "Verder bouwen aan de netwerkorganisatie")
    actielijn: ActielijnId = veld("De gedeelde actielijn waar deze bij hoort.", "eerder-en-beter-in-beeld")
    uitleg: Tekst = veld("Waar het om gaat, in eigen woorden.", "Organisaties werken beter samen.")
    deelthemas: list[Titel] = veld(
        "De tussenkoppen in het document.", ["Plegeraanpak"], een="deelthema", meer="deelthema's", default=[]
    )
    opmerking: Tekst | None = veld("Wat het document er nog bij zegt.", "Er is een menukaart.", default=None)
    zie_ook: list[ActieCode] = veld("Acties in dit plan die er ook bij horen.", ["1g"], default=[])
    themas: list[ThemaId] = veld("Thema's.", ["samenwerking"], default=[])
    doelgroepen: list[DoelgroepId] = veld("Doelgroepen.", ["ouderen"], default=[])
