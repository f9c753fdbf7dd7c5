"""What is missing in the data, for editors: gaps that are no fault, but leave a reader without an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from macros.catalogue.gebieden import Gebieden
from macros.catalogue.verloop import met_delen, trekkers
from macros.fields.keuzes import Vraag
from macros.fields.record import Record
from macros.kinds.actie import Actie
from macros.kinds.contactrol import Contactrol
from macros.kinds.thema import Thema


class Hiaat(NamedTuple):
    """One gap: which kind, which record, and what is missing in words."""

    soort: str
    record: Record
    wat: str


def hiaten(gebieden: Gebieden) -> list[Hiaat]:
    """All gaps, by kind."""
    zoekers = (_niet_genoemd, _acties, _ongebruikte_rollen, _themas_zonder_lokale_rol, _voorbehouden)
    return [hiaat for zoek in zoekers for hiaat in zoek(gebieden)]


def _niet_genoemd(gebieden: Gebieden) -> Iterator[Hiaat]:
    """Actions of which the plan does not say who leads, where or when."""
    for actie in gebieden.samenhang.alle(Actie):
        trekt = actie.trekkers or any(deel.trekkers for deel in actie.onderdelen)
        mist = [w for w, er in (("wie trekt", trekt), ("waar", actie.niveau), ("wanneer", actie.timing)) if not er]
        if mist:
            yield Hiaat("Actie waarvan het plan iets niet noemt", actie, f"niet genoemd: {', '.join(mist)}")


def _acties(gebieden: Gebieden) -> Iterator[Hiaat]:
    """Actions whose lead has no contact role."""
    samenhang = gebieden.samenhang
    met_rol = {rol.organisatie for rol in samenhang.alle(Contactrol)}
    for actie in samenhang.alle(Actie):
        nu = [t for iets in met_delen(actie) for t in trekkers(iets, samenhang.vandaag)]
        for partij in {t.partij: t for t in nu}.values():
            if samenhang.vind(Contactrol, partij.partij) is None and partij.partij not in met_rol:
                naam = samenhang.partij(partij.partij).naam_kort
                yield Hiaat("Actie zonder contactrol bij de trekker", actie, f"{naam} heeft geen contactrol")


def _ongebruikte_rollen(gebieden: Gebieden) -> Iterator[Hiaat]:
    for rol in gebieden.samenhang.alle(Contactrol):
        if not gebieden.samenhang.vermeldingen(rol):
            yield Hiaat("Contactrol waar niets naar verwijst", rol, "geen actie of rol verwijst hiernaar")


def _themas_zonder_lokale_rol(gebieden: Gebieden) -> Iterator[Hiaat]:
    """Themes for which no role that names the theme serves a region."""
    samenhang = gebieden.samenhang
    rollen = [
        r
        for r in samenhang.alle(Contactrol)
        if Vraag.BELEID in r.vragen or Vraag.CASUS in r.vragen or Vraag.ADVIES in r.vragen
    ]
    gemeenten = gebieden.ingedeelde_gemeenten()
    for thema in samenhang.alle(Thema):
        bediend: set[str] = set().union(
            *(gebieden.bediend(gebieden.werkgebied(r)) for r in rollen if thema.id in r.themas)
        )
        zonder = [g for g in gemeenten if g.id not in bediend]
        if zonder:
            namen = ", ".join(g.naam for g in zonder[:8]) + (f" en {len(zonder) - 8} andere" if len(zonder) > 8 else "")
            yield Hiaat("Thema zonder eigen contactrol", thema, f"in {len(zonder)} gemeenten: {namen}")


def _voorbehouden(gebieden: Gebieden) -> Iterator[Hiaat]:
    for record in gebieden.samenhang.alle(Record):
        if record.voorbehoud:
            yield Hiaat("Record met een voorbehoud", record, record.voorbehoud)
