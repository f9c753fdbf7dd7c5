"""Every rule as it is declared, and as the cases in ``tests/regels`` say that it works.

Each case is a file ``tests/regels/<regel-id>/<goed|fout>-<zin>.diff``: a change to the base data and the whole output.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.catalogue import Lading, laad
from macros.findings import Regel
from macros.rules import controleer, regels
from tests.conftest import BASIS, VANDAAG
from tests.wijziging import lees_wijziging

OORSPRONG = {pad.relative_to(BASIS): pad.read_bytes() for pad in BASIS.rglob("*") if pad.is_file()}
GEVALLEN = sorted((Path(__file__).parent / "regels").glob("*/*.diff"))
ZONDER_GEVAL = {"onleesbaar-bestand", "bestand-te-groot", "geen-gegevens"}
"""Rules about files that cannot be kept in a repository, or about no files at all: see test_bestanden.py."""


@pytest.fixture(scope="module")
def kopie(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The base data in a folder for all cases."""
    return Path(shutil.copytree(BASIS, tmp_path_factory.mktemp("regels") / "data"))


@pytest.fixture(scope="module")
def schoon(kopie: Path) -> Lading:
    """That data as it is read once; of a case only what it changes is read again."""
    return laad(kopie, VANDAAG)


@pytest.fixture
def gegevens(kopie: Path, schoon: Lading) -> Iterator[Path]:
    """The folder, for a case to change; afterwards it is as it was."""
    voor = _stempels(kopie)
    yield kopie
    na = _stempels(kopie)
    for pad in na.keys() - OORSPRONG.keys():
        (kopie / pad).unlink()
    for pad, inhoud in OORSPRONG.items():
        if na.get(pad) != voor[pad]:
            (kopie / pad).write_bytes(inhoud)
            os.utime(kopie / pad, (0, 0))  # whatever the next case writes has another time, however soon it comes


def _stempels(map_: Path) -> dict[Path, tuple[int, int, int]]:
    """What tells that a file was written: reading them all would take longer than a case."""
    bestanden = {pad.relative_to(map_): pad.lstat() for pad in map_.rglob("*") if not pad.is_dir()}
    return {pad: (stat.st_ino, stat.st_mtime_ns, stat.st_size) for pad, stat in bestanden.items()}


def _zin(geval: Path) -> str:
    return f"{geval.parent.name}/{geval.stem}"


@pytest.mark.parametrize("geval", GEVALLEN, ids=_zin)
def test_een_geval_geeft_precies_deze_bevindingen(geval: Path, gegevens: Path, schoon: Lading) -> None:
    """A good case gives nothing, a bad one exactly the findings written below it, its own rule among them."""
    wijziging = lees_wijziging(geval)
    wijziging.pas_toe(gegevens)
    gevonden = [str(b) for b in controleer(laad(gegevens, VANDAAG, schoon))]
    assert "\n".join(gevonden).splitlines() == wijziging.verwacht
    assert any(f"[{geval.parent.name}]" in b for b in gevonden) is geval.name.startswith("fout-")


def test_de_basis_is_schoon(schoon: Lading) -> None:
    """The base data has no findings, so that every finding in a case comes from its change."""
    assert controleer(schoon) == []


def test_elke_regel_heeft_een_goed_en_een_fout_geval() -> None:
    """And no cases remain of a rule that is gone."""
    soorten = {(g.parent.name, g.name.split("-")[0]) for g in GEVALLEN}
    verwacht = {(r.id, soort) for r in regels() for soort in ("goed", "fout") if r.id not in ZONDER_GEVAL}
    assert soorten == verwacht


def test_elke_regel_heeft_een_eigen_id_en_een_volledige_uitleg() -> None:
    """What the handbook shows of a rule is there."""
    ids = [regel.id for regel in regels()]
    assert len(ids) == len(set(ids))
    for regel in regels():
        assert regel.titel, regel.id
        assert regel.uitleg.endswith("."), regel.id
        assert regel.goed != regel.fout, regel.id


@pytest.mark.parametrize("regel", [r for r in regels() if not r.over_bestanden], ids=lambda r: r.id)
def test_het_voorbeeld_bij_een_regel_doet_wat_het_zegt(regel: Regel, gegevens: Path, schoon: Lading) -> None:
    """The good example stands in the base data; with the bad one in its place the rule speaks."""
    pad, oud, nieuw = _in_de_basis(regel, gegevens)
    pad.write_text(pad.read_text("utf-8").replace(oud, nieuw, 1), "utf-8")
    assert regel.id in {b.regel_id for b in controleer(laad(gegevens, VANDAAG, schoon))}


def _in_de_basis(regel: Regel, map_: Path) -> tuple[Path, str, str]:
    """Where the good example stands, and both examples with the indentation they have there."""
    for pad in sorted(map_.rglob("*.yml")):
        tekst = pad.read_text("utf-8")
        for diepte in range(0, 14, 2):
            oud, nieuw = (_ingesprongen(voorbeeld, " " * diepte) for voorbeeld in (regel.goed, regel.fout))
            if f"\n{oud}\n" in f"\n{tekst}":
                return pad, f"{oud}\n", f"{nieuw}\n"
    raise AssertionError(f"het goede voorbeeld van {regel.id} staat niet in de basis")


def _ingesprongen(voorbeeld: str, marge: str) -> str:
    return "\n".join(marge + regel for regel in voorbeeld.split("\n"))
