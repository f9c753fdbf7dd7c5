"""The bench says plainly whether a goal is reached, and draws a line on from two points."""

from __future__ import annotations

import pytest

from bench.doelen import Doel
from bench.naast import Punt, _doorgetrokken


@pytest.mark.parametrize(
    ("doel", "oordeel"),
    [
        (Doel(0, "bouw", 3.0), "gehaald       bouw: 2,00 s (doel: hoogstens 3 s)"),
        (Doel(0, "bouw", 1.5), "NIET gehaald  bouw: 2,00 s (doel: hoogstens 1,5 s)"),
        (Doel(0, "geheugen", 400), ""),
        (Doel(0, "bouw", 0.2, (0, "Hugo")), "NIET gehaald  bouw naast Hugo: 0,50 x (doel: hoogstens 0,2 x)"),
        (
            Doel(5000, "bouw", 1.1, (1000, "bouw")),
            "gehaald       bouw naast 1.000 records, per record: 1,00 x (doel: hoogstens 1,1 x)",
        ),
        (Doel(5000, "bouw", 1.1, (5000, "Hugo")), ""),
    ],
)
def test_een_doel_is_gehaald_of_niet_of_niet_gemeten(doel: Doel, oordeel: str) -> None:
    cijfers = {(0, "bouw"): 2.0, (0, "Hugo"): 4.0, (1000, "bouw"): 3.0, (5000, "bouw"): 15.0}
    assert doel.oordeel(cijfers) == oordeel


def test_twee_metingen_geven_een_rechte_lijn() -> None:
    assert _doorgetrokken(Punt(300, 1.0, 6.0), Punt(1200, 2.0, 15.0), 4200) == Punt(
        4200, pytest.approx(5.333, 0.001), 45
    )
    een = Punt(40, 1.0, 6.0)
    assert _doorgetrokken(een, een, 40) == een
