"""``make build``: all or nothing, the same every time, and it says what it did or what is wrong."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.catalogue import laad
from macros.fields.dag import vandaag
from macros.fields.record import Record
from macros.pages.sjablonen import Sjabloongeheugen
from macros.site import bouw as bouw_module
from macros.site import publiceer
from tests.bezoek import SUBPAD
from tests.project import WORTEL, bouw, klein, met_eigen_code, omgeving, vingerafdruk

PLAN = "data/regios/duinstreek/plan-duinstreek-2021-2024.yml"

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def klein_project(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Sjabloongeheugen]:
    """A small project, and what its templates were compiled to."""
    project = klein(tmp_path_factory.mktemp("bouw") / "project")
    (project / "docs/over.md").write_text("# Over\n\nTekst.\n", "utf-8")
    return project, Sjabloongeheugen()


@pytest.fixture
def project(klein_project: tuple[Path, Sjabloongeheugen], monkeypatch: pytest.MonkeyPatch) -> Path:
    """That project, with something in ``site/`` that was published before; the command in this process builds it."""
    project, vertaald = klein_project
    for naam in ("SITE_URL", "OPSLAG", "GITHUB_ACTIONS"):
        monkeypatch.delenv(naam, raising=False)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")
    monkeypatch.setattr(publiceer, "WORTEL", project)
    monkeypatch.setattr(bouw_module, "Sjabloongeheugen", lambda: vertaald)
    shutil.rmtree(project / "site", ignore_errors=True)
    _stond_er(project)
    return project


def _stond_er(project: Path) -> None:
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text("wat er stond")


@pytest.fixture
def opdracht(project: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], tuple[int, str]]]:
    """``make build`` in this process, which has no interpreter to start and no template to compile: its exit status
    and what it says of faults."""
    bij_stop = signal.getsignal(signal.SIGTERM)
    yield lambda: (main(["build"]), capsys.readouterr().err)
    signal.signal(signal.SIGTERM, bij_stop)


@contextmanager
def _gewijzigd(pad: Path, oud: str, nieuw: str) -> Iterator[None]:
    heel = pad.read_text(encoding="utf-8")
    assert oud in heel
    pad.write_text(heel.replace(oud, nieuw, 1), encoding="utf-8")
    try:
        yield
    finally:
        pad.write_text(heel, encoding="utf-8")


def _wijzig(bestand: str, oud: str, nieuw: str) -> Callable[[Path], AbstractContextManager[None]]:
    return lambda project: _gewijzigd(project / bestand, oud, nieuw)


@contextmanager
def _koppeling_naar_niets(project: Path) -> Iterator[None]:
    (project / "data" / "landelijk" / "weg.yml").symlink_to("nergens.yml")
    try:
        yield
    finally:
        (project / "data" / "landelijk" / "weg.yml").unlink()


@contextmanager
def _geen_gegevens(project: Path) -> Iterator[None]:
    (project / "data").rename(project / "gegevens")
    try:
        yield
    finally:
        (project / "gegevens").rename(project / "data")


BREUKEN: dict[str, tuple[Callable[[Path], AbstractContextManager[None]], str]] = {
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
    "instellingen": (_wijzig("mkdocs.yml", "theme:", "thema:"), ""),
    "dode-link": (
        _wijzig("docs/over.md", "# ", "[weg](nergens.md)\n\n# "),
        'fout[link] de link "nergens.md" leidt nergens heen.',
    ),
}


@pytest.mark.parametrize("breuk", BREUKEN)
def test_een_mislukte_bouw_laat_de_site_staan(project, opdracht, breuk):
    """Whatever goes wrong: the old site byte for byte, nothing left behind, the cause told, no traceback."""
    breek, reden = BREUKEN[breuk]
    with breek(project):
        _laat_de_site_staan(project, opdracht, reden)


def _laat_de_site_staan(project: Path, opdracht: Callable[[], tuple[int, str]], reden: str) -> None:
    voor = vingerafdruk(project / "site")
    uitgang, gezegd = opdracht()
    assert uitgang == 1
    assert vingerafdruk(project / "site") == voor
    assert not list(project.glob(".site*"))
    assert reden in gezegd
    assert "De site is niet gebouwd. Wat er stond, staat er nog." in gezegd
    assert "Traceback" not in gezegd


def test_ook_met_een_fout_in_de_code_laat_een_bouw_de_site_staan(tmp_path):
    """In a process of its own, as on anyone's machine."""
    project = met_eigen_code(tmp_path / "project")
    _stond_er(project)

    def opdracht() -> tuple[int, str]:
        uitkomst = bouw(project)
        return uitkomst.returncode, uitkomst.stderr

    with _gewijzigd(project / "macros/pages/weergave.py", "def wortel", "def wortel wortel"):
        _laat_de_site_staan(project, opdracht, "macros/pages/weergave.py:")


WACHT = """
import time
from pathlib import Path


def on_post_page(output, config, **_):
    if (Path(config.site_dir) / "index.html").exists():
        time.sleep(600)
"""


@pytest.mark.parametrize("sein", [signal.SIGINT, signal.SIGTERM], ids=["toets", "stop"])
def test_een_onderbroken_bouw_laat_de_site_staan(tmp_path, sein):
    """Interrupted while it writes the new site: a hook of the test's own waits there for that."""
    project = met_eigen_code(tmp_path / "project")
    (project / "wacht.py").write_text(WACHT, "utf-8")
    yml = (project / "mkdocs.yml").read_text("utf-8")
    haak = "  - macros/site/haak.py\n"
    assert haak in yml
    (project / "mkdocs.yml").write_text(yml.replace(haak, f"{haak}  - wacht.py\n"), "utf-8")
    _stond_er(project)
    voor = vingerafdruk(project / "site")
    with subprocess.Popen(
        [sys.executable, "-m", "macros", "build"], cwd=project, env=omgeving(), stderr=subprocess.PIPE, text=True
    ) as proces:
        einde = time.monotonic() + 240
        while not list(project.glob(".site-*/index.html")):
            assert proces.poll() is None, "the build was over before it could be interrupted"
            assert time.monotonic() < einde
            time.sleep(0.05)
        proces.send_signal(sein)
        _, fouten = proces.communicate(timeout=240)
    assert proces.returncode != 0
    assert vingerafdruk(project / "site") == voor
    assert not list(project.glob(".site*"))
    assert "De site is niet gebouwd" in fouten
    assert "Traceback" not in fouten


def test_een_macro_met_een_verkeerd_woord_noemt_pagina_regel_en_wat_er_op_lijkt(project, opdracht):
    fouten = ['{{ begrip("meldcod") }}', '{{ actietabel(niveau="lokal") }}', '{{ contactkart("alarmnummer") }}']
    onbekend = 'fout[macro] de macro "contactkart" bestaat niet. Bedoelt u "contactkaart"?'
    assert _gemeld(project, opdracht, fouten) == [f"5: {onbekend}"]
    assert _gemeld(project, opdracht, fouten[:2]) == [
        '1: fout[macro] macro begrip: begrip "meldcod" bestaat niet. Bedoelt u "meldcode"?',
        '3: fout[macro] macro actietabel: het niveau "lokal" bestaat niet. Bedoelt u "lokaal"?',
    ]


def _gemeld(project: Path, opdracht: Callable[[], tuple[int, str]], stukken: list[str]) -> list[str]:
    """What a build says of docs/over.md that begins with these, without its name."""
    with _gewijzigd(project / "docs/over.md", "# Over", "\n\n".join([*stukken, "# Over"])):
        regels = opdracht()[1].splitlines()
    return [r.removeprefix("docs/over.md:") for r in regels if r.startswith("docs/over.md:")]


def test_een_bouw_eindigt_met_hoeveel_er_is_geschreven(site):
    slot = (site.parent / "gezegd.txt").read_text("utf-8").splitlines()[-1]
    telling = re.fullmatch(r"Klaar: (\d+) records en (\d+) pagina's in site/ \(.+ MB, .+ s\)\.", slot)
    assert telling, slot
    assert int(telling[1]) == len(laad(site.parent / "data", vandaag()).catalogus.alle(Record))
    assert int(telling[2]) == len(list(site.rglob("index.html")))


def test_zonder_adres_van_de_opslag_zijn_er_geen_links_om_iets_te_wijzigen(project, opdracht):
    uitgang, gezegd = opdracht()
    assert uitgang == 0, gezegd
    pagina = (project / "site" / "contactrollen" / "advies-landelijk" / "index.html").read_text(encoding="utf-8")
    assert "/blob/" not in pagina
    assert "/issues/" not in pagina
    assert 'rel="canonical"' not in pagina


def test_met_adres_van_de_opslag_alleen_is_de_site_waar_github_pages_haar_toont(project, opdracht, monkeypatch):
    monkeypatch.setenv("OPSLAG", "https://github.com/regio/visie")
    uitgang, gezegd = opdracht()
    assert uitgang == 0, gezegd
    _noemt_elke_pagina(project / "site", "https://regio.github.io/visie/")


def test_met_adres_van_de_opslag_wijst_elke_pagina_naar_haar_eigen_formulier(site):
    """And the sitemap lists every page of the whole site."""
    rol = (site / "contactrollen" / "alarmnummer" / "index.html").read_text(encoding="utf-8")
    assert 'href="../../beheer/#wijzig=contactrol/alarmnummer"' in rol
    _noemt_elke_pagina(site, f"https://voorbeeld.nl{SUBPAD}")


def _noemt_elke_pagina(site: Path, basis: str) -> None:
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
