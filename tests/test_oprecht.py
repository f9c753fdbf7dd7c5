"""Pages, tables, search and API say no more than the sources do: on the tests' own plans, read as a council would."""

from __future__ import annotations

import html
import re
from datetime import date
from pathlib import Path

import pytest

from macros.catalogue import Catalogus, laad
from macros.catalogue.acties import Wensen, kies_acties
from macros.catalogue.vergelijken import Spraak, uitspraken
from macros.exports.tabellen import Tabellen
from macros.fields.keuzes import Stand
from macros.fields.record import Record
from macros.kinds.actie import Actie
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio
from macros.kinds.thema import Thema
from macros.pictures.tijdlijn import tijdlijn_van_plan
from macros.search.documenten import documenten
from tests.project import rijk, rijke_catalogus, rijke_lading, sjablonen_over

ZEEWIJK, INGETROKKEN, CONCEPT = "plan-zeewijk-2023", "agenda-kustland-2018", "afspraken-jeugd-kustland-2026"


def pagina(catalogus: Catalogus, record: Record) -> str:
    """The words of a page that a reader sees, without what waits for a later day."""
    tekst = sjablonen_over(catalogus).toon(record.soort.sjabloon, record.adres, record, kruimels=[])
    zonder = re.sub(r"<div[^>]* hidden>.*?</div>", "", tekst, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", zonder)).split())


def document(id_: str, dag: date = date(2026, 11, 22)) -> tuple[Catalogus, Document]:
    catalogus = rijke_catalogus(dag)
    return catalogus, catalogus.geef(Document, id_)


def tabel(catalogus: Catalogus, naam: str) -> list[dict[str, object]]:
    gevonden = next(t for t in Tabellen(catalogus, str).alle() if t.naam == naam)
    return [dict(zip((k.kop for k in gevonden.kolommen), rij.cellen, strict=True)) for rij in gevonden.rijen]


def test_wat_is_ingetrokken_is_niet_ook_verlopen() -> None:
    woorden = pagina(*document(INGETROKKEN))
    assert "Dit document is ingetrokken." in woorden
    assert "looptijd van dit document is voorbij" not in woorden


def test_een_concept_geldt_nergens() -> None:
    catalogus, concept = document(CONCEPT)
    assert catalogus.stand(concept) is Stand.CONCEPT
    assert not catalogus.geldt(concept)
    assert "Dit is een concept." in pagina(catalogus, concept)
    rij = next(r for r in tabel(catalogus, "documenten") if r["Sleutel"] == CONCEPT)
    assert rij["Stand"] == "Nog niet vastgesteld"


@pytest.mark.parametrize(
    ("id_", "merk"),
    [(INGETROKKEN, "i"), (CONCEPT, "c"), ("visie-kustland-2020", "o"), (ZEEWIJK, ""), ("visie-oude-kust-2013", "v")],
)
def test_zoeken_weet_hoe_een_document_ervoor_staat(id_: str, merk: str) -> None:
    gevonden = {d.sleutel: d for d in documenten(rijke_catalogus(), [])}
    assert gevonden["document", id_].merk == merk


def test_een_aangekondigde_opvolger_volgt_pas_op_zijn_dag(tmp_path: Path) -> None:
    data = rijk(tmp_path / "data")
    plan = data / "regios/kustland/plan-zeewijk-2028.yml"
    plan.write_text(
        "document:\n  id: plan-zeewijk-2028\n  soort_document: beleidsplan\n  titel: Veilig verder in Zeewijk\n"
        "  periode:\n    van: 2027-voorjaar\n  status: vastgesteld\n  samenvatting: Een nieuw plan.\n"
        f"  gemeenten:\n    - zeewijk\n  voorgangers:\n    - {ZEEWIJK}\n"
        "  bronnen:\n    - bron: bron-plan-zeewijk\n      plaats: bladzijde 1\n",
        encoding="utf-8",
    )
    for dag, stand, woorden, niet in (
        (date(2027, 2, 28), Stand.NU, "Vanaf het voorjaar van 2027 volgt Veilig verder in Zeewijk", "pgevolgd door"),
        (date(2027, 3, 1), Stand.OPGEVOLGD, "Er is een nieuwer document. Het is opgevolgd door", "looptijd van dit"),
    ):
        catalogus = laad(data, dag, rijke_lading()).catalogus
        oud = catalogus.geef(Document, ZEEWIJK)
        assert catalogus.stand(oud) is stand
        gelezen = pagina(catalogus, oud)
        assert woorden in gelezen
        assert niet not in gelezen


def test_een_gepland_besluit_waarvan_de_tijd_voorbij_is_komt_niet_hierna() -> None:
    woorden = pagina(*document(ZEEWIJK))
    assert "Die tijd is voorbij. Of het besluit is genomen, weten wij niet." in woorden
    assert "Wat komt hierna? Dat staat er niet in." in woorden
    assert "weten wij niet" not in pagina(*document(ZEEWIJK, date(2024, 3, 31)))


def test_een_voorstel_waarvan_de_tijd_voorbij_is_komt_ook_niet_hierna() -> None:
    assert "Wat komt hierna? De raad informeren gepland" in pagina(*document("visie-kustland-2020"))


def test_een_gemeente_die_er_niet_meer_was_hoefde_niets_vast_te_stellen() -> None:
    assert "1 van de 3 gemeenten heeft het vastgesteld, voor zover wij weten." in pagina(
        *document("convenant-aan-zee-2022")
    )


def test_bedragen_per_jaar_zijn_ook_bedragen() -> None:
    woorden = pagina(*document(ZEEWIJK))
    assert "€\u00a012.500,50 in het schooljaar 2023-2024, €\u00a013.000 in het schooljaar 2024-2025" in woorden.replace(
        "€ ", "€\u00a0"
    )
    assert "maar geen bedrag" not in woorden
    per_jaar = [r for r in tabel(rijke_catalogus(), "geld-per-jaar") if r["Waarvoor"] == "Lessen op school"]
    assert [(r["Jaar"], r["Bedrag"]) for r in per_jaar] == [("2023-schooljaar", 12500.5), ("2024-schooljaar", 13000)]


def test_wie_het_plan_bekijkt_staat_bij_wie_kijkt_of_het_lukt() -> None:
    assert "Wie kijkt of het lukt? Tussenstand : juni 2025" in pagina(*document(ZEEWIJK))


def test_wat_een_bedrag_per_inwoner_is_staat_er_zo() -> None:
    assert "per inwoner per jaar voor Bijdrage van elke gemeente" in pagina(
        *document("actieprogramma-kustland-2023-2026")
    )


def test_een_actie_zonder_tijd_is_niet_nader_te_bepalen() -> None:
    catalogus, concept = document(CONCEPT)
    lijn = tijdlijn_van_plan(concept, concept.acties, catalogus)
    assert lijn.soorten == ["niet-genoemd"]
    woorden = pagina(catalogus, concept)
    assert "het plan noemt geen tijd" in woorden
    assert "nog te bepalen" not in woorden
    assert "Wie doet wat?" not in woorden


def test_een_actie_zonder_uitleg_heeft_geen_samenvatting_van_ons() -> None:
    catalogus = rijke_catalogus()
    zonder = pagina(catalogus, catalogus.geef(Actie, f"{ZEEWIJK}/wijkavonden"))
    assert "Het plan geeft bij deze actie geen uitleg." in zonder
    assert "onze eigen samenvatting" not in zonder


def test_ander_beleid_is_geen_antwoord_op_geweld_thuis() -> None:
    catalogus = rijke_catalogus()
    nazorg = catalogus.geef(Thema, "nazorg")
    gezegd = {u.regio.id: u for u in uitspraken(catalogus, nazorg)}["kustland"]
    assert (gezegd.spraak, gezegd.records) == (Spraak.ANDERS, [])
    rij = next(r for r in tabel(catalogus, "vergelijking") if (r["Onderwerp"], r["Regio"]) == (nazorg.naam, "Kustland"))
    assert rij["Zegt iets"] == "alleen in plannen over ander beleid"
    woorden = pagina(catalogus, nazorg)
    assert "Een gesprek na een jaar Samen voor de jeugd Jeugd Nog niet vastgesteld" in woorden
    regio = pagina(catalogus, catalogus.geef(Regio, "kustland"))
    assert "Nog niet vastgesteld Jeugd" in regio


def test_wat_nog_moet_beginnen_is_niet_voorbij() -> None:
    catalogus = rijke_catalogus(date(2028, 1, 1))
    leren = catalogus.geef(Actie, f"{ZEEWIJK}/leren")
    assert leren in kies_acties(catalogus.gebieden, Wensen(jaar=2025))
    straks = leren.model_copy(update={"timing": leren.timing.model_copy(update={"van": "2029", "tot": None})})
    straks._herkomst = leren.herkomst
    assert catalogus.geweest(leren)
    assert not catalogus.geweest(straks)


def test_wie_wat_heeft_vastgesteld_en_wanneer_staat_in_een_tabel() -> None:
    rijen = [r for r in tabel(rijke_catalogus(), "vaststelling") if r["Document"] == "Convenant gegevens delen aan zee"]
    assert [r["Wie (id)"] for r in rijen] == ["duinvoort", "zeewijk", "klifzijde", "bestuurstafel-kustland"]
    assert [(r["Wie"], r["Status"], r["Wanneer"]) for r in rijen] == [
        ("Duinvoort", "Vastgesteld", "2022-06-01"),
        ("Zeewijk", "Voorgelegd", None),
        ("Klifzijde", "Niet vastgesteld", None),
        ("Bestuurstafel Kustland", "Niet bekend", None),
    ]


@pytest.mark.parametrize(
    ("gemeente", "zin"),
    [
        (
            "duinvoort",
            "Convenant gegevens delen aan zee Verlengd vanaf 12 mei 2022 Duinvoort: vastgesteld, 1 juni 2022",
        ),
        ("zeewijk", "Zeewijk: voorgelegd"),
    ],
)
def test_een_gemeente_leest_of_zij_het_zelf_heeft_vastgesteld(gemeente: str, zin: str) -> None:
    catalogus = rijke_catalogus()
    assert zin in pagina(catalogus, catalogus.geef(Gemeente, gemeente))


def test_evaluaties_en_fasen_zijn_er_ook_als_rijen() -> None:
    catalogus = rijke_catalogus()
    evaluaties = {(r["Van"], r["Wat"]): r["Wanneer"] for r in tabel(catalogus, "evaluaties")}
    assert evaluaties["Veilig thuis in Zeewijk", "Eindstand"] == "2026-kwartaal-3"
    assert evaluaties["A.1 Een loket in de bibliotheek", "Wat de proef opleverde"] == "2025-12"
    fasen = {r["Fase"]: (r["Begin"], r["Einde"]) for r in tabel(catalogus, "fasen")}
    assert fasen["Doorgaan"] == ("2024-voorjaar", None)


def test_een_regio_zegt_wat_zij_wil_met_wat_van_haar_is() -> None:
    catalogus = rijke_catalogus()
    woorden = pagina(catalogus, catalogus.geef(Regio, "kustland"))
    assert "geen regiovisie en geen plan van deze regio die nu nog gelden" not in woorden
