"""What a document measures to see whether a goal comes nearer: where it began, what is wanted, what was measured."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Bronplaats, Deel
from macros.fields.keuzes import Richting
from macros.fields.kolom import PLEK, SLOT, SLOT_VAN_DEEL, Blad, Celsoort, Kolom, dagen
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.tijdpunt import Tijdpunt, begin
from macros.fields.velden import Kommagetal, Tekst, Titel, veld


class Meting(Deel):
    wanneer: Tijdpunt = veld("Over welk jaar, welke maand of welke dag dit gaat.", "2024")
    waarde: Kommagetal = veld("Wat er is gemeten, als getal.", "31.5")
    toelichting: Titel | None = veld("Wat een lezer erbij moet weten.", "voorlopig cijfer", default=None)
    bronnen: list[Bronplaats] = veld(
        "Waar dit getal staat, zoals in een jaarverslag.",
        [{"bron": "bron-streekplan", "plaats": "bladzijde 6"}],
        min_length=1,
    )


class Beginwaarde(Deel):
    wanneer: Tijdpunt | None = veld("Het jaar van de eerste meting, als de bron dat noemt.", "2022", default=None)
    waarde: Kommagetal = veld("Waar het begon, als getal.", "40")
    toelichting: Titel | None = veld("Wat een lezer erbij moet weten.", "geschat", default=None)
    bronnen: list[Bronplaats] = veld(
        "Waar dit getal staat. Weglaten als dat de bron van de indicator is.",
        [{"bron": "bron-streekplan", "plaats": "bladzijde 6"}],
        default=[],
    )


class Streefwaarde(Deel):
    wanneer: Tijdpunt | None = veld("Wanneer dit bereikt moet zijn, als de bron dat noemt.", "2027", default=None)
    waarde: Kommagetal | None = veld("Wat het plan wil bereiken, als getal.", "20", default=None)
    in_de_bron: Titel | None = veld("De woorden van de bron, als die geen getal noemt.", "minder dan nu", default=None)
    bronnen: list[Bronplaats] = veld(
        "Waar dit staat. Weglaten als dat de bron van de indicator is.",
        [{"bron": "bron-streekplan", "plaats": "bladzijde 6"}],
        default=[],
    )


class Indicator(Record):
    soort: ClassVar[Soort] = Soort(
        naam="indicator",
        verzameling="indicatoren",
        enkelvoud="indicator",
        meervoud="indicatoren",
        lidwoord="de",
        uitleg="Wat plannen meten om te zien of een doel dichterbij komt.",
        volgorde=56,
        plaats=Plaats.BINNEN,
        adres="regios/{regio}/{document}/#indicator-{id}",
        in_register=False,
        zoeken=Zoeken(tekst=("uitleg", "meetwijze"), gewicht=0.5, wacht=True),
        bladen=(
            Blad(
                "indicatoren",
                "Indicatoren",
                "Wat plannen meten, met waar het begon, wat het doel is en de laatste meting.",
                (
                    *PLEK,
                    Kolom("Indicator", "titel"),
                    Kolom("Eenheid", "eenheid"),
                    Kolom("Richting", "richting"),
                    Kolom("Waar gemeten", "meetwijze"),
                    Kolom("Beginwaarde", "beginwaarde.waarde"),
                    Kolom("Jaar beginwaarde", "beginwaarde.wanneer"),
                    Kolom("Laatste meting", "laatste.waarde", "De nieuwste meting.", Celsoort.KOMMAGETAL),
                    Kolom("Jaar laatste meting", "laatste.wanneer", "Waar die meting over gaat.", Celsoort.TIJDPUNT),
                    Kolom("Streefwaarde", "streef.waarde", "De laatste streefwaarde.", Celsoort.KOMMAGETAL),
                    Kolom("Jaar streefwaarde", "streef.wanneer", "Wanneer dat bereikt moet zijn.", Celsoort.TIJDPUNT),
                    Kolom("Streven in de bron", "streef.in_de_bron", "De woorden van de bron."),
                    Kolom("Uitleg", "uitleg"),
                    *SLOT,
                ),
            ),
            Blad(
                "metingen",
                "Metingen",
                "Elke meting van een indicator.",
                (
                    *PLEK,
                    Kolom("Indicator", "titel"),
                    Kolom("Eenheid", "eenheid"),
                    Kolom("Wanneer", ".wanneer"),
                    *dagen("wanneer"),
                    Kolom("Waarde", ".waarde"),
                    Kolom("Toelichting", ".toelichting"),
                    *SLOT_VAN_DEEL,
                ),
                per="metingen",
            ),
            Blad(
                "streefwaarden",
                "Streefwaarden",
                "Elke streefwaarde van een indicator.",
                (
                    *PLEK,
                    Kolom("Indicator", "titel"),
                    Kolom("Eenheid", "eenheid"),
                    Kolom("Wanneer", ".wanneer"),
                    *dagen("wanneer"),
                    Kolom("Waarde", ".waarde"),
                    Kolom("In de bron", ".in_de_bron"),
                    *SLOT,
                ),
                per="streefwaarden",
            ),
        ),
    )

    titel: Titel = veld("Wat er wordt gemeten.", "Wachttijd na een melding")
    uitleg: Tekst | None = veld(
        "Wat het getal zegt, in gewone taal.", "Zo lang wacht een gezin op het eerste gesprek.", default=None
    )
    eenheid: Titel = veld("Waarin wordt gemeten.", "dagen")
    richting: Richting | None = veld("Wat beter is, als de bron dat zegt.", "lager", default=None)
    meetwijze: Titel | None = veld(
        "Waar of waarmee wordt gemeten.", "registratie van Veilig Thuis, hele regio", default=None
    )
    beginwaarde: Beginwaarde | None = veld("Waar het begon.", {"wanneer": "2022", "waarde": "40"}, default=None)
    streefwaarden: list[Streefwaarde] = veld(
        "Wat het plan wil bereiken, en wanneer.", [{"wanneer": "2027", "waarde": "20"}], default=[]
    )
    metingen: list[Meting] = veld("Wat er is gemeten, elk met de eigen bron.", [{"wanneer": "2024"}], default=[])

    @property
    def laatste(self) -> Meting | None:
        """The newest measurement."""
        return max(self.metingen, key=lambda m: begin(m.wanneer), default=None)

    @property
    def streef(self) -> Streefwaarde | None:
        """What is aimed for in the end."""
        return max(self.streefwaarden, key=lambda s: begin(s.wanneer).toordinal() if s.wanneer else 0, default=None)
