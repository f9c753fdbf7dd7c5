"""A kind of record is one module, its template and its data: all the rest follows, and what is left out is named."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.project import bouw, met_eigen_code

MODULE = '''"""A card of trainings: invented, to prove that a kind is one module."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.kolom import SLOT, Blad, Kolom
from macros.fields.record import Record
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import Getal, Tekst, Titel, veld


class Menukaart(Record):
    soort: ClassVar[Soort] = Soort(
        naam="menukaart",
        verzameling="menukaarten",
        enkelvoud="menukaart",
        meervoud="menukaarten",
        lidwoord="de",
        uitleg="Kaarten met trainingen waaruit gemeenten kiezen.",
        volgorde=210,
        plaats=Plaats.GEDEELD,
        adres="menukaarten/{id}/",
        sjabloon="pagina/menukaart.html",
        overzicht="overzicht/lijst.html",
        nodig=True,
        zoeken=Zoeken(tekst=("uitleg",)),
        bladen=(
            Blad(
                "menukaarten",
                "Menukaarten",
                "Kaarten met trainingen.",
                (Kolom("Kaart", "naam"), Kolom("Kosten", "kosten"), *SLOT),
            ),
        ),
    )

    naam: Titel = veld("De naam van de kaart.", "Kaart voor scholen")
    uitleg: Tekst = veld("Wat erop staat.", "Trainingen over signalen.")
    kosten: Getal | None = veld("Wat het kost, in hele euro's.", "1500", default=None)
'''
SJABLOON = """{% extends "pagina/basis.html" %}
{% block antwoord %}{{ record.uitleg | tekst }}<p>Kosten: {{ record.kosten | euro }}</p>{% endblock %}
"""
GEGEVENS = """menukaarten:
  - id: kaart-voor-scholen
    naam: Kaart voor scholen
    uitleg: Trainingen over signalen van geweld.
    kosten: 1500
    bronnen:
      - bron: bron-streekplan
        plaats: regel 40
"""
DELEN = {
    "macros/kinds/menukaart.py": MODULE,
    "overrides/pagina/menukaart.html": SJABLOON,
    "data/landelijk/menukaarten.yml": GEGEVENS,
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return met_eigen_code(tmp_path / "project")


def _zet(project: Path, delen: dict[str, str]) -> None:
    for pad, inhoud in delen.items():
        (project / pad).write_text(inhoud, "utf-8")


def test_een_module_een_sjabloon_en_gegevens_maken_alles(project: Path) -> None:
    _zet(project, DELEN)
    uitkomst = bouw(project)
    assert uitkomst.returncode == 0, uitkomst.stderr
    site = project / "site"
    pagina = (site / "menukaarten/kaart-voor-scholen/index.html").read_text("utf-8")
    assert "Kaart voor scholen" in pagina
    assert "€\u00a01.500" in pagina
    assert 'href="../../menukaarten/"' in pagina, "the trail leads to the overview"
    overzicht = (site / "menukaarten/index.html").read_text("utf-8")
    assert 'href="../menukaarten/kaart-voor-scholen/"' in overzicht
    assert "Kaarten met trainingen waaruit gemeenten kiezen." in overzicht
    verzameling = json.loads((site / "api/v1/menukaarten.json").read_text("utf-8"))
    assert [r["gegevens"]["kosten"] for r in verzameling["records"]] == [1500]
    assert "/menukaarten/{id}.json" in json.loads((site / "api/v1/openapi.json").read_text("utf-8"))["paths"]
    assert (site / "api/v1/schema/record/menukaart.json").is_file()
    tabel = (site / "open-data/menukaarten.csv").read_text("utf-8-sig")
    assert tabel.splitlines()[1].startswith("Kaart voor scholen;1500;")
    register = (site / "lijsten/register/index.html").read_text("utf-8")
    assert "Kaart voor scholen</a>" in register
    zoeken = json.loads((site / "zoeken/gegevens/landelijk.json").read_text("utf-8"))
    assert any("Kaart voor scholen" in tekst for _, _, tekst in zoeken["rijen"])
    handboek = (site / "lijsten/velden/index.html").read_text("utf-8")
    assert "Wat het kost, in hele euro" in handboek


@pytest.mark.parametrize(
    ("weg", "genoemd"),
    [
        ("macros/kinds/menukaart.py", "menukaarten"),
        ("overrides/pagina/menukaart.html", "pagina/menukaart.html"),
        ("data/landelijk/menukaarten.yml", "menukaarten"),
    ],
)
def test_een_deel_dat_ontbreekt_wordt_genoemd(project: Path, weg: str, genoemd: str) -> None:
    _zet(project, {pad: inhoud for pad, inhoud in DELEN.items() if pad != weg})
    uitkomst = bouw(project)
    assert uitkomst.returncode == 1
    assert genoemd in uitkomst.stderr
    assert not (project / "site").exists()


def _zonder(regel: str) -> Callable[[str], str]:
    return lambda module: "".join(r for r in module.splitlines(True) if not r.strip().startswith(regel))


@pytest.mark.parametrize(
    ("verander", "genoemd"),
    [
        (_zonder("adres="), "'adres'"),
        (_zonder("enkelvoud="), "'enkelvoud'"),
        (_zonder("zoeken="), "'zoeken'"),
        (_zonder("sjabloon="), "sjabloon"),
        (lambda m: m.replace('Kolom("Kosten", "kosten")', 'Kolom("Kosten", "prijs")'), "prijs"),
        (lambda m: m.replace('tekst=("uitleg",)', 'tekst=("verhaal",)'), "verhaal"),
    ],
)
def test_een_stuk_van_de_verklaring_dat_ontbreekt_wordt_genoemd(
    project: Path, verander: Callable[[str], str], genoemd: str
) -> None:
    _zet(project, DELEN | {"macros/kinds/menukaart.py": verander(MODULE)})
    uitkomst = bouw(project)
    assert uitkomst.returncode == 1
    assert genoemd in uitkomst.stderr
    assert "Traceback" not in uitkomst.stderr


@pytest.mark.parametrize(
    ("nog_van_thema", "genoemd"),
    [
        ('naam="thema"', 'naam "thema"'),
        ('verzameling="themas"', 'verzameling "themas"'),
        ('adres="themas/{id}/"', 'rubriekadres "themas/"'),
        ("volgorde=140", 'volgorde "140"'),
    ],
)
def test_wat_bij_het_overnemen_bleef_staan_wordt_genoemd(project: Path, nog_van_thema: str, genoemd: str) -> None:
    deel = nog_van_thema.split("=")[0]
    module = re.sub(rf"\b{deel}=[^,\n]+", nog_van_thema, MODULE, count=1)
    _zet(project, DELEN | {"macros/kinds/menukaart.py": module})
    uitkomst = bouw(project)
    assert uitkomst.returncode == 1
    assert f"macros.kinds.menukaart en macros.kinds.thema: {genoemd} staat bij allebei" in uitkomst.stderr
