"""Every name by which people know where they live, and the gemeente of today that it leads to: by gemeente and by name.

The field in which a visitor types a place reads the first: what is typed is looked for in the browser and never sent.
The second is for programs that have a name and want the gemeente.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import op_letter
from macros.exports.cellen import Adres
from macros.exports.omslag import Omslag
from macros.exports.raadplegen import pad as raadplegenpad
from macros.fields.deel import Deel
from macros.fields.velden import Slug, veld
from macros.kinds.gemeente import Gemeente


class Plaatsnaam(Deel):
    """One name by which people know where they live."""

    naam: str = veld("De naam.", "Helmdorp")
    wat: str = veld("Woonplaats, gemeente, vroegere gemeente of andere naam.", "woonplaats")


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


class PlaatsnamenBestand(Omslag):
    namen: dict[str, list[Slug]] = veld(
        "Bij elke naam de ids van de gemeenten van nu: van de plaats, de gemeente zelf, een gemeente die erin is "
        "opgegaan of een volksnaam. Een naam die op meer plekken voorkomt, heeft er meer.",
        {"Helmdorp": ["duinstad"]},
    )


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


def per_naam(catalogus: Catalogus) -> Iterator[tuple[Gemeente, Plaatsnaam]]:
    """The names of every gemeente of today, its own first: a row of a table for each."""
    for gemeente in catalogus.gebieden.huidige_gemeenten():
        vroeger = [g.naam for g in catalogus.gebieden.opgegaan_in(gemeente)]
        for wat, namen in (
            ("gemeente", [gemeente.naam]),
            ("woonplaats", gemeente.woonplaatsen),
            ("vroegere gemeente", vroeger),
            ("andere naam", gemeente.ook_bekend_als),
        ):
            yield from ((gemeente, Plaatsnaam(naam=naam, wat=wat)) for naam in namen)


def plaatsnamen(catalogus: Catalogus, url: Adres) -> dict[str, Any]:
    """Every name once, in alphabetical order."""
    namen: dict[str, list[str]] = {}
    for gemeente, plaats in per_naam(catalogus):
        ids = namen.setdefault(plaats.naam, [])
        if gemeente.id not in ids:
            ids.append(gemeente.id)
    return {"namen": dict(sorted(namen.items(), key=lambda naam: op_letter(naam[0])))}
