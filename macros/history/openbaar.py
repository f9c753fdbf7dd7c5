"""What of a change the site tells everyone, for as long as it is there.

Something may have been taken out of the data because it should never have been in it: a name, a number. So the public
history quotes no text. It names fields, and quotes only choices, days, numbers, and the names of what is still there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from macros.catalogue import Catalogus
from macros.fields.deel import Deel
from macros.fields.kolom import Celsoort
from macros.fields.model import Veldtype, veldtypen
from macros.fields.velden import Keuze
from macros.history.verschil import Verandering
from macros.history.waarden import veldnaam
from macros.wording import opschrift


def zinnen(verandering: Verandering, nu: Catalogus) -> tuple[str, ...]:
    """A sentence for each field that differs; names are those that ``nu``, the data of today, has."""
    oud, nieuw = verandering.oud, verandering.nieuw
    if oud is None or nieuw is None:
        return ()
    velden = veldtypen(type(nieuw))
    namen = dict.fromkeys(v.veld for v in verandering.velden)
    return tuple(dict.fromkeys(zin for n in namen if n in velden for zin in _veld(velden[n], oud, nieuw, nu)))


def _veld(veld: Veldtype, oud: Deel, nieuw: Deel, nu: Catalogus) -> Iterator[str]:
    was, wordt = (_woorden(veld, deel, nu) for deel in (oud, nieuw))
    naam = veldnaam(veld)
    if was is None or wordt is None or was == wordt:
        er_was, er_is = (bool(getattr(deel, veld.naam)) for deel in (oud, nieuw))
        yield f"{naam} {'gewijzigd' if er_was and er_is else 'weg' if er_was else 'ingevuld'}"
    elif veld.lijst:
        if erbij := [w for w in wordt if w not in was]:
            yield f"{naam}, erbij: {opschrift.opsomming(erbij)}"
        if eraf := [w for w in was if w not in wordt]:
            yield f"{naam}, eraf: {opschrift.opsomming(eraf)}"
    elif not was or not wordt:
        yield f"{naam} nieuw: {wordt[0]}" if wordt else f"{naam} weg"
    else:
        yield f"{naam} was {was[0]}, is nu {wordt[0]}"


def _woorden(veld: Veldtype, deel: Deel, nu: Catalogus) -> list[str] | None:
    """The values of a field as words; None when one of them may not be quoted."""
    waarde = getattr(deel, veld.naam)
    woorden = [_woord(veld, deel, een, nu) for een in (waarde if veld.lijst else [waarde]) if een is not None]
    return None if None in woorden else [w for w in woorden if w]


def _woord(veld: Veldtype, deel: Deel, waarde: Any, nu: Catalogus) -> str | None:
    if isinstance(waarde, Keuze):
        return waarde.label
    if veld.verwijst and not veld.verwijst.binnen:
        doel = next((r for s in veld.verwijst.soorten if (r := nu.record(s, waarde))), None)
        return doel.naam_kort if doel else None
    match veld.celsoort:
        case Celsoort.JANEE:
            return "ja" if waarde else "nee"
        case Celsoort.GETAL:
            return opschrift.getal(waarde)
        case Celsoort.DATUM | Celsoort.TIJDPUNT:
            return opschrift.datum(waarde)
    return None
