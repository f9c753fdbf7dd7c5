"""Who leads, joins or is consulted in which action, and which actions answer to a set of wishes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from typing import NamedTuple

from macros.catalogue.gebieden import Gebieden
from macros.catalogue.samenhang import Samenhang
from macros.catalogue.verloop import Beurt, beurten, met_delen, trekkers
from macros.fields.keuzes import Timingsoort
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde
from macros.kinds.actie import Actie, Actieonderdeel
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document
from macros.kinds.lijn import Lijn


class Aandeel(Enum):
    """What a party can be to an action, heaviest first; the value is how readers say it."""

    TREKT = "trekt"
    DOET_MEE = "doet mee"
    RAADPLEEG = "te raadplegen"

    @property
    def letter(self) -> str:
        """The letter that stands for it in a matrix."""
        return {"trekt": "T", "doet mee": "D", "te raadplegen": "R"}[self.value]

    @property
    def kop(self) -> str:
        """The words above the actions in which a party has this share."""
        return {
            "trekt": "Trekt deze acties",
            "doet mee": "Doet mee aan deze acties",
            "te raadplegen": "Te raadplegen bij deze acties",
        }[self.value]


AANDEELVELDEN = ("trekkers", "wisselingen", "onderdelen", "betrokkenen", "opmerkingen")
"""The fields of an action that give parties a share in it."""


class Deelname(NamedTuple):
    """A share of a party in an action: itself, or by one of its roles; ``als`` names the role or parts meant."""

    partij: Record
    aandeel: Aandeel
    als: tuple[str, ...]
    rol: Contactrol | None = None


def deelnames(samenhang: Samenhang, actie: Actie) -> Iterator[Deelname]:
    """Every share in an action today, its parts included. A contact role counts for the party where it works."""
    for sleutel, aandeel, als in _genoemd(actie, samenhang.vandaag):
        rol = samenhang.vind(Contactrol, sleutel)
        if rol is None:
            yield Deelname(samenhang.partij(sleutel), aandeel, als)
        else:
            yield Deelname(samenhang.partij(rol.organisatie), aandeel, (rol.naam, *als), rol)


def _genoemd(actie: Actie, dag: date) -> Iterator[tuple[str, Aandeel, tuple[str, ...]]]:
    for partij in trekkers(actie, dag):
        yield partij.partij, Aandeel.TREKT, tuple(partij.onderdelen)
    for deel in actie.onderdelen:
        for partij in trekkers(deel, dag):
            yield partij.partij, Aandeel.TREKT, (f"onderdeel {deel.code or deel.titel}", *partij.onderdelen)
    for partij in actie.betrokkenen:
        yield partij.partij, Aandeel.DOET_MEE, tuple(partij.onderdelen)
    for opmerking in actie.opmerkingen:
        for rol in opmerking.raadpleeg:
            yield rol, Aandeel.RAADPLEEG, ()


def aandelen(samenhang: Samenhang) -> dict[int, dict[Aandeel, list[Actie]]]:
    """Of each party and role, by its ``id()``: the actions by its heaviest share in them, in the order of the data."""
    uit: dict[int, dict[Aandeel, list[Actie]]] = {}
    for actie in samenhang.alle(Actie):
        gevonden = [(d.aandeel, wie) for d in deelnames(samenhang, actie) for wie in (d.partij, d.rol) if wie]
        zwaarste: dict[int, Aandeel] = {}
        for aandeel in Aandeel:
            for eigen, wie in gevonden:
                if eigen is aandeel:
                    zwaarste.setdefault(id(wie), aandeel)
        for wie_id, aandeel in zwaarste.items():
            uit.setdefault(wie_id, {a: [] for a in Aandeel})[aandeel].append(actie)
    return {wie: {a: acties for a, acties in per_aandeel.items() if acties} for wie, per_aandeel in uit.items()}


def gewisseld(samenhang: Samenhang) -> list[Actie]:
    """The actions of which the lead changed or will change, of themselves or of a part."""
    return [a for a in samenhang.alle(Actie) if any(iets.wisselingen for iets in met_delen(a))]


def trok_eerder(samenhang: Samenhang, partij: Record, kandidaten: Iterable[Actie]) -> list[Actie]:
    """The actions among ``kandidaten`` that a party led, or a part of them, and leads no more; itself or by a role."""

    rollen = {r.id for r in samenhang.alle(Contactrol) if r.organisatie == partij.id}

    def zelf(beurt: Beurt) -> bool:
        return any(p.partij == partij.id or p.partij in rollen for p in beurt.trekkers)

    def eerder(iets: Actie | Actieonderdeel) -> bool:
        geweest = [b for b in beurten(iets, samenhang.vandaag) if not b.komt]
        return any(map(zelf, geweest[:-1])) and not zelf(geweest[-1])

    return [a for a in kandidaten if any(map(eerder, met_delen(a)))]


class Wensen(NamedTuple):
    """What actions must answer to; what is None does not matter.

    ``trekker`` leads the action or a part of it; ``organisatie`` leads or takes part; both by themselves or by a role.
    """

    plan: str | None = None
    lijn: str | None = None
    """Its id or its number."""
    trekker: str | None = None
    organisatie: str | None = None
    gemeente: str | None = None
    thema: str | None = None
    niveau: str | None = None
    jaar: int | None = None


def kies_acties(gebieden: Gebieden, wens: Wensen) -> list[Actie]:
    """The actions that fit every wish, in the order of the data."""
    samenhang = gebieden.samenhang

    def heeft(actie: Actie, wie: str, *soorten: Aandeel) -> bool:
        return any(
            d.aandeel in soorten and wie in (d.partij.id, d.rol and d.rol.id) for d in deelnames(samenhang, actie)
        )

    def past(actie: Actie) -> bool:
        van_plan = plan_van(samenhang, actie)
        niveaus = [w for n in (actie.niveau, *(d.niveau for d in actie.onderdelen)) if n for w in n.waarden]
        return all(
            (
                wens.plan is None or van_plan.id == wens.plan,
                wens.lijn is None or any(wens.lijn in (x.id, x.nummer) for x in lijnen_van(van_plan, actie)),
                wens.trekker is None or heeft(actie, wens.trekker, Aandeel.TREKT),
                wens.organisatie is None or heeft(actie, wens.organisatie, Aandeel.TREKT, Aandeel.DOET_MEE),
                wens.gemeente is None or wens.gemeente in gebieden.bedoeld(actie),
                wens.thema is None or wens.thema in actie.themas,
                wens.niveau is None or wens.niveau in niveaus,
                wens.jaar is None or loopt_in(actie, van_plan, wens.jaar),
            )
        )

    return [a for a in samenhang.alle(Actie) if past(a)]


def plan_van(samenhang: Samenhang, actie: Actie) -> Document:
    """The plan that an action stands in."""
    return samenhang.geef(Document, actie.herkomst.document)


def lijnen_van(plan: Document, actie: Actie) -> list[Lijn]:
    """The lines of its plan under which an action falls, its own first."""
    lijnen = {lijn.id: lijn for lijn in plan.lijnen}
    return [lijnen[id_] for id_ in (actie.lijn, *actie.valt_ook_onder) if id_ in lijnen]


def loopt_in(actie: Actie, plan: Document, jaar: int) -> bool:
    """Whether an action is planned in ``jaar``; an action without a known time is not."""
    timing = actie.timing
    if timing is None:
        return False
    eerste, laatste = begin(plan.periode.van), einde(plan.periode.tot) if plan.periode.tot else None
    match timing.soort:
        case Timingsoort.PERIODE:
            van = begin(timing.van) if timing.van else eerste
            tot = einde(timing.tot) if timing.tot else laatste
            return van.year <= jaar and (tot is None or jaar <= tot.year)
        case Timingsoort.GESTART if timing.van:
            return begin(timing.van).year <= jaar and (laatste is None or jaar <= laatste.year)
        case Timingsoort.DOORLOPEND:
            return eerste.year <= jaar and (laatste is None or jaar <= laatste.year)
        case _:
            return False
