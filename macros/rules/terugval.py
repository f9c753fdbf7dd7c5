"""Whoever needs help never reaches a dead end: every chain of contact roles ends at one for the whole country."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Catalogus, Lading
from macros.fields.keuzes import Vraag
from macros.findings import Bevinding, Regel
from macros.kinds.contactrol import Contactrol

DOOD_SPOOR = Regel(
    "terugval-loopt-dood",
    "Er is altijd een volgende stap",
    "Wie een rol voor gevaar, advies, melden of een casus niet bereikt, komt via terugvalrol altijd uit bij een rol "
    "die in heel Nederland werkt.",
    "terugvalrol: advies-landelijk",
    "bereikbaar: op werkdagen",
)
REGELS = (DOOD_SPOOR,)

_DRINGEND = {Vraag.GEVAAR, Vraag.ADVIES, Vraag.MELDEN, Vraag.CASUS}


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    for rol in lading.catalogus.alle(Contactrol):
        laatste = _laatste(lading.catalogus, rol)
        if _DRINGEND.isdisjoint(rol.vragen) or laatste is None or _landelijk(lading.catalogus, laatste):
            continue
        if not lading.zeker(rol, laatste):
            continue
        waar = "deze rol" if laatste is rol else f'"{laatste.id}"'
        yield lading.bevinding(
            DOOD_SPOOR,
            rol,
            ("terugvalrol",) if rol.terugvalrol else ("id",),
            f"na {waar} is er niemand meer die een lezer kan raadplegen.",
            f"Geef {waar} een terugvalrol die in heel Nederland werkt.",
        )


def _landelijk(catalogus: Catalogus, rol: Contactrol) -> bool:
    return catalogus.gebieden.werkgebied(rol).landelijk


def _laatste(catalogus: Catalogus, rol: Contactrol) -> Contactrol | None:
    """The last role of the chain; None when the chain is broken or closed, which other rules report."""
    gezien = [rol]
    while rol.terugvalrol and not _landelijk(catalogus, rol):
        volgende = catalogus.vind(Contactrol, rol.terugvalrol)
        if volgende is None or any(volgende is eerder for eerder in gezien):
            return None
        rol = volgende
        gezien.append(rol)
    return rol
