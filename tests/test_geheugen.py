"""What is kept between runs is never trusted when anything that made it changed, and never believed when broken."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.exports import formaten
from macros.exports.werkboek import maak_werkboek
from macros.read.geheugen import Geheugen, geheugen_bij, sleutel
from tests.conftest import BASIS, VANDAAG
from tests.project import WORTEL

NAAM = "Vraag naar Janneke"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Our code over the base data, checked once, so that there is something to remember."""
    shutil.copytree(WORTEL / "macros", tmp_path / "macros", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(BASIS, tmp_path / "data")
    (tmp_path / "mkdocs.yml").touch()
    assert "geen fouten" in _controle(tmp_path)
    assert (tmp_path / ".cache/bevindingen.json").is_file()
    return tmp_path


def _controle(project: Path, dag: str = VANDAAG.isoformat()) -> str:
    opdracht = [sys.executable, "-m", "macros", "check", "--format", "text", "--vandaag", dag]
    return subprocess.run(opdracht, cwd=project, capture_output=True, text=True, timeout=120).stdout


def _zonder_geheugen(project: Path, dag: str = VANDAAG.isoformat()) -> str:
    shutil.rmtree(project / ".cache")
    return _controle(project, dag)


def _vervang(pad: Path, oud: str, nieuw: str) -> None:
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw, 1), "utf-8")


def _gegeven(project: Path) -> None:
    pad = project / "data/landelijk/themas.yml"
    pad.write_text(f"# {NAAM}\n" + pad.read_text("utf-8"), "utf-8")


def _regel(project: Path) -> None:
    _vervang(project / "macros/rules/opmaak.py", "def per_tekst(", "def per_tekst_niet(")
    _gegeven(project)


def _lijst_van_een_regel(project: Path) -> None:
    _gegeven(project)
    assert "Janneke" in _controle(project)
    pad = project / "macros/rules/voornamen.txt"
    pad.write_text(
        " ".join(w for w in pad.read_text("utf-8").replace("\n", " \n ").split(" ") if w != "Janneke"), "utf-8"
    )


def _lezer(project: Path) -> None:
    _gegeven(project)
    _vervang(project / "macros/read/bestand.py", "MAX_BYTES = 4_000_000", "MAX_BYTES = 40")


@pytest.mark.parametrize("verander", [_gegeven, _regel, _lijst_van_een_regel, _lezer])
def test_elke_verandering_geeft_wat_een_schone_controle_geeft(project: Path, verander: Callable[[Path], None]) -> None:
    eerst = _controle(project)
    verander(project)
    nu = _controle(project)
    assert nu == _zonder_geheugen(project)
    assert nu != eerst or verander is _lijst_van_een_regel


def test_een_andere_dag(project: Path) -> None:
    later = _controle(project, "2040-01-01")
    assert later != _controle(project)
    assert later == _zonder_geheugen(project, "2040-01-01")


@pytest.mark.parametrize("inhoud", [b"", b"{}", b"\x00" * 500])
def test_een_kapot_geheugen_wordt_overgedaan(project: Path, inhoud: bytes) -> None:
    eerst, pad = _controle(project), project / ".cache/bevindingen.json"
    heel = pad.read_bytes()
    for stuk in (inhoud, heel[:-1], heel[:40] + inhoud):
        pad.write_bytes(stuk)
        assert _controle(project) == eerst
        assert pad.read_bytes() == heel


def test_een_geheugen_van_andere_gegevens_telt_niet(project: Path) -> None:
    pad = project / ".cache/bevindingen.json"
    oud = pad.read_bytes()
    _gegeven(project)
    vers = _controle(project)
    assert "Janneke" in vers
    pad.write_bytes(oud)
    assert _controle(project) == vers


def test_een_zegel_past_op_een_ding(tmp_path: Path) -> None:
    geheugen = Geheugen(tmp_path)
    geheugen.bewaar("map/een", sleutel("a"), b"inhoud")
    assert geheugen.lees("map/een", sleutel("a")) == b"inhoud"
    assert geheugen.lees("map/een", sleutel("b")) is None
    shutil.copy(tmp_path / "map/een", tmp_path / "map/twee")
    assert geheugen.lees("map/twee", sleutel("a")) is None
    assert sleutel("ab", "c") != sleutel("a", "bc")
    assert sleutel("a", versies=["1"]) != sleutel("a", versies=["2"])
    assert [p.name for p in (tmp_path / "map").iterdir()] != []


def test_waar_niet_mag_worden_geschreven_wordt_niets_bewaard(tmp_path: Path) -> None:
    (tmp_path / "geen-map").write_text("")
    Geheugen(tmp_path / "geen-map").bewaar("een", b"", b"inhoud")
    assert Geheugen(tmp_path / "geen-map").lees("een", b"") is None
    assert geheugen_bij(tmp_path / "data") is None, "a folder in no project stays as it is"


def test_een_werkboek_wordt_alleen_opnieuw_gemaakt_als_er_iets_in_verandert(
    gegevens: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gemaakt: list[str] = []

    def tel(titel: str, tabellen: tuple) -> bytes:
        gemaakt.append(titel)
        return maak_werkboek(titel, tabellen)

    monkeypatch.setattr("macros.exports.schrijf.maak_werkboek", tel)
    geheugen = Geheugen(tmp_path / ".cache")

    def schrijf(naam: str, bewaard: Geheugen | None) -> dict[str, bytes]:
        gemaakt.clear()
        doel = tmp_path / naam
        for formaat in formaten(laad(gegevens, VANDAAG).catalogus, doel, None, None, bewaard):
            for taak in formaat.taken:
                taak()
        return {p.relative_to(doel).as_posix(): p.read_bytes() for p in doel.rglob("*.xlsx")}

    schoon = schrijf("schoon", None)
    assert schrijf("eerst", geheugen) == schoon
    assert len(gemaakt) == len(schoon) > 1
    assert schrijf("weer", geheugen) == schoon
    assert not gemaakt
    for pad in (tmp_path / ".cache").rglob("*.xlsx"):
        pad.write_bytes(pad.read_bytes()[:-1])
    assert schrijf("kapot", geheugen) == schoon
    _vervang(next(gegevens.glob("landelijk/themas.yml")), "naam: ", "naam: Nieuw ")
    anders = schrijf("anders", geheugen)
    assert gemaakt
    assert anders == schrijf("anders-schoon", None) != schoon
