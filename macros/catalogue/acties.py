"""Which actions answer to a set of wishes: of this plan, led by that party, in this gemeente, in that year."""

from __future__ import annotations

from macros.catalogue.catalogus import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.records.basis import Partij
from macros.records.document import Actie, Uitvoeringsplan
from macros.records.keuzes import Timingsoort, Uitvoeringsniveau
from macros.records.landelijk import Gemeente
from macros.records.velden import begin, einde


def kies_acties(
    gebieden: Gebieden,
    *,
    plan: str | None = None,
    lijn: int | None = None,
    trekker: str | None = None,
    organisatie: str | None = None,
    gemeente: str | None = None,
    thema: str | None = None,
    niveau: Uitvoeringsniveau | None = None,
    jaar: int | None = None,
) -> list[Actie]:
    """The actions that fit every wish given, in the order of the data.

    ``trekker`` leads the action or a part of it; ``organisatie`` leads or takes part, itself or by one of its roles.
    """
    catalogus = gebieden.catalogus

    def past(actie: Actie) -> bool:
        van_plan = catalogus.geef("uitvoeringsplan", actie.herkomst.document)
        trekkers = [*actie.trekkers, *(t for deel in actie.onderdelen for t in deel.trekkers)]
        niveaus = [*actie.niveau.waarden, *(w for deel in actie.onderdelen for w in deel.niveau.waarden)]
        return all(
            (
                plan is None or van_plan.id == plan,
                lijn is None or lijn == actie.lijn or lijn in actie.valt_ook_onder,
                trekker is None or _noemt(catalogus, trekkers, trekker),
                organisatie is None or _noemt(catalogus, [*trekkers, *actie.betrokkenen], organisatie),
                gemeente is None or _geldt_in(gebieden, van_plan, catalogus.geef("gemeente", gemeente)),
                thema is None or thema in actie.themas,
                niveau is None or niveau in niveaus,
                jaar is None or loopt_in(actie, van_plan, jaar),
            )
        )

    return [a for a in catalogus.alle("actie") if past(a)]


def loopt_in(actie: Actie, plan: Uitvoeringsplan, jaar: int) -> bool:
    """Whether an action is planned in ``jaar``; an action without a known time is not."""
    timing = actie.timing
    eerste, laatste = begin(plan.periode.van), einde(plan.periode.tot) if plan.periode.tot else None
    match timing.soort:
        case Timingsoort.PERIODE:
            return begin(timing.van).year <= jaar <= einde(timing.tot).year
        case Timingsoort.GESTART:
            return begin(timing.van).year <= jaar and (laatste is None or jaar <= laatste.year)
        case Timingsoort.DOORLOPEND:
            return eerste.year <= jaar and (laatste is None or jaar <= laatste.year)
        case _:
            return False


def _noemt(catalogus: Catalogus, partijen: list[Partij], wie: str) -> bool:
    """Whether one of the parties is ``wie``, or a role that works there."""
    for partij in partijen:
        if partij.partij == wie:
            return True
        rol = catalogus.vind("contactrol", partij.partij)
        if rol is not None and rol.organisatie == wie:
            return True
    return False


def _geldt_in(gebieden: Gebieden, plan: Uitvoeringsplan, gemeente: Gemeente) -> bool:
    deelregios = gebieden.deelregios(gemeente, ook_vroeger=True)
    if plan.deelregios:
        return any(d.id in plan.deelregios for d in deelregios)
    return any(gebieden.regio_van(d).id == plan.herkomst.regio for d in deelregios)
