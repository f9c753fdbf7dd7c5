"""Ordinary edits: what an editor does on any day leaves nothing to say. Tasks with a recipe are in test_recepten.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import bevindingen

PLAN = "regios/duinstreek/plan-duinstreek-2021-2024.yml"
ROLLEN = "regios/duinstreek/contactrollen.yml"
THEMAS = "landelijk/themas.yml"
ORGANISATIES = "landelijk/organisaties.yml"

WIJZIGINGEN = {
    "een rol nagebeld": (ROLLEN, "hoe: vergeleken met de bron\n", "hoe: gebeld met het algemene nummer\n"),
    "een nieuwe dag van controle": (ROLLEN, "volgende: 2027-05-01", "volgende: 2027-06-15"),
    "een nieuw telefoonnummer": (ORGANISATIES, "0800-2000", "0800-2001"),
    "een nummer met spaties": (ORGANISATIES, "0800-2000", "030 286 00 00"),
    "een andere website": (ORGANISATIES, "website: voorbeeld.nl", "website: voorbeeld.nl/hulp"),
    "twee woorden in een zin": (THEMAS, "Een plek om veilig te slapen.", "Een plek om rustig en veilig te slapen."),
    "een zin over twee regels": (THEMAS, "Een plek om veilig te slapen.", "Een plek\n      om te slapen."),
    "aanhalingstekens om een naam": (THEMAS, "naam: Opvang", 'naam: "Opvang"'),
    "velden in een andere volgorde": (
        THEMAS,
        "    naam: Nazorg\n    uitleg: Hulp nadat het geweld is gestopt.\n",
        "    uitleg: Hulp nadat het geweld is gestopt.\n    naam: Nazorg\n",
    ),
    "een opmerking erbij": (THEMAS, "naam: Opvang", "naam: Opvang # nagekeken"),
    "later naar een opvolger gezocht": (PLAN, "opvolger_gezocht_op: 2026-11-01", "opvolger_gezocht_op: 2026-11-03"),
    "een andere trekker": (
        PLAN,
        "- partij: veilig-thuis-duinstreek\n      betrokkenen",
        "- partij: meerdorp\n      betrokkenen",
    ),
    "een verwijzing minder": (PLAN, "      zie_ook:\n        - 1a\n", ""),
    "een id hernoemd, met de oude erbij": (
        THEMAS,
        "- id: nazorg\n    naam: Nazorg\n",
        "- id: nazorg-thuis\n    naam: Nazorg thuis\n    vroegere_ids:\n      - nazorg\n",
    ),
}


@pytest.mark.parametrize("wat", WIJZIGINGEN)
@pytest.mark.parametrize("regeleinde", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_een_gewone_wijziging_is_groen(gegevens: Path, wat: str, regeleinde: str) -> None:
    """Also from an editor that ends lines as Windows does."""
    bestand, oud, nieuw = WIJZIGINGEN[wat]
    pad = gegevens / bestand
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_bytes(tekst.replace(oud, nieuw, 1).replace("\n", regeleinde).encode())
    if "hernoemd" in wat:
        rollen = gegevens / ROLLEN
        rollen.write_text(rollen.read_text("utf-8").replace("- nazorg\n", "- nazorg-thuis\n"), "utf-8")
    assert bevindingen(gegevens) == []
