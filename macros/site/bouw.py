"""One build of the site: the catalogue, its pages, and the theme's frame around them."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page

from macros.catalogue import laad
from macros.exports import schrijf_exports
from macros.findings import Niveau
from macros.pages.adressen import adres, vroegere_adressen
from macros.pages.blokken import Blokken
from macros.pages.csp import beleid
from macros.pages.kader import Kader, merk
from macros.pages.paginas import Pagina, Paginamaker
from macros.pages.sjablonen import Sjabloongeheugen
from macros.pages.weergave import Instellingen, Weergave
from macros.records.basis import Record
from macros.rules import controleer
from macros.search.documenten import Paginatekst
from macros.search.schrijf import maak_bundels, schrijf_zoeken
from macros.site.auteur import fouten_in_tekst


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
    kleuren: str
    opmaak: dict[str, str | list[str]]

    def __init__(self, config: MkDocsConfig, vorige: Bouw | None = None) -> None:
        """``vorige`` is the build before this one, in a preview: what did not change is taken from it."""
        self.config = config
        self.wortel = Path(config.config_file_path).parent
        self.lading = laad(self.wortel / "data", vandaag(), vorige and vorige.lading)
        bevindingen = controleer(self.lading)
        if fouten := [b for b in bevindingen if b.niveau is Niveau.FOUT]:
            raise GegevensFout("\n".join(map(str, fouten)))
        self.catalogus = self.lading.catalogus
        opslag = config.extra.get("opslag") or ""
        if opslag and not config.site_url:
            eigenaar, naam = opslag.rstrip("/").split("/")[-2:]
            config.site_url = f"https://{eigenaar}.github.io/{naam}/"
        self.geheugen = vorige.geheugen if vorige else Sjabloongeheugen()
        self.weergave = Weergave(self.catalogus, self.wortel / "overrides", Instellingen(opslag), self.geheugen)
        self.maker = Paginamaker(self.catalogus, self.weergave.gebieden)
        self._op_adres = {f"{adres(record)}index.html": record for record in self.maker.records()}
        self.verhuisd = vroegere_adressen(self.catalogus)
        self.blokken = Blokken()
        self.macrofouten: list[str] = []
        self._overig_geschreven = False
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

    def adressen(self) -> list[str]:
        """The addresses of the pages that records have, for the sitemap."""
        return [adres(record) for record in self._op_adres.values()]

    def schrijf_alles(self) -> None:
        """Write, below the site folder, everything that MkDocs does not: the page of every record, and the exports."""
        for pad, record in self._op_adres.items():
            self._schrijf_pagina(pad, record)
        for van, naar in self.verhuisd.items():
            self._schrijf_doorverwijzing(van, naar)
        self._schrijf_overig()

    def schrijf_op_verzoek(self, pad: str) -> bool:
        """Write what belongs at ``pad`` below the site folder, for a preview; False when there is no such thing."""
        if record := self._op_adres.get(pad):
            self._schrijf_pagina(pad, record)
        elif naar := self.verhuisd.get(pad.removesuffix("index.html")):
            self._schrijf_doorverwijzing(pad.removesuffix("index.html"), naar)
        elif not self._overig_geschreven:
            self._schrijf_overig()
        return (Path(self.config.site_dir) / pad).is_file()

    def _schrijf_pagina(self, pad: str, record: Record) -> None:
        doel = Path(self.config.site_dir, pad)
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_text(self.html(self.maker.pagina(record)), encoding="utf-8")

    def _schrijf_doorverwijzing(self, van: str, naar: str) -> None:
        doel = Path(self.config.site_dir, van, "index.html")
        if doel.exists():
            raise BuildError(f"{van} was the address of {naar}, but there is another page now")
        doel.parent.mkdir(parents=True, exist_ok=True)
        html = self.weergave.toon("verhuisd.html", van, naar=naar, beleid=beleid(), site_url=self.config.site_url)
        doel.write_text(html, encoding="utf-8")

    def _schrijf_overig(self) -> None:
        """What is made from all records at once."""
        self._overig_geschreven = True
        schrijf_exports(
            self.catalogus, self.weergave.gebieden, Path(self.config.site_dir), self.wortel, self.config.site_url
        )
        bundels = maak_bundels(self.catalogus, self.weergave.gebieden, self._geschreven_paginas())
        schrijf_zoeken(bundels, Path(self.config.site_dir))

    def _geschreven_paginas(self) -> list[Paginatekst]:
        """The pages in ``docs/``, as search finds them: an author may add ``zoekwoorden`` to a page's metadata."""
        return [
            Paginatekst(
                p.url,
                p.meta.get("title") or str(p.title),
                p.meta.get("description", ""),
                tuple(p.meta.get("zoekwoorden", ())),
            )
            for b in self.files.documentation_pages()
            if (p := b.page) is not None and p.url not in ("", "./")
        ]

    def html(self, pagina: Pagina) -> str:
        inhoud = self.weergave.toon(
            pagina.sjabloon,
            pagina.adres,
            pagina.record,
            kruimels=pagina.kruimels,
            kort=pagina.kort,
            **pagina.gegevens,
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
