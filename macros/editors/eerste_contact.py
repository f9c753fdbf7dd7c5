"""What changes in whom to consult: for each gemeente and question the first contact, and the order of the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from macros.catalogue import Catalogus
from macros.editors.namen import genoemd
from macros.fields.keuzes import Vraag
from macros.kinds.contactrol import Contactrol
from macros.kinds.gemeente import Gemeente

_Volgorde = tuple[str, ...]
"""Contact roles by their id of today."""


def contactverschil(oud: Catalogus, nieuw: Catalogus) -> list[str]:
    """A sentence for each change, with the gemeenten that share it."""
    heet_nu = {vroeger: rol.id for rol in nieuw.alle(Contactrol) for vroeger in rol.vroegere_ids}
    namen = {rol.id: rol.naam_kort for catalogus in (oud, nieuw) for rol in catalogus.alle(Contactrol)}
    groepen: dict[tuple[Vraag, _Volgorde, _Volgorde], list[str]] = defaultdict(list)
    for toen, nu in _gemeenten(oud, nieuw):
        for vraag in Vraag:
            was = tuple(heet_nu.get(id_, id_) for id_ in _volgorde(oud, toen, vraag))
            wordt = _volgorde(nieuw, nu, vraag)
            if was != wordt:
                groepen[vraag, was, wordt].append(nu.naam)
    return [
        zin
        for (vraag, was, wordt), gemeenten in groepen.items()
        for zin in _zinnen(vraag, [namen[id_] for id_ in was], [namen[id_] for id_ in wordt], gemeenten)
    ]


def _gemeenten(oud: Catalogus, nieuw: Catalogus) -> Iterator[tuple[Gemeente, Gemeente]]:
    """The gemeenten that are there before and after."""
    for nu in nieuw.gebieden.huidige_gemeenten():
        toen = next((g for id_ in (nu.id, *nu.vroegere_ids) if (g := oud.vind(Gemeente, id_))), None)
        if toen:
            yield toen, nu


def _volgorde(catalogus: Catalogus, gemeente: Gemeente, vraag: Vraag) -> _Volgorde:
    return tuple(antwoord.rol.id for antwoord in catalogus.raadpleeg(gemeente, vraag))


def _zinnen(vraag: Vraag, was: list[str], wordt: list[str], namen: list[str]) -> Iterator[str]:
    waar, bij = genoemd(namen, "gemeenten"), f'bij de vraag "{vraag.label}"'
    eerst = was[:1] != wordt[:1]
    if eerst and was and wordt:
        yield f"In {waar} was het eerste contact {bij} {was[0]}, nu {wordt[0]}."
    elif eerst:
        yield f"In {waar} is er {bij} {'nu ' + wordt[0] if wordt else 'niemand meer'}."
    kop = {was[0] if was else "", wordt[0] if wordt else ""} if eerst else set()
    erbij = [n for n in wordt if n not in was and n not in kop]
    eraf = [n for n in was if n not in wordt and n not in kop]
    if erbij:
        yield f"In {waar} komt {bij} erbij: {'; '.join(f'{n} (plaats {wordt.index(n) + 1})' for n in erbij)}."
    if eraf:
        yield f"In {waar} valt {bij} weg: {'; '.join(eraf)}."
    blijft = [n for n in was if n in wordt]
    if not eerst and blijft != [n for n in wordt if n in was]:
        yield f"In {waar} is de volgorde {bij} anders: {'; '.join(wordt)}."
