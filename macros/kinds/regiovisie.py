"""A regiovisie: what a region lays down, whole, as its document has it."""

from __future__ import annotations

from typing import ClassVar

from macros.fields.keuzes import Ketenstap
from macros.fields.soort import Plaats, Soort, Zoeken
from macros.fields.velden import veld
from macros.kinds.document import DOCUMENTEN, KOPPEN, Document


class Regiovisie(Document):
    soort: ClassVar[Soort] = Soort(
        naam="regiovisie",
        verzameling="regiovisies",
        enkelvoud="regiovisie",
        meervoud="regiovisies",
        lidwoord="de",
        uitleg="Regiovisies, met alles wat erin staat.",
        volgorde=50,
        plaats=Plaats.BESTAND,
        adres="regios/{regio}/{id}/",
        sjabloon="pagina/document.html",
        koppen=KOPPEN,
        los=True,
        formulieren=("klopt-niet", "wijziging-in-plan"),
        zoeken=Zoeken(
            namen=("ondertitel",),
            tekst=("samenvatting", "doel"),
            over=("programmas",),
            deelt=0.25,
            bedoeling={"document": 1.5},
        ),
        bladen=(DOCUMENTEN,),
    )

    ketenstappen: list[Ketenstap] = veld(
        "De keten waar de visie op bouwt.", ["preventie", "nazorg"], een="ketenstap", default=[]
    )
