"""One fold for what is typed, looked for and put in order: the same in Python and in the browser."""

from __future__ import annotations

import json
import subprocess

import pytest

from macros.findings.letters import kaal, woord_voor_woord
from tests.project import WORTEL

NAMEN = [
    "'s-Hertogenbosch",
    "\u2019s-Gravenhage",
    "S\u00fadwest-Frysl\u00e2n",
    "De Ronde Venen",
    "regio`s",
    "regio\u00b4s",
    "regio\u02bcs",
    "deskundig\u00adheids\u00adbevordering",
    "co\u200b\u00f6rdinator",
    "co\u0308ordinator",
    "IJsselstein",
    "\u0132sselstein",
    "1e lijn",
    "\uff10800",
    "\u0130stanbul",
    "stra\u00dfe",
    "\u2018tussen\u2019",
    "\ufeffVooraan",
    "twee  spaties",
    "regel\nregel",
    "\u0627\u0644\u0633\u0644\u0627\u0645",
    "\u00d8re",
    "A.\u00a0B.",
]
"""Names that people write in more than one way, and letters that no Dutch name has."""


def test_python_en_de_browser_vouwen_gelijk():
    script = (
        "import { kaal } from './docs/script/letters.js';"
        "console.log(JSON.stringify(JSON.parse(process.argv[1]).map(kaal)))"
    )
    opdracht = ["node", "--input-type=module", "-e", script, json.dumps(NAMEN)]
    uit = subprocess.run(opdracht, capture_output=True, text=True, check=True, cwd=WORTEL).stdout
    assert json.loads(uit) == [kaal(naam) for naam in NAMEN]


@pytest.mark.parametrize("naam", ["Regio's", "regio\u2019s", "REGIO`S", "re\u00adgio\u00b4s", "r\u00e9gio\u02bcs"])
def test_een_naam_is_dezelfde_hoe_iemand_haar_ook_schrijft(naam):
    assert kaal(naam) == "regio's"
    assert woord_voor_woord(naam, "-") == "regio-s"
