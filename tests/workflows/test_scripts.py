"""The scripts that workflows run: what a change touches, what is to be stored anew, whether a site can be published."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.workflows.stap import WORTEL

SCRIPT = WORTEL / ".github" / "script"
BESTANDEN = ["data/regios/a/regio.yml", "docs/over.md", "docs/bijdragen/index.md", "docs/stijl/a.css", "mkdocs.yml",
             "macros/a.py", ".github/CODEOWNERS", ".github/workflows/a.yml", "README.md", "data/b.yml"]  # fmt: skip


def _git(map_: Path, *woorden: str) -> str:
    wie = ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "core.autocrlf=false"]
    return subprocess.run(["git", *wie, *woorden], cwd=map_, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def opslag(tmp_path: Path) -> Path:
    """A repository with one commit that holds BESTANDEN."""
    for naam in BESTANDEN:
        (tmp_path / "opslag" / naam).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "opslag" / naam).write_text("een\ntwee\n", "utf-8")
    opslag = tmp_path / "opslag"
    _git(opslag, "init", "-q")
    _git(opslag, "add", ".")
    _git(opslag, "commit", "-qm", "begin")
    return opslag


def _uitvoer(opslag: Path, *opdracht: str, invoer: str = "", **omgeving: str) -> tuple[dict[str, str], str]:
    """What a script hands to the next step, and what it says in the summary."""
    uit, zegt = opslag.parent / "uit", opslag.parent / "zegt"
    uit.write_text("")
    zegt.write_text("")
    subprocess.run(
        opdracht, cwd=opslag, check=True, input=invoer, text=True, capture_output=True,
        env=os.environ | omgeving | {"GITHUB_OUTPUT": str(uit), "GITHUB_STEP_SUMMARY": str(zegt)},
    )  # fmt: skip
    return dict(regel.split("=", 1) for regel in uit.read_text("utf-8").splitlines()), zegt.read_text("utf-8")


@pytest.mark.parametrize(
    ("verandert", "product"),
    [
        (["data/regios/a/regio.yml", "data/nieuw.yml"], "nee"),
        (["docs/over.md", "mkdocs.yml", ".github/CODEOWNERS"], "nee"),
        (["docs/bijdragen/index.md"], "ja"),
        (["docs/stijl/a.css"], "ja"),
        (["data/b.yml", "macros/a.py"], "ja"),
        ([".github/workflows/a.yml"], "ja"),
        (["README.md"], "ja"),
    ],
    ids=lambda w: w if isinstance(w, str) else w[-1],
)
def test_alleen_de_inhoud_of_ook_de_techniek(opslag, verandert, product):
    for naam in verandert:
        (opslag / naam).write_text("anders\n", "utf-8")
    _git(opslag, "add", ".")
    _git(opslag, "commit", "-qm", "wijziging")
    assert _uitvoer(opslag, str(SCRIPT / "wat.sh"), BASIS="HEAD^1")[0] == {"product": product}


@pytest.mark.parametrize("basis", ["", "0" * 40, "bestaat-niet"])
def test_is_niet_te_zeggen_wat_er_verandert_dan_wordt_alles_getest(opslag, basis):
    assert _uitvoer(opslag, str(SCRIPT / "wat.sh"), BASIS=basis)[0] == {"product": "ja"}


def test_wat_anderen_intussen_samenvoegden_is_geen_deel_van_het_voorstel(opslag):
    _git(opslag, "checkout", "-qb", "voorstel")
    (opslag / "data/b.yml").write_text("anders\n", "utf-8")
    _git(opslag, "commit", "-qam", "inhoud")
    _git(opslag, "checkout", "-q", "-")
    (opslag / "macros/a.py").write_text("anders\n", "utf-8")
    _git(opslag, "commit", "-qam", "techniek")
    _git(opslag, "merge", "-q", "--no-ff", "-m", "samen", "voorstel")
    assert _uitvoer(opslag, str(SCRIPT / "wat.sh"), BASIS="HEAD^1")[0] == {"product": "nee"}


def test_wat_in_vorm_is_gezet_wordt_verzameld_ook_regeleinden_van_windows(opslag):
    (opslag / "docs/over.md").write_bytes(b"een\r\ntwee\r\n")
    _git(opslag, "commit", "-qam", "in een browser geplakt")
    (opslag / ".gitattributes").write_text("* text=auto eol=lf\n", "utf-8")
    _git(opslag, "add", ".gitattributes")
    _git(opslag, "commit", "-qm", "regeleinden")
    assert _git(opslag, "ls-files", "--eol", "docs/over.md").startswith("i/crlf")
    (opslag / "data/b.yml").write_text("twee\n", "utf-8")
    (opslag / "schema").mkdir()
    (opslag / "schema/ids.json").write_text("{}\n", "utf-8")
    (opslag / "macros/a.py").write_text("niet van ons\n", "utf-8")
    doel = opslag.parent / "vorm"
    assert _uitvoer(opslag, str(SCRIPT / "verzamel.sh"), str(doel))[0] == {"anders": "ja"}
    inhoud = {pad.relative_to(doel).as_posix(): pad.read_bytes() for pad in doel.rglob("*") if pad.is_file()}
    assert inhoud == {"data/b.yml": b"twee\n", "docs/over.md": b"een\ntwee\n", "schema/ids.json": b"{}\n"}


def test_staat_alles_al_goed_dan_is_er_niets_te_verzamelen(opslag):
    (opslag / "schema").mkdir()
    (opslag / "schema/ids.json").write_text("{}\n", "utf-8")
    _git(opslag, "add", ".")
    _git(opslag, "commit", "-qm", "schema")
    assert _uitvoer(opslag, str(SCRIPT / "verzamel.sh"), str(opslag.parent / "vorm"))[0] == {"anders": "nee"}


SITE = {"html_url": "https://regio.github.io/visie/", "build_type": "workflow"}


def _plaats(opslag: Path, site: dict[str, Any], **anders: str) -> tuple[dict[str, str], str]:
    omgeving = {"TAK": "main", "STANDAARD": "main", "FORK": "false"} | anders
    return _uitvoer(opslag, sys.executable, str(SCRIPT / "plaats.py"), invoer=json.dumps(site), **omgeving)


def test_een_site_die_er_kan_komen(opslag):
    uit, zegt = _plaats(opslag, SITE)
    assert uit == {"adres": "https://regio.github.io/visie", "publiceren": "ja"}
    assert zegt.strip() == "De site komt op https://regio.github.io/visie/."


def test_een_eigen_domein(opslag):
    assert (
        _plaats(opslag, SITE | {"html_url": "https://regiovisie.example/"})[0]["adres"] == "https://regiovisie.example"
    )
    uit, zegt = _plaats(opslag, SITE | {"html_url": "http://regiovisie.example/"})
    assert uit["publiceren"] == "ja"
    assert "*Enforce HTTPS*" in zegt


@pytest.mark.parametrize(
    ("geval", "begin"),
    [
        ({"site": {}}, "De site is gebouwd, maar nog niet gepubliceerd: GitHub Pages staat hier nog uit. Kies"),
        ({"site": {}, "FORK": "true"}, "Niet gepubliceerd: dit is een fork"),
        (
            {"site": SITE | {"build_type": "legacy"}},
            "De site is gebouwd, maar niet gepubliceerd: GitHub Pages",
        ),
        ({"site": SITE, "TAK": "proef"}, "Niet gepubliceerd: dit is de tak `proef`."),
    ],
    ids=["eerste-keer", "fork", "tak-als-bron", "andere-tak"],
)
def test_wat_niet_gepubliceerd_wordt_zegt_wat_u_doet(opslag, geval, begin):
    uit, zegt = _plaats(opslag, **geval)
    assert uit["publiceren"] == "nee"
    assert zegt.startswith(begin)


def test_een_standaardtak_met_een_andere_naam(opslag):
    uit, zegt = _plaats(opslag, SITE, TAK="hoofd", STANDAARD="hoofd")
    assert uit["publiceren"] == "ja"
    assert "Zet in `.github/workflows/publiceren.yml` achter `branches:` de naam `hoofd`." in zegt


@pytest.fixture
def kopie(opslag: Path) -> Path:
    """A copy for another region: without the regions of the original, with its own words in content that both have."""
    (opslag / "data/b.yml").write_text("".join(f"regel {n}\n" for n in range(20)), "utf-8")
    _git(opslag, "commit", "-qam", "langer")
    kopie = opslag.parent / "kopie"
    _git(opslag, "clone", "-q", str(opslag), str(kopie))
    for sleutel, waarde in (("user.name", "kopie"), ("user.email", "kopie@example.org")):
        _git(kopie, "config", sleutel, waarde)
    _git(kopie, "rm", "-rq", "data/regios/a")
    (kopie / "data/regios/eigen").mkdir(parents=True)
    (kopie / "data/regios/eigen/regio.yml").write_text("van ons\n", "utf-8")
    for naam in ("docs/over.md", "mkdocs.yml", "README.md", ".github/CODEOWNERS"):
        (kopie / naam).write_text("van ons\n", "utf-8")
    _vervang(kopie / "data/b.yml", "regel 3\n", "onze regel 3\n")
    _git(kopie, "add", ".")
    _git(kopie, "commit", "-qm", "onze regio")
    return kopie


def _vervang(pad: Path, oud: str, nieuw: str) -> None:
    pad.write_text(pad.read_text("utf-8").replace(oud, nieuw), "utf-8")


def _werk_bij(kopie: Path, van: Path | str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([SCRIPT / "bijwerken.sh", str(van)], cwd=kopie, capture_output=True, text=True)


def test_een_kopie_neemt_een_nieuwe_versie_over_en_houdt_haar_inhoud(opslag, kopie):
    """Whatever the original changed: its region, one that it added, content that the copy changed too, the product."""
    for naam in BESTANDEN:
        if naam != "data/b.yml":
            (opslag / naam).write_text("nieuwe versie\n", "utf-8")
    _vervang(opslag / "data/b.yml", "regel 3\n", "hun regel 3\n")
    _vervang(opslag / "data/b.yml", "regel 15\n", "hun regel 15\n")
    (opslag / "data/regios/c").mkdir()
    (opslag / "data/regios/c/regio.yml").write_text("nog een regio\n", "utf-8")
    (opslag / "docs/nieuw.md").write_text("nieuwe pagina\n", "utf-8")
    _git(opslag, "add", ".")
    _git(opslag, "commit", "-qm", "versie 2")

    uitkomst = _werk_bij(kopie, opslag)
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    assert _git(kopie, "status", "--porcelain") == ""
    assert sorted(pad.name for pad in (kopie / "data/regios").iterdir()) == ["eigen"]
    for naam in ("docs/over.md", "mkdocs.yml", "README.md", ".github/CODEOWNERS", "data/regios/eigen/regio.yml"):
        assert (kopie / naam).read_text("utf-8") == "van ons\n", naam
    for naam in ("macros/a.py", "docs/bijdragen/index.md", "docs/stijl/a.css", ".github/workflows/a.yml"):
        assert (kopie / naam).read_text("utf-8") == "nieuwe versie\n", naam
    assert (kopie / "docs/nieuw.md").exists()
    samen = (kopie / "data/b.yml").read_text("utf-8")
    assert "onze regel 3\n" in samen
    assert "hun regel 15\n" in samen
    assert "nieuwste versie" in _werk_bij(kopie, opslag).stdout


def test_wie_ook_de_techniek_veranderde_kiest_zelf(opslag, kopie):
    for map_, tekst in ((opslag, "nieuwe versie\n"), (kopie, "eigen techniek\n")):
        (map_ / "macros/a.py").write_text(tekst, "utf-8")
        _git(map_, "commit", "-qam", "techniek")
    uitkomst = _werk_bij(kopie, opslag)
    assert uitkomst.returncode == 1
    assert uitkomst.stdout.splitlines()[1:] == ["macros/a.py"]


@pytest.mark.parametrize("geval", ["geen adres", "niet vastgelegd", "geen opslag", "andere geschiedenis"])
def test_wat_niet_is_bij_te_werken_zegt_wat_u_doet(opslag, kopie, geval):
    van = {"geen adres": "", "geen opslag": kopie.parent / "nergens"}.get(geval, opslag)
    if geval == "niet vastgelegd":
        (kopie / "mkdocs.yml").write_text("anders\n", "utf-8")
    if geval == "andere geschiedenis":
        _git(opslag, "checkout", "-q", "--orphan", "los")
        _git(opslag, "commit", "-qm", "opnieuw begonnen")
    voor = _git(kopie, "rev-parse", "HEAD")
    uitkomst = _werk_bij(kopie, van)
    zin = {"geen adres": "Noem het adres", "niet vastgelegd": "Er zijn wijzigingen", "geen opslag": "Dit adres",
           "andere geschiedenis": "Deze kopie kent"}[geval]  # fmt: skip
    assert (uitkomst.returncode, uitkomst.stdout.startswith(zin)) == (1, True), uitkomst.stdout
    assert _git(kopie, "rev-parse", "HEAD") == voor
