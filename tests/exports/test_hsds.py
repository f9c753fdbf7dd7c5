"""Directories of help read the contact roles and organisations of today: the Human Services Data Specification 3."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from jsonschema import Draft202012Validator

from macros.exports.hsds import DIENSTEN, ORGANISATIES, hsds
from macros.history.geschiedenis import Geschiedenis
from macros.kinds.contactrol import Contactrol
from macros.kinds.organisatie import Organisatie
from tests.exports.conftest import ADRES
from tests.project import rijke_catalogus

NORMEN = os.environ.get("NORMEN", "")
"""A folder with the JSON Schemas of the standard, ``hsds/*.json``; they are no part of this project."""
Deel = dict[str, Any]


def _inhoud(catalogus) -> dict[str, list[Deel]]:
    bestanden = hsds(catalogus, lambda pad: ADRES + pad, Geschiedenis(reden="geen"))
    return {pad: json.loads(tekst)["contents"] for pad, tekst in bestanden}


@pytest.fixture(scope="session")
def inhoud(catalogus) -> dict[str, list[Deel]]:
    return _inhoud(catalogus)


@pytest.fixture(scope="session")
def rijk() -> dict[str, Deel]:
    """The services of the rich data, by name."""
    return {dienst["name"]: dienst for dienst in _inhoud(rijke_catalogus())[DIENSTEN]}


def _delen(waarde: Any) -> list[Deel]:
    """Every object in it."""
    if isinstance(waarde, list):
        return [deel for een in waarde for deel in _delen(een)]
    return [waarde, *(deel for een in waarde.values() for deel in _delen(een))] if isinstance(waarde, dict) else []


def test_elke_rol_die_geldt_is_een_dienst_van_een_organisatie_die_er_is(catalogus, inhoud):
    diensten, organisaties = inhoud[DIENSTEN], {o["id"]: o for o in inhoud[ORGANISATIES]}
    assert [d["name"] for d in diensten] == [r.naam for r in catalogus.alle(Contactrol) if catalogus.geldt(r)]
    assert {o.naam for o in catalogus.alle(Organisatie) if catalogus.geldt(o)} <= {
        o["name"] for o in organisaties.values()
    }
    for dienst in diensten:
        organisatie = organisaties[dienst["organization_id"]]
        assert dienst["organization"].items() <= organisatie.items()
        plekken = {plek["id"] for plek in organisatie.get("locations", ())}
        assert {op["location_id"] for op in dienst.get("service_at_locations", ())} <= plekken
        assert dienst["service_areas"]


def test_elke_id_is_een_uuid_en_van_een_ding(inhoud):
    for bestand in inhoud.values():
        per_id: dict[str, Deel] = {}
        for deel in _delen(bestand):
            assert str(UUID(deel["id"])) == deel["id"]
            bekend = per_id.setdefault(deel["id"], deel)
            assert {v: w for v, w in deel.items() if v in bekend} == {v: w for v, w in bekend.items() if v in deel}


def test_wat_niet_bekend_is_staat_er_niet_en_een_contact_heeft_nooit_een_naam(inhoud):
    for deel in _delen([*inhoud.values()]):
        assert not [veld for veld, waarde in deel.items() if waarde in (None, "", [])]
        assert not deel.get("addresses")
    assert not [c for dienst in inhoud[DIENSTEN] for c in dienst["contacts"] if "name" in c]


def test_uren_en_talen_gaan_mee(rijk):
    dag_en_nacht = rijk["Alarmnummer 112"]["schedules"][0]
    assert (dag_en_nacht["byday"], dag_en_nacht["opens_at"]) == ("MO,TU,WE,TH,FR,SA,SU", "00:00")
    assert dag_en_nacht["description"] == "112: dag en nacht"
    assert {taal["code"] for taal in rijk["Veilig Thuis, landelijk nummer"]["languages"]} >= {"nl", "en"}


@pytest.mark.skipif(not NORMEN, reason="zet NORMEN op een map met de JSON Schema's van HSDS")
@pytest.mark.parametrize(
    ("schema", "bestand"),
    [("service", DIENSTEN), ("service_list", DIENSTEN), ("organization", ORGANISATIES)],
)
def test_alles_voldoet_aan_hsds(inhoud, schema, bestand):
    regels = json.loads(Path(NORMEN, f"hsds/{schema}.json").read_text("utf-8"))
    toets = Draft202012Validator(regels, format_checker=Draft202012Validator.FORMAT_CHECKER)
    fouten = [f"{fout.json_path}: {fout.message}" for deel in inhoud[bestand] for fout in toets.iter_errors(deel)]
    assert not fouten, fouten[:5]
