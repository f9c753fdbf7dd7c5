"""Who acts and whom to consult: organisations and contact roles. Roles, never persons."""

from __future__ import annotations

from typing import ClassVar

from macros.records.basis import Bestaan, Deel, Record, Werkgebied
from macros.records.keuzes import Ketenstap, Meldcodestap, Organisatiesoort, Vraag
from macros.records.velden import (
    ContactrolId,
    Datum,
    DoelgroepId,
    Domein,
    OrganisatieId,
    PartijId,
    Tekst,
    Telefoon,
    ThemaId,
    Titel,
    veld,
)


class Organisatie(Record):
    soort: ClassVar[str] = "organisatie"
    naam: Titel = veld("De volledige naam.", "Veilig Thuis Utrecht")
    afkorting: Titel | None = veld("De afkorting.", "VT", default=None)
    soort_organisatie: Organisatiesoort = veld("Wat voor organisatie het is.", "advies-en-meldpunt")
    wat_doet_het: Tekst = veld("Wat de organisatie doet, in gewone taal.", "Geeft advies en neemt meldingen aan.")
    werkgebied: Werkgebied = veld("Waar de organisatie werkt.", {"regios": ["utrecht"]})
    onderdeel_van: OrganisatieId | None = veld(
        "De organisatie waar deze bij hoort.", "samen-veilig-midden-nederland", default=None
    )
    ketenstappen: list[Ketenstap] = veld(
        "Bij welke stappen van de keten de organisatie werkt.", ["signaleren"], default=[]
    )
    website: Domein | None = veld(
        "Het webadres, zonder https://; een bladzijde mag ook.", "veiligthuisutrecht.nl", default=None
    )
    telefoon: Telefoon | None = veld("Het algemene, openbare nummer.", "0800-2000", default=None)
    telefoon_uitleg: Titel | None = veld("Wat een beller moet weten.", "gratis, dag en nacht", default=None)
    bestaat: Bestaan | None = veld(
        "Van en tot wanneer de organisatie bestaat; invullen als zij is opgeheven.", {"van": "2000"}, default=None
    )
    opgegaan_in: list[OrganisatieId] = veld(
        "De organisaties die het werk overnamen.", ["veilig-thuis-landelijk"], default=[]
    )
    vroegere_namen: list[Titel] = veld("Namen die de organisatie eerder had.", ["Bureau Jeugdzorg"], default=[])


class Kanaal(Deel):
    telefoon: Telefoon | None = veld("Het openbare nummer.", "0800-2000", default=None)
    website: Domein | None = veld(
        "Het webadres, zonder https://; een bladzijde mag ook.", "veiligthuis.nl", default=None
    )
    via: PartijId | None = veld("Via wie deze rol te bereiken is.", "veilig-thuis-utrecht", default=None)
    uitleg: Titel | None = veld("Wat erbij hoort.", "gratis en het mag anoniem", default=None)


class Controle(Deel):
    op: Datum = veld("De dag van de controle.", "2026-11-22")
    door: Titel = veld("De rol die controleerde, nooit een naam.", "redactie")
    hoe: Titel = veld("Hoe er is gecontroleerd.", "vergeleken met de bron, niet gebeld")
    volgende: Datum = veld("De dag waarop de volgende controle moet zijn gedaan.", "2027-05-22")


class Contactrol(Record):
    soort: ClassVar[str] = "contactrol"
    naam: Titel = veld("De rol, nooit de naam van een mens.", "Preventiemedewerker Veilig Thuis")
    organisatie: PartijId = veld("Waar deze rol werkt: een organisatie of gemeente.", "veilig-thuis-utrecht")
    werkgebied: Werkgebied = veld("Voor welke gemeenten of regio's.", {"deelregios": ["lekstroom"]})
    vragen: list[Vraag] = veld("Voor welke vragen u hier terechtkunt.", ["advies"], min_length=1)
    waarom: Tekst = veld("Waarom u juist deze rol raadpleegt.", "Deze rol kent de scholen in de regio.")
    themas: list[ThemaId] = veld(
        "Bij welke thema's deze rol het meest weet. Weglaten als het voor alle thema's is.",
        ["vroegsignalering"],
        default=[],
    )
    doelgroepen: list[DoelgroepId] = veld("Voor welke groepen.", ["ouderen"], default=[])
    meldcodestappen: list[Meldcodestap] = veld("Bij welke stappen van de meldcode.", ["2"], default=[])
    kanalen: list[Kanaal] = veld(
        "Hoe deze rol te bereiken is, het beste kanaal eerst.", [{"telefoon": "0800-2000"}], min_length=1
    )
    bereikbaar: Titel | None = veld("Wanneer, voor zover bekend.", "dag en nacht", default=None)
    voorbereiding: list[Titel] = veld(
        "Wat u klaarlegt voor u contact opneemt.", ["Wat u zelf zag of hoorde"], default=[]
    )
    bij_gesloten: Titel | None = veld(
        "Wat u doet als deze rol niet bereikbaar is.", "Bel Veilig Thuis: 0800-2000.", default=None
    )
    terugvalrol: ContactrolId | None = veld("Wie daarna komt.", "veilig-thuis-utrecht-advies", default=None)
    controle: Controle = veld(
        "Wanneer, door wie en hoe dit is nagekeken.",
        {"op": "2026-11-22", "door": "redactie", "hoe": "vergeleken met de bron", "volgende": "2027-05-22"},
    )
