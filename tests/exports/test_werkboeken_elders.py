"""Every workbook opens everywhere: six programs that others made read the values and types that we wrote."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from macros.catalogue import laad
from macros.exports.tabel import Tabel
from macros.exports.tabellen import Bundels
from macros.exports.werkboek import EERSTE_DAG, bladnaam, maak_werkboek
from macros.fields.kolom import Cel, Celsoort
from tests.conftest import VANDAAG
from tests.exports.conftest import ADRES, WORTEL
from tests.project import ANDERE_DATA, rijke_catalogus

Bladen = dict[str, list[list[object]]]
KANTOOR = shutil.which("soffice") or shutil.which("libreoffice")


def met_openpyxl(boeken: list[Path], map_: Path) -> dict[str, list[Bladen]]:
    return {"openpyxl": [_openpyxl(boek) for boek in boeken]}


def _openpyxl(boek: Path) -> Bladen:
    bladen = openpyxl.load_workbook(boek, data_only=True).worksheets
    return {blad.title: [list(rij) for rij in blad.iter_rows(values_only=True)] for blad in bladen}


def met_calamine(boeken: list[Path], map_: Path) -> dict[str, list[Bladen]]:
    lezers = [CalamineWorkbook.from_path(boek) for boek in boeken]
    return {
        "calamine": [
            {naam: z.get_sheet_by_name(naam).to_python(skip_empty_area=False) for naam in z.sheet_names} for z in lezers
        ]
    }


def met_node(boeken: list[Path], map_: Path) -> dict[str, list[Bladen]]:
    """What exceljs, read-excel-file and SheetJS read, in one process."""
    opdracht = ["node", "tests/exports/werkboeken.mjs", *map(str, boeken)]
    uit = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True)
    assert uit.returncode == 0, uit.stderr
    gelezen = {lezer: [dict(bladen) for bladen in alle] for lezer, alle in json.loads(uit.stdout).items()}
    assert list(gelezen) == ["exceljs", "read-excel-file", "sheetjs"]
    return gelezen


def met_libreoffice(boeken: list[Path], map_: Path) -> dict[str, list[Bladen]]:
    """What LibreOffice with Dutch settings makes of them in one process, saved anew as workbooks."""
    if KANTOOR is None:
        pytest.skip("deze machine heeft geen LibreOffice")
    opdracht = [KANTOOR, f"-env:UserInstallation=file://{map_}/profiel", "--headless", "--language=nl"]
    opdracht += ["--convert-to", "xlsx", "--outdir", str(map_), *map(str, boeken)]
    subprocess.run(opdracht, check=True, capture_output=True)
    return {"LibreOffice": [_openpyxl(map_ / boek.name) for boek in boeken]}


def gewoon(waarde: object) -> object:
    """A value of any reader as one of ours: text, a number, a day, or nothing."""
    if waarde is None or waarde == "":
        return None
    if isinstance(waarde, dict):
        return date.fromisoformat(waarde["datum"])
    if isinstance(waarde, datetime):
        return waarde.date()
    return float(waarde) if isinstance(waarde, int | float) else waarde


def verwacht(waarde: Cel, soort: Celsoort) -> object:
    """The value as a sheet should have it."""
    if soort is Celsoort.JANEE:
        return None if waarde is None else "ja" if waarde else "nee"
    if soort is Celsoort.TIJDPUNT and isinstance(waarde, str):
        if re.fullmatch(r"\d{4}", waarde):
            return float(waarde)
        return verwacht(date.fromisoformat(waarde), Celsoort.DATUM) if len(waarde) == 10 else waarde
    if isinstance(waarde, date) and waarde < EERSTE_DAG:
        return waarde.isoformat()
    return gewoon(waarde)


def vergelijk(tabellen: tuple[Tabel, ...], bladen: Bladen) -> None:
    assert list(bladen) == [*map(bladnaam, tabellen), "Uitleg"]
    for tabel in tabellen:
        rijen = [[gewoon(w) for w in rij] for rij in bladen[bladnaam(tabel)]]
        breed = len(tabel.kolommen)
        gelezen = [(rij + [None] * breed)[:breed] for rij in rijen]
        assert gelezen[0] == [k.kop for k in tabel.kolommen]
        hoort = [[verwacht(w, k.soort) for w, k in zip(r.cellen, tabel.kolommen, strict=True)] for r in tabel.rijen]
        assert gelezen[1:] == hoort, tabel.naam


@pytest.fixture(scope="session")
def boeken(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[tuple[Tabel, ...], Path]]:
    """Every workbook of data that has all there can be, and of data that has hardly any, with its tables."""
    map_ = tmp_path_factory.mktemp("boeken")
    uit = []
    for catalogus in (rijke_catalogus(), laad(ANDERE_DATA["kaal"](map_ / "kaal"), VANDAAG).catalogus):
        for bundel in Bundels(catalogus, lambda pad: f"{ADRES}{pad}"):
            if bundel.xlsx:
                pad = map_ / f"{len(uit)}.xlsx"
                pad.write_bytes(maak_werkboek(bundel.titel, bundel.tabellen))
                uit.append((bundel.tabellen, pad))
    return uit


@pytest.mark.parametrize("lees", [met_openpyxl, met_calamine, met_node, met_libreoffice])
def test_elk_werkboek_is_te_lezen_met(boeken, tmp_path, lees: Callable[[list[Path], Path], dict[str, list[Bladen]]]):
    for lezer, gelezen in lees([pad for _, pad in boeken], tmp_path).items():
        assert len(gelezen) == len(boeken), lezer
        for (tabellen, _), bladen in zip(boeken, gelezen, strict=True):
            vergelijk(tabellen, bladen)
