"""One build of the site: the catalogue, its pages in their frame, and the exports. Knows folders, but no MkDocs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup

from macros.catalogue import Lading, laad
from macros.exports import schrijf_exports
from macros.findings import Niveau
from macros.pages.adressen import adres, vroegere_adressen
from macros.pages.csp import beleid
from macros.pages.kader import Blad, Kaders, Site
from macros.pages.paginas import Paginamaker
from macros.pages.sjablonen import Sjabloongeheugen
from macros.pages.weergave import Instellingen, Weergave
from macros.records.basis import Record
from macros.rules import controleer
from macros.search.documenten import Paginatekst
from macros.search.schrijf import maak_bundels, schrijf_zoeken
from macros.site.dag import vandaag
from macros.site.stop import Stop
from macros.site.voortgang import Voortgang


class Bouw:
    """What one build knows. The adapter adds ``site`` and ``geschreven`` when the engine has read them."""

    kaders: Kaders
    geschreven: list[Paginatekst]
    """The pages in ``docs/``, as search finds them."""

    def __init__(
        self,
        wortel: Path,
        opslag: str = "",
        iconen: Sequence[Path] = (),
        vorige: Bouw | None = None,
        *,
        streng: bool = False,
    ) -> None:
        """``vorige`` is the build before this one, in a preview: what did not change is taken from it.

        ``streng``: the first fault in a page ends the build, rather than all of them together.
        """
        self.wortel = wortel
        self.lading: Lading = laad(wortel / "data", vandaag(), vorige.lading if vorige else None)
        if fouten := [b for b in controleer(self.lading) if b.niveau is Niveau.FOUT]:
            raise Stop("\n".join(map(str, fouten)))
        self.catalogus = self.lading.catalogus
        self.geheugen: Sjabloongeheugen = vorige.geheugen if vorige else Sjabloongeheugen()
        self.weergave = Weergave(self.catalogus, wortel / "overrides", Instellingen(opslag), self.geheugen, iconen)
        self.maker = Paginamaker(self.catalogus, self.weergave.gebieden)
        self._op_adres = {f"{adres(record)}index.html": record for record in self.maker.records()}
        self._streng = streng
        self._paginafouten: dict[str, None] = {}
        self._overig_geschreven = False

    @property
    def site(self) -> Site:
        """What the frame tells of the site."""
        return self._site

    @site.setter
    def site(self, site: Site) -> None:
        self._site, self.kaders = site, Kaders(self.weergave, site)

    def noteer(self, fout: str) -> None:
        """Remember a fault in a written page, so that all of them can be told together."""
        if self._streng:
            raise Stop(fout)
        self._paginafouten[fout] = None

    def stop_bij_fouten(self) -> None:
        """Raises Stop when a written page has a fault."""
        if self._paginafouten:
            raise Stop("\n".join(self._paginafouten))

    def adressen(self) -> list[str]:
        """The addresses of the pages that records have, for the sitemap."""
        return [adres(record) for record in self._op_adres.values()]

    def schrijf_alles(self, doel: Path, voortgang: Voortgang) -> None:
        """Write into ``doel`` everything that the engine does not: the page of every record, and the exports."""
        for pad, record in voortgang.bij("Pagina's van records", self._op_adres.items()):
            self._schrijf_pagina(doel, pad, record)
        for van, naar in vroegere_adressen(self.catalogus).items():
            self._schrijf_doorverwijzing(doel, van, naar)
        voortgang.meld("Open data en zoeken")
        self._schrijf_overig(doel)
        voortgang.klaar()

    def schrijf_op_verzoek(self, doel: Path, pad: str) -> bool:
        """Write what belongs at ``pad`` below ``doel``, for a preview; False when there is no such thing."""
        if record := self._op_adres.get(pad):
            self._schrijf_pagina(doel, pad, record)
        elif not self._overig_geschreven:
            self._schrijf_overig(doel)
        return (doel / pad).is_file()

    def _schrijf_pagina(self, doel: Path, pad: str, record: Record) -> None:
        (doel / pad).parent.mkdir(parents=True, exist_ok=True)
        (doel / pad).write_text(self.html(record), encoding="utf-8")

    def _schrijf_doorverwijzing(self, doel: Path, van: str, naar: str) -> None:
        pad = doel / van / "index.html"
        if pad.exists():
            raise Stop(f"fout[adres] op {van} stond vroeger {naar}, maar nu staat daar een andere pagina.")
        pad.parent.mkdir(parents=True, exist_ok=True)
        html = self.weergave.toon("verhuisd.html", van, naar=naar, beleid=beleid(), site_url=self.site.adres)
        pad.write_text(html, encoding="utf-8")

    def _schrijf_overig(self, doel: Path) -> None:
        """What is made from all records at once."""
        self._overig_geschreven = True
        schrijf_exports(self.catalogus, self.weergave.gebieden, doel, self.wortel, self.site.adres)
        schrijf_zoeken(maak_bundels(self.catalogus, self.weergave.gebieden, self.geschreven), doel, self.wortel)

    def html(self, record: Record) -> str:
        """The page of a record."""
        pagina = self.maker.pagina(record)
        inhoud = self.weergave.toon(
            pagina.sjabloon,
            pagina.adres,
            pagina.record,
            kruimels=pagina.kruimels,
            kort=pagina.kort,
            **pagina.gegevens,
        )
        blad = Blad(pagina.adres, pagina.titel, pagina.omschrijving, pagina.rubriek, "record")
        return self.kaders.stempel(blad, inhoud)

    def niet_gevonden(self, wortel: str) -> Markup:
        """The answer to an address that leads nowhere; ``wortel`` is the full path of the site's root."""
        inhoud = self.weergave.toon("onderdeel/niet_gevonden.html", wortel)
        return Markup(self.kaders.omlijst(Blad(wortel, "Pagina niet gevonden", soort="weg"), inhoud))
