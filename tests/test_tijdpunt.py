"""Moments as precise as the source: what each kind of moment covers, how it reads, and how it is typed."""

from __future__ import annotations

import json
import subprocess
from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.catalogue.acties import Wensen, kies_acties
from macros.catalogue.geld import tel_op
from macros.fields.deel import Periode
from macros.fields.keuzes import Timingsoort
from macros.fields.tijdpunt import JAARDELEN, Tijdpunt, begin, einde
from macros.kinds.actie import Actie, Timing
from macros.kinds.document import Document
from macros.kinds.geld import Geld
from macros.pictures.tijdlijn import tijdlijn_van_plan
from macros.records.voorstel import in_goede_vorm
from macros.wording.opschrift import datum, timing, wanneer
from tests.project import WORTEL, rijke_catalogus

TIJDPUNT: TypeAdapter[str] = TypeAdapter(Tijdpunt)
BRON = [{"bron": "bron-kustraad", "plaats": "regel 1"}]


@pytest.mark.parametrize(
    ("tijdpunt", "eerste", "laatste", "woorden", "antwoord"),
    [
        ("2024", "2024-01-01", "2024-12-31", "2024", "in 2024"),
        ("2024-02", "2024-02-01", "2024-02-29", "februari 2024", "in februari 2024"),
        ("2024-12", "2024-12-01", "2024-12-31", "december 2024", "in december 2024"),
        ("2024-05-12", "2024-05-12", "2024-05-12", "12 mei 2024", "op 12 mei 2024"),
        ("2024-kwartaal-2", "2024-04-01", "2024-06-30", "het tweede kwartaal van 2024", None),
        ("2024-helft-2", "2024-07-01", "2024-12-31", "de tweede helft van 2024", None),
        ("2024-voorjaar", "2024-03-01", "2024-05-31", "het voorjaar van 2024", None),
        ("2023-winter", "2023-12-01", "2024-02-29", "de winter van 2023 op 2024", None),
        ("2023-schooljaar", "2023-08-01", "2024-07-31", "het schooljaar 2023-2024", None),
        (
            "2024-voor-de-zomer",
            "2024-01-01",
            "2024-06-30",
            "de tijd voor de zomer van 2024",
            "voor de zomer van 2024",
        ),
    ],
)
def test_een_moment_is_zo_precies_als_de_bron(
    tijdpunt: str, eerste: str, laatste: str, woorden: str, antwoord: str | None
) -> None:
    assert TIJDPUNT.validate_python(tijdpunt) == tijdpunt
    assert (begin(tijdpunt), einde(tijdpunt)) == (date.fromisoformat(eerste), date.fromisoformat(laatste))
    assert datum(tijdpunt) == woorden
    assert wanneer(tijdpunt) == (antwoord or f"in {woorden}")


@pytest.mark.parametrize("fout", ["2024-kwartaal-5", "2024-lente-", "voorjaar 2024", "1700-zomer", "2024-2025"])
def test_wat_geen_moment_is_wordt_geweigerd(fout: str) -> None:
    with pytest.raises(ValidationError):
        TIJDPUNT.validate_python(fout)


@pytest.mark.parametrize(
    ("getypt", "goed"),
    [
        ("voorjaar 2024", "2024-voorjaar"),
        ("Q3 2024", "2024-kwartaal-3"),
        ("het tweede kwartaal van 2024", "2024-kwartaal-2"),
        ("schooljaar 2024-2025", "2024-schooljaar"),
        ("voor de zomer van 2024", "2024-voor-de-zomer"),
        ("2024 Q3", "2024-kwartaal-3"),
        ("2024, 3e kwartaal", "2024-kwartaal-3"),
        ("12 mrt. 2024", "2024-03-12"),
        ("t/m 2024", "2024"),
        ("eind 2024", "2024"),
        ("ooit in 2024", ""),
    ],
)
def test_wie_een_moment_schrijft_zoals_het_plan_krijgt_de_goede_vorm(getypt: str, goed: str) -> None:
    assert in_goede_vorm(Periode, "van", getypt) == goed


@pytest.mark.parametrize(
    ("velden", "woorden"),
    [
        ({"soort": "periode", "tot": "2024-07-01"}, "Uiterlijk op 1 juli 2024"),
        ({"soort": "periode", "tot": "2024-voor-de-zomer"}, "Uiterlijk voor de zomer van 2024"),
        ({"soort": "periode", "van": "2024-kwartaal-2"}, "Vanaf het tweede kwartaal van 2024"),
        ({"soort": "periode", "van": "2024-zomer", "tot": "2024-zomer"}, "In de zomer van 2024"),
        ({"soort": "periode", "van": "2024", "tot": "2024"}, "2024"),
        ({"soort": "gestart", "van": "2024-05-12"}, "Gestart op 12 mei 2024"),
        ({"soort": "gestart", "van": "2024-najaar"}, "Gestart in het najaar van 2024"),
    ],
)
def test_een_planning_zegt_niet_meer_dan_het_plan(velden: dict[str, str], woorden: str) -> None:
    assert timing(Timing(**velden)) == woorden


def test_een_periode_zonder_een_enkel_moment_is_geen_periode() -> None:
    with pytest.raises(ValidationError, match='bij de soort "periode" hoort "van", "tot" of allebei'):
        Timing(soort=Timingsoort.PERIODE)


def test_een_actie_met_alleen_een_einde_loopt_vanaf_het_begin_van_het_plan() -> None:
    catalogus = rijke_catalogus(date(2023, 6, 1))
    plan = catalogus.geef(Document, "plan-zeewijk-2023")
    lijn = tijdlijn_van_plan(plan, plan.acties, catalogus)
    balken = {r.record.id: r.balk for r in lijn.regels}
    assert lijn.looptijd is not None
    assert balken["a-1"].stuk.x == lijn.looptijd.x == 0
    assert not balken["a-1"].voorbij
    actie = catalogus.geef(Actie, "plan-zeewijk-2023/a-1")
    jaren = [jaar for jaar in range(2022, 2028) if actie in kies_acties(catalogus.gebieden, Wensen(jaar=jaar))]
    assert jaren == [2023, 2024]


def test_geld_van_een_schooljaar_telt_niet_mee_in_een_kalenderjaar() -> None:
    basis = {"titel": "Lessen", "status": "begroot", "bronnen": BRON}
    lessen = Geld(id="lessen", jaren=["2023-schooljaar"], euro=10, **basis)
    kwartaal = Geld(id="kwartaal", jaren=["2023-kwartaal-4"], euro=10, **basis)
    som = tel_op([lessen, kwartaal])
    assert [(t.jaar, t.cent) for t in som.totalen] == [(2023, 1000)]
    assert som.niet_geteld == [(lessen, "valt in twee kalenderjaren")]


def test_het_formulier_leest_en_zegt_elk_moment_als_de_site() -> None:
    tijdpunten = [f"2024-{deel}" for deel in JAARDELEN] + ["2024", "2024-05", "2024-05-12"]
    script = (
        f'import {{ inWoorden, lees }} from "{(WORTEL / "docs/script/beheer/datum.js").as_uri()}";'
        f"const alle = {json.dumps(tijdpunten)}.map((t) => [inWoorden(t), lees(t), lees(inWoorden(t))]);"
        "console.log(JSON.stringify(alle));"
    )
    gedaan = subprocess.run(
        ["node", "--input-type=module", "-e", script], capture_output=True, text=True, check=True, cwd=WORTEL
    )
    for tijdpunt, (woorden, gelezen, terug) in zip(tijdpunten, json.loads(gedaan.stdout), strict=True):
        assert woorden == datum(tijdpunt)
        assert gelezen == tijdpunt
        assert terug in (tijdpunt, None) if "zomer" in tijdpunt else terug == tijdpunt
