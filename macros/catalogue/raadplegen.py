"""Whom to consult: for a gemeente and a question, the contact roles in the order in which to try them.

The only ranking there is. A page shows it, the tables and the API write it down, and the finder in the browser adds up
the weights that it finds there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from macros.catalogue.contact import bereik, nummer, rinkelt
from macros.catalogue.gebieden import Gebieden
from macros.catalogue.samenhang import Samenhang
from macros.catalogue.veilig_thuis import Nabijheid
from macros.fields.keuzes import Meldcodestap, Organisatiesoort, Vraag
from macros.kinds.contactrol import Contactrol
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie

ALARMNUMMER = "112"
BIJ_VEILIG_THUIS = (Vraag.ADVIES, Vraag.MELDEN)
"""Questions for which the place that the law made for them comes first, whatever else there is."""
EIGEN_GEMEENTE_EERST = (Vraag.BELEID, Vraag.SCHOLING)
"""Questions that can wait, and that one's own gemeente answers best."""
VERFIJNINGEN: Mapping[str, int] = {"thema": 100_000, "doelgroep": 10_000, "stap": 1_000}
"""How many places an answer sinks for what it does not name of what is asked; more than there are answers.

Veilig Thuis leads by so many places that a step of the meldcode, which others may name, does not change that.
"""
VOLGT = 2
"""The group of those that do not lead."""


VRAAG_BIJ_STAP: Mapping[Meldcodestap, Vraag] = dict.fromkeys(Meldcodestap, Vraag.ADVIES) | {
    Meldcodestap.VIJF: Vraag.MELDEN
}
"""What someone asks at each step of the meldcode; the last one decides whether to report."""


class Antwoord(NamedTuple):
    """One contact role as an answer: how near it is, and its place when nothing more specific is asked."""

    rol: Contactrol
    nabijheid: Nabijheid
    rang: int


class Noodnummers(NamedTuple):
    """The two numbers that everyone may need: for danger now, and for advice and reporting, from the data."""

    alarm: str
    thuis: str


def noodnummers(gebieden: Gebieden) -> Noodnummers:
    """The alarm number, and the national line for advice: that of Veilig Thuis where the data has it."""
    samenhang = gebieden.samenhang
    rollen = [r for r in samenhang.alle(Contactrol) if Vraag.ADVIES in r.vragen]
    landelijk = [r for r in rollen if gebieden.werkgebied(r).landelijk]
    landelijk.sort(key=lambda r: not is_veilig_thuis(samenhang, r))
    lijnen = [telefoon for r in landelijk for k in r.kanalen if (telefoon := nummer(samenhang, k))]
    return Noodnummers(ALARMNUMMER, lijnen[0] if lijnen else ALARMNUMMER)


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
    everything.
    """
    alle = gebieden.eens(("raadpleeg", gemeente.id, vraag.value), lambda: _op_volgorde(gebieden, gemeente, vraag))
    antwoorden = [a for a in alle if _past(a.rol.themas, thema) and _past(a.rol.doelgroepen, doelgroep)]
    if not verfijnt(vraag):
        return antwoorden
    gevraagd = {"thema": thema, "doelgroep": doelgroep, "stap": stap}

    def plek(a: Antwoord) -> int:
        noemt: dict[str, Sequence[str]] = {
            "thema": a.rol.themas,
            "doelgroep": a.rol.doelgroepen,
            "stap": a.rol.meldcodestappen,
        }
        mist = (n for n, w in gevraagd.items() if w is not None and w not in noemt[n])
        return a.rang + sum(VERFIJNINGEN[naam] for naam in mist)

    return sorted(antwoorden, key=plek)


def bij_stap(gebieden: Gebieden, gemeente: Gemeente, stap: Meldcodestap, vraag: Vraag | None = None) -> list[Antwoord]:
    """Whom to consult at a step of the meldcode: the first of all, and then those who name that step."""
    antwoorden = contactrollen_voor(gebieden, gemeente, vraag or VRAAG_BIJ_STAP[stap], stap=stap)
    return [*antwoorden[:1], *(a for a in antwoorden[1:] if stap in a.rol.meldcodestappen)]


def verfijnt(vraag: Vraag) -> bool:
    """Whether what else is asked changes the order; in danger nothing does."""
    return vraag is not Vraag.GEVAAR


def _op_volgorde(gebieden: Gebieden, gemeente: Gemeente, vraag: Vraag) -> list[Antwoord]:
    """All roles for this question here, in the order for someone who asks nothing more specific.

    For danger 112 and then Veilig Thuis, for advice and reporting Veilig Thuis: the one of this gemeente, as its
    region says, before the national line. Then what is for everything, what is certain, what can be reached
    directly, what is near, and what the data lists first. For policy and training who works for one's own gemeente
    comes before all that. Last of all come those whom nothing leads to: nothing rings or opens, and the gemeente
    has no website to ask for them.
    """
    antwoordt = {v.organisatie.id for v in gebieden.veilig_thuis(gemeente)}
    kandidaten = [(rol, nabijheid) for rol, nabijheid in gebieden.bedienen(Contactrol, gemeente) if vraag in rol.vragen]

    def sleutel(kandidaat: tuple[int, tuple[Contactrol, Nabijheid]]) -> tuple[int, ...]:
        plek, (rol, nabijheid) = kandidaat
        eerst = _eerst(gebieden, rol, vraag)
        bereikt = any(any(bereik(gebieden.samenhang, k)) for k in rol.kanalen)
        beleid = vraag in EIGEN_GEMEENTE_EERST
        specifiek = bool(rol.themas or rol.doelgroepen)
        onbereikbaar = not bereikt or (not beleid and not rinkelt(rol))
        nergens = not bereikt and not gemeente.website
        eigen = nabijheid is Nabijheid.LOKAAL or rol.organisatie == gemeente.id
        elders = beleid and not eigen
        van_elders = eerst == 1 and bool(antwoordt) and rol.organisatie not in antwoordt
        verte = nabijheid if eerst < VOLGT else 0
        zeker = rol.voorbehoud is None
        return (nergens, eerst, elders, van_elders, verte, specifiek, not zeker, onbereikbaar, nabijheid, plek)

    gesorteerd = [kandidaat for _, kandidaat in sorted(enumerate(kandidaten), key=sleutel)]
    voorop = sum(_eerst(gebieden, rol, vraag) < VOLGT for rol, _ in gesorteerd)
    return [
        Antwoord(rol, nabijheid, plek if plek < voorop else plek + bool(voorop) * VERFIJNINGEN["stap"])
        for plek, (rol, nabijheid) in enumerate(gesorteerd)
    ]


def _eerst(gebieden: Gebieden, rol: Contactrol, vraag: Vraag) -> int:
    """0 or 1 for what leads whatever else is true of it, VOLGT for the rest.

    In danger the alarm number leads, and then the national line of Veilig Thuis, which is always open. For advice and
    reporting every Veilig Thuis leads.
    """
    if vraag is Vraag.GEVAAR and any(nummer(gebieden.samenhang, k) == ALARMNUMMER for k in rol.kanalen):
        return 0
    if is_veilig_thuis(gebieden.samenhang, rol):
        if vraag is Vraag.GEVAAR:
            return 1
        if vraag in BIJ_VEILIG_THUIS and not (rol.themas or rol.doelgroepen):
            return 1
    return VOLGT


def is_veilig_thuis(samenhang: Samenhang, rol: Contactrol) -> bool:
    """Whether a role answers the phone at the advice and reporting centre that the law made."""
    organisatie = samenhang.vind(Organisatie, rol.organisatie)
    soort = organisatie.soort_organisatie if organisatie else None
    return soort is Organisatiesoort.ADVIES_EN_MELDPUNT and rinkelt(rol)


def _past(van_rol: list[str], gevraagd: str | None) -> bool:
    return gevraagd is None or not van_rol or gevraagd in van_rol
