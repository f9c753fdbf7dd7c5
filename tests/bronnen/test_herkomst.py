"""Every line of a source has its record and every record its place; no persons, and no region that others need."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections import defaultdict

import pytest

from macros.catalogue import laad
from macros.fields.record import Record
from macros.findings import Niveau
from macros.rules import controleer
from tests.bronnen.feiten import DATA, VANDAAG, regels

REGELS_MET_INHOUD = {
    "collegestuk-utrecht-2020": """
        3-5 7 9-15 17-20 24 26 28 30 32 34-36 38-40 42-45 47-52 54-56 58-59 61-63 65 67-69 71-82 84-87 89-90
        92-93 95 97 99 101 103-104 106 108-109 111-114 116-117 119-120 122-124 126-130 132-135 137 139-144
        146-148
    """,
    "uitvoeringsplan-lekstroom": """
        3 5 7 9-12 14 16 18 20 22 24 26 28-29 31-38 40 43-44 46-47 49-51 53-54 56-57 59-69 71-72 74-75
    """,
    "adviesnota-zuid-holland-zuid-2019": """
        2-3 6 8-10 12 14-15 17 19-20 22 25 28-30 32-34 36-38 40 42 45 48 50-52 54-57 63 65 67-69 71-72 74
        77-78 80
    """,
    "raadsinformatie-alblasserdam-2013": """
        3 5-13 17-21 23-25 27-32 36-39 43-46 48-54 56-65 67-69 71-73 75-79 81-84 86-87 89-91 93 95-98
        102-105 107-112 114-116 118 120-122 124-126 128-129
    """,
    "collegevoorstel-rheden-2019": """
        1 3-4 6-7 11-12 15 18 20-21 23-24 26-27 29-30 33-40 42-45 47-49 52-54 56-58 60 62-70 72-82 84-86
        88-98 100-104 106-112 114-120 122-125 128-132 135-142 145-147 149-150 152
    """,
}
"""Lines of each document that say something: all but headings, greetings and signatures."""
LENGTE = {"collegestuk-utrecht-2020": 148, "uitvoeringsplan-lekstroom": 75, "adviesnota-zuid-holland-zuid-2019": 80,
          "raadsinformatie-alblasserdam-2013": 132, "collegevoorstel-rheden-2019": 152}  # fmt: skip
PLAATS = re.compile(r"regel \d+(-\d+)?((, \d+(-\d+)?)* en \d+(-\d+)?)?")


def bronplaatsen(deel):
    """All places that a record and the parts inside it name."""
    yield from getattr(deel, "bronnen", [])
    for veld in type(deel).model_fields:
        waarde = getattr(deel, veld)
        for een in waarde if isinstance(waarde, list) else [waarde]:
            if hasattr(type(een), "model_fields"):
                yield from bronplaatsen(een)


@pytest.mark.parametrize("bron", REGELS_MET_INHOUD)
def test_geen_regel_van_een_brondocument_is_vergeten(catalogus, bron):
    """Counts only what the regions say: a glossary entry does not show that a fact was taken over."""
    genoemd = defaultdict(set)
    for record in catalogus.alle(Record):
        if record.herkomst.regio and record.soort != "bron":
            for plaats in bronplaatsen(record):
                genoemd[plaats.bron].update(regels(plaats.plaats))
    assert set(regels(REGELS_MET_INHOUD[bron])) <= genoemd[bron]


def test_elke_plaats_in_een_brondocument_is_een_regel_die_bestaat(catalogus):
    fout = [
        (record.sleutel, plaats.plaats)
        for record in catalogus.alle(Record) if record.soort != "bron"
        for plaats in bronplaatsen(record) if plaats.bron in LENGTE
        and not (PLAATS.fullmatch(plaats.plaats) and regels(plaats.plaats)[-1] <= LENGTE[plaats.bron])
    ]  # fmt: skip
    assert not fout


def test_wat_is_afgeleid_heeft_een_voorbehoud(catalogus):
    for record in catalogus.alle(Record):
        if record.soort != "bron" and any(b.zekerheid.value == "middel" for b in record.bronnen):
            assert record.voorbehoud, record.sleutel


# Names of people in and around the documents, as hashes: a list of names would publish what it must keep out.
NAMEN = {
    "ca4c20166e8b7260", "d5e7d945ccf8829e", "b99a8ad4006791a3", "ed5fcfd6f8a33c9f", "34550715062af006",
    "aa10c37ed23e952c", "9d3c310bbf34d9b0", "a5aad2b73a8888ba", "ad704e192cec6287", "de12e2b38bc842da",
    "882c76fc0573fa58",
}  # fmt: skip


def merk(woord: str) -> str:
    return hashlib.sha256(woord.casefold().encode()).hexdigest()[:16]


def test_geen_naam_van_een_mens_uit_de_bronnen_staat_in_de_gegevens():
    gevonden = {
        (bestand.name, woord)
        for bestand in DATA.rglob("*.yml")
        for woord in set(re.findall(r"[^\W\d_]+", bestand.read_text(encoding="utf-8")))
        if merk(woord) in NAMEN
    }
    assert not gevonden


REGIOS_SAMEN = [
    ["utrecht"],
    ["arnhem-achterhoek"],
    ["zuid-holland-zuid"],
    ["zuid-holland-zuid", "drechtsteden-alblasserwaard-vijfheerenlanden"],  # the second ended in the first
]


@pytest.mark.parametrize("regios", REGIOS_SAMEN, ids="+".join)
def test_een_kopie_met_alleen_eigen_regios_heeft_geen_fouten(tmp_path, regios):
    """What all regions share names nothing that a region owns."""
    shutil.copytree(DATA / "landelijk", tmp_path / "landelijk")
    for regio in regios:
        shutil.copytree(DATA / "regios" / regio, tmp_path / "regios" / regio)
    fouten = [str(b) for b in controleer(laad(tmp_path, VANDAAG)) if b.niveau is Niveau.FOUT]
    assert not fouten
