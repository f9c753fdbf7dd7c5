"""The form knows of people what the check knows: by the same patterns, which it has from the rules themselves."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.editors.formulier import formulieren
from macros.editors.patronen import herkenningen, naar_js
from macros.findings import Bevinding
from macros.read.map import lees_map
from macros.records.teksten import Tekst, teksten
from macros.rules import controleer
from tests.conftest import VANDAAG
from tests.project import BASIS, WORTEL, rijke_data
from tests.wijziging import lees_wijziging

HIER = Path(__file__).parent
REGELS = sorted({h.regel.id for h in herkenningen()})

ALLEEN_DE_CONTROLE = {"Xander Yssel", "Xandra Yssel"}
"""No pattern tells that these are people: the check sees that a whole text of a role or a sentence is two names."""


@pytest.fixture(scope="module")
def formulieren_json(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pad = tmp_path_factory.mktemp("mensen") / "formulieren.json"
    pad.write_text(json.dumps(formulieren()), encoding="utf-8")
    return pad


def geweigerd(formulieren_json: Path, alle: Iterable[tuple[str, str]]) -> list[str]:
    """What the form says of each text in a field; empty where it says nothing."""
    gedaan = subprocess.run(
        ["node", str(HIER / "mensen.mjs"), str(formulieren_json)],
        cwd=WORTEL, input=json.dumps(list(alle)), capture_output=True, text=True, check=True,
    )  # fmt: skip
    uitkomst: list[str] = json.loads(gedaan.stdout)
    return uitkomst


def _veldteksten(map_: Path) -> list[Tekst]:
    return [t for bestand in lees_map(map_) for t in teksten(bestand) if not t.is_commentaar]


def _met(geval: Path, doel: Path) -> Path:
    data = Path(shutil.copytree(BASIS / "data", doel / geval.stem / "data"))
    lees_wijziging(geval).pas_toe(data)
    return data


def _gemeld(tekst: Tekst, bevindingen: list[Bevinding]) -> bool:
    laatste = tekst.plek.regel + tekst.bestand.tekst.count("\n", tekst.plek.begin, tekst.plek.eind)
    hier = [b for b in bevindingen if b.bestand == tekst.bestand.naam and tekst.plek.regel <= b.regel <= laatste]
    commentaar = {(t.plek.regel, t.plek.kolom) for t in teksten(tekst.bestand) if t.is_commentaar} if hier else ()
    return any(not any(regel == b.regel and kolom <= b.kolom for regel, kolom in commentaar) for b in hier)


@pytest.mark.parametrize("regel", REGELS)
def test_het_formulier_weigert_wat_de_controle_fout_noemt(regel: str, tmp_path: Path, formulieren_json: Path) -> None:
    """Every text of a field in the cases of the rule: refused when the check tells of it, and only then."""
    gevallen = sorted((WORTEL / "tests" / "regels" / regel).glob("*.diff"))
    alle: list[tuple[str, Tekst, bool]] = []
    for pad in gevallen:
        if "beantwoord" in pad.stem:
            continue  # the answer is a comment; the form refuses what is new, and leaves what stood there
        data = _met(pad, tmp_path)
        bevindingen = [b for b in controleer(laad(data, VANDAAG)) if b.regel_id in REGELS]
        alle += [(pad.stem, tekst, _gemeld(tekst, bevindingen)) for tekst in _veldteksten(data)]
    anders = []
    meldingen = geweigerd(formulieren_json, [(t.inhoud, t.veld) for _, t, _ in alle])
    for (geval, tekst, gemeld), melding in zip(alle, meldingen, strict=True):
        if gemeld != bool(melding) and not (gemeld and tekst.inhoud in ALLEEN_DE_CONTROLE):
            anders.append((geval, tekst.inhoud, melding))
    assert "\n".join(map(str, anders)) == ""
    assert any(gemeld for *_, gemeld in alle)


def test_wat_goed_is_weigert_het_formulier_niet(formulieren_json: Path) -> None:
    """Every text of the tests' own data."""
    alle = [(t.inhoud, t.veld) for t in _veldteksten(rijke_data())]
    assert [m for m in geweigerd(formulieren_json, alle) if m] == []
    assert len(alle) > 500


@pytest.mark.parametrize(
    ("python", "javascript"),
    [
        (r"\b(?i:mw|dr)\.", r"\b(?:[mM][wW]|[dD][rR])\."),
        (r"(?i)[a-z]+\d", r"[a-zA-Z]+\d"),
        (r"[A-Z](?i:x[^y-])z", r"[A-Z](?:[xX][^yY-])z"),
        (r"\Aab\Z", "^ab$"),
    ],
)
def test_hoofdletters_die_niet_tellen_worden_uitgeschreven(python: str, javascript: str) -> None:
    assert naar_js(python) == javascript
