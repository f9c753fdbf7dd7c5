"""The site does not hang on one engine: every way to build it gives the same bytes, and one room knows MkDocs."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.utils import yaml_load

from macros.site.publiceer import publiceer
from tests.bezoek import publicatie
from tests.project import WORTEL, klein, kopieer, omgeving, vingerafdruk

MOTOREN = ("mkdocs", "properdocs")


def _bouw(motor: str, project: Path, doel: Path, **extra: str) -> dict[str, str]:
    """Every file that a build of ``project`` by the engine's own program gives, started from elsewhere."""
    uitkomst = subprocess.run(
        [Path(sys.executable).with_name(motor), "build", "--strict", "-q", "-f", project / "mkdocs.yml", "-d", doel],
        cwd=doel.parent,
        env=omgeving(NO_MKDOCS_2_WARNING="1", **publicatie() | extra),
        capture_output=True,
        text=True,
    )
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    return vingerafdruk(doel)


def _verschil(een: dict[str, str], ander: dict[str, str]) -> set[str]:
    return {pad for pad in een.keys() | ander.keys() if een.get(pad) != ander.get(pad)}


def test_properdocs_maakt_op_een_heel_andere_plek_dezelfde_hele_site(site, tmp_path):
    """Byte for byte what ``make build`` made, in another folder, time zone, language and order of sets."""
    heel = kopieer(tmp_path / "een heel andere map")
    ergens = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "2"}
    moment = (site.parent / "moment.txt").read_text("utf-8")
    properdocs = _bouw("properdocs", heel, tmp_path / "site", SOURCE_DATE_EPOCH=moment, **ergens)
    assert _verschil(vingerafdruk(site), properdocs) == set()
    assert len(properdocs) > 100
    assert "sitemap.xml.gz" in properdocs


def test_elk_programma_bouwt_van_elke_plek_wat_make_build_maakt(tmp_path, monkeypatch):
    """``mkdocs build`` as everywhere: the set-up has installed our package."""
    project = klein(tmp_path / "project")
    for naam, waarde in publicatie().items():
        monkeypatch.setenv(naam, waarde)
    publiceer(project)
    gemaakt = vingerafdruk(project / "site")
    assert any(pad.startswith("lijsten/") for pad in gemaakt)
    for motor in MOTOREN:
        assert _verschil(gemaakt, _bouw(motor, project, tmp_path / motor)) == set(), motor


def test_een_motor_zonder_onze_haak_en_ons_kader_vult_de_macros(tmp_path):
    """Engines exist that ignore ``hooks``: the macros make their own catalogue, and Markdown brings back their HTML."""
    project = klein(tmp_path)
    instellingen = project / "mkdocs.yml"
    kaal = yaml_load(instellingen.read_text("utf-8"))
    del kaal["hooks"]
    kaal |= {"theme": {"name": "mkdocs"}, "site_url": "", "extra": {"opslag": ""}}
    instellingen.write_text(yaml.dump(kaal), "utf-8")
    build(load_config(str(instellingen), site_dir=str(project / "site")))
    html = (project / "site" / "index.html").read_text("utf-8")
    assert "<table" in html
    assert "rv-blok" not in html
    assert 'class="rv-' in (project / "site" / "lijsten" / "gemeenten" / "index.html").read_text("utf-8")


def _imports(pad: Path) -> Iterator[str]:
    for knoop in ast.walk(ast.parse(pad.read_text("utf-8"))):
        if isinstance(knoop, ast.Import):
            yield from (naam.name for naam in knoop.names)
        elif isinstance(knoop, ast.ImportFrom) and knoop.module:
            yield knoop.module


def test_alleen_de_kamer_site_kent_mkdocs():
    kenners = {
        pad.relative_to(WORTEL).parts[1]
        for pad in (WORTEL / "macros").rglob("*.py")
        if {naam.split(".")[0] for naam in _imports(pad)} & {"mkdocs", "mkdocs_macros", "properdocs"}
    }
    assert kenners == {"site"}
