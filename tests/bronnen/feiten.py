"""What the tests of the facts share: the documents' ids, and how to read a place such as "regel 33-34 en 106"."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
VANDAAG = date(2026, 11, 22)

LEKSTROOM = "uitvoeringsplan-lekstroom-2021-2024"
UTRECHT_2015, UTRECHT_2020 = "regiovisie-utrecht-2015", "regiovisie-utrecht-2020"
ZHZ = "regiovisie-zuid-holland-zuid-2019"
DRECHTSTEDEN = "regiovisie-drechtsteden-avh-2014-2016"
ARNHEM_2015, ARNHEM = "regiovisie-arnhem-achterhoek-2015-2019", "regiovisie-arnhem-achterhoek-2019-2022"


def titels(lijst):
    return [een.titel for een in lijst]


def plaatsen(record):
    return [b.plaats for b in record.bronnen]


def regels(plaats: str) -> list[int]:
    """The line numbers that a place such as "regel 33-34 en 106" names, in order."""
    delen = re.findall(r"(\d+)(?:-(\d+))?", plaats)
    return [r for van, tot in delen for r in range(int(van), int(tot or van) + 1)]
