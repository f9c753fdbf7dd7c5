"""What the declared type of a field says: a list or not, a choice, a reference, or a part with fields of its own.

The only place that takes annotations apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic.fields import FieldInfo

from macros.fields.deel import Deel
from macros.fields.kolom import Celsoort
from macros.fields.record import Record
from macros.fields.tekstvorm import Opgemaakt
from macros.fields.tijdpunt import Datum, Tijdpunt
from macros.fields.velden import Keuze, Veldwoorden, Verwijst


@dataclass(frozen=True, eq=False)
class Veldtype:
    """One field of a record or part. Of ``keuze``, ``verwijst`` and ``deel`` at most one is there."""

    naam: str
    info: FieldInfo
    lijst: bool
    keuze: type[Keuze] | None
    verwijst: Verwijst | None
    deel: type[Deel] | None
    celsoort: Celsoort
    """What a cell of a table holds that shows one value of it."""
    opgemaakt: bool
    """Whether its text may have lists and links."""
    woorden: Veldwoorden | None
    """What to call the field in a sentence, where its name will not do."""

    @property
    def omschrijving(self) -> str:
        """What the field is for."""
        return self.info.description or ""

    @property
    def voorbeeld(self) -> Any:
        """One example, as it was declared; empty when there is none."""
        return self.info.examples[0] if self.info.examples else ""

    @property
    def een_voorbeeld(self) -> Any:
        """The same of one value, where it is a list."""
        return self.voorbeeld[0] if isinstance(self.voorbeeld, list) and self.voorbeeld else self.voorbeeld

    @property
    def verplicht(self) -> bool:
        return self.info.is_required()

    @property
    def records(self) -> bool:
        """Whether the field lists records, which have ids and findings of their own."""
        return self.deel is not None and issubclass(self.deel, Record)


@cache
def veldtypen(soort: type[Deel]) -> dict[str, Veldtype]:
    """The fields of a record or part by name, in the order of their declaration."""
    return {naam: _veldtype(naam, info) for naam, info in soort.model_fields.items()}


_CELSOORTEN = (
    (bool, Celsoort.JANEE),
    (int, Celsoort.GETAL),
    (float, Celsoort.KOMMAGETAL),
    *((kenmerk, Celsoort.TIJDPUNT) for tijd in (Datum, Tijdpunt) for kenmerk in get_args(tijd)[1:]),
)
"""By what marks a type in a declaration: what its cells hold."""


def _veldtype(naam: str, info: FieldInfo) -> Veldtype:
    typen = list(_typen(info.annotation, info.metadata))
    return Veldtype(
        naam,
        info,
        any(t is list or get_origin(t) is list for t in typen),
        next((t for t in typen if isinstance(t, type) and issubclass(t, Keuze)), None),
        next((t for t in typen if isinstance(t, Verwijst)), None),
        next((t for t in typen if isinstance(t, type) and issubclass(t, Deel)), None),
        next((soort for t in typen for kenmerk, soort in _CELSOORTEN if t is kenmerk), Celsoort.TEKST),
        any(isinstance(t, Opgemaakt) for t in typen),
        next((t for t in typen if isinstance(t, Veldwoorden)), None),
    )


def _typen(annotatie: Any, extra: Any = ()) -> Iterator[Any]:
    """Everything that a type is made of: what stands in its lists and unions, and what marks it."""
    yield from extra
    yield annotatie
    if get_origin(annotatie) is Annotated:
        yield from annotatie.__metadata__
    for argument in get_args(annotatie):
        yield from _typen(argument)


def verwijst_met(type_: Any) -> tuple[Verwijst | None, bool]:
    """What a type such as ``RegioId`` or ``list[RegioId]`` refers to, and whether it is a list.

    A part, such as ``Werkgebied``, may refer to several kinds, each by a field of its own.
    """
    typen = list(_typen(type_))
    return next((t for t in typen if isinstance(t, Verwijst)), None), any(get_origin(t) is list for t in typen)


def deel_in(soort: type[Deel], veld: str) -> type[Deel] | None:
    """The model of the parts or records that field ``veld`` of ``soort`` holds; None when it holds none."""
    type_ = veldtypen(soort).get(veld)
    return type_.deel if type_ else None


def bereikbaar(soorten: Iterable[type[Deel]]) -> set[type[Deel]]:
    """These and every record and part that can stand inside them."""
    gevonden: set[type[Deel]] = set()
    te_doen = list(soorten)
    while te_doen:
        if (soort := te_doen.pop()) not in gevonden:
            gevonden.add(soort)
            te_doen += [type_.deel for type_ in veldtypen(soort).values() if type_.deel]
    return gevonden


@cache
def lijsten_van_records(soort: type[Deel]) -> tuple[str, ...]:
    """The fields of ``soort`` that list records, or parts that list them."""
    return tuple(
        naam
        for naam, type_ in veldtypen(soort).items()
        if type_.records or (type_.deel and type_.deel is not soort and lijsten_van_records(type_.deel))
    )
