"""The command ``preview``: one HTML file with every changed record as readers will see it, to open from disk."""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from markupsafe import Markup

from macros.catalogue import Catalogus, Lading
from macros.editors.controle import STANDAARD
from macros.editors.diff import Gevolg, Lezersverschil, lees_standen, lezersverschil, voeg_standen_toe
from macros.editors.gevolgen import SJABLONEN, alle_paginas, pagina_van
from macros.editors.los import los
from macros.editors.stand import GeenStand
from macros.pages.adressen import adres
from macros.pages.weergave import Weergave

_STIJL = re.compile(r'^@import "\./([\w/-]+\.css)";$', re.MULTILINE)


@dataclass
class Blad:
    """A page of the site that holds changed records: what changed on it, and how it will read."""

    adres: str
    gevolgen: list[Gevolg] = field(default_factory=list)
    html: str = ""

    @property
    def ankers(self) -> list[str]:
        """The places on the page where something changed."""
        return [plek[1] for g in self.gevolgen if len(plek := adres(g.verandering.record).split("#")) > 1]


def voorbeeld(oud: Lading, nieuw: Lading) -> str:
    """The whole file."""
    verschil = lezersverschil(oud, nieuw)
    weergave = Weergave(nieuw.catalogus, SJABLONEN)
    return weergave.toon(
        "voorbeeld/bestand.html",
        "",
        verschil=verschil,
        stijl=stijl(SJABLONEN.parent),
        bladen=_bladen(verschil, nieuw.catalogus, weergave),
        weg=verschil.met("weg"),
    )


def _bladen(verschil: Lezersverschil, catalogus: Catalogus, weergave: Weergave) -> list[Blad]:
    """Every page with a changed record, once, in the order of the changes."""
    bladen: dict[str, Blad] = {}
    for gevolg in [*verschil.met("anders"), *verschil.met("nieuw")]:
        pad = pagina_van(gevolg.verandering.record)
        bladen.setdefault(pad, Blad(pad)).gevolgen.append(gevolg)
    gerenderd = alle_paginas(catalogus)
    for nummer, blad in enumerate(bladen.values(), 1):
        html = gerenderd[blad.adres].html if blad.adres in gerenderd else _uit_overzicht(blad, weergave)
        blad.html = Markup(los(html, f"blad-{nummer}-", blad.ankers))
    return list(bladen.values())


def _uit_overzicht(blad: Blad, weergave: Weergave) -> str:
    """The changed records of a written page that has a list of them; nothing for what no page shows by itself."""
    begrippen = [g.verandering.record for g in blad.gevolgen if g.verandering.record.soort == "begrip"]
    return weergave.toon("overzicht/begrippen.html", blad.adres, records=begrippen) if begrippen else ""


def stijl(wortel: Path) -> Markup:
    """The site's own style sheets as one text, in the order of ``docs/stijl/site.css``."""
    map_ = wortel / "docs/stijl"
    return Markup(
        "\n".join((map_ / pad).read_text("utf-8") for pad in _STIJL.findall((map_ / "site.css").read_text("utf-8")))
    )


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``preview``."""
    voeg_standen_toe(parser)
    parser.add_argument(
        "--uit",
        type=Path,
        default=STANDAARD.parent / "voorbeeld.html",
        metavar="BESTAND",
        help="waar het voorbeeld komt (standaard: voorbeeld.html)",
    )
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(keuze: argparse.Namespace) -> int:
    """Write the file; returns 0, or 2 when there is nothing to compare."""
    try:
        oud, nieuw = lees_standen(keuze)
    except GeenStand as fout:
        print(f"Een voorbeeld maken kan niet: {fout}.", file=sys.stderr)
        return 2
    keuze.uit.write_text(voorbeeld(oud, nieuw), encoding="utf-8", newline="\n")
    print(f"Open {keuze.uit} in uw browser.")
    return 0
