"""The data, to everyone: JSON, CSV and XLSX, made from the catalogue. Knows no MkDocs and no templates."""

from macros.exports.schrijf import schrijf_exports

__all__ = ["schrijf_exports"]
