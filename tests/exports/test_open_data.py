"""The page about open data: its examples run on the built site, its structured data and its licences are right."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator
from playwright.sync_api import expect

from macros.exports.omslag import LICENTIE
from tests.bezoek import leen_bron
from tests.exports.gebouwd import lees

WORTEL = Path(__file__).resolve().parents[2]
PAGINA = (WORTEL / "docs/open-data.md").read_text(encoding="utf-8")


def voorbeelden(site: Path, begin: str) -> list[str]:
    """The examples as a reader sees them on the page, of those that start with this word."""
    pagina = BeautifulSoup((site / "open-data/index.html").read_bytes(), "html.parser")
    return [tekst for blok in pagina.select("pre code") if (tekst := blok.get_text()).startswith(begin)]


def voer_uit(opdracht: list[str], adres: str) -> str:
    omgeving = os.environ | {"SITE": adres.rstrip("/"), "PYTHONIOENCODING": "utf-8"}
    uitkomst = subprocess.run(opdracht, env=omgeving, capture_output=True, text=True)
    assert uitkomst.returncode == 0, uitkomst.stderr
    return uitkomst.stdout


@pytest.mark.skipif(shutil.which("curl") is None, reason="deze machine heeft geen curl")
def test_de_voorbeelden_met_curl_werken(adres, site):
    tabel, *bestanden = (voer_uit(["sh", "-c", opdracht], adres) for opdracht in voorbeelden(site, "curl"))
    assert tabel.startswith("\ufeffGemeente;Gemeente (id);CBS-code;Vraag;Volgorde;")
    assert len(tabel.splitlines()) > 1
    assert any(k["telefoon"] for b in bestanden for k in json.loads(b)["record"]["contact"])


def test_de_voorbeelden_met_python_werken(adres, site):
    plaats = next(g for g in lees(site / "api/v1/plaatsen.json")["gemeenten"] if g["woonplaatsen"])
    raadpleeg, acties, geld = (
        voer_uit([sys.executable, "-c", code, plaats["woonplaatsen"][0]], adres) for code in voorbeelden(site, "import")
    )
    assert raadpleeg.startswith(f"{plaats['naam']} - Er is nu gevaar - Alarmnummer 112 112\n")
    assert len(raadpleeg.splitlines()) > 3
    assert len(acties.splitlines()) == lees(site / "api/v1/acties.json")["aantal"] > 0
    assert len(geld.splitlines()) == lees(site / "api/v1/geld.json")["aantal"] > 0
    with (site / "open-data/tabellen/geld.csv").open(encoding="utf-8", newline="") as tabel:
        assert any("\n" in cel for rij in csv.reader(tabel) for cel in rij), "no cell has a line break"


@pytest.mark.elke_inhoud
def test_het_voorbeeld_met_sql_werkt(site):
    (vraag,) = voorbeelden(site, "SELECT")
    thema = re.search(r"'(.+?)'", vraag)[1]
    with closing(sqlite3.connect(site / "open-data/regiovisie.sqlite")) as bank:
        codes = {code for _, _, code, _, _ in bank.execute(vraag)}
    acties = [a["gegevens"] for a in lees(site / "api/v1/acties.json")["records"]]
    assert codes == {a["code"] for a in acties if thema in a["themas"]}


def test_elk_adres_dat_de_pagina_noemt_bestaat(site):
    adressen = [
        a for a in re.findall(r"`((?:api|open-data)/[^`$]+)`", PAGINA) if not re.search("PLAN|ID|{{|/$|dcat", a)
    ]
    adressen += [a for a in re.findall(r"\$SITE/([^`\"\s]+)", PAGINA) if "{{" not in a]
    assert len(adressen) > 10
    for adres in adressen:
        assert (site / adres).is_file(), adres


def jsonld(html: str) -> dict:
    blokken = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    assert len(blokken) == 1
    return json.loads(blokken[0])


@pytest.mark.elke_inhoud
def test_de_pagina_vertelt_zoekmachines_welke_gegevens_er_zijn(site):
    dataset = jsonld((site / "open-data/index.html").read_text(encoding="utf-8"))
    assert (dataset["@type"], dataset["license"]) == ("Dataset", LICENTIE.adres)
    for bestand in dataset["distribution"]:
        assert (site / "open-data" / bestand["contentUrl"]).resolve().is_file()


@pytest.mark.elke_inhoud
def test_de_pagina_van_een_contactrol_vertelt_zoekmachines_waar_zij_te_bereiken_is(site):
    rollen = lees(site / "api/v1/contactrollen.json")["records"]
    bereikbaar = [r for r in rollen if any(k["telefoon"] or k["telefoon_van"] for k in r["gegevens"]["kanalen"])]
    assert bereikbaar
    for rol in bereikbaar:
        punt = jsonld((site / f"contactrollen/{rol['sleutel']}/index.html").read_text(encoding="utf-8"))["contactPoint"]
        assert punt["telephone"] in [k["telefoon"] for k in rol["contact"]]
        assert punt["url"] == rol["pagina"]
        assert punt["areaServed"]


def test_de_rijen_die_u_ziet_zijn_te_downloaden(open_pagina, site):
    pagina = open_pagina("bronnen/", accept_downloads=True)
    meldingen = []
    pagina.on("console", lambda m: meldingen.append(m.text) if m.type == "error" else None)
    pagina.get_by_label("Zoek in deze tabel").fill("adviesnota")
    stand = pagina.locator(".rv-tabelzoeker output")
    expect(stand).to_have_text(re.compile(r"^\d+ van \d+ rijen$"))
    over, alle = (int(n) for n in re.findall(r"\d+", stand.inner_text()))
    assert 0 < over < alle
    with pagina.expect_download() as wachten:
        pagina.get_by_role("button", name="Download deze rijen (CSV)").click()
    inhoud = Path(wachten.value.path()).read_bytes().decode("utf-8-sig")
    assert wachten.value.suggested_filename == "bronnen.csv"
    rijen = list(csv.DictReader(io.StringIO(inhoud, newline=""), delimiter=";"))
    assert len(rijen) == over
    assert all("adviesnota" in " ".join(rij.values()).casefold() for rij in rijen)
    heel = (site / "open-data/bronnen.csv").read_bytes().decode("utf-8-sig")
    assert set(inhoud.splitlines()) <= set(heel.splitlines())
    assert not meldingen


def test_een_cel_met_regeleinden_en_puntkommas_blijft_heel(open_pagina):
    pagina = open_pagina("bronnen/")
    leen_bron(pagina)
    tekst = 'Sleutel;Uitleg\r\na;"regel 1\nregel; ""2"""\r\nb;\r\na;\'=1+1\r\n'
    regels, over = pagina.evaluate(
        """async (tekst) => {
          const { regels, deel } = await import(new URL("../bron/tabel.js", location.href).href);
          return [regels(tekst).map((r) => r.cellen), deel(tekst, [false, true, true], ["a", "b", "a"])];
        }""",
        tekst,
    )
    assert regels == [["Sleutel", "Uitleg"], ["a", 'regel 1\nregel; "2"'], ["b", ""], ["a", "'=1+1"]]
    assert over == "Sleutel;Uitleg\r\nb;\r\na;'=1+1\r\n"


def test_zonder_script_zijn_de_bestanden_er_en_het_zoekveld_niet(open_pagina):
    pagina = open_pagina("bronnen/", script=False)
    expect(pagina.locator(".rv-tabelzoeker")).to_be_hidden()
    expect(pagina.locator(".rv-download").get_by_role("link", name="CSV")).to_be_visible()


def test_de_licenties_zijn_de_volledige_teksten():
    eupl = (WORTEL / "LICENSE").read_text(encoding="utf-8")
    assert eupl.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert [n for n in range(1, 16) if f"\n{n}." not in eupl] == []
    assert "Appendix" in eupl
    cc0 = (WORTEL / "LICENSE-DATA").read_text(encoding="utf-8")
    assert cc0.startswith("Creative Commons Legal Code\n\nCC0 1.0 Universal")
    assert "4. Limitations and Disclaimers." in cc0


TEKST = {"type": "string", "minLength": 1}
BESCHRIJVING = {
    "type": "object",
    "required": ["shortDescription", "longDescription", "features"],
    "additionalProperties": False,
    "properties": {
        "localisedName": TEKST,
        "shortDescription": {"type": "string", "maxLength": 150},
        "longDescription": {"type": "string", "minLength": 150, "maxLength": 10_000},
        "features": {"type": "array", "items": {"type": "string", "maxLength": 100}, "minItems": 1},
    },
}
PUBLICCODE = {
    "type": "object",
    "required": [
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
        "description",
        "legal",
        "maintenance",
        "localisation",
    ],
    "additionalProperties": False,
    "properties": {
        "publiccodeYmlVersion": {"enum": ["0", "0.4", "0.5"]},
        "name": TEKST,
        "url": {"type": "string", "pattern": r"^https://\S+$"},
        "softwareVersion": TEKST,
        "platforms": {"type": "array", "items": {"enum": ["web"]}},
        "categories": {
            "type": "array",
            "items": {
                "enum": [
                    "content-management",
                    "data-visualization",
                    "knowledge-management",
                    "website-builder",
                ]
            },
        },
        "developmentStatus": {"enum": ["concept", "development", "beta", "stable", "obsolete"]},
        "softwareType": {"enum": ["standalone/web"]},
        "intendedAudience": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "countries": {"type": "array", "items": {"pattern": "^[A-Z]{2}$"}},
                "scope": {"type": "array", "items": {"enum": ["local-authorities", "society", "welfare"]}},
            },
        },
        "description": {
            "type": "object",
            "minProperties": 1,
            "patternProperties": {"^[a-z]{2}$": BESCHRIJVING},
            "additionalProperties": False,
        },
        "legal": {"type": "object", "required": ["license"], "properties": {"license": {"const": "EUPL-1.2"}}},
        "maintenance": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"enum": ["internal", "contract", "community", "none"]}},
            "allOf": [
                {
                    "if": {"properties": {"type": {"enum": ["internal", "community"]}}},
                    "then": {"required": ["contacts"]},
                },
                {"if": {"properties": {"type": {"const": "contract"}}}, "then": {"required": ["contractors"]}},
            ],
        },
        "localisation": {
            "type": "object",
            "required": ["localisationReady", "availableLanguages"],
            "properties": {
                "localisationReady": {"type": "boolean"},
                "availableLanguages": {"type": "array", "minItems": 1},
            },
        },
    },
}
"""What version 0.5 of the standard asks of the keys that we use; the vocabularies hold only the words that we use."""


def test_publiccode_voldoet_aan_de_standaard_en_noemt_geen_persoon():
    inhoud = yaml.safe_load((WORTEL / "publiccode.yml").read_text(encoding="utf-8"))
    fouten = [f"{f.json_path}: {f.message}" for f in Draft202012Validator(PUBLICCODE).iter_errors(inhoud)]
    assert not fouten, "\n".join(fouten)
    assert "contacts" not in inhoud["maintenance"]


def test_de_versie_in_publiccode_is_die_van_het_project():
    project = (WORTEL / "pyproject.toml").read_text(encoding="utf-8")
    versie = re.search(r'^version = "(.*)"', project, re.MULTILINE)[1]
    assert yaml.safe_load((WORTEL / "publiccode.yml").read_text(encoding="utf-8"))["softwareVersion"] == versie
