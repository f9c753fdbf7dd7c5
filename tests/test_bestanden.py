"""Files and folders that no repository can keep, and data that should overwhelm the reader."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.kinds.thema import Thema
from macros.read.vondst import MAX_BYTES
from tests.conftest import VANDAAG, bevindingen

NIEMAND = 65534
"""The user id that has no rights, on every Linux."""


def test_een_map_die_als_bestand_heet_is_een_bevinding(gegevens: Path) -> None:
    (gegevens / "landelijk" / "extra.yml").mkdir()
    assert bevindingen(gegevens) == [
        "data/landelijk/extra.yml:1:1: fout[onleesbaar-bestand] Dit is een map, geen bestand. "
        'Geef de map een naam zonder ".yml" aan het eind.'
    ]


def test_een_koppeling_naar_niets_is_een_bevinding(gegevens: Path) -> None:
    (gegevens / "landelijk" / "extra.yml").symlink_to("bestaat-niet.yml")
    assert bevindingen(gegevens) == [
        "data/landelijk/extra.yml:1:1: fout[onleesbaar-bestand] Dit bestand is niet te lezen; misschien is het een "
        "koppeling naar iets dat er niet is. Vervang het door een gewoon bestand."
    ]


def test_een_koppeling_in_een_kring_is_een_bevinding(gegevens: Path) -> None:
    (gegevens / "landelijk" / "extra.yml").symlink_to("extra.yml")
    assert "[onleesbaar-bestand]" in bevindingen(gegevens)[0]


def test_een_koppeling_naar_een_map_wordt_niet_gevolgd(gegevens: Path) -> None:
    (gegevens / "regios" / "kopie").symlink_to(gegevens / "regios")
    assert bevindingen(gegevens) == [
        'data/regios/kopie:1:1: fout[vreemd-bestand] "kopie" is geen gegevensbestand en wordt niet gelezen. '
        'Verwijder het, of geef het een naam in kleine letters die eindigt op ".yml".'
    ]


def test_een_pijp_wordt_niet_gelezen(gegevens: Path) -> None:
    """Reading a pipe that nobody writes to would wait for ever."""
    os.mkfifo(gegevens / "landelijk" / "extra.yml")
    assert bevindingen(gegevens) == [
        "data/landelijk/extra.yml:1:1: fout[onleesbaar-bestand] Dit is geen gewoon bestand. "
        "Vervang het door een gewoon bestand."
    ]


def test_een_bestand_dat_niet_gelezen_mag_worden_is_een_bevinding(gegevens: Path) -> None:
    """Root may read everything, so the check runs as somebody else."""
    (gegevens / "landelijk" / "begrippen.yml").chmod(0)
    wie = os.geteuid()
    with tempfile.TemporaryDirectory() as tijdelijk:
        map_ = Path(shutil.move(gegevens, Path(tijdelijk) / "data"))
        Path(tijdelijk).chmod(0o755)
        os.seteuid(NIEMAND if wie == 0 else wie)
        try:
            gevonden = bevindingen(map_)
        finally:
            os.seteuid(wie)
    assert gevonden == [
        "data/landelijk/begrippen.yml:1:1: fout[onleesbaar-bestand] Dit bestand mag niet worden gelezen. "
        "Controleer de rechten van het bestand."
    ]


def test_een_te_groot_bestand_wordt_niet_gelezen(gegevens: Path) -> None:
    (gegevens / "landelijk" / "extra.yml").write_bytes(b"#" * (MAX_BYTES + 1))
    assert bevindingen(gegevens) == [
        "data/landelijk/extra.yml:1:1: fout[bestand-te-groot] Dit bestand is groter dan 4 MB. "
        "Verdeel de gegevens over meer bestanden."
    ]


def test_een_naam_die_geen_utf_8_is_kan_worden_getoond(gegevens: Path) -> None:
    begrippen = (gegevens / "landelijk" / "begrippen.yml").read_bytes()
    Path(os.fsdecode(os.fsencode(gegevens / "landelijk") + b"/caf\xe9.yml")).write_bytes(begrippen + b"# anders\n")
    gevonden = "\n".join(bevindingen(gegevens))
    assert 'data/landelijk/caf\\xe9.yml:1:1: fout[bestandsnaam] De naam "caf\\xe9.yml" past hier niet.' in gevonden
    gevonden.encode("utf-8")


@pytest.mark.parametrize(
    "begin", ["- ", "[", "{", "? ", "- ? ", "{a: ", "a: [", "!a ", "&a ", "*a ", "'", '"', "|", "#", ": "]
)
def test_honderdduizend_lagen_diep_geeft_een_bevinding(begin: str, gegevens: Path) -> None:
    """The parser must not run out of stack, and the answer must not take long."""
    (gegevens / "landelijk" / "extra.yml").write_text(begin * 100_000)
    sinds = time.process_time()
    gevonden = bevindingen(gegevens)
    assert time.process_time() - sinds < 2
    assert any(b.startswith("data/landelijk/extra.yml:1:") for b in gevonden), gevonden


def test_lange_teksten_kosten_geen_kwadratische_tijd(gegevens: Path) -> None:
    """Patterns over a text of a megabyte finish: nothing backtracks its way through it."""
    pad = gegevens / "landelijk" / "begrippen.yml"
    oud = pad.read_text("utf-8")
    for stuk in ["a", "A. ", "a@", "[", "((", "__", "06", "' 'a", "<", "dhr ", "  ", "&a"]:
        pad.write_text(
            oud.replace("Vijf stappen", '"' + (stuk * 1_000_000)[:1_000_000].replace('"', "") + '" #'), "utf-8"
        )
        sinds = time.process_time()
        assert bevindingen(gegevens)
        assert time.process_time() - sinds < 4, stuk


def test_een_bom_van_aliassen_ontploft_niet(gegevens: Path) -> None:
    lagen = "".join(f"  - &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 30))
    (gegevens / "landelijk" / "extra.yml").write_text(f"begrippen:\n  - &l0 [x]\n{lagen}")
    gevonden = bevindingen(gegevens)
    assert "data/landelijk/extra.yml:2:5: fout[yaml-alias]" in gevonden[0]


def test_een_map_zonder_records_is_geen_goedkeuring(tmp_path: Path) -> None:
    (tmp_path / "data" / "landelijk").mkdir(parents=True)
    (tmp_path / "data" / "landelijk" / "themas.yml").write_text("themas: []\n")
    assert bevindingen(tmp_path / "data") == [
        "data:1:1: fout[geen-gegevens] In deze map is geen enkel record te lezen. Is dit de goede map?",
        'data/landelijk/themas.yml:1:1: fout[leeg-veld] Het veld "themas" is leeg. Vul het in of haal de regel weg.',
    ]


def test_windows_regeleinden_maken_geen_verschil(gegevens: Path) -> None:
    for pad in gegevens.rglob("*.yml"):
        pad.write_bytes(pad.read_bytes().replace(b"\n", b"\r\n"))
    assert bevindingen(gegevens) == []


def test_een_fout_in_een_bestand_geeft_geen_fouten_in_bestanden_die_ernaar_verwijzen(gegevens: Path) -> None:
    """A file that is no YAML still tells which ids it holds."""
    pad = gegevens / "landelijk" / "themas.yml"
    pad.write_text(pad.read_text("utf-8").replace("    naam: Opvang", "   naam: Opvang"), "utf-8")
    assert [b.split(":")[0] for b in bevindingen(gegevens)] == ["data/landelijk/themas.yml"]


def test_een_record_met_een_fout_blijft_te_gebruiken(gegevens: Path) -> None:
    """What is right about it is kept; what misses something it must have is kept apart."""
    pad = gegevens / "landelijk" / "themas.yml"
    pad.write_text(pad.read_text("utf-8").replace("naam: Opvang", "naam: Opvang\n    kleur: rood"), "utf-8")
    lading = laad(gegevens, VANDAAG)
    assert lading.catalogus.geef(Thema, "opvang").naam == "Opvang"
    pad.write_text(pad.read_text("utf-8").replace("    naam: Opvang\n", ""), "utf-8")
    lading = laad(gegevens, VANDAAG)
    assert lading.catalogus.vind(Thema, "opvang") is None
    assert [r.id for r in lading.onvolledig] == ["opvang"]


def test_wat_niet_veranderde_wordt_niet_opnieuw_gelezen(gegevens: Path) -> None:
    """In a preview: of the same data on the same day nothing is made anew, and else only what changed."""
    eerst = laad(gegevens, VANDAAG)
    assert laad(gegevens, VANDAAG, eerst) is eerst
    assert laad(gegevens, VANDAAG + timedelta(1), eerst).catalogus.vandaag != VANDAAG
    (gegevens / "landelijk" / "los.txt").touch()
    assert [b.regel_id for b in laad(gegevens, VANDAAG, eerst).bevindingen] == ["vreemd-bestand"]
    (gegevens / "landelijk" / "los.txt").unlink()
    pad = gegevens / "landelijk" / "themas.yml"
    pad.write_text(pad.read_text("utf-8").replace("naam: Opvang", "naam: Onderdak"), "utf-8")
    later = laad(gegevens, VANDAAG, eerst)
    assert later.catalogus.geef(Thema, "opvang").naam == "Onderdak"
    opnieuw = [naam for naam, bestand in later.bestanden.items() if bestand is not eerst.bestanden[naam]]
    assert opnieuw == ["data/landelijk/themas.yml"]


def test_het_lezen_van_een_map_verandert_niets_aan_python() -> None:
    """Importing the checks does no work: no file is opened, nothing is printed."""
    uit = subprocess.run(
        [sys.executable, "-c", "import macros.editors.controle"], capture_output=True, text=True, check=True
    )
    assert (uit.stdout, uit.stderr) == ("", "")
