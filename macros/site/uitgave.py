"""Everything that readers get of a project, made by the project's own code in a process of its own.

``python -m macros.site.uitgave <bestand>`` writes that of the project in the current folder, so that what was shown
before a change of templates or code is told by the code of then.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from html import unescape
from pathlib import Path
from typing import Any

from macros.editors.uitgave import Bladzijde, Uitgave
from macros.site.adapter import ZONDER_GESCHIEDENIS

_BLAD = re.compile(r"<main\b[^>]*>(.*)</main>", re.DOTALL)
_TITEL = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_OMSCHRIJVING = re.compile(r'<meta name="description" content="([^"]*)">')
_BODY = re.compile(r"<body\b.*</body>", re.DOTALL)
_VINGERAFDRUK = re.compile(r"-[0-9A-Z]{8}(?=\.\w+$)")
_MAAKWERK = {"sitemap.xml", "sitemap.xml.gz"}


class GeenUitgave(Exception):
    """The project cannot be shown; says why."""


def uitgaven(*projecten: Path) -> list[Uitgave | GeenUitgave]:
    """Those of several projects, made at the same time; for one that cannot be shown, why."""
    with tempfile.TemporaryDirectory() as map_:
        doelen = [Path(map_, f"{nummer}.json") for nummer, _ in enumerate(projecten)]
        lopend = [
            subprocess.Popen(
                [sys.executable, "-m", "macros.site.uitgave", doel], cwd=project, stderr=subprocess.PIPE, text=True
            )
            for project, doel in zip(projecten, doelen, strict=True)
        ]
        gezegd = [proces.communicate()[1] for proces in lopend]
        return [
            GeenUitgave(zei.strip()) if proces.returncode else _lees(doel)
            for proces, doel, zei in zip(lopend, doelen, gezegd, strict=True)
        ]


def _lees(bestand: Path) -> Uitgave:
    delen: dict[str, Any] = json.loads(bestand.read_text("utf-8"))
    return Uitgave(**delen | {"bladen": {adres: Bladzijde(**blad) for adres, blad in delen["bladen"].items()}})


def maak(project: Path) -> Uitgave:
    """That of ``project``, by the code that runs. Raises what a build raises."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    logging.getLogger("mkdocs").addHandler(logging.NullHandler())
    with tempfile.TemporaryDirectory() as map_:
        config = load_config(str(project / "mkdocs.yml"), site_dir=map_, dev_addr="127.0.0.1:0")
        config.extra[ZONDER_GESCHIEDENIS] = True
        config.plugins.on_startup(command="serve", dirty=False)  # a preview leaves the pages of records to us
        build(config)
        bouw, site = config.extra["bouw"], Path(map_)
        bladen = {_adres(pad, site): pad.read_text("utf-8") for pad in sorted(site.rglob("*.html"))}
        return Uitgave(
            {adres: _bladzijde(html) for adres, html in bladen.items()}
            | {p.adres: Bladzijde(p.titel, p.omschrijving, bouw.inhoud(p)) for p in bouw.paginas()},
            _zonder_blad(bladen.get("", "")),
            bouw.verhuisd,
            dict(_bestanden(site)),
            "".join(pad.read_text("utf-8") for pad in site.glob("stijl/site-*.css")),
        )


def _adres(pad: Path, site: Path) -> str:
    return pad.relative_to(site).as_posix().removesuffix("index.html")


def _bladzijde(html: str) -> Bladzijde:
    titel, omschrijving, blad = (m[1] if (m := r.search(html)) else "" for r in (_TITEL, _OMSCHRIJVING, _BLAD))
    return Bladzijde(unescape(titel).rsplit(" - ", 1)[0], unescape(omschrijving), blad)


def _zonder_blad(html: str) -> str:
    """The frame, as it stands around a page."""
    body = _BODY.search(html)
    return _BLAD.sub("", body[0]) if body else ""


def _bestanden(site: Path) -> Iterator[tuple[str, str]]:
    """Every file that is no page, by its path without what makes a new version of it a new name."""
    for pad in sorted(pad for pad in site.rglob("*") if pad.is_file() and pad.suffix != ".html"):
        naam = _VINGERAFDRUK.sub("", pad.relative_to(site).as_posix())
        if naam not in _MAAKWERK:
            yield naam, hashlib.sha256(pad.read_bytes()).hexdigest()


def main(doel: str) -> int:
    """Returns 0, or 1 after telling on stderr what is wrong."""
    import macros.site.haak  # noqa: F401  says more of a fault in our code than MkDocs would
    from macros.site.storing import beschrijf

    project = Path.cwd()
    try:
        uitgave = maak(project)
    except (Exception, SystemExit) as fout:
        print(beschrijf(fout, project), file=sys.stderr)
        return 1
    Path(doel).write_text(json.dumps(asdict(uitgave), ensure_ascii=False), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
