"""The product does not lean on its data: every record has its page, and the site of this repository builds too.

What else holds for any content has the mark ``elke_inhoud``, and is tested on a bare region and a large invented
country as well. What is in the site of this repository, ``make inhoud`` looks at.
"""

from __future__ import annotations

import subprocess
import sys

import pytest
import yaml

from macros.catalogue import laad
from macros.fields.dag import vandaag
from macros.kinds import SOORTEN
from macros.pages.paginas import Paginamaker
from tests.exports.test_persoonsgegevens import DATA, gevonden, teksten
from tests.project import WORTEL, omgeving
from tests.site.links import bladzijden_van, dode_links, dubbele_plekken

ADRES = {"SITE_URL": "https://voorbeeld.nl/regiovisie/", "OPSLAG": "https://github.com/voorbeeld/regiovisie"}


@pytest.mark.elke_inhoud
def test_elk_record_heeft_zijn_pagina(site):
    """And every kind that has pages of its own and records has such a page."""
    catalogus = laad(site.parent / "data", vandaag()).catalogus
    maker = Paginamaker(catalogus)
    paginas = [*maker.paginas(), *maker.nevenpaginas()]
    assert [p.adres for p in paginas if not (site / p.adres / "index.html").is_file()] == []
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
    )
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    bladzijden = bladzijden_van(doel)
    assert dode_links(doel, bladzijden) == []
    assert dubbele_plekken(bladzijden) == []
    bestanden = [p for p in doel.rglob("*") if p.suffix in DATA]
    extra = yaml.load((WORTEL / "mkdocs.yml").read_text("utf-8"), yaml.BaseLoader).get("extra", {})
    eigen = extra.get("uitgever", {}).get("email", "")
    assert [f"{p.relative_to(doel)}: {g}" for p in bestanden for t in teksten(p) for g in gevonden(t, eigen)] == []
