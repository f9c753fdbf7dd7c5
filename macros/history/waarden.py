"""How a value of a field reads in a Dutch sentence: names instead of ids, labels instead of keywords."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from macros.catalogue import Catalogus
from macros.fields.deel import Bestaan, Bronplaats, Deel, Partij, Periode
from macros.fields.model import Veldtype, veldtypen
from macros.fields.record import Record
from macros.fields.velden import Keuze
from macros.kinds import PARTIJEN, PER_NAAM, SOORTEN
from macros.kinds.actie import Niveau, Timing
from macros.kinds.bron import Bron
from macros.wording import opschrift

_PER_VERZAMELING = {klasse.soort.verzameling: klasse.soort for klasse in SOORTEN}


def veldnaam(w: Veldtype, *, een: bool = False) -> str:
    """What readers call a field; ``een`` when its list holds one. A field that is called after a kind has its words."""
    een = een or not w.lijst
    if w.woorden and (woord := w.woorden.een if een else w.woorden.meer):
        return woord
    if w.lijst and (soort := _PER_VERZAMELING.get(w.naam)):
        return soort.enkelvoud if een else soort.meervoud
    return w.naam.replace("_", " ")


def in_woorden(waarde: Any, veld: Veldtype | None, catalogus: Catalogus) -> str:
    """One value (not a list) as words, with the names that ``catalogus`` has for ids."""
    match waarde:
        case Record():
            return recordnaam(waarde)
        case Partij():
            return _partij(waarde, catalogus)
        case Bronplaats():
            return f"{_naam(waarde.bron, [Bron], catalogus)}, {waarde.plaats}"
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
        case Keuze():
            return waarde.label
    if veld is not None and veld.verwijst and not veld.verwijst.binnen:
        return _naam(waarde, [PER_NAAM[s] for s in veld.verwijst.soorten], catalogus)
    return str(waarde)


def recordnaam(record: Record) -> str:
    """A record by its kind and name, such as ``Actie 1d: Samenwerking met politie``."""
    soort, naam = record.soortnaam, record.naam_kort
    if record.naam_met_code != naam:
        code = record.naam_met_code.removesuffix(naam).strip(" :")
        return f"{code}: {naam}" if code.startswith(soort) else f"{soort} {code}: {naam}"
    return naam if naam.lower().startswith(soort.lower()) else f"{soort} {naam}"


def _naam(sleutel: str, soorten: Iterable[type[Record]], catalogus: Catalogus) -> str:
    return next((r.naam_kort for s in soorten if (r := catalogus.vind(s, sleutel))), sleutel)


def _partij(partij: Partij, catalogus: Catalogus) -> str:
    naam = _naam(partij.partij, PARTIJEN, catalogus)
    bij = [*partij.onderdelen, *([partij.toelichting] if partij.toelichting else [])]
    return f"{naam} ({', '.join(bij)})" if bij else naam


def _deel(deel: Deel, catalogus: Catalogus) -> str:
    """Any other part: its fields, one after another."""
    stukken = []
    for w in veldtypen(type(deel)).values():
        waarde = getattr(deel, w.naam)
        if waarde not in (None, [], False):
            alle = waarde if w.lijst else [waarde]
            stukken.append(f"{veldnaam(w)}: {opschrift.opsomming(in_woorden(v, w, catalogus) for v in alle)}")
    return "; ".join(stukken) or "niets"
