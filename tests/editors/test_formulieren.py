"""The issue forms: what GitHub accepts, prefilled from a page, in step with the model, and warning before anything."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from macros.editors.wijzer import wijzers
from macros.fields.keuzes import Timingsoort, Uitvoeringsniveau
from macros.kinds.actie import Actie, Timing
from macros.kinds.document import Document
from macros.wording.opschrift import FORMULIEREN, formulier_adres
from tests.project import basis_lading

MAP = Path(__file__).resolve().parents[2] / ".github" / "ISSUE_TEMPLATE"
SOORTEN = {"markdown", "input", "textarea", "dropdown", "checkboxes"}


def _formulier(naam: str) -> dict:
    return yaml.safe_load((MAP / f"{naam}.yml").read_text("utf-8"))


def _velden(naam: str) -> dict[str, dict]:
    return {v["id"]: v for v in _formulier(naam)["body"] if "id" in v}


def _verplicht(veld: dict) -> bool:
    return veld.get("validations", {}).get("required", False)


def test_elk_formulier_is_er_en_een_leeg_issue_kan_niet():
    assert {p.stem for p in MAP.glob("*.yml")} == {*FORMULIEREN, "config"}
    assert _formulier("config")["blank_issues_enabled"] is False


@pytest.mark.parametrize("naam", FORMULIEREN)
def test_github_begrijpt_het_formulier(naam):
    """GitHub's rules for forms: known kinds, own ids, a label on each, options that differ."""
    formulier = _formulier(naam)
    assert formulier.keys() == {"name", "description", "title", "body"}
    assert formulier["title"] == f"{FORMULIEREN[naam]}: "
    ids = [v["id"] for v in formulier["body"] if "id" in v]
    assert len(ids) == len(set(ids))
    for veld in formulier["body"]:
        assert veld["type"] in SOORTEN
        assert veld["type"] == "markdown" or (veld["attributes"]["label"] and re.fullmatch(r"[\w-]+", veld["id"]))
        opties = veld["attributes"].get("options", [])
        assert len({str(o) for o in opties}) == len(opties)
        assert bool(opties) is (veld["type"] in ("dropdown", "checkboxes"))


@pytest.mark.parametrize("naam", FORMULIEREN)
def test_elk_formulier_waarschuwt_eerst_en_vraagt_het_na(naam):
    eerste, *_, laatste = _formulier(naam)["body"]
    assert "Stuur nooit gegevens over een melding, een gezin of een persoon" in eerste["attributes"]["value"]
    assert "0800-2000" in eerste["attributes"]["value"]
    assert "112" in eerste["attributes"]["value"]
    (vinkje,) = laatste["attributes"]["options"]
    assert vinkje["required"] is True
    assert "een melding, een gezin of een persoon" in vinkje["label"]


@pytest.mark.parametrize("naam", FORMULIEREN)
def test_vanaf_een_pagina_is_ingevuld_waar_het_over_gaat(naam):
    """Everything that the link fills in is a field of the form, with the id and the file of the record."""
    catalogus = basis_lading().catalogus
    actie = catalogus.alle(Actie)[0]
    adres = urlsplit(formulier_adres("https://github.com/voorbeeld/regiovisie", actie, naam))
    ingevuld = parse_qs(adres.query)
    assert adres.path == "/voorbeeld/regiovisie/issues/new"
    assert ingevuld["template"] == [f"{naam}.yml"]
    assert ingevuld["record"] == [f"actie {actie.herkomst.document}/{actie.id}"]
    assert ingevuld["bestand"] == [actie.herkomst.bestand]
    assert ingevuld.keys() - {"template", "title"} <= _velden(naam).keys()


def test_een_nieuwe_actie_vraagt_wat_het_model_verplicht():
    velden = _velden("nieuwe-actie")
    van_actie = {w.naam: w for w in wijzers(Actie)}
    van_timing = {w.naam for w in wijzers(Timing)}
    verplicht = {naam for naam, w in van_actie.items() if w.verplicht} - {"id"}
    assert verplicht <= {naam for naam, veld in velden.items() if _verplicht(veld)}
    assert velden.keys() - {"record", "bestand", "veilig"} <= van_actie.keys() | van_timing
    for naam in velden.keys() & van_actie.keys() - {"bronnen"}:
        assert _verplicht(velden[naam]) is van_actie[naam].verplicht


def test_de_keuzes_zijn_die_van_het_model():
    velden = _velden("nieuwe-actie")
    assert velden["niveau"]["attributes"]["options"] == [k.label for k in Uitvoeringsniveau]
    assert velden["timing"]["attributes"]["options"] == [k.label for k in Timingsoort]


def test_een_wijziging_noemt_velden_die_bestaan():
    bekend = {w.naam for soort in (Actie, Document) for w in wijzers(soort)}
    opties = _velden("wijziging-in-plan")["veld"]["attributes"]["options"]
    genoemd = {gevonden[1] for o in opties if (gevonden := re.search(r"\((\w+)\)$", o))}
    assert len(genoemd) == len(opties) - 1
    assert genoemd <= bekend
