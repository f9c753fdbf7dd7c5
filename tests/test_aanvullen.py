"""What CONTRIBUTING tells under "I want to add", done as it says: each leads to what it promises."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.project import WORTEL, bouw, met_eigen_code

GIDS = (WORTEL / "CONTRIBUTING.md").read_text("utf-8").split("## I want to add", 1)[1].split("\n## ", 1)[0]
REGEL = '''"""Invented, to prove that a rule is one module."""

from __future__ import annotations

from collections.abc import Iterator

from macros.findings import Bevinding, Regel
from macros.records.teksten import Tekst

UITROEP = Regel("uitroep", "Een uitroepteken", "De site roept niet.", "naam: Opvang", "naam: Opvang!")
REGELS = (UITROEP,)


def per_tekst(tekst: Tekst) -> Iterator[Bevinding]:
    if tekst.inhoud.endswith("!"):
        yield tekst.bevinding(UITROEP, None, f"\\"{tekst.inhoud}\\" roept.", "Haal het uitroepteken weg.")
'''
EXPORT = '''"""Invented, to prove that a file is one function."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Catalogus
from macros.kinds.thema import Thema


def namenlijst(catalogus: Catalogus) -> Iterator[tuple[str, bytes]]:
    yield "namen.txt", "\\n".join(t.naam for t in catalogus.alle(Thema)).encode()
'''


def _vervang(pad: Path, oud: str, nieuw: str) -> None:
    tekst = pad.read_text("utf-8")
    assert oud in tekst, f"{pad.name}: {oud}"
    pad.write_text(tekst.replace(oud, nieuw, 1), "utf-8")


def _macros(project: Path, *woorden: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "macros", *woorden], cwd=project, capture_output=True, text=True)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project to which everything is added but a kind, which has tests of its own."""
    project = met_eigen_code(tmp_path_factory.mktemp("aanvullen") / "project")
    veld = re.search(r"`(kosten: .+)`", GIDS)
    kolom = re.search(r"`(Kolom\(.+?\))`", GIDS)
    assert veld, "CONTRIBUTING shows a field"
    assert kolom, "CONTRIBUTING shows a column"
    thema = project / "macros/kinds/thema.py"
    _vervang(thema, "    verwant:", f"    {veld[1]}\n    verwant:")
    _vervang(thema, "import Tekst,", "import Getal, Tekst,")
    _vervang(thema, "*SLOT", f"{kolom[1]}, *SLOT")
    _vervang(thema, 'tekst=("uitleg",)', 'tekst=("uitleg", "kosten")')
    _vervang(
        project / "overrides/pagina/onderwerp.html",
        "{{ record.uitleg | tekst }}",
        "{{ record.uitleg | tekst }}{% if record.kosten is defined and record.kosten %}"
        "<p>Kost {{ record.kosten | euro }}</p>{% endif %}",
    )
    _vervang(project / "data/landelijk/themas.yml", "    naam: Opvang\n", "    naam: Opvang\n    kosten: 1534\n")
    (project / "macros/rules/uitroep.py").write_text(REGEL, "utf-8")
    (project / "macros/exports/namenlijst.py").write_text(EXPORT, "utf-8")
    schrijf = project / "macros/exports/schrijf.py"
    _vervang(schrijf, "import dcat, hsds, nieuws", "import dcat, hsds, namenlijst, nieuws")
    _vervang(
        schrijf,
        '        Formaat("HSDS"',
        '        Formaat("namen", [schrijf(namenlijst.namenlijst, catalogus)]),\n        Formaat("HSDS"',
    )
    (project / "overrides/overzicht/proef.html").write_text(
        "<ul>{% for t in lees.alle(soorten.thema) %}<li>{{ t | link }}</li>{% endfor %}</ul>", "utf-8"
    )
    (project / "docs/proef.md").write_text('# Proef\n\nAlle thema\'s:\n\n{{ overzicht("proef") }}\n', "utf-8")
    instellingen = project / "mkdocs.yml"
    instellingen.write_text(
        instellingen.read_text("utf-8") + "\nnav:\n  - Home: index.md\n  - Proef: proef.md\n", "utf-8"
    )
    schema = _macros(project, "schema")
    assert schema.returncode == 0, schema.stderr
    uitkomst = bouw(project, **({"PYTHONPATH": str(project)} if "PYTHONPATH" in os.environ else {}))
    assert uitkomst.returncode == 0, uitkomst.stderr
    return project


def test_een_veld_staat_op_de_pagina_in_de_tabel_de_api_en_het_handboek(project: Path) -> None:
    site = project / "site"
    assert "Kost €\u00a01.534" in (site / "themas/opvang/index.html").read_text("utf-8")
    kop, *rijen = (site / "open-data/themas.csv").read_text("utf-8-sig").splitlines()
    assert "Kosten" in kop.split(";")
    assert any(";1534;" in rij for rij in rijen)
    themas = json.loads((site / "api/v1/themas.json").read_text("utf-8"))["records"]
    assert [t["gegevens"]["kosten"] for t in themas if t["gegevens"]["id"] == "opvang"] == [1534]
    assert "Wat het kost" in (site / "lijsten/velden/index.html").read_text("utf-8")
    assert "Wat het kost" in (site / "beheer/formulieren.json").read_text("utf-8")
    assert any("kosten" in pad.read_text("utf-8") for pad in (project / "schema").glob("*.json"))
    assert any("1534" in pad.read_text("utf-8") for pad in (site / "zoeken/gegevens").glob("*.json"))


def test_een_regel_vindt_wat_fout_is_op_zijn_plaats(project: Path) -> None:
    themas = project / "data/landelijk/themas.yml"
    goed = themas.read_text("utf-8")
    assert _macros(project, "check").returncode == 0
    try:
        themas.write_text(goed.replace("naam: Opvang\n", "naam: Opvang!\n", 1), "utf-8")
        uitkomst = _macros(project, "check")
    finally:
        themas.write_text(goed, "utf-8")
    assert uitkomst.returncode == 1
    assert (
        'data/landelijk/themas.yml:3:11: fout[uitroep] thema opvang: "Opvang!" roept. Haal het uitroepteken weg.'
        in uitkomst.stdout + uitkomst.stderr
    )


def test_een_geschreven_pagina_staat_in_het_menu_met_haar_overzicht(project: Path) -> None:
    pagina = (project / "site/proef/index.html").read_text("utf-8")
    assert 'href="../themas/opvang/"' in pagina
    assert 'href="./proef/"' in (project / "site/index.html").read_text("utf-8")


def test_een_bestand_dat_erbij_komt_wordt_geschreven(project: Path) -> None:
    assert "Opvang" in (project / "site/namen.txt").read_text("utf-8").splitlines()
