"""Every name by which people know where they live, and the gemeente of today that it leads to, as one small file.

The field in which a visitor types a place reads it: what is typed is looked for in the browser and never sent.
"""

from __future__ import annotations

from typing import Any

from macros.catalogue import Catalogus
from macros.exports.cellen import Adres
from macros.exports.omslag import Omslag
from macros.exports.raadplegen import pad as raadplegenpad
from macros.fields.deel import Deel
from macros.fields.velden import Slug, veld


class Plaatsregel(Deel):
    id: Slug = veld("De id van de gemeente, in de verzameling gemeenten.", "duinstad")
    naam: str = veld("De naam van de gemeente.", "Duinstad")
    woonplaatsen: list[str] = veld("De woonplaatsen in de gemeente.", ["Duinstad", "Helmdorp"])
    vroeger: list[str] = veld("Gemeenten die in deze zijn opgegaan, ook voor een deel.", ["Oud-Duinstad"])
    ook: list[str] = veld("Andere schrijfwijzen en volksnamen.", ["Duinie"])


class PlaatsenBestand(Omslag):
    raadplegen: str = veld(
        "Waar staat wie u in een gemeente raadpleegt; vul de id van de gemeente in.",
        "api/v1/gemeenten/{id}/raadplegen.json",
    )
    gemeenten: list[Plaatsregel] = veld("Alle gemeenten van nu, op naam.", [{"id": "duinstad"}])


def plaatsen(catalogus: Catalogus, url: Adres) -> dict[str, Any]:
    """The gemeenten of today with their names; a name that stands for more than one is there with each."""
    return {
        "raadplegen": url(raadplegenpad("{id}")),
        "gemeenten": [
            Plaatsregel(
                id=gemeente.id,
                naam=gemeente.naam,
                woonplaatsen=gemeente.woonplaatsen,
                vroeger=[v.naam for v in catalogus.gebieden.opgegaan_in(gemeente)],
                ook=gemeente.ook_bekend_als,
            ).model_dump()
            for gemeente in catalogus.gebieden.huidige_gemeenten()
        ],
    }
