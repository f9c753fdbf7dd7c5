"""An uitvoeringsplan: who does what, when, to carry out a regiovisie."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.deel import Partij
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import RegiovisieId, veld
from macros.kinds.actie import Actie
from macros.kinds.document import DOCUMENTEN, KOPPEN, Document
from macros.kinds.punt import Punt


class Uitvoeringsplan(Document):
    soort: ClassVar[Soort] = Soort(
        naam="uitvoeringsplan",
        verzameling="uitvoeringsplannen",
        enkelvoud="uitvoeringsplan",
        meervoud="uitvoeringsplannen",
        lidwoord="het",
        uitleg="Uitvoeringsplannen, met alle acties.",
        volgorde=51,
        plaats=Plaats.BESTAND,
        adres="regios/{regio}/{id}/",
        sjabloon="pagina/document.html",
        koppen=KOPPEN
        | {
            "voortgang_door": "Bewaakt de voortgang van",
            "werkgroep": "Zit in de werkgroep van",
            "regiovisie": "Plannen die hieruit volgen",
        },
        los=True,
        formulieren=("klopt-niet", "wijziging-in-plan", "nieuwe-actie"),
        zoeken=Zoeken(
            namen=("ondertitel",),
            tekst=("samenvatting", "doel"),
            over=("programmas",),
            deelt=0.25,
            bedoeling={"document": 1.5},
        ),
        bladen=(DOCUMENTEN,),
    )

    regiovisie: RegiovisieId = veld("De regiovisie waar het plan uit volgt.", "regiovisie-2020")
    voortgang_door: list[Partij] = veld("Wie de voortgang bewaakt.", [{"partij": "werkgroep"}], default=[])
    werkgroep: list[Partij] = veld("De rollen in de werkgroep.", [{"partij": "jeugdarts-ggdru"}], default=[])
    buiten_dit_plan: list[Punt] = veld("Wat bovenregionaal of elders gebeurt.", [{"titel": "MDA++"}], default=[])
    verwante_sporen: list[Punt] = veld("Sporen waarmee het plan verbinding zoekt.", [{"titel": "Scheiden"}], default=[])
    acties: list[Actie] = veld("De acties.", [{"id": "1a"}], min_length=1)
