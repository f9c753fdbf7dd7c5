"""One build of the site: the catalogue, its pages, and the theme's frame around them."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.commands.build import get_context

from macros.auteur import fouten_in_tekst
from macros.catalogue import laad
from macros.exports import schrijf_exports
from macros.findings import Niveau
from macros.pages.kader import Kader, merk
from macros.pages.paginas import RUBRIEKEN, Pagina, paginas
from macros.pages.weergave import Instellingen, Weergave
from macros.rules import controleer


class GegevensFout(Exception):
    """The data has faults; its text lists them."""


def vandaag() -> date:
    """The day a build speaks of: SOURCE_DATE_EPOCH when it is set, so that builds can be repeated."""
    from datetime import UTC, datetime

    moment = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(moment), UTC).date() if moment else date.today()


class Bouw:
    """What one build knows; MkDocs' navigation, files and templates are added as MkDocs makes them."""

    nav: Any
    files: Any
    env: Any

    def __init__(self, config: MkDocsConfig) -> None:
        self.config = config
        self.wortel = Path(config.config_file_path).parent
        self.lading = laad(self.wortel / "data", vandaag())
        bevindingen = controleer(self.lading)
        if fouten := [b for b in bevindingen if b.niveau is Niveau.FOUT]:
            raise GegevensFout("\n".join(map(str, fouten)))
        self.catalogus = self.lading.catalogus
        opslag = config.extra.get("opslag") or ""
        if opslag and not config.site_url:
            eigenaar, naam = opslag.rstrip("/").split("/")[-2:]
            config.site_url = f"https://{eigenaar}.github.io/{naam}/"
        self.weergave = Weergave(self.catalogus, self.wortel / "overrides", Instellingen(opslag))
        self.macrofouten: list[str] = []
        self.aantal_paginas = 0
        self._kaders: dict[tuple[str, int], Kader] = {}

    def controleer_macros(self, markdown: str, page: Page, plugin: Any) -> str:
        """The text of a written page, or nothing when its macros cannot run."""
        bekend = {*plugin.variables, *plugin.macros, *plugin.env.globals}
        fouten = fouten_in_tekst(markdown, plugin.env, bekend)
        for regel, melding in fouten:
            self.noteer_fout(page, regel, melding)
        return "" if fouten else markdown

    def noteer_fout(self, page: Page, regel: int, melding: str) -> None:
        """Remember a fault in a written page; ``regel`` counts from its first line after the metadata."""
        bron = page.file.content_string
        kop = bron[: len(bron) - len(bron.split("---", 2)[2].lstrip("\n"))] if bron.startswith("---") else ""
        self.macrofouten.append(f"docs/{page.file.src_uri}:{regel + kop.count(chr(10))}: fout[macro] {melding}")

    def schrijf_recordpaginas(self) -> None:
        """Write the page of every record below the site folder."""
        doel = Path(self.config.site_dir)
        for pagina in paginas(self.catalogus, self.weergave.gebieden):
            pad = doel / pagina.adres / "index.html"
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_text(self.html(pagina), encoding="utf-8")
            self.aantal_paginas += 1
        schrijf_exports(self.catalogus, self.weergave.gebieden, doel, self.wortel, self.config.site_url)

    def html(self, pagina: Pagina) -> str:
        inhoud = self.weergave.toon(
            pagina.sjabloon, pagina.adres, pagina.record,
            kruimels=pagina.kruimels, kort=pagina.kort, **pagina.gegevens,
        )
        return self._kader(pagina.rubriek, pagina.adres.count("/")).vul(
            titel=pagina.titel, omschrijving=pagina.omschrijving, adres=pagina.adres, inhoud=inhoud
        )

    def _kader(self, rubriek: str, diepte: int) -> Kader:
        """The theme's frame for pages of one part of the site at one depth, rendered when first needed."""
        if (rubriek, diepte) not in self._kaders:
            bestand = File.generated(
                self.config, "x/" * diepte + "index.md", content="", inclusion=InclusionLevel.NOT_IN_NAV
            )
            page = Page(merk("titel"), bestand, self.config)
            page.content = merk("inhoud")
            page.meta = {"title": merk("titel"), "description": merk("omschrijving"), "rubriek": rubriek}
            page.canonical_url = f"{self.config.site_url}{merk('adres')}" if self.config.site_url else None
            page.edit_url = None
            context = get_context(self.nav, self.files, self.config, page)
            self._kaders[rubriek, diepte] = Kader(self.env.get_template("main.html").render(context))
        return self._kaders[rubriek, diepte]
