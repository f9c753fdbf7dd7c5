"""The canonical form: one way to write everything, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from macros.__main__ import main
from macros.editors.format import VormFout, vaste_vorm
from macros.editors.vorm import schrijf, schrijf_deel
from macros.read.bestand import Bestand, lees
from macros.read.boom import ontleed
from macros.read.leesfout import Leesfout
from macros.read.map import lees_map
from macros.read.opmerkingen import opmerkingen
from macros.read.tekens import VERBODEN
from tests.project import BASIS, WORTEL, eigen_regio


def _bestand(tmp_path: Path, tekst: str) -> Bestand:
    pad = tmp_path / "data" / "landelijk" / "themas.yml"
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(tekst, encoding="utf-8")
    return lees(pad, tmp_path / "data")


@pytest.mark.parametrize("bestand", lees_map(BASIS / "rijk"), ids=lambda b: b.naam)
def test_hoe_een_bestand_ook_is_geschreven_de_vaste_vorm_is_dezelfde(bestand):
    """Other order, other quotes, other line lengths: what is written back is the file as it was."""
    anders = yaml.safe_dump(bestand.boom.waarde, default_style='"', sort_keys=True, width=60, allow_unicode=True)
    geschreven = schrijf(dict(sorted(ontleed(anders, pytest.fail).waarde.items())))
    regels = bestand.tekst.splitlines()
    for opmerking in opmerkingen(bestand):
        regels[opmerking.regel - 1] = (
            "" if opmerking.eigen_regel else regels[opmerking.regel - 1][: opmerking.kolom - 1]
        )
    assert [r for r in geschreven.splitlines() if r] == [r.rstrip() for r in regels if r.strip()]


def test_de_vaste_vorm_van_de_vaste_vorm_is_hetzelfde(tmp_path):
    eens = vaste_vorm(_bestand(tmp_path, ROMMELIG))
    assert vaste_vorm(_bestand(tmp_path, eens)) == eens


ROMMELIG = """\
# Over dit bestand.
themas:
    -   naam: "Opvang"   # de gewone naam
        # waar het staat
        bronnen: [{plaats: 'regel 3', bron: bron-streekplan}]

        # de id komt vooraan
        id: 'opvang'
        verwant:

        # dichtbij
        - scholing # ook een thema

        uitleg: >   # over uitleg
            Een plek om veilig te slapen.

            Ook overdag.
    - id: scholing
      bronnen:
      - bron: bron-streekplan
        plaats: "12:30"
      naam: "Scholing: leren"
# Tot slot.
"""

NETJES = """\
# Over dit bestand.
themas:
  # de id komt vooraan
  - id: opvang
    naam: Opvang # de gewone naam
    uitleg: > # over uitleg
      Een plek om veilig te slapen.

      Ook overdag.
    verwant:
      # dichtbij
      - scholing # ook een thema
    # waar het staat
    bronnen:
      - bron: bron-streekplan
        plaats: regel 3

  - id: scholing
    naam: "Scholing: leren"
    bronnen:
      - bron: bron-streekplan
        plaats: 12:30

# Tot slot.
"""


def test_velden_krijgen_hun_volgorde_en_opmerkingen_gaan_mee(tmp_path):
    assert vaste_vorm(_bestand(tmp_path, ROMMELIG)) == NETJES


@pytest.mark.parametrize("tekst", [
    "gewoon", "no", "ja", "0363", "12:30", "3.10", "2026-01-05", "~", "null", "-", "- streepje", "-5", "?",
    "a: b", "a:b", "eindigt op:", "een # hekje", "een#hekje", "#begin", "'enkel'", '"dubbel"',
    "'enkel' en \"dubbel\": samen", "[haak]", "{krul}", "*ster", "&en", "!uitroep", "|", ">", "%", "@", "`",
    " spatie voor", "spatie na ", "a  b", "tab\tin", "---", "...", "één regel\nen nog een", "met lege\n\nregel",
    "eindigt met regel\n", "twee regels\n\n", "\nbegint leeg", "  ingesprongen\nblok", "woord " * 60,
    "lang" * 60, ("woord: " * 30).strip(), "dubbel  " * 30, "Ÿ é 😀", "back\\slash",
    "back\\slash: 'en' \"meer\"", "<<", "=", ",", "- ", ": ", "a\u2028b",
])  # fmt: skip
@pytest.mark.parametrize("plek", ["veld", "lijst", "diep"])
def test_elke_tekst_komt_er_weer_zo_uit(tekst, plek):
    diep = [{"w": {"x": [tekst]}, "y": tekst}]
    waarde = {"v": {"veld": tekst, "lijst": [tekst, tekst], "diep": diep}[plek]}
    geschreven = schrijf_deel(waarde)
    gemeld: list[Leesfout] = []
    terug = ontleed(geschreven, gemeld.append).waarde
    assert VERBODEN.search(tekst) if gemeld else terug == waarde


def test_lange_tekst_wordt_gevouwen_op_honderd_tekens():
    geschreven = schrijf_deel({"uitleg": "Een zin met woorden. " * 20 + "Einde."})
    assert geschreven.startswith("uitleg: >-\n  Een zin")
    assert 90 < max(map(len, geschreven.splitlines())) <= 100


@pytest.mark.parametrize(("tekst", "geschreven"), [
    ("no", "no"), ("0363", "0363"), ("3.10", "3.10"), ("a: b", '"a: b"'), ('zeg "ja": nu', "'zeg \"ja\": nu'"),
])  # fmt: skip
def test_aanhalingstekens_staan_er_alleen_waar_het_moet(tekst, geschreven):
    assert schrijf_deel({"naam": tekst}) == f"naam: {geschreven}\n"


def test_een_bestand_met_leesfouten_blijft_zoals_het_is(tmp_path, capsys):
    bestand = _bestand(tmp_path, "themas:\n  - id: opvang\n    id: onderdak\n")
    with pytest.raises(VormFout):
        vaste_vorm(bestand)
    assert main(["format", str(tmp_path / "data")]) == 1
    assert "Los eerst op wat de controle meldt" in capsys.readouterr().out
    assert bestand.pad.read_text().count("id:") == 2


def test_een_afwijking_wordt_verteld_met_regel_en_wat_er_moet_staan(tmp_path, capsys):
    _bestand(tmp_path, NETJES.replace("naam: Opvang", 'naam: "Opvang"'))
    assert main(["format", "--check", "--format", "text", str(tmp_path / "data")]) == 1
    uitvoer = capsys.readouterr().out
    assert "themas.yml:5:1: fout[vaste-vorm]" in uitvoer
    assert "Zo hoort het: `    naam: Opvang # de gewone naam`" in uitvoer


def test_format_herschrijft_alleen_wat_anders_moet(tmp_path, capsys):
    bestand = _bestand(tmp_path, ROMMELIG)
    assert main(["format", str(tmp_path / "data")]) == 0
    assert bestand.pad.read_text() == NETJES
    assert main(["format", "--check", str(tmp_path / "data")]) == 0
    assert main(["format", str(tmp_path / "data")]) == 0
    assert "1 bestand bekeken, 0 in de vaste vorm gezet" in capsys.readouterr().out


def test_een_verkeerde_map_is_geen_succes(tmp_path):
    assert main(["format", str(tmp_path / "nergens")]) == 2
    assert main(["format", "--check", str(tmp_path)]) == 2


def test_de_verwijzing_naar_het_schema_staat_bovenaan(tmp_path):
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "landelijk.json").write_text("{}")
    tekst = vaste_vorm(_bestand(tmp_path, "# yaml-language-server: $schema=oud.json\n# Uitleg.\n" + NETJES))
    assert tekst == "# yaml-language-server: $schema=../../schema/landelijk.json\n# Uitleg.\n" + NETJES


def test_wat_windows_toevoegt_is_geen_fout_en_gaat_er_vanzelf_af(tmp_path):
    bestand = _bestand(tmp_path, "themas:\n  - id: opvang\n    naam: Opvang\n")
    goed = bestand.pad.read_bytes()
    bestand.pad.write_bytes(b"\xef\xbb\xbf" + goed.replace(b"\n", b"\r\n"))
    assert lees(bestand.pad, tmp_path / "data").bevindingen == []
    assert main(["format", str(tmp_path / "data")]) == 0
    assert bestand.pad.read_bytes() == goed


def test_wat_de_readme_laat_plakken_staat_al_in_de_vaste_vorm(tmp_path):
    stappen = [stap for stap in eigen_regio((WORTEL / "README.md").read_text("utf-8")) if stap.bestand]
    assert len(stappen) == 3
    for stap in stappen:
        assert vaste_vorm(_bestand(tmp_path, stap.tekst)) == stap.tekst
