"""What time wears out: contact roles whose check is due, and documents past their term."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from macros.catalogue.samenhang import Samenhang
from macros.catalogue.tijd import opvolgers, voorbij
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document


class Achterstand(NamedTuple):
    """Contact roles by the day of their next check, soonest first, and documents that ended without a successor."""

    te_laat: list[Contactrol]
    binnenkort: list[Contactrol]
    verlopen: list[Document]


def te_laat(rol: Contactrol, dag: date) -> bool:
    """Whether the next check of a role should have been done before ``dag``."""
    return date.fromisoformat(rol.controle.volgende) < dag


def achterstand(samenhang: Samenhang) -> Achterstand:
    """What an editor should look at today."""
    dag = samenhang.vandaag
    rollen = sorted(samenhang.alle(Contactrol), key=lambda r: (r.controle.volgende, r.naam))
    return Achterstand(
        [r for r in rollen if te_laat(r, dag)],
        [r for r in rollen if not te_laat(r, dag)],
        [d for d in samenhang.alle(Document) if voorbij(d.periode, dag) and not opvolgers(samenhang, d)],
    )
