"""Whoever asks finds somebody: a national role for every question, Veilig Thuis first, and nobody who is no more."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.catalogue.contact import rinkelt
from macros.catalogue.raadplegen import BIJ_VEILIG_THUIS, is_veilig_thuis
from macros.fields.keuzes import Vraag
from macros.findings import Bevinding, Niveau, Regel
from macros.kinds.contactrol import Contactrol
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio

LANDELIJK = Regel(
    "vraag-zonder-landelijke-rol",
    "Voor elke vraag een landelijke rol",
    "Voor gevaar en advies is er een contactrol die in heel Nederland werkt en een telefoonnummer heeft; zo krijgt ook "
    "iemand in een gemeente zonder regio antwoord.",
    "vragen:\n  - acuut-gevaar\n  - advies",
    "vragen:\n  - beleid",
)
VEILIG_THUIS_EERST = Regel(
    "veilig-thuis-niet-eerst",
    "Veilig Thuis eerst",
    "Noemt een regio haar Veilig Thuis, dan heeft die organisatie in elke gemeente van de regio een contactrol met een "
    "telefoonnummer die advies geeft; zij staat dan vooraan.",
    "vragen:\n  - advies\n  - melden",
    "vragen:\n  - beleid",
)
OPGEHEVEN = Regel(
    "rol-van-wie-er-niet-meer-is",
    "Een rol hoort bij wie er nog is",
    "De organisatie of gemeente waar een contactrol werkt, bestaat nog. Een rol van wie er niet meer is, wordt nergens "
    "aangeraden.",
    "telefoon_van: hulplijn-nederland\nbronnen:",
    "telefoon_van: hulplijn-nederland\nbestaat:\n  tot: 2025\nbronnen:",
    Niveau.WAARSCHUWING,
)
REGELS = (LANDELIJK, VEILIG_THUIS_EERST, OPGEHEVEN)

_ALTIJD = (Vraag.GEVAAR, Vraag.ADVIES)
"""Questions that nobody may be left alone with."""


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    if not lading.heel:
        return
    yield from _landelijk(lading)
    yield from _veilig_thuis(lading)
    catalogus = lading.catalogus
    for rol in catalogus.alle(Contactrol):
        if catalogus.gebieden.opgeheven(rol):
            yield lading.bevinding(
                OPGEHEVEN,
                rol,
                ("organisatie",),
                f'"{rol.organisatie}" bestaat niet meer, dus deze rol wordt nergens aangeraden.',
                "Noem wie het werk overnam, of haal de rol weg.",
            )


def _landelijk(lading: Lading) -> Iterator[Bevinding]:
    catalogus = lading.catalogus
    rollen = [r for r in catalogus.alle(Contactrol) if catalogus.gebieden.werkgebied(r).landelijk]
    if not rollen:
        return  # the folder has no roles at all yet; other rules say what must be there
    for vraag in _ALTIJD:
        if not any(vraag in r.vragen and rinkelt(r) for r in rollen):
            yield lading.bevinding(
                LANDELIJK,
                rollen[0],
                ("vragen",),
                f'geen enkele landelijke rol met een telefoonnummer is er voor "{vraag.label.lower()}".',
                f'Zet "{vraag.value}" bij de vragen van een landelijke rol die dat nummer opneemt.',
            )


def _veilig_thuis(lading: Lading) -> Iterator[Bevinding]:
    gebieden = lading.catalogus.gebieden
    for regio in filter(gebieden.bestaat, lading.catalogus.alle(Regio)):
        hier = gebieden.gemeenten(regio)
        for nummer, gebied in enumerate(regio.veilig_thuis):
            zonder = (
                g for g in hier if any(v.gebied is gebied for v in gebieden.veilig_thuis(g)) and not _eerst(lading, g)
            )
            if gemist := next(zonder, None):
                yield lading.bevinding(
                    VEILIG_THUIS_EERST,
                    regio,
                    ("veilig_thuis", nummer, "organisatie"),
                    f"in {gemist.naam} is Veilig Thuis niet het eerste contact voor advies of een melding.",
                    f'Geef "{gebied.organisatie}" een contactrol met een telefoonnummer en de vragen advies en melden, '
                    "en de soort_organisatie advies-en-meldpunt.",
                )


def _eerst(lading: Lading, gemeente: Gemeente) -> bool:
    """Whether the first to consult for advice and reporting is Veilig Thuis."""
    for vraag in BIJ_VEILIG_THUIS:
        antwoorden = lading.catalogus.raadpleeg(gemeente, vraag)
        if not antwoorden or not is_veilig_thuis(lading.catalogus, antwoorden[0].rol):
            return False
    return True
