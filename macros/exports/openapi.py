"""The OpenAPI description of the API: which addresses there are, and what each gives."""

from __future__ import annotations

from typing import Any

from macros.exports import bestandenlijst, raadplegen
from macros.exports.lijsten import LIJSTEN
from macros.exports.omslag import LICENTIE, SCHEMAVERSIE
from macros.exports.schemas import bestanden, definities
from macros.exports.verzamelingen import API, VERZAMELINGEN


def openapi(server: str) -> dict[str, Any]:
    """The description; ``server`` is the address of the API, absolute or as seen from this file."""
    paden = {f"/{naam}.json": _pad(naam, lijst.uitleg) for naam, lijst in LIJSTEN.items()}
    paden[f"/{bestandenlijst.NAAM}.json"] = _pad(bestandenlijst.NAAM, bestandenlijst.UITLEG)
    for v in VERZAMELINGEN:
        paden[f"/{v.naam}.json"] = _pad(f"verzameling/{v.naam}", v.uitleg)
        pad = "/".join(f"{{{deel}}}" for deel in v.sleuteldelen)
        uitleg = f"Eén gegeven van de soort {v.soort.enkelvoud}."
        paden[f"/{v.naam}/{pad}.json"] = _pad(f"record/{v.soort}", uitleg, v.sleuteldelen)
    paden[f"/{raadplegen.pad('{id}').removeprefix(API)}"] = _pad("raadplegen", raadplegen.UITLEG, ("id",))
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Regiovisie",
            "summary": "Regiovisies, plannen en afspraken tegen huiselijk geweld en kindermishandeling, als gegevens.",
            "description": "Vaste bestanden, alleen om te lezen. Er is geen sleutel nodig. Nieuwe velden kunnen erbij "
            "komen; binnen versie 1 verdwijnt er nooit een veld. Wie te raadplegen is, is altijd een rol.",
            "version": SCHEMAVERSIE,
            "license": {"name": LICENTIE.naam, "identifier": LICENTIE.spdx},
        },
        "servers": [{"url": server}],
        "paths": paden,
        "components": {
            "schemas": definities(),
            "responses": {"BestaatNiet": {"description": "Er is geen gegeven met deze sleutel."}},
        },
    }


def _pad(bestand: str, uitleg: str, delen: tuple[str, ...] = ()) -> dict[str, Any]:
    parameters = [
        {"name": deel, "in": "path", "required": True, "description": _PARAMETERS[deel], "schema": {"type": "string"}}
        for deel in delen
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
