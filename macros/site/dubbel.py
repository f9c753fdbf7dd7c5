"""Finds a setting that stands twice in MkDocs' settings file: the last one would win, and nobody would know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from macros.read.leesfout import Leesfout
from macros.read.syntaxis import vertaal
from macros.site.stop import Stop


def controleer_instellingen(bestand: Path) -> None:
    """Raises Stop, with a line for every setting that stands twice, or for what makes the file no YAML."""
    tekst = bestand.read_text(encoding="utf-8")
    try:
        boom = yaml.compose(tekst, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as fout:
        lees: Leesfout = vertaal(fout, tekst)
        raise Stop(
            f"{bestand.name}:{lees.regel}:{lees.kolom}: fout[instellingen] {_zin(lees.melding)} {lees.remedie}"
        ) from None
    if boom is not None and (dubbel := list(_dubbel(boom))):
        raise Stop(
            "\n".join(
                f'{bestand.name}:{regel}:{kolom}: fout[instellingen] De instelling "{naam}" staat er twee keer: '
                f"ook op regel {eerder}. Voeg ze samen, of haal er een weg."
                for naam, regel, kolom, eerder in dubbel
            )
        )


def _zin(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def _dubbel(knoop: yaml.Node) -> Iterator[tuple[str, int, int, int]]:
    """Each key that was there before: its name, line and column, and the line of the first."""
    if isinstance(knoop, yaml.SequenceNode):
        for kind in knoop.value:
            yield from _dubbel(kind)
    elif isinstance(knoop, yaml.MappingNode):
        eerder: dict[str, int] = {}
        for sleutel, waarde in knoop.value:
            plek = sleutel.start_mark
            if isinstance(sleutel, yaml.ScalarNode) and sleutel.value in eerder:
                yield sleutel.value, plek.line + 1, plek.column + 1, eerder[sleutel.value]
            elif isinstance(sleutel, yaml.ScalarNode):
                eerder[sleutel.value] = plek.line + 1
            yield from _dubbel(waarde)
