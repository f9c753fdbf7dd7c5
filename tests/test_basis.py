"""The tests' own data has everything that the product supports, so that what holds for it holds for any data."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from macros.fields import keuzes
from macros.fields.deel import Deel
from macros.fields.model import veldtypen
from macros.fields.record import Record
from macros.fields.velden import Keuze
from macros.kinds import SOORTEN
from macros.kinds.bron import Bron
from macros.kinds.punt import Punt
from tests.conftest import bevindingen
from tests.project import rijke_catalogus, rijke_data

NOOIT = {(Bron, "bronnen")}
"""A source does not name itself."""
ZO_VEEL_ALS_ER_ZIJN = (keuzes.Provincie, keuzes.Taal, keuzes.Stand, keuzes.Documentsoort, keuzes.Beleidsveld)
"""Names: nothing depends on which of them it is."""
KEUZES = [
    k
    for k in vars(keuzes).values()
    if isinstance(k, type) and issubclass(k, Keuze) and len(k) and k not in ZO_VEEL_ALS_ER_ZIJN
]


@cache
def _delen() -> list[Deel]:
    """Every record and every part of one, at any depth."""
    return [deel for record in rijke_catalogus().alle(Record) for deel in _alle(record)]


def _alle(waarde: object) -> Iterator[Deel]:
    if isinstance(waarde, list):
        for een in waarde:
            yield from _alle(een)
    elif isinstance(waarde, Deel):
        yield waarde
        for naam in veldtypen(type(waarde)):
            yield from _alle(getattr(waarde, naam))


def _velden(soort: type[Deel]) -> Iterator[tuple[type[Deel], str]]:
    for naam, veld in veldtypen(soort).items():
        yield soort, naam
        if veld.deel and not veld.records:
            yield from _velden(veld.deel)


@pytest.mark.parametrize("soort", SOORTEN, ids=lambda s: s.soort.naam)
def test_elk_veld_van_elke_soort_is_ten_minste_een_keer_ingevuld(soort: type[Record]) -> None:
    gezet = {(type(deel), naam) for deel in _delen() for naam in deel.model_fields_set}
    leeg = [f"{k.__name__}.{naam}" for k, naam in _velden(soort) if (k, naam) not in gezet | NOOIT]
    assert leeg == [], "vul dit een keer in, in tests/basis/rijk of tests/basis/data"


@pytest.mark.parametrize("keuze", KEUZES, ids=lambda k: k.__name__)
def test_elke_keuze_komt_ten_minste_een_keer_voor(keuze: type[Keuze]) -> None:
    gekozen: set[object] = {deel.puntsoort for deel in _delen() if isinstance(deel, Punt)}
    for deel in _delen():
        for naam in veldtypen(type(deel)):
            waarde = getattr(deel, naam)
            gekozen.update(waarde if isinstance(waarde, list) and veldtypen(type(deel))[naam].keuze else ())
            gekozen.update([waarde] if isinstance(waarde, Keuze) else ())
    assert set(keuze) - gekozen == set()


def test_de_rijke_gegevens_zijn_schoon() -> None:
    assert bevindingen(rijke_data()) == []
