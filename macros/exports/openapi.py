"""The OpenAPI description of the API: which addresses there are, and what each gives."""

from __future__ import annotations

from typing import Any

from macros.exports.lijsten import LIJSTEN
from macros.exports.omslag import LICENTIE, SCHEMAVERSIE
from macros.exports.schemas import bestanden, definities
from macros.exports.verzamelingen import VERZAMELINGEN

_IN_DOCUMENT = {"actie", "punt", "lijn", "verantwoordelijkheid", "besluit", "geld"}
"""Kinds whose key has two parts: the document, and the id within it."""

_LIJSTUITLEG = {
    "index": "Alle verzamelingen, met hun adressen.",
    "keuzelijsten": "De vaste keuzelijsten met hun labels.",
    "achterstand": "Welke contactrollen en documenten nagekeken moeten worden.",
    "hiaten": "Plekken waar een lezer nog geen goed antwoord krijgt.",
}


def openapi(server: str) -> dict[str, Any]:
    """The description; ``server`` is the address of the API, absolute or as seen from this file."""
    paden = {f"/{naam}.json": _pad(naam, _LIJSTUITLEG[naam]) for naam in LIJSTEN}
    for v in VERZAMELINGEN:
        paden[f"/{v.naam}.json"] = _pad(f"verzameling/{v.naam}", v.uitleg)
        delen = ("document", "id") if v.soort in _IN_DOCUMENT else ("id",)
        pad = "/".join(f"{{{deel}}}" for deel in delen)
        paden[f"/{v.naam}/{pad}.json"] = _pad(f"record/{v.soort}", f"Eén gegeven van de soort {v.soort}.", delen)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Regiovisie",
            "summary": "Regiovisies en uitvoeringsplannen tegen huiselijk geweld en kindermishandeling, als gegevens.",
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
    "id": "De id van het gegeven, zoals houten of 1d.",
    "document": "De id van de visie of het plan waar het gegeven in staat.",
}
