"""What Hugo and plain Material need for the pages of a built site: measured on a few, drawn on in a straight line.

Both write page after page, so that their time grows with the number of pages. The line rests on two measurements, each
with pages from all over the site. The processor time of Material is kept: it hangs on nothing but those pages, this
room, and the versions that are pinned. What a person waits for Hugo is measured anew, beside ours.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from bench import kaal
from bench.meet import draai, python
from bench.project import WORTEL
from macros.read.geheugen import MAP, Geheugen

STEEKPROEF = (300, 1200)
"""Numbers of pages that the line rests on."""
HUGO = shutil.which("hugo", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}") or "hugo"
_PAKKETTEN = ("markdown", "markdownify", "mkdocs", "mkdocs-material", "pymdown-extensions")


class Punt(NamedTuple):
    """What both needed for a number of pages: seconds that a person waits, and seconds of processor time."""

    paginas: int
    hugo: float
    material: float


class Naast(NamedTuple):
    """What both need for all pages, and the measurements that this rests on."""

    heel: Punt
    punten: Sequence[Punt]

    def __str__(self) -> str:
        waar = "; ".join(f"{p.paginas} pagina's: {p.hugo:.2f} en {p.material:.2f} s" for p in self.punten)
        hoe = f", in een rechte lijn doorgetrokken naar {self.heel.paginas}" if len(self.punten) > 1 else ""
        return f"Hugo en Material gemeten op {waar.replace('.', ',')}{hoe}"


def meet_naast(site: Path, map_: Path, *, alles: bool) -> Iterator[str | Naast]:
    """Says what is being done, and at last what both need for the pages of ``site``; ``alles`` measures every page."""
    paginas = sorted(site.rglob("index.html"))
    geheugen, punten = Geheugen(WORTEL / MAP), list[Punt]()
    for hoeveel in [len(paginas)] if alles else sorted({min(n, len(paginas)) for n in STEEKPROEF}):
        yield f"{hoeveel} pagina's als Markdown, in Hugo en in Material"
        deel = [paginas[i * len(paginas) // hoeveel] for i in range(hoeveel)]
        punten.append(_meet(site, deel, map_ / str(hoeveel), geheugen))
    yield Naast(_doorgetrokken(punten[0], punten[-1], len(paginas)), punten)


def _meet(site: Path, paginas: Sequence[Path], map_: Path, geheugen: Geheugen) -> Punt:
    kaal.schrijf_markdown(site, paginas, map_ / "material", map_ / "hugo")
    hugo = draai(map_ / "hugo", HUGO, "--quiet").wacht
    naam, sleutel = f"bench/material-{len(paginas)}", _sleutel(paginas)
    if bewaard := geheugen.lees(naam, sleutel):
        return Punt(len(paginas), hugo, float(bewaard))
    material = python(map_ / "material", "-m", "mkdocs", "build", "-q", "-d", "site").rekent
    geheugen.bewaar(naam, sleutel, str(material).encode())
    return Punt(len(paginas), hugo, material)


def _doorgetrokken(weinig: Punt, veel: Punt, paginas: int) -> Punt:
    """The straight line through two points, at ``paginas``."""
    deel = (paginas - veel.paginas) / (veel.paginas - weinig.paginas) if veel.paginas > weinig.paginas else 0.0
    hugo, material = (hoog + (hoog - laag) * deel for laag, hoog in zip(weinig[1:], veel[1:], strict=True))
    return Punt(paginas, hugo, material)


def _sleutel(paginas: Sequence[Path]) -> bytes:
    som = hashlib.sha256(f"{sys.version} {[(p, version(p)) for p in _PAKKETTEN]}".encode())
    som.update(Path(kaal.__file__).read_bytes())
    for pagina in paginas:
        som.update(hashlib.sha256(kaal.inhoud(pagina).encode()).digest())
    return som.digest()
