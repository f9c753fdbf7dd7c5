"""One file that shows every page that a change touches, as it was and as it will be, side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from macros.catalogue import Catalogus
from macros.editors.bladverschil import Bladverschil
from macros.editors.diff import Gevolg, Lezersverschil
from macros.editors.stand import WORTEL
from macros.editors.uitgave import Uitgave
from macros.pages.weergave import Weergave
from macros.site.los import los

RUIMTE = 12_000_000
"""As many characters of pages as one file holds; of pages after that only the text that is different."""
OPEN = 8
"""As many pages as are unfolded at once."""
_LABEL = re.compile(r"<[a-zA-Z][\w-]*")


@dataclass(frozen=True)
class Paar:
    """A page that changes: what changed on it, and the page before and after; nothing where there is no room."""

    blad: Bladverschil
    naam: str
    gevolgen: list[Gevolg]
    links: Markup
    rechts: Markup


def voorbeeld(verschil: Lezersverschil, nu: Uitgave, catalogus: Catalogus) -> str:
    """The whole file."""
    weergave = Weergave(catalogus, WORTEL / "overrides")
    return weergave.toon(
        "voorbeeld/bestand.html",
        "",
        verschil=verschil,
        stijl=Markup(nu.stijl),
        paren=list(_paren(verschil)),
        zonder_blad=[g for g in verschil.gevolgen if not _op_een_blad(g, verschil)],
        open=OPEN,
    )


def _paren(verschil: Lezersverschil) -> Iterator[Paar]:
    """Pages of changed records first, in the order of the changes; then written pages and the rest."""
    per_blad: dict[str, list[Gevolg]] = {}
    for gevolg in verschil.gevolgen:
        per_blad.setdefault(gevolg.verandering.record.pagina, []).append(gevolg)
    eigen = {adres: nummer for nummer, adres in enumerate(per_blad)}
    ruimte = RUIMTE
    volgorde = sorted(verschil.bladen, key=lambda b: eigen.get(b.adres, len(eigen)))
    for nummer, blad in enumerate(volgorde, 1):
        ruimte -= sum(len(kant.html) for kant in (blad.oud, blad.nieuw) if kant)
        kanten = [
            Markup() if kant is None or ruimte < 0 else _los(kant.html, merken, f"{woord}-{nummer}-")
            for kant, merken, woord in ((blad.oud, blad.merk_oud, "was"), (blad.nieuw, blad.merk_nieuw, "wordt"))
        ]
        yield Paar(blad, verschil.naam(blad.adres), per_blad.get(blad.adres, []), *kanten)


def _op_een_blad(gevolg: Gevolg, verschil: Lezersverschil) -> bool:
    """Whether a change of a record shows on the page where that record is."""
    return any(blad.adres == gevolg.verandering.record.pagina for blad in verschil.bladen)


def _los(html: str, merken: Iterable[int], voor: str) -> Markup:
    """A page by itself, in which the elements that begin at ``merken`` are marked as changed."""
    for plek in sorted(set(merken), reverse=True):
        if label := _LABEL.match(html, plek):
            html = f"{html[: label.end()]} data-veranderd{html[label.end() :]}"
    return Markup(los(html, voor))
