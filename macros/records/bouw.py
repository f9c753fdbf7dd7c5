"""From the values of one file to typed records, each knowing where it stands; faults become findings."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from macros.findings import Bevinding
from macros.read import Bestand
from macros.read.boom import Pad
from macros.records.basis import Deel, Herkomst, Record
from macros.records.document import Document, Punt, Regiovisie, Uitvoeringsplan
from macros.records.keuzes import Puntsoort
from macros.records.landelijk import Actielijn, Begrip, Bron, Doelgroep, Gemeente, Partijsoort, Programma, Thema
from macros.records.partijen import Contactrol, Organisatie
from macros.records.regio import Regio

LIJSTEN: dict[str, type[Record]] = {
    "gemeenten": Gemeente,
    "organisaties": Organisatie,
    "contactrollen": Contactrol,
    "partijsoorten": Partijsoort,
    "programmas": Programma,
    "actielijnen": Actielijn,
    "themas": Thema,
    "doelgroepen": Doelgroep,
    "begrippen": Begrip,
    "bronnen": Bron,
}
"""Files that list records: the top-level field and what it lists."""

DOCUMENTEN: dict[str, type[Record]] = {"regio": Regio, "regiovisie": Regiovisie, "uitvoeringsplan": Uitvoeringsplan}
"""Files that hold one record, which may contain others."""

REGIONAAL = {"organisaties", "contactrollen", "bronnen", *DOCUMENTEN}
"""What may stand in a region's folder; all lists may stand in ``landelijk/``."""


@dataclass(frozen=True)
class Gelezen:
    """What one file holds: its records and what was wrong with it."""

    records: list[Record]
    bevindingen: list[Bevinding]


def bouw(bestand: Bestand) -> Gelezen:
    """Validate one file and give every record its origin."""
    if bestand.boom is None:
        return Gelezen([], list(bestand.bevindingen))
    bevindingen = list(bestand.bevindingen)
    waarde = bestand.boom.waarde
    if not isinstance(waarde, dict):
        bevindingen.append(bestand.bevinding(
            "bestandsindeling", (), "een gegevensbestand begint met een veldnaam.", 'Bijvoorbeeld "organisaties:".'
        ))
        return Gelezen([], bevindingen)
    regio = _regio_van(bestand)
    records: list[Record] = []
    for sleutel, inhoud in waarde.items():
        mag = LIJSTEN if regio is None else {k: v for k, v in (LIJSTEN | DOCUMENTEN).items() if k in REGIONAAL}
        if sleutel not in mag:
            bevindingen.append(bestand.bevinding(
                "onbekend-veld", (sleutel,), f'"{sleutel}" hoort hier niet.',
                _bedoelt(sleutel, mag) or f"In deze map mag: {', '.join(mag)}.", sleutel=True,
            ))
        elif inhoud is None:
            bevindingen.append(_leeg(bestand, (sleutel,), sleutel))
        elif sleutel in LIJSTEN:
            if not isinstance(inhoud, list):
                bevindingen.append(bestand.bevinding(
                    "verkeerd-type", (sleutel,), f'"{sleutel}" moet een lijst zijn.', 'Begin elk onderdeel met "- ".'
                ))
                continue
            for nummer, ruw in enumerate(inhoud):
                records += _een(LIJSTEN[sleutel], ruw, bestand, (sleutel, nummer), regio, bevindingen)
        else:
            records += _een(DOCUMENTEN[sleutel], inhoud, bestand, (sleutel,), regio, bevindingen)
    return Gelezen(records, bevindingen)


def _regio_van(bestand: Bestand) -> str | None:
    """The region whose folder holds the file; None for what all regions share."""
    delen = bestand.naam.split("/")
    return delen[-2] if len(delen) >= 3 and delen[-3] == "regios" else None


def _een(
    soort: type[Record], ruw: object, bestand: Bestand, pad: Pad, regio: str | None, bevindingen: list[Bevinding]
) -> list[Record]:
    try:
        record = _adapter(soort).validate_python(ruw)
    except ValidationError as fout:
        bevindingen += [_bevinding(soort, e, ruw, bestand, pad) for e in fout.errors(include_url=False)]
        return []
    return list(_met_herkomst(record, bestand, pad, regio, None))


@cache
def _adapter(soort: type[Record]) -> TypeAdapter:
    return TypeAdapter(soort)


def _met_herkomst(
    record: Record, bestand: Bestand, pad: Pad, regio: str | None, document: str | None
) -> Iterator[Record]:
    """Give ``record`` and the records inside it their origin, and yield them all."""
    regel, _ = bestand.boom.zoek(pad)
    if isinstance(record, Document):
        document = record.id
    object.__setattr__(record, "_herkomst", None)
    record._herkomst = Herkomst(bestand.naam, pad, regel, regio, document)
    yield record
    for veld in _lijsten_van_records(type(record)):
        for nummer, kind in enumerate(getattr(record, veld)):
            if isinstance(kind, Punt):
                kind._puntsoort = Puntsoort(veld)
            yield from _met_herkomst(kind, bestand, (*pad, veld, nummer), regio, document)


@cache
def _lijsten_van_records(soort: type[Record]) -> tuple[str, ...]:
    return tuple(
        naam
        for naam, info in soort.model_fields.items()
        if any(isinstance(t, type) and issubclass(t, Record) for t in getattr(info.annotation, "__args__", ()))
    )


def _bedoelt(woord: str, keuzes: object) -> str:
    """A question that names the nearest of ``keuzes``, or an empty string."""
    dichtbij = difflib.get_close_matches(woord, [str(k) for k in keuzes], n=1, cutoff=0.6)
    return f'Bedoelt u "{dichtbij[0]}"?' if dichtbij else ""


def _leeg(bestand: Bestand, pad: Pad, veld: str) -> Bevinding:
    return bestand.bevinding(
        "leeg-veld", pad, f'het veld "{veld}" is leeg.', "Vul het in of haal de regel weg.", sleutel=True
    )


def _naam(ruw: object) -> str:
    return str(ruw.get("id", "")) if isinstance(ruw, dict) else ""


def _deel_op(soort: type[Deel], pad: Pad) -> type[Deel] | None:
    """The model that describes the mapping at ``pad`` inside ``soort``."""
    hier: type[Deel] | None = soort
    for stap in pad:
        if isinstance(stap, int) or hier is None:
            continue
        info = hier.model_fields.get(stap)
        if info is None:
            return None
        soorten = [info.annotation, *getattr(info.annotation, "__args__", ())]
        hier = next((t for t in soorten if isinstance(t, type) and issubclass(t, Deel)), None)
    return hier


def _bevinding(soort: type[Record], e: ErrorDetails, ruw: object, bestand: Bestand, pad: Pad) -> Bevinding:
    """One validation error in the words of the editors, at the place where the fault stands."""
    loc, invoer = tuple(e["loc"]), e["input"]
    veld = next((str(s) for s in reversed(loc) if isinstance(s, str)), soort.soort)
    record = f"{soort.soort} {_naam(ruw)}".strip()
    hier = (*pad, *loc)

    def fout(regel_id: str, melding: str, remedie: str = "", *, sleutel: bool = False) -> Bevinding:
        return bestand.bevinding(regel_id, hier, melding, remedie, sleutel=sleutel, record=record)

    match e["type"]:
        case "missing":
            return fout("ontbrekend-veld", f'het verplichte veld "{veld}" ontbreekt.', "Voeg het toe.")
        case "extra_forbidden":
            deel = _deel_op(soort, loc[:-1])
            velden = list(deel.model_fields) if deel else []
            return fout(
                "onbekend-veld", f'het veld "{veld}" bestaat niet.',
                _bedoelt(veld, velden) or f"Hier mag: {', '.join(velden)}.", sleutel=True,
            )
        case _ if invoer is None:
            return bestand.bevinding(
                "leeg-veld", hier, f'het veld "{veld}" is leeg.', "Vul het in of haal de regel weg.",
                sleutel=True, record=record,
            )
        case "enum":
            deel = _deel_op(soort, loc[:-1])
            mag = e["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
            return fout(
                "onbekende-keuze", f'"{invoer}" is geen keuze voor "{veld}".',
                f"{_bedoelt(str(invoer), mag.split(', '))} Mag: {mag}.".strip(),
            )
        case "string_type":
            return fout("verkeerd-type", f'"{veld}" moet gewone tekst zijn.', 'Haal streepjes en "naam:" eronder weg.')
        case "list_type":
            return fout("verkeerd-type", f'"{veld}" moet een lijst zijn.', 'Begin elk onderdeel met "- ".')
        case "model_type" | "model_attributes_type" | "dict_type":
            return fout("verkeerd-type", f'"{veld}" moet uit velden bestaan, met een dubbele punt.', "")
        case "too_short":
            return fout("leeg-veld", f'de lijst "{veld}" is leeg.', "Zet er ten minste één onderdeel in.")
        case "string_too_short":
            return fout("leeg-veld", f'"{veld}" is leeg.', "Vul het in of haal de regel weg.")
        case "string_too_long" | "too_long":
            return fout("te-lang", f'"{veld}" is te lang.', f"Er mogen {e['ctx']['max_length']} in.")
        case "string_pattern_mismatch":
            return fout("verkeerde-vorm", f'"{invoer}" past niet bij "{veld}".', _voorbeeld(soort, loc))
        case "datum_vorm" | "datum_bestaat_niet" | "ja_of_nee" | "geheel_getal" | "kommagetal" | "timing_onvolledig":
            return fout("verkeerde-waarde", f'"{veld}": {e["msg"]}.', _voorbeeld(soort, loc))
        case _:
            return fout("verkeerde-waarde", f'"{invoer}" past niet bij "{veld}".', _voorbeeld(soort, loc))


def _voorbeeld(soort: type[Record], loc: Pad) -> str:
    namen = [i for i, s in enumerate(loc) if isinstance(s, str)]
    if not namen:
        return ""
    deel = _deel_op(soort, loc[: namen[-1]])
    info = deel.model_fields.get(loc[namen[-1]]) if deel else None
    if info is None or not info.examples:
        return ""
    voorbeeld = info.examples[0]
    return f"Voorbeeld: {', '.join(voorbeeld) if isinstance(voorbeeld, list) else voorbeeld}."
