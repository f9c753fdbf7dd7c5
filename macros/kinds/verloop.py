"""What becomes of an action: reports of progress, and changes of who leads. No kind by itself."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Bronplaats, Deel, Partij
from macros.fields.keuzes import Voortgangstatus
from macros.fields.tijdpunt import Tijdpunt
from macros.fields.velden import Percentage, Tekst, Titel, veld


class Voortgangsmelding(Deel):
    deelnaam: ClassVar[str] = "Melding van voortgang"

    op: Tijdpunt = veld("Op welke dag, in welke maand of in welk jaar het zo was.", "2023-12")
    status: Voortgangstatus = veld("Hoe het er volgens het verslag mee stond.", "loopt")
    in_de_bron: Titel | None = veld(
        "De woorden van het verslag. Bij de status anders altijd invullen.", "op koers", default=None
    )
    percentage: Percentage | None = veld("Hoe ver het is, als het verslag dat noemt.", "60", default=None)
    uitleg: Tekst | None = veld("Wat er is gedaan, in eigen woorden.", "De eerste groep is begonnen.", default=None)
    bronnen: list[Bronplaats] = veld(
        "Het verslag dat dit meldt.", [{"bron": "bron-streekplan", "plaats": "bladzijde 9"}], min_length=1
    )


class Wisseling(Deel):
    deelnaam: ClassVar[str] = "Wisseling van trekker"

    sinds: Tijdpunt = veld("Sinds wanneer. Een dag in de toekomst gaat op die dag in.", "2023-03")
    trekkers: list[Partij] = veld(
        "Wie van toen af trekt: allemaal, ook wie bleef.", [{"partij": "ggd-kustland"}], een="trekker", min_length=1
    )
    uitleg: Tekst | None = veld("Waarom, als de bron dat zegt.", "De oude trekker stopte.", default=None)
    bronnen: list[Bronplaats] = veld(
        "Waar deze wisseling staat.", [{"bron": "bron-streekplan", "plaats": "bladzijde 9"}], min_length=1
    )
