"""The JSON files that are no collection of records: the index, the closed vocabularies, and the editors' two lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from macros.catalogue import Catalogus, voortgang
from macros.catalogue.kwaliteit import kwaliteit
from macros.exports.cellen import Adres
from macros.exports.omslag import Omslag
from macros.exports.plaatsen import PlaatsenBestand, PlaatsnamenBestand, plaatsen, plaatsnamen
from macros.exports.verzamelingen import API, VERZAMELINGEN
from macros.fields import keuzes
from macros.fields.deel import Deel
from macros.fields.record import Record
from macros.fields.tijdpunt import Datum, Tijdpunt
from macros.fields.velden import Keuze, veld
from macros.kinds.gemeente import Gemeente


class Ingang(Deel):
    naam: str = veld("De naam van de verzameling.", "gemeenten")
    soort: str = veld("De soort gegeven.", "gemeente")
    uitleg: str = veld("Wat erin staat.", "Gemeenten, ook die zijn opgegaan in een andere.")
    aantal: int = veld("Hoeveel gegevens erin staan.", 54)
    adres: str = veld("Het bestand met alle gegevens van deze soort.", "api/v1/gemeenten.json")
    record: str = veld("Het adres van één gegeven; vul de sleutel in.", "api/v1/gemeenten/{sleutel}.json")
    schema_: str = veld("Het JSON Schema van één gegeven.", "api/v1/schema/record/gemeente.json", alias="schema")


class IndexBestand(Omslag):
    openapi: str = veld("De beschrijving van alle adressen, als OpenAPI 3.1.", "api/v1/openapi.json")
    lijsten: list[str] = veld("Bestanden die geen verzameling zijn.", ["api/v1/keuzelijsten.json"])
    verzamelingen: list[Ingang] = veld("Alle verzamelingen.", [{"naam": "gemeenten"}])


class Waarde(Deel):
    waarde: str = veld("Wat er in de gegevens staat.", "acuut-gevaar")
    label: str = veld("Wat een lezer ziet.", "Er is nu gevaar")


class Keuzelijst(Deel):
    naam: str = veld("De naam van de keuzelijst.", "Vraag")
    waarden: list[Waarde] = veld("De keuzes, op volgorde.", [{"waarde": "advies", "label": "Ik wil advies"}])


class KeuzelijstenBestand(Omslag):
    keuzelijsten: list[Keuzelijst] = veld("Alle vaste keuzelijsten met hun labels.", [{"naam": "Vraag"}])


class Hiaatregel(Deel):
    hiaat: str = veld("Wat voor hiaat het is.", "Record met een voorbehoud")
    soort: str = veld("De soort gegeven.", "actie")
    sleutel: str = veld("De sleutel van het gegeven.", "plan-duinstreek-2021-2024/1d")
    naam: str = veld("Hoe het gegeven heet.", "Inzicht in plegeraanbod")
    wat: str = veld("Wat er ontbreekt.", "de politie heeft geen contactrol")
    bestand: str = veld("Het bestand waar het gegeven staat.", "data/landelijk/themas.yml")
    regel: int = veld("De regel in dat bestand.", 12)


class HiatenBestand(Omslag):
    aantal: int = veld("Hoeveel hiaten er zijn.", 12)
    hiaten: list[Hiaatregel] = veld("Plekken waar een lezer nog geen goed antwoord krijgt.", [{"soort": "actie"}])


class Voortgangregel(Deel):
    waarvoor: str = veld("Waarvoor is geteld: document, lijn, doel, partij of gemeente.", "document")
    soort: str = veld("De soort gegeven.", "uitvoeringsplan")
    sleutel: str = veld("De sleutel van het gegeven.", "plan-duinstreek-2021-2024")
    naam: str = veld("Hoe het gegeven heet.", "Uitvoeringsplan Duinstreek")
    acties: int = veld("Hoeveel acties zijn geteld.", 19)
    gemeld: int = veld("Van hoeveel daarvan een verslag iets meldt.", 15)
    afgerond: int = veld("Volgens het laatste verslag afgerond.", 8)
    loopt: int = veld("Volgens het laatste verslag bezig.", 4)
    vertraagd: int = veld("Volgens het laatste verslag vertraagd.", 1)
    gestopt: int = veld("Volgens het laatste verslag gestopt.", 1)
    niet_gestart: int = veld("Volgens het laatste verslag niet gestart.", 1)
    anders: int = veld("In eigen woorden van het verslag.", 0)
    niet_gemeld: int = veld("Van hoeveel acties niemand iets meldt.", 4)


class VoortgangBestand(Omslag):
    tellingen: list[Voortgangregel] = veld("Hoe ver de acties zijn, geteld naar het laatste verslag.", [{}])


class Controleregel(Deel):
    sleutel: str = veld("De id van de contactrol.", "advies-landelijk")
    naam: str = veld("De naam van de contactrol.", "Advies van de hulplijn")
    nagekeken_op: Datum = veld("Wanneer de rol is nagekeken.", "2026-11-22")
    nagekeken_door: str = veld("Welke rol dat deed.", "redactie")
    volgende: Datum = veld("Wanneer de volgende controle gedaan moet zijn.", "2027-05-22")
    te_laat: bool = veld("Of die dag voorbij was toen dit bestand werd gemaakt.", False)
    bestand: str = veld("Het bestand waar de rol staat.", "data/landelijk/contactrollen.yml")
    regel: int = veld("De regel in dat bestand.", 12)


class Looptijdregel(Deel):
    soort: keuzes.Documentsoort = veld("Wat voor document het is.", "uitvoeringsplan")
    sleutel: str = veld("De id van het document.", "plan-duinstreek-2021-2024")
    titel: str = veld("De titel.", "Plan Duinstreek")
    tot: Tijdpunt = veld("Het einde van de looptijd.", "2024")
    opvolger_gezocht_op: Datum | None = veld("Wanneer voor het laatst naar een opvolger is gezocht.", "2026-11-22")
    bestand: str = veld("Het bestand waar het document staat.", "data/regios/duinstreek/plan.yml")
    regel: int = veld("De regel in dat bestand.", 12)


class AchterstandBestand(Omslag):
    contactrollen: list[Controleregel] = veld("Alle contactrollen; de eerste moet het eerst nagekeken worden.", [{}])
    documenten: list[Looptijdregel] = veld("Documenten waarvan de looptijd voorbij is, zonder opvolger.", [{}])


class Tellingregel(Deel):
    maat: str = veld("Wat er is geteld.", "op-tijd")
    wat: str = veld("Hetzelfde in woorden.", "Contactrollen die op tijd zijn nagekeken")
    aantal: int = veld("Hoeveel er zo zijn.", 12)
    van: int = veld("Hoeveel er in totaal zijn.", 14)


class Regiokwaliteit(Deel):
    regio: str | None = veld("De id van de regio; leeg bij wat alle regio's delen.", "duinstreek")
    tellingen: list[Tellingregel] = veld("De cijfers.", [{"maat": "op-tijd"}])


class KwaliteitBestand(Omslag):
    regios: list[Regiokwaliteit] = veld("Wat alle regio's delen, en daarna elke regio.", [{"regio": "duinstreek"}])


Eigen = dict[str, Any]
"""The fields of a file that are its own, beside those of the envelope."""


def keuzelijsten() -> Iterator[type[Keuze]]:
    """Every closed vocabulary, in the order of its declaration."""
    yield from (k for k in vars(keuzes).values() if isinstance(k, type) and issubclass(k, Keuze) and k is not Keuze)


def _index(catalogus: Catalogus, url: Adres) -> Eigen:
    ingangen = [
        {
            "naam": v.naam,
            "soort": v.soort.naam,
            "uitleg": v.uitleg,
            "aantal": len(catalogus.alle(v.model)),
            "adres": url(v.pad),
            "record": url(v.recordpad("{sleutel}")),
            "schema": url(f"{API}schema/record/{v.soort}.json"),
        }
        for v in VERZAMELINGEN
    ]
    return {
        "openapi": url(f"{API}openapi.json"),
        "lijsten": [url(f"{API}{naam}.json") for naam in (*LIJSTEN, "bestanden") if naam != "index"],
        "verzamelingen": [Ingang.model_validate(ingang).model_dump(by_alias=True) for ingang in ingangen],
    }


def _keuzelijsten(catalogus: Catalogus, url: Adres) -> Eigen:
    return {
        "keuzelijsten": [
            {"naam": k.__name__, "waarden": [{"waarde": w.value, "label": w.label} for w in k]} for k in keuzelijsten()
        ]
    }


def hiaatregels(catalogus: Catalogus) -> Iterator[tuple[Record, Hiaatregel]]:
    """What is missing, each with the record that misses it."""
    for hiaat in catalogus.hiaten:
        record = hiaat.record
        yield (
            record,
            Hiaatregel(
                hiaat=hiaat.soort,
                soort=record.soort.naam,
                sleutel=record.sleutel,
                naam=record.naam_kort,
                wat=hiaat.wat,
                bestand=record.herkomst.bestand,
                regel=record.herkomst.regel,
            ),
        )


def voortgangregels(catalogus: Catalogus) -> Iterator[tuple[Record, Voortgangregel]]:
    """Every count of progress, each with the record that it is about."""
    for waarvoor, record, telling in voortgang.overal(catalogus):
        yield (
            record,
            Voortgangregel(
                waarvoor=waarvoor,
                soort=record.soort.naam,
                sleutel=record.sleutel,
                naam=record.naam_kort,
                acties=telling.totaal,
                gemeld=telling.gemeld,
                **{s.value.replace("-", "_"): telling.aantal(s) for s in keuzes.Voortgangstatus},
                niet_gemeld=telling.aantal(None),
            ),
        )


def _voortgang(catalogus: Catalogus, url: Adres) -> Eigen:
    return {"tellingen": [regel.model_dump() for _, regel in voortgangregels(catalogus)]}


def _hiaten(catalogus: Catalogus, url: Adres) -> Eigen:
    regels = [regel.model_dump() for _, regel in hiaatregels(catalogus)]
    return {"aantal": len(regels), "hiaten": regels}


def _achterstand(catalogus: Catalogus, url: Adres) -> Eigen:
    stand = catalogus.achterstand
    rollen = [(rol, True) for rol in stand.te_laat] + [(rol, False) for rol in stand.binnenkort]
    return {
        "contactrollen": [
            Controleregel(
                sleutel=rol.sleutel,
                naam=rol.naam,
                nagekeken_op=rol.controle.op,
                nagekeken_door=rol.controle.door,
                volgende=rol.controle.volgende,
                te_laat=te_laat,
                bestand=rol.herkomst.bestand,
                regel=rol.herkomst.regel,
            ).model_dump()
            for rol, te_laat in rollen
        ],
        "documenten": [
            Looptijdregel(
                soort=d.soort_document,
                sleutel=d.sleutel,
                titel=d.titel,
                tot=d.periode.tot or "",
                opvolger_gezocht_op=d.opvolger_gezocht_op,
                bestand=d.herkomst.bestand,
                regel=d.herkomst.regel,
            ).model_dump()
            for d in stand.verlopen
        ],
    }


def _kwaliteit(catalogus: Catalogus, url: Adres) -> Eigen:
    return {
        "regios": [
            {
                "regio": k.regio.id if k.regio else None,
                "tellingen": [
                    {"maat": t.maat.id, "wat": t.maat.wat, "aantal": t.aantal, "van": t.van} for t in k.tellingen
                ],
            }
            for k in kwaliteit(catalogus)
        ]
    }


class Lijst(NamedTuple):
    """A file of the API: its model, what it is in a sentence, and what fills it."""

    model: type[Omslag]
    uitleg: str
    inhoud: Callable[[Catalogus, Adres], Eigen]
    over: type[Record] | None = None
    """The kind of records it is made from, whose sources have to be named with it."""


LIJSTEN = {
    "index": Lijst(IndexBestand, "Alle verzamelingen, met hun adressen.", _index),
    "keuzelijsten": Lijst(KeuzelijstenBestand, "De vaste keuzelijsten met hun labels.", _keuzelijsten),
    "plaatsen": Lijst(
        PlaatsenBestand,
        "Elke gemeente van nu met alle namen waaronder mensen haar zoeken: woonplaatsen, gemeenten die erin zijn "
        "opgegaan en volksnamen.",
        plaatsen,
        Gemeente,
    ),
    "plaatsnamen": Lijst(
        PlaatsnamenBestand,
        "Alle namen waaronder mensen een gemeente zoeken, elk met de gemeenten van nu.",
        plaatsnamen,
        Gemeente,
    ),
    "voortgang": Lijst(
        VoortgangBestand,
        "Hoe ver de acties zijn, geteld per document, actielijn, doel, partij en gemeente.",
        _voortgang,
    ),
    "achterstand": Lijst(
        AchterstandBestand, "Welke contactrollen en documenten nagekeken moeten worden.", _achterstand
    ),
    "kwaliteit": Lijst(KwaliteitBestand, "Hoe goed de gegevens zijn, in cijfers, voor elke regio.", _kwaliteit),
    "hiaten": Lijst(HiatenBestand, "Plekken waar een lezer nog geen goed antwoord krijgt.", _hiaten),
}
"""The files by name."""
