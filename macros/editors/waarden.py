"""How a value of a field reads in a Dutch sentence: names instead of ids, labels instead of keywords."""

from __future__ import annotations

from enum import Enum
from typing import Any

from macros.catalogue import Catalogus
from macros.editors.wijzer import Wijzer, wijzers
from macros.pages import opschrift
from macros.records.basis import Bestaan, Bronplaats, Deel, Partij, Periode, Record
from macros.records.document import Niveau, Timing

_ENKELVOUD = {
    "trekkers": "trekker", "themas": "thema", "doelgroepen": "doelgroep", "bronnen": "bron", "kanalen": "kanaal",
    "vragen": "vraag", "betrokkenen": "wie meedoet", "gemeenten": "gemeente", "opdrachtgevers": "opdrachtgever",
    "deelregios": "deelregio", "ketenstappen": "ketenstap", "vroegere_ids": "vroegere id", "jaren": "jaar",
    "partijen": "partij",
}  # fmt: skip
_MEERVOUD = {
    "themas": "thema's", "deelregios": "deelregio's", "regios": "regio's", "programmas": "programma's",
    "deelthemas": "deelthema's", "betrokkenen": "wie meedoet", "vroegere_ids": "vroegere ids", "risicos": "risico's",
    "id": "id", "euro": "bedrag in euro's",
}  # fmt: skip


def veldnaam(veld: str, *, enkelvoud: bool = False) -> str:
    """What readers call a field; ``enkelvoud`` when its list holds one."""
    if enkelvoud and veld in _ENKELVOUD:
        return _ENKELVOUD[veld]
    return _MEERVOUD.get(veld, veld.replace("_", " "))


def in_woorden(waarde: Any, wijzer: Wijzer | None, catalogus: Catalogus) -> str:
    """One value (not a list) as words, with the names that ``catalogus`` has for ids."""
    match waarde:
        case Record():
            return recordnaam(waarde)
        case Partij():
            return _partij(waarde, catalogus)
        case Bronplaats():
            return f"{_naam(waarde.bron, ('bron',), catalogus)}, {waarde.plaats}"
        case Periode() | Bestaan():
            return opschrift.periode(waarde)
        case Timing():
            return opschrift.timing(waarde)
        case Niveau():
            return ("zo mogelijk " if waarde.zo_mogelijk else "") + opschrift.opsomming(k.label for k in waarde.waarden)
        case Deel():
            return _deel(waarde, catalogus)
        case bool():
            return "ja" if waarde else "nee"
        case Enum():
            return getattr(waarde, "label", str(waarde))
    if wijzer is not None and wijzer.verwijst and not wijzer.verwijst.binnen:
        return _naam(waarde, wijzer.verwijst.soorten, catalogus)
    return str(waarde)


def recordnaam(record: Record) -> str:
    """A record by its kind and name, such as ``Actie 1d: Samenwerking met politie``."""
    soort, naam = opschrift.soortnaam(record), record.naam_kort
    if record.soort == "actie":
        return f"Actie {record.id}: {naam}"
    return naam if naam.lower().startswith(soort.lower()) else f"{soort} {naam}"


def telling(soort: str, aantal: int) -> str:
    """So many records of a kind: ``1 actie``, ``14 acties``."""
    return f"{aantal} {(opschrift.SOORTEN if aantal == 1 else opschrift.MEERVOUD)[soort].lower()}"


def _naam(sleutel: str, soorten: tuple[str, ...], catalogus: Catalogus) -> str:
    return next((r.naam_kort for s in soorten if (r := catalogus.vind(s, sleutel))), sleutel)


def _partij(partij: Partij, catalogus: Catalogus) -> str:
    naam = _naam(partij.partij, ("organisatie", "contactrol", "gemeente", "partijsoort"), catalogus)
    bij = [*partij.onderdelen, *([partij.toelichting] if partij.toelichting else [])]
    return f"{naam} ({', '.join(bij)})" if bij else naam


def _deel(deel: Deel, catalogus: Catalogus) -> str:
    """Any other part: its fields, one after another."""
    stukken = []
    for w in wijzers(type(deel)):
        waarde = getattr(deel, w.naam)
        if waarde not in (None, [], False):
            alle = waarde if w.lijst else [waarde]
            stukken.append(f"{veldnaam(w.naam)}: {opschrift.opsomming(in_woorden(v, w, catalogus) for v in alle)}")
    return "; ".join(stukken) or "niets"
