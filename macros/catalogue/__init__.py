"""The linked, read-only whole: the only thing that pages, pictures, search, exports and editors ask."""

from macros.catalogue.catalogus import Catalogus
from macros.catalogue.laad import Lading, laad

__all__ = ["Catalogus", "Lading", "laad"]
