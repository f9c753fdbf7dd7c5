"""The query layer in JavaScript, by node's own test runner, and its quality on the fixed questions."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

HIER = Path(__file__).parent
WORTEL = HIER.parents[1]


def node(*opdracht: str) -> str:
    gedaan = subprocess.run(["node", *opdracht], cwd=WORTEL, capture_output=True, text=True, check=False)
    assert gedaan.returncode == 0, gedaan.stdout + gedaan.stderr
    return gedaan.stdout


@pytest.mark.parametrize("bestand", sorted(p.name for p in HIER.glob("*.test.mjs")))
def test_de_zoeklaag(bestand: str) -> None:
    """Every behaviour that the file describes holds."""
    node("--test", str(HIER / bestand))


@pytest.mark.parametrize("bestand", ["afstellen.tsv", "afstellen-2.tsv", "toets.tsv"])
def test_de_eerste_drie_antwoorden(site: Path, bestand: str) -> None:
    """At least 93 in 100 questions have an answer in the first three, and the first answer is near the top."""
    uitvoer = node("bench/zoeken/nabootsen.mjs", str(site / "zoeken/gegevens"), str(HIER / "vragen" / bestand))
    bij_drie, mrr = re.search(r"^samen .*success@3 +(\d+) % +MRR@10 ([\d.]+)", uitvoer, re.M).groups()
    assert int(bij_drie) >= 93
    assert float(mrr) >= 0.88
