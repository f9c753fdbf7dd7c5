"""Finds what stands in a data folder, and reads its bytes: all that anything made from the folder can depend on."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from macros.read.leesfout import Leesfout
from macros.read.regels import ONLEESBAAR, TE_GROOT, VREEMD_BESTAND

MAX_BYTES = 4_000_000


class Vondst(NamedTuple):
    """Something in the folder: a data file, or what has no business there."""

    pad: Path
    naam: str
    """Path as shown to people, from the folder that holds the data folder."""
    is_bestand: bool
    ruw: bytes | None = None
    fout: Leesfout | None = None
    """Why there are no bytes."""

    @property
    def afdruk(self) -> bytes:
        """Other bytes for all that reading would tell apart."""
        waarom = str(self.fout or "").encode("utf-8", "surrogateescape")
        return b"\0".join((os.fsencode(self.pad), b"%d" % self.is_bestand, waarom, self.ruw or b""))


def vind(map_: Path) -> list[Vondst]:
    """Everything below ``map_`` that is not a plain folder or a hidden file, in a fixed order.

    Raises NotADirectoryError when there is no such folder.
    """
    if not map_.is_dir():
        raise NotADirectoryError(map_)
    map_ = map_.resolve()
    return sorted(_doorzoek(map_), key=lambda vondst: vondst.pad)


def padnaam(pad: Path, map_: Path) -> str:
    """The path as people read it, from the folder that holds ``map_``; printable whatever bytes it has."""
    return os.fsencode(pad.relative_to(map_.parent).as_posix()).decode("utf-8", "backslashreplace")


def open_bestand(pad: Path, map_: Path) -> Vondst:
    """The data file at ``pad`` in data folder ``map_``, or why it cannot be read."""
    try:
        return Vondst(pad, padnaam(pad, map_), True, _bytes(pad))
    except Leesfout as fout:
        return Vondst(pad, padnaam(pad, map_), True, fout=fout)


def _doorzoek(map_: Path) -> Iterator[Vondst]:
    """Never follows a link to a folder."""

    def vreemd(pad: Path, fout: Leesfout) -> Vondst:
        return Vondst(pad, padnaam(pad, map_), False, fout=fout)

    te_doen = [map_]
    while te_doen:
        hier = te_doen.pop()
        try:
            ingangen = list(os.scandir(hier))
        except OSError:
            yield vreemd(hier, _onleesbaar("deze map is niet te openen.", "Controleer de rechten van de map."))
            continue
        for ingang in ingangen:
            pad, is_yaml = Path(ingang.path), ingang.name.endswith(".yml")
            if is_yaml and _is_map(ingang):
                yield vreemd(
                    pad,
                    _onleesbaar("dit is een map, geen bestand.", 'Geef de map een naam zonder ".yml" aan het eind.'),
                )
            elif ingang.is_dir(follow_symlinks=False):
                if not ingang.name.startswith("."):
                    te_doen.append(pad)
            elif is_yaml and not ingang.name.startswith("."):
                yield open_bestand(pad, map_)
            elif is_yaml or not ingang.name.startswith("."):
                yield vreemd(
                    pad,
                    Leesfout(
                        VREEMD_BESTAND,
                        1,
                        1,
                        f'"{ingang.name}" is geen gegevensbestand en wordt niet gelezen.',
                        _wat_dan(pad.suffix.lower()),
                    ),
                )


_GEEN_TEKST = {
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"), "Een plaatje hoort in docs/beeld."),
    **dict.fromkeys(
        (".pdf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ppt", ".pptx", ".csv", ".zip"),
        "Zeg in bronnen.yml waar het te vinden is.",
    ),
}
"""What cannot become data by another name, and where it belongs."""


def _wat_dan(extensie: str) -> str:
    if waar := _GEEN_TEKST.get(extensie):
        return f"Haal het hier weg. {waar}"
    return 'Verwijder het, of geef het een naam in kleine letters die eindigt op ".yml".'


def _is_map(ingang: os.DirEntry[str]) -> bool:
    """Whether this is a folder or a link to one; a link that leads round in a circle is not."""
    try:
        return ingang.is_dir()
    except OSError:
        return False


def _bytes(pad: Path) -> bytes:
    try:
        soort = pad.stat()
        if not stat.S_ISREG(soort.st_mode):
            raise _onleesbaar("dit is geen gewoon bestand.", "Vervang het door een gewoon bestand.")
        if soort.st_size > MAX_BYTES:
            raise Leesfout(
                TE_GROOT,
                1,
                1,
                f"dit bestand is groter dan {MAX_BYTES // 1_000_000} MB.",
                "Verdeel de gegevens over meer bestanden.",
            )
        return pad.read_bytes()
    except PermissionError:
        raise _onleesbaar("dit bestand mag niet worden gelezen.", "Controleer de rechten van het bestand.") from None
    except OSError:
        raise _onleesbaar(
            "dit bestand is niet te lezen; misschien is het een koppeling naar iets dat er niet is.",
            "Vervang het door een gewoon bestand.",
        ) from None


def _onleesbaar(melding: str, remedie: str) -> Leesfout:
    return Leesfout(ONLEESBAAR, 1, 1, melding, remedie)
