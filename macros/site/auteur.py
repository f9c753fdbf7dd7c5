"""The macros that an author of a page in ``docs/`` can use: each asks the catalogue and renders a template.

A wrong argument is noted with its page and line; the build then stops once, with all of them.
"""

from __future__ import annotations

import difflib
import inspect
import traceback
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, TypeVar

from jinja2 import Environment, Template, TemplateSyntaxError, meta, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup
from mkdocs.exceptions import Abort

from macros.catalogue import Catalogus
from macros.catalogue.acties import Wensen, kies_acties
from macros.fields.keuzes import Documentsoort, Puntsoort, Uitvoeringsniveau
from macros.fields.record import Record
from macros.kinds import PARTIJEN, PER_NAAM
from macros.kinds.actie import Actie
from macros.kinds.begrip import Begrip
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.thema import Thema
from macros.kinds.verantwoordelijkheid import Verantwoordelijkheid
from macros.pages.overzichten import overzichten
from macros.pages.sjablonen import Onbekend, uitleg
from macros.site.adapter import bouw_voor
from macros.site.blokken import omhul
from macros.site.bouw import Bouw
from macros.site.stop import Stop
from macros.site.storing import beschrijf
from macros.wording.opschrift import midden_in_zin

_REGEL = "_regel"
"""The argument that tells a macro on which line of a page it was called."""


S = TypeVar("S", bound=Record)


class MacroFout(Exception):
    """A macro was asked for something that is not there; its text says what is there."""


def dichtbij(woord: str, keuzes: Iterable[str]) -> str:
    """The end of a message: the nearest of ``keuzes``, or some of them."""
    alle = sorted(keuzes)
    gevonden = difflib.get_close_matches(woord, alle, n=1, cutoff=0.5)
    return f'Bedoelt u "{gevonden[0]}"?' if gevonden else f"Mogelijk is: {', '.join(alle[:12])}."


def _tekst(lijn: str | int | None) -> str | None:
    """The number of a line, which an author may write as one."""
    return None if lijn is None else str(lijn)


class Macros:
    """The macros over one build. Public methods are what authors can call, by the same name."""

    def __init__(self, lopend: Callable[[], Bouw], plek: Callable[[], str]) -> None:
        """``lopend`` gives the build that is going on: a preview begins a new one when only the data changed."""
        self._lopend = lopend
        self._plek = plek

    @property
    def _bouw(self) -> Bouw:
        return self._lopend()

    @property
    def _catalogus(self) -> Catalogus:
        return self._bouw.catalogus

    def actietabel(
        self,
        plan: str | None = None,
        lijn: str | int | None = None,
        trekker: str | None = None,
        organisatie: str | None = None,
        gemeente: str | None = None,
        thema: str | None = None,
        niveau: str | None = None,
        jaar: int | None = None,
        bijschrift: str | None = None,
    ) -> Markup:
        """Een tabel van acties. Elk filter mag u weglaten."""
        acties = self._kies(Wensen(plan, _tekst(lijn), trekker, organisatie, gemeente, thema, niveau, jaar))
        return self._toon(
            "onderdeel/macro_actietabel.html", acties=acties, bijschrift=bijschrift or "Acties", met_plan=plan is None
        )

    def uitgangspunten(self, document: str) -> Markup:
        """De uitgangspunten en randvoorwaarden van een document."""
        groepen = self._geef(Document, document).puntgroepen
        punten = [p for g in groepen if g.soort in (Puntsoort.UITGANGSPUNT, Puntsoort.RANDVOORWAARDE) for p in g.punten]
        return self._toon("onderdeel/macro_uitgangspunten.html", punten=punten)

    def contactkaart(self, rol: str) -> Markup:
        """Een kaart met een contactrol: hoe te bereiken, waarom, en wie daarna."""
        return self._toon("onderdeel/macro_contactkaart.html", rol=self._geef(Contactrol, rol))

    def verantwoordelijkheden(self, partij: str) -> Markup:
        """De taken van een organisatie, gemeente of soort partij, uit alle documenten."""
        record = self._partij(partij)
        taken = [v.door for v in self._catalogus.vermeldingen(record) if isinstance(v.door, Verantwoordelijkheid)]
        return self._toon("onderdeel/macro_taken.html", partij_=record, taken=taken)

    def begrip(self, id: str, tekst: str | None = None) -> Markup:
        """Een begrip als link, met de uitleg erbij; de woorden van de link mag u zelf kiezen."""
        begrip = self._geef(Begrip, id)
        woorden = tekst or midden_in_zin(begrip.term)
        return self._toon("onderdeel/macro_begrip.html", begrip=begrip, woorden=woorden)

    def verwijs(self, soort: str, id: str) -> Markup:
        """Een link naar een record, met de naam als tekst."""
        return self._toon("onderdeel/macro_link.html", doel=self._geef(self._soort(soort), id))

    def aantal(
        self,
        soort: str,
        plan: str | None = None,
        lijn: str | int | None = None,
        trekker: str | None = None,
        organisatie: str | None = None,
        gemeente: str | None = None,
        thema: str | None = None,
        niveau: str | None = None,
        jaar: int | None = None,
        soort_document: str | None = None,
    ) -> int:
        """Hoeveel records er van een soort zijn; bij acties en documenten mag u ook filteren."""
        klasse = self._soort(soort)
        if soort_document is not None and soort_document not in list(Documentsoort):
            mogelijk = dichtbij(soort_document, map(str, Documentsoort))
            raise MacroFout(f'het soort document "{soort_document}" bestaat niet. {mogelijk}')
        if klasse is Document:
            documenten = self._catalogus.alle(Document)
            return sum(soort_document in (None, d.soort_document) for d in documenten)
        if klasse is Actie:
            return len(self._kies(Wensen(plan, _tekst(lijn), trekker, organisatie, gemeente, thema, niveau, jaar)))
        if klasse is Gemeente:
            return len(self._catalogus.gebieden.ingedeelde_gemeenten())
        return len(self._catalogus.alle(klasse))

    def een(self, soort: str) -> str:
        """De id van een record van deze soort, voor een voorbeeld; niets als er geen is."""
        return next((r.sleutel for r in self._catalogus.alle(self._soort(soort))), "")

    def bestaat(self, soort: str, id: str) -> bool:
        """Of een record er is: voor een stuk dat alleen past bij de gegevens van één regio."""
        return self._catalogus.vind(self._soort(soort), id) is not None

    def overzicht(self, naam: str) -> Markup:
        """Een vast overzicht, zoals dat van alle gemeenten of alle begrippen."""
        alle = overzichten(self._bouw.wortel / "overrides")
        if naam not in alle:
            raise MacroFout(f'het overzicht "{naam}" bestaat niet. {dichtbij(naam, alle)}')
        sjabloon, soort = alle[naam]
        records = self._bouw.weergave.lees.alle(soort) if soort else []
        return self._toon(sjabloon, records=records, soort=soort)

    def _toon(self, sjabloon: str, **gegevens: Any) -> Markup:
        """Ready HTML, which Markdown may not read: it would take a name such as ``[x](javascript:...)`` for a link."""
        return omhul(self._bouw.weergave.toon(sjabloon, self._plek(), **gegevens))

    def _kies(self, wens: Wensen) -> list[Actie]:
        """The actions that an author wishes; a wish that nothing can answer to is a fault."""
        genoemd: list[tuple[type[Record], str | None]] = [
            (Document, wens.plan), (Gemeente, wens.gemeente), (Thema, wens.thema)
        ]  # fmt: skip
        for soort, sleutel in genoemd:
            if sleutel is not None:
                self._geef(soort, sleutel)
        for partij in filter(None, (wens.trekker, wens.organisatie)):
            self._partij(partij)
        if (niveau := wens.niveau) is not None and niveau not in list(Uitvoeringsniveau):
            raise MacroFout(f'het niveau "{niveau}" bestaat niet. {dichtbij(niveau, map(str, Uitvoeringsniveau))}')
        if wens.jaar is not None and not isinstance(wens.jaar, int):
            raise MacroFout(f'jaar "{wens.jaar}" is geen getal. Schrijf het zonder aanhalingstekens.')
        plannen = [self._geef(Document, wens.plan)] if wens.plan else self._catalogus.alle(Document)
        lijnen = [n for p in plannen for n in p.lijnen]
        if wens.lijn is not None and not any(wens.lijn in (n.nummer, n.id) for n in lijnen):
            mogelijk = ", ".join(sorted({n.nummer or n.id for n in lijnen}))
            raise MacroFout(f"lijn {wens.lijn} bestaat niet. Mogelijk is: {mogelijk}.")
        return kies_acties(self._catalogus.gebieden, wens)

    def _soort(self, soort: str) -> type[Record]:
        if soort not in PER_NAAM:
            raise MacroFout(f'de soort "{soort}" bestaat niet. {dichtbij(soort, PER_NAAM)}')
        return PER_NAAM[soort]

    def _geef(self, soort: type[S], sleutel: str) -> S:
        record = self._catalogus.vind(soort, sleutel)
        if record is None:
            alle = [r.sleutel for r in self._catalogus.alle(soort)]
            raise MacroFout(f'{soort.soort} "{sleutel}" bestaat niet. {dichtbij(str(sleutel), alle)}')
        return record

    def _partij(self, sleutel: str) -> Record:
        try:
            return self._catalogus.partij(sleutel)
        except KeyError:
            alle = [r.id for soort in PARTIJEN for r in self._catalogus.alle(soort)]
            raise MacroFout(f'partij "{sleutel}" bestaat niet. {dichtbij(str(sleutel), alle)}') from None


MACRONAMEN = tuple(naam for naam, _ in inspect.getmembers(Macros, inspect.isfunction) if not naam.startswith("_"))


def registreer(env: Any) -> None:
    """Give mkdocs-macros our macros: those of the build that is going on, or of one for the pages alone."""
    if "bouw" not in env.conf.extra and env.conf.theme.name == "material":
        raise Abort(
            "mkdocs.yml: fout[instelling] hooks: zonder de haak van deze site hebben de pagina's geen hulpbalk, geen "
            "weg van de site en geen beleid voor de browser. Zet erin: hooks: met daaronder - macros/site/haak.py"
        )
    env.conf.extra["bouw"] = env.conf.extra.get("bouw") or bouw_voor(env.conf, streng=True)
    macros = Macros(lambda: env.conf.extra["bouw"], lambda: env.page.url)
    for naam in MACRONAMEN:
        env.macro(_noteert_fouten(getattr(macros, naam), naam, env), naam)


def bekijk(env: Any) -> None:
    """What is wrong with the macros of a page, before any is called; the page is then left empty."""
    if env.page.meta.get("render_macros") is False:
        return
    bouw = env.conf.extra["bouw"]
    env.env.code_generator_class = _MetRegels
    env.env.template_class = _pagina_van(env, bouw)
    env.env.undefined = Onbekend
    bekend = {*env.variables, *env.macros, *env.env.globals, *env.page.meta}
    if fouten := fouten_in_tekst(env.markdown, env.env, bekend):
        for regel, melding in fouten:
            _noteer(bouw, env.page, regel, melding)
        env.markdown = "\n"


def _noteer(bouw: Bouw, page: Any, regel: int, melding: str) -> None:
    """Remember a fault in a written page; ``regel`` counts from its first line after the metadata."""
    bouw.noteer(f"{_plek(page, regel)}: fout[macro] {melding}")


def _plek(page: Any, regel: int) -> str:
    bron = page.file.content_string
    kop = bron[: len(bron) - len(bron.split("---", 2)[2].lstrip("\n"))] if bron.startswith("---") else ""
    return f"docs/{page.file.src_uri}:{regel + kop.count(chr(10))}"


class _MetRegels(CodeGenerator):
    """Tells every macro of ours on which line of the page it was called."""

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # the name is Jinja's
        if isinstance(node.node, nodes.Name) and node.node.name in MACRONAMEN:
            node.kwargs.append(nodes.Keyword(_REGEL, nodes.Const(node.lineno)))
        super().visit_Call(node, frame, forward_caller=forward_caller)


def _pagina_van(env: Any, bouw: Bouw) -> type[Template]:
    class Pagina(Template):
        """The text of a page as a template: what goes wrong in it outside our macros is told as well."""

        def render(self, *args: Any, **kwargs: Any) -> str:
            try:
                return super().render(*args, **kwargs)
            except Stop:
                raise
            except Exception as fout:
                stappen = traceback.extract_tb(fout.__traceback__)
                regels = [stap.lineno for stap in stappen if stap.filename == "<template>"]
                _noteer(bouw, env.page, (regels or [1])[-1] or 1, uitleg(fout))
                return ""

    return Pagina


def _noteert_fouten(functie: Callable[..., Any], naam: str, env: Any) -> Callable[..., Any]:
    vorm = inspect.signature(functie)

    @wraps(functie)
    def aanroep(*args: Any, **kwargs: Any) -> Any:
        regel, bouw = kwargs.pop(_REGEL, 1), env.conf.extra["bouw"]
        try:
            for onbekend in kwargs.keys() - vorm.parameters.keys():
                raise MacroFout(f'"{onbekend}" is geen invulveld. {dichtbij(onbekend, vorm.parameters)}')
            try:
                vorm.bind(*args, **kwargs)
            except TypeError:
                invulvelden = ", ".join(vorm.parameters)
                raise MacroFout(f"er is te veel of te weinig ingevuld. Invulvelden: {invulvelden}.") from None
            return functie(*args, **kwargs)
        except MacroFout as fout:
            _noteer(bouw, env.page, regel, f"macro {naam}: {fout}")
        except Exception as fout:
            bouw.noteer(f"{beschrijf(fout, bouw.wortel)} (macro {naam}, {_plek(env.page, regel)})")
        return ""

    return aanroep


def fouten_in_tekst(tekst: str, omgeving: Environment, bekend: Iterable[str]) -> list[tuple[int, str]]:
    """What is wrong with a page's macros before any is called: (line, message)."""
    try:
        boom = omgeving.parse(tekst)
    except TemplateSyntaxError as fout:
        return [(fout.lineno or 1, f"de accolades kloppen niet: {uitleg(fout)}")]
    for soort, bestaand, waar in ((nodes.Filter, omgeving.filters, "filter"), (nodes.Test, omgeving.tests, "test")):
        if fouten := [(n.lineno, n.name) for n in boom.find_all(soort) if n.name not in bestaand]:
            return [(regel, f'een {waar} met de naam "{naam}" bestaat niet.') for regel, naam in fouten]
    onbekend = meta.find_undeclared_variables(boom) - set(bekend)
    eerste: dict[str, int] = {}
    for naam in boom.find_all(nodes.Name):
        if naam.name in onbekend:
            eerste.setdefault(naam.name, naam.lineno)
    fouten = [
        (regel, f'de macro "{naam}" bestaat niet. {dichtbij(naam, MACRONAMEN)}') for naam, regel in eerste.items()
    ]
    return fouten
