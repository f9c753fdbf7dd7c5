"""What stands around the data in every JSON file: version, day, licence and sources, each field declared once."""

from __future__ import annotations

import uuid
from typing import Any, NamedTuple

from macros.fields.deel import Deel, Werkgebied
from macros.fields.keuzes import Puntsoort, Stand, Zekerheid
from macros.fields.tijdpunt import Datum
from macros.fields.velden import veld

TITEL = "Regiovisies, plannen en afspraken over huiselijk geweld en kindermishandeling"
"""What all data together is called."""
SCHEMAVERSIE = "1.0.0"
"""Version of the fields. A new field raises the middle number; a field never goes away within version 1."""
_RUIMTE = uuid.UUID("5b4f3c1e-8d0a-5f0e-9c51-2f6d1a7e4b90")
"""Ours alone, to make ids from; it never changes."""


def vaste_id(van: str) -> uuid.UUID:
    """The id of what is called so, the same for ever: for formats that want one which nobody else has."""
    return uuid.uuid5(_RUIMTE, van)


class Afzender(NamedTuple):
    """Who answers for the data: an organisation and its general address."""

    naam: str
    email: str


class Licentie(Deel):
    naam: str = veld("De naam van de licentie.", "CC0 1.0")
    spdx: str = veld("De korte code van de licentie, volgens SPDX.", "CC0-1.0")
    adres: str = veld(
        "Waar de tekst van de licentie staat.", "https://creativecommons.org/publicdomain/zero/1.0/deed.nl"
    )


LICENTIE = Licentie(naam="CC0 1.0", spdx="CC0-1.0", adres="https://creativecommons.org/publicdomain/zero/1.0/deed.nl")


class Vindplaats(Deel):
    bron: str = veld("De id van de bron, in de verzameling bronnen.", "bron-streekplan")
    titel: str = veld("De titel van de bron.", "Streekplan Duinstreek 2021-2024")
    uitgever: str = veld("Wie de bron heeft gemaakt of uitgegeven.", "Gemeenten Duinstreek")
    plaats: str = veld("De plek in de bron.", "regel 31")
    zekerheid: Zekerheid = veld("Hoe zeker het is.", "hoog")
    licentie: str | None = veld(
        "De licentie van de bron, volgens SPDX, als de bron er een noemt. Die gaat voor op de licentie van het "
        "bestand.",
        "CC-BY-4.0",
    )


class Naamsvermelding(Deel):
    """A source whose data may be used under a licence of its own."""

    bron: str = veld("De id van de bron, in de verzameling bronnen.", "cbs-gemeenten")
    titel: str = veld("De titel van de bron.", "Gemeenten 2023")
    uitgever: str = veld("Wie de bron heeft gemaakt of uitgegeven. Noem deze als u de gegevens gebruikt.", "CBS")
    licentie: Licentie = veld("De licentie van de bron.", {"naam": "CC BY 4.0"})


class Plek(Deel):
    bestand: str = veld("Het bestand in de opslag waar het gegeven staat.", "data/landelijk/gemeenten-utrecht.yml")
    regel: int = veld("De regel in dat bestand.", 12)
    regio: str | None = veld("De regio van wie het bestand is; leeg bij landelijke gegevens.", "duinstreek")
    document: str | None = veld("De visie of het plan waar het gegeven in staat.", "visie-duinstreek-2021")


class Verwijzer(Deel):
    soort: str = veld("De soort van het gegeven dat hiernaar verwijst.", "actie")
    sleutel: str = veld("De sleutel van dat gegeven.", "plan-duinstreek-2021-2024/1d")
    veld: str = veld("Het veld waarmee het verwijst.", "trekkers")


class Contactregel(Deel):
    """One way to reach a party, with numbers and addresses that may stand elsewhere in the data."""

    telefoon: str | None = veld("Het openbare nummer.", "0800-2000")
    website: str | None = veld("Het webadres, zonder https://.", "veiligthuis.nl")
    email: str | None = veld("Het e-mailadres van een functie of loket.", "info@voorbeeld.nl")
    chat: str | None = veld("Het webadres van de chat, zonder https://.", "voorbeeld.nl/chat")


class Kern(Deel):
    """One record with what surrounds it. What ``gegevens`` holds, the schema of its kind tells."""

    soort: str = veld("De soort gegeven.", "gemeente")
    sleutel: str = veld("Uniek binnen de soort. In een document: de id van het document, een / en de id.", "duinstad")
    naam: str = veld("Hoe het gegeven heet.", "Duinstad")
    puntsoort: Puntsoort | None = veld("Bij een punt: wat voor punt het is.", "uitgangspunt")
    puntkop: str | None = veld("Bij een punt: de kop in het document waar het onder staat.", "Leidende principes")
    puntkop_van_ons: bool | None = veld("Bij een punt: of wij die kop hebben bedacht.", False)
    pagina: str = veld("De pagina op de site.", "gemeenten/duinstad/")
    gewijzigd_op: Datum | None = veld(
        "De dag waarop dit gegeven voor het laatst veranderde, of vanaf wanneer wij dat bijhouden, als dat bekend is.",
        "2026-11-22",
    )
    herkomst: Plek = veld("Waar het gegeven in de opslag staat.", {"bestand": "data/landelijk/gemeenten.yml"})
    bronnen: list[Vindplaats] = veld("De bronnen, met de plaats daarin.", [{"bron": "bron-streekplan"}])
    genoemd_door: list[Verwijzer] = veld("Welke gegevens hiernaar verwijzen.", [{"soort": "actie"}])
    stand: Stand = veld("Hoe het ervoor staat op de dag waarop dit bestand is gemaakt.", "nu")
    laatste_dag: Datum | None = veld("De laatste dag waarop het geldt, als die bekend is.", "2024-12-31")
    contact: list[Contactregel] = veld(
        "Bij een contactrol of organisatie: waar elk kanaal heen leidt, ook als het nummer bij een ander staat.",
        [{"telefoon": "0800-2000"}],
    )
    werkgebied: Werkgebied | None = veld(
        "Bij een contactrol of organisatie: waar zij werkt, ook als dat uit andere gegevens volgt.",
        {"regios": ["duinstreek"]},
    )
    gegevens: dict[str, Any] = veld("Het gegeven zelf, met de velden van zijn soort.", {"id": "duinstad"})


class Omslag(Deel):
    schemaversie: str = veld("De versie van de velden.", SCHEMAVERSIE)
    gemaakt_op: Datum = veld("De dag waarop dit bestand is gemaakt.", "2026-11-22")
    gewijzigd_op: Datum | None = veld(
        "De dag waarop de gegevens in dit bestand voor het laatst veranderden, als dat bekend is.", "2026-11-22"
    )
    licentie: Licentie = veld("Onder welke licentie u dit mag gebruiken.", LICENTIE.model_dump())
    naamsvermelding: list[Naamsvermelding] = veld(
        "De bronnen van gegevens in dit bestand die een eigen licentie hebben. Voor wat daaruit komt geldt die "
        "licentie: noem deze bronnen als u het gebruikt.",
        [{"bron": "cbs-gemeenten"}],
    )
    schema_: str = veld(
        "Waar het JSON Schema van dit bestand staat.", "api/v1/schema/record/gemeente.json", alias="schema"
    )
    adres: str = veld("Het vaste adres van dit bestand.", "api/v1/gemeenten/duinstad.json")


class RecordBestand(Omslag):
    record: Kern = veld("Het gegeven.", {"soort": "gemeente"})


class VerzamelingBestand(Omslag):
    aantal: int = veld("Hoeveel gegevens er in dit bestand staan.", 54)
    records: list[Kern] = veld("De gegevens.", [{"soort": "gemeente"}])
