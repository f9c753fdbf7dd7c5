"""Validation, JSON Schema and handbook are three views of one declaration: they agree, on good values and on bad."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError
from referencing import Registry, Resource

from macros.__main__ import main
from macros.editors.handboek import sjabloon
from macros.editors.schema import PLEKKEN, alle_schemas
from macros.editors.vorm import schrijf_deel
from macros.editors.wijzer import Wijzer, soorten, wijzers
from macros.fields.deel import Deel
from macros.fields.velden import SLUG
from macros.read.map import lees_map
from tests.editors.kern import lees_kern
from tests.project import rijke_catalogus, rijke_data

WORTEL = Path(__file__).resolve().parents[2]
SOORTEN = soorten()


@pytest.fixture(scope="module")
def schemas() -> dict[str, dict]:
    catalogus = rijke_catalogus()
    return {naam: json.loads(tekst) for naam, tekst in alle_schemas(catalogus).items()}


@pytest.fixture(scope="module")
def keurders(schemas: dict[str, dict]) -> dict[str, Draft202012Validator]:
    """By kind of record or part: what tells whether the schema accepts one, whatever ids it refers to."""
    return {soort: _keurder(schemas, soort) for soort in SOORTEN}


def _keurder(schemas: dict[str, dict], soort: str) -> Draft202012Validator:
    plek = next(p for p in PLEKKEN if soort in schemas[f"{p}.json"]["$defs"])
    alle_ids = {naam: {"type": "string", "pattern": SLUG} for naam in schemas["ids.json"]["$defs"]}
    bronnen = {f"{plek}.json": schemas[f"{plek}.json"], "ids.json": schemas["ids.json"] | {"$defs": alle_ids}}
    register = Registry().with_resources((n, Resource.from_contents(s)) for n, s in bronnen.items())
    return Draft202012Validator({"$ref": f"{plek}.json#/$defs/{soort}"}, registry=register)


def _keurt_model_goed(soort: type[Deel], waarde: object) -> bool:
    try:
        soort.model_validate(waarde)
    except ValidationError:
        return False
    return True


def _als_kern(waarde: object, soort: type[Deel]) -> object:
    return lees_kern(schrijf_deel(waarde, soort)) if waarde else waarde


@pytest.mark.parametrize("naam", SOORTEN)
def test_het_sjabloon_van_elke_soort_is_voor_beide_goed(keurders, naam):
    waarde = sjabloon(SOORTEN[naam])
    assert _keurt_model_goed(SOORTEN[naam], waarde)
    assert keurders[naam].is_valid(_als_kern(waarde, SOORTEN[naam]))


def _velden() -> Iterator[object]:
    for naam, soort in SOORTEN.items():
        for w in wijzers(soort):
            yield pytest.param(soort, w, id=f"{naam}.{w.naam}")


@pytest.mark.parametrize(("soort", "w"), list(_velden()))
def test_elk_veld_is_voor_beide_hetzelfde(keurders, soort, w):
    """The examples are right, and what is wrong for the one is wrong for the other."""
    basis = sjabloon(soort)
    vol = basis | {ander.naam: ander.voorbeeld for ander in wijzers(soort) if not ander.deel}
    assert _eens(keurders[soort.__name__], soort, vol)
    for fout in _fouten(w):
        assert not _eens(keurders[soort.__name__], soort, basis | {w.naam: fout}), fout
    zonder = {naam: waarde for naam, waarde in basis.items() if naam != w.naam}
    assert _eens(keurders[soort.__name__], soort, zonder) is not w.verplicht


def _eens(keurder: Draft202012Validator, soort: type[Deel], waarde: object) -> bool:
    """What both say of a value; they must say the same."""
    van_model = _keurt_model_goed(soort, waarde)
    assert keurder.is_valid(_als_kern(waarde, soort)) is van_model, waarde
    return van_model


def _fouten(w: Wijzer) -> Iterator[object]:
    """Values that cannot be right for the field."""
    if w.lijst:
        yield "geen lijst"
        if w.minstens:
            yield []
    elif not w.deel:
        yield ["een lijst"]
    # What is no id where an id belongs passes the model: the rule about references knows what it may have meant.
    if w.deel or w.keuze or (not w.verwijst and "pattern" in w.schema and w.schema["pattern"] != r"^[^\n]+$"):
        yield ["Zo niet!"] if w.lijst else "Zo niet!"
    if w.schema.get("type") in ("integer", "number") or "enum" in w.schema or w.schema.get("format") == "date":
        yield ["misschien"] if w.lijst else "misschien"
    if w.schema.get("pattern") == r"^[^\n]+$":
        yield ["lang " * 80] if w.lijst else "lang " * 80


@pytest.mark.parametrize("naam", SOORTEN)
def test_een_veld_dat_er_niet_is_vinden_beide_fout(keurders, naam):
    assert not _eens(keurders[naam], SOORTEN[naam], sjabloon(SOORTEN[naam]) | {"verzonnen": "x"})


def test_alle_gegevens_passen_in_het_schema(schemas):
    register = Registry().with_resources((n, Resource.from_contents(s)) for n, s in schemas.items())
    for bestand in lees_map(rijke_data()):
        plek = "landelijk" if bestand.delen[0] == "landelijk" else "regio"
        keurder = Draft202012Validator({"$ref": f"{plek}.json"}, registry=register)
        assert [f.json_path for f in keurder.iter_errors(lees_kern(bestand.tekst))] == [], bestand.naam


@pytest.mark.parametrize("naam", [f"{plek}.json" for plek in PLEKKEN])
def test_de_schemas_in_de_opslag_zijn_bij(schemas, naam):
    """Run ``python -m macros schema`` when a field changed."""
    assert json.loads((WORTEL / "schema" / naam).read_text("utf-8")) == schemas[naam]


def test_elke_melding_is_nederlands():
    """What a tool says by itself is English, so every place that can fail has a message of its own."""
    catalogus = rijke_catalogus()
    engels = {"minLength", "minItems", "maxItems", "minimum", "maximum", "not", "oneOf", "anyOf", "format"}
    for naam, tekst in alle_schemas(catalogus).items():
        for deel in _delen(json.loads(tekst)):
            zonder = {"type", "enum", "pattern", "required"} & deel.keys() and "errorMessage" not in deel
            assert not zonder, (naam, deel)
            assert not engels & deel.keys(), (naam, deel)


def _delen(schema: object) -> Iterator[dict]:
    if isinstance(schema, dict):
        yield schema
        for sleutel, waarde in schema.items():
            if sleutel in ("properties", "$defs"):
                for kind in waarde.values():
                    yield from _delen(kind)
            elif sleutel in ("items", "allOf"):
                yield from _delen(waarde)
    elif isinstance(schema, list):
        for kind in schema:
            yield from _delen(kind)


def test_de_opdracht_werkt_bij_wat_verouderd_is(gegevens, capsys):
    assert main(["schema", str(gegevens)]) == 0
    assert {p.name for p in (gegevens.parent / "schema").iterdir()} == {"ids.json", "landelijk.json", "regio.json"}
    assert main(["schema", "--check", str(gegevens)]) == 0
    (gegevens / "landelijk" / "themas.yml").write_text(
        (gegevens / "landelijk" / "themas.yml").read_text().replace("id: opvang", "id: onderdak")
    )
    capsys.readouterr()
    assert main(["schema", "--check", str(gegevens)]) == 1
    assert "schema/ids.json is verouderd" in capsys.readouterr().out
    assert main(["schema", str(gegevens / "nergens")]) == 2
