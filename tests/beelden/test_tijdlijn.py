"""A plan with every sort of planning, and documents that follow each other, as pictures in time."""

from datetime import date

import pytest

from macros.kinds.document import Document
from macros.pictures.tijdlijn import tijdlijn_van_documenten, tijdlijn_van_plan
from tests.project import rijke_catalogus


def _plan(vandaag: date):
    catalogus = rijke_catalogus(vandaag)
    plan = catalogus.geef(Document, "plan-kustland-oost-2021-2024")
    lijn = tijdlijn_van_plan(plan, plan.acties, catalogus)
    return {r.record.id: r.balk for r in lijn.regels}, lijn


@pytest.mark.parametrize(
    ("code", "soort", "loopt_door"),
    [
        ("1a", "doorlopend", True),
        ("1d", "periode", False),
        ("1b", "open", False),
        ("1c", "open", False),
        ("2b", "afhankelijk", False),
        ("3b", "gestart", True),
    ],
)
def test_elke_planning_wordt_getekend_als_wat_zij_is(code, soort, loopt_door):
    balken, _ = _plan(date(2022, 6, 1))
    assert (balken[code].soort, balken[code].loopt_door) == (soort, loopt_door)


def test_gestart_voor_het_plan_maakt_het_beeld_een_jaar_langer():
    balken, lijn = _plan(date(2022, 6, 1))
    assert (lijn.schaal.van, lijn.schaal.tot) == (2020, 2024)
    assert balken["3b"].stuk.x < lijn.looptijd.x < balken["1d"].stuk.eind


def test_tijdens_het_plan_is_alleen_voorbij_wat_voorbij_is():
    balken, lijn = _plan(date(2023, 6, 1))
    assert balken["1d"].voorbij
    assert not balken["1a"].voorbij
    assert lijn.vandaag == pytest.approx(68.3, abs=0.5)


def test_na_het_plan_is_alles_voorbij_en_staat_vandaag_er_nog_bij():
    balken, lijn = _plan(date(2026, 11, 22))
    assert all(b.voorbij for b in balken.values())
    assert lijn.schaal.tot == 2026
    assert lijn.vandaag is not None


def test_lang_na_het_plan_blijft_het_beeld_bij_het_plan():
    _, lijn = _plan(date(2040, 1, 1))
    assert (lijn.schaal.tot, lijn.vandaag) == (2024, None)


def test_een_document_zonder_einde_stopt_waar_zijn_opvolger_begint():
    catalogus = rijke_catalogus(date(2026, 11, 22))
    documenten = [catalogus.geef(Document, d) for d in ("visie-duinstreek-2016", "visie-duinstreek-2021")]
    lijn = tijdlijn_van_documenten(documenten, catalogus)
    oud, nieuw = (r.balk for r in lijn.regels)
    assert (oud.voorbij, oud.loopt_door) == (True, False)
    assert (nieuw.voorbij, nieuw.loopt_door, nieuw.soort) == (False, True, "doorlopend")
    assert oud.stuk.eind == pytest.approx(nieuw.stuk.x, abs=0.1)


def test_een_opvolger_die_nog_moet_beginnen_maakt_niets_voorbij():
    catalogus = rijke_catalogus(date(2020, 6, 1))
    documenten = [catalogus.geef(Document, d) for d in ("visie-duinstreek-2016", "visie-duinstreek-2021")]
    oud, _ = (r.balk for r in tijdlijn_van_documenten(documenten, catalogus).regels)
    assert catalogus.opvolgers(documenten[0]) == documenten[1:]
    assert not oud.voorbij
