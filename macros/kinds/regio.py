"""A region: the gemeenten that make a vision together, their deelregio's, and who acts where in its chain."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Bestaan, Bronplaats, Deel, Partij
from macros.fields.keuzes import Ketenstap
from macros.fields.kolom import SLOT, Blad, Kolom, grenzen
from macros.fields.record import Record
from macros.fields.soort import Moment, Plaats, Soort, Zoeken
from macros.fields.velden import DeelregioId, GemeenteId, OrganisatieId, RegioId, Tekst, Titel, veld
from macros.kinds.deelregio import Deelregio


class Centrumgemeente(Deel):
    gemeente: GemeenteId = veld("De gemeente die centrumgemeente is.", "duinvoort")
    deelregios: list[DeelregioId] = veld("Voor welke deelregio's, als dat zeker is.", ["kustland-oost"], default=[])
    toelichting: Tekst | None = veld("Wat een lezer moet weten.", "De verdeling is niet bevestigd.", default=None)
    bronnen: list[Bronplaats] = veld("Waar dit staat.", [{"bron": "bron-kustvisie", "plaats": "regel 4"}], min_length=1)


class VeiligThuisGebied(Deel):
    deelnaam: ClassVar[str] = "Veilig Thuis-gebied"

    organisatie: OrganisatieId = veld("De Veilig Thuis-organisatie.", "veilig-thuis-kustland")
    deelregios: list[DeelregioId] = veld(
        "Voor welke deelregio's. Weglaten als het voor de hele regio is.", ["kustland-west"], default=[]
    )
    gemeenten: list[GemeenteId] = veld(
        "Voor welke gemeenten, als het niet voor een hele deelregio of regio is. Ligt een gemeente in twee regio's? "
        "Dan zegt u hier wie er antwoordt, en bij toelichting waarom.",
        ["zeewijk"],
        default=[],
    )
    toelichting: Tekst | None = veld("Wat een lezer moet weten.", "Afgeleid uit twee bronnen.", default=None)
    bronnen: list[Bronplaats] = veld("Waar dit staat.", [{"bron": "bron-kustvisie", "plaats": "regel 4"}], min_length=1)


class Ketenschakel(Deel):
    stap: Ketenstap = veld("De stap van de keten.", "preventie")
    uitleg: Tekst = veld("Wat er in deze stap gebeurt, in eigen woorden.", "Geweld voorkomen door voorlichting.")
    partijen: list[Partij] = veld("Wie er in deze stap werkt.", [{"partij": "gemeente"}], een="partij", default=[])
    bronnen: list[Bronplaats] = veld(
        "Waar dit staat.", [{"bron": "bron-kustvisie", "plaats": "regel 14"}], min_length=1
    )


class Regio(Record):
    soort: ClassVar[Soort] = Soort(
        naam="regio",
        verzameling="regios",
        enkelvoud="regio",
        meervoud="regio's",
        lidwoord="de",
        uitleg="Regio's met hun deelregio's, centrumgemeenten, Veilig Thuis en keten.",
        volgorde=20,
        plaats=Plaats.BESTAND,
        adres="regios/{id}/",
        sjabloon="pagina/regio.html",
        overzicht="overzicht/regios.html",
        zoeken=Zoeken(tekst=("samenvatting",), gewicht=1.02, duidt="plaats", overal=True),
        schema_org="AdministrativeArea",
        agenda=(Moment("bestaat.tot", "Laatste dag als regio"),),
        bladen=(
            Blad(
                "regios",
                "Regio's",
                "Regio's, ook die zijn overgegaan in een andere.",
                (
                    Kolom("Regio", "naam"),
                    Kolom("Deelregio's", "deelregios"),
                    Kolom(
                        "Gemeenten",
                        lambda c, r: c.gebieden.gemeenten(r, ook_vroeger=True),
                        "Alle gemeenten die erbij horen of hoorden.",
                        naar=list[GemeenteId],
                    ),
                    *grenzen("bestaat", "het bestaan"),
                    Kolom("Overgegaan in", "opvolgers"),
                    Kolom("Centrumgemeenten", "centrumgemeenten.gemeente"),
                    Kolom("Veilig Thuis", "veilig_thuis.organisatie"),
                    Kolom("Samenvatting", "samenvatting"),
                    *SLOT,
                ),
            ),
        ),
    )

    naam: Titel = veld("De naam van de regio.", "Kustland")
    samenvatting: Tekst = veld("Wat de regio is, in gewone taal.", "Drie gemeenten werken samen.")
    bestaat: Bestaan | None = veld(
        "Van en tot wanneer deze samenwerking in deze vorm bestond; invullen als zij voorbij is.",
        {"van": "2013", "tot": "2016"},
        default=None,
    )
    opvolgers: list[RegioId] = veld("De regio's waar deze in overging.", ["kustland"], default=[])
    deelregios: list[Deelregio] = veld(
        "De deelregio's met hun gemeenten. Weglaten als de regio er geen heeft.", [{"id": "kustland-oost"}], default=[]
    )
    gemeenten: list[GemeenteId] = veld(
        "De gemeenten van een regio zonder deelregio's, of die in geen deelregio liggen; een opgeheven gemeente blijft "
        "staan.",
        ["duinvoort"],
        default=[],
    )
    centrumgemeenten: list[Centrumgemeente] = veld("De centrumgemeenten.", [{"gemeente": "duinvoort"}], default=[])
    veilig_thuis: list[VeiligThuisGebied] = veld(
        "De Veilig Thuis-organisatie of -organisaties.", [{"organisatie": "veilig-thuis-kustland"}], default=[]
    )
    keten: list[Ketenschakel] = veld(
        "De stappen van voorkomen tot nazorg, met wie er werkt.", [{"stap": "preventie"}], default=[]
    )

    @property
    def paginatitel(self) -> str:
        return f"Regio {self.naam}"
