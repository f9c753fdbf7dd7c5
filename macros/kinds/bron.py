"""A source: the document or page where data comes from."""

from __future__ import annotations

import re
from typing import ClassVar

from macros.fields.deel import Bronplaats
from macros.fields.keuzes import Bronlicentie, Bronsoort
from macros.fields.kolom import PAGINA, SLEUTEL, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.tijdpunt import Datum, Tijdpunt
from macros.fields.velden import Domein, Tekst, Titel, veld

_ADRES = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?")
_BESTAND = re.compile(r"[^/]*\.(?:txt|pdf|docx?|html?)")


class Bron(Record):
    soort: ClassVar[Soort] = Soort(
        naam="bron",
        verzameling="bronnen",
        enkelvoud="bron",
        meervoud="bronnen",
        lidwoord="de",
        uitleg="De documenten en pagina's waar de gegevens uit komen.",
        volgorde=190,
        plaats=Plaats.OVERAL,
        adres="bronnen/{id}/",
        sjabloon="pagina/bron.html",
        overzicht="overzicht/bronnen.html",
        nodig=True,
        nooit_los=True,
        zoeken=Zoeken(
            tekst=("opmerking",),
            zinnen=("soort_bron", "uitgever", "datum"),
            bedoeling={"bron": 3.5},
            gewicht=0.35,
            wacht=True,
        ),
        bladen=(
            Blad(
                "bronnen",
                "Bronnen",
                "De documenten en pagina's waar de gegevens uit komen.",
                (
                    Kolom("Titel", "titel"),
                    Kolom("Soort", "soort_bron"),
                    Kolom("Uitgever", "uitgever"),
                    Kolom("Datum", "datum"),
                    Kolom("Te vinden als", "vindplaats"),
                    Kolom("Bewaarde kopie", "archief"),
                    Kolom("Op te vragen bij", "op_te_vragen_bij"),
                    Kolom("Bekeken op", "bekeken_op"),
                    Kolom("Licentie", "licentie"),
                    Kolom("Opmerking", "opmerking"),
                    Kolom("Voorbehoud", "voorbehoud"),
                    SLEUTEL,
                    PAGINA,
                ),
            ),
        ),
    )

    bronnen: list[Bronplaats] = veld("Een bron noemt zichzelf niet: laat dit veld weg.", [], default=[], max_length=0)
    titel: Titel = veld("De titel zoals die op het document staat.", "Uitvoeringsplan Kustland-Oost 2021-2024")
    soort_bron: Bronsoort = veld("Wat voor bron het is.", "uitvoeringsplan")
    uitgever: Titel = veld("Wie het document heeft gemaakt of uitgegeven: een organisatie.", "Gemeenten Kustland-Oost")
    datum: Tijdpunt | None = veld("De datum van het document, zo precies als bekend.", "2019-10-17", default=None)
    vindplaats: Titel = veld(
        "Waar het te vinden is: een bestandsnaam of een adres op internet, zonder https://.", "rijksoverheid.nl"
    )
    archief: Domein | None = veld(
        "Het adres van een kopie die een webarchief bewaart, zonder https://, ook niet in het midden.",
        "web.archive.org/web/20240115/kustland.voorbeeld.nl/plan",
        default=None,
    )
    op_te_vragen_bij: Titel | None = veld(
        "Bij wie het op te vragen is, als het nergens openbaar staat: een organisatie.",
        "een van de gemeenten van Kustland",
        default=None,
    )
    bekeken_op: Datum | None = veld("De dag waarop de redactie de bron bekeek.", "2026-11-22", default=None)
    licentie: Bronlicentie | None = veld(
        "De licentie waaronder de bron haar gegevens weggeeft. Weglaten als de bron er geen noemt.",
        "cc-by-4.0",
        default=None,
    )
    opmerking: Tekst | None = veld(
        "Fouten in de bron, of wat een lezer moet weten bij het nalezen.",
        "Regel 43: bedoeld is eergerelateerd.",
        default=None,
    )

    @property
    def openbaar(self) -> bool:
        """Whether everyone can open it: it is at an address, rather than a file that somebody has."""
        return bool(_ADRES.fullmatch(self.vindplaats)) and not _BESTAND.fullmatch(self.vindplaats)

    @property
    def paginatitel(self) -> str:
        return f"Bron: {self.titel}"

    @property
    def omschrijving(self) -> str:
        return f"{self.titel}: {self.soort_bron.label.lower()} van {self.uitgever}."
