"""The data, to everyone: JSON, CSV and XLSX, made from the catalogue. Knows no MkDocs and no templates."""

from macros.exports.schrijf import export_taken, schrijf_exports

__all__ = ["export_taken", "schrijf_exports"]
