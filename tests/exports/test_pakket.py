"""Everything in one go: tables for programs, the data package, the database and the zip, each read by other people's
tools: Frictionless, DuckDB, SQLite and zipfile."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from pathlib import Path

import duckdb
import frictionless
import pytest

from macros.exports import databank, datapakket, pakket
from macros.exports.mediatypen import CSV
from macros.exports.tabel import Kop, Rij, Tabel
from macros.exports.tabellen import bladen
from macros.fields.kolom import Celsoort
from macros.kinds.actie import Actie
from tests.exports.gebouwd import lees

LASTIG = 'regel één\nregel "twee"; drie, vier'


@pytest.fixture(scope="session")
def map_(uitvoer) -> Path:
    return uitvoer / "open-data"


@pytest.fixture(scope="session")
def bank(map_) -> sqlite3.Connection:
    return sqlite3.connect(map_ / databank.PAD)


def test_frictionless_vindt_niets_aan_te_merken_op_het_pakket(map_):
    verslag = frictionless.validate(str(map_ / datapakket.PAD))
    assert verslag.valid, verslag.flatten(["title", "rowNumber", "fieldName", "message"])[:5]
    assert len(verslag.tasks) == len(lees(map_ / datapakket.PAD)["resources"]) > len(bladen())


@pytest.mark.parametrize("catalogus", ["rijk"], indirect=True, scope="session")
def test_frictionless_leest_het_pakket_ook_uit_de_zip(map_):
    """The same bytes as those that it looked at above: one table shows that it finds them there."""
    uit_zip = frictionless.Package(str(map_ / pakket.PAD))
    assert uit_zip.resource_names == [tabel["name"] for tabel in lees(map_ / datapakket.PAD)["resources"]]
    tabel = uit_zip.get_resource("regios")
    assert [rij["sleutel"] for rij in tabel.read_rows()] == [
        rij["sleutel"] for rij in csv.DictReader((map_ / tabel.path).open(encoding="utf-8", newline=""))
    ]


@pytest.mark.parametrize("catalogus", ["kaal"], indirect=True, scope="session")
def test_frictionless_ziet_een_sleutel_die_nergens_heen_leidt(map_, tmp_path):
    """The check above can fail: the foreign keys are looked at."""
    beschrijving = lees(map_ / datapakket.PAD)
    twee = [tabel for tabel in beschrijving["resources"] if tabel["name"] in ("regios", "deelregios")]
    (tmp_path / datapakket.PAD).write_text(json.dumps(beschrijving | {"resources": twee}), "utf-8")
    for tabel in twee:
        (tmp_path / tabel["path"]).parent.mkdir(exist_ok=True)
        (tmp_path / tabel["path"]).write_bytes((map_ / tabel["path"]).read_bytes())
    assert frictionless.validate(str(tmp_path / datapakket.PAD)).valid
    regios = tmp_path / "tabellen/regios.csv"
    regios.write_text(regios.read_text("utf-8").splitlines()[0] + "\n", "utf-8")
    verslag = frictionless.validate(str(tmp_path / datapakket.PAD))
    assert "foreign-key" in {type_ for (type_,) in verslag.flatten(["type"])}


def test_elke_kolom_is_beschreven(map_):
    for tabel in lees(map_ / datapakket.PAD)["resources"]:
        assert tabel["description"]
        for veld in tabel["schema"]["fields"]:
            assert veld["title"]
            assert veld["description"]


def test_duckdb_leest_getallen_datums_en_regeleinden_zoals_ze_zijn(tmp_path):
    rijen = (Rij((LASTIG, 3, 4.5, 6000, True)), Rij(("=1+1", -1, -5.25, None, False)))
    soorten = (Celsoort.TEKST, Celsoort.GETAL, Celsoort.KOMMAGETAL, Celsoort.EURO, Celsoort.JANEE)
    koppen = ("Wat er staat", "Aantal", "Lengte", "Bedrag", "Zo mogelijk")
    tabel = Tabel("t", "T", "", tuple(map(Kop, koppen, koppen, soorten)), rijen)
    (tmp_path / "t.csv").write_bytes(pakket.voor_programmas(tabel))
    uit = duckdb.sql(f"FROM read_csv('{tmp_path}/t.csv')")
    assert uit.columns == ["wat_er_staat", "aantal", "lengte", "bedrag", "zo_mogelijk"]
    assert list(map(str, uit.types)) == ["VARCHAR", "BIGINT", "DOUBLE", "BIGINT", "BOOLEAN"]
    assert uit.fetchall() == [(LASTIG, 3, 4.5, 6000, True), ("=1+1", -1, -5.25, None, False)]


def test_duckdb_koppelt_de_tabellen_aan_elkaar(map_):
    """A question of a journalist, over two files, without a join by name."""
    gemeenten, raad = (f"read_csv('{map_}/tabellen/{n}.csv')" for n in ("gemeenten", "contactrollen-per-gemeente"))
    rijen = duckdb.sql(
        f"SELECT g.cbs_code, telefoon FROM {raad} r JOIN {gemeenten} g ON r.gemeente_id = g.sleutel WHERE volgorde = 1"
    )
    assert len(rijen.fetchall()) == len(duckdb.sql(f"FROM {raad} WHERE volgorde = 1").fetchall()) > 0


def test_de_database_heeft_geen_sleutel_die_nergens_heen_leidt(bank):
    assert bank.execute("PRAGMA foreign_key_check").fetchall() == []
    assert bank.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    tabellen = [t for (t,) in bank.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    verwijzingen = [v for t in tabellen for v in bank.execute(f'PRAGMA foreign_key_list("{t}")')]
    assert len(verwijzingen) > 30
    assert {v[2] for v in verwijzingen} <= set(tabellen)


def test_elke_tabel_staat_in_de_database_met_evenveel_rijen_en_met_uitleg(map_, bank):
    for tabel in lees(map_ / datapakket.PAD)["resources"]:
        naam = databank.tabelnaam(tabel["name"])
        with (map_ / tabel["path"]).open(encoding="utf-8", newline="") as uit:
            rijen = list(csv.reader(uit))
        assert bank.execute(f'SELECT count(*) FROM "{naam}"').fetchone() == (len(rijen) - 1,)
        kolommen = bank.execute("SELECT kolom FROM uitleg WHERE tabel = ? AND kolom <> ''", [naam]).fetchall()
        assert [k for (k,) in kolommen] == rijen[0]


def test_elke_vraag_in_de_database_geeft_antwoord(catalogus, bank):
    for vraag in databank.VRAGEN:
        rijen = bank.execute(f'SELECT * FROM "{vraag.naam}"').fetchall()
        if vraag.naam == "wie_raadplegen" or (vraag.naam == "wie_trekt_wat" and catalogus.alle(Actie)):
            assert rijen, vraag.naam


def test_wat_niet_bekend_is_is_leeg_en_geen_lege_tekst(map_, bank):
    for tabel in lees(map_ / datapakket.PAD)["resources"]:
        for veld in tabel["schema"]["fields"]:
            vraag = f'SELECT count(*) FROM "{databank.tabelnaam(tabel["name"])}" WHERE "{veld["name"]}" = \'\''
            assert bank.execute(vraag).fetchone() == (0,), (tabel["name"], veld["name"])


def test_een_koppeltabel_heeft_een_rij_voor_elke_trekker(catalogus, bank):
    hoort = {(a.sleutel, t.partij) for a in catalogus.alle(Actie) for t in catalogus.trekkers(a)}
    assert set(bank.execute("SELECT acties_sleutel, partijen_sleutel FROM acties_wie_trekt")) == hoort


def test_in_het_pakket_zit_alles_precies_zoals_het_los_te_halen_is(map_):
    with zipfile.ZipFile(map_ / pakket.PAD) as zip_:
        assert zip_.testzip() is None
        namen = set(zip_.namelist())
        for naam in namen - {"LEESMIJ.txt"}:
            assert zip_.read(naam) == (map_ / naam).read_bytes()
    assert {datapakket.PAD, databank.PAD, "LEESMIJ.txt"} < namen


def test_de_lijst_van_bestanden_noemt_elk_bestand_dat_er_is(uitvoer, op_schijf):
    regels = lees(uitvoer / "api/v1/bestanden.json")["bestanden"]
    genoemd = {op_schijf(r["adres"]) for r in regels}
    assert len(genoemd) == len(regels)
    assert genoemd == {p for p in uitvoer.rglob("*") if p.is_file() and "api" not in p.relative_to(uitvoer).parts}
    for regel in regels:
        if regel["mediatype"] == CSV:
            inhoud = op_schijf(regel["adres"]).read_text("utf-8-sig")
            assert (
                len(next(csv.reader(io.StringIO(inhoud, newline=""), delimiter=";" if ";" in inhoud[:200] else ",")))
                > 3
            )
