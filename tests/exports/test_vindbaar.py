"""What data catalogues and finders of faults read: DCAT-AP-NL, security.txt, and examples in OpenAPI."""

from __future__ import annotations

import json
import os
import re
from datetime import date
from pathlib import Path

import pytest
import rdflib
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF

from macros.exports import dcat
from macros.exports.bestandenlijst import bestanden
from macros.exports.beveiliging import security_txt
from macros.exports.omslag import Afzender
from macros.exports.openapi import openapi
from macros.history.geschiedenis import Geschiedenis
from tests.conftest import VANDAAG
from tests.exports.conftest import ADRES
from tests.exports.gebouwd import plekken_op

AFZENDER = Afzender("Gemeenten Duinstreek", "regiovisie@duinstreek.voorbeeld")
NORMEN = os.environ.get("NORMEN", "")
"""A folder with the shapes of the standard, ``dcat-ap-nl/*.ttl``; they are no part of this project."""


@pytest.fixture(scope="session")
def graaf(catalogus) -> rdflib.Graph:
    tekst = dcat.dcat(catalogus, lambda pad: ADRES + pad, AFZENDER, Geschiedenis(begin="2026-11-22T10:00:00+01:00"))
    return rdflib.Graph().parse(data=tekst, format="json-ld")


def test_een_catalogus_vindt_de_gegevens_met_hun_uitgever_en_bestanden(graaf, uitvoer, op_schijf):
    (dataset,) = graaf.subjects(RDF.type, DCAT.Dataset)
    assert str(graaf.value(graaf.value(dataset, DCTERMS.publisher), FOAF.name)) == AFZENDER.naam
    assert str(graaf.value(dataset, DCTERMS.modified)) == "2026-11-22"
    downloads = [str(graaf.value(d, DCAT.downloadURL)) for d in graaf.objects(dataset, DCAT.distribution)]
    assert len(downloads) >= 6
    for adres in downloads:
        assert op_schijf(adres).is_file(), adres


@pytest.mark.skipif(not NORMEN, reason="zet NORMEN op een map met de regels van DCAT-AP-NL")
@pytest.mark.parametrize("vorm", ["dcat-ap-nl-SHACL.ttl", "dcat-ap-SHACL.ttl"])
def test_de_catalogus_voldoet_aan_dcat_ap_nl(graaf, vorm):
    import pyshacl

    regels = rdflib.Graph().parse(Path(NORMEN, "dcat-ap-nl", vorm))
    goed, _, verslag = pyshacl.validate(graaf, shacl_graph=regels, allow_warnings=True, allow_infos=True)
    assert goed, verslag


def test_wie_een_lek_vindt_leest_waar_hij_het_meldt():
    paden = dict(security_txt(VANDAAG, ADRES, "https://github.com/voorbeeld/regiovisie", AFZENDER))
    assert list(paden) == [".well-known/security.txt", "security.txt"]
    velden = [regel.split(": ", 1) for regel in paden["security.txt"].decode().splitlines()]
    assert ["Contact", "https://github.com/voorbeeld/regiovisie/security/advisories/new"] in velden
    (verloopt,) = (waarde for naam, waarde in velden if naam == "Expires")
    assert 0 < (date.fromisoformat(verloopt[:10]) - VANDAAG).days < 365
    assert not dict(security_txt(VANDAAG, ADRES, "", None))


def test_elk_voorbeeld_in_openapi_leidt_naar_een_bestand(catalogus, uitvoer):
    beschrijving = openapi(catalogus, ".", AFZENDER)
    assert beschrijving["info"]["contact"]["email"] == AFZENDER.email
    gezien = 0
    for pad, wat in beschrijving["paths"].items():
        namen = {p["name"]: p["example"] for p in wat["get"].get("parameters", [])}
        if not any(naam.startswith("voorbeeld-") for naam in namen.values()):
            assert (uitvoer / f"api/v1{pad.format(**namen)}").is_file(), pad
            gezien += 1
    assert gezien > 20


def test_de_sitemap_noemt_alleen_dagen_die_bekend_zijn(site):
    assert "<lastmod></lastmod>" not in (site / "sitemap.xml").read_text("utf-8")


def test_de_lijst_van_bestanden_noemt_de_catalogus_als_zij_er_is(basis):
    for afzender, genoemd in ((AFZENDER, True), (None, False)):
        regels = bestanden([], basis, lambda pad: ADRES + pad, afzender)
        assert (ADRES + dcat.PAD in [regel.adres for regel in regels]) == genoemd


@pytest.mark.elke_inhoud
def test_elk_adres_van_ons_in_elk_bestand_leidt_ergens_heen(site):
    """Pages with the place on them, and files: in JSON, tables, calendars and feeds."""
    gezien = 0
    for pad in site.rglob("*"):
        if pad.suffix in (".json", ".geojson", ".csv", ".ics", ".atom"):
            for adres in _van_ons(pad.read_text("utf-8-sig")):
                waar, _, plek = adres.partition("#")
                doel = site / waar / "index.html" if (site / waar).is_dir() else site / waar
                assert doel.is_file(), f"{pad}: {adres}"
                assert not plek or plek in plekken_op(doel), f"{pad}: {adres}"
                gezien += 1
    assert gezien > 100


def _van_ons(tekst: str) -> set[str]:
    """The addresses below the root of our site in a text, but for those in which something is to be filled in."""
    adressen = re.findall(re.escape(ADRES) + r"([^\s\"'<>|\\;,)]*)", tekst.replace("\n ", ""))
    return {a for a in adressen if "{" not in a}


def test_zonder_uitgever_is_er_geen_catalogus(uitvoer):
    assert not (uitvoer / "open-data/dcat.jsonld").exists()
    assert json.loads((uitvoer / "api/v1/openapi.json").read_text("utf-8"))["info"].get("contact") is None
