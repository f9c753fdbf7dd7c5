"""What a check found: one object, ordered as an editor reads files, rendered elsewhere per audience."""

from macros.findings.bevinding import Bevinding, Niveau, Regel, heeft_fouten
from macros.findings.suggestie import bedoelt

__all__ = ["Bevinding", "Niveau", "Regel", "bedoelt", "heeft_fouten"]
