"""No file that is built has a mobile number or a personal address; names of people are in ``make inhoud``."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# Addresses of functions in the tests' own content end in .voorbeeld or .example, or are at voorbeeld.nl.
VERBODEN = {
    "mobiel nummer": re.compile(
        r"[+0](?<![\d.,/-].)(?:(?<=\+)31|(?<=0)(?:031)?)[ -]?(?:\(0\))?6[ -]?(?:\d[ -]?){8}(?!\d)"
    ),  # what it begins with first: four times as quick in the hundred megabytes of a site
    "e-mailadres": re.compile(
        r"[\w.+-]{1,64}@(?!voorbeeld\.nl|[\w.-]+\.(?:voorbeeld|example)\b)[\w-]+\.[a-z]{2,}", re.IGNORECASE
    ),
}

DATA = (".json", ".jsonld", ".geojson", ".csv", ".xlsx", ".zip", ".html", ".xml", ".atom", ".txt", ".ics")
UUID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b")
"""Made from a name by a sum: digits of which some may look like a number that rings."""


def teksten(bestand: Path) -> Iterator[str]:
    """What a reader of the file can read; the database in the package says what the tables beside it say."""
    if bestand.suffix in (".xlsx", ".zip"):
        with zipfile.ZipFile(bestand) as boek:
            namen = [naam for naam in boek.namelist() if not naam.endswith(".sqlite")]
            yield from (boek.read(naam).decode(errors="replace") for naam in namen)
    else:
        yield UUID.sub("", bestand.read_text(encoding="utf-8"))


def gevonden(tekst: str, eigen: str = "") -> list[tuple[str, str]]:
    """What is wrong with the text; a pattern runs only where what it begins with occurs.

    ``eigen`` is the address of who publishes the site, which the settings name so that readers can write to it.
    """
    kan = {"mobiel nummer": True, "e-mailadres": "@" in tekst}
    gezien = ((wat, m[0]) for wat, patroon in VERBODEN.items() if kan[wat] for m in patroon.finditer(tekst))
    return [(wat, woord) for wat, woord in gezien if woord != eigen]


@pytest.mark.elke_inhoud
def test_geen_enkel_bestand_zegt_iets_over_een_persoon(site):
    bestanden = [p for p in site.rglob("*") if p.suffix in DATA]
    soorten = {p.suffix for p in bestanden}
    assert {".json", ".csv", ".xlsx", ".html"} <= soorten
    fouten = [
        f"{p.relative_to(site)}: {wat} {woord}" for p in bestanden for t in teksten(p) for wat, woord in gevonden(t)
    ]
    assert not fouten, "\n".join(fouten[:20])


@pytest.mark.parametrize(
    "tekst",
    ["bel 06-12345678", "bel 06 12 34 56 78", "+31 6 12345678", "j.jansen@gemeente.nl"],
)
def test_de_toets_ziet_wat_zij_moet_zien(tekst):
    assert len(gevonden(tekst)) == 1


@pytest.mark.parametrize("tekst", ["bel 0800-2000", "088-0123456", "1106-2019 en 0612", "GM0632"])
def test_de_toets_ziet_niets_in_gewone_nummers_en_woorden(tekst):
    assert gevonden(tekst) == []
