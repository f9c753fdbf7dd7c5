"""One build of the site: the catalogue, its pages in their frame, and the exports. Knows folders, but no MkDocs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property, partial
from itertools import chain
from pathlib import Path

from markupsafe import Markup

from macros.catalogue import Lading, laad
from macros.catalogue.kwaliteit import kwaliteit
from macros.editors import handboek, voorbeeldplan
from macros.editors.beheer import schrijf_beheer
from macros.exports import formaten
from macros.exports.elders import elders
from macros.exports.jsonld import dataset, opendata, van_record
from macros.exports.omslag import Afzender
from macros.exports.schrijf import Formaat
from macros.fields.dag import vandaag
from macros.fields.record import Record
from macros.findings import Bevinding, Niveau
from macros.history.geschiedenis import Geschiedenis, lees_geschiedenis
from macros.pages.csp import KAART, beleid
from macros.pages.kader import Blad, Kaders, Site
from macros.pages.overzichten import ontbrekende_sjablonen
from macros.pages.paginas import Pagina, Paginamaker
from macros.pages.sjablonen import Sjabloongeheugen
from macros.pages.weergave import Instellingen, Weergave
from macros.read.geheugen import geheugen_bij
from macros.rules import controleer
from macros.search.documenten import Paginatekst
from macros.search.schrijf import maak_bundels, schrijf_zoeken
from macros.site.kernen import Ploeg, Taak, aantal_kernen
from macros.site.stop import Stop
from macros.site.storing import beschrijf
from macros.site.voortgang import Voortgang

PER_TAAK = 100
"""Pages that one process takes at a time."""


class Bouw:
    """What one build knows. The adapter adds ``site`` and ``geschreven`` when the engine has read them."""

    kaders: Kaders
    kleuren = ""
    """The colours that the settings chose, as CSS."""
    geschreven: list[Paginatekst]
    """The pages in ``docs/``, as search finds them."""
    _vroeg: Ploeg

    def __init__(
        self,
        wortel: Path,
        instellingen: Instellingen,
        iconen: Sequence[Path] = (),
        vorige: Bouw | None = None,
        *,
        streng: bool = False,
        met_geschiedenis: bool = True,
        keur_later: bool = False,
    ) -> None:
        """``vorige`` is the build before this one, in a preview: what did not change is taken from it.

        Raises Stop when the data cannot be read, or when the rules find a fault in it. ``keur_later``: of data that
        changed since ``vorige`` the rules are asked afterwards, by ``keur``.

        ``streng``: the first fault in a page ends the build, rather than all of them together. Without its history a
        project looks the same however it came about.
        """
        self.wortel = wortel
        self._bewaard = geheugen_bij(wortel / "data")
        self.lading: Lading = laad(wortel / "data", vandaag(), vorige.lading if vorige else None, self._bewaard)
        _stop_bij_fouten(self.lading.bevindingen)
        if not keur_later or vorige is None or self.lading is vorige.lading:
            self.keur()
        if weg := ontbrekende_sjablonen(wortel / "overrides"):
            raise Stop("\n".join(weg))
        self.catalogus = self.lading.catalogus
        self.geheugen: Sjabloongeheugen = vorige.geheugen if vorige else Sjabloongeheugen()
        erbij = {
            "handboek": handboek,
            "voorbeeldplan": voorbeeldplan,
            "opendata": opendata(self.catalogus),
            "dataset": lambda url: dataset(self.catalogus, url, self._afzender, self.geschiedenis),
            "kwaliteit": kwaliteit,
            "geschiedenis": lambda: self.geschiedenis,
        }
        self.weergave = Weergave(self.catalogus, wortel / "overrides", instellingen, self.geheugen, iconen, erbij)
        self.verhuisd = self.catalogus.vroegere_adressen()
        """Old address ─► new address; an engine's own redirects are added."""
        self._streng = streng
        self._met_geschiedenis = met_geschiedenis
        self._paginafouten: dict[str, None] = {}
        self._overig_geschreven = False

    def keur(self) -> None:
        """Raises Stop when the rules find a fault in the data."""
        _stop_bij_fouten(controleer(self.lading))

    @cached_property
    def geschiedenis(self) -> Geschiedenis:
        """What changed in the data; read when the first page asks."""
        if not self._met_geschiedenis:
            return Geschiedenis(reden="dit is een losse uitgave")
        return lees_geschiedenis(self.lading, self.wortel, self._bewaard)

    @property
    def aantal(self) -> int:
        """How many records there are."""
        return len(self.catalogus.alle(Record))

    @property
    def site(self) -> Site:
        """What the frame tells of the site."""
        return self._site

    @site.setter
    def site(self, site: Site) -> None:
        self._site, self.kaders = site, Kaders(self.weergave, site)

    @cached_property
    def _paginas(self) -> dict[str, Pagina]:
        """The pages that the catalogue gives, by the path of their file. Asked once the engine has read its own."""
        maker = Paginamaker(self.catalogus, {p.adres for p in self.geschreven})
        return {f"{pagina.adres}index.html": pagina for pagina in (*maker.paginas(), *maker.nevenpaginas())}

    def noteer(self, fout: str) -> None:
        """Remember a fault in a written page, so that all of them can be told together."""
        if self._streng:
            raise Stop(fout)
        self._paginafouten[fout] = None

    def stop_bij_fouten(self) -> None:
        """Raises Stop when a written page has a fault."""
        if self._paginafouten:
            raise Stop("\n".join(self._paginafouten))

    def paginas(self) -> Iterable[Pagina]:
        """The pages that the catalogue gives."""
        return self._paginas.values()

    def adressen(self) -> list[tuple[str, str | None]]:
        """The addresses of those that stand by themselves, each with the day of its last change if that is known."""
        return [(p.adres, self.geschiedenis.dag(p.record) if p.record else None) for p in self.paginas() if p.in_kader]

    def begin(self, doel: Path) -> None:
        """Start on what needs no written page and no frame, on the other cores, while the engine reads its pages."""
        _ = self.geschiedenis  # before the work is divided: each process would read it by itself
        self._vroeg = self._ploeg(self._overige_taken(doel), aantal_kernen() - 1)

    def schrijf_alles(self, doel: Path, voortgang: Voortgang) -> None:
        """Write into ``doel`` everything that the engine does not: the page of every record, and the exports."""
        for van, naar in self.verhuisd.items():
            if f"{van}index.html" in self._paginas or (doel / van / "index.html").exists():
                raise Stop(f"fout[adres] op {van} stond vroeger {naar}, maar nu staat daar een andere pagina.")
        kernen = aantal_kernen()
        laat = self._ploeg([partial(self._schrijf_zoeken, doel), *self._paginataken(doel)], kernen if kernen > 1 else 0)
        hoeveel = len(laat) + len(self._vroeg)
        for _ in voortgang.bij("Delen van de site", chain(laat, self._vroeg), hoeveel):
            pass
        voortgang.klaar()

    def _ploeg(self, taken: Sequence[Taak], processen: int) -> Ploeg:
        return Ploeg(taken, lambda fout: beschrijf(fout, self.wortel), processen)

    def _paginataken(self, doel: Path) -> list[Taak]:
        """The pages, in parts that several processes can take."""
        paginas = list(self._paginas.items())
        delen = [paginas[i : i + PER_TAAK] for i in range(0, len(paginas), PER_TAAK)]
        return [
            *(partial(self._schrijf_paginas, doel, deel) for deel in delen),
            partial(self._schrijf_doorverwijzingen, doel, self.verhuisd),
        ]

    def schrijf_op_verzoek(self, doel: Path, pad: str) -> bool:
        """Write what belongs at ``pad`` below ``doel``, for a preview; False when there is no such thing."""
        if pagina := self._paginas.get(pad):
            self._schrijf_paginas(doel, [(pad, pagina)])
        elif naar := self.verhuisd.get(pad.removesuffix("index.html")):
            self._schrijf_doorverwijzingen(doel, {pad.removesuffix("index.html"): naar})
        elif not self._overig_geschreven:
            self._overig_geschreven = True
            self._schrijf_zoeken(doel)
            for taak in self._overige_taken(doel):
                taak()
        return (doel / pad).is_file()

    def _schrijf_paginas(self, doel: Path, paginas: Sequence[tuple[str, Pagina]]) -> None:
        for pad, pagina in paginas:
            (doel / pad).parent.mkdir(parents=True, exist_ok=True)
            (doel / pad).write_text(self.html(pagina), encoding="utf-8")

    def _schrijf_doorverwijzingen(self, doel: Path, verhuisd: dict[str, str]) -> None:
        for van, naar in verhuisd.items():
            pad = doel / van / "index.html"
            pad.parent.mkdir(parents=True, exist_ok=True)
            html = self.weergave.toon("verhuisd.html", van, naar=naar, beleid=beleid(), site_url=self.site.adres)
            pad.write_text(html, encoding="utf-8")

    def _overige_taken(self, doel: Path) -> list[Taak]:
        """What is made from all records at once, and from nothing else."""
        return [
            *(taak for formaat in self._formaten(doel) for taak in formaat.taken),
            partial(schrijf_beheer, self.lading, doel),
        ]

    def _formaten(self, doel: Path) -> list[Formaat]:
        uitgave = self.weergave.instellingen
        return formaten(
            self.catalogus, doel, uitgave.adres, self.geschiedenis, self._bewaard, self._afzender, uitgave.opslag
        )

    @property
    def _afzender(self) -> Afzender | None:
        """Who answers for the data; nobody while the settings are still an example."""
        uitgever = self.weergave.instellingen.uitgever
        return Afzender(uitgever.naam, uitgever.email) if uitgever and not uitgever.voorbeeld else None

    def _schrijf_zoeken(self, doel: Path) -> None:
        schrijf_zoeken(maak_bundels(self.catalogus, list(self.geschreven)), doel)

    def html(self, pagina: Pagina) -> str:
        """A page in its frame, or without one when it is made to stand in another's."""
        if not pagina.in_kader:
            return self.inhoud(pagina)
        andere = elders(pagina.record, self.catalogus) if pagina.record else ()
        links = self.weergave.toon("partials/elders.html", pagina.adres, elders=andere)
        blad = Blad(pagina.adres, pagina.titel, pagina.omschrijving, pagina.rubriek, soort="record", elders=links)
        return self.kaders.stempel(blad, self.inhoud(pagina) + self._bijgewerkt(pagina) + self._jsonld(pagina))

    def _jsonld(self, pagina: Pagina) -> Markup:
        """What search engines are told of the record of a page; empty where no address is known to tell it of."""
        adres = self.site.adres
        gegevens = pagina.record and adres and van_record(pagina.record, self.catalogus, lambda pad: f"{adres}{pad}")
        return self.weergave.toon("onderdeel/jsonld.html", pagina.adres, gegevens=gegevens) if gegevens else Markup("")

    def _bijgewerkt(self, pagina: Pagina) -> Markup:
        """When the record of a page last changed, in words; empty when nothing is known of any."""
        if pagina.record is None or not self.geschiedenis.begin:
            return Markup("")
        wijziging, deel = self.geschiedenis.laatste(pagina.record) or (None, None)
        return self.weergave.toon(
            "onderdeel/bijgewerkt.html",
            pagina.adres,
            wijziging=wijziging,
            deel=deel,
            begin=self.geschiedenis.begin[:10],
        )

    def inhoud(self, pagina: Pagina) -> Markup:
        """What stands on a page, without its frame."""
        gegevens: dict[str, object] = {"kruimels": pagina.kruimels, "soort": pagina.soort}
        if pagina.soort:
            gegevens["records"] = self.weergave.lees.alle(pagina.soort)
        if not pagina.in_kader:
            gegevens |= {"site": self.site, "beleid": KAART}
        return self.weergave.toon(pagina.sjabloon, pagina.adres, pagina.record, **gegevens)

    def niet_gevonden(self, wortel: str) -> Markup:
        """The answer to an address that leads nowhere; ``wortel`` is the full path of the site's root."""
        inhoud = self.weergave.toon("onderdeel/niet_gevonden.html", wortel)
        return Markup(self.kaders.omlijst(Blad(wortel, "Pagina niet gevonden", soort="weg"), inhoud))


def _stop_bij_fouten(bevindingen: Iterable[Bevinding]) -> None:
    if fouten := [b for b in bevindingen if b.niveau is Niveau.FOUT]:
        raise Stop("\n".join(map(str, fouten)))
