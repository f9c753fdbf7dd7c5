"""Time runs forward: no period ends before it begins, and an action falls within its plan."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.fields.deel import Bestaan, Deel, Periode
from macros.fields.keuzes import Timingsoort
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde
from macros.fields.wandel import delen
from macros.findings import Bevinding, Niveau, Regel
from macros.kinds.actie import Actie, Timing
from macros.kinds.contactrol import Controle
from macros.kinds.document import Document
from macros.kinds.moment import Fase

OMGEKEERD = Regel(
    "omgekeerde-periode",
    "Eerst van, dan tot",
    "Een periode eindigt niet voor zij begint; ook de volgende controle valt niet voor de laatste.",
    "van: 2021\ntot: 2024",
    "van: 2024\ntot: 2021",
)
BUITEN_PLAN = Regel(
    "actie-buiten-plan",
    "Een actie valt binnen haar plan",
    "De periode van een actie raakt de looptijd van het plan; een actie mag wel eerder zijn gestart. Staat het zo in "
    "de bron? Dan is het goed.",
    "van: 2022\ntot: 2023",
    "van: 2032\ntot: 2033",
    Niveau.WAARSCHUWING,
)
REGELS = (OMGEKEERD, BUITEN_PLAN)

_VELDEN: dict[type[Deel], tuple[str, str]] = {
    Periode: ("van", "tot"),
    Bestaan: ("van", "tot"),
    Timing: ("van", "tot"),
    Fase: ("van", "tot"),
    Controle: ("op", "volgende"),
}
"""The parts that have a begin and an end, and what those fields are called."""


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    for record in lading.catalogus.alle(Record):
        for pad, deel in delen(record, tuple(_VELDEN)):
            van, tot = _VELDEN[type(deel)]
            eerst, laatst = getattr(deel, van), getattr(deel, tot)
            if eerst and laatst and begin(eerst) > einde(laatst):
                yield lading.bevinding(
                    OMGEKEERD, record, (*pad, tot), f"{tot} ({laatst}) ligt voor {van} ({eerst}).", "Kijk wat er klopt."
                )
    for actie in lading.catalogus.alle(Actie):
        plan = lading.catalogus.vind(Document, actie.herkomst.document)
        if plan:
            yield from _buiten_plan(lading, actie, plan.periode)


def _buiten_plan(lading: Lading, actie: Actie, plan: Periode) -> Iterator[Bevinding]:
    if actie.timing is None:
        return
    van, tot = actie.timing.van, actie.timing.tot
    if plan.tot and begin(plan.van) > einde(plan.tot):
        return  # that is told of the plan
    te_laat = van and plan.tot and begin(van) > einde(plan.tot)
    te_vroeg = tot and actie.timing.soort is not Timingsoort.GESTART and einde(tot) < begin(plan.van)
    for veld, mis in (("van", te_laat), ("tot", te_vroeg)):
        if mis:
            yield lading.bevinding(
                BUITEN_PLAN,
                actie,
                ("timing", veld),
                f"{veld} ({getattr(actie.timing, veld)}) ligt {'na het einde' if veld == 'van' else 'voor het begin'} "
                f"van het plan ({plan.van} tot en met {plan.tot or 'heden'}).",
                "Kijk in de bron wat er klopt: de actie of het plan.",
            )
