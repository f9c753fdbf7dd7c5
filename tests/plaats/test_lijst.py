"""Which place a typed name means, by node's own test runner."""

from __future__ import annotations

import subprocess
from pathlib import Path

HIER = Path(__file__).parent


def test_wat_iemand_typt_leidt_naar_de_goede_gemeente() -> None:
    """Every behaviour that the file describes holds."""
    opdracht = ["node", "--test", str(HIER / "lijst.test.mjs")]
    gedaan = subprocess.run(opdracht, cwd=HIER.parents[1], capture_output=True, text=True, check=False)
    assert gedaan.returncode == 0, gedaan.stdout + gedaan.stderr
