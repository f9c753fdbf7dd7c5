"""The macros that an author of a page in ``docs/`` can use: each asks the catalogue and renders a template.

A wrong argument is noted with its page and line; the build then stops once, with all of them.
"""

from __future__ import annotations

import difflib
import inspect
import sys
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, TypeVar

from jinja2 import Environment, TemplateSyntaxError, meta, nodes
from markupsafe import Markup

from macros.catalogue.acties import kies_acties
from macros.fields.keuzes import Uitvoeringsniveau
from macros.fields.record import Record
from macros.kinds import PARTIJEN, PER_NAAM
from macros.kinds.actie import Actie
from macros.kinds.begrip import Begrip
from macros.kinds.contactrol import Contactrol
from macros.kinds.gemeente import Gemeente
from macros.kinds.regiovisie import Regiovisie
from macros.kinds.thema import Thema
from macros.kinds.uitvoeringsplan import Uitvoeringsplan
from macros.kinds.verantwoordelijkheid import Verantwoordelijkheid
from macros.pages.overzichten import overzichten

R = TypeVar("R", bound=Record)


class MacroFout(Exception):
    """A macro was asked for something that is not there; its text says what is there."""


def dichtbij(woord: str, keuzes: Iterable[str]) -> str:
    """The end of a message: the nearest of ``keuzes``, or some of them."""
    alle = sorted(keuzes)
    gevonden = difflib.get_close_matches(woord, alle, n=1, cutoff=0.5)
    return f'Bedoelt u "{gevonden[0]}"?' if gevonden else f"Mogelijk is: {', '.join(alle[:12])}."


class Macros:
    """The macros over one build. Public methods are what authors can call, by the same name."""

    def __init__(self, bouw: Any, plek: Callable[[], str]) -> None:
        self._bouw = bouw
        self._catalogus = bouw.catalogus
        self._plek = plek

    def actietabel(
        self,
        plan: str | None = None,
        lijn: int | None = None,
        trekker: str | None = None,
        organisatie: str | None = None,
        gemeente: str | None = None,
        thema: str | None = None,
        niveau: str | None = None,
        jaar: int | None = None,
        bijschrift: str | None = None,
    ) -> Markup:
        """Een tabel van acties. Elk filter mag u weglaten."""
        acties = self._kies(plan, lijn, trekker, organisatie, gemeente, thema, niveau, jaar)
        return self._toon(
            "onderdeel/macro_actietabel.html", acties=acties, bijschrift=bijschrift or "Acties", met_plan=plan is None
        )

    def uitgangspunten(self, visie: str) -> Markup:
        """De principes, vertrekpunten en randvoorwaarden van een regiovisie."""
        document = self._geef(Regiovisie, visie)
        punten = [*document.uitgangspunten, *document.vertrekpunten, *document.randvoorwaarden]
        return self._toon("onderdeel/macro_uitgangspunten.html", punten=punten)

    def contactkaart(self, rol: str) -> Markup:
        """Een kaart met een contactrol: hoe te bereiken, waarom, en wie daarna."""
        return self._toon("onderdeel/macro_contactkaart.html", rol=self._geef(Contactrol, rol))

    def verantwoordelijkheden(self, partij: str) -> Markup:
        """De taken van een organisatie, gemeente of soort partij, uit alle documenten."""
        record = self._partij(partij)
        taken = [v.door for v in self._catalogus.vermeldingen(record) if isinstance(v.door, Verantwoordelijkheid)]
        return self._toon("onderdeel/macro_taken.html", partij_=record, taken=taken)

    def begrip(self, id: str) -> Markup:
        """Een begrip als link, met de uitleg erbij."""
        return self._in_de_regel("onderdeel/macro_begrip.html", begrip=self._geef(Begrip, id))

    def verwijs(self, soort: str, id: str) -> Markup:
        """Een link naar een record, met de naam als tekst."""
        return self._in_de_regel("onderdeel/macro_link.html", doel=self._geef(self._soort(soort), id))

    def aantal(
        self,
        soort: str,
        plan: str | None = None,
        lijn: int | None = None,
        trekker: str | None = None,
        organisatie: str | None = None,
        gemeente: str | None = None,
        thema: str | None = None,
        niveau: str | None = None,
        jaar: int | None = None,
    ) -> int:
        """Hoeveel records er van een soort zijn; bij acties mag u ook filteren."""
        klasse = self._soort(soort)
        if klasse is Actie:
            return len(self._kies(plan, lijn, trekker, organisatie, gemeente, thema, niveau, jaar))
        if klasse is Gemeente:
            return len(self._catalogus.gebieden.ingedeelde_gemeenten())
        return len(self._catalogus.alle(klasse))

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
        """A block: Markdown gets a mark for it, because ready HTML is slow to convert and may not change."""
        return self._bouw.blokken.bewaar(self._bouw.weergave.toon(sjabloon, self._plek(), **gegevens))

    def _in_de_regel(self, sjabloon: str, **gegevens: Any) -> Markup:
        """A mark within a sentence, too: Markdown would read a name such as ``[x](javascript:...)`` as a link."""
        return self._bouw.blokken.bewaar(self._bouw.weergave.toon(sjabloon, self._plek(), **gegevens).strip())

    def _kies(self, plan, lijn, trekker, organisatie, gemeente, thema, niveau, jaar) -> list[Record]:
        for soort, sleutel in ((Uitvoeringsplan, plan), (Gemeente, gemeente), (Thema, thema)):
            if sleutel is not None:
                self._geef(soort, sleutel)
        for partij in filter(None, (trekker, organisatie)):
            self._partij(partij)
        if niveau is not None and niveau not in list(Uitvoeringsniveau):
            raise MacroFout(f'het niveau "{niveau}" bestaat niet. {dichtbij(niveau, map(str, Uitvoeringsniveau))}')
        for naam, getal in (("lijn", lijn), ("jaar", jaar)):
            if getal is not None and not isinstance(getal, int):
                raise MacroFout(f'{naam} "{getal}" is geen getal. Schrijf het zonder aanhalingstekens.')
        plannen = [self._geef(Uitvoeringsplan, plan)] if plan else self._catalogus.alle(Uitvoeringsplan)
        nummers = {n.nummer for p in plannen for n in p.lijnen}
        if lijn is not None and lijn not in nummers:
            raise MacroFout(f"lijn {lijn} bestaat niet. Mogelijk is: {', '.join(map(str, sorted(nummers)))}.")
        return kies_acties(
            self._catalogus.gebieden,
            plan=plan,
            lijn=lijn,
            trekker=trekker,
            organisatie=organisatie,
            gemeente=gemeente,
            thema=thema,
            niveau=niveau and Uitvoeringsniveau(niveau),
            jaar=jaar,
        )

    def _soort(self, soort: str) -> type[Record]:
        if soort not in PER_NAAM:
            raise MacroFout(f'de soort "{soort}" bestaat niet. {dichtbij(soort, PER_NAAM)}')
        return PER_NAAM[soort]

    def _geef(self, soort: type[R], sleutel: str) -> R:
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


def registreer(env: Any, bouw: Any) -> None:
    """Give mkdocs-macros our macros, each noting its faults on ``bouw`` instead of raising them."""
    macros = Macros(bouw, lambda: env.page.url)
    for naam, functie in inspect.getmembers(macros, inspect.ismethod):
        if not naam.startswith("_"):
            env.macro(_noteert_fouten(functie, naam, env, bouw), naam)


def _noteert_fouten(functie: Callable, naam: str, env: Any, bouw: Any) -> Callable:
    parameters = inspect.signature(functie).parameters

    @wraps(functie)
    def aanroep(*args: Any, **kwargs: Any) -> Any:
        try:
            for onbekend in kwargs.keys() - parameters.keys():
                raise MacroFout(f'"{onbekend}" is geen invulveld. {dichtbij(onbekend, parameters)}')
            try:
                inspect.signature(functie).bind(*args, **kwargs)
            except TypeError:
                raise MacroFout(f"er is te veel of te weinig ingevuld. Invulvelden: {', '.join(parameters)}.") from None
            return functie(*args, **kwargs)
        except MacroFout as fout:
            bouw.noteer_fout(env.page, _regel_in_sjabloon(), f"macro {naam}: {fout}")
            return ""

    return aanroep


def _regel_in_sjabloon() -> int:
    """The line of the page's own text from which the macro was called, counting from 1."""
    frame = sys._getframe(1)
    while frame is not None:
        sjabloon = frame.f_globals.get("__jinja_template__")
        if sjabloon is not None and sjabloon.name is None:
            return sjabloon.get_corresponding_lineno(frame.f_lineno)
        frame = frame.f_back
    return 1


def fouten_in_tekst(tekst: str, omgeving: Environment, bekend: Iterable[str]) -> list[tuple[int, str]]:
    """What is wrong with a page's macros before any is called: (line, message)."""
    try:
        boom = omgeving.parse(tekst)
    except TemplateSyntaxError as fout:
        return [(fout.lineno or 1, f"de accolades kloppen niet: {fout.message}.")]
    onbekend = meta.find_undeclared_variables(boom) - set(bekend)
    eerste: dict[str, int] = {}
    for naam in boom.find_all(nodes.Name):
        if naam.name in onbekend:
            eerste.setdefault(naam.name, naam.lineno)
    eigen = [n for n, _ in inspect.getmembers(Macros, inspect.isfunction) if not n.startswith("_")]
    return [(regel, f'de macro "{naam}" bestaat niet. {dichtbij(naam, eigen)}') for naam, regel in eerste.items()]
