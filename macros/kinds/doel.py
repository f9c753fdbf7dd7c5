"""A goal of a document, at the level and under the name that the document gives it."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.keuzes import Ketenstap
from macros.fields.kolom import PLEK, SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import DoelgroepId, DoelId, Tekst, ThemaId, Titel, veld
from macros.kinds.indicator import Indicator


class Doel(Record):
    soort: ClassVar[Soort] = Soort(
        naam="doel",
        verzameling="doelen",
        enkelvoud="doel",
        meervoud="doelen",
        lidwoord="het",
        uitleg="Doelen uit visies en plannen, op elk niveau dat een plan kent.",
        volgorde=55,
        plaats=Plaats.BINNEN,
        adres="regios/{regio}/{document}/{id}/",
        sjabloon="pagina/doel.html",
        koppen={"valt_onder": "Valt hieronder"},
        formulieren=("klopt-niet", "wijziging-in-plan"),
        zoeken=Zoeken(
            tekst=("uitleg",), over=("themas", "doelgroepen"), gewicht=0.8, deelt=0.25, bedoeling={"verhaal": 0.3}
        ),
        bladen=(
            Blad(
                "doelen",
                "Doelen",
                "Doelen uit visies en plannen, op elk niveau.",
                (
                    *PLEK,
                    Kolom("Soort doel", "soort_doel"),
                    Kolom("Nummer", "nummer"),
                    Kolom("Doel", "titel"),
                    Kolom("Valt onder", "valt_onder"),
                    Kolom("Indicatoren", "indicatoren"),
                    Kolom("Thema's", "themas"),
                    Kolom("Doelgroepen", "doelgroepen"),
                    Kolom("Stappen van de keten", "ketenstappen"),
                    Kolom("Uitleg", "uitleg"),
                    *SLOT,
                ),
            ),
        ),
    )

    soort_doel: Titel = veld(
        "Hoe het document dit noemt: opgave, effect, doel, subdoel of een ander woord.", "Maatschappelijk effect"
    )
    nummer: Titel | None = veld("Het nummer of de letter in het document, als het die heeft.", "1.2", default=None)
    titel: Titel = veld("Het doel zoals het in het document staat.", "Gezinnen krijgen sneller hulp")
    uitleg: Tekst | None = veld(
        "Wat het betekent, in eigen woorden en gewone taal.", "Na een melding begint de hulp snel.", default=None
    )
    valt_onder: DoelId | None = veld(
        "De id van het doel waar dit onder valt. Staat dat in een ander document: de id daarvan, een / en de id.",
        "opgave-1",
        default=None,
    )
    themas: list[ThemaId] = veld("Thema's.", ["meldcode"], default=[])
    doelgroepen: list[DoelgroepId] = veld("Doelgroepen.", ["ouderen"], default=[])
    ketenstappen: list[Ketenstap] = veld("Stappen van de keten.", ["nazorg"], een="ketenstap", default=[])
    indicatoren: list[Indicator] = veld("Waaraan het wordt afgemeten.", [{"titel": "Wachttijd"}], default=[])

    @property
    def soortnaam(self) -> str:
        """A goal is called as its document calls it."""
        return self.soort_doel[:1].upper() + self.soort_doel[1:]

    @property
    def naam_met_code(self) -> str:
        return f"{self.nummer} {self.titel}" if self.nummer else self.titel

    @property
    def kruimel(self) -> str:
        return f"{self.soortnaam} {self.nummer}" if self.nummer else self.soortnaam

    @property
    def paginatitel(self) -> str:
        return f"{self.kruimel}: {self.titel}"
