"""Words that people type for the same thing, and the records they mean by them: one entry of the thesaurus."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Bronplaats
from macros.fields.keuzes import Signaal, Taal, Zoeksoort
from macros.fields.kolom import SLEUTEL, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort
from macros.fields.velden import ActielijnId, BegripId, DoelgroepId, PartijId, ProgrammaId, ThemaId, Titel, veld


class Woordgroep(Record):
    soort: ClassVar[Soort] = Soort(
        naam="woordgroep",
        verzameling="woordgroepen",
        enkelvoud="zoekwoord",
        meervoud="zoekwoorden",
        lidwoord="het",
        uitleg="Woorden waarmee mensen zoeken, en wat zij dan bedoelen.",
        volgorde=200,
        plaats=Plaats.OVERAL,
        adres="zoeken/a-z/#van-a-tot-z",
        in_register=False,
        zoeken=None,
        bladen=(
            Blad(
                "woordgroepen",
                "Zoekwoorden",
                "Woorden waarmee mensen zoeken, en wat zij dan bedoelen.",
                (
                    Kolom("Woorden", "woorden"),
                    Kolom("Thema's", "themas"),
                    Kolom("Doelgroepen", "doelgroepen"),
                    Kolom("Begrippen", "begrippen"),
                    Kolom("Partijen", "partijen"),
                    Kolom("Programma's", "programmas"),
                    Kolom("Actielijnen", "actielijnen"),
                    Kolom("Signaal", "signaal"),
                    Kolom("Zoekt", "zoekt"),
                    Kolom("Taal", "taal"),
                    SLEUTEL,
                ),
            ),
        ),
    )

    telt_als_vermelding: ClassVar[bool] = False
    bronnen: list[Bronplaats] = veld(
        "Waar deze woorden vandaan komen. Mag leeg blijven: de redactie luistert naar hoe mensen praten.",
        [{"bron": "web-rijksoverheid-hulp", "plaats": "eerste alinea"}],
        default=[],
    )
    woorden: list[Titel] = veld(
        "Hoe mensen het noemen: gewone woorden, beroepen, afkortingen, oude namen. Ook korte zinnen.",
        ["vechtscheiding", "ruzie na de scheiding"],
        min_length=1,
    )
    themas: list[ThemaId] = veld("Thema's die zij bedoelen, het beste eerst.", ["complexe-scheidingen"], default=[])
    doelgroepen: list[DoelgroepId] = veld("Doelgroepen die zij bedoelen.", ["ouderen"], default=[])
    begrippen: list[BegripId] = veld("Begrippen die zij bedoelen.", ["complexe-scheiding"], default=[])
    partijen: list[PartijId] = veld(
        "Organisaties, contactrollen, gemeenten of soorten partijen die zij bedoelen.",
        ["veilig-thuis"],
        een="partij",
        default=[],
    )
    programmas: list[ProgrammaId] = veld("Programma's die zij bedoelen.", ["stop-femicide"], default=[])
    actielijnen: list[ActielijnId] = veld("Actielijnen die zij bedoelen.", ["specifieke-groepen"], default=[])
    signaal: Signaal | None = veld(
        "Wat deze woorden zeggen over wie zoekt. Bij gevaar staat hulp boven de resultaten.", "nood", default=None
    )
    zoekt: list[Zoeksoort] = veld("Wat iemand met deze woorden het liefst vindt.", ["contactrol"], default=[])

    taal: Taal | None = veld(
        "De taal van deze woorden, als dat geen Nederlands is. Hulp in die taal staat dan vooraan.", "tr", default=None
    )

    @property
    def naam_kort(self) -> str:
        return self.woorden[0]
