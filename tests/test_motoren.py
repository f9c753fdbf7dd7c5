"""The site does not hang on one engine: every way to build it gives the same bytes, and one room knows MkDocs."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.utils import yaml_load

from macros.site.publiceer import publiceer
from tests.project import WORTEL, klein, kopieer, omgeving, vingerafdruk

ADRES = {"SITE_URL": "https://voorbeeld.nl/regiovisie/", "OPSLAG": "https://github.com/voorbeeld/regiovisie"}
MOMENT = "1795305600"
MOTOREN = ("mkdocs", "properdocs")


def _bouw(motor: str, project: Path, doel: Path, *, programma: bool = False) -> dict[str, str]:
    """Every file that a build of ``project`` gives; ``programma``: by the engine's own program, from elsewhere."""
    begin = [str(Path(sys.executable).with_name(motor))] if programma else [sys.executable, "-m", motor]
    uitkomst = subprocess.run(
        [*begin, "build", "--strict", "-q", "-f", str(project / "mkdocs.yml"), "-d", str(doel)],
        cwd=doel.parent if programma else project,
        env=omgeving(SOURCE_DATE_EPOCH=MOMENT, NO_MKDOCS_2_WARNING="1", **ADRES),
        capture_output=True,
        text=True,
    )
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    return vingerafdruk(doel)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project."""
    return klein(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="module")
def site(project: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Its site, built by MkDocs in the project's own folder."""
    site = _bouw("mkdocs", project, tmp_path_factory.mktemp("mkdocs") / "site")
    assert any(pad.startswith("lijsten/") for pad in site)
    return site


def _verschil(een: dict[str, str], ander: dict[str, str]) -> set[str]:
    return {pad for pad in een.keys() | ander.keys() if een.get(pad) != ander.get(pad)}


def test_properdocs_maakt_dezelfde_hele_site(tmp_path):
    heel = kopieer(tmp_path / "project")
    mkdocs, properdocs = (_bouw(motor, heel, tmp_path / motor) for motor in MOTOREN)
    assert _verschil(mkdocs, properdocs) == set()
    assert len(mkdocs) > 100


@pytest.mark.parametrize("motor", MOTOREN)
def test_het_programma_zelf_bouwt_van_elke_plek_dezelfde_site(project, site, motor, tmp_path):
    """``mkdocs build`` as everywhere: the set-up has installed our package."""
    assert _verschil(site, _bouw(motor, project, tmp_path / "site", programma=True)) == set()


def test_make_build_geeft_dezelfde_site(project, site, monkeypatch):
    for naam, waarde in {"SOURCE_DATE_EPOCH": MOMENT, **ADRES}.items():
        monkeypatch.setenv(naam, waarde)
    publiceer(project)
    assert _verschil(site, vingerafdruk(project / "site")) == set()


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
