"""A contact role: whom to consult, about what, where and how. A role, never a person."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Deel, Openingstijden, Werkgebied
from macros.fields.keuzes import Meldcodestap, Taal, Vraag
from macros.fields.kolom import REGIO, SLOT, Blad, Celsoort, Kolom
from macros.fields.record import Record
from macros.fields.soort import Moment, Plaats, Soort, Zoeken
from macros.fields.tijdpunt import Datum
from macros.fields.velden import (
    ContactrolId,
    DoelgroepId,
    Domein,
    Email,
    OrganisatieId,
    PartijId,
    Tekst,
    Telefoon,
    ThemaId,
    Titel,
    veld,
)


class Kanaal(Deel):
    telefoon: Telefoon | None = veld("Het openbare nummer.", "0800-2000", default=None)
    telefoon_van: OrganisatieId | None = veld(
        "De organisatie van wie dit het nummer is. Zo staat een nummer op één plek, en verandert u het daar.",
        "veilig-thuis-kustland",
        default=None,
    )
    website: Domein | None = veld(
        "Het webadres, zonder https://; een bladzijde mag ook.", "veiligthuis.nl", default=None
    )
    email: Email | None = veld(
        "Het e-mailadres van een functie of loket, nooit van een mens.", "loket@kustland.voorbeeld.nl", default=None
    )
    chat: Domein | None = veld("Het webadres van de chat, zonder https://.", "kustland.voorbeeld.nl/chat", default=None)
    open: Openingstijden | None = veld(
        "Wanneer dit kanaal open is, als de bron dat zegt.", {"dag_en_nacht": "ja"}, default=None
    )
    via: PartijId | None = veld("Via wie deze rol te bereiken is.", "veilig-thuis-kustland", default=None)
    uitleg: Titel | None = veld("Wat erbij hoort.", "gratis en het mag anoniem", default=None)


class Controle(Deel):
    op: Datum = veld("De dag van de controle.", "2026-11-22")
    door: Titel = veld("De rol die controleerde, nooit een naam.", "redactie")
    hoe: Titel = veld("Hoe er is gecontroleerd.", "vergeleken met de bron, niet gebeld")
    volgende: Datum = veld("De dag waarop de volgende controle moet zijn gedaan.", "2027-05-22")


KANALEN = (
    Kolom("Telefoon", lambda c, r: [n for k in r.kanalen if (n := c.nummer(k))], "De openbare nummers."),
    Kolom("Website", "kanalen.website"),
    Kolom("E-mail", "kanalen.email"),
    Kolom("Chat", "kanalen.chat"),
    Kolom("Via", "kanalen.via"),
    Kolom("Bij het contact", "kanalen.uitleg"),
    Kolom("Bereikbaar", "bereikbaar"),
    Kolom(
        "Dag en nacht",
        lambda c, r: any(k.open and k.open.dag_en_nacht for k in r.kanalen) or None,
        "Of een van de kanalen dag en nacht open is, als de bron dat zegt.",
        Celsoort.JANEE,
    ),
    Kolom("Talen", "talen"),
)
"""How a role can be reached, in every table that lists roles."""


class Contactrol(Record):
    soort: ClassVar[Soort] = Soort(
        naam="contactrol",
        verzameling="contactrollen",
        enkelvoud="contactrol",
        meervoud="contactrollen",
        lidwoord="de",
        uitleg="Wie u kunt raadplegen, waarvoor en hoe. Altijd een rol, nooit een persoon.",
        volgorde=40,
        plaats=Plaats.OVERAL,
        adres="contactrollen/{id}/",
        sjabloon="pagina/contactrol.html",
        overzicht="overzicht/contactrollen.html",
        koppen={
            "organisatie": "Contactrollen bij deze partij",
            "terugvalrol": "Is de volgende stap na",
            "kanalen": "Contactrollen die u via deze partij bereikt",
        },
        partij=True,
        zoeken=Zoeken(
            tekst=("waarom", "bereikbaar"),
            over=("themas", "doelgroepen", "organisatie"),
            gewicht=1.08,
            deelt=0.5,
            bedoeling={
                "contactrol": 1.45,
                "uitleg": 0.75,
                "geld": 0.6,
                "besluit": 0.6,
                "voortgang": 0.7,
                "document": 0.8,
            },
            veraf=0.9,
        ),
        agenda=(Moment("controle.volgende", "Uiterlijk nakijken"),),
        bladen=(
            Blad(
                "contactrollen",
                "Contactrollen",
                "Wie u kunt raadplegen. Altijd een rol, nooit een persoon.",
                (
                    REGIO,
                    Kolom("Contactrol", "naam"),
                    Kolom("Organisatie", "organisatie"),
                    *KANALEN,
                    Kolom(
                        "Werkt in",
                        lambda c, r: c.gebieden.werkgebied(r),
                        "Voor welke gemeenten of regio's.",
                        naar=Werkgebied,
                    ),
                    Kolom("Vragen", "vragen"),
                    Kolom("Thema's", "themas"),
                    Kolom("Doelgroepen", "doelgroepen"),
                    Kolom("Stappen van de meldcode", "meldcodestappen"),
                    Kolom("Waarom", "waarom"),
                    Kolom("Leg klaar", "voorbereiding"),
                    Kolom("Bij gesloten", "bij_gesloten"),
                    Kolom("Daarna", "terugvalrol"),
                    Kolom("Nagekeken op", "controle.op"),
                    Kolom("Nagekeken door", "controle.door"),
                    Kolom("Hoe nagekeken", "controle.hoe"),
                    Kolom("Volgende controle", "controle.volgende"),
                    *SLOT,
                ),
            ),
        ),
    )

    naam: Titel = veld("De rol, nooit de naam van een mens.", "Preventiemedewerker Veilig Thuis")
    organisatie: PartijId = veld("Waar deze rol werkt: een organisatie of gemeente.", "veilig-thuis-kustland")
    werkgebied: Werkgebied = veld(
        "Voor welke gemeenten of regio's. Weglaten als dat dezelfde zijn als van de organisatie of gemeente.",
        {"deelregios": ["kustland-oost"]},
        default=Werkgebied(),
    )
    vragen: list[Vraag] = veld("Voor welke vragen u hier terechtkunt.", ["advies"], een="vraag", min_length=1)
    waarom: Tekst = veld("Waarom u juist deze rol raadpleegt.", "Deze rol kent de scholen in de regio.")
    themas: list[ThemaId] = veld(
        "Bij welke thema's deze rol het meest weet. Weglaten als het voor alle thema's is.",
        ["vroegsignalering"],
        default=[],
    )
    doelgroepen: list[DoelgroepId] = veld("Voor welke groepen.", ["ouderen"], default=[])
    meldcodestappen: list[Meldcodestap] = veld("Bij welke stappen van de meldcode.", ["2"], default=[])
    kanalen: list[Kanaal] = veld(
        "Hoe deze rol te bereiken is, het beste kanaal eerst.", [{"telefoon": "0800-2000"}], een="kanaal", min_length=1
    )
    bereikbaar: Titel | None = veld(
        "Wanneer, in woorden: wat niet bij open van een kanaal past.", "op werkdagen, na afspraak", default=None
    )
    talen: list[Taal] = veld(
        "In welke talen u hier terechtkunt, als de bron dat zegt.", ["nl", "en"], een="taal", meer="talen", default=[]
    )
    voorbereiding: list[Titel] = veld(
        "Wat u klaarlegt voor u contact opneemt.", ["Wat u zelf zag of hoorde"], default=[]
    )
    bij_gesloten: Titel | None = veld(
        "Wat u doet als deze rol niet bereikbaar is.", "Bel Veilig Thuis: 0800-2000.", default=None
    )
    terugvalrol: ContactrolId | None = veld("Wie daarna komt.", "advies-kustland", default=None)
    controle: Controle = veld(
        "Wanneer, door wie en hoe dit is nagekeken.",
        {"op": "2026-11-22", "door": "redactie", "hoe": "vergeleken met de bron", "volgende": "2027-05-22"},
    )
