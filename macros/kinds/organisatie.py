"""An organisation: what it does, where, and how it can be reached."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Bestaan, Werkgebied
from macros.fields.keuzes import Ketenstap, Organisatiesoort
from macros.fields.kolom import REGIO, SLOT, Blad, Kolom, grenzen
from macros.fields.record import Record
from macros.fields.soort import Moment, Plaats, Soort, Zoeken
from macros.fields.velden import Domein, Email, OrganisatieId, Tekst, Telefoon, Titel, veld


class Organisatie(Record):
    soort: ClassVar[Soort] = Soort(
        naam="organisatie",
        verzameling="organisaties",
        enkelvoud="organisatie",
        meervoud="organisaties",
        lidwoord="de",
        uitleg="Organisaties: wat zij doen, waar zij werken en hoe zij te bereiken zijn.",
        volgorde=120,
        plaats=Plaats.OVERAL,
        adres="organisaties/{id}/",
        sjabloon="pagina/organisatie.html",
        overzicht="overzicht/organisaties.html",
        koppen={"onderdeel_van": "Onderdelen", "opgegaan_in": "Nam het werk over van"},
        partij=True,
        zoeken=Zoeken(
            namen=("afkorting", "vroegere_namen"),
            tekst=("wat_doet_het",),
            over=("onderdeel_van",),
            gewicht=1.08,
            deelt=0.4,
            bedoeling={"contactrol": 1.15},
            veraf=0.9,
            duidt="begrip",
        ),
        schema_org="Organization",
        agenda=(Moment("bestaat.tot", "Laatste dag van deze organisatie"),),
        bladen=(
            Blad(
                "organisaties",
                "Organisaties",
                "Organisaties die in de visies en plannen voorkomen.",
                (
                    REGIO,
                    Kolom("Organisatie", "naam"),
                    Kolom("Afkorting", "afkorting"),
                    Kolom("Soort", "soort_organisatie"),
                    Kolom("Telefoon", lambda c, o: c.nummer(o), "Het algemene, openbare nummer."),
                    Kolom("Bij het bellen", "telefoon_uitleg"),
                    Kolom("Website", "website"),
                    Kolom("E-mail", "email"),
                    Kolom("Chat", "chat"),
                    Kolom(
                        "Werkt in", lambda c, o: c.gebieden.werkgebied(o), "Waar de organisatie werkt.", naar=Werkgebied
                    ),
                    Kolom("Onderdeel van", "onderdeel_van"),
                    Kolom("Stappen van de keten", "ketenstappen"),
                    *grenzen("bestaat", "het bestaan"),
                    Kolom("Opgegaan in", "opgegaan_in"),
                    Kolom("Vroegere namen", "vroegere_namen"),
                    Kolom("Wat doet het", "wat_doet_het"),
                    *SLOT,
                ),
            ),
        ),
    )

    naam: Titel = veld("De volledige naam.", "Veilig Thuis Kustland")
    afkorting: Titel | None = veld("De afkorting.", "VT", default=None)
    soort_organisatie: Organisatiesoort = veld("Wat voor organisatie het is.", "advies-en-meldpunt")
    wat_doet_het: Tekst = veld("Wat de organisatie doet, in gewone taal.", "Geeft advies en neemt meldingen aan.")
    werkgebied: Werkgebied = veld(
        "Waar de organisatie werkt. Een Veilig Thuis kan dit weglaten: het werkt waar een regio het noemt.",
        {"regios": ["kustland"]},
        default=Werkgebied(),
    )
    onderdeel_van: OrganisatieId | None = veld("De organisatie waar deze bij hoort.", "veilig-thuis", default=None)
    ketenstappen: list[Ketenstap] = veld(
        "Bij welke stappen van de keten de organisatie werkt.", ["signaleren"], een="ketenstap", default=[]
    )
    website: Domein | None = veld(
        "Het webadres, zonder https://; een bladzijde mag ook.", "kustland.voorbeeld.nl", default=None
    )
    telefoon: Telefoon | None = veld("Het algemene, openbare nummer.", "0800-2000", default=None)
    telefoon_van: OrganisatieId | None = veld(
        "De organisatie van wie dit het nummer is, als het daar al staat.", "veilig-thuis", default=None
    )
    telefoon_uitleg: Titel | None = veld("Wat een beller moet weten.", "gratis, dag en nacht", default=None)
    email: Email | None = veld(
        "Het e-mailadres van een functie of loket, nooit van een mens.", "info@kustland.voorbeeld.nl", default=None
    )
    chat: Domein | None = veld("Het webadres van de chat, zonder https://.", "kustland.voorbeeld.nl/chat", default=None)
    bestaat: Bestaan | None = veld(
        "Van en tot wanneer de organisatie bestaat; invullen als zij is opgeheven.", {"van": "2000"}, default=None
    )
    opgegaan_in: list[OrganisatieId] = veld(
        "De organisaties die het werk overnamen.", ["veilig-thuis-landelijk"], default=[]
    )
    vroegere_namen: list[Titel] = veld("Namen die de organisatie eerder had.", ["Bureau Jeugdzorg"], default=[])
