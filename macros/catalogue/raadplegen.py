"""Whom to consult: for a gemeente and a question, the contact roles in the order in which to try them."""

from __future__ import annotations

from typing import NamedTuple

from macros.catalogue.gebieden import Gebieden, Nabijheid
from macros.records.keuzes import Meldcodestap, Vraag
from macros.records.landelijk import Gemeente
from macros.records.partijen import Contactrol

EERST_BIJ_GEVAAR = ("alarmnummer", "veilig-thuis-landelijk")
"""Acute danger answers these before anything else, on every route."""


class Antwoord(NamedTuple):
    """One contact role as an answer: how near it is, and whether it is there for what was asked."""

    rol: Contactrol
    nabijheid: Nabijheid
    voor_thema: bool
    rang: int
    """Place in the order when no theme, group or step is asked; what the page sorts by."""


def contactrollen_voor(
    gebieden: Gebieden,
    gemeente: Gemeente,
    vraag: Vraag,
    *,
    thema: str | None = None,
    doelgroep: str | None = None,
    stap: Meldcodestap | None = None,
) -> list[Antwoord]:
    """The roles to consult, best first; never empty as long as the national roles answer every question.

    A role that names themes (or groups) answers only those when one is asked, and then comes before roles for
    everything. Within that: what is certain comes first, then what can be reached directly (policy and training can
    wait), what is nearest, and what the data lists first. For acute danger 112 and
    Veilig Thuis always lead.
    """
    antwoorden = [
        Antwoord(a.rol, a.nabijheid, thema is not None and thema in a.rol.themas, rang)
        for rang, a in enumerate(_op_volgorde(gebieden, gemeente, vraag))
        if _past(a.rol.themas, thema) and _past(a.rol.doelgroepen, doelgroep)
    ]
    if vraag is Vraag.GEVAAR:
        return antwoorden
    return sorted(antwoorden, key=lambda a: (*_mist(a.rol, thema, doelgroep, stap), a.rang))


def ook_over(gebieden: Gebieden, gemeente: Gemeente, thema: str, gevonden: list[Antwoord]) -> list[Contactrol]:
    """Roles here that name the theme but answer another question than the one asked."""
    al = {a.rol.id for a in gevonden}
    return [rol for rol, _ in gebieden.bedienen("contactrol", gemeente) if thema in rol.themas and rol.id not in al]


def _op_volgorde(gebieden: Gebieden, gemeente: Gemeente, vraag: Vraag) -> list[Antwoord]:
    """All roles for this question here, in the order for someone who asks nothing more specific."""
    kandidaten = [
        Antwoord(rol, nabijheid, False, plek)
        for plek, (rol, nabijheid) in enumerate(gebieden.bedienen("contactrol", gemeente))
        if vraag in rol.vragen
    ]

    def sleutel(antwoord: Antwoord) -> tuple:
        rol = antwoord.rol
        eerst = EERST_BIJ_GEVAAR.index(rol.id) if vraag is Vraag.GEVAAR and rol.id in EERST_BIJ_GEVAAR else 9
        specifiek = bool(rol.themas or rol.doelgroepen)
        direct = any(k.telefoon for k in rol.kanalen)
        onbereikbaar = not direct and vraag not in (Vraag.BELEID, Vraag.SCHOLING)
        return (eerst, specifiek, rol.voorbehoud is not None, onbereikbaar, antwoord.nabijheid, antwoord.rang)

    return sorted(kandidaten, key=sleutel)


def _past(van_rol: list[str], gevraagd: str | None) -> bool:
    return gevraagd is None or not van_rol or gevraagd in van_rol


def _mist(rol: Contactrol, thema: str | None, doelgroep: str | None, stap: Meldcodestap | None) -> tuple[bool, ...]:
    """What the role lacks of what was asked, most important first; False sorts before True."""
    return (
        thema is not None and thema not in rol.themas,
        doelgroep is not None and doelgroep not in rol.doelgroepen,
        stap is not None and stap not in rol.meldcodestappen,
    )
