"""The tile map: one tile each, never two on one place, and lying where it lies."""

import random
import time
from datetime import date

import pytest

from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio
from macros.pictures.tegels import KOLOMMEN, kaart_van, plaats
from tests.beelden.gegevens import catalogus_op

CATALOGUS = catalogus_op(date(2026, 11, 22))
GEBIEDEN = CATALOGUS.gebieden
ECHT = {g.id: (float(g.positie.lengte), float(g.positie.breedte)) for g in GEBIEDEN.ingedeelde_gemeenten() if g.positie}


def _heel_nederland() -> dict[str, tuple[float, float]]:
    toeval = random.Random(342)
    return {f"g{n:03}": (toeval.uniform(3.4, 7.2), toeval.uniform(50.8, 53.5)) for n in range(342)}


@pytest.mark.parametrize("posities", [ECHT, _heel_nederland(), {"een": (5.1, 52.1)}, {}], ids=len)
def test_elke_gemeente_heeft_een_eigen_plek(posities):
    plekken = plaats(posities)
    assert plekken.keys() == posities.keys()
    assert len(set(plekken.values())) == len(posities)
    assert all(kolom >= 1 and rij >= 1 for kolom, rij in plekken.values())


def test_dezelfde_posities_geven_dezelfde_kaart_in_welke_volgorde_ook():
    assert plaats(dict(reversed(ECHT.items()))) == plaats(ECHT)


def test_de_kaart_past_op_een_breed_scherm():
    assert max(kolom for kolom, _ in plaats(ECHT).values()) <= KOLOMMEN
    assert max(kolom for kolom, _ in plaats(_heel_nederland()).values()) <= 30
    assert max(rij for _, rij in plaats(_heel_nederland()).values()) <= 40


@pytest.mark.parametrize("posities", [ECHT, _heel_nederland()], ids=["54", "342"])
def test_wat_duidelijk_oostelijker_of_noordelijker_ligt_ligt_dat_ook_op_de_kaart(posities):
    plekken = plaats(posities)
    namen = sorted(posities)
    for a in namen:
        for b in namen:
            if posities[a][0] - posities[b][0] > 0.8:
                assert plekken[a][0] > plekken[b][0], (a, b)
            if posities[a][1] - posities[b][1] > 0.5:
                assert plekken[a][1] < plekken[b][1], (a, b)


def test_heel_nederland_kost_minder_dan_een_seconde():
    begin = time.process_time()
    plaats(_heel_nederland())
    assert time.process_time() - begin < 1


def test_de_lijst_staat_per_groep_op_naam_en_de_legenda_noemt_elke_groep_een_keer():
    regio = CATALOGUS.geef(Regio, "utrecht")
    deelregio_van = {g.id: d for d in regio.deelregios for g in GEBIEDEN.gemeenten(d)}
    kaart = kaart_van(
        [CATALOGUS.geef(Gemeente, g) for g in deelregio_van], lambda g: deelregio_van[g.id], regio.deelregios
    )
    assert [groep.id for _, _, groep in kaart.legenda] == [d.id for d in regio.deelregios]
    per_groep = [(t.merk, t.gemeente.naam.casefold()) for t in kaart.tegels]
    assert per_groep == sorted(per_groep)
    assert len(kaart.tegels) == len(deelregio_van)
