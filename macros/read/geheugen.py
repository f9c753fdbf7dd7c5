"""What was made before and need not be made again: a file for each thing, with a seal over all that it was made from.

Only a speed-up: a file that is missing, cut short, or sealed for something else counts as nothing kept, and a folder in
which we may not write keeps nothing.
"""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from pathlib import Path

MAP = ".cache"
_ZEGEL = hashlib.sha256().digest_size


class Geheugen:
    """Kept things below one folder."""

    def __init__(self, map_: Path) -> None:
        self._map = map_

    def lees(self, naam: str, sleutel: bytes) -> bytes | None:
        """What is kept as ``naam``, if it was made from what ``sleutel`` stands for; None otherwise."""
        try:
            heel = (self._map / naam).read_bytes()
        except OSError:
            return None
        inhoud = heel[_ZEGEL:]
        return inhoud if heel[:_ZEGEL] == _zegel(naam, sleutel, inhoud) else None

    def bewaar(self, naam: str, sleutel: bytes, inhoud: bytes) -> None:
        """Keep ``inhoud`` as ``naam``, in the place of what was there: all of it or nothing."""
        import tempfile  # takes a while to load, and most runs have nothing new to keep

        pad = self._map / naam
        try:
            pad.parent.mkdir(parents=True, exist_ok=True)
            nummer, tijdelijk = tempfile.mkstemp(dir=pad.parent)
        except OSError:
            return
        try:
            with open(nummer, "wb") as uit:
                uit.write(_zegel(naam, sleutel, inhoud) + inhoud)
            os.replace(tijdelijk, pad)
        except OSError:
            Path(tijdelijk).unlink(missing_ok=True)


def geheugen_bij(data: Path) -> Geheugen | None:
    """The memory of the project that a data folder belongs to; None for a folder that is in no project."""
    project = data.resolve().parent
    return Geheugen(project / MAP) if (project / "mkdocs.yml").is_file() else None


def sleutel(*waaruit: bytes | str) -> bytes:
    """Stands for what something is made from: this, all of our code, Python, and every library that is installed."""
    som = hashlib.sha256(_code())
    for deel in waaruit:
        ruw = deel.encode("utf-8", "surrogatepass") if isinstance(deel, str) else deel
        som.update(b"%d:" % len(ruw) + ruw)
    return som.digest()


def _zegel(naam: str, sleutel: bytes, inhoud: bytes) -> bytes:
    return hashlib.sha256(sleutel + naam.encode() + b"\0" + inhoud).digest()


@cache
def _code() -> bytes:
    """Of every file in this package, and of the names of libraries, which hold their versions."""
    waar = filter(os.path.isdir, sys.path)
    bibliotheken = sorted({naam for map_ in waar for naam in os.listdir(map_) if naam.endswith(".dist-info")})
    som = hashlib.sha256(f"{sys.version} {bibliotheken}".encode())
    pakket = Path(__file__).parents[1]
    for map_, mappen, namen in os.walk(pakket):
        mappen[:] = sorted(m for m in mappen if m != "__pycache__")
        for pad in (Path(map_, naam) for naam in sorted(namen)):
            ruw = pad.read_bytes()
            som.update(f"{pad.relative_to(pakket)}:{len(ruw)}:".encode() + ruw)
    return som.digest()
