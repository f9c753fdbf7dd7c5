"""What an editor is told to write instead says the same as what was typed, or nothing is told."""

from __future__ import annotations

import pytest

from macros.fields.deel import Deel
from macros.fields.velden import Bedrag, Getal, Kommagetal
from macros.records.voorstel import in_goede_vorm


class Getallen(Deel):
    euro: Bedrag
    aantal: Getal
    waarde: Kommagetal


@pytest.mark.parametrize(
    ("veld", "getypt", "goed"),
    [
        ("euro", "€ 30.000,-", "30000"),
        ("euro", "30,000", "30000"),
        ("euro", "1.000.000,50", "1000000.50"),
        ("euro", "7500.5", "7500.50"),
        ("euro", "EUR 30000", "30000"),
        ("euro", "30000 euro", "30000"),
        ("euro", "1,5 miljoen", "1500000"),
        ("euro", "30k", "30000"),
        ("euro", "00030", "30"),
        ("euro", "ongeveer 30000", ""),
        ("aantal", "12.000", "12000"),
        ("aantal", "1.5", ""),
        ("aantal", "5-10", ""),
        ("aantal", "-5", ""),
        ("waarde", "12,5%", "12.5"),
        ("waarde", "15 procent", "15"),
        ("waarde", "−5", "-5"),
        ("waarde", "<5", ""),
        ("waarde", "5-10", ""),
        ("waarde", "1.250.000", "1250000"),
    ],
)
def test_een_getal_wordt_nooit_een_ander_getal(veld: str, getypt: str, goed: str) -> None:
    assert in_goede_vorm(Getallen, veld, getypt) == goed
