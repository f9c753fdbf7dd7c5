"""The OpenAPI description of the API: which addresses there are, and what each gives."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from macros.catalogue import Catalogus
from macros.exports import bestandenlijst, raadplegen
from macros.exports.lijsten import LIJSTEN
from macros.exports.omslag import LICENTIE, SCHEMAVERSIE, Afzender
from macros.exports.schemas import bestanden, definities
from macros.exports.verzamelingen import API, VERZAMELINGEN, Verzameling


def openapi(catalogus: Catalogus, server: str, afzender: Afzender | None = None) -> dict[str, Any]:
    """The description; ``server`` is the address of the API, absolute or as seen from this file.

    What each parameter may be is shown by the first record there is.
    """
    paden = {f"/{naam}.json": _pad(naam, lijst.uitleg) for naam, lijst in LIJSTEN.items()}
    paden[f"/{bestandenlijst.NAAM}.json"] = _pad(bestandenlijst.NAAM, bestandenlijst.UITLEG)
    for v in VERZAMELINGEN:
        paden[f"/{v.naam}.json"] = _pad(f"verzameling/{v.naam}", v.uitleg)
        uitleg = f"Eén gegeven van de soort {v.soort.enkelvoud}."
        for nummer, vorm in enumerate(v.sleutelvormen):
            pad = "/".join(f"{{{deel}}}" for deel in vorm)
            paden[f"/{v.naam}/{pad}.json"] = _pad(f"record/{v.soort}", uitleg, _voorbeelden(catalogus, v, vorm))
            paden[f"/{v.naam}/{pad}.json"]["get"]["operationId"] += "-los" if nummer else ""
    paden[f"/{raadplegen.pad('{id}').removeprefix(API)}"] = _pad(
        "raadplegen", raadplegen.UITLEG, {"id": catalogus.gebieden.huidige_gemeenten()[0].id}
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Regiovisie",
            "summary": "Regiovisies, plannen en afspraken tegen huiselijk geweld en kindermishandeling, als gegevens.",
            "description": "Vaste bestanden, alleen om te lezen. Er is geen sleutel nodig. Een contact is een rol. "
            "Nieuwe velden kunnen erbij komen; binnen versie 1 verdwijnt er nooit een veld. Wat wij afraden, "
            "heet deprecated en blijft gevuld. Komt er een versie 2, dan blijft deze nog ten minste een jaar. "
            "Uitzonderingen op de regels voor API's van de Nederlandse overheid, omdat een vast bestand geen antwoord "
            "kan kiezen: een adres eindigt op .json, de versie staat niet in een kop van het antwoord, en een fout is "
            "een webpagina.",
            "version": SCHEMAVERSIE,
            "license": {"name": LICENTIE.naam, "identifier": LICENTIE.spdx},
            **({"contact": {"name": afzender.naam, "email": afzender.email}} if afzender else {}),
        },
        "servers": [{"url": server}],
        "paths": paden,
        "components": {
            "schemas": definities(),
            "responses": {"BestaatNiet": {"description": "Er is geen gegeven met deze sleutel."}},
        },
    }


def _voorbeelden(catalogus: Catalogus, verzameling: Verzameling, vorm: tuple[str, ...]) -> dict[str, str]:
    """Each part of a key of this form with that of the first record that has one, or with a made-up one."""
    sleutels = (record.sleutel.split("/") for record in catalogus.alle(verzameling.model))
    delen = next((d for d in sleutels if len(d) == len(vorm)), [f"voorbeeld-{deel}" for deel in vorm])
    return dict(zip(vorm, delen, strict=True))


def _pad(bestand: str, uitleg: str, delen: Mapping[str, str] = MappingProxyType({})) -> dict[str, Any]:
    parameters = [
        {
            "name": deel,
            "in": "path",
            "required": True,
            "description": _PARAMETERS[deel],
            "schema": {"type": "string"},
            "example": voorbeeld,
        }
        for deel, voorbeeld in delen.items()
    ]
    antwoorden: dict[str, Any] = {
        "200": {
            "description": uitleg,
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{bestanden()[bestand]}"}}},
        }
    }
    if delen:
        antwoorden["404"] = {"$ref": "#/components/responses/BestaatNiet"}
    return {
        "get": {"operationId": bestand.replace("/", "-"), "summary": uitleg, "responses": antwoorden}
        | ({"parameters": parameters} if parameters else {})
    }


_PARAMETERS = {
    "id": "De id van het gegeven.",
    "document": "De id van de visie of het plan waar het gegeven in staat.",
}
