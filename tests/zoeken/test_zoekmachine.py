"""The query layer in JavaScript, by node's own test runner. Its quality on real data, ``make bench`` measures."""

from __future__ import annotations

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
