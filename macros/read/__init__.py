"""From a folder of YAML files to plain text values with their positions; knows nothing of the domain."""

from macros.read.bestand import Bestand, lees
from macros.read.map import Inhoud, lees_map

__all__ = ["Bestand", "Inhoud", "lees", "lees_map"]
