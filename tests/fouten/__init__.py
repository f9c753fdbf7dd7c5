"""The kinds of fault that editors, tools and pastes make, each as a generator of broken versions of real files."""

from tests.fouten import samenhang, structuur, teksten, vorm, waarden
from tests.fouten.gegevens import SOORTEN, Breuk, Gegevens, Soort

__all__ = ["Breuk", "Gegevens", "breuken", "samenhang", "structuur", "teksten", "vorm", "waarden"]


def breuken() -> list[Soort]:
    """Every kind of fault: a function from the data, a source of chance and a number to that many broken files."""
    return list(SOORTEN)
