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

from macros.catalogue import Catalogus
from macros.exports import schrijf_exports
from macros.exports.cellen import Cellen
from macros.exports.komma import Kommabestanden, cel
from macros.exports.tabel import OPSOMMING, Kop, Rij, Tabel
from macros.exports.tabellen import Bundels, Tabellen, bladen
from macros.exports.werkboek import bladnaam, maak_werkboek
from macros.fields.keuzes import Vraag
from macros.fields.kolom import Celsoort, Kolom
from macros.kinds import SOORTEN
from macros.kinds.actie import Actie
from macros.kinds.bron import Bron
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from tests.exports.conftest import ADRES
from tests.project import rijke_catalogus

SOORTEN_BESTANDEN = (".csv", ".xlsx", ".sqlite", ".zip")
"""Files that depend on nothing but the data."""


def url(pad: str) -> str:
    return ADRES + pad


def per_naam(catalogus: Catalogus) -> dict[str, Tabel]:
    return {t.naam: t for t in Tabellen(catalogus, url).alle()}


@pytest.fixture(scope="session")
def tabellen(catalogus) -> dict[str, Tabel]:
    return per_naam(catalogus)


@pytest.fixture(scope="session")
def basistabellen(basis) -> dict[str, Tabel]:
    return per_naam(basis)


ZONDER_HERKOMST = {"bronnen", "woordgroepen", "plaatsen", "partijen", "voortgang-geteld", "achterstand", "hiaten"}
"""Tables that state no fact of a source: sources themselves, names, words to search by, counts, what is to be done."""


def test_elke_rij_zegt_waar_zij_op_rust_en_hoe_zeker_dat_is(tabellen):
    for naam in tabellen.keys() - ZONDER_HERKOMST:
        koppen = [kop.kop for kop in tabellen[naam].kolommen]
        assert {"Voorbehoud", "Bron", "Zekerheid"} <= set(koppen), naam
        assert {"Plaats in de bron", "Plaats"} & set(koppen), naam
        zonder = [rij for rij in tabellen[naam].rijen if not rij.cellen[koppen.index("Bron")]]
        assert naam == "vergelijking" or not zonder, naam


def test_een_deel_zonder_eigen_bron_rust_op_die_van_het_geheel(catalogus, tabellen):
    tabel = tabellen["vaststelling"]
    plek = [kop.kop for kop in tabel.kolommen].index("Bron")
    delen = [(d, v) for d in catalogus.alle(Document) for v in d.vaststelling]
    for (document, deel), rij in zip(delen, tabel.rijen, strict=True):
        bronnen = {catalogus.geef(Bron, b.bron).titel for b in deel.bronnen or document.bronnen}
        assert set(str(rij.cellen[plek]).split(OPSOMMING)) == bronnen


def test_van_wie_niets_zegt_staat_er_ook_geen_bron(tabellen):
    koppen = [kop.kop for kop in tabellen["vergelijking"].kolommen]
    for rij in tabellen["vergelijking"].rijen:
        cellen = dict(zip(koppen, rij.cellen, strict=True))
        assert bool(cellen["Wat"]) == bool(cellen["Bron"]) == bool(cellen["Zekerheid"])
        assert cellen["Wat"] or not cellen["Voorbehoud"]


def lees_csv(inhoud: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(inhoud.decode("utf-8-sig"), newline=""), delimiter=";"))


def klein(*cellen: object) -> Tabel:
    """A table with one row: a column of each kind of cell."""
    soorten = list(Celsoort)
    kolommen = tuple(Kop(s.name, "uitleg", s) for s in soorten[: len(cellen)])
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
    boek = maak_werkboek("Proef", [klein("tekst", 3, 4.5, 6000, date(2024, 3, 1), "2024-03-01", True, ADRES)])
    assert blad(boek, "Klein")[1] == ["tekst", 3.0, 4.5, 6000.0, date(2024, 3, 1), date(2024, 3, 1), "ja", ADRES]


def test_een_jaar_is_een_getal_en_een_maand_blijft_een_maand():
    rijen = tuple(Rij((w,)) for w in ("2024", "2024-03"))
    tabel = Tabel("t", "T", "", (Kop("Wanneer", "", Celsoort.TIJDPUNT),), rijen)
    assert [rij[0] for rij in blad(maak_werkboek("Proef", [tabel]), "T")[1:]] == [2024.0, "2024-03"]


def test_een_werkboek_heeft_een_filter_een_vaste_kop_een_koppeling_en_geen_andere_formule():
    ruw = xml(maak_werkboek("Proef", [klein("=1+1", 3, 4.5, 6, None, None, None, ADRES)]))
    assert '<autoFilter ref="A1:H2"/>' in ruw
    assert 'state="frozen"' in ruw
    assert re.findall(r"<f>(.*?)</f>", ruw) == [f'HYPERLINK("{ADRES}")']
    assert '<dimension ref="A1:H2"/>' in ruw


def test_elke_cel_van_een_werkboek_zegt_waar_zij_staat(tabellen):
    """Some readers crash on a cell without a reference."""
    boek = maak_werkboek("Alles", tabellen.values())
    for nummer in range(1, len(tabellen) + 2):
        cellen = re.findall(r"<c(?: [^>]*)?/?>", xml(boek, nummer))
        assert cellen
        assert all(re.match(r'<c r="[A-Z]+[0-9]+"', c) for c in cellen)


def test_wat_in_xml_iets_betekent_blijft_tekst():
    lastig = 'a<b>&"c"\x08\nd'
    assert blad(maak_werkboek("Proef", [klein(lastig)]), "Klein")[1] == ['a<b>&"c"\nd']


def test_het_laatste_blad_legt_elke_kolom_uit(tabellen):
    boek = maak_werkboek("Alles", tabellen.values())
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
    boek = maak_werkboek("Alles", tabellen.values())
    for tabel in tabellen.values():
        inhoud = Kommabestanden().maak(tabel)
        rijen, cellen = lees_csv(inhoud), blad(boek, bladnaam(tabel))
        assert len(rijen) == len(cellen) - 1 == len(tabel.rijen)
        assert cellen[0] == next(csv.reader(io.StringIO(inhoud.decode("utf-8-sig"), newline=""), delimiter=";"))
        teksten = [n for n, k in enumerate(tabel.kolommen) if k.soort is Celsoort.TEKST]
        for uit_csv, uit_boek in zip(rijen, cellen[1:], strict=True):
            woorden = list(uit_csv.values())
            assert [woorden[n] for n in teksten] == [cel(str(uit_boek[n])) for n in teksten]


def test_elke_soort_gegeven_staat_met_al_haar_records_in_een_tabel(catalogus, tabellen):
    gezien = set()
    for blad, klassen in bladen().items():
        gezien.update(klassen)
        rijen = [r for k in klassen for r in catalogus.alle(k)]
        hoort = sum(len(getattr(r, blad.per)) for r in rijen) if blad.per else len(rijen)
        assert len(tabellen[blad.naam].rijen) == hoort, blad.naam
        koppen = [k.kop for k in tabellen[blad.naam].kolommen]
        eigen = [k for k in koppen if not k.endswith(("(id)", "(ids)"))]
        assert eigen[: len(blad.kolommen)] == [k.kop for k in blad.kolommen]
    assert gezien == set(SOORTEN)


def test_naast_elke_naam_van_een_ander_gegeven_staat_zijn_sleutel(catalogus, tabellen):
    """Every id in a column of ids is the key of a record of the kinds that the column leads to."""
    sleutels = {k.soort.naam: {r.sleutel for r in catalogus.alle(k)} for k in SOORTEN}
    gezien = 0
    for tabel in tabellen.values():
        for plek, kolom in enumerate(tabel.kolommen):
            if kolom.verwijst:
                bestaat = set().union(*(sleutels[s] for s in kolom.verwijst))
                ids = {id_ for r in tabel.rijen if (c := r.cellen[plek]) for id_ in str(c).split(OPSOMMING)}
                assert ids <= bestaat, (tabel.naam, kolom.kop, ids - bestaat)
                gezien += len(ids)
    assert gezien > 50


def test_elke_rij_van_elke_tabel_heeft_een_pagina_en_een_sleutel(tabellen):
    for tabel in tabellen.values():
        koppen = [k.kop for k in tabel.kolommen]
        for kop in ("Pagina", "Sleutel"):
            assert all(r.cellen[koppen.index(kop)] for r in tabel.rijen), (tabel.naam, kop)
        assert len({k.veld for k in tabel.kolommen}) == len(koppen), tabel.naam


def rij(tabel: Tabel, **waar: str) -> dict[str, str]:
    """The one row with these values."""
    (rij,) = (r for r in lees_csv(Kommabestanden().maak(tabel)) if all(r[k] == w for k, w in waar.items()))
    return rij


def test_de_acties_van_een_plan_staan_met_trekker_planning_en_bron_in_de_tabel(basistabellen):
    actie = rij(basistabellen["acties"], Code="1a")
    assert actie["Sleutel"] == "plan-duinstreek-2021-2024/1a"
    assert (actie["Regio"], actie["Document"]) == ("Duinstreek", "Uitvoeringsplan Duinstreek")
    assert actie["Lijn"] == "Eerder zien"
    assert (actie["Regio (id)"], actie["Document (id)"]) == ("duinstreek", "plan-duinstreek-2021-2024")
    assert (actie["Wie trekt"], actie["Wie trekt (ids)"]) == ("Veilig Thuis Duinstreek", "veilig-thuis-duinstreek")
    assert actie["Wie doet mee"] == "Gemeente (beleid jeugd) | Meerdorp"
    assert actie["Wie doet mee (ids)"] == "gemeente | meerdorp"
    assert (actie["Waar"], actie["Zo mogelijk"]) == ("Regionaal", "nee")
    assert (actie["Soort planning"], actie["Van"], actie["Tot en met"]) == ("In een jaar of periode", "2022", "2023")
    assert (actie["Eerste dag"], actie["Laatste dag"]) == ("2022-01-01", "2023-12-31")
    assert actie["Pagina"] == f"{ADRES}regios/duinstreek/plan-duinstreek-2021-2024/1a/"
    assert actie["Plaats in de bron"] == "bron-streekplan: regel 27"


def test_een_onderdeel_heeft_een_eigen_rij_met_de_actie_erbij(basistabellen):
    deel = rij(basistabellen["onderdelen"], Code="ii")
    assert (deel["Onderdeel"], deel["Actie"]) == ("De plek inrichten", "1a Opvang regelen")
    assert (deel["Wie trekt"], deel["Waar"]) == ("Veilig Thuis Duinstreek", "Lokaal")


def test_een_contactrol_staat_er_met_haar_kanaal_werkgebied_en_controle(basistabellen):
    rol = rij(basistabellen["contactrollen"], Sleutel="preventiemedewerker-duinstreek")
    assert (rol["Telefoon"], rol["Via"]) == ("", "Veilig Thuis Duinstreek")
    assert (rol["Werkt in"], rol["Vragen"]) == ("Duinstreek-Midden", "Ik wil een casus bespreken")
    assert (rol["Daarna"], rol["Nagekeken op"]) == ("Advies van Veilig Thuis Duinstreek", "2026-11-01")
    assert (rol["Werkt in (ids)"], rol["Daarna (id)"]) == ("deelregio:duinstreek-midden", "advies-duinstreek")
    streek = rij(basistabellen["contactrollen"], Sleutel="advies-duinstreek")
    assert (streek["Werkt in"], streek["Vragen"]) == ("regio Duinstreek", "Ik wil advies | Ik wil een melding doen")
    assert rij(basistabellen["contactrollen"], Sleutel="advies-landelijk")["Werkt in"] == "heel Nederland"


def test_de_soort_van_een_kolom_volgt_uit_het_veld(basistabellen):
    soorten = {(t.naam, k.kop): k.soort for t in basistabellen.values() for k in t.kolommen}
    assert soorten["gemeenten", "Inwoners"] is Celsoort.GETAL
    assert soorten["gemeenten", "Lengte"] is Celsoort.KOMMAGETAL
    assert soorten["geld", "Bedrag"] is Celsoort.EURO
    assert soorten["geld", "Jaren"] is Celsoort.TEKST
    assert soorten["acties", "Zo mogelijk"] is Celsoort.JANEE
    assert soorten["acties", "Eerste dag"] is Celsoort.DATUM
    assert soorten["bronnen", "Datum"] is Celsoort.TIJDPUNT
    assert soorten["contactrollen", "Volgende controle"] is Celsoort.TIJDPUNT
    assert soorten["acties", "Pagina"] is Celsoort.LINK


@pytest.mark.parametrize(
    ("kolom", "wat"),
    [
        (Kolom("Fout", "trekker"), "column trekker: Actie has no field trekker"),
        (Kolom("Fout", "timing.begin"), "column timing.begin: Timing has no field begin"),
        (Kolom("Fout", "titel.lengte"), "column titel.lengte: a value has no field lengte"),
        (Kolom("Fout", "naam_met_code"), "column Fout: nothing says what it means"),
        (Kolom("Fout", lambda c, r: r.id), "column Fout: nothing says what it means"),
    ],
)
def test_een_kolom_die_nergens_heen_leidt_valt_meteen_op(basis, kolom, wat):
    with pytest.raises(TypeError, match=f"^{re.escape(wat)}$"):
        list(Cellen(basis, url).kolommen(kolom, Actie, Actie))


def test_elke_gemeente_heeft_voor_elke_vraag_de_rijen_van_de_catalogus_op_volgorde(catalogus, tabellen):
    per_vraag: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for r in lees_csv(Kommabestanden().maak(tabellen["contactrollen-per-gemeente"])):
        per_vraag.setdefault((r["CBS-code"], r["Vraag"]), []).append((r["Volgorde"], r["Sleutel"]))
    for gemeente in catalogus.gebieden.huidige_gemeenten():
        for vraag in Vraag:
            hoort = [(str(n), a.rol.id) for n, a in enumerate(catalogus.raadpleeg(gemeente, vraag), 1)]
            assert per_vraag.pop((gemeente.cbs_code, vraag.label), []) == hoort
    assert not per_vraag


def test_elke_contactrol_staat_in_de_tabel_van_wat_nagekeken_moet_worden_de_eerste_bovenaan(catalogus, tabellen):
    rijen = lees_csv(Kommabestanden().maak(tabellen["achterstand"]))
    assert {r["Sleutel"] for r in rijen} == {r.id for r in catalogus.alle(Contactrol)}
    dagen = [r["Volgende controle"] for r in rijen]
    assert dagen == sorted(dagen)


def test_de_delen_van_een_tabel_zijn_samen_het_geheel(catalogus):
    alles, *delen = Bundels(catalogus, lambda pad: pad)
    for tabel in alles.tabellen:
        for plek in ("regio", "document", "gemeente", "bron"):
            deel = [rij for stuk in tabel.per(plek).values() for rij in stuk.rijen]
            plekken = [getattr(rij, plek) for rij in tabel.rijen]
            assert len(deel) == sum(len(p) if isinstance(p, tuple) else p is not None for p in plekken)
    paden = [b.csv(t) for b in [alles, *delen] for t in b.tabellen]
    assert len(paden) == len(set(paden))


def test_de_gemeenten_van_een_regio_staan_in_haar_bundel_ook_die_er_niet_meer_zijn(basis):
    bundel = next(b for b in Bundels(basis, url) if b.map == "regios/duinstreek/")
    tabel = next(t for t in bundel.tabellen if t.naam == "gemeenten")
    namen = {r["Gemeente"] for r in lees_csv(Kommabestanden().maak(tabel))}
    regio = {g.naam for g in basis.alle(Gemeente) if any(r.id == "duinstreek" for r in basis.gebieden.regios(g))}
    assert namen == regio == {"Meerdorp", "Duinstad", "Zandhoek"}


@pytest.mark.parametrize("catalogus", ["rijk"], indirect=True, scope="session")
def test_dezelfde_gegevens_geven_op_elke_dag_dezelfde_bytes(uitvoer, tmp_path):
    """Also in another process order: nothing in a table depends on the day, on memory or on the clock."""
    schrijf_exports(rijke_catalogus(date(2026, 12, 24)), tmp_path, ADRES)
    sommen = [
        {
            p.relative_to(doel): hashlib.sha256(p.read_bytes()).hexdigest()
            for p in doel.rglob("*")
            if p.suffix in SOORTEN_BESTANDEN
        }
        for doel in (uitvoer, tmp_path)
    ]
    assert {p.suffix for p in sommen[0]} == set(SOORTEN_BESTANDEN)
    assert sommen[0] == sommen[1]


def _downloads(site: Path) -> set[str]:
    """What the pages of a site offer to download; each is there."""
    gevonden = set()
    for pagina in site.rglob("*.html"):
        for adres in re.findall(r'href="([^"]+\.(?:csv|xlsx|json))"', pagina.read_text(encoding="utf-8")):
            doel = (pagina.parent / unquote(adres)).resolve()
            assert doel.is_file(), f"{pagina.relative_to(site)} wijst naar {adres}"
            gevonden.add(doel.relative_to(site.resolve()).as_posix())
    return gevonden


@pytest.mark.elke_inhoud
def test_elke_download_op_een_pagina_is_er(site):
    assert _downloads(site)


def test_elke_soort_download_staat_op_een_pagina(site):
    gevonden = _downloads(site)
    for verwacht in (
        "open-data/bronnen.csv",
        "open-data/hiaten.csv",
        "api/v1/achterstand.json",
        "regios/[^/]+/[^/]+.xlsx",
        "regios/[^/]+/geld.csv",
        "gemeenten/[^/]+/contactrollen-per-gemeente.csv",
        "regios/[^/]+/[^/]+/acties.csv",
    ):
        assert any(re.fullmatch(verwacht, pad) for pad in gevonden), verwacht
