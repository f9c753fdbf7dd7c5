"""Every line of a source has its record, every place its heading; no persons, and no region that others need."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from macros.catalogue import laad
from macros.findings import Niveau
from macros.rules import controleer as controleer_gegevens
from tests.inhoud.gegevens import NUMMER, Gegevens, waar

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
KOPPEN = {
    "collegestuk-utrecht-2020": [
        (1, 5, "Inleiding"),
        (6, 20, "Regiovisie huiselijk geweld 2015"),
        (21, 52, "Landelijk actieplan"),
        (53, 56, "Centrale vraag"),
        (57, 59, "Beoogd resultaat"),
        (60, 62, "Kader"),
        (63, 129, "Argumenten"),
        (130, 135, "Financiële consequenties"),
        (136, 144, "Aanpak/uitvoering"),
        (145, 148, "Bijlage"),
    ],
    "uitvoeringsplan-lekstroom": [
        (1, 4, "titel"),
        (22, 22, "voetnoot 1"),
        (5, 26, "inleiding"),
        (40, 40, "voetnoot 2"),
        (27, 44, "Actielijn 1"),
        (45, 51, "Actielijn 2"),
        (52, 69, "Actielijn 3"),
        (70, 75, "Actielijn 4"),
    ],
    "adviesnota-zuid-holland-zuid-2019": [
        (1, 8, "aanhef"),
        (9, 10, "Ontwerpbesluit"),
        (11, 22, "Kern van de zaak"),
        (23, 25, "Reeds genomen besluiten"),
        (26, 45, "Argumenten"),
        (46, 60, "Kanttekeningen en risico's"),
        (61, 68, "Kosten, baten en dekking"),
        (69, 71, "Communicatie"),
        (72, 74, "Juridische of personele consequenties"),
        (75, 80, "Vervolgprocedure"),
    ],
    "raadsinformatie-alblasserdam-2013": [
        (1, 14, "punt 1"),
        (15, 33, "punt 2"),
        (34, 88, "punt 3"),
        (89, 92, "punt 4"),
        (93, 113, "punt 5"),
        (114, 117, "punt 6"),
        (118, 130, "punt 7"),
        (131, 145, "ondertekening"),
    ],
    "collegevoorstel-rheden-2019": [
        (1, 15, "kop van het voorstel"),
        (16, 31, "Inhoud voorstel"),
        (32, 50, "punt 1"),
        (51, 55, "punt 2"),
        (56, 58, "punt 3"),
        (59, 120, "punt 4"),
        (121, 126, "punt 5"),
        (127, 133, "punt 6"),
        (134, 143, "punt 7"),
        (144, 148, "punt 8"),
        (149, 150, "punt 9"),
        (151, 154, "ondertekening"),
    ],
}
"""The headings of each document: first line, last line, heading. The first that fits counts."""
PLAATS = re.compile(r"regel (?P<regels>\d+(-\d+)?((, \d+(-\d+)?)* en \d+(-\d+)?)?) \((?P<koppen>.+)\)")
VOORNAMEN = "macros/rules/voornamen.txt"
PLAATSNAMEN = "data/landelijk/gemeenten-"
"""Files of places, of which many are called after a person."""
"""First names in general, for the rule that refuses them in the data; it says nothing about whom a source names."""
REGIOS_SAMEN = [
    ["utrecht"],
    ["arnhem-achterhoek"],
    ["zuid-holland-zuid"],
    ["zuid-holland-zuid", "drechtsteden-alblasserwaard-vijfheerenlanden"],  # the second ended in the first
]
# Names of people in and around the documents, as hashes: a list of names would publish what it must keep out.
NAMEN = {
    "ca4c20166e8b7260", "d5e7d945ccf8829e", "b99a8ad4006791a3", "ed5fcfd6f8a33c9f", "34550715062af006",
    "aa10c37ed23e952c", "9d3c310bbf34d9b0", "a5aad2b73a8888ba", "ad704e192cec6287", "de12e2b38bc842da",
    "882c76fc0573fa58",
}  # fmt: skip


def controleer(gegevens: Gegevens) -> Iterator[str]:
    yield from _plaatsen(gegevens)
    yield from _namen(gegevens.map.parent)
    for regios in REGIOS_SAMEN:
        yield from _kopie(gegevens.map, regios)


def _plaatsen(gegevens: Gegevens) -> Iterator[str]:
    """Counts only what the regions say: a glossary entry does not show that a fact was taken over."""
    genoemd: dict[str, set[int]] = defaultdict(set)
    for pad, inhoud in gegevens.bestanden.items():
        bestand = pad.relative_to(gegevens.map.parent).as_posix()
        for bron, plaats in _bronplaatsen(inhoud):
            if bron not in NUMMER:
                continue
            gevonden = PLAATS.fullmatch(plaats)
            if not gevonden:
                yield f'{bestand}: "{plaats}" hoort een regel en een kop te noemen, zoals "regel 31 (Actielijn 1)".'
                continue
            nummers = regels(gevonden["regels"])
            if "regios" in pad.parts:
                genoemd[bron].update(nummers)
            if nummers[-1] > KOPPEN[bron][-1][1]:
                yield f"{bestand}: {waar(bron, nummers[-1])} bestaat niet."
            elif (koppen := _koppen(bron, nummers)) != gevonden["koppen"]:
                yield (
                    f'{bestand}: {waar(bron, gevonden["regels"])} staat onder "{koppen}"; '
                    f'in de gegevens staat "{gevonden["koppen"]}".'
                )
    for bron, reeks in REGELS_MET_INHOUD.items():
        for regel in regels(reeks):
            if regel not in genoemd[bron]:
                yield f"{waar(bron, regel)} zegt iets dat in geen gegeven van een regio staat."


def regels(plaats: str) -> list[int]:
    """The line numbers that a place such as "33-34 en 106" names, in order."""
    delen = re.findall(r"(\d+)(?:-(\d+))?", plaats)
    return [r for van, tot in delen for r in range(int(van), int(tot or van) + 1)]


def _koppen(bron: str, nummers: list[int]) -> str:
    """The headings of these lines, with numbers of one kind together: "inleiding; Actielijn 1 en 3"."""
    per_regel = [next((kop for van, tot, kop in KOPPEN[bron] if van <= r <= tot), "?") for r in nummers]
    koppen = list(dict.fromkeys(per_regel))
    for soort in ("punt ", "Actielijn "):
        delen = [kop.removeprefix(soort) for kop in koppen if kop.startswith(soort)]
        if len(delen) > 1:
            samen = f"{soort}{', '.join(delen[:-1])} en {delen[-1]}"
            koppen = [kop for kop in koppen if not kop.startswith(soort)] + [samen]
    return "; ".join(koppen)


def _bronplaatsen(deel: Any) -> Iterator[tuple[str, str]]:
    """All places that a record and the parts inside it name."""
    if isinstance(deel, list):
        for een in deel:
            yield from _bronplaatsen(een)
    elif isinstance(deel, dict):
        if "bron" in deel and "plaats" in deel:
            yield deel["bron"], deel["plaats"]
        for waarde in deel.values():
            yield from _bronplaatsen(waarde)


def _namen(wortel: Path) -> Iterator[str]:
    """No file of the repository may hold a name, in whatever letters it is written."""
    lijst = subprocess.run(["git", "ls-files", "-z"], cwd=wortel, capture_output=True, text=True, check=True).stdout
    for naam in filter(None, lijst.split("\0")):
        if naam == VOORNAMEN or naam.startswith(PLAATSNAMEN):
            continue
        try:
            tekst = (wortel / naam).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue
        for regel, inhoud in enumerate(tekst.splitlines(), 1):
            if any(_merk(woord) & NAMEN for woord in set(re.findall(r"[^\W\d_]+", inhoud))):
                yield f"{naam}:{regel} noemt een naam uit een bron. Noem de rol."


def _merk(woord: str) -> set[str]:
    """The word as the hashes know it, with and without its accents."""
    klein = unicodedata.normalize("NFKC", woord).casefold()
    kaal = "".join(t for t in unicodedata.normalize("NFKD", klein) if not unicodedata.combining(t))
    return {hashlib.sha256(vorm.encode()).hexdigest()[:16] for vorm in (klein, kaal)}


def _kopie(data: Path, regios: list[str]) -> Iterator[str]:
    """What all regions share names nothing that a region owns: a copy with only its own regions is whole."""
    with tempfile.TemporaryDirectory() as map_:
        kopie = Path(map_)
        shutil.copytree(data / "landelijk", kopie / "landelijk")
        for regio in regios:
            shutil.copytree(data / "regios" / regio, kopie / "regios" / regio)
        for bevinding in controleer_gegevens(laad(kopie, date.today())):
            if bevinding.niveau is Niveau.FOUT:
                yield f"een kopie met alleen {' en '.join(regios)} heeft een fout: {bevinding}"
