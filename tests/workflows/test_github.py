"""What the workflows do on GitHub, step by step: the one comment, the form, and whether all is well."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path
from typing import Any

import pytest

from macros.editors.reactie import MERK
from tests.workflows.stap import GitHub

pytestmark = pytest.mark.skipif(not shutil.which("jq"), reason="GitHub's own machines have jq; this one has not")

PULLS, GESPREK = "GET repos/regio/visie/pulls", "GET repos/regio/visie/issues/12/comments"
VOORSTEL = {"number": 12, "head": {"sha": "abc"}}
ONS = {"id": 7, "user": {"login": "github-actions[bot]"}, "body": f"{MERK}\n\nvorige keer"}
VAN_IEMAND = {"id": 8, "user": {"login": "iemand"}, "body": f"{MERK}\n\nnagemaakt"}


def _plaats(map_: Path, gesprek: list[Any], voorstellen: list[Any]) -> GitHub:
    antwoorden = {PULLS: voorstellen, GESPREK: gesprek}
    antwoorden |= {"POST repos/regio/visie/issues/12/comments": {}, "PATCH repos/regio/visie/issues/comments/7": {}}
    github = GitHub(map_, antwoorden)
    gedaan = github.voer_uit(
        "reactie", "plaatsen", VAN="iemand", TAK="mijn-tak", STAND="abc", TEKST=f"{MERK}\n\n'nu' $x"
    )
    assert gedaan.returncode == 0, gedaan.stderr
    return github


def test_het_eerste_bericht_komt_in_het_gesprek(tmp_path):
    github = _plaats(tmp_path, [VAN_IEMAND], [VOORSTEL])
    assert github.gevraagd == [("POST repos/regio/visie/issues/12/comments", {"body": f"{MERK}\n\n'nu' $x"})]


def test_het_bericht_wordt_bijgewerkt_en_niet_herhaald(tmp_path):
    github = _plaats(tmp_path, [VAN_IEMAND, ONS], [VOORSTEL])
    assert github.gevraagd == [("PATCH repos/regio/visie/issues/comments/7", {"body": f"{MERK}\n\n'nu' $x"})]


@pytest.mark.parametrize("voorstellen", [[], [VOORSTEL | {"head": {"sha": "anders"}}]], ids=["gesloten", "veranderd"])
def test_een_voorstel_dat_intussen_anders_is_krijgt_geen_bericht(tmp_path, voorstellen):
    github = _plaats(tmp_path, [], voorstellen)
    assert github.gevraagd == []
    assert github.samenvatting.startswith("Dit voorstel is intussen veranderd of gesloten.")


GRAPHQL, GRAPHQL_TAK = "POST graphql main", "POST graphql vaste-vorm"
HOOFD = "GET repos/regio/visie/git/ref/heads/main"
TAK_ER_WEL, TAK_NIEUW = "PATCH repos/regio/visie/git/refs/heads/vaste-vorm", "POST repos/regio/visie/git/refs"


def _vastleggen(map_: Path, antwoorden: dict[str, Any]) -> GitHub:
    for naam, inhoud in {"data/a b.yml": "naam: é\n", "schema/ids.json": "{}\n", "macros/kwaad.py": "x"}.items():
        (map_ / "vorm" / naam).parent.mkdir(parents=True, exist_ok=True)
        (map_ / "vorm" / naam).write_text(inhoud, "utf-8")
    github = GitHub(map_, antwoorden)
    gedaan = github.voer_uit("publiceren", "vastleggen", TAK="main", STAND="abc")
    assert gedaan.returncode == 0, gedaan.stderr
    return github


def test_de_vaste_vorm_wordt_vastgelegd_en_alleen_van_de_inhoud(tmp_path):
    github = _vastleggen(tmp_path, {GRAPHQL: {}})
    [(_, vraag)] = github.gevraagd
    invoer = vraag["variables"]["i"]
    assert invoer["branch"] == {"repositoryNameWithOwner": "regio/visie", "branchName": "main"}
    assert invoer["expectedHeadOid"] == "abc"
    bestanden = {b["path"]: base64.b64decode(b["contents"]).decode() for b in invoer["fileChanges"]["additions"]}
    assert bestanden == {"data/a b.yml": "naam: é\n", "schema/ids.json": "{}\n"}
    assert "Voor lezers verandert er niets" in github.samenvatting


def test_is_er_intussen_iets_samengevoegd_dan_wacht_de_vorm(tmp_path):
    github = _vastleggen(tmp_path, {HOOFD: {"object": {"sha": "later"}}})
    assert [vraag for vraag, _ in github.gevraagd] == [GRAPHQL]
    assert github.samenvatting.startswith("Er is intussen nog iets samengevoegd.")


@pytest.mark.parametrize("tak", [TAK_ER_WEL, TAK_NIEUW], ids=["weer", "voor-het-eerst"])
def test_op_een_beschermde_tak_wordt_de_vorm_een_voorstel(tmp_path, tak):
    antwoorden = {HOOFD: {"object": {"sha": "abc"}}, tak: {}, GRAPHQL_TAK: {}, "pr list": [], "pr create": {}}
    github = _vastleggen(tmp_path, antwoorden)
    vragen = [vraag for vraag, _ in github.gevraagd]
    assert vragen == [GRAPHQL, TAK_ER_WEL, *([TAK_NIEUW] if tak == TAK_NIEUW else []), GRAPHQL_TAK, "pr create"]
    assert github.samenvatting.startswith("De vaste vorm staat klaar als voorstel")


def test_staat_het_voorstel_met_de_vorm_er_nog_dan_komt_er_geen_tweede(tmp_path):
    open_voorstel = {HOOFD: {"object": {"sha": "abc"}}, TAK_ER_WEL: {}, GRAPHQL_TAK: {}, "pr list": [{"number": 5}]}
    assert _vastleggen(tmp_path, open_voorstel).samenvatting == "De vaste vorm staat klaar in voorstel #5.\n"


def test_mogen_workflows_niets_voorstellen_dan_staat_er_hoe_dat_mag(tmp_path):
    antwoorden = {HOOFD: {"object": {"sha": "abc"}}, TAK_NIEUW: {}, GRAPHQL_TAK: {}, "pr list": []}
    assert "Allow GitHub Actions to create and approve pull requests" in _vastleggen(tmp_path, antwoorden).samenvatting


UITSLAGEN = [
    ("success success success success skipped", True),
    ("success success success success success", True),
    ("success failure success success skipped", False),
    ("failure success success success skipped", False),
    ("success success cancelled success skipped", False),
]


@pytest.mark.parametrize(("uitslagen", "goed"), UITSLAGEN)
def test_de_verplichte_controle_meldt_zich_altijd(tmp_path, uitslagen, goed):
    github = GitHub(tmp_path, {})
    gedaan = github.voer_uit("voorstel", "klaar", UITSLAGEN=uitslagen)
    assert (gedaan.returncode == 0) is goed
    assert github.samenvatting.startswith("Alles is goed." if goed else "Nog niet alles is goed.")
