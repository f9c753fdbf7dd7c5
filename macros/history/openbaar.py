"""What of a change the site tells everyone, for as long as it is there.

Something may have been taken out of the data because it should never have been in it: a name, a number. So the public
history quotes no text. It names fields, and quotes only choices, days, numbers, and the names of what is still there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from macros.fields.deel import Deel
from macros.fields.kolom import Celsoort
from macros.fields.model import Veldtype, veldtypen
from macros.fields.velden import Keuze
from macros.history.verschil import Verandering
from macros.history.waarden import veldnaam
from macros.wording import opschrift

Naam = Callable[[str, str], str | None]
"""What a record is called in the data of today, by its kind and key; None when it is not there."""


def zinnen(verandering: Verandering, naam: Naam) -> tuple[str, ...]:
    """A sentence for each field that differs."""
    oud, nieuw = verandering.oud, verandering.nieuw
    if oud is None or nieuw is None:
        return ()
    velden = veldtypen(type(nieuw))
    namen = dict.fromkeys(v.veld for v in verandering.velden)
    return tuple(dict.fromkeys(zin for n in namen if n in velden for zin in _veld(velden[n], oud, nieuw, naam)))


def _veld(veld: Veldtype, oud: Deel, nieuw: Deel, naam: Naam) -> Iterator[str]:
    was, wordt = (_woorden(veld, deel, naam) for deel in (oud, nieuw))
    heet = veldnaam(veld)
    if was is None or wordt is None or was == wordt:
        er_was, er_is = (bool(getattr(deel, veld.naam)) for deel in (oud, nieuw))
        yield f"{heet} {'gewijzigd' if er_was and er_is else 'weg' if er_was else 'ingevuld'}"
    elif veld.lijst:
        if erbij := [w for w in wordt if w not in was]:
            yield f"{heet}, erbij: {opschrift.opsomming(erbij)}"
        if eraf := [w for w in was if w not in wordt]:
            yield f"{heet}, eraf: {opschrift.opsomming(eraf)}"
    elif not was or not wordt:
        yield f"{heet} nieuw: {wordt[0]}" if wordt else f"{heet} weg"
    else:
        yield f"{heet} was {was[0]}, is nu {wordt[0]}"


def _woorden(veld: Veldtype, deel: Deel, naam: Naam) -> list[str] | None:
    """The values of a field as words; None when one of them may not be quoted."""
    waarde = getattr(deel, veld.naam)
    woorden = [_woord(veld, deel, een, naam) for een in (waarde if veld.lijst else [waarde]) if een is not None]
    return None if None in woorden else [w for w in woorden if w]


def _woord(veld: Veldtype, deel: Deel, waarde: Any, naam: Naam) -> str | None:
    if isinstance(waarde, Keuze):
        return waarde.label
    if veld.verwijst and not veld.verwijst.binnen:
        return next((n for s in veld.verwijst.soorten if (n := naam(s, waarde))), None)
    match veld.celsoort:
        case Celsoort.JANEE:
            return "ja" if waarde else "nee"
        case Celsoort.GETAL:
            return opschrift.getal(waarde)
        case Celsoort.DATUM | Celsoort.TIJDPUNT:
            return opschrift.datum(waarde)
    return None
