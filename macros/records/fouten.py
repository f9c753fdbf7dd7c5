"""What pydantic finds wrong with a record, in the words of the editors and at the place where the fault stands."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import get_args

from pydantic_core import ErrorDetails

from macros.fields.record import Record
from macros.findings import Bevinding, bedoelt
from macros.read import Bestand
from macros.read.boom import Pad, Waarde
from macros.records.indeling import deel_op, record_op
from macros.records.regels import (
    LEEG_VELD,
    ONBEKEND_VELD,
    ONBEKENDE_KEUZE,
    ONTBREKEND_VELD,
    TE_LANG,
    VERKEERD_TYPE,
    VERKEERDE_VORM,
    VERKEERDE_WAARDE,
)


def lege_velden(bestand: Bestand) -> Iterator[Bevinding]:
    """A finding for every field or list item that holds nothing."""
    yield from _lege((), bestand.boom.waarde, bestand)


def _lege(pad: Pad, waarde: Waarde, bestand: Bestand) -> Iterator[Bevinding]:
    if _is_leeg(waarde) and pad:
        wat = f'het veld "{pad[-1]}"' if isinstance(pad[-1], str) else "dit onderdeel van de lijst"
        yield bestand.bevinding(
            LEEG_VELD,
            pad,
            f"{wat} is leeg.",
            "Vul het in of haal de regel weg.",
            sleutel=True,
            record=record_op(bestand, pad),
        )
    elif isinstance(waarde, dict | list):
        for stap, kind in waarde.items() if isinstance(waarde, dict) else enumerate(waarde):
            if not isinstance(kind, str) or not kind.strip():  # most values are texts, and there
                yield from _lege((*pad, stap), kind, bestand)


def _is_leeg(waarde: object) -> bool:
    return not waarde or (isinstance(waarde, str) and not waarde.strip())


def veldfouten(soort: type[Record], fouten: list[ErrorDetails], bestand: Bestand, pad: Pad) -> Iterator[Bevinding]:
    """The findings for a record of this kind at ``pad``; empty fields and the twin of a misspelt field left out."""
    verschreven = {
        (*e["loc"][:-1], naam)
        for e in fouten
        if e["type"] == "extra_forbidden" and (naam := _bedoeld_veld(soort, e["loc"]))
    }
    for e in fouten:
        gemist = e["type"] == "missing"
        if (gemist and tuple(e["loc"]) in verschreven) or (not gemist and _is_leeg(e["input"])):
            continue
        yield _Fout(soort, e, bestand, pad).bevinding()


def _bedoeld_veld(soort: type[Record], loc: Pad) -> str:
    deel = deel_op(soort, loc[:-1])
    vraag = bedoelt(str(loc[-1]), deel.model_fields) if deel else ""
    return vraag.split('"')[1] if vraag else ""


class _Fout:
    """One validation error of pydantic, on its way to a finding."""

    def __init__(self, soort: type[Record], e: ErrorDetails, bestand: Bestand, pad: Pad) -> None:
        self.soort, self.e, self.bestand = soort, e, bestand
        self.loc, self.invoer = tuple(e["loc"]), e["input"]
        self.pad = (*pad, *self.loc)
        namen = [i for i, stap in enumerate(self.loc) if isinstance(stap, str)]
        self.veld = self.loc[namen[-1]] if namen else soort.soort.naam
        self.deel = deel_op(soort, self.loc[: namen[-1]]) if namen else None
        self.info = self.deel.model_fields.get(self.veld) if self.deel else None

    def bevinding(self) -> Bevinding:
        """The finding; an error type that is not known here gets the field's example."""
        type_ = self.e["type"]
        if isinstance(self.invoer, list | dict) and type_ not in _OVER_LIJSTEN:
            melding = f'bij "{self.veld}" hoort één tekst, geen lijst of velden.'
            return self._maak(VERKEERD_TYPE, melding, self.voorbeeld)
        return getattr(self, f"_{type_}", self._anders)()

    def _maak(self, regel, melding: str, remedie: str = "", *, sleutel: bool = False) -> Bevinding:
        record = record_op(self.bestand, self.pad) or self.soort.soort.naam
        return self.bestand.bevinding(regel, self.pad, melding, remedie, sleutel=sleutel, record=record)

    @property
    def voorbeeld(self) -> str:
        """A sentence with the field's own example; empty when the field is unknown."""
        if self.info is None or not self.info.examples:
            return ""
        voorbeeld = self.info.examples[0]
        kop = "" if isinstance(voorbeeld, list | dict) else f"{self.veld}: "
        return f'Voorbeeld: "{kop}{_in_yaml(voorbeeld)}".'

    def _missing(self) -> Bevinding:
        return self._maak(
            ONTBREKEND_VELD,
            f'het verplichte veld "{self.veld}" ontbreekt.',
            f"Voeg het toe. Het is: {_klein(self.info.description)} {self.voorbeeld}",
        )

    def _extra_forbidden(self) -> Bevinding:
        velden = list(self.deel.model_fields) if self.deel else []
        return self._maak(
            ONBEKEND_VELD,
            f'het veld "{self.veld}" bestaat hier niet.',
            bedoelt(str(self.veld), velden) or f"Hier mag: {', '.join(velden)}.",
            sleutel=True,
        )

    def _enum(self) -> Bevinding:
        mag = [keuze.value for keuze in _keuzes(self.info.annotation)]
        return self._maak(
            ONBEKENDE_KEUZE,
            f'"{self.invoer}" is geen keuze voor "{self.veld}".',
            f"{bedoelt(self.invoer, mag)} U kunt kiezen uit: {', '.join(mag)}.".strip(),
        )

    def _list_type(self) -> Bevinding:
        if isinstance(self.invoer, str) and self.invoer.startswith("-"):
            return self._maak(VERKEERD_TYPE, "na het streepje hoort een spatie.", 'Schrijf "- " en dan de tekst.')
        return self._maak(
            VERKEERD_TYPE,
            f'"{self.veld}" moet een lijst zijn.',
            'Zet elk onderdeel op een eigen regel die begint met een streepje en een spatie: "- ".',
        )

    def _model_type(self) -> Bevinding:
        deel = deel_op(self.soort, self.loc)
        eerste = next(iter(deel.model_fields.items())) if deel else None
        voorbeeld = f' Bijvoorbeeld: "{eerste[0]}: {_in_yaml(eerste[1].examples[0])}".' if eerste else ""
        return self._maak(
            VERKEERD_TYPE,
            f'bij "{self.veld}" horen velden met een dubbele punt, geen losse tekst of lijst.',
            f"Schrijf de velden eronder, verder ingesprongen.{voorbeeld}",
        )

    def _timing_onvolledig(self) -> Bevinding:
        return self._maak(
            ONTBREKEND_VELD, f"{self.e['msg']}, maar dat ontbreekt.", "Voeg het toe, of kies een andere soort."
        )

    def _too_long(self) -> Bevinding:
        if not self.e["ctx"]["max_length"]:
            melding = f'het veld "{self.veld}" hoort hier niet.'
            return self._maak(ONBEKEND_VELD, melding, self.info.description, sleutel=True)
        return self._anders()

    def _string_too_long(self) -> Bevinding:
        lengte, mag = len(self.invoer), self.e["ctx"]["max_length"]
        return self._maak(
            TE_LANG, f'"{self.veld}" is te lang: {lengte} tekens.', f"Er mogen er {mag} in. Maak de tekst korter."
        )

    def _string_pattern_mismatch(self) -> Bevinding:
        if "\n" in self.invoer.strip():
            return self._maak(VERKEERDE_VORM, f'"{self.veld}" mag maar één regel zijn.', "Haal de regeleinden weg.")
        return self._maak(
            VERKEERDE_VORM,
            f'"{_kort(self.invoer)}" past niet bij "{self.veld}".',
            f"{self.info.description} {self.voorbeeld}",
        )

    def _anders(self) -> Bevinding:
        eigen = self.e["type"] in _EIGEN_MELDING
        wat = f'"{_kort(self.invoer)}"' if isinstance(self.invoer, str) else "wat hier staat"
        waarom = f": {self.e['msg']}" if eigen else ""
        return self._maak(VERKEERDE_WAARDE, f'{wat} past niet bij "{self.veld}"{waarom}.', self.voorbeeld)


_OVER_LIJSTEN = {"missing", "extra_forbidden", "list_type", "model_type", "too_long", "too_short", "timing_onvolledig"}
"""Errors that say themselves what is wrong with a list or a block of fields."""

_EIGEN_MELDING = {
    "datum_vorm", "datum_bestaat_niet", "jaar", "ja_of_nee", "geheel_getal", "kommagetal",
}  # fmt: skip
"""Errors that our own fields raise, in Dutch."""


def _keuzes(annotatie: object) -> list[Enum]:
    """The members of the closed vocabulary inside a field's type."""
    if isinstance(annotatie, type) and issubclass(annotatie, Enum):
        return list(annotatie)
    return next((keuzes for a in get_args(annotatie) if (keuzes := _keuzes(a))), [])


def _in_yaml(voorbeeld: object) -> str:
    """An example as an editor types it, on one line."""
    if isinstance(voorbeeld, dict):
        return ", ".join(f"{naam}: {_in_yaml(waarde)}" for naam, waarde in voorbeeld.items())
    if isinstance(voorbeeld, list):
        return ", ".join(f"- {_in_yaml(een)}" for een in voorbeeld)
    return str(voorbeeld).removesuffix(".")


def _klein(zin: str) -> str:
    return zin[:1].lower() + zin[1:]


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= 60 else tekst[:57] + "..."
