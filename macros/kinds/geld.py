"""An amount that a document names, with who pays and how sure it is."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Partij
from macros.fields.keuzes import Geldritme, Geldstatus
from macros.fields.kolom import PLEK, SLOT, Blad, Celsoort, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import Getal, JaNee, Slug, Tekst, Tijdpunt, Titel, veld


class Geld(Record):
    soort: ClassVar[Soort] = Soort(
        naam="geld",
        verzameling="geld",
        enkelvoud="bedrag",
        meervoud="bedragen",
        lidwoord="het",
        uitleg="Bedragen die een bron noemt.",
        volgorde=100,
        plaats=Plaats.BINNEN,
        adres="regios/{regio}/{document}/#geld-{id}",
        koppen={"van": "Betaalt of reserveert"},
        los=True,
        in_register=False,
        zoeken=Zoeken(tekst=("uitleg",), gewicht=0.5, bedoeling={"geld": 2.4}, wacht=True),
        bladen=(
            Blad(
                "geld",
                "Geld",
                "Bedragen zoals een bron ze noemt. Tel ze niet zomaar op: een bedrag kan een deel van een ander zijn.",
                (
                    *PLEK,
                    Kolom("Waarvoor", "titel"),
                    Kolom("Bedrag", "euro", soort=Celsoort.EURO),
                    Kolom("Ongeveer", "ongeveer"),
                    Kolom("Ritme", "ritme"),
                    Kolom("Jaren", "jaren"),
                    Kolom("Van wie", "van"),
                    Kolom("Volgens de bron", "status"),
                    Kolom("Deel van", "deel_van"),
                    Kolom("Uitleg", "uitleg"),
                    *SLOT,
                ),
            ),
        ),
    )

    titel: Titel = veld("Waar het bedrag voor is.", "Uitvoering van de meldcode")
    euro: Getal | None = veld(
        "Het bedrag in hele euro's. Weglaten als de bron er geen noemt.", "7500", een="bedrag in euro's", default=None
    )
    ongeveer: JaNee = veld("Noemt de bron het bedrag ongeveer?", "nee", default=False)
    ritme: Geldritme = veld("Eenmalig of elk jaar.", "per-jaar", default=Geldritme.ONBEKEND)
    jaren: list[Tijdpunt] = veld("De jaren waar het om gaat.", ["2020", "2021"], een="jaar", default=[])
    van: list[Partij] = veld("Wie het betaalt of opzij zet.", [{"partij": "zeewijk"}], default=[])
    status: Geldstatus = veld("Hoe zeker het geld is volgens de bron.", "gereserveerd")
    uitleg: Tekst | None = veld("Waar het voor is, in eigen woorden.", "Voor training.", default=None)
    deel_van: Slug | None = veld("De id van het bedrag waar dit een deel van is.", "begroting-zeewijk", default=None)
