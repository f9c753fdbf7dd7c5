"""That what a contact role of these data advises is safe to follow and claims no more than was checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from macros.catalogue import laad
from macros.catalogue.contact import rinkelt
from macros.catalogue.raadplegen import contactrollen_voor
from macros.fields.keuzes import Vraag
from macros.kinds.doelgroep import Doelgroep
from macros.kinds.gemeente import Gemeente
from macros.kinds.thema import Thema
from tests.inhoud.gegevens import Gegevens

BEVESTIGD = {"112", "0800-2000", "0800-0188", "0800-0432", "0900-0101", "113", "0900-8844"}
NIET_GEBELD = "vergeleken met de bron, niet gebeld"
VOOR_ANDEREN = ("kinderen", "slachtoffers", "plegers", "professionals")

EERSTE = [
    ("houten", Vraag.ADVIES, "ouderenmishandeling", "ouderenmishandeling-veilig-thuis-utrecht"),
    ("vijfheerenlanden", Vraag.BELEID, "tijdelijk-huisverbod", "beleidsmedewerker-oov-vijfheerenlanden"),
    ("rheden", Vraag.ADVIES, None, "advies-en-meldpunt-gelderland-midden"),
    ("winterswijk", Vraag.ADVIES, None, "advies-en-meldpunt-noord-en-oost-gelderland"),
    ("alblasserdam", Vraag.CASUS, None, "advies-en-meldpunt-zuid-holland-zuid"),
    ("vijfheerenlanden", Vraag.MELDEN, "mensenhandel", "meldpunt-binnenlandse-mensenhandel"),
]


def controleer(gegevens: Gegevens) -> Iterator[str]:
    for rol in gegevens.alle("contactrollen"):
        nummers = {kanaal["telefoon"] for kanaal in rol["kanalen"] if "telefoon" in kanaal}
        eigen = nummers or any("telefoon_van" in kanaal for kanaal in rol["kanalen"])
        dicht = rol.get("bij_gesloten", "112, 0800-2000")
        if not eigen and not {"112", "0800-2000"} <= set(re.findall(r"[0-9-]*[0-9]", dicht)):
            yield f"contactrol {rol['id']} heeft geen nummer, en zegt niet dat u 112 of 0800-2000 kunt bellen."
        if rol["controle"]["hoe"] != NIET_GEBELD:
            yield f'contactrol {rol["id"]}: niemand heeft gebeld; bij hoe hoort "{NIET_GEBELD}".'
        yield from _nummers(f"contactrol {rol['id']}", nummers)
    for organisatie in gegevens.alle("organisaties"):
        yield from _nummers(
            f"organisatie {organisatie['id']}", {organisatie["telefoon"]} if "telefoon" in organisatie else set()
        )
    yield from _volgorde(gegevens)


def _nummers(wie: str, nummers: set[str]) -> Iterator[str]:
    for nummer in sorted(nummers - BEVESTIGD):
        yield f"{wie}: geen bron bevestigt het nummer {nummer}."


def _volgorde(gegevens: Gegevens) -> Iterator[str]:
    """Whom the site puts first, in each gemeente and for each subject."""
    catalogus = laad(gegevens.map, date.today()).catalogus
    gebieden = catalogus.gebieden
    onderwerpen = [{"thema": t.id} for t in catalogus.alle(Thema)]
    onderwerpen += [{"doelgroep": d.id} for d in catalogus.alle(Doelgroep)]
    for gemeente in gebieden.huidige_gemeenten():
        for vraag in (Vraag.ADVIES, Vraag.MELDEN):
            for over in onderwerpen:
                eerste = contactrollen_voor(gebieden, gemeente, vraag, **over)[0].rol
                if not rinkelt(eerste):
                    yield f"{gemeente.naam}, {vraag.label}, {over}: eerst komt {eerste.id}, die geen nummer heeft."
        for groep in VOOR_ANDEREN:
            eerste = contactrollen_voor(gebieden, gemeente, Vraag.ADVIES, doelgroep=groep)[0].rol
            if not eerste.id.startswith("advies-en-meldpunt-") and eerste.id != "veilig-thuis-landelijk":
                yield f"{gemeente.naam}, advies over {groep}: eerst komt {eerste.id}, en niet Veilig Thuis."
    for wie, vraag, onderwerp, rol in EERSTE:
        gemeente = catalogus.geef(Gemeente, wie)
        eerste = contactrollen_voor(gebieden, gemeente, vraag, thema=onderwerp)[0].rol
        over = f" over {onderwerp}" if onderwerp else ""
        if eerste.id != rol:
            yield f'{gemeente.naam}, "{vraag.label}"{over}: eerst hoort {rol} te komen; nu komt {eerste.id}.'
    alblasserdam = catalogus.geef(Gemeente, "alblasserdam")
    for thema in catalogus.alle(Thema):
        rollen = [een.rol.id for een in contactrollen_voor(gebieden, alblasserdam, Vraag.CASUS, thema=thema.id)]
        if rollen.index("veilig-thuis-landelijk") > rollen.index("overleg-sociaal-platform-alblasserdam"):
            yield f"Alblasserdam, casus over {thema.naam}: een overleg uit 2013 komt voor Veilig Thuis."
