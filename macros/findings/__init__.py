"""What a check found: one object, ordered as an editor reads files, rendered elsewhere per audience."""

from macros.findings.bevinding import Bevinding, Niveau, Regel, heeft_fouten
from macros.findings.suggestie import afstand, als_id, bedoelt, bijna_gelijk

__all__ = ["Bevinding", "Niveau", "Regel", "afstand", "als_id", "bedoelt", "bijna_gelijk", "heeft_fouten"]
