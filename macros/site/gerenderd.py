"""Pages without a build: every page of a state of the data, and one file that shows what a change does to them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from markupsafe import Markup

from macros.catalogue import Catalogus, Lading
from macros.editors.diff import Gevolg, Lezersverschil, lezersverschil
from macros.fields.record import Record
from macros.pages.paginas import Paginamaker
from macros.pages.weergave import Weergave
from macros.site.los import los

WORTEL = Path(__file__).resolve().parents[2]
SJABLONEN = WORTEL / "overrides"
_STIJL = re.compile(r'^@import "\./([\w/-]+\.css)";$', re.MULTILINE)


def paginas(catalogus: Catalogus) -> dict[str, Markup]:
    """Every record page by its address, without the frame of the site."""
    weergave = Weergave(catalogus, SJABLONEN)
    return {
        p.adres: weergave.toon(p.sjabloon, p.adres, p.record, kruimels=p.kruimels)
        for p in Paginamaker(catalogus).paginas()
        if p.record
    }


@dataclass
class Blad:
    """A page of the site that holds changed records: what changed on it, and how it will read."""

    adres: str
    gevolgen: list[Gevolg] = field(default_factory=list)
    html: Markup = field(default_factory=Markup)

    @property
    def records(self) -> list[Record]:
        """The records that changed."""
        return [g.verandering.record for g in self.gevolgen]

    @property
    def ankers(self) -> list[str]:
        """The places on the page where something changed."""
        return [r.adres.split("#")[1] for r in self.records if not r.soort.eigen_pagina]


def voorbeeld(oud: Lading, nieuw: Lading) -> str:
    """The whole file."""
    verschil = lezersverschil(oud, nieuw, paginas)
    weergave = Weergave(nieuw.catalogus, SJABLONEN)
    return weergave.toon(
        "voorbeeld/bestand.html",
        "",
        verschil=verschil,
        stijl=stijl(WORTEL),
        bladen=_bladen(verschil, nieuw.catalogus, weergave),
        weg=verschil.met("weg"),
    )


def _bladen(verschil: Lezersverschil, catalogus: Catalogus, weergave: Weergave) -> list[Blad]:
    """Every page with a changed record, once, in the order of the changes."""
    bladen: dict[str, Blad] = {}
    for gevolg in [*verschil.met("anders"), *verschil.met("nieuw")]:
        pad = gevolg.verandering.record.pagina
        bladen.setdefault(pad, Blad(pad)).gevolgen.append(gevolg)
    gemaakt = paginas(catalogus)
    for nummer, blad in enumerate(bladen.values(), 1):
        html = gemaakt[blad.adres] if blad.adres in gemaakt else _uit_overzicht(blad, weergave)
        blad.html = Markup(los(html, f"blad-{nummer}-", blad.ankers))
    return list(bladen.values())


def _uit_overzicht(blad: Blad, weergave: Weergave) -> str:
    """The changed records of a written page that has a list of them; nothing for what no page shows by itself."""
    soort = blad.records[0].soort
    return weergave.toon(soort.overzicht, blad.adres, records=blad.records) if soort.overzicht else ""


def stijl(wortel: Path) -> Markup:
    """The site's own style sheets as one text, in the order of ``docs/stijl/site.css``."""
    map_ = wortel / "docs/stijl"
    delen = _STIJL.findall((map_ / "site.css").read_text("utf-8"))
    return Markup("\n".join((map_ / pad).read_text("utf-8") for pad in delen))
