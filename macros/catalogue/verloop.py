"""What becomes of an action: who leads it on a day and who did before, and how far it is by what was reported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from macros.fields.deel import Bronplaats, Partij
from macros.fields.keuzes import Voortgangstatus
from macros.fields.tijdpunt import begin
from macros.kinds.actie import Actie, Actieonderdeel
from macros.kinds.verloop import Voortgangsmelding


def met_delen(actie: Actie) -> list[Actie | Actieonderdeel]:
    """All of an action that has a lead: itself and its parts."""
    return [actie, *actie.onderdelen]


class Beurt(NamedTuple):
    """Who leads from one moment to the next. ``sinds`` is None for what the plan says; then the plan is the source."""

    trekkers: Sequence[Partij]
    sinds: str | None
    tot: str | None
    uitleg: str | None
    bronnen: Sequence[Bronplaats]
    komt: bool
    """Whether it is announced for a day that is still to come."""


def beurten(iets: Actie | Actieonderdeel, dag: date) -> list[Beurt]:
    """Everyone who led, leads or is going to lead, in order of time; ``dag`` decides what is still to come."""
    wisselingen = sorted(iets.wisselingen, key=lambda w: begin(w.sinds))
    volgens_plan = [Beurt(iets.trekkers, None, None, None, (), False)] if iets.trekkers else []
    alle = volgens_plan + [
        Beurt(w.trekkers, w.sinds, None, w.uitleg, w.bronnen, begin(w.sinds) > dag) for w in wisselingen
    ]
    volgende = [*(b.sinds for b in alle[1:]), None][: len(alle)]
    return [beurt._replace(tot=tot) for beurt, tot in zip(alle, volgende, strict=True)]


def beurt(iets: Actie | Actieonderdeel, dag: date) -> Beurt | None:
    """Whose turn it is on ``dag``; None when nobody is named."""
    return next((b for b in reversed(beurten(iets, dag)) if not b.komt), None)


def trekkers(iets: Actie | Actieonderdeel, dag: date) -> Sequence[Partij]:
    """Who leads an action or a part of one on ``dag``; none when the plan names nobody."""
    nu = beurt(iets, dag)
    return nu.trekkers if nu else ()


def meldingen(actie: Actie, dag: date) -> list[Voortgangsmelding]:
    """What was reported up to and including ``dag``, newest first; of one moment what the data lists last."""
    return sorted((m for m in actie.voortgang if begin(m.op) <= dag), key=lambda m: begin(m.op))[::-1]


def laatste_melding(actie: Actie, dag: date) -> Voortgangsmelding | None:
    """What was last reported of an action, up to and including ``dag``."""
    return next(iter(meldingen(actie, dag)), None)


class Telling(NamedTuple):
    """Actions by the last that was reported of each; None stands for those of which nobody reported anything."""

    per_status: dict[Voortgangstatus | None, list[Actie]]

    @property
    def totaal(self) -> int:
        return sum(map(len, self.per_status.values()))

    @property
    def gemeld(self) -> int:
        return self.totaal - self.aantal(None)

    @property
    def afgerond(self) -> int:
        return self.aantal(Voortgangstatus.AFGEROND)

    def aantal(self, status: Voortgangstatus | None) -> int:
        return len(self.per_status.get(status, ()))


def tel(acties: Iterable[Actie], dag: date) -> Telling:
    """How far actions are on ``dag``, in the order of the statuses; what nobody reported is counted as that."""
    per_status: dict[Voortgangstatus | None, list[Actie]] = {status: [] for status in (*Voortgangstatus, None)}
    for actie in acties:
        laatste = laatste_melding(actie, dag)
        per_status[laatste.status if laatste else None].append(actie)
    return Telling({status: lijst for status, lijst in per_status.items() if lijst})
