"""Does this hold? One answer and one label on pages, in tables and in the API, also on the day it changes."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from macros.catalogue import Catalogus, laad
from macros.exports.api import Api
from macros.exports.tabellen import Tabellen
from macros.fields.keuzes import Stand, Vraag
from macros.history.geschiedenis import Geschiedenis
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from tests.project import basis_lading, rijke_catalogus, sjablonen_over

ERVOOR, EROP = date(2027, 12, 31), date(2028, 1, 1)
"""The last day of Noorderzand, and the day on which it is part of Texduin."""


def pagina(catalogus: Catalogus, id_: str) -> str:
    gemeente = catalogus.geef(Gemeente, id_)
    return sjablonen_over(catalogus).toon(gemeente.soort.sjabloon, gemeente.adres, gemeente, kruimels=[])


def in_de_api(catalogus: Catalogus, pad: str) -> dict[str, object]:
    inhoud = json.loads(dict(Api(catalogus, str, Geschiedenis(), []).bestanden())[f"api/v1/{pad}.json"])
    record: dict[str, object] = inhoud["record"]
    return record


def in_de_tabel(catalogus: Catalogus, tabel: str, sleutel: str) -> object:
    t = next(t for t in Tabellen(catalogus, str).alle() if t.naam == tabel)
    koppen = [k.kop for k in t.kolommen]
    return next(r.cellen[koppen.index("Stand")] for r in t.rijen if r.cellen[koppen.index("Sleutel")] == sleutel)


@pytest.mark.parametrize(
    ("dag", "stand", "er_is"), [(ERVOOR, Stand.NU, True), (EROP, Stand.VOORBIJ, False)], ids=["ervoor", "erop"]
)
def test_een_herindeling_gaat_in_op_haar_dag(dag: date, stand: Stand, er_is: bool) -> None:
    catalogus = rijke_catalogus(dag)
    noorderzand = catalogus.geef(Gemeente, "noorderzand")
    assert catalogus.stand(noorderzand) is stand
    assert ("noorderzand" in {g.id for g in catalogus.gebieden.huidige_gemeenten()}) is er_is
    assert [g.id for g in catalogus.gebieden.opgegaan_in(catalogus.geef(Gemeente, "texduin"))] == (
        [] if er_is else ["noorderzand"]
    )
    record = in_de_api(catalogus, "gemeenten/noorderzand")
    assert (record["stand"], record["laatste_dag"]) == (stand.value, "2027-12-31")
    assert in_de_tabel(catalogus, "gemeenten", "noorderzand") == stand.label
    html = pagina(catalogus, "noorderzand")
    assert ("bestaat tot en met 31 december 2027" in html) is er_is
    assert ("Deze gemeente bestaat niet meer." in html) is not er_is
    assert 'href="../../gemeenten/texduin/"' in html
    assert bool(catalogus.raadpleeg(noorderzand, Vraag.ADVIES)[0].rol.id == "advies-kustland") is True


@pytest.mark.parametrize(
    ("dag", "stand"),
    [
        ("2019-12-31", Stand.STRAKS),
        ("2020-01-01", Stand.NU),
        ("2024-12-31", Stand.NU),
        ("2025-01-01", Stand.ONBEVESTIGD),
    ],
)
def test_een_document_zonder_einde_is_na_jaren_niet_bevestigd(dag: str, stand: Stand) -> None:
    catalogus = rijke_catalogus(date.fromisoformat(dag))
    visie = catalogus.geef(Document, "visie-kustland-2020")
    assert visie.periode.tot is None
    assert catalogus.stand(visie) is stand
    assert catalogus.geldt(visie) is (stand is not Stand.STRAKS)
    assert in_de_tabel(catalogus, "documenten", visie.id) == stand.label
    assert in_de_api(catalogus, "documenten/visie-kustland-2020")["stand"] == stand.value


def test_een_plan_van_een_gemeente_is_geen_belofte_van_de_regio(gegevens: Path) -> None:
    plan = next((gegevens / "regios/duinstreek").glob("plan-*.yml"))
    tekst = plan.read_text("utf-8").replace(
        "  deelregios:\n    - duinstreek-noord\n", "  gemeenten:\n    - meerdorp\n", 1
    )
    plan.write_text(tekst, "utf-8")
    html = pagina(laad(gegevens, date(2023, 1, 1), basis_lading()).catalogus, "meerdorp")
    eigen, van_de_regio = (
        html.rindex("Wat belooft de gemeente Meerdorp zelf?"),
        html.rindex("Wat belooft de regio Duinstreek?"),
    )
    assert eigen < html.index("Uitvoeringsplan Duinstreek", eigen) < van_de_regio


def test_een_aangekondigde_gemeente_begint_pas_op_haar_dag(gegevens: Path) -> None:
    bestand = gegevens / "landelijk/gemeenten.yml"
    tekst = bestand.read_text("utf-8").replace(
        "    cbs_code: GM9002\n", "    cbs_code: GM9002\n    bestaat:\n      van: 2027-01-01\n"
    )
    bestand.write_text(tekst, "utf-8")
    ervoor, erop = (
        laad(gegevens, date.fromisoformat(d), basis_lading()).catalogus for d in ("2026-12-31", "2027-01-01")
    )
    assert "duinstad" not in {g.id for g in ervoor.gebieden.huidige_gemeenten()}
    assert "Deze gemeente begint op 1 januari 2027." in pagina(ervoor, "duinstad")
    assert "begint op" not in pagina(erop, "duinstad")
