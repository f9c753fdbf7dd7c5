"""Each field as an editor must understand it, read from its declaration: what it is for and what may stand in it.

The JSON Schemas and the handbook are both made from this, so that they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic.json_schema import models_json_schema

from macros.editors.vorm import volgorde
from macros.fields.deel import Deel
from macros.fields.model import Veldtype, veldtypen
from macros.fields.record import Record
from macros.fields.tijdpunt import TIJDPUNT
from macros.fields.velden import EMAIL, KLOKTIJD, MET_DOCUMENT, NUMMER, PLANCODE, WEBADRES
from macros.kinds import BOVENAAN, PER_NAAM

_PATRONEN = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "kleine letters, cijfers en streepjes",
    PLANCODE: "een code zoals het plan die heeft: 1.1, A3 of 2-b",
    r"^[^\n]+$": "tekst op één regel",
    MET_DOCUMENT: "een id, of de id van een ander document, een / en de id daar",
    r"^GM[0-9]{4}$": "GM en vier cijfers",
    WEBADRES: "een webadres zonder https://",
    NUMMER: "een openbaar nummer, geen 06",
    EMAIL: "een e-mailadres van een functie",
    KLOKTIJD: "een tijd, zoals 09:00",
    TIJDPUNT: "een jaar, een deel van een jaar, een maand of een dag",
}
"""What the patterns of the declared fields mean."""
ONBEKENDE_VORM = "tekst in een vaste vorm"
"""For a pattern that has no words yet; a test finds it."""


@dataclass(frozen=True, eq=False)
class Wijzer(Veldtype):
    """One field. Of ``keuze``, ``verwijst`` and ``deel`` at most one is there; else it holds text or a number."""

    minstens: int
    """How many items a list must have."""
    schema: dict[str, Any]
    """The JSON Schema of the value, or of one item of a list; pydantic's own words."""

    @property
    def wat(self) -> str:
        """What may stand here, in words."""
        if not self.lijst:
            return self.een
        return f"een lijst: {self.een}" + (f" (minstens {self.minstens})" if self.minstens else "")

    @property
    def een(self) -> str:
        """What one value may be, in words."""
        if self.keuze:
            return "een keuze uit de vaste lijst"
        if self.verwijst:
            binnen = " in dit plan" if self.verwijst.binnen else ""
            soorten = [PER_NAAM[naam].soort for naam in self.verwijst.soorten]
            return f"de id van {' of '.join(f'een {s.enkelvoud}{binnen}' for s in soorten)}"
        if self.deel:
            return "een heel record" if issubclass(self.deel, Record) else "velden"
        if "enum" in self.schema:
            return " of ".join(self.schema["enum"])
        match self.schema.get("type"):
            case "integer":
                return "een heel getal"
            case "number":
                return "een getal, met een punt voor de decimalen"
        if self.schema.get("format") == "date":
            return "een dag: jaar-maand-dag"
        tekst = _PATRONEN.get(self.schema["pattern"], ONBEKENDE_VORM) if "pattern" in self.schema else "tekst"
        lengte = self.schema.get("maxLength", 0) if self.schema.get("minLength") else 0
        return f"{tekst}, hoogstens {lengte} tekens" if lengte else tekst


@cache
def _schemas() -> dict[str, dict[str, Any]]:
    """The schema of every record and part by its class name: made together, as each would make its parts again."""
    _, schemas = models_json_schema([(soort, "validation") for soort in BOVENAAN.values()])
    definities: dict[str, dict[str, Any]] = schemas["$defs"]
    return definities


@cache
def wijzers(soort: type[Deel]) -> tuple[Wijzer, ...]:
    """The fields of a record or part that an editor can fill, in the order in which they are written."""
    alle = {w.naam: w for w in _wijzers(soort, _schemas()[soort.__name__]["properties"])}
    return tuple(alle[naam] for naam in volgorde(soort, alle))


def _wijzers(soort: type[Deel], eigenschappen: dict[str, Any]) -> Iterator[Wijzer]:
    for naam, type_ in veldtypen(soort).items():
        schema = eigenschappen[naam]
        if schema.get("maxItems") == 0:
            continue
        kern = next((s for s in schema.get("anyOf", ()) if s.get("type") != "null"), schema)
        waarde = kern["items"] if type_.lijst else kern
        zonder = {k: v for k, v in waarde.items() if k not in _OVER_HET_VELD}
        yield Wijzer(**vars(type_), minstens=kern.get("minItems", 0), schema=zonder)


_OVER_HET_VELD = {"description", "examples", "default", "title", "$ref"}


@cache
def soorten() -> dict[str, type[Deel]]:
    """Every record and part by its class name: what files hold first, each followed by what stands inside it."""
    gevonden: dict[str, type[Deel]] = {}
    te_doen: list[type[Deel]] = [*reversed(BOVENAAN.values())]
    while te_doen:
        soort = te_doen.pop()
        if soort.__name__ not in gevonden:
            gevonden[soort.__name__] = soort
            te_doen += [w.deel for w in reversed(wijzers(soort)) if w.deel]
    return gevonden
