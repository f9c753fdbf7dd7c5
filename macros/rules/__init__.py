"""The rules: each a small pure function over the catalogue, found by itself."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator

from macros.catalogue import Lading
from macros.findings import Bevinding


def regels() -> list[Callable[[Lading], Iterator[Bevinding]]]:
    """The ``controleer`` function of every module in this package, by name."""
    modules = (importlib.import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__))
    return [m.controleer for m in modules]


def controleer(lading: Lading) -> list[Bevinding]:
    """All findings of one reading, in file order, each once."""
    gevonden = {*lading.bevindingen, *(b for regel in regels() for b in regel(lading))}
    return sorted(gevonden)
