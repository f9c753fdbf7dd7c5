"""What depends on today's date: only ever a warning, so that no unrelated change fails because a day went by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from macros.catalogue import Lading
from macros.fields.deel import Deel
from macros.fields.record import Record
from macros.fields.tijdpunt import begin
from macros.fields.wandel import delen
from macros.findings import Bevinding, Niveau, Regel
from macros.kinds.bron import Bron
from macros.kinds.contactrol import Controle
from macros.kinds.document import Document
from macros.kinds.indicator import Meting
from macros.kinds.verloop import Voortgangsmelding

CONTROLE_VERLOPEN = Regel(
    "controle-verlopen",
    "Controles zijn op tijd",
    "De dag van de volgende controle van een contactrol is nog niet voorbij.",
    "volgende: 2027-05-01",
    "volgende: 2026-05-01",
    Niveau.WAARSCHUWING,
)
PLAN_VERLOPEN = Regel(
    "plan-verlopen",
    "Na een plan komt een plan",
    "Een document waarvan de looptijd voorbij is, heeft een opvolger (een document dat het als voorganger noemt), of "
    "noemt de dag waarop daarnaar is gezocht.",
    "opvolger_gezocht_op: 2026-11-01",
    "ondertitel: Plan voor vier jaar",
    Niveau.WAARSCHUWING,
)
IN_DE_TOEKOMST = Regel(
    "datum-in-de-toekomst",
    "Wat gedaan is, ligt in het verleden",
    "Een bron is bekeken, een rol gecontroleerd, een opvolger gezocht, een getal gemeten en voortgang gemeld op een "
    "dag die al is geweest.",
    "bekeken_op: 2026-01-05",
    "bekeken_op: 2062-01-05",
    Niveau.WAARSCHUWING,
)
REGELS = (CONTROLE_VERLOPEN, PLAN_VERLOPEN, IN_DE_TOEKOMST)

_GEDAAN: dict[type[Deel], str] = {
    Controle: "op",
    Bron: "bekeken_op",
    Document: "opvolger_gezocht_op",
    Meting: "wanneer",
    Voortgangsmelding: "op",
}
"""Where a day is noted on which something was done."""


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    achterstand = lading.catalogus.achterstand
    for rol in achterstand.te_laat:
        yield lading.bevinding(
            CONTROLE_VERLOPEN,
            rol,
            ("controle", "volgende"),
            "de dag van de volgende controle is voorbij.",
            "Controleer de gegevens en vul de nieuwe dagen in.",
        )
    for document in achterstand.verlopen if lading.heel else ():
        if not document.opvolger_gezocht_op:
            yield lading.bevinding(
                PLAN_VERLOPEN,
                document,
                ("periode", "tot"),
                f"de looptijd is voorbij ({document.periode.tot}), maar een opvolger ontbreekt.",
                "Noem dit document in de opvolger bij voorgangers. Is er geen te vinden? Vul dan opvolger_gezocht_op "
                "in.",
            )
    yield from _toekomst(lading, lading.catalogus.vandaag)


def _toekomst(lading: Lading, vandaag: date) -> Iterator[Bevinding]:
    for record in lading.catalogus.alle(Record):
        for pad, deel in delen(record, tuple(_GEDAAN)):
            for model, veld in _GEDAAN.items():
                dag = getattr(deel, veld) if isinstance(deel, model) else None
                if dag and begin(dag) > vandaag:
                    yield lading.bevinding(
                        IN_DE_TOEKOMST,
                        record,
                        (*pad, veld),
                        f"{veld} ({dag}) ligt in de toekomst.",
                        "Vul de dag in waarop het is gedaan.",
                    )
