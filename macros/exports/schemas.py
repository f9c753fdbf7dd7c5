"""JSON Schemas of the API's files, from the same declarations that the data is checked with."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic.json_schema import models_json_schema

from macros.exports import bestandenlijst
from macros.exports.bestandenlijst import BestandenBestand
from macros.exports.lijsten import LIJSTEN, keuzelijsten
from macros.exports.omslag import RecordBestand, VerzamelingBestand
from macros.exports.raadplegen import RaadplegenBestand
from macros.exports.verzamelingen import VERZAMELINGEN
from macros.fields.deel import Deel

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_VERWIJST = "#/components/schemas/"


@cache
def bestanden() -> dict[str, str]:
    """The name of the definition of every kind of file, by the path of its schema below ``schema/``."""
    return {
        **{naam: lijst.model.__name__ for naam, lijst in LIJSTEN.items()},
        "raadplegen": RaadplegenBestand.__name__,
        bestandenlijst.NAAM: BestandenBestand.__name__,
        **{f"verzameling/{v.naam}": f"{v.model.__name__}Verzameling" for v in VERZAMELINGEN},
        **{f"record/{v.soort}": f"{v.model.__name__}Bestand" for v in VERZAMELINGEN},
    }


@cache
def definities() -> dict[str, Schema]:
    """Every model, vocabulary and kind of file by name, referring to each other as the components of OpenAPI do."""
    modellen: list[type[Deel]] = [
        *(lijst.model for lijst in LIJSTEN.values()),
        *(RaadplegenBestand, BestandenBestand, RecordBestand, VerzamelingBestand),
        *(v.model for v in VERZAMELINGEN),
    ]
    _, alles = models_json_schema(
        [(model, "serialization") for model in modellen], by_alias=True, ref_template=_VERWIJST + "{model}"
    )
    labels = {k.__name__: {w.value: w.label for w in k} for k in keuzelijsten()}
    uit = {naam: _netjes(schema, labels.get(naam)) for naam, schema in alles["$defs"].items()}
    record, verzameling, kern = uit.pop("RecordBestand"), uit.pop("VerzamelingBestand"), uit.pop("Kern")
    for v in VERZAMELINGEN:
        naam = v.model.__name__
        uit[f"{naam}Kern"] = _met(kern, gegevens={"$ref": _VERWIJST + naam})
        van_soort = {"$ref": f"{_VERWIJST}{naam}Kern"}
        uit[f"{naam}Bestand"] = _met(record, record=van_soort)
        uit[f"{naam}Verzameling"] = _met(verzameling, records={"type": "array", "items": van_soort})
    return dict(sorted(uit.items()))


def _met(schema: Schema, **velden: Schema) -> Schema:
    """The schema with what is known of some of its fields."""
    eigenschappen = schema["properties"]
    ingevuld = {n: {"description": eigenschappen[n]["description"], **deel} for n, deel in velden.items()}
    return {**schema, "properties": {**eigenschappen, **ingevuld}}


def _netjes(schema: Schema, labels: dict[str, str] | None = None) -> Schema:
    """A schema for readers: no English docstrings or derived titles, and every field that is always there required.

    Fields may be added within a version, so a schema never forbids fields that it does not know. Examples show what
    an editor types, which is not always what the API gives: they go.
    """
    weg = ("title", "default", "examples", *(() if schema.get("additionalProperties") else ("additionalProperties",)))
    schoon = {k: v for k, v in schema.items() if k not in weg}
    if labels is not None:
        return {**schoon, "description": "; ".join(f"{waarde}: {label}" for waarde, label in labels.items())}
    if "properties" in schoon:
        schoon.pop("description", None)
        velden = {naam: _netjes(veld) for naam, veld in schoon["properties"].items()}
        return {**schoon, "properties": velden, "required": list(velden)}
    return schoon


def schema(pad: str, id_: str | None) -> Schema:
    """The schema of one kind of file, complete in itself; ``id_`` is its address on the web, if it has one."""
    naam = bestanden()[pad]
    kop: Schema = {"$schema": DIALECT} | ({"$id": id_} if id_ else {})
    return {**kop, **_lokaal(definities()[naam]), "$defs": {n: _lokaal(definities()[n]) for n in _nodig(naam)}}


def _nodig(naam: str) -> list[str]:
    """The names of the definitions that ``naam`` rests on."""
    gevonden: set[str] = set()
    te_doen = _doelen(definities()[naam])
    while te_doen:
        if (een := te_doen.pop()) not in gevonden:
            gevonden.add(een)
            te_doen += _doelen(definities()[een])
    return sorted(gevonden)


def _doelen(schema: Any) -> list[str]:
    """The names that a schema refers to."""
    if isinstance(schema, list):
        return [naam for deel in schema for naam in _doelen(deel)]
    if not isinstance(schema, dict):
        return []
    hier = [schema["$ref"].removeprefix(_VERWIJST)] if isinstance(schema.get("$ref"), str) else []
    return hier + [naam for deel in schema.values() for naam in _doelen(deel)]


def _lokaal(schema: Any) -> Any:
    """The same schema, with references to its own ``$defs``."""
    if isinstance(schema, list):
        return [_lokaal(deel) for deel in schema]
    if not isinstance(schema, dict):
        return schema
    return {k: v.replace(_VERWIJST, "#/$defs/") if k == "$ref" else _lokaal(v) for k, v in schema.items()}
