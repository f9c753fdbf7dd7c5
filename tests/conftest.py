"""What the tests of the checks share: a small, clean data folder that each test may change as it likes."""

from __future__ import annotations

import shutil
import signal
from datetime import date
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.rules import controleer
from tests.bezoek import adres, chromium, open_pagina, site

__all__ = ["adres", "chromium", "open_pagina", "site"]

VANDAAG = date(2026, 11, 22)
BASIS = Path(__file__).parent / "basis" / "data"


def pytest_configure() -> None:
    """A shell that runs us in the background lets Ctrl+C be ignored, and every process we start would inherit that."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def gegevens(tmp_path: Path) -> Path:
    """A copy of the base data, which has no findings."""
    return Path(shutil.copytree(BASIS, tmp_path / "data"))


def bevindingen(map_: Path) -> list[str]:
    """Every finding about ``map_`` as an editor reads it."""
    return [str(b) for b in controleer(laad(map_, VANDAAG))]
