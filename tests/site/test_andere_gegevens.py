"""The product does not lean on its data: a bare region as the README makes it, and a large invented country, build too.

The site that this repository publishes is built once as well, with its own pages and settings; what is in it,
``make inhoud`` looks at.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bench.maak import maak
from macros.catalogue import laad
from macros.fields.dag import vandaag
from macros.kinds import SOORTEN
from macros.pages.paginas import Paginamaker
from tests.exports.test_persoonsgegevens import DATA, gevonden, teksten
from tests.project import BASIS, WORTEL, bouw, kopieer, omgeving
from tests.site.links import bladzijden_van, dode_links, dubbele_plekken
from tests.site.test_eigen_regio import STAPPEN, ontspring, stuk

ADRES = {"SITE_URL": "https://voorbeeld.nl/regiovisie/", "OPSLAG": "https://github.com/voorbeeld/regiovisie"}


def _kaal(map_: Path) -> Path:
    """What is shared by the tests' own data, and the region of the README with gemeenten that are there."""
    for deel in ("data", "rijk"):
        shutil.copytree(BASIS / deel / "landelijk", map_ / "data/landelijk", dirs_exist_ok=True)
    pad = map_ / "data/landelijk/gemeenten.yml"
    pad.write_text(pad.read_text("utf-8").replace("bron-bosrand", "bron-streekplan"), encoding="utf-8")
    readme = stuk((WORTEL / "README.md").read_text(encoding="utf-8"))
    for bestand, yaml, _ in STAPPEN.findall(readme):
        if bestand:
            pad = map_ / bestand
            pad.parent.mkdir(parents=True, exist_ok=True)
            gemeenten = r"(gemeenten:\n)(?: +- \S+\n)+"
            pad.write_text(re.sub(gemeenten, r"\1           - duinstad\n", ontspring(yaml)), encoding="utf-8")
    return map_ / "data"


def _groot(map_: Path) -> Path:
    maak(600, map_)
    return map_ / "data"


@pytest.fixture(scope="module", params=[_kaal, _groot], ids=["kaal", "groot"])
def ander(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built project on other data."""
    map_ = tmp_path_factory.mktemp("ander")
    project = kopieer(map_ / "project", request.param(map_ / "bron"))
    uitkomst = bouw(project, **ADRES)
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    return project


def test_met_andere_gegevens_komt_elke_link_uit(ander):
    bladzijden = bladzijden_van(ander / "site")
    assert dode_links(ander / "site", bladzijden) == []
    assert dubbele_plekken(bladzijden) == []


def test_met_andere_gegevens_heeft_elk_record_zijn_pagina(ander):
    """And every kind that has pages of its own and records has such a page."""
    catalogus = laad(ander / "data", vandaag()).catalogus
    maker = Paginamaker(catalogus)
    paginas = [*maker.paginas(), *maker.nevenpaginas()]
    assert [p.adres for p in paginas if not (ander / "site" / p.adres / "index.html").is_file()] == []
    met_pagina = {p.sjabloon for p in paginas}
    assert {k.soort.sjabloon for k in SOORTEN if k.soort.sjabloon and catalogus.alle(k)} <= met_pagina


def test_de_site_die_hier_wordt_gepubliceerd_bouwt_met_links_die_uitkomen_en_zonder_personen(tmp_path):
    doel = tmp_path / "site"
    uitkomst = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(doel)],
        cwd=WORTEL,
        env=omgeving(NO_MKDOCS_2_WARNING="1", **ADRES),
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    bladzijden = bladzijden_van(doel)
    assert dode_links(doel, bladzijden) == []
    assert dubbele_plekken(bladzijden) == []
    bestanden = [p for p in doel.rglob("*") if p.suffix in DATA]
    assert [f"{p.relative_to(doel)}: {g}" for p in bestanden for t in teksten(p) for g in gevonden(t)] == []
