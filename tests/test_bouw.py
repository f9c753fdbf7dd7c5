"""``make build``: all or nothing, the same every time, and it says what it did or what is wrong."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.fields.record import Record
from tests.project import BASIS, WORTEL, bouw, kopieer, omgeving, rijke_catalogus, vingerafdruk

PLAN = "data/regios/duinstreek/plan-duinstreek-2021-2024.yml"

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with something in ``site/`` that was published before."""
    project = kopieer(tmp_path / "project", BASIS / "data")
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text("wat er stond")
    return project


def _wijzig(bestand: str, oud: str, nieuw: str) -> Callable[[Path], None]:
    def doe(project: Path) -> None:
        tekst = (project / bestand).read_text(encoding="utf-8")
        assert oud in tekst
        (project / bestand).write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")

    return doe


def _koppeling_naar_niets(project: Path) -> None:
    (project / "data" / "landelijk" / "weg.yml").symlink_to("nergens.yml")


def _geen_gegevens(project: Path) -> None:
    (project / "data").rename(project / "gegevens")


BREUKEN: dict[str, tuple[Callable[[Path], None], str]] = {
    "gegevens": (_wijzig(PLAN, "id: 1a", "id: 1A"), f"{PLAN}:"),
    "onleesbaar": (_koppeling_naar_niets, "data/landelijk/weg.yml:1:1: fout[onleesbaar-bestand]"),
    "geen-gegevens": (_geen_gegevens, "data"),
    "macro": (_wijzig("docs/over.md", "# ", '{{ begrip("meldcod") }}\n\n# '), "docs/over.md:"),
    "sjabloon": (
        _wijzig("overrides/pagina/bron.html", "{% block antwoord %}", "{% block %}"),
        "overrides/pagina/bron.html:3: fout[sjabloon]",
    ),
    "naam-in-sjabloon": (
        _wijzig("overrides/pagina/bron.html", "{{ record.uitgever }}", "{{ record.x }}"),
        "overrides/pagina/bron.html:",
    ),
    "kader": (_wijzig("overrides/kader.html", "</main>", "{{ pagina.bestaat_niet }}</main>"), "overrides/kader.html:"),
    "code": (_wijzig("macros/pages/weergave.py", "def wortel", "def wortel wortel"), "macros/pages/weergave.py:"),
    "instellingen": (_wijzig("mkdocs.yml", "theme:", "thema:"), ""),
    "dode-link": (
        _wijzig("docs/over.md", "# ", "[weg](nergens.md)\n\n# "),
        'fout[link] de link "nergens.md" leidt nergens heen.',
    ),
}


@pytest.mark.parametrize("breuk", BREUKEN)
def test_een_mislukte_bouw_laat_de_site_staan(project, breuk):
    """Whatever goes wrong: the old site byte for byte, nothing left behind, the cause told, no traceback."""
    breek, reden = BREUKEN[breuk]
    breek(project)
    voor = vingerafdruk(project / "site")
    uitkomst = bouw(project)
    assert uitkomst.returncode != 0
    assert vingerafdruk(project / "site") == voor
    assert not list(project.glob(".site*"))
    assert reden in uitkomst.stderr
    assert "De site is niet gebouwd. Wat er stond, staat er nog." in uitkomst.stderr
    assert "Traceback" not in uitkomst.stderr


@pytest.mark.parametrize("sein", [signal.SIGINT, signal.SIGTERM], ids=["toets", "stop"])
def test_een_onderbroken_bouw_laat_de_site_staan(project, sein):
    """Interrupted while it writes the new site."""
    voor = vingerafdruk(project / "site")
    with subprocess.Popen(
        [sys.executable, "-m", "macros", "build"], cwd=project, env=omgeving(), stderr=subprocess.PIPE, text=True
    ) as proces:
        einde = time.monotonic() + 60
        while not list(project.glob(".site-*/**/index.html")):
            assert proces.poll() is None, "the build was over before it could be interrupted"
            assert time.monotonic() < einde
            time.sleep(0.005)
        proces.send_signal(sein)
        _, fouten = proces.communicate(timeout=60)
    assert proces.returncode != 0
    assert vingerafdruk(project / "site") == voor
    assert not list(project.glob(".site*"))
    assert "De site is niet gebouwd" in fouten
    assert "Traceback" not in fouten


def test_een_macro_met_een_verkeerd_woord_noemt_pagina_regel_en_wat_er_op_lijkt(project):
    pagina = project / "docs" / "over.md"
    tekst = pagina.read_text(encoding="utf-8")
    fouten = ['{{ begrip("meldcod") }}', '{{ actietabel(niveau="lokal") }}', '{{ contactkart("alarmnummer") }}']
    pagina.write_text("\n\n".join([tekst.rstrip("\n"), *fouten, ""]), encoding="utf-8")
    regels = tekst.rstrip("\n").count("\n") + 1
    onbekend = 'fout[macro] de macro "contactkart" bestaat niet. Bedoelt u "contactkaart"?'
    assert _gemeld(project) == f"{regels + 6}: {onbekend}"
    pagina.write_text("\n\n".join([tekst.rstrip("\n"), *fouten[:2], ""]), encoding="utf-8")
    assert _gemeld(project).splitlines() == [
        f'{regels + 2}: fout[macro] macro begrip: begrip "meldcod" bestaat niet. Bedoelt u "meldcode"?',
        f'{regels + 4}: fout[macro] macro actietabel: het niveau "lokal" bestaat niet. Bedoelt u "lokaal"?',
    ]


def _gemeld(project: Path) -> str:
    """What a build says of docs/over.md, without its name."""
    regels = bouw(project).stderr.splitlines()
    return "\n".join(r.removeprefix("docs/over.md:") for r in regels if r.startswith("docs/over.md:"))


@pytest.fixture(scope="module")
def gebouwd(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A copy of the project that was built as on anyone's machine, and what the build said."""
    project = kopieer(tmp_path_factory.mktemp("gebouwd") / "project")
    uitkomst = bouw(project, TZ="Europe/Amsterdam", PYTHONHASHSEED="1", SOURCE_DATE_EPOCH="1795305600")
    assert uitkomst.returncode == 0, uitkomst.stderr
    return project, uitkomst.stdout


def test_een_bouw_eindigt_met_hoeveel_er_is_geschreven(gebouwd):
    project, gezegd = gebouwd
    slot = gezegd.splitlines()[-1]
    telling = re.fullmatch(r"Klaar: (\d+) records en (\d+) pagina's in site/ \(.+ MB, .+ s\)\.", slot)
    assert telling, slot
    assert int(telling[1]) == len(rijke_catalogus().alle(Record))
    assert int(telling[2]) == len(list((project / "site").rglob("index.html")))


def test_twee_keer_bouwen_geeft_twee_keer_dezelfde_bytes(gebouwd, tmp_path):
    """In another folder, time zone, language and order of sets; the moment comes from SOURCE_DATE_EPOCH."""
    eerste, _ = gebouwd
    tweede = kopieer(tmp_path / "een heel andere map")
    uitkomst = bouw(
        tweede, TZ="Pacific/Kiritimati", LC_ALL="C", LANG="C", PYTHONHASHSEED="2", SOURCE_DATE_EPOCH="1795305600"
    )
    assert uitkomst.returncode == 0, uitkomst.stderr
    een, twee = vingerafdruk(eerste / "site"), vingerafdruk(tweede / "site")
    assert {p for p in een.keys() | twee.keys() if een.get(p) != twee.get(p)} == set()
    assert "sitemap.xml.gz" in een


def test_zonder_adres_van_de_opslag_zijn_er_geen_links_om_iets_te_wijzigen(gebouwd):
    project, _ = gebouwd
    pagina = (project / "site" / "contactrollen" / "alarmnummer" / "index.html").read_text(encoding="utf-8")
    assert "/blob/" not in pagina
    assert "/issues/" not in pagina
    assert 'rel="canonical"' not in pagina


def test_met_adres_van_de_opslag_wijst_elke_pagina_naar_haar_eigen_formulier(tmp_path):
    """And the sitemap lists every page, at the address where GitHub Pages will have it."""
    project = kopieer(tmp_path / "project")
    uitkomst = bouw(project, OPSLAG="https://github.com/regio/visie")
    assert uitkomst.returncode == 0, uitkomst.stderr
    site, basis = project / "site", "https://regio.github.io/visie/"
    rol = (site / "contactrollen" / "alarmnummer" / "index.html").read_text(encoding="utf-8")
    assert 'href="../../beheer/#wijzig=contactrol/alarmnummer"' in rol
    genoemd = {loc.text for loc in ET.parse(site / "sitemap.xml").iter(f"{SITEMAP}loc")}
    paginas = {
        basis + pad.relative_to(site).as_posix().removesuffix("index.html")
        for pad in site.rglob("index.html")
        if 'http-equiv="refresh"' not in pad.read_text(encoding="utf-8")
        and not pad.match("insluiten/*/index.html")  # a card for another site is no page of this one
    }
    assert genoemd == paginas
    assert f"Sitemap: {basis}sitemap.xml" in (site / "robots.txt").read_text()


def test_de_opdracht_make_build_is_deze_bouw():
    makefile = (WORTEL / "Makefile").read_text(encoding="utf-8")
    assert re.search(r"^build:.*\n\t\$\(PY\) -m macros build$", makefile, re.MULTILINE)
    assert os.access(WORTEL / ".ci" / "run", os.X_OK)
