"""An amount that a source names: for what, of which years, who pays which part, and how sure it is."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Deel, Partij
from macros.fields.keuzes import Geldritme, Geldstatus
from macros.fields.kolom import PLEK, SLOT, Blad, Celsoort, Kolom, dagen
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.tijdpunt import Tijdpunt
from macros.fields.velden import ActieCode, Bedrag, DoelId, JaNee, Slug, Tekst, Titel, veld


class Jaarbedrag(Deel):
    deelnaam: ClassVar[str] = "Bedrag van een jaar"

    jaar: Tijdpunt = veld("Het jaar.", "2024")
    euro: Bedrag = veld("Het bedrag van dat jaar, in euro's.", "2500.50", een="bedrag in euro's")


class Betaler(Partij):
    """A party and the part of an amount that it pays."""

    deelnaam: ClassVar[str] = "Wie betaalt"

    euro: Bedrag | None = veld(
        "Welk deel van het bedrag deze partij betaalt, in euro's.", "2500", een="bedrag in euro's", default=None
    )
    aandeel: Titel | None = veld("Haar deel in woorden, als de bron geen bedrag noemt.", "de helft", default=None)


class Geld(Record):
    soort: ClassVar[Soort] = Soort(
        naam="geld",
        verzameling="geld",
        enkelvoud="bedrag",
        meervoud="bedragen",
        lidwoord="het",
        uitleg="Bedragen die een bron noemt.",
        volgorde=100,
        plaats=Plaats.OOK_LOS,
        adres="regios/{regio}/{document}/#geld-{id}",
        adres_los="regios/{regio}/#geld-{id}",
        koppen={
            "van": "Betaalt of reserveert",
            "aan": "Krijgt",
            "acties": "Geld voor deze actie",
            "doelen": "Geld voor dit doel",
        },
        in_register=False,
        zoeken=Zoeken(
            zinnen=("zoekwoorden",),
            tekst=("uitleg", "gedekt_uit"),
            gewicht=0.5,
            bedoeling={"geld": 2.4, "verhaal": 0.2},
            wacht=True,
        ),
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
                    Kolom("Per inwoner", "per_inwoner"),
                    Kolom("Ritme", "ritme"),
                    Kolom("Jaren", "jaren"),
                    Kolom("Van wie", "van"),
                    Kolom("Aan wie", "aan"),
                    Kolom("Gedekt uit", "gedekt_uit"),
                    Kolom("Volgens de bron", "status"),
                    Kolom("Deel van", "deel_van"),
                    Kolom("Acties", "acties"),
                    Kolom("Doelen", "doelen"),
                    Kolom("Uitleg", "uitleg"),
                    *SLOT,
                ),
            ),
            Blad(
                "geld-per-jaar",
                "Geld per jaar",
                "Bedragen die een bron over jaren verdeelt.",
                (
                    *PLEK,
                    Kolom("Waarvoor", "titel"),
                    Kolom("Jaar", ".jaar"),
                    *dagen("jaar"),
                    Kolom("Bedrag", ".euro", soort=Celsoort.EURO),
                    Kolom("Volgens de bron", "status"),
                    *SLOT,
                ),
                per="bedragen",
            ),
            Blad(
                "geld-per-betaler",
                "Geld per betaler",
                "Wie welk deel van een bedrag betaalt.",
                (
                    *PLEK,
                    Kolom("Waarvoor", "titel"),
                    Kolom("Wie betaalt", ".", "Wie dit deel betaalt."),
                    Kolom("Bedrag", ".euro", soort=Celsoort.EURO),
                    Kolom("Aandeel", ".aandeel"),
                    Kolom("Volgens de bron", "status"),
                    *SLOT,
                ),
                per="van",
            ),
        ),
    )

    titel: Titel = veld("Waar het bedrag voor is.", "Uitvoering van de meldcode")
    euro: Bedrag | None = veld(
        "Het bedrag in euro's, met een punt voor de centen. Weglaten als de bron er geen noemt.",
        "7500",
        een="bedrag in euro's",
        default=None,
    )
    ongeveer: JaNee = veld("Noemt de bron het bedrag ongeveer?", "nee", default=False)
    per_inwoner: JaNee = veld("Is dit het bedrag per inwoner?", "nee", default=False)
    ritme: Geldritme = veld(
        "Eenmalig, elk jaar, of structureel: elk jaar, zonder einde.", "per-jaar", default=Geldritme.ONBEKEND
    )
    jaren: list[Tijdpunt] = veld("De jaren waar het om gaat.", ["2020", "2021"], een="jaar", default=[])
    bedragen: list[Jaarbedrag] = veld(
        "Het bedrag van elk jaar, als die verschillen.", [{"jaar": "2024", "euro": "2500.50"}], een="jaar", default=[]
    )
    van: list[Betaler] = veld(
        "Wie het betaalt of opzij zet, en welk deel.", [{"partij": "zeewijk", "euro": "2500"}], default=[]
    )
    aan: list[Partij] = veld("Wie het krijgt.", [{"partij": "opvang-kustland"}], default=[])
    gedekt_uit: Titel | None = veld("Uit welk potje het komt.", "uitkering voor vrouwenopvang", default=None)
    status: Geldstatus = veld("Hoe zeker het geld is volgens de bron.", "gereserveerd")
    acties: list[ActieCode] = veld("Acties in dit document waar het voor is.", ["1d"], default=[])
    doelen: list[DoelId] = veld("Doelen waar het voor is.", ["sneller-hulp"], een="doel", default=[])
    uitleg: Tekst | None = veld("Waar het voor is, in eigen woorden.", "Voor training.", default=None)
    zoekwoorden: Titel | None = veld(
        "Woorden waarmee mensen hiernaar vragen en die hier nog niet staan. Ze staan op geen pagina.",
        "potje, budget, wie betaalt",
        default=None,
    )
    deel_van: Slug | None = veld("De id van het bedrag waar dit een deel van is.", "begroting-zeewijk", default=None)

    @property
    def noemt_bedrag(self) -> bool:
        """Whether the source names any number of euros."""
        return self.euro is not None or bool(self.bedragen)
