"""What the form at beheer/ writes: for every record of every kind the rest of the file stays as it is, to the byte."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.editors.beheer import schrijf_beheer
from macros.editors.format import vaste_vorm
from macros.read.map import lees_map
from tests.project import WORTEL, rijk

HIER = Path(__file__).parent


def bewijs(data: Path, werk: Path, beurten: int) -> list[str]:
    """What is not right when every record in ``data`` is opened, changed and written, in words; see ``bewijs.mjs``."""
    schrijf_beheer(laad(data, date(2026, 11, 22)), werk / "site")
    opdracht = ["node", str(HIER / "bewijs.mjs"), str(werk / "site"), str(werk / "uit"), str(beurten)]
    gedaan = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, check=False)
    if gedaan.returncode:
        return [gedaan.stderr]
    uitkomst = json.loads(gedaan.stdout)
    fouten: list[str] = uitkomst["fouten"]
    if not uitkomst["records"] or not uitkomst["geschreven"]:
        fouten.append("er is niets nagekeken")
    for map_ in sorted((werk / "uit").iterdir()):
        for bestand in lees_map(map_ / "data"):
            zonder_regel = bestand.tekst.split("\n", 1)[1] if bestand.tekst.startswith("# yaml-") else bestand.tekst
            if vaste_vorm(bestand) != zonder_regel:
                fouten.append(f"{bestand.naam}: niet in de vaste vorm ({map_.name})")
    return fouten


def zet_in_vorm(data: Path) -> Path:
    """``data`` with every file in the fixed form, as it is after merging."""
    for bestand in lees_map(data):
        bestand.pad.write_text(vaste_vorm(bestand), encoding="utf-8", newline="\n")
    return data


@pytest.fixture
def in_vorm(tmp_path: Path) -> Path:
    """The tests' own data with everything that the product supports, in the fixed form."""
    return zet_in_vorm(rijk(tmp_path / "data"))


def test_van_elk_record_verandert_alleen_wat_veranderd_is(in_vorm: Path, tmp_path: Path) -> None:
    """Opened and not changed: the same bytes. Each field changed: only that, in the fixed form, comments kept."""
    rollen = in_vorm / "regios" / "duinstreek" / "contactrollen.yml"
    tekst = rollen.read_text("utf-8").replace("    naam:", "    # over de naam\n    naam:", 1)
    tekst = tekst.replace("    vragen:\n", "    # welke\n    vragen:\n", 1).replace(
        "midden\n", "midden # een plek\n", 1
    )
    rollen.write_text(f"# Over dit bestand.\n{tekst}\n# Tot slot.\n", encoding="utf-8", newline="\n")
    assert tekst.count("#") == 3
    assert [vaste_vorm(b) for b in lees_map(in_vorm)] == [b.tekst for b in lees_map(in_vorm)]
    assert bewijs(in_vorm, tmp_path, 100) == []


@pytest.mark.eigen_inhoud
def test_ook_de_eigen_gegevens_van_deze_opslag(tmp_path: Path) -> None:
    """Whatever stands in data/: an editor's file is written back as it is."""
    eigen = Path(shutil.copytree(WORTEL / "data", tmp_path / "data"))
    assert bewijs(zet_in_vorm(eigen), tmp_path, 1) == []
