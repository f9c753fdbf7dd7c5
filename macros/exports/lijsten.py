"""The JSON files that are no collection of records: the index, the closed vocabularies, and the editors' two lists."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.catalogue.hiaten import hiaten
from macros.exports.omslag import Omslag, Onderdeel
from macros.exports.verzamelingen import VERZAMELINGEN
from macros.pages.overzichten import achterstand
from macros.records import keuzes
from macros.records.velden import Datum, Keuze, Tijdpunt, veld


class Ingang(Onderdeel):
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


class Waarde(Onderdeel):
    waarde: str = veld("Wat er in de gegevens staat.", "acuut-gevaar")
    label: str = veld("Wat een lezer ziet.", "Er is nu gevaar")


class Keuzelijst(Onderdeel):
    naam: str = veld("De naam van de keuzelijst.", "Vraag")
    waarden: list[Waarde] = veld("De keuzes, op volgorde.", [{"waarde": "advies", "label": "Ik wil advies"}])


class KeuzelijstenBestand(Omslag):
    keuzelijsten: list[Keuzelijst] = veld("Alle vaste keuzelijsten met hun labels.", [{"naam": "Vraag"}])


class Hiaatregel(Onderdeel):
    hiaat: str = veld("Wat voor hiaat het is.", "Record met een voorbehoud")
    soort: str = veld("De soort gegeven.", "actie")
    sleutel: str = veld("De sleutel van het gegeven.", "uitvoeringsplan-lekstroom-2021-2024/1d")
    naam: str = veld("Hoe het gegeven heet.", "Inzicht in plegeraanbod")
    wat: str = veld("Wat er ontbreekt.", "de politie heeft geen contactrol")
    bestand: str = veld("Het bestand waar het gegeven staat.", "data/landelijk/themas.yml")
    regel: int = veld("De regel in dat bestand.", 12)


class HiatenBestand(Omslag):
    aantal: int = veld("Hoeveel hiaten er zijn.", 12)
    hiaten: list[Hiaatregel] = veld("Plekken waar een lezer nog geen goed antwoord krijgt.", [{"soort": "actie"}])


class Controleregel(Onderdeel):
    sleutel: str = veld("De id van de contactrol.", "veilig-thuis-landelijk")
    naam: str = veld("De naam van de contactrol.", "Veilig Thuis, landelijk nummer")
    nagekeken_op: Datum = veld("Wanneer de rol is nagekeken.", "2026-11-22")
    nagekeken_door: str = veld("Welke rol dat deed.", "redactie")
    volgende: Datum = veld("Wanneer de volgende controle gedaan moet zijn.", "2027-05-22")
    te_laat: bool = veld("Of die dag voorbij was toen dit bestand werd gemaakt.", False)
    bestand: str = veld("Het bestand waar de rol staat.", "data/landelijk/contactrollen.yml")
    regel: int = veld("De regel in dat bestand.", 12)


class Looptijdregel(Onderdeel):
    soort: str = veld("Regiovisie of uitvoeringsplan.", "uitvoeringsplan")
    sleutel: str = veld("De id van het document.", "uitvoeringsplan-lekstroom-2021-2024")
    titel: str = veld("De titel.", "Uitvoeringsplan Lekstroom")
    tot: Tijdpunt = veld("Het einde van de looptijd.", "2024")
    opvolger_gezocht_op: Datum | None = veld("Wanneer voor het laatst naar een opvolger is gezocht.", "2026-11-22")
    bestand: str = veld("Het bestand waar het document staat.", "data/regios/utrecht/plan.yml")
    regel: int = veld("De regel in dat bestand.", 12)


class AchterstandBestand(Omslag):
    contactrollen: list[Controleregel] = veld("Alle contactrollen; de eerste moet het eerst nagekeken worden.", [{}])
    documenten: list[Looptijdregel] = veld("Documenten waarvan de looptijd voorbij is, zonder opvolger.", [{}])


LIJSTEN: dict[str, type[Omslag]] = {
    "index": IndexBestand,
    "keuzelijsten": KeuzelijstenBestand,
    "achterstand": AchterstandBestand,
    "hiaten": HiatenBestand,
}
"""The files by name; what is in each is made by :func:`inhoud`."""


def keuzelijsten() -> Iterator[type[Keuze]]:
    """Every closed vocabulary, in the order of its declaration."""
    yield from (k for k in vars(keuzes).values() if isinstance(k, type) and issubclass(k, Keuze) and k is not Keuze)


def inhoud(naam: str, catalogus: Catalogus, gebieden: Gebieden, url) -> dict[str, object]:
    """The fields of list ``naam`` that are its own; ``url`` makes an address of a path on the site."""
    return _MAKERS[naam](catalogus, gebieden, url)


def _index(catalogus: Catalogus, gebieden: Gebieden, url) -> dict[str, object]:
    return {
        "openapi": url("api/v1/openapi.json"),
        "lijsten": [url(f"api/v1/{naam}.json") for naam in LIJSTEN if naam != "index"],
        "verzamelingen": [
            Ingang(
                naam=v.naam,
                soort=v.soort,
                uitleg=v.uitleg,
                aantal=len(catalogus.alle(v.soort)),
                adres=url(v.pad),
                record=url(v.recordpad("{sleutel}")),
                schema=url(f"api/v1/schema/record/{v.soort}.json"),
            ).model_dump(by_alias=True)
            for v in VERZAMELINGEN
        ],
    }


def _keuzelijsten(catalogus: Catalogus, gebieden: Gebieden, url) -> dict[str, object]:
    return {
        "keuzelijsten": [
            {"naam": k.__name__, "waarden": [{"waarde": w.value, "label": w.label} for w in k]} for k in keuzelijsten()
        ]
    }


def _hiaten(catalogus: Catalogus, gebieden: Gebieden, url) -> dict[str, object]:
    regels = [
        {
            "hiaat": h.soort,
            "soort": h.record.soort,
            "sleutel": h.record.sleutel,
            "naam": h.record.naam_kort,
            "wat": h.wat,
            "bestand": h.record.herkomst.bestand,
            "regel": h.record.herkomst.regel,
        }
        for h in hiaten(gebieden)
    ]
    return {"aantal": len(regels), "hiaten": regels}


def _achterstand(catalogus: Catalogus, gebieden: Gebieden, url) -> dict[str, object]:
    stand = achterstand(catalogus, gebieden)
    vandaag = catalogus.vandaag.isoformat()
    return {
        "contactrollen": [
            {
                "sleutel": r.sleutel,
                "naam": r.naam,
                "nagekeken_op": r.controle.op,
                "nagekeken_door": r.controle.door,
                "volgende": r.controle.volgende,
                "te_laat": r.controle.volgende < vandaag,
                "bestand": r.herkomst.bestand,
                "regel": r.herkomst.regel,
            }
            for r in [*stand["te_laat"], *stand["binnenkort"]]
        ],
        "documenten": [
            {
                "soort": d.soort,
                "sleutel": d.sleutel,
                "titel": d.titel,
                "tot": d.periode.tot,
                "opvolger_gezocht_op": d.opvolger_gezocht_op,
                "bestand": d.herkomst.bestand,
                "regel": d.herkomst.regel,
            }
            for d in stand["voorbij"]
        ],
    }


_MAKERS = {"index": _index, "keuzelijsten": _keuzelijsten, "achterstand": _achterstand, "hiaten": _hiaten}
