"""The exports of the rich and of other data of the tests, written without a site around them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from macros.catalogue import Catalogus, laad
from macros.exports import schrijf_exports
from tests.project import ANDERE_DATA, VANDAAG, basis_lading, rijke_catalogus, tijdelijk

WORTEL = Path(__file__).resolve().parents[2]
ADRES = "https://voorbeeld.nl/regiovisie/"
"""Where the files say that they are, as in the built site of the tests."""


@cache
def _catalogus(naam: str) -> Catalogus:
    return laad(ANDERE_DATA[naam](tijdelijk()), VANDAAG).catalogus if naam in ANDERE_DATA else rijke_catalogus()


@pytest.fixture(scope="session", params=["rijk", *ANDERE_DATA])
def catalogus(request: pytest.FixtureRequest) -> Catalogus:
    """A catalogue: what is true of the exports is so of any data. The rich data has all of the small in it."""
    return _catalogus(request.param)


@pytest.fixture(scope="session")
def basis() -> Catalogus:
    return basis_lading().catalogus


@cache
def _uitvoer(catalogus: Catalogus) -> Path:
    """Written once for all tests of this process, in whatever order they come."""
    doel = tijdelijk()
    schrijf_exports(catalogus, doel, ADRES)
    return doel


@pytest.fixture(scope="session")
def uitvoer(catalogus: Catalogus) -> Path:
    """The folder with all exports of ``catalogus``."""
    return _uitvoer(catalogus)


@pytest.fixture
def op_schijf(uitvoer: Path) -> Callable[[str], Path]:
    """The file at an address."""

    def zoek(adres: str) -> Path:
        assert adres.startswith(ADRES)
        return uitvoer / adres.removeprefix(ADRES)

    return zoek
