"""The command ``python -m macros check`` as a person, a hook and GitHub run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.fields.record import Record

WORTEL = Path(__file__).parent.parent


def check(*argumenten: object, map_: Path = WORTEL, **omgeving: str) -> subprocess.CompletedProcess[str]:
    """The command, run from ``map_`` with only these variables of GitHub in its environment."""
    env = {k: v for k, v in os.environ.items() if k != "GITHUB_ACTIONS"} | {"PYTHONPATH": str(WORTEL)} | omgeving
    opdracht = [sys.executable, "-m", "macros", "check", "--vandaag", "2026-11-22", *map(str, argumenten)]
    return subprocess.run(opdracht, cwd=map_, env=env, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture
def met_fout(gegevens: Path) -> Path:
    pad = gegevens / "landelijk" / "themas.yml"
    pad.write_text(pad.read_text("utf-8").replace("naam: Opvang", "naamm: 50%, [x]\\e"), "utf-8")
    return gegevens


def geteld(map_: Path) -> tuple[int, int]:
    """Records and files below a folder."""
    lading = laad(map_, date(2026, 11, 22))
    return len(lading.catalogus.alle(Record)), len(lading.bestanden)


def test_schone_gegevens_geven_nul(gegevens: Path) -> None:
    uit = check("data", map_=gegevens.parent)
    assert (uit.returncode, uit.stderr) == (0, "")
    records, bestanden = geteld(gegevens)
    assert uit.stdout == f"{records} records in {bestanden} bestanden: geen fouten, geen waarschuwingen.\n"


def test_een_fout_geeft_een_en_staat_vanaf_de_huidige_map(met_fout: Path) -> None:
    uit = check("data", map_=met_fout.parent)
    assert uit.returncode == 1
    records, bestanden = geteld(met_fout)
    assert uit.stdout == (
        'data/landelijk/themas.yml:3:5: fout[onbekend-veld] thema opvang: het veld "naamm" bestaat hier niet. '
        f'Bedoelt u "naam"?\n{records} records in {bestanden} bestanden: 1 fout, geen waarschuwingen.\n'
    )


def test_paden_beginnen_bij_de_huidige_map(met_fout: Path) -> None:
    """Below the current folder a path is relative, elsewhere it is whole: an editor can open both."""
    assert check(met_fout, map_=met_fout.parent.parent).stdout.startswith(f"{met_fout.parent.name}/data/landelijk/")
    assert check(".", map_=met_fout).stdout.startswith(f"{met_fout}/landelijk/themas.yml:3:5:")


def test_een_waarschuwing_is_geen_fout(gegevens: Path) -> None:
    """What a day going by can cause never fails an unrelated change."""
    uit = check("--vandaag", "2030-01-01", "data", map_=gegevens.parent)
    assert uit.returncode == 0
    assert "waarschuwing[controle-verlopen]" in uit.stdout
    assert uit.stdout.endswith("geen fouten, 3 waarschuwingen.\n")


@pytest.mark.parametrize(
    ("maak", "reden"),
    [(False, 'de map "{}" bestaat niet of is niet te openen'), (True, 'in de map "{}" staat geen enkel .yml-bestand')],
)
def test_niets_te_controleren_geeft_twee(maak: bool, reden: str, tmp_path: Path) -> None:
    map_ = tmp_path / "leeg"
    if maak:
        map_.mkdir()
    uit = check(map_)
    assert (uit.returncode, uit.stdout) == (2, "")
    assert uit.stderr == f"De controle kon niet beginnen: {reden.format(map_)}. Geef de map met gegevens op.\n"


def test_een_verkeerde_dag_of_vorm_geeft_twee(gegevens: Path) -> None:
    uit = check("--vandaag", "morgen", gegevens)
    assert uit.returncode == 2
    assert "schrijf een dag als jaar-maand-dag, zoals 2026-11-22" in uit.stderr
    assert check("--format", "xml", gegevens).returncode == 2


@pytest.mark.eigen_inhoud
def test_zonder_map_worden_de_gegevens_van_dit_project_gecontroleerd(tmp_path: Path) -> None:
    assert " records in " in check(map_=tmp_path).stdout


def test_github_krijgt_opdrachten_die_niet_te_misbruiken_zijn(met_fout: Path) -> None:
    """What is special to GitHub's runner (%, newlines, and colons and commas in properties) is escaped."""
    pad = met_fout / "landelijk" / "themas.yml"
    pad.write_text(pad.read_text("utf-8").replace("naamm:", '"na%am\\n::error::x":'), "utf-8")
    uit = check("data", map_=met_fout.parent, GITHUB_ACTIONS="true")
    assert uit.stdout.splitlines()[0] == (
        "::error file=data/landelijk/themas.yml,line=3,col=5,title=onbekend-veld::thema opvang: het veld "
        '"na%25am\\u000a::error::x" bestaat hier niet. Bedoelt u "naam"?'
    )
    assert not any(regel.startswith("::error::x") for regel in uit.stdout.splitlines())


def test_een_formaat_gaat_voor_de_omgeving(met_fout: Path) -> None:
    assert check("--format", "text", met_fout, GITHUB_ACTIONS="true").stdout.count("::error") == 0


def test_json_is_te_lezen_door_een_programma(met_fout: Path) -> None:
    gelezen = json.loads(check("--format", "json", "data", map_=met_fout.parent).stdout)
    records, bestanden = geteld(met_fout)
    assert gelezen == {
        "records": records,
        "bestanden": bestanden,
        "fouten": 1,
        "waarschuwingen": 0,
        "bevindingen": [
            {
                "bestand": "data/landelijk/themas.yml",
                "regel": 3,
                "kolom": 5,
                "regel_id": "onbekend-veld",
                "melding": 'het veld "naamm" bestaat hier niet.',
                "remedie": 'Bedoelt u "naam"?',
                "record": "thema opvang",
                "niveau": "fout",
            }
        ],
    }


def test_markdown_toont_alles_letterlijk(met_fout: Path) -> None:
    """Data cannot put links, images or mentions into a comment on a pull request."""
    pad = met_fout / "landelijk" / "themas.yml"
    pad.write_text(pad.read_text("utf-8").replace("naamm:", '"![x](http://y) @z <b>":'), "utf-8")
    uit = check("--format", "markdown", "data", map_=met_fout.parent).stdout
    assert uit.splitlines()[2] == "### data/landelijk/themas.yml"
    assert "\\!\\[x\\]" in uit or "!\\[x\\](http://y) \\@z \\<b\\>" in uit


def test_gegevens_sturen_de_terminal_niet(gegevens: Path) -> None:
    """Escape and direction characters from the data are spelled out in what is printed."""
    pad = gegevens / "landelijk" / "themas.yml"
    pad.write_text(pad.read_text("utf-8").replace("    naam: Opvang", '    "n\\e[31m\\u202e": Opvang'), "utf-8")
    uit = check("data", map_=gegevens.parent).stdout
    assert "\x1b" not in uit
    assert "\u202e" not in uit


def test_een_uitvoer_zonder_utf_8_geeft_geen_traceback(met_fout: Path) -> None:
    uit = check(met_fout, PYTHONIOENCODING="ascii")
    assert (uit.returncode, uit.stderr) == (1, "")
