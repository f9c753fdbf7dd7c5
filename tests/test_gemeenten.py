"""Which gemeenten there are: all of today, those with a region, those that are no more; and the names they go by."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from macros.catalogue import Catalogus, laad
from macros.exports.api import Api
from macros.fields.keuzes import Provincie, Vraag
from macros.history.geschiedenis import Geschiedenis
from macros.kinds.gemeente import Gemeente
from macros.pages.leesvolgorde import Leesvolgorde
from tests.conftest import BASIS, VANDAAG
from tests.project import basis_lading

DEZE_SITE = Path(__file__).parents[1] / "data"


@pytest.fixture
def catalogus() -> Catalogus:
    return basis_lading().catalogus


@pytest.fixture
def lees(catalogus: Catalogus) -> Leesvolgorde:
    return Leesvolgorde(catalogus)


def test_een_gemeente_zonder_regio_bestaat_maar_is_niet_ingedeeld(catalogus: Catalogus) -> None:
    nu = {g.id for g in catalogus.gebieden.huidige_gemeenten()}
    ingedeeld = {g.id for g in catalogus.gebieden.ingedeelde_gemeenten()}
    assert nu - ingedeeld == {"havenrade", "s-polderwijk"}
    assert "oud-havenrade" not in nu


def test_zonder_regio_geldt_wat_in_het_hele_land_geldt(catalogus: Catalogus) -> None:
    havenrade = catalogus.geef(Gemeente, "havenrade")
    assert [a.rol.id for a in catalogus.raadpleeg(havenrade, Vraag.ADVIES)] == ["advies-landelijk"]


def test_een_gemeente_weet_wat_er_in_is_opgegaan(catalogus: Catalogus) -> None:
    per_gemeente = {g.id: [v.id for v in catalogus.gebieden.opgegaan_in(g)] for g in catalogus.alle(Gemeente)}
    assert {k: v for k, v in per_gemeente.items() if v} == {
        "meerdorp": ["oud-meerdorp"],
        "havenrade": ["oud-havenrade"],
        "s-polderwijk": ["oud-havenrade"],
    }


def test_op_letter_staan_ook_vroegere_gemeenten_en_volksnamen_zonder_het_voorvoegsel(lees: Leesvolgorde) -> None:
    per_letter = {letter: [(n, [g.id for g in d]) for n, d in namen] for letter, namen in lees.gemeenten_per_letter}
    assert per_letter["P"] == [("'s-Polderwijk", ["s-polderwijk"])]
    assert ("De Haven", ["havenrade"]) in per_letter["D"]
    assert ("Oud-Havenrade", ["havenrade", "s-polderwijk"]) in per_letter["O"]
    assert list(per_letter) == sorted(per_letter)


def test_elke_provincie_heeft_haar_gemeenten_en_een_kaart(lees: Leesvolgorde) -> None:
    assert [(p, [g.id for g in gs]) for p, gs in lees.gemeenten_per_provincie] == [
        (Provincie.ZEELAND, ["havenrade", "s-polderwijk"])
    ]
    assert lees.provinciekaart == [(Provincie.ZEELAND, 1, 1, 2)]
    tegels = lees.gemeentekaart(Provincie.ZEELAND).tegels
    assert [(t.gemeente.id, t.groep, t.merk) for t in tegels] == [("havenrade", None, "")]


@pytest.mark.parametrize("map_", [BASIS, DEZE_SITE], ids=["basis", "deze-site"])
def test_een_lijst_van_plaatsen_noemt_elke_naam_bij_elke_gemeente_van_nu(map_: Path) -> None:
    """What the browser reads to know a place: complete, small, and with the licences of what it is made from."""
    catalogus = laad(map_, VANDAAG).catalogus
    tekst = dict(Api(catalogus, str, Geschiedenis(), []).bestanden())["api/v1/plaatsen.json"]
    bestand = json.loads(tekst)
    nu = catalogus.gebieden.huidige_gemeenten()
    assert [r["id"] for r in bestand["gemeenten"]] == [g.id for g in nu]
    assert all(r["woonplaatsen"] == g.woonplaatsen for r, g in zip(bestand["gemeenten"], nu, strict=True))
    weg = [g for g in catalogus.alle(Gemeente) if catalogus.gebieden.opgeheven(g)]
    doelen = {r["id"]: r["vroeger"] for r in bestand["gemeenten"]}
    assert all(g.naam in doelen[n] for g in weg for n in g.opgegaan_in if n in doelen)
    bronnen = {b.id for g in catalogus.alle(Gemeente) for b in catalogus.bronnen_van(g) if b.licentie}
    assert {n["bron"] for n in bestand["naamsvermelding"]} == bronnen
    assert len(gzip.compress(tekst)) < 40_000


def test_een_gegeven_noemt_de_licentie_van_zijn_bron(catalogus: Catalogus) -> None:
    bestanden = dict(Api(catalogus, str, Geschiedenis(), []).bestanden())
    havenrade = json.loads(bestanden["api/v1/gemeenten/havenrade.json"])
    assert [(b["bron"], b["licentie"]) for b in havenrade["record"]["bronnen"]] == [
        ("bron-register", "CC-BY-4.0"),
        ("bron-websites", None),
    ]
    assert [(n["uitgever"], n["licentie"]["spdx"]) for n in havenrade["naamsvermelding"]] == [
        ("Bureau voor de statistiek", "CC-BY-4.0")
    ]
    assert json.loads(bestanden["api/v1/themas.json"])["naamsvermelding"] == []
