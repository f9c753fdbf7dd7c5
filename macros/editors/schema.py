"""JSON Schemas for editors' tools: explains, completes and checks a data file while it is typed.

They allow what YAML 1.2 makes of the text: ``2021`` and ``112`` are numbers to such a tool. How fields hang together is
left to the check. The ids that exist stand in a file of their own: they change far more often.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from macros.catalogue import Catalogus, laad
from macros.editors.controle import STANDAARD
from macros.editors.wijzer import Wijzer, soorten, wijzers
from macros.fields.deel import Deel
from macros.fields.model import bereikbaar
from macros.fields.record import Record
from macros.fields.tijdpunt import JAARDELEN, TIJDPUNT
from macros.fields.velden import PLANCODE
from macros.kinds import BOVENAAN, PER_NAAM
from macros.kinds.regio import Regio
from macros.records.fouten import klein
from macros.records.indeling import is_lijst, mag_in

Schema = dict[str, Any]

PLEKKEN: dict[str, dict[str, type[Record]]] = {
    plek: {naam: soort for naam, soort in BOVENAAN.items() if mag_in(soort, plek)} for plek in ("landelijk", "regio")
}
"""The schemas, by name, with the top-level fields that files there may have."""
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEKST = ["string", "number", "boolean"]
_JAAR, _MAAND, _DAG = r"(18|19|20|21)\d{2}", "(0[1-9]|1[0-2])", r"(0[1-9]|[12]\d|3[01])"
_KIES = "Kies er een uit de lijst: Ctrl + spatie."


def plekschema(plek: str) -> Schema:
    """The schema for files in ``landelijk/`` or in a region's folder."""
    bovenaan = PLEKKEN[plek]
    nodig = sorted(bereikbaar(bovenaan.values()), key=lambda soort: soort.__name__)
    return {
        "$schema": DIALECT,
        "title": f"Gegevens in de map {'landelijk' if plek == 'landelijk' else 'van een regio'}",
        "description": "Gemaakt met: python -m macros schema",
        "type": "object",
        "additionalProperties": False,
        "errorMessage": f"Dit hoort niet in dit bestand. Bovenaan mag staan: {', '.join(bovenaan)}.",
        "properties": {naam: _bovenste(soort) for naam, soort in bovenaan.items()},
        "$defs": {soort.__name__: _deel(soort) for soort in nodig},
    }


def _bovenste(soort: type[Record]) -> Schema:
    if not is_lijst(soort):
        return {"$ref": f"#/$defs/{soort.__name__}"}
    return {
        "type": "array",
        "items": {"$ref": f"#/$defs/{soort.__name__}"},
        "errorMessage": 'Hier hoort een lijst. Begin elk record met "- id: ".',
    }


def _deel(soort: type[Deel]) -> Schema:
    """A record or part. Each field that must be there has a rule of its own, and so a message of its own."""
    velden = wijzers(soort)
    verplicht = [{"required": [w.naam], "errorMessage": _ontbreekt(w)} for w in velden if w.verplicht]
    return {
        "type": "object",
        "additionalProperties": False,
        "errorMessage": f"Hier horen alleen deze velden: {', '.join(w.naam for w in velden)}.",
        "properties": {w.naam: _veld(w) for w in velden},
    } | ({"allOf": verplicht} if verplicht else {})


def _veld(w: Wijzer) -> Schema:
    uitleg = {"title": w.naam, "markdownDescription": _uitleg(w), "description": w.omschrijving}
    if not w.lijst:
        return uitleg | _waarde(w)
    niet_leeg: Schema = {"contains": {}} if w.minstens else {}
    return (
        uitleg
        | niet_leeg
        | {
            "type": "array",
            "items": _waarde(w),
            "errorMessage": f'"{w.naam}" is een lijst. Zet elk onderdeel op een eigen regel die begint met "- ".',
        }
    )


def _ontbreekt(w: Wijzer) -> str:
    return f'Het verplichte veld "{w.naam}" ontbreekt. Het is: {klein(w.omschrijving)} {_voorbeeld(w)}'.strip()


def _uitleg(w: Wijzer) -> str:
    must = "Verplicht." if w.verplicht else "Mag weg."
    return f"{w.omschrijving}\n\n{must} Hier hoort {w.wat}.\n\n{_voorbeeld(w)}".strip()


def _waarde(w: Wijzer) -> Schema:
    """What one value of the field may be."""
    if w.deel:
        return {"$ref": f"#/$defs/{w.deel.__name__}"}
    if w.verwijst and not w.verwijst.binnen:
        return {"$ref": f"ids.json#/$defs/{_idsnaam(w.verwijst.soorten)}"}
    if w.keuze:
        waarden = [_zoals_yaml(k.value) for k in w.keuze]
        return {
            "enum": waarden,
            "markdownEnumDescriptions": [k.label for k in w.keuze],
            "errorMessage": f'Dit is geen keuze voor "{w.naam}". U kunt kiezen uit: {", ".join(map(str, waarden))}.',
        }
    melding = f'Dit past niet bij "{w.naam}": hier hoort {w.wat}. {_voorbeeld(w)}'
    return _vorm(w.schema) | {"errorMessage": melding.strip()}


def _vorm(schema: Schema) -> Schema:
    """The form of a text or number, with lengths in the pattern: only a pattern's message can be in Dutch."""
    if "enum" in schema:
        return {"enum": schema["enum"]}
    if schema["type"] in ("integer", "number"):
        return {"type": schema["type"]}
    if schema.get("format") == "date":
        return {"type": "string", "pattern": f"^{_JAAR}-{_MAAND}-{_DAG}$"}
    patroon, lengte = schema.get("pattern"), f"{{1,{schema['maxLength']}}}" if "maxLength" in schema else ""
    if patroon is None:
        return {"type": _TEKST, "pattern": rf"^[\s\S]{lengte}$"}
    if patroon == r"^[^\n]+$":
        return {"type": _TEKST, "pattern": rf"^[^\n]{lengte}$"}
    if patroon == TIJDPUNT:
        return {"type": ["string", "integer"], "pattern": rf"^{_JAAR}(-{_MAAND}(-{_DAG})?|-({'|'.join(JAARDELEN)}))?$"}
    if patroon == PLANCODE:
        return {"type": _TEKST, "pattern": patroon, "maxLength": schema["maxLength"]}
    if patroon.startswith("^(112"):
        return {"type": ["string", "integer"], "pattern": patroon}
    return {"type": "string", "pattern": patroon} | ({"maxLength": schema["maxLength"]} if lengte else {})


def _zoals_yaml(tekst: str) -> str | int:
    """What YAML 1.2 makes of a text that needs no quotes."""
    return int(tekst) if tekst.isdecimal() else tekst


def _voorbeeld(w: Wijzer) -> str:
    voorbeeld = w.een_voorbeeld
    if isinstance(voorbeeld, dict):
        voorbeeld = ", ".join(f"{naam}: {waarde}" for naam, waarde in voorbeeld.items() if isinstance(waarde, str))
    return f"Voorbeeld: `{voorbeeld}`" if voorbeeld else ""


def idsschema(catalogus: Catalogus) -> Schema:
    """Every id that can be referred to, with the name that belongs to it, by the kinds that a field accepts."""
    alle = [w.verwijst for soort in soorten().values() for w in wijzers(soort) if w.verwijst]
    groepen = sorted({verwijst.soorten for verwijst in alle if not verwijst.binnen})
    return {
        "$schema": DIALECT,
        "title": "De ids die bestaan",
        "description": "Gemaakt met: python -m macros schema",
        "$defs": {_idsnaam(groep): _ids(catalogus, groep) for groep in groepen},
    }


def _ids(catalogus: Catalogus, groep: tuple[str, ...]) -> Schema:
    records = sorted((r for s in groep for r in catalogus.alle(PER_NAAM[s])), key=lambda r: r.id)
    return {
        "enum": [r.id for r in records],
        "markdownEnumDescriptions": [_wie(catalogus, r) for r in records],
        "errorMessage": (
            f"Deze id staat niet in de lijst ({' of '.join(groep)}). {_KIES} Is het record net nieuw? "
            "Dan beslist de controle."
        ),
    }


def _wie(catalogus: Catalogus, record: Record) -> str:
    regio = catalogus.vind(Regio, record.herkomst.regio)
    return f"{record.naam_kort} ({record.soortnaam.lower()}{f', regio {regio.naam}' if regio else ''})"


def _idsnaam(groep: tuple[str, ...]) -> str:
    return "-of-".join(groep)


def alle_schemas(catalogus: Catalogus) -> dict[str, str]:
    """The text of every schema, by the name of its file."""
    schemas = {f"{plek}.json": plekschema(plek) for plek in PLEKKEN} | {"ids.json": idsschema(catalogus)}
    return {naam: json.dumps(schema, ensure_ascii=False, indent=1) + "\n" for naam, schema in schemas.items()}


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``schema``."""
    parser.add_argument("map", nargs="?", type=Path, default=STANDAARD, help="de map met gegevens (standaard: data)")
    parser.add_argument("--check", action="store_true", help="verander niets; zeg alleen welk schema verouderd is")
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(keuze: argparse.Namespace) -> int:
    """Write the schemas beside the data folder; returns 0 when they are up to date now, 1 if not, 2 without data."""
    catalogus = laad(keuze.map, date.today()).catalogus if keuze.map.is_dir() else None
    if catalogus is None or not catalogus.alle(Record):
        print(f'In "{keuze.map}" staan geen gegevens. Geef de map met gegevens op.', file=sys.stderr)
        return 2
    doel = keuze.map.resolve().parent / "schema"
    verouderd = [
        (doel / naam, tekst)
        for naam, tekst in alle_schemas(catalogus).items()
        if not (doel / naam).is_file() or (doel / naam).read_text(encoding="utf-8") != tekst
    ]
    for pad, tekst in verouderd:
        print(f"schema/{pad.name} {'is verouderd' if keuze.check else 'is bijgewerkt'}.")
        if not keuze.check:
            pad.parent.mkdir(exist_ok=True)
            pad.write_text(tekst, encoding="utf-8", newline="\n")
    if keuze.check and verouderd:
        print('Werk ze bij met "python -m macros schema".')
        return 1
    return 0
