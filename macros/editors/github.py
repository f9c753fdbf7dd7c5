"""How a command hands texts to the next step of a workflow on GitHub; nothing else knows of that."""

from __future__ import annotations

import os
from uuid import uuid4


def lever_af(teksten: dict[str, str]) -> bool:
    """To the file that GitHub names, between marks that no text can hold; False when this is no workflow of GitHub."""
    uitvoer = os.environ.get("GITHUB_OUTPUT")
    if not uitvoer:
        return False
    with open(uitvoer, "a", encoding="utf-8") as bestand:
        for naam, tekst in teksten.items():
            merk = uuid4().hex
            bestand.write(f"{naam}<<{merk}\n{tekst}\n{merk}\n")
    return True
