"""By what readers narrow down a list of actions: each filter with its choices, and what every action is under it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from macros.catalogue.acties import Aandeel, deelnames, loopt_in, plan_van
from macros.catalogue.catalogus import Catalogus
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde
from macros.kinds.actie import Actie
from macros.kinds.gemeente import Gemeente
from macros.kinds.thema import Thema

Keuze = tuple[str, str]
"""A value, as it stands in the address of the page, and its words."""


@dataclass(frozen=True)
class Filter:
    """A choice that a reader can make."""

    naam: str
    """As in the address of the page."""
    kop: str
    geen: str
    """The words for not choosing."""
    keuzes: list[Keuze]
    """Those that some action has, in the order in which people look for them."""
    waarden: dict[str, list[str]]
    """By the address of an action: the values that it has."""

    @cached_property
    def aantallen(self) -> Counter[str]:
        """How many actions have each value."""
        return Counter(waarde for waarden in self.waarden.values() for waarde in waarden)


def actiefilters(catalogus: Catalogus) -> list[Filter]:
    """Every filter that tells actions apart; one with a single choice is left out."""
    acties = catalogus.alle(Actie)

    def filter_(naam: str, kop: str, geen: str, geef: Callable[[Actie], Iterable[Keuze]]) -> Filter:
        per_actie = {a.adres: list(dict(geef(a)).items()) for a in acties}
        alle = {waarde: woorden for keuzes in per_actie.values() for waarde, woorden in keuzes}
        volgorde = sorted(alle.items(), key=lambda k: k[1].casefold())
        return Filter(naam, kop, geen, volgorde, {a: [w for w, _ in keuzes] for a, keuzes in per_actie.items()})

    def partijen(actie: Actie, aandeel: Aandeel) -> Iterable[Keuze]:
        return (_record(d.partij) for d in deelnames(catalogus, actie) if d.aandeel is aandeel)

    filters = [
        filter_("gemeente", "Gemeente", "Alle gemeenten", lambda a: _gemeenten(catalogus, a)),
        filter_("plan", "Plan", "Alle plannen", lambda a: [_record(plan_van(catalogus, a))]),
        filter_(
            "lijn",
            "Actielijn",
            "Alle actielijnen",
            lambda a: ((x.sleutel, x.naam_kort) for x in catalogus.lijnen_van(a)),
        ),
        filter_("trekt", "Wie trekt", "Iedereen", lambda a: partijen(a, Aandeel.TREKT)),
        filter_("doet-mee", "Wie doet mee", "Iedereen", lambda a: partijen(a, Aandeel.DOET_MEE)),
        filter_("thema", "Thema", "Alle thema's", lambda a: (_record(catalogus.geef(Thema, t)) for t in a.themas)),
        filter_(
            "beleid",
            "Beleid",
            "Alle beleid",
            lambda a: ((b.value, b.label) for b in plan_van(catalogus, a).beleidsvelden),
        ),
        filter_("waar", "Waar", "Overal", _niveaus),
        filter_("voortgang", "Voortgang", "Maakt niet uit", lambda a: [_voortgang(catalogus, a)]),
        filter_("jaar", "Jaar", "Alle jaren", lambda a: _jaren(catalogus, a)),
    ]
    return [f for f in filters if len(f.keuzes) > 1]


def _record(record: Record) -> Keuze:
    return record.sleutel, record.naam_kort


def _gemeenten(catalogus: Catalogus, actie: Actie) -> Iterable[Keuze]:
    """Those of today for which the plan of an action was made."""
    hier = catalogus.gebieden.gemeenten_van(actie)
    return (_record(g) for g in catalogus.alle(Gemeente) if g.id in hier and not catalogus.gebieden.opgeheven(g))


def _voortgang(catalogus: Catalogus, actie: Actie) -> Keuze:
    """How an action stood by the last report."""
    melding = catalogus.laatste_melding(actie)
    return (melding.status.value, melding.status.label) if melding else ("niet-gemeld", "niet gemeld")


def _niveaus(actie: Actie) -> Iterable[Keuze]:
    for niveau in (actie.niveau, *(deel.niveau for deel in actie.onderdelen)):
        yield from ((w.value, w.label) for w in (niveau.waarden if niveau else ()))


def _jaren(catalogus: Catalogus, actie: Actie) -> Iterable[Keuze]:
    """The years in which an action is planned, as far as the plan goes; without an end, until today."""
    periode = plan_van(catalogus, actie).periode
    timing = actie.timing
    grenzen = [t for t in (periode.van, periode.tot, *((timing.van, timing.tot) if timing else ())) if t]
    laatste = max([einde(t).year for t in grenzen] + ([] if periode.tot else [catalogus.vandaag.year]))
    jaren = range(min(begin(t).year for t in grenzen), laatste + 1)
    return ((str(j), str(j)) for j in jaren if loopt_in(actie, plan_van(catalogus, actie), j))
