"""The form of every kind of record and part, as plain values: what the page that changes data asks, and how.

Made from the same declarations as the check and the handbook. Knows no markup: templates and scripts show it.
"""

from __future__ import annotations

import re
from typing import Any

from macros.editors.patronen import over_mensen
from macros.editors.vorm import BREEDTE, NIET_KAAL, STUURTEKEN, volgorde
from macros.editors.wijzer import Wijzer, soorten, wijzers
from macros.fields.deel import Deel
from macros.fields.record import Record
from macros.fields.tijdpunt import TIJDPUNT
from macros.fields.velden import MET_DOCUMENT, NUMMER, WEBADRES
from macros.history.waarden import veldnaam
from macros.kinds import BOVENAAN
from macros.records.indeling import is_lijst, mag_in

Waarden = dict[str, Any]
_PER_PATROON = {NUMMER: "telefoon", WEBADRES: "webadres", TIJDPUNT: "tijdpunt"}
_REGEL = 300
"""A text that may be longer gets room for more lines."""


def formulieren() -> Waarden:
    """Every form by the name of its kind or part, what may stand at the top of a file, and the choices."""
    delen = soorten()
    return {
        "breedte": BREEDTE,
        "nietKaal": NIET_KAAL.pattern,
        "stuurteken": STUURTEKEN.pattern,
        "mensen": over_mensen(),
        "delen": {naam: _deel(soort) for naam, soort in delen.items()},
        "bovenaan": {naam: _bovenste(soort) for naam, soort in BOVENAAN.items()},
        "keuzes": {
            w.keuze.__name__: [[k.value, k.label] for k in w.keuze]
            for soort in delen.values()
            for w in wijzers(soort)
            if w.keuze
        },
    }


def _bovenste(soort: type[Record]) -> Waarden:
    return {
        "deel": soort.__name__,
        "lijst": is_lijst(soort),
        "in": [map_ for map_ in ("landelijk", "regio") if mag_in(soort, map_)],
    }


def _deel(soort: type[Deel]) -> Waarden:
    """A record or part: what it is called, and its fields in the order in which they are written."""
    velden = {w.naam: w for w in wijzers(soort)}
    eigen: Waarden = {"velden": [_veld(velden[naam]) for naam in volgorde(soort, velden)]}
    if issubclass(soort, Record):
        s = soort.soort
        eigen |= {"soort": s.naam, "enkelvoud": s.enkelvoud, "meervoud": s.meervoud, "lidwoord": s.lidwoord}
        eigen |= {"uitleg": s.uitleg}
    else:
        eigen |= {"enkelvoud": (soort.deelnaam or soort.__name__).lower()}
    return eigen


def _veld(w: Wijzer) -> Waarden:
    """A field; what is left out is not so, or not there. Of what is chosen, the form shows what there is."""
    getypt = not (w.deel or w.keuze or w.verwijst or "enum" in w.schema)
    alles = {
        "naam": w.naam,
        "label": _hoofdletter(veldnaam(w)),
        "een": veldnaam(w, een=True),
        "uitleg": w.omschrijving,
        "voorbeeld": str(w.een_voorbeeld) if getypt else "",
        "vorm": vorm_van(w),
        "lijst": w.lijst,
        "verplicht": w.verplicht,
        "minstens": w.minstens,
        "wat": w.een if getypt else "",
        "keuzes": w.keuze.__name__ if w.keuze else None,
        "verwijst": list(w.verwijst.soorten) if w.verwijst else None,
        "binnen": w.verwijst.binnen if w.verwijst else None,
        "ook_elders": w.schema.get("pattern") == MET_DOCUMENT,
        "deel": w.deel.__name__ if w.deel else None,
        "patroon": None if w.verwijst else w.schema.get("pattern"),
        "lengte": w.schema.get("maxLength"),
    }
    return {naam: waarde for naam, waarde in alles.items() if waarde not in (None, False, 0, "")}


def vorm_van(w: Wijzer) -> str:
    """How one value of the field is asked."""
    if w.deel:
        return "records" if issubclass(w.deel, Record) else "deel"
    if w.keuze:
        return "keuze"
    if w.verwijst:
        return "verwijzing"
    if "enum" in w.schema:
        return "janee"
    match w.schema.get("type"), w.schema.get("format"):
        case "integer", _:
            return "getal"
        case "number", _:
            return "kommagetal"
        case _, "date":
            return "dag"
    if patroon := w.schema.get("pattern"):
        return _PER_PATROON.get(patroon, "tekst")
    return "lang" if w.schema.get("maxLength", 0) > _REGEL else "tekst"


def _hoofdletter(tekst: str) -> str:
    return re.sub(r"^\w", lambda m: m[0].upper(), tekst)
