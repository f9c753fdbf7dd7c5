"""Where each setting stands in ``mkdocs.yml``: its line and column."""

from __future__ import annotations

from pathlib import Path

import yaml


class Plekken:
    """The places of one file; a setting that another file brings has the file alone."""

    def __init__(self, bestand: Path) -> None:
        self._naam = bestand.name
        self._boom = yaml.compose(bestand.read_text("utf-8"), Loader=yaml.SafeLoader)

    def van(self, pad: tuple[str, ...]) -> str:
        """``file:line:column`` of the setting at ``pad``, or of the nearest thing above it that is there."""
        regel, kolom = self.rang(pad)
        return f"{self._naam}:{regel}:{kolom}" if regel else self._naam

    def rang(self, pad: tuple[str, ...]) -> tuple[int, int]:
        """Line and column, counting from 1; zeros when nothing of ``pad`` is in the file."""
        knoop, plek = self._boom, (0, 0)
        for deel in pad:
            gevonden = _zoek(knoop, deel)
            if gevonden is None:
                break
            plek, knoop = (gevonden[0].line + 1, gevonden[0].column + 1), gevonden[1]
        return plek


def _zoek(knoop: yaml.Node | None, naam: str) -> tuple[yaml.Mark, yaml.Node] | None:
    """The child with this name: a key, an item that is that text, or a key of an item."""
    if isinstance(knoop, yaml.MappingNode):
        return next(((k.start_mark, w) for k, w in knoop.value if k.value == naam), None)
    if isinstance(knoop, yaml.SequenceNode):
        for deel in knoop.value:
            if isinstance(deel, yaml.ScalarNode) and deel.value == naam:
                return deel.start_mark, deel
            if gevonden := _zoek(deel, naam):
                return gevonden
    return None
