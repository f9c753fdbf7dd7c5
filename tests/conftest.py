"""What the tests of the checks share: a small, clean data folder that each test may change as it likes."""

from __future__ import annotations

import os
import shutil
import signal
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.rules import controleer
from tests.bezoek import adres, chromium, open_pagina, site, speler, zonder_script
from tests.browsers import nieuw_tabblad
from tests.project import ANDERE_DATA, VANDAAG, basis_lading

__all__ = ["VANDAAG", "adres", "chromium", "nieuw_tabblad", "open_pagina", "site", "speler", "zonder_script"]

BASIS = Path(__file__).parent / "basis" / "data"


ZWAAR = (
    "beheer/*",
    "editors/test_dag.py",
    "editors/test_diff.py",
    "editors/test_typen.py",
    "exports/test_api.py::test_de_*_geldig*",
    "exports/test_pakket.py::test_frictionless*",
    "exports/test_werkboeken_elders.py",
    "plaats/*",
    "site/*",
    "test_aanvullen.py",
    "test_bouw*.py",
    "test_breken.py",
    "test_controle.py",
    "test_geheugen.py",
    "test_inhoud.py",
    "test_motoren.py",
    "test_nieuwe_soort.py",
    "test_remedies.py",
    "workflows/*",
)
"""Tests, or whole files, that build a site, start other programs or take long otherwise; ``make snel`` skips them."""
ZWARE_FIXTURES = {"site", "adres", "speler", "nieuw_tabblad"}
"""What elsewhere makes a test heavy."""


LANG = (
    "beheer/test_schrijven.py",
    "editors/test_dag.py",
    "exports/test_werkboeken_elders.py",
    "site/test_andere_gegevens.py::test_de_site_die_hier",
    "site/test_eigen_regio.py",
    "test_bouw_voorbeeld.py",
    "test_breken.py",
    "test_remedies.py::test_wie_de_remedies_volgt",
)
"""What takes longest by itself begins first: begun last, it would keep one worker busy while the others are done."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--snel", action="store_true", help="alleen tests zonder browser en zonder bouw van de site")
    parser.addoption("--beelden", action="store_true", help="maak de platen van het handboek opnieuw")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One more than there are cores, for a browser is often waited for; the quick tests wait for nothing."""
    return (os.cpu_count() or 1) + (not config.getoption("snel"))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A heavy file is not even read."""
    if not config.getoption("snel") or collection_path.suffix != ".py":
        return None
    hier = collection_path.relative_to(Path(__file__).parent)
    return True if any(hier.match(patroon) for patroon in ZWAAR) else None


def _is_zwaar(item: pytest.Item) -> bool:
    """Needs a browser or a site, is called so above, or says of a large country what it says of two small ones."""
    keuze = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    naam = item.nodeid.removeprefix("tests/")
    return (
        not ZWARE_FIXTURES.isdisjoint(getattr(item, "fixturenames", ()))
        or any(fnmatchcase(naam, patroon) for patroon in ZWAAR)
        or keuze.get("catalogus") == "groot"
    )


def _zegt_niets_nieuws(item: pytest.Item) -> bool:
    """A written page holds the same words beside any data, and what fits a phone fits a laptop: tested on our own."""
    keuze = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    if keuze.get("site", "basis") == "basis":
        return False
    soort = keuze.get("soort", "index")
    return not (soort == "index" or soort.startswith("record-")) or keuze.get("breedte", 320) > 320


@pytest.hookimpl(trylast=True)  # after pytest has put together what uses the same site
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    items[:] = [i for i in items if not _zegt_niets_nieuws(i)]
    items.sort(key=lambda i: not i.nodeid.removeprefix("tests/").startswith(LANG))
    if not config.getoption("snel"):
        return
    zwaar = {i for i in items if _is_zwaar(i)}
    config.hook.pytest_deselected(items=list(zwaar))
    items[:] = [i for i in items if i not in zwaar]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What holds for any content is tested on other data too."""
    if metafunc.definition.get_closest_marker("elke_inhoud"):
        metafunc.parametrize("site", ["basis", *ANDERE_DATA], indirect=True, scope="session")


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
    return [str(b) for b in controleer(laad(map_, VANDAAG, basis_lading()))]
