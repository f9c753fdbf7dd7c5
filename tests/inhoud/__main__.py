"""``python -m tests.inhoud``: prints every fact that differs; exit status 1 if there is one, 2 without data."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.inhoud import contactrollen, herkomst, lekstroom, mensen, plaatsen, visies, zoekvragen
from tests.inhoud.gegevens import Gegevens

WORTEL = Path(__file__).resolve().parents[2]


def main() -> int:
    gegevens = Gegevens(WORTEL / "data")
    if not gegevens.documenten:
        print("inhoud: in data/ staat geen enkel document. Er is niets nagekeken.")
        return 2
    aantal = 0
    for onderdeel in (lekstroom, visies, plaatsen, herkomst, contactrollen, mensen, zoekvragen):
        for zin in onderdeel.controleer(gegevens):
            print(zin)
            aantal += 1
    wat = "geen verschillen" if aantal == 0 else "1 verschil" if aantal == 1 else f"{aantal} verschillen"
    print(f"inhoud: {wat} tussen de bronnen en de gegevens.")
    return int(aantal > 0)


if __name__ == "__main__":
    sys.exit(main())
