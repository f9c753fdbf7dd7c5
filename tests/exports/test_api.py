"""The JSON that others build on: every file that is built is valid, complete, in its envelope, and keeps its fields."""

from __future__ import annotations

import json
import re
from functools import cache

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from macros.catalogue import laad
from macros.exports.api import Api
from macros.exports.omslag import SCHEMAVERSIE
from macros.exports.schemas import bestanden as soorten_bestanden
from macros.exports.verzamelingen import VERZAMELINGEN
from macros.fields.deel import Deel
from macros.fields.record import Record
from macros.fields.velden import veld
from macros.history.geschiedenis import Geschiedenis
from macros.kinds.actie import Actie
from macros.kinds.document import Document
from tests.conftest import VANDAAG
from tests.exports import velden
from tests.exports.conftest import ADRES, WORTEL
from tests.exports.gebouwd import bestanden, lees
from tests.project import basis_lading


def _streng(schema: dict) -> dict:
    """The schema, in which a field that is not declared is a fault."""
    if isinstance(schema, list):
        return [_streng(deel) for deel in schema]
    if not isinstance(schema, dict):
        return schema
    streng = {k: _streng(v) for k, v in schema.items()}
    return streng | {"additionalProperties": False} if "properties" in schema and "type" in schema else streng


def _soorten(klas: type) -> set[type]:
    return {k for sub in klas.__subclasses__() for k in (_soorten(sub) or {sub})}


def test_elke_soort_gegeven_heeft_een_verzameling():
    assert {v.model for v in VERZAMELINGEN} == _soorten(Record)


@cache
def _toets(schema: str) -> Draft202012Validator:
    """Made once: the schemas are the same for any data."""
    return Draft202012Validator(_streng(json.loads(schema)), format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_elk_bestand_voldoet_aan_het_schema_dat_het_zelf_noemt(uitvoer, op_schijf):
    schemas = set()
    for bestand in bestanden(uitvoer):
        inhoud = lees(bestand)
        schemas.add(adres := inhoud["schema"])
        toets = _toets(op_schijf(adres).read_text("utf-8"))
        assert toets.schema["$id"] == adres
        fouten = [f"{bestand}: {f.json_path}: {f.message[:200]}" for f in toets.iter_errors(inhoud)]
        assert not fouten, "\n".join(fouten)
    leeg = sum(not lees(uitvoer / v.pad)["records"] for v in VERZAMELINGEN)
    assert len(schemas) == len(soorten_bestanden()) - leeg


@pytest.mark.parametrize("catalogus", ["rijk"], indirect=True, scope="session")
def test_de_schemas_zijn_geldig(uitvoer):
    schemas = list((uitvoer / "api/v1/schema").rglob("*.json"))
    assert len(schemas) >= len(soorten_bestanden())
    for schema in schemas:
        Draft202012Validator.check_schema(lees(schema))


def test_een_veld_dat_niet_is_beschreven_wordt_gezien(uitvoer, op_schijf):
    id_ = lees(uitvoer / "api/v1/gemeenten.json")["records"][0]["sleutel"]
    inhoud = lees(uitvoer / f"api/v1/gemeenten/{id_}.json")
    toets = Draft202012Validator(_streng(lees(op_schijf(inhoud["schema"]))))
    inhoud["record"]["gegevens"]["burgemeester"] = "onbekend veld"
    assert [f.json_path for f in toets.iter_errors(inhoud)] == ["$.record.gegevens"]


def test_elk_record_staat_in_zijn_verzameling_en_in_een_eigen_bestand(catalogus, uitvoer):
    for verzameling in VERZAMELINGEN:
        inhoud = lees(uitvoer / verzameling.pad)
        sleutels = [r["sleutel"] for r in inhoud["records"]]
        assert sleutels == [r.sleutel for r in catalogus.alle(verzameling.model)]
        assert inhoud["aantal"] == len(sleutels)
        for record in inhoud["records"]:
            assert lees(uitvoer / verzameling.recordpad(record["sleutel"]))["record"] == record


def test_elk_bestand_noemt_zijn_vaste_adres_licentie_en_versie(uitvoer, op_schijf):
    for bestand in bestanden(uitvoer):
        inhoud = lees(bestand)
        assert op_schijf(inhoud["adres"]).read_bytes() == bestand.read_bytes()
        assert inhoud["licentie"]["spdx"] == "CC0-1.0"
        assert inhoud["schemaversie"] == SCHEMAVERSIE


@pytest.mark.elke_inhoud
def test_elk_record_noemt_zijn_bron_met_de_plaats_en_een_pagina(site):
    for bestand in bestanden(site):
        record = lees(bestand).get("record")
        if record is None:
            continue
        assert record["pagina"].startswith(ADRES)
        if record["soort"] not in ("bron", "woordgroep"):
            assert record["bronnen"], f"{bestand} heeft geen bron"
        for bron in record["bronnen"]:
            assert bron["titel"]
            assert bron["uitgever"]
            assert bron["plaats"]
            assert (site / f"api/v1/bronnen/{bron['bron']}.json").exists()


def test_elke_pagina_wijst_naar_bestanden_die_er_zijn(site):
    """The JSON of its record, its feed and its calendar."""
    gezien = 0
    for pagina in site.rglob("index.html"):
        for adres in re.findall(r'<link rel="alternate"[^>]*href="([^"]+)"', pagina.read_text(encoding="utf-8")):
            assert (pagina.parent / adres).resolve().is_file(), f"{pagina}: {adres}"
            gezien += 1
    assert gezien > len(VERZAMELINGEN)


def test_de_index_wijst_naar_alles_wat_er_is(uitvoer, op_schijf):
    index = lees(uitvoer / "api/v1/index.json")
    for ingang in index["verzamelingen"]:
        records = lees(op_schijf(ingang["adres"]))["records"]
        assert len(records) == ingang["aantal"]
        assert op_schijf(ingang["schema"]).exists()
        for record in records[:1]:
            assert op_schijf(ingang["record"].replace("{sleutel}", record["sleutel"])).exists()
    for adres in [*index["lijsten"], index["openapi"]]:
        assert op_schijf(adres).exists()


@pytest.mark.parametrize("catalogus", ["rijk"], indirect=True, scope="session")
def test_de_openapi_beschrijving_is_geldig(uitvoer):
    OpenAPIV31SpecValidator(lees(uitvoer / "api/v1/openapi.json")).validate()


def test_elk_bestand_staat_in_de_openapi_beschrijving(uitvoer):
    beschrijving = lees(uitvoer / "api/v1/openapi.json")
    paden = [pad.split("/")[1:] for pad in beschrijving["paths"]]
    api = uitvoer / "api" / "v1"
    for bestand in bestanden(uitvoer):
        delen = bestand.relative_to(api).as_posix().split("/")
        vorm = [p for p in paden if len(p) == len(delen) and all(map(_past, p, delen))]
        assert len(vorm) == 1, f"{bestand.relative_to(api)} staat niet in de beschrijving, of meer dan eens"


def _past(vorm: str, deel: str) -> bool:
    """Whether part of an address fits the same part of a described one."""
    return vorm == deel or (vorm.startswith("{") and vorm.endswith(".json") == deel.endswith(".json"))


@pytest.mark.parametrize("catalogus", ["rijk"], indirect=True)
def test_een_oud_adres_blijft_werken_ook_van_wat_in_een_document_stond_dat_nu_anders_heet(catalogus, uitvoer):
    for verzameling in VERZAMELINGEN:
        for record in catalogus.alle(verzameling.model):
            document = catalogus.vind(Document, record.herkomst.document)
            los = [record.id, *record.vroegere_ids]
            oud = [f"{d}/{i}" for d in (document.id, *document.vroegere_ids) for i in los] if document else los
            for sleutel in los if record is document else oud:
                nu = uitvoer / verzameling.recordpad(record.sleutel)
                assert (uitvoer / verzameling.recordpad(sleutel)).read_bytes() == nu.read_bytes()
    hernoemd = [d for d in catalogus.alle(Document) if d.vroegere_ids]
    assert any(a.herkomst.document == d.id for d in hernoemd for a in catalogus.alle(Actie))


def test_een_gemeente_die_anders_heet_geeft_op_haar_oude_adres_hetzelfde_antwoord(gegevens, tmp_path):
    pad = gegevens / "landelijk/gemeenten.yml"
    tekst = pad.read_text(encoding="utf-8")
    met_oude_naam = tekst.replace("  - id: meerdorp\n", "  - id: meerdorp\n    vroegere_ids:\n      - oude-naam\n", 1)
    pad.write_text(met_oude_naam, encoding="utf-8")
    catalogus = laad(gegevens, VANDAAG, basis_lading()).catalogus
    bestanden = dict(Api(catalogus, str, Geschiedenis(reden="geen"), []).bestanden())
    map_ = "api/v1/gemeenten"
    for oud, nu in (("oude-naam.json", "meerdorp.json"), ("oude-naam/raadplegen.json", "meerdorp/raadplegen.json")):
        assert bestanden[f"{map_}/{oud}"] == bestanden[f"{map_}/{nu}"]


def test_elke_plaatsnaam_leidt_naar_elke_gemeente_die_zo_heet_of_die_plaats_heeft(catalogus, uitvoer):
    namen = lees(uitvoer / "api/v1/plaatsnamen.json")["namen"]
    for gemeente in catalogus.gebieden.huidige_gemeenten():
        vroeger = [g.naam for g in catalogus.gebieden.opgegaan_in(gemeente)]
        for naam in (gemeente.naam, *gemeente.woonplaatsen, *gemeente.ook_bekend_als, *vroeger):
            assert gemeente.id in namen[naam]
    for ids in namen.values():
        assert len(set(ids)) == len(ids) > 0
        assert all((uitvoer / f"api/v1/gemeenten/{id_}/raadplegen.json").is_file() for id_ in ids)


def test_de_velden_van_versie_1_blijven_wat_ze_waren():
    """A field that goes away or changes breaks what others built."""
    nu, toen = velden.velden(), velden.vastgelegd()["velden"]
    anders = {veld: (type_, nu.get(veld)) for veld, type_ in toen.items() if nu.get(veld) != type_}
    assert not anders, f"weg of anders (was, is): {anders}"


def test_nieuwe_velden_zijn_vastgelegd_bij_de_versie_die_ze_brengt():
    nieuw = velden.velden().keys() - velden.vastgelegd()["velden"].keys()
    assert not nieuw, f"nieuw: {sorted(nieuw)}. Verhoog SCHEMAVERSIE en draai: python -m tests.exports.velden"
    assert velden.vastgelegd()["schemaversie"] == SCHEMAVERSIE


def test_een_kolom_verdwijnt_niet_en_verandert_niet_zonder_dat_het_gezegd_is():
    nu, gezegd = velden.kolommen(), velden.veranderd()
    anders = [
        f"{tabel}: {kop}"
        for tabel, kolommen in velden.vastgelegd()["kolommen"].items()
        for kop, soort in kolommen.items()
        if nu.get(tabel, {}).get(kop) != soort and f"`{kop}`" not in gezegd
    ]
    assert not anders, f"weg of anders: {anders}. Noem de kolom in de lijst van wijzigingen in docs/open-data.md"


def test_nieuwe_kolommen_zijn_vastgelegd():
    toen = velden.vastgelegd()["kolommen"]
    nieuw = [
        f"{t}: {kop}" for t, kolommen in velden.kolommen().items() for kop in kolommen.keys() - toen.get(t, {}).keys()
    ]
    assert not nieuw, f"nieuw: {sorted(nieuw)}. Draai: python -m tests.exports.velden"


def test_een_veld_dat_verouderd_is_blijft_en_zegt_wat_beter_is():
    class Deeltje(Deel):
        """A part."""

        oud: str = veld("Hoe het was.", "a", liever="nieuw")
        nieuw: str = veld("Hoe het is.", "b")

    eigenschappen = Deeltje.model_json_schema(mode="serialization")["properties"]
    oud = eigenschappen["oud"]
    assert oud["deprecated"] is True
    assert oud["description"] == "Hoe het was. Verouderd: gebruik liever nieuw."
    assert "deprecated" not in eigenschappen["nieuw"]
    assert Deeltje(oud="a", nieuw="b").oud == "a"


def test_de_lijst_van_wijzigingen_noemt_de_huidige_versie():
    assert f"### Versie {SCHEMAVERSIE}" in (WORTEL / "docs/open-data.md").read_text(encoding="utf-8")
