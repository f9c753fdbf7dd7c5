"""The parts of an amount come to no more than the whole."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.catalogue.geld import in_centen
from macros.findings import Bevinding, Regel
from macros.kinds.geld import Geld

KLOPT_NIET = Regel(
    "bedrag-klopt-niet",
    "De delen passen in het geheel",
    "De bedragen per jaar tellen op tot het hele bedrag, en wie betaalt, betaalt samen niet meer dan dat.",
    "- jaar: 2022\n  euro: 2500",
    "- jaar: 2022\n  euro: 2600",
)
REGELS = (KLOPT_NIET,)


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    for geld in lading.catalogus.alle(Geld):
        if geld.euro is None or geld.per_inwoner:
            continue
        heel = in_centen(geld.euro)
        jaren = sum(in_centen(b.euro) for b in geld.bedragen)
        betaald = sum(in_centen(p.euro) for p in geld.van if p.euro is not None)
        if geld.bedragen and jaren != heel and not geld.ongeveer:
            yield _meld(lading, geld, "bedragen", f"de jaren zijn samen {jaren / 100:.2f} euro, het bedrag")
        if betaald > heel and not geld.ongeveer:
            yield _meld(lading, geld, "van", f"de betalers betalen samen {betaald / 100:.2f} euro, het bedrag")


def _meld(lading: Lading, geld: Geld, veld: str, melding: str) -> Bevinding:
    heel = f"{melding} is {geld.euro:.2f} euro."
    return lading.bevinding(KLOPT_NIET, geld, (veld,), heel, "Kijk in de bron wat er klopt.", sleutel=True)
