"""A telephone number in a text is found, and what only looks like one is not."""

from __future__ import annotations

import pytest

from macros.fields.nummers import knip, nummers


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("Bel 112. Anders belt u 0800-2000 opnieuw.", ["112", "0800-2000"]),
        ("Gratis en anoniem; 0800-0113 kan ook.", ["0800-0113"]),
        ("Het nummer is 030-2860000, of 0345-123456.", ["030-2860000", "0345-123456"]),
        ("Jongeren bellen met 116 111.", ["116 111"]),
        ("Het alarmnummer 112, en 112 nog eens.", ["112"]),
        ("In 2023 waren er 112 meldingen, bladzijde 113.", []),
        ("Bel de gemeente. Zij hielp 113 gezinnen.", []),
        ("Van 0800-2000-1 tot GM0113 en 06-12345678.", []),
        ("Het kost 0,112 of 1.112 euro; bel daarover.", []),
    ],
)
def test_nummers_in_een_tekst(tekst: str, gevonden: list[str]) -> None:
    assert nummers(tekst) == gevonden
    assert "".join(stuk for stuk, _ in knip(tekst)) == tekst


def test_elk_nummer_staat_er_een_keer_en_wat_er_niet_is_telt_niet() -> None:
    assert nummers("Bel 0800-2000.", None, "Of bel 0800-2000 of 112.") == ["0800-2000", "112"]
