"""Each recipe of the handbook is pasted where it says, one after another; the check then finds nothing wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.editors.handboek import veldengroepen
from macros.findings import Niveau
from macros.kinds import BOVENAAN
from macros.records.indeling import is_lijst
from macros.rules import controleer
from tests.conftest import VANDAAG
from tests.project import WORTEL, rijk, rijke_catalogus, rijke_lading

PAGINA = WORTEL / "docs/bijdragen/recepten.md"
_STAP = re.compile(
    r"(?:Zet dit onderaan `(?P<einde>[^`]+)`"
    r"|Zet dit in `(?P<in>[^`]+)`, onder `(?P<onder>[^`]+)`"
    r"|Maak het bestand `(?P<nieuw>[^`]+)`"
    r"|Vervang in `(?P<vervang>[^`]+)`, onder `(?P<bij>[^`]+)`, de regel `(?P<oud>[^`]+)` door)"
    r":\n\n```yaml\n(?P<blok>.*?)```\n",
    re.DOTALL,
)


def _plak(map_: Path, stap: re.Match[str]) -> None:
    """Do what one step says, to the letter."""
    naam = stap["einde"] or stap["in"] or stap["nieuw"] or stap["vervang"]
    pad = map_.parent / naam
    if stap["nieuw"]:
        assert not pad.exists()
        pad.parent.mkdir(exist_ok=True)
        pad.write_text(stap["blok"], "utf-8")
        return
    tekst = pad.read_text("utf-8")
    if stap["einde"]:
        pad.write_text(f"{tekst.rstrip()}\n\n{stap['blok']}", "utf-8")
        return
    (kop,) = re.findall(rf"^ *{re.escape(stap['onder'] or stap['bij'])}\n", tekst, re.MULTILINE)
    voor, na = tekst.split(kop)
    if stap["oud"]:
        na = re.sub(rf"^ *{re.escape(stap['oud'])}\n", stap["blok"], na, count=1, flags=re.MULTILINE)
        pad.write_text(f"{voor}{kop}{na}", "utf-8")
    else:
        pad.write_text(f"{voor}{kop}{stap['blok']}{na}", "utf-8")


def test_elk_recept_is_geldig_waar_het_zegt_dat_het_hoort(tmp_path):
    tekst = PAGINA.read_text("utf-8")
    assert len(_STAP.findall(tekst)) == tekst.count("```yaml"), "every block says where it goes"
    data = rijk(tmp_path / "data")
    lading = rijke_lading()
    eerder = {b.zin for b in controleer(lading)}
    for recept in tekst.split("\n## ")[1:]:
        for stap in _STAP.finditer(recept):
            _plak(data, stap)
        lading = laad(data, VANDAAG, lading)
        gevonden = controleer(lading)
        assert [str(b) for b in gevonden if b.niveau is Niveau.FOUT] == [], recept
    assert [str(b) for b in gevonden if b.zin not in eerder] == []


@pytest.mark.parametrize("soort", [s for s in BOVENAAN.values() if is_lijst(s)], ids=lambda s: s.soort.naam)
def test_het_sjabloon_van_een_soort_is_geldig_onderaan_zijn_lijst(tmp_path, soort):
    """With its dash and its spaces, with references to what there is and an id that is free."""
    data = rijk(tmp_path / "data")
    assert rijke_catalogus().alle(soort), f"zet een {soort.soort} in tests/basis"
    sjabloon = next(
        s.sjabloon for _, g in veldengroepen(rijke_catalogus()) for s in g if s.anker == soort.__name__.lower()
    )
    naam = soort.soort.verzameling
    pad = next(p for p in sorted(data.rglob("*.yml"), reverse=True) if p.read_text("utf-8").startswith(f"{naam}:"))
    pad.write_text(f"{pad.read_text('utf-8').rstrip()}\n\n{sjabloon}", "utf-8")
    assert [str(b) for b in controleer(laad(data, VANDAAG, rijke_lading())) if b.niveau is Niveau.FOUT] == []


def test_elk_sjabloon_heeft_de_plek_van_zijn_soort():
    per_anker = {s.anker: s.sjabloon for _, groep in veldengroepen() for s in groep}
    assert [anker for anker, sjabloon in per_anker.items() if not re.search(r"\w: *\S|- \w", sjabloon)] == []
    assert per_anker["actie"].startswith("    - id: ")
    assert per_anker["document"].startswith("document:\n  id: ")
    assert per_anker["kanaal"].startswith("      - ")
    assert per_anker["timing"].startswith("      timing:\n        soort: ")
