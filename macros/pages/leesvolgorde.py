"""What pages ask of the catalogue, in reading order: by name, by region, by letter. Templates call it as ``lees``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable
from functools import cached_property
from typing import TypeVar

from macros.catalogue import Catalogus, vergelijken, voortgang
from macros.catalogue.acties import Aandeel, deelnames
from macros.catalogue.contact import rinkelt
from macros.catalogue.gebieden import op_letter
from macros.catalogue.raadplegen import Antwoord
from macros.catalogue.tijd import TOEN
from macros.catalogue.vergelijken import Uitspraak
from macros.catalogue.verloop import Telling
from macros.fields.keuzes import Organisatiesoort, Provincie, Vraag
from macros.fields.record import Record
from macros.fields.soort import Soort
from macros.fields.tijdpunt import begin
from macros.kinds import PER_NAAM
from macros.kinds.actie import Actie
from macros.kinds.begrip import Begrip
from macros.kinds.bron import Bron
from macros.kinds.contactrol import Contactrol
from macros.kinds.deelregio import Deelregio
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.lijn import Lijn
from macros.kinds.organisatie import Organisatie
from macros.kinds.partijsoort import Partijsoort
from macros.kinds.punt import Punt
from macros.kinds.regio import Regio
from macros.kinds.verantwoordelijkheid import Verantwoordelijkheid
from macros.pages.filters import Filter, actiefilters
from macros.pages.genoemd import Genoemd, genoemd
from macros.pages.register import Regel, register
from macros.pictures.grafiek import grafiek_van
from macros.pictures.keten import Schakel, keten_van
from macros.pictures.matrix import Matrix, matrix_van
from macros.pictures.tegels import Kaart, kaart_van, overzichtskaart
from macros.pictures.tijdlijn import Tijdlijn, tijdlijn_van_documenten, tijdlijn_van_plan
from macros.pictures.voortgang import balk_van

R = TypeVar("R", bound=Record)

PROVINCIEKOLOMMEN = 4
"""Width of the map of the country in provinces: fits on a phone."""
REGIOKOLOMMEN = 8
"""Width of the map of one region in tiles: names stay readable beside the page's margins."""


def op_naam(records: Iterable[R]) -> list[R]:
    """By name, as a reader looks for it."""
    return sorted(records, key=lambda r: r.naam_kort.casefold())


OVER: dict[str, type[Record]] = {
    "lijnen": Lijn,
    "acties": Actie,
    "punten": Punt,
    "taken": Verantwoordelijkheid,
    "rollen": Contactrol,
}
"""What is told about a subject, in the order of reading: by the word for it, which kind of record."""


class Leesvolgorde:
    """Lists in the order of reading, over one catalogue. What many pages need is worked out once."""

    voortgangsbalk = staticmethod(balk_van)
    grafiek = staticmethod(grafiek_van)

    def __init__(self, catalogus: Catalogus) -> None:
        self.catalogus = catalogus
        self.gebieden = catalogus.gebieden

    def alle(self, soort: Soort) -> list[Record]:
        """The records of a kind: by name, or as the data has them where that is the order that people know."""
        records = self.catalogus.alle(PER_NAAM[soort.naam])
        return op_naam(records) if soort.op_naam else records

    @cached_property
    def acties_nu_eerst(self) -> list[Actie]:
        """All actions in the order of the data, those that hold today before the others."""
        return self.nu_eerst(self.catalogus.alle(Actie))

    @cached_property
    def actiefilters(self) -> list[Filter]:
        """By what all actions can be narrowed down."""
        return actiefilters(self.catalogus)

    @cached_property
    def gemeenten(self) -> list[Gemeente]:
        """Every gemeente of today, by name."""
        return self.gebieden.huidige_gemeenten()

    @cached_property
    def vroegere_gemeenten(self) -> list[Gemeente]:
        return op_naam(g for g in self.catalogus.alle(Gemeente) if self.gebieden.opgeheven(g))

    @cached_property
    def keuzelijst(self) -> list[tuple[str, Gemeente]]:
        """What can be chosen, and the gemeente that it leads to: those of today, then the former ones that have one."""
        huidige = {g.id: g for g in self.gemeenten}
        opgegaan = [(g, huidige[n]) for g in self.vroegere_gemeenten for n in g.opgegaan_in if n in huidige]
        return [(g.naam, g) for g in huidige.values()] + [(f"{g.naam} (nu {n.naam})", n) for g, n in opgegaan]

    @cached_property
    def gemeenten_per_letter(self) -> list[tuple[str, list[tuple[str, list[Gemeente]]]]]:
        """What people may call a gemeente, by first letter, with the gemeenten of today that it leads to."""
        namen: dict[tuple[str, str], dict[str, Gemeente]] = defaultdict(dict)
        for g in self.gemeenten:
            eigen = _letters(g.naam)
            vroeger = (v.naam for v in self.gebieden.opgegaan_in(g))
            anders = {_letters(n): n for n in (*g.ook_bekend_als, *vroeger)}
            for naam in (g.naam, *(n for letters, n in anders.items() if letters != eigen)):
                namen[op_letter(naam), naam][g.id] = g
        per_letter: dict[str, list[tuple[str, list[Gemeente]]]] = defaultdict(list)
        for (gevouwen, naam), doelen in sorted(namen.items()):
            per_letter[gevouwen[:1].upper()].append((naam, list(doelen.values())))
        return list(per_letter.items())

    @cached_property
    def gemeenten_per_provincie(self) -> list[tuple[Provincie, list[Gemeente]]]:
        """The gemeenten of today by province, in the order of the alphabet."""
        return [(p, gs) for p in Provincie if (gs := [g for g in self.gemeenten if g.provincie is p])]

    @cached_property
    def provinciekaart(self) -> list[tuple[Provincie, int, int, int]]:
        """Every province with its column and row on the map of the country, and how many gemeenten it has."""
        per_provincie = self.gemeenten_per_provincie
        plek = overzichtskaart({p.value: gs for p, gs in per_provincie}, PROVINCIEKOLOMMEN)
        return [(p, *plek[p.value], len(gs)) for p, gs in per_provincie if p.value in plek]

    def gemeentekaart(self, provincie: Provincie) -> Kaart:
        """The gemeenten of a province, by region."""
        gemeenten = dict(self.gemeenten_per_provincie)[provincie]
        regios = [r for r, _ in self.gemeenten_per_regio]
        return kaart_van(gemeenten, lambda g: next(iter(self.gebieden.regios(g)), None), regios, REGIOKOLOMMEN)

    @cached_property
    def regios(self) -> list[Regio]:
        return [r for r in self.catalogus.alle(Regio) if not self.gebieden.opgeheven(r)]

    @cached_property
    def vroegere_regios(self) -> list[Regio]:
        return [r for r in self.catalogus.alle(Regio) if self.gebieden.opgeheven(r)]

    @cached_property
    def gemeenten_per_regio(self) -> list[tuple[Regio, list[tuple[Deelregio | None, list[Gemeente]]]]]:
        per_regio = [(r, self.gemeenten_in(r)) for r in op_naam(self.regios)]
        return [(r, delen) for r, delen in per_regio if delen]

    def gemeenten_in(self, regio: Regio, *, ook_vroeger: bool = False) -> list[tuple[Deelregio | None, list[Gemeente]]]:
        """The gemeenten of a region by deelregio, then those that lie in none; without the parts that have none."""
        delen: list[tuple[Deelregio | None, list[Gemeente]]] = [
            *((d, self.gebieden.gemeenten(d, ook_vroeger=ook_vroeger)) for d in regio.deelregios),
            (None, self.gebieden.zonder_deelregio(regio, ook_vroeger=ook_vroeger)),
        ]
        return [(d, sorted(gs, key=lambda g: op_letter(g.naam))) for d, gs in delen if gs]

    def regiokaart(self, regio: Regio) -> Kaart:
        """The gemeenten of a region, by deelregio where it has any."""
        gemeenten = self.gebieden.gemeenten(regio)
        deelregio_van = {i: d for d in regio.deelregios for i in d.gemeenten}
        return kaart_van(gemeenten, lambda g: deelregio_van.get(g.id), regio.deelregios, REGIOKOLOMMEN)

    def documententijd(self, regio: Regio) -> Tijdlijn | None:
        """The documents of a region after one another; None when there are none."""
        documenten = self.catalogus.documenten(regio)
        if not documenten:
            return None
        return tijdlijn_van_documenten(documenten, self.catalogus)

    def keten(self, regio: Regio) -> list[Schakel]:
        """The chain of a region with its own organisations and the actions of its plans."""
        organisaties = [
            o
            for o in self.catalogus.alle(Organisatie)
            if o.herkomst.regio == regio.id and not self.gebieden.opgeheven(o)
        ]
        return keten_van(regio, organisaties, [a for a in self.catalogus.alle(Actie) if a.herkomst.regio == regio.id])

    def plantijd(self, document: Document) -> Tijdlijn | None:
        """The actions of a plan against its years; None for a document without actions."""
        if not document.acties:
            return None
        return tijdlijn_van_plan(document, document.acties, self.catalogus)

    def per_lijn(self, document: Document) -> list[tuple[Lijn | None, list[Actie]]]:
        """The actions of a document below each of its lines; those below none come last."""
        bekend = {lijn.id for lijn in document.lijnen}
        los = [a for a in document.acties if a.lijn not in bekend]
        delen: list[tuple[Lijn | None, list[Actie]]] = [
            (lijn, [a for a in document.acties if a.lijn == lijn.id]) for lijn in document.lijnen
        ]
        return [(lijn, acties) for lijn, acties in [*delen, (None, los)] if acties]

    def matrix(self, document: Document) -> Matrix:
        """Who does what in a plan."""
        return matrix_van(self.catalogus, [a for _, acties in self.per_lijn(document) for a in acties])

    def met_voortgang(self, regio: Regio) -> list[Document]:
        """The documents of a region whose progress can be told, newest first: those with actions or with numbers."""
        return [
            d
            for d in reversed(self.catalogus.documenten(regio))
            if self.voortgang(d) or any(doel.indicatoren for doel in d.doelen)
        ]

    def voortgang(self, document: Document) -> list[tuple[Record, Telling]]:
        """How far a document is: itself, each of its lines and each of its goals, those with actions."""
        return list(voortgang.van_document(self.catalogus, document))

    def buren(self, actie: Actie) -> tuple[Actie | None, Actie | None]:
        """The actions before and after this one in its plan."""
        acties = self.catalogus.document_van(actie).acties
        plek = next(i for i, a in enumerate(acties) if a.id == actie.id)
        return acties[plek - 1] if plek else None, acties[plek + 1] if plek + 1 < len(acties) else None

    def beloften(self, gemeente: Gemeente, documenten: list[Document]) -> tuple[list[Document], list[Document]]:
        """Of documents about violence at home: those of the region, and those that are of this gemeente alone.

        What is about other policy promises nothing about this.
        """
        hierover = [d for d in documenten if d.over_geweld_thuis]
        eigen = [d for d in hierover if list(self.gebieden.bedoeld(d)) == [gemeente.id] and d.gemeenten]
        return [d for d in hierover if d not in eigen], eigen

    def acties_hier(self, gemeente: Gemeente) -> list[Actie]:
        """The actions of the plans that are made for a gemeente."""
        plannen = {d.id for _, documenten in self.catalogus.documenten_voor(gemeente) for d in documenten}
        hier = (a for d in self.catalogus.alle(Document) if d.id in plannen for a in d.acties)
        return [a for a in hier if gemeente.id in self.gebieden.bedoeld(a)]

    def nu_eerst(self, records: Iterable[R]) -> list[R]:
        """In the order given, what holds today before the rest."""
        return sorted(records, key=lambda r: not self.catalogus.geldt(r))

    def nu_en_toen(self, documenten: list[Document]) -> tuple[list[Document], list[Document]]:
        """Documents that hold or are to come, and those whose time is over."""
        over = [self.catalogus.stand(d) in TOEN for d in documenten]
        return (
            [d for d, voorbij in zip(documenten, over, strict=True) if not voorbij],
            [d for d, voorbij in zip(documenten, over, strict=True) if voorbij],
        )

    def doet_en_deed(self, acties: list[Actie]) -> list[tuple[str, str, list[Actie]]]:
        """Actions of plans that hold or are to come, and of those whose time is over: with a heading and its id."""
        nu, toen = self.nu_en_toen(list({id(d): d for d in map(self.catalogus.document_van, acties)}.values()))
        delen = [("Wie doet wat?", "lokaal", nu), ("Wie deed wat?", "lokaal-toen", toen)]
        van = [
            (kop, plek, [a for a in acties if any(self.catalogus.document_van(a) is d for d in documenten)])
            for kop, plek, documenten in delen
        ]
        return [deel for deel in van if deel[2]]

    def van_partij(self, soort: Soort, partij: Record) -> list[Record]:
        """The records of a kind, such as decisions or amounts, that name a party itself; in the order of the data."""
        van = {id(v.door): v.door for v in self.catalogus.andere_vermeldingen(partij) if v.door.soort is soort}
        return list(van.values())

    def genoemd(self, record: Record, zonder: Container[str] = ()) -> Genoemd:
        """What refers to a record, gathered by what a reader wants to know."""
        return genoemd(self.catalogus, record, zonder)

    def organisaties_hier(self, gemeente: Gemeente) -> list[Organisatie]:
        """The organisations that work in a gemeente but not everywhere."""
        return op_naam(
            o for o, _ in self.gebieden.bedienen(Organisatie, gemeente) if not self.gebieden.werkgebied(o).landelijk
        )

    def hulplijnen_hier(self, antwoorden: dict[Vraag, list[Antwoord]]) -> list[Contactrol]:
        """The roles with a number that come first for no question: each once, as who asks for advice gets them."""
        eerste = {a.rol.id for lijst in antwoorden.values() for a in lijst[:1]}
        rollen = [a.rol for a in antwoorden.get(Vraag.ADVIES, ()) if rinkelt(a.rol)]
        return [rol for rol in rollen if rol.id not in eerste]

    def cijfers_uit(self, gemeente: Gemeente) -> Bron | None:
        """The source of the numbers about a gemeente: its first."""
        return next(iter(self.catalogus.bronnen_van(gemeente)), None)

    def antwoorden(self, gemeente: Gemeente) -> dict[Vraag, list[Antwoord]]:
        """Whom to consult in a gemeente, for every question."""
        return {v: self.catalogus.raadpleeg(gemeente, v) for v in Vraag}

    @cached_property
    def organisaties_per_soort(self) -> list[tuple[Organisatiesoort, list[Organisatie]]]:
        per_soort: dict[Organisatiesoort, list[Organisatie]] = defaultdict(list)
        for organisatie in op_naam(self.catalogus.alle(Organisatie)):
            per_soort[organisatie.soort_organisatie].append(organisatie)
        return [(s, per_soort[s]) for s in Organisatiesoort if s in per_soort]

    @cached_property
    def rollen_per_plek(self) -> list[tuple[Regio | None, list[Contactrol]]]:
        """Contact roles of the whole country, then those of each region."""
        per_plek: dict[str, list[Contactrol]] = defaultdict(list)
        for rol in op_naam(self.catalogus.alle(Contactrol)):
            per_plek[rol.herkomst.regio or ""].append(rol)
        plekken = [None, *op_naam(self.catalogus.alle(Regio))]
        return [(r, per_plek[r.id if r else ""]) for r in plekken if (r.id if r else "") in per_plek]

    def over(self, onderwerp: Record) -> tuple[list[tuple[Regio, dict[str, list[Record]]]], list[Record]]:
        """What each region has about a theme, group or action line, as in ``OVER``, and what the whole country has."""
        gevonden = vergelijken.over(self.catalogus, onderwerp)
        per_regio = [
            (r, {wat: [x for x in gevonden[r.id] if isinstance(x, soort)] for wat, soort in OVER.items()})
            for r in self.catalogus.alle(Regio)
            if r.id in gevonden
        ]
        soorten = list(OVER.values())
        landelijk = gevonden.get(None, [])
        landelijk.sort(key=lambda r: soorten.index(type(r)) if type(r) in soorten else len(soorten))
        return per_regio, landelijk

    def uitspraken_op_naam(self, onderwerp: Record) -> list[Uitspraak]:
        """The same, by the name of the region."""
        return sorted(self.uitspraken(onderwerp), key=lambda u: u.regio.naam_kort.casefold())

    def trekkers(self, records: Iterable[Record]) -> list[Record]:
        """Who leads the actions among ``records``: each once."""
        acties = (r for r in records if isinstance(r, Actie))
        wie = [d.partij for a in acties for d in deelnames(self.catalogus, a) if d.aandeel is Aandeel.TREKT]
        return list({id(p): p for p in wie}.values())

    def documenten_van(self, records: Iterable[Record]) -> list[Document]:
        """The documents that ``records`` stand in, each once: the last to begin first."""
        documenten = {d.id: d for d in map(self.catalogus.document_van, records)}
        return sorted(documenten.values(), key=lambda d: begin(d.periode.van), reverse=True)

    def eigen_rollen(self, regio: Regio, vraag: Vraag) -> list[Contactrol]:
        """The contact roles of a region itself for a question."""
        rollen = (r for r in self.catalogus.alle(Contactrol) if r.herkomst.regio == regio.id and vraag in r.vragen)
        return op_naam(r for r in rollen if not self.gebieden.opgeheven(r))

    def uitspraken(self, onderwerp: Record) -> list[Uitspraak]:
        """What every region says about a subject, those that say nothing included."""
        return vergelijken.uitspraken(self.catalogus, onderwerp)

    @cached_property
    def taken_per_partij(self) -> dict[str, list[Verantwoordelijkheid]]:
        """The tasks of each party, by its id."""
        taken: dict[str, list[Verantwoordelijkheid]] = defaultdict(list)
        for taak in self.catalogus.alle(Verantwoordelijkheid):
            for partij in taak.partijen:
                taken[partij.partij].append(taak)
        return taken

    @cached_property
    def partijen_met_taak(self) -> tuple[list[Partijsoort], list[Record], list[Partijsoort]]:
        """Kinds of party with a task, other parties with one, and kinds of party without."""
        met = [self.catalogus.partij(p) for p in self.taken_per_partij]
        soorten = self.catalogus.alle(Partijsoort)
        return (
            op_naam(p for p in soorten if p.id in self.taken_per_partij),
            op_naam(p for p in met if not isinstance(p, Partijsoort)),
            op_naam(p for p in soorten if p.id not in self.taken_per_partij),
        )

    def taken_per_regio(self, partij: Record) -> list[tuple[Regio, list[Verantwoordelijkheid]]]:
        taken: dict[str | None, list[Verantwoordelijkheid]] = defaultdict(list)
        for taak in self.taken_per_partij.get(partij.id, ()):
            taken[taak.herkomst.regio].append(taak)
        return [(r, taken[r.id]) for r in self.catalogus.alle(Regio) if r.id in taken]

    def uit_bron(self, bron: Bron) -> list[tuple[str, Record]]:
        """Everything that rests on a source, by its place there."""
        gezien = {(plaats, id(record)): record for plaats, record in self._per_bron.get(bron.id, ())}
        return sorted(
            ((plaats, r) for (plaats, _), r in gezien.items()), key=lambda g: (_regelnummer(g[0]), g[1].naam_kort)
        )

    @cached_property
    def _per_bron(self) -> dict[str, list[tuple[str, Record]]]:
        per_bron: dict[str, list[tuple[str, Record]]] = defaultdict(list)
        for record, verwijzing, doel in self.catalogus.uitgaand:
            if isinstance(doel, Bron):
                plaats: str = getattr(self.catalogus.met_deel(record, verwijzing.pad), "plaats", "")
                per_bron[doel.id].append((plaats, record))
        return per_bron

    @cached_property
    def begrippen_per_letter(self) -> dict[str, list[Begrip]]:
        """The glossary by first letter, in the order of the alphabet."""
        per_letter: dict[str, list[Begrip]] = defaultdict(list)
        for begrip in sorted(self.catalogus.alle(Begrip), key=lambda b: op_letter(b.term)):
            per_letter[op_letter(begrip.term)[:1].upper()].append(begrip)
        return per_letter

    @cached_property
    def register(self) -> dict[str, list[Regel]]:
        """Everything that has a name, from A to Z."""
        return register(self.catalogus)


def _regelnummer(plaats: str) -> tuple[int, str]:
    cijfers = next((w.split("-")[0] for w in plaats.replace(",", " ").split() if w[0].isdigit()), "")
    return (int("".join(c for c in cijfers if c.isdigit()) or 0), plaats)


def _letters(naam: str) -> str:
    """A name without anything but its letters: by these people take two spellings for the same."""
    return "".join(c for c in op_letter(naam) if c.isalnum())
