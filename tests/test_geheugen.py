"""What is kept between runs is never trusted when anything that made it changed, and never believed when broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.catalogue import laad
from macros.exports import formaten
from macros.exports.werkboek import maak_werkboek
from macros.read.bestand import Bestand, lees_vondst
from macros.read.bewaard import Bewaard
from macros.read.geheugen import Geheugen, geheugen_bij, sleutel
from macros.read.vondst import vind
from macros.records.vormen import vorm
from macros.rules import controleer
from tests.conftest import BASIS, VANDAAG
from tests.project import WORTEL, rijke_data
from tests.wijziging import lees_wijziging

NAAM = "Vraag naar Janneke"
THEMAS = "data/landelijk/themas.yml"
BEWAARD = (".cache/controle.json", ".cache/bestanden.jsonl")

Check = Callable[..., str]


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Check:
    """The command in a project of our data, in this process: what it prints."""
    shutil.copytree(BASIS, tmp_path / "data")
    (tmp_path / "mkdocs.yml").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def doe(dag: str = VANDAAG.isoformat()) -> str:
        main(["check", "data", "--vandaag", dag])
        return capsys.readouterr().out

    assert "geen fouten" in doe()
    assert all(Path(pad).is_file() for pad in BEWAARD)
    return doe


def _schoon(check: Check, *dag: str) -> str:
    shutil.rmtree(".cache")
    return check(*dag)


def _vervang(pad: Path, oud: str, nieuw: str) -> None:
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw, 1), "utf-8")


def _naam_erbij(pad: Path = Path(THEMAS)) -> None:
    pad.write_text(f"# {NAAM}\n" + pad.read_text("utf-8"), "utf-8")


VERANDERINGEN: dict[str, Callable[[], object]] = {
    "a value": lambda: _vervang(Path(THEMAS), "naam: Opvang", "naam: TODO"),
    "a comment, and so the place of what follows": _naam_erbij,
    "a field of another file": lambda: _vervang(Path("data/landelijk/bronnen.yml"), "id: ", "id: x-"),
    "no YAML any more": lambda: _vervang(Path(THEMAS), "    naam: Opvang", "   naam: Opvang"),
    "Windows' line ends": lambda: Path(THEMAS).write_bytes(
        Path(THEMAS).read_bytes().replace(b"\n", b"\r\n").replace(b"naam: ", b"naam: TODO ", 1)
    ),
    "a new file": lambda: Path("data/landelijk/nieuw.yml").write_text("thema:\n  - id: nieuw\n"),
    "a copy": lambda: shutil.copy(THEMAS, "data/landelijk/kopie.yml"),
    "a file gone": lambda: Path(THEMAS).unlink(),
    "a file with another name": lambda: Path(THEMAS).rename("data/landelijk/Themas 2.yml"),
    "a file in another folder": lambda: Path(THEMAS).rename("data/themas.yml"),
    "an empty file": lambda: Path(THEMAS).write_bytes(b""),
    "a link to nothing": lambda: Path("data/landelijk/los.yml").symlink_to("nergens.yml"),
    "a folder that is called as a file": lambda: Path("data/landelijk/map.yml").mkdir(),
    "something else": lambda: Path("data/landelijk/lees mij.txt").touch(),
}


@pytest.mark.parametrize("wat", VERANDERINGEN)
def test_na_elke_verandering_zegt_de_controle_wat_een_schone_zegt(wat: str, check: Check) -> None:
    """Also when all that is kept is what each file gave, and when everything is as it was again."""
    eerst = check()
    shutil.copytree("data", "toen")
    VERANDERINGEN[wat]()
    nu = check()
    assert nu != eerst
    assert check() == nu, "from what is kept of the whole"
    Path(BEWAARD[0]).unlink()
    assert check() == nu, "from what is kept of each file"
    assert _schoon(check) == nu
    shutil.rmtree("data")
    Path("toen").rename("data")
    assert check() == eerst


def test_een_andere_dag(check: Check) -> None:
    later = check("2040-01-01")
    assert later != check()
    assert later == _schoon(check, "2040-01-01")


@pytest.mark.parametrize("bewaard", BEWAARD)
@pytest.mark.parametrize("inhoud", [b"", b"{}", b"\x00" * 500])
def test_een_kapot_geheugen_wordt_overgedaan(inhoud: bytes, bewaard: str, check: Check) -> None:
    _naam_erbij()
    eerst, pad = check(), Path(bewaard)
    heel = pad.read_bytes()
    for stuk in (inhoud, heel[:-1], heel[:40] + inhoud):
        pad.write_bytes(stuk)
        Path(BEWAARD[0]).unlink(missing_ok=pad == Path(BEWAARD[0]))
        assert check() == eerst
        assert pad.read_bytes() == heel


def test_een_geheugen_van_andere_gegevens_telt_niet(check: Check) -> None:
    shutil.copytree(".cache", "oud")
    _naam_erbij()
    vers = check()
    assert "Janneke" in vers
    shutil.copytree("oud", ".cache", dirs_exist_ok=True)
    assert check() == vers


def _regel(macros: Path) -> None:
    _vervang(macros / "rules/opmaak.py", "def per_tekst(", "def per_tekst_niet(")


def _lijst_van_een_regel(macros: Path) -> None:
    pad = macros / "rules/voornamen.txt"
    pad.write_text(
        " ".join(w for w in pad.read_text("utf-8").replace("\n", " \n ").split(" ") if w != "Janneke"), "utf-8"
    )


def _lezer(macros: Path) -> None:
    _vervang(macros / "read/vondst.py", "MAX_BYTES = 4_000_000", "MAX_BYTES = 40")


@pytest.mark.parametrize("verander", [_regel, _lijst_van_een_regel, _lezer])
def test_andere_code_doet_alles_over(verander: Callable[[Path], None], check: Check) -> None:
    _naam_erbij()
    Path(THEMAS).write_text(Path(THEMAS).read_text("utf-8").replace("naam: Opvang", "naam: <b>Opvang</b>"), "utf-8")
    shutil.copytree(WORTEL / "macros", "macros", ignore=shutil.ignore_patterns("__pycache__"))

    def eigen() -> str:
        opdracht = [sys.executable, "-m", "macros", "check", "--format", "text", "--vandaag", VANDAAG.isoformat()]
        return subprocess.run(opdracht, capture_output=True, text=True).stdout

    eerst = eigen()
    verander(Path("macros"))
    nu = eigen()
    assert nu != eerst
    shutil.rmtree(".cache")
    assert nu == eigen()


def test_een_andere_bibliotheek_doet_alles_over(tmp_path: Path) -> None:
    """Its version is in the name of what its installer left behind."""

    def zegel() -> str:
        code = "from macros.read.geheugen import sleutel; print(sleutel(b'').hex())"
        omgeving = os.environ | {"PYTHONPATH": f"{WORTEL}{os.pathsep}{tmp_path}"}
        return subprocess.run([sys.executable, "-c", code], env=omgeving, capture_output=True, text=True).stdout

    eerst = zegel()
    assert eerst == zegel() != ""
    (tmp_path / "pyyaml-9.0.dist-info").mkdir()
    assert zegel() != eerst


def _alles(bestand: Bestand) -> dict[str, object]:
    return {veld.name: getattr(bestand, veld.name) for veld in fields(bestand) if veld.name != "_gemaakt"}


def _terug(bestand: Bestand, map_: Path) -> Bestand:
    """The file as a next run has it."""
    Bewaard(Geheugen(map_)).bewaar([bestand])
    (vondst,) = [v for v in vind(bestand.pad.parents[len(bestand.delen) - 1]) if v.pad == bestand.pad]
    terug = Bewaard(Geheugen(map_)).lees(vondst)
    assert terug is not None
    return terug


def test_wat_van_een_bestand_is_bewaard_is_tot_op_de_plek_hetzelfde(tmp_path: Path) -> None:
    """For every case of every rule: what it says, its faults, and where each value and key stands."""
    data, er_is = Path(shutil.copytree(BASIS, tmp_path / "data")), {p: p.read_bytes() for p in BASIS.rglob("*.yml")}
    gezien = 0
    for geval in sorted((WORTEL / "tests/regels").glob("*/*.diff")):
        lees_wijziging(geval).pas_toe(data)
        for vondst in vind(data):
            oud = BASIS / vondst.pad.relative_to(data)
            if vondst.is_bestand and vondst.ruw != er_is.get(oud):
                bestand = lees_vondst(vondst, vorm())
                assert _alles(_terug(bestand, tmp_path)) == _alles(bestand), geval
                gezien += 1
        shutil.rmtree(data)
        shutil.copytree(BASIS, data)
    assert gezien > 300


def test_een_volgende_keer_zegt_hetzelfde_zonder_te_lezen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    geheugen = Geheugen(tmp_path)
    eerst = laad(rijke_data(), VANDAAG, geheugen=geheugen)
    bevindingen = controleer(eerst)
    monkeypatch.setattr("macros.read.map.lees_vondst", lambda *_: pytest.fail("read again"))
    weer = laad(rijke_data(), VANDAAG, geheugen=geheugen)
    assert controleer(weer) == bevindingen
    for een, ander in zip(eerst.bestanden.values(), weer.bestanden.values(), strict=True):
        assert _alles(een) == _alles(ander)


def test_een_zegel_past_op_een_ding(tmp_path: Path) -> None:
    geheugen = Geheugen(tmp_path)
    geheugen.bewaar("map/een", sleutel("a"), b"inhoud")
    assert geheugen.lees("map/een", sleutel("a")) == b"inhoud"
    assert geheugen.lees("map/een", sleutel("b")) is None
    shutil.copy(tmp_path / "map/een", tmp_path / "map/twee")
    assert geheugen.lees("map/twee", sleutel("a")) is None
    assert sleutel("ab", "c") != sleutel("a", "bc")
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
