"""Renders templates with autoescape; gives them links, dates and running text in which terms explain themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jinja2 import BytecodeCache, ChoiceLoader, Environment, FileSystemLoader, PrefixLoader
from markupsafe import Markup, escape

from macros.catalogue import Catalogus
from macros.catalogue.toezicht import te_laat
from macros.fields import keuzes
from macros.fields.deel import Bronplaats, Partij, Werkgebied
from macros.fields.nummers import knip
from macros.fields.record import Record
from macros.fields.tekstvorm import Stuk, anker, blokken, op_een_regel
from macros.fields.tijdpunt import begin, einde
from macros.kinds import PER_NAAM
from macros.kinds.begrip import Begrip
from macros.kinds.bron import Bron
from macros.kinds.regio import Regio
from macros.pages.afbreking import LANG_IN_TEKST, breekbaar, zacht
from macros.pages.leesvolgorde import Leesvolgorde
from macros.pages.sjablonen import Onbekend, Rechtstreeks
from macros.pages.uitgever import Uitgever
from macros.pages.vermeldingen import Vermeldingen
from macros.pictures.qr import qr_code
from macros.wording import opschrift

GEDEELD = {"beeld": "beeld/voortgang.html", "delen": "onderdeel/delen.html"}
"""Macros that every template may call, by the name for their file: to import them again takes a tenth of a page."""
_KOP = re.compile(r'(?<!<summary>)<h2 id="([^"]+)">(.*?)</h2>', re.DOTALL)


def wortel(adres: str) -> str:
    """The way from a page back to the site's root: ``../`` for each level; a page shown at any depth names the root."""
    if adres.startswith("/"):
        return adres
    return "../" * adres.split("#")[0].count("/") or "./"


def koppen(html: Markup) -> list[tuple[str, str]]:
    """The open sections of a rendered page: the place and the words of each heading of the second level."""
    return [(plek, Markup(kop).striptags()) for plek, kop in _KOP.findall(html)]


def onzekerheid(record: Record) -> list[str]:
    """How sure the sources of a record are that are less than certain: each label once."""
    return list(dict.fromkeys(b.zekerheid.label for b in record.bronnen if b.zekerheid is not keuzes.Zekerheid.HOOG))


def plek_in_bron(plaats: str) -> str:
    """The name of a place in a source on the page of that source."""
    return f"plaats-{anker(plaats)}"


@dataclass(frozen=True)
class Instellingen:
    """What differs between publications: who publishes, and where its data can be changed, if anywhere."""

    opslag: str = ""
    """Address of the repository, without a closing slash; empty when there is none to link to."""
    github_api: str = ""
    """Where GitHub answers programs, without a closing slash; empty when there is no repository."""
    redactie: str = ""
    """The address of the page on which editors change the data; empty when this site has none."""
    tak: str = "main"
    uitgever: Uitgever | None = None
    adres: str = ""
    """Where the site is published, with a closing slash; empty when that is not known."""


class Weergave:
    """Templates over one catalogue. One page is rendered at a time."""

    def __init__(
        self,
        catalogus: Catalogus,
        sjablonen: Path,
        instellingen: Instellingen = Instellingen(),
        geheugen: BytecodeCache | None = None,
        iconen: Sequence[Path] = (),
        erbij: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        """``iconen`` are folders with drawings, which templates include by a path below ``.icons``.

        ``erbij`` gives templates more to ask than the catalogue: what other rooms make for a page.
        """
        self.catalogus = catalogus
        self.lees = Leesvolgorde(catalogus)
        self.instellingen = instellingen
        self._vermeldingen = Vermeldingen(catalogus)
        self._wortel = "./"
        self._genoemd: set[int] | None = set()
        """What is named on this page already; None where something is made that many pages share."""
        self._links: dict[tuple[str, str, str], Markup] = {}
        self._regels: dict[str, Markup] = {}
        self._gemaakt: dict[tuple[object, ...], Markup] = {}
        self._omgeving = Environment(
            loader=ChoiceLoader([FileSystemLoader(sjablonen), PrefixLoader({".icons": FileSystemLoader(iconen)})]),
            autoescape=True,
            undefined=Onbekend,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            bytecode_cache=geheugen,
        )
        self._omgeving.code_generator_class = Rechtstreeks
        self._omgeving.filters.update(
            link=self.link,
            tekst=self.tekst,
            regel=self.regel,
            op_een_regel=op_een_regel,
            datum=opschrift.datum,
            periode=opschrift.periode,
            euro=opschrift.euro,
            timing=opschrift.timing,
            getal=opschrift.getal,
            opsomming=self.opsomming,
            partij=self.partij,
            partijrecord=catalogus.partij,
            bronplaats=self.bronplaats,
            plek_in_bron=plek_in_bron,
            vind=lambda sleutel, soort: self.vind(soort, sleutel),
            openingstijden=opschrift.openingstijden,
            tel=opschrift.tel_link,
            anker=anker,
            midden_in_zin=opschrift.midden_in_zin,
            koppen=koppen,
            bereik=catalogus.bereik,
            zacht=zacht,
        )
        self._omgeving.tests["bevat"] = lambda lijst, waarde: waarde in lijst
        self._omgeving.tests["nu_geldig"] = catalogus.geldt
        self._omgeving.tests["verstreken"] = catalogus.verstreken
        self._omgeving.tests["begonnen"] = lambda record: catalogus.stand(record) is not keuzes.Stand.STRAKS
        self._omgeving.tests["leeg_of_bevat"] = lambda lijst, waarde: not lijst or waarde in lijst
        self._omgeving.globals.update(
            catalogus=catalogus,
            gebieden=catalogus.gebieden,
            lees=self.lees,
            instellingen=instellingen,
            keuzes=keuzes,
            adres=self.adres,
            url=self.url,
            eenmaal=self.eenmaal,
            partij=self.partij,
            vind=self.vind,
            vind_hier=lambda soort, record, sleutel: self.vind(soort, catalogus.volle_sleutel(record, sleutel)),
            document_van=catalogus.document_van,
            soorten={naam: klasse.soort for naam, klasse in PER_NAAM.items()},
            geldt=catalogus.geldt,
            nood=catalogus.nood,
            stand=catalogus.stand,
            wijzig=self.wijzig_adres,
            formulier=self.formulier_adres,
            einde_van=einde,
            eerste_dag=begin,
            controle_te_laat=lambda rol: te_laat(rol, catalogus.vandaag),
            werkgebied=self.werkgebied,
            onzekerheid=onzekerheid,
            qr_code=qr_code,
            **erbij,
        )
        self._koppeling: Any = self._omgeving.get_template("onderdeel/koppeling.html").module
        for naam, sjabloon in GEDEELD.items():
            self._omgeving.globals[naam] = self._omgeving.get_template(sjabloon).module

    def toon(self, sjabloon: str, plek: str, /, record: Record | None = None, **gegevens: Any) -> Markup:
        """Render a template as part of the page at address ``plek``; ``record`` is what the page is about."""
        with self._op(plek, record):
            return Markup(self._omgeving.get_template(sjabloon).render(record=record, plek=plek, **gegevens))

    @contextmanager
    def _op(self, plek: str, record: Record | None) -> Iterator[None]:
        vorige = self._wortel, self._genoemd
        self._wortel, self._genoemd = wortel(plek), {id(record)}
        try:
            yield
        finally:
            self._wortel, self._genoemd = vorige

    def eenmaal(self, macro: Any, record: Record, *hoe: object) -> Markup:
        """What ``macro`` makes of ``record``, made once for all pages at one depth, such as how to reach a helpline.

        It may not explain terms where a page names them first: that differs from page to page.
        """
        sleutel = (macro, self._wortel, id(record), *hoe)
        if sleutel not in self._gemaakt:
            genoemd, self._genoemd = self._genoemd, None
            try:
                self._gemaakt[sleutel] = Markup(macro(record, *hoe))
            finally:
                self._genoemd = genoemd
        return self._gemaakt[sleutel]

    def url(self, pad: str) -> str:
        """A path on the site, as seen from the page that is being rendered."""
        return self._wortel + pad

    def adres(self, record: Record) -> str:
        return self.url(record.adres)

    def vind(self, soort: str, sleutel: str | None) -> Record | None:
        """The record of a kind, by the kind's name; None when there is none."""
        return self.catalogus.vind(PER_NAAM[soort], sleutel)

    def link(self, record: Record, tekst: str | None = None) -> Markup:
        """A link to a record, with its name or another text."""
        naam = tekst or record.naam_kort
        sleutel = (self._wortel, record.adres, naam)
        if sleutel not in self._links:
            self._links[sleutel] = self._koppeling.link(self.adres(record), breekbaar(naam, LANG_IN_TEKST))
        return self._links[sleutel]

    def partij(self, partij: Partij) -> Markup:
        """A party with the part of it that is meant and what goes with it."""
        return Markup(
            self._koppeling.partij(
                self.link(self.catalogus.partij(partij.partij)),
                opschrift.opsomming(partij.onderdelen),
                partij.toelichting,
            )
        )

    def bronplaats(self, plaats: Bronplaats) -> Markup:
        """A source and the place in it, as a link to all that comes from that place."""
        bron = self.catalogus.geef(Bron, plaats.bron)
        adres = f"{self.adres(bron)}#{plek_in_bron(plaats.plaats)}"
        naam = breekbaar(bron.naam_kort, LANG_IN_TEKST)
        return Markup("{}, {}").format(Markup(self._koppeling.link(adres, naam)), plaats.plaats)

    @staticmethod
    def opsomming(delen: Iterable[str]) -> Markup:
        """``a, b en c``, of words or of what is markup already."""
        return Markup(opschrift.opsomming(str(escape(deel)) for deel in delen))

    def werkgebied(self, gebied: Werkgebied) -> Markup:
        """Where a party works, as links."""
        delen = [
            self.link(plek, f"regio {plek.naam}" if isinstance(plek, Regio) else None)
            for plek in self.catalogus.gebieden.genoemd(gebied)
        ]
        land = [Markup("heel Nederland")] if gebied.landelijk else []
        return self.opsomming([*land, *delen])

    def tekst(self, tekst: str) -> Markup:
        """A text as paragraphs and lists; the first mention of each term or organisation on the page is a link."""
        delen = [(b.soort.value, [self._regel(r) for r in b.regels]) for b in blokken(tekst)]
        return Markup(self._koppeling.blokken(delen))

    def regel(self, tekst: str) -> Markup:
        """A text inside a sentence: links stay links, the items of a list come one after another.

        It looks the same on every page: what many pages repeat is made once.
        """
        if tekst not in self._regels:
            self._regels[tekst] = Markup(" ").join(
                Markup("; ").join(Markup("").join(map(self._stuk, r)) for r in b.regels) for b in blokken(tekst)
            )
        return self._regels[tekst]

    def _regel(self, stukken: list[Stuk]) -> Markup:
        return Markup("").join(self._stuk(s) if s.adres else self._alinea(s.tekst) for s in stukken)

    def _stuk(self, stuk: Stuk) -> Markup:
        return Markup(self._koppeling.buiten(stuk.adres, stuk.tekst)) if stuk.adres else self._belbaar(stuk.tekst)

    def _belbaar(self, tekst: str) -> Markup:
        return Markup("").join(self._bel(stuk) if belt else escape(stuk) for stuk, belt in knip(tekst))

    def _bel(self, nummer: str) -> Markup:
        return Markup(self._koppeling.bel(opschrift.tel_link(nummer), nummer))

    def _alinea(self, tekst: str) -> Markup:
        return Markup("").join(self._bel(stuk) if belt else self._uitgelegd(stuk) for stuk, belt in knip(tekst))

    def _uitgelegd(self, tekst: str) -> Markup:
        if self._genoemd is None:
            raise TypeError("what pages share cannot explain terms: use regel instead of tekst")
        stukken: Iterable[Markup] = (
            escape(v.tekst) if v.record is None else self._vermelding(v.tekst, v.record)
            for v in self._vermeldingen.zoek(tekst, self._genoemd)
        )
        return Markup("").join(stukken)

    def _vermelding(self, tekst: str, record: Record) -> Markup:
        if isinstance(record, Begrip):
            return Markup(self._koppeling.begrip(self.adres(record), tekst, op_een_regel(record.uitleg)))
        return self.link(record, tekst)

    def wijzig_adres(self, record: Record) -> str:
        """Where this record can be changed: by its form, or else as YAML; empty when nobody knows where."""
        if self.instellingen.redactie:
            return self.url(f"{self.instellingen.redactie}#wijzig={record.soort}/{record.sleutel}")
        if not self.instellingen.opslag:
            return ""
        plek = record.herkomst
        return f"{self.instellingen.opslag}/blob/{self.instellingen.tak}/{plek.bestand}?plain=1#L{plek.regel}"

    def formulier_adres(self, record: Record, formulier: str = "klopt-niet") -> str:
        """A new issue that already names the record and its file; empty when the repository is not known."""
        if not self.instellingen.opslag:
            return ""
        return opschrift.formulier_adres(self.instellingen.opslag, record, formulier)
