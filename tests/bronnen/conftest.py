"""The real data, read once."""

import pytest

from macros.catalogue import laad
from tests.bronnen.feiten import DATA, VANDAAG


@pytest.fixture(scope="package")
def catalogus():
    return laad(DATA, VANDAAG).catalogus
