"""A count of actions as a bar: its stretches fill it, in the order of the statuses."""

from itertools import pairwise

import pytest

from macros.kinds.actie import Actie
from macros.pictures.voortgang import balk_van
from tests.project import rijke_catalogus


def _balk(document: str):
    catalogus = rijke_catalogus()
    return balk_van(catalogus.voortgang(a for a in catalogus.alle(Actie) if a.herkomst.document == document))


def test_de_stukken_vullen_de_balk():
    delen = _balk("actieprogramma-kustland-2023-2026")
    assert [(d.aantal, d.naam) for d in delen] == [
        (2, "afgerond"),
        (1, "loopt"),
        (1, "vertraagd"),
        (1, "gestopt"),
        (1, "anders"),
        (1, "niet gemeld"),
    ]
    assert sum(d.stuk.breedte for d in delen) == pytest.approx(100)
    for een, ander in pairwise(delen):
        assert een.stuk.eind == pytest.approx(ander.stuk.x)


def test_zonder_meldingen_is_er_een_stuk_en_zonder_acties_geen():
    (deel,) = _balk("plan-kustland-oost-2021-2024")
    assert (deel.naam, deel.vorm, deel.stuk.breedte) == ("niet gemeld", "niet-gemeld", 100)
    assert _balk("bestaat-niet") == []
