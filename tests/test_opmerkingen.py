"""What counts as a comment of a file: every place where YAML allows one, and nothing that is part of a name or text."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.read.bestand import lees
from macros.read.opmerkingen import opmerkingen

GEVALLEN = {
    "op een eigen regel": ("# een\na: b\n", ["# een"]),
    "achter een waarde": ("a: b # een\n", ["# een"]),
    "achter een veldnaam": ("a: # een\n  - b\n", ["# een"]),
    "achter een streepje": ("a:\n  - # een\n    b\n", ["# een"]),
    "in de kop van een blok tekst": ("a: >-  # een\n  b\n", ["# een"]),
    "in de kop van een blok tekst met een label": ("a: !!str | # een\n  b\n", ["# een"]),
    "vlak achter een aanhalingsteken": ("a: 'b'#een\n", ["#een"]),
    "in een lijst tussen haken": ("a: [b,#een\n  c]#twee\n", ["#een", "#twee"]),
    "na een blok tekst": ("a: |\n  b\n# een\nc: d\n", ["# een"]),
    "na een tekst van meer regels": ("a: b\n  c # een\nd: e\n", ["# een"]),
    "twee keer een hekje": ("a: b # een # twee\n", ["# een # twee"]),
    "voor het einde zonder regeleinde": ("a: b\n# een", ["# een"]),
    "niet in een blok tekst": ("a: |\n  # een\n  b # twee\n", []),
    "niet in een woord": ("a: b#c\n", []),
    "niet tussen aanhalingstekens": ("a: \"b # c\"\nd: 'e # f'\n", []),
    "niet tussen aanhalingstekens op meer regels": ('a: "b\n  # c"\n', []),
    "niet in een veldnaam": ("'a # b': c\n", []),
}


@pytest.mark.parametrize(("tekst", "verwacht"), GEVALLEN.values(), ids=GEVALLEN)
def test_elke_opmerking_wordt_gevonden_en_niets_anders(tekst: str, verwacht: list[str], tmp_path: Path) -> None:
    pad = tmp_path / "data" / "a.yml"
    pad.parent.mkdir()
    pad.write_text(tekst, encoding="utf-8")
    gevonden = opmerkingen(lees(pad, pad.parent))
    assert [o.tekst for o in gevonden] == verwacht
    for opmerking in gevonden:
        regel = tekst.split("\n")[opmerking.regel - 1]
        assert regel[opmerking.kolom - 1 :] == opmerking.tekst
        assert opmerking.eigen_regel is (not regel[: opmerking.kolom - 1].strip())
