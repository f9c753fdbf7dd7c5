"""CSV that a Dutch Excel opens with a double click, and workbooks with typed cells, filters, links and explanations."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import zipfile
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from python_calamine import CalamineWorkbook

from macros.catalogue import laad
from macros.catalogue.gebieden import Gebieden
from macros.exports.komma import Kommabestanden, cel
from macros.exports.schrijf import schrijf_exports
from macros.exports.tabel import Celsoort, Kolom, Rij, Tabel
from macros.exports.tabellen import alle_tabellen, bundels
from macros.exports.werkboek import Werkboeken, bladnaam
from tests.conftest import VANDAAG

WORTEL = Path(__file__).resolve().parents[2]
ADRES = "https://voorbeeld.nl/regiovisie/"


@pytest.fixture(scope="module")
def wereld():
    catalogus = laad(WORTEL / "data", VANDAAG).catalogus
    return catalogus, Gebieden(catalogus)


@pytest.fixture(scope="module")
def tabellen(wereld):
    return {t.naam: t for t in alle_tabellen(*wereld, lambda pad: ADRES + pad)}


def lees_csv(inhoud: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(inhoud.decode("utf-8-sig"), newline=""), delimiter=";"))


def klein(*cellen: object) -> Tabel:
    """A table with one row: a column of each kind of cell."""
    soorten = list(Celsoort)
    kolommen = tuple(Kolom(s.name, "uitleg", lambda _: None, s) for s in soorten[: len(cellen)])
    return Tabel("klein", "Klein", "Een kleine tabel.", kolommen, (Rij(cellen),))


def blad(boek: bytes, naam: str) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(boek)).get_sheet_by_name(naam).to_python()


def xml(boek: bytes, nummer: int = 1) -> str:
    with zipfile.ZipFile(io.BytesIO(boek)) as inhoud:
        return inhoud.read(f"xl/worksheets/sheet{nummer}.xml").decode()


def test_csv_heeft_een_bom_puntkommas_en_regeleinden_van_windows():
    inhoud = Kommabestanden().maak(klein("één; twee", 3, 4.5, 6000))
    assert inhoud == '\ufeffTEKST;GETAL;KOMMAGETAL;EURO\r\n"één; twee";3;4,5;6000\r\n'.encode()


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
def test_een_formule_wordt_tekst(begin):
    assert cel(f"{begin}1+1") == f"'{begin}1+1"


def test_een_gewone_tekst_een_getal_en_een_leeg_veld_blijven_wat_ze_zijn():
    waarden = ("a-b", 12, None, True, False, date(2024, 3, 1))
    assert [cel(w) for w in waarden] == ["a-b", "12", "", "ja", "nee", "2024-03-01"]


def test_een_werkboek_heeft_cellen_met_hun_soort():
    boek = Werkboeken().maak("Proef", [klein("tekst", 3, 4.5, 6000, date(2024, 3, 1), "2024-03-01", True, ADRES)])
    assert blad(boek, "Klein")[1] == ["tekst", 3.0, 4.5, 6000.0, date(2024, 3, 1), date(2024, 3, 1), "ja", ADRES]


def test_een_jaar_is_een_getal_en_een_maand_blijft_een_maand():
    rijen = tuple(Rij((w,)) for w in ("2024", "2024-03"))
    tabel = Tabel("t", "T", "", (Kolom("Wanneer", "", lambda _: None, Celsoort.TIJDPUNT),), rijen)
    assert [rij[0] for rij in blad(Werkboeken().maak("Proef", [tabel]), "T")[1:]] == [2024.0, "2024-03"]


def test_een_werkboek_heeft_een_filter_een_vaste_kop_een_koppeling_en_geen_andere_formule():
    ruw = xml(Werkboeken().maak("Proef", [klein("=1+1", 3, 4.5, 6, None, None, None, ADRES)]))
    assert '<autoFilter ref="A1:H2"/>' in ruw
    assert 'state="frozen"' in ruw
    assert re.findall(r"<f>(.*?)</f>", ruw) == [f'HYPERLINK("{ADRES}")']
    assert '<dimension ref="A1:H2"/>' in ruw


def test_wat_in_xml_iets_betekent_blijft_tekst():
    lastig = 'a<b>&"c"\x08\nd'
    assert blad(Werkboeken().maak("Proef", [klein(lastig)]), "Klein")[1] == ['a<b>&"c"\nd']


def test_het_laatste_blad_legt_elke_kolom_uit(tabellen):
    boek = Werkboeken().maak("Alles", tabellen.values())
    uitleg = {(rij[0], rij[1]): rij[3] for rij in blad(boek, "Uitleg")}
    for tabel in tabellen.values():
        for kolom in tabel.kolommen:
            assert kolom.uitleg
            assert uitleg[bladnaam(tabel), kolom.kop] == kolom.uitleg


def test_elke_tabel_heeft_eigen_kolomkoppen_en_een_eigen_bladnaam(tabellen):
    for tabel in tabellen.values():
        koppen = [k.kop for k in tabel.kolommen]
        assert len(set(koppen)) == len(koppen), tabel.naam
    assert len({bladnaam(t) for t in tabellen.values()}) == len(tabellen)


def test_csv_en_werkboek_zeggen_hetzelfde(tabellen):
    boek = Werkboeken().maak("Alles", tabellen.values())
    for tabel in tabellen.values():
        rijen = lees_csv(Kommabestanden().maak(tabel))
        cellen = blad(boek, bladnaam(tabel))
        assert len(rijen) == len(cellen) - 1 == len(tabel.rijen)
        assert cellen[0] == list(rijen[0])
        teksten = [n for n, k in enumerate(tabel.kolommen) if k.soort is Celsoort.TEKST]
        for uit_csv, uit_boek in zip(rijen, cellen[1:], strict=True):
            woorden = list(uit_csv.values())
            assert [woorden[n] for n in teksten] == [cel(str(uit_boek[n])) for n in teksten]


def test_de_acties_van_een_plan_staan_met_trekker_planning_en_bron_in_de_tabel(tabellen):
    rijen = lees_csv(Kommabestanden().maak(tabellen["acties"]))
    actie = next(r for r in rijen if r["Sleutel"] == "uitvoeringsplan-lekstroom-2021-2024/1d")
    assert "Beleidsmedewerker OOV Vijfheerenlanden" in actie["Wie trekt"]
    assert actie["Pagina"] == f"{ADRES}regios/utrecht/uitvoeringsplan-lekstroom-2021-2024/1d/"
    assert "regel" in actie["Plaats in de bron"]


def test_elke_gemeente_heeft_voor_elke_vraag_een_rij_en_112_komt_eerst(wereld, tabellen):
    _, gebieden = wereld
    rijen = lees_csv(Kommabestanden().maak(tabellen["contactrollen-per-gemeente"]))
    for gemeente in gebieden.huidige_gemeenten():
        van_hier = [r for r in rijen if r["Gemeente"] == gemeente.naam]
        assert len({r["Vraag"] for r in van_hier}) == 6, gemeente.naam
        gevaar = [r["Sleutel"] for r in van_hier if r["Vraag"] == "Er is nu gevaar"]
        assert gevaar[:2] == ["alarmnummer", "veilig-thuis-landelijk"]


def test_de_delen_van_een_tabel_zijn_samen_het_geheel(wereld):
    alles, *delen = bundels(*wereld, lambda pad: pad)
    for tabel in alles.tabellen:
        for plek in ("regio", "document", "gemeente", "bron"):
            deel = [rij for stuk in tabel.per(plek).values() for rij in stuk.rijen]
            assert len(deel) == sum(getattr(rij, plek) is not None for rij in tabel.rijen)
    paden = [b.csv(t) for b in [alles, *delen] for t in b.tabellen]
    assert len(paden) == len(set(paden))


def test_dezelfde_gegevens_geven_op_elke_dag_dezelfde_bytes(tmp_path):
    """Also in another process order: nothing in a table depends on the day, on memory or on the clock."""
    sommen = []
    for dag in (VANDAAG, date(2026, 12, 24)):
        catalogus = laad(WORTEL / "data", dag).catalogus
        doel = tmp_path / str(dag)
        schrijf_exports(catalogus, Gebieden(catalogus), doel, tmp_path, ADRES)
        sommen.append(
            {
                p.relative_to(doel): hashlib.sha256(p.read_bytes()).hexdigest()
                for p in doel.rglob("*")
                if p.suffix in (".csv", ".xlsx")
            }
        )
    assert len(sommen[0]) > 150
    assert sommen[0] == sommen[1]


def test_elke_download_op_een_pagina_is_er(site):
    gevonden = set()
    for pagina in site.rglob("*.html"):
        for adres in re.findall(r'href="([^"]+\.(?:csv|xlsx|json))"', pagina.read_text(encoding="utf-8")):
            doel = (pagina.parent / unquote(adres)).resolve()
            assert doel.is_file(), f"{pagina.relative_to(site)} wijst naar {adres}"
            gevonden.add(doel.relative_to(site.resolve()).as_posix())
    for verwacht in (
        "open-data/bronnen.csv",
        "open-data/hiaten.csv",
        "api/v1/achterstand.json",
        "regios/utrecht/utrecht.xlsx",
        "regios/utrecht/geld.csv",
        "gemeenten/houten/contactrollen-per-gemeente.csv",
        "regios/utrecht/uitvoeringsplan-lekstroom-2021-2024/acties.csv",
    ):
        assert verwacht in gevonden
