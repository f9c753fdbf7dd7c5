"""The data, to everyone, in every form there is: made from the catalogue. Knows no MkDocs and no templates."""

from macros.exports.schrijf import formaten, schrijf_exports

__all__ = ["formaten", "schrijf_exports"]
