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

from macros.exports.tabel import Tabel
from macros.exports.tabellen import bundels
from macros.exports.werkboek import EERSTE_DAG, bladnaam
from macros.fields.kolom import Cel, Celsoort
from tests.exports.conftest import ADRES, WORTEL

Bladen = dict[str, list[list[object]]]
KANTOOR = shutil.which("soffice") or shutil.which("libreoffice")


def met_openpyxl(boek: Path) -> Bladen:
    bladen = openpyxl.load_workbook(boek, data_only=True).worksheets
    return {blad.title: [list(rij) for rij in blad.iter_rows(values_only=True)] for blad in bladen}


def met_calamine(boek: Path) -> Bladen:
    lezer = CalamineWorkbook.from_path(boek)
    return {naam: lezer.get_sheet_by_name(naam).to_python(skip_empty_area=False) for naam in lezer.sheet_names}


def met_node(boek: Path) -> dict[str, Bladen]:
    """What exceljs, read-excel-file and SheetJS read."""
    opdracht = ["node", "tests/exports/werkboeken.mjs", str(boek)]
    uit = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, timeout=120)
    assert uit.returncode == 0, uit.stderr
    return {lezer: dict(bladen) for lezer, bladen in json.loads(uit.stdout).items()}


def met_libreoffice(boek: Path, map_: Path) -> Bladen:
    """What LibreOffice with Dutch settings makes of it, saved anew as a workbook."""
    taal = f"-env:UserInstallation=file://{map_}/profiel"
    opdracht = [
        str(KANTOOR),
        taal,
        "--headless",
        "--language=nl",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(map_),
        str(boek),
    ]
    subprocess.run(opdracht, check=True, capture_output=True, timeout=240)
    return met_openpyxl(map_ / boek.name)


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
def boeken(catalogus, uitvoer) -> list[tuple[tuple[Tabel, ...], Path]]:
    """Every workbook with the tables that it was made from."""
    alle = list(bundels(catalogus, lambda pad: f"{ADRES}{pad}"))
    return [(b.tabellen, uitvoer / str(b.xlsx)) for b in alle if b.xlsx]


@pytest.mark.parametrize("lees", [met_openpyxl, met_calamine])
def test_programmas_in_python_lezen_elk_werkboek(boeken, lees: Callable[[Path], Bladen]):
    for tabellen, pad in boeken:
        vergelijk(tabellen, lees(pad))


def test_programmas_in_javascript_lezen_elk_werkboek(boeken):
    for tabellen, pad in boeken:
        gelezen = met_node(pad)
        assert list(gelezen) == ["exceljs", "read-excel-file", "sheetjs"]
        for bladen in gelezen.values():
            vergelijk(tabellen, bladen)


@pytest.mark.skipif(KANTOOR is None, reason="deze machine heeft geen LibreOffice")
def test_libreoffice_leest_het_grootste_werkboek(boeken, tmp_path):
    tabellen, pad = boeken[0]
    vergelijk(tabellen, met_libreoffice(pad, tmp_path))
