"""The one style sheet of the site, made of the parts in ``docs/stijl``, the colours of the theme and the site's own."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from macros.site.bundel import bundel, vingerafdruk

BRON = Path("docs/stijl")
_PLAATJES = ("svg", "png", "jpg", "webp", "avif", "gif", "woff2")
"""What a style sheet of the site's own may point to; it is copied along."""


@dataclass(frozen=True)
class Stijl:
    """The style sheet's path, and every file that comes with it."""

    bestanden: dict[str, bytes]
    blad: str


def maak_stijl(wortel: Path, eigen: Iterable[str] = (), kleuren: str = "") -> Stijl:
    """``eigen`` are paths below ``docs/`` that come after ours, ``kleuren`` is CSS between the two.

    Raises BundelFout.
    """
    return _maak(wortel, tuple(eigen), kleuren, vingerafdruk((wortel / "docs").rglob("*.css")))


@lru_cache(maxsize=2)
def _maak(wortel: Path, eigen: tuple[str, ...], kleuren: str, _: str) -> Stijl:
    tussen = f"data:text/css;base64,{base64.b64encode(kleuren.encode()).decode()}"
    bladen = [f"./{BRON}/site.css", *([tussen] if kleuren else []), *(f"./docs/{pad}" for pad in eigen)]
    gemaakt = bundel(
        wortel,
        [
            "--loader=css",
            "--entry-names=stijl/site-[hash]",
            "--asset-names=stijl/[name]-[hash]",
            *(f"--loader:.{naam}=file" for naam in _PLAATJES),
        ],
        "".join(f'@import "{blad}";\n' for blad in bladen),
    )
    return Stijl(gemaakt.bestanden, next(pad for pad in gemaakt.bestanden if pad.endswith(".css")))
