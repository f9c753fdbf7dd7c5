"""YAML text to plain Python (dict, list, str, None) plus the line and column of every key and value.

Every scalar stays the text an editor typed: ``no``, ``0363``, ``10:30`` and ``3.10`` mean what they say. Which text is
a number or a date is for the record's field to decide. Built on libyaml's events, three times faster than composing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import yaml

from macros.read.inspringing import Verschuiving, kop, met_streepje
from macros.read.leesfout import Leesfout
from macros.read.regels import (
    DUBBEL_VELD,
    LEEG_BESTAND,
    MEER_DOCUMENTEN,
    ONZICHTBAAR_TEKEN,
    TE_DIEP,
    YAML_ALIAS,
    YAML_LABEL,
    YAML_SLEUTEL,
    YAML_SYNTAXIS,
)
from macros.read.tekens import VERBODEN, naam_van

MAX_DIEPTE = 20
_LEEG = {"", "~", "null", "Null", "NULL"}

Waarde = dict[str, "Waarde"] | list["Waarde"] | str | None
Pad = tuple[str | int, ...]


class Plek(NamedTuple):
    """Where a value stands (counting from 1), with the places of what it contains."""

    regel: int
    kolom: int
    begin: int
    """Where it begins in the text, counting characters from 0."""
    eind: int
    """Where a scalar ends in the text; for a list or a block of fields, where it begins."""
    sleutels: dict[str, tuple[int, int]] | None = None
    kinderen: dict[str, Plek] | list[Plek] | None = None


class Boom(NamedTuple):
    """A parsed file: its value and the place of everything in it."""

    waarde: Waarde
    plek: Plek

    def zoek(self, pad: Pad, *, sleutel: bool = False) -> tuple[int, int]:
        """Line and column of the value at ``pad`` (or of its key); the nearest existing parent when there is none."""
        plek, gevonden = self.plek, self.plek[:2]
        for diepte, stap in enumerate(pad, 1):
            kinderen = plek.kinderen
            if isinstance(kinderen, dict) and plek.sleutels and isinstance(stap, str) and stap in kinderen:
                gevonden = plek.sleutels[stap]
                plek = kinderen[stap]
            elif isinstance(kinderen, list) and isinstance(stap, int) and stap < len(kinderen):
                plek = kinderen[stap]
            else:
                return gevonden
            if not (sleutel and diepte == len(pad) and isinstance(stap, str)):
                gevonden = plek[:2]
        return gevonden

    def teksten(self) -> Iterator[tuple[Pad, str, Plek]]:
        """Every text in the file, with its path and place, in file order."""
        gevonden: list[tuple[Pad, str, Plek]] = []
        _verzamel((), self.waarde, self.plek, gevonden)
        yield from gevonden


def _verzamel(pad: Pad, waarde: Waarde, plek: Plek, uit: list[tuple[Pad, str, Plek]]) -> None:
    """Add every text at ``pad`` and below it to ``uit``."""
    if isinstance(waarde, str):
        uit.append((pad, waarde, plek))
    elif isinstance(waarde, dict) and isinstance(plek.kinderen, dict):
        for naam, kind in waarde.items():
            _verzamel((*pad, naam), kind, plek.kinderen[naam], uit)
    elif isinstance(waarde, list) and isinstance(plek.kinderen, list):
        for nummer, kind in enumerate(waarde):
            _verzamel((*pad, nummer), kind, plek.kinderen[nummer], uit)


class _Dubbel(NamedTuple):
    """A field that its block already had."""

    sleutel: str
    plek: tuple[int, int]
    waarde: Waarde
    kind: Plek


_Knoop = yaml.AliasEvent | yaml.ScalarEvent | yaml.CollectionStartEvent


class _Bouwer:
    def __init__(self, tekst: str, meld: Callable[[Leesfout], None]) -> None:
        self.ruw = tekst
        self.volgende: Callable[[], Any] = yaml.parse(tekst, Loader=yaml.CSafeLoader).__next__
        self.meld = meld

    def document(self) -> Boom:
        self.volgende()  # stream start
        begin = self.volgende()
        if isinstance(begin, yaml.StreamEndEvent):
            raise Leesfout(LEEG_BESTAND, 1, 1, "dit bestand bevat geen gegevens.", "Vul het of verwijder het.")
        boom = Boom(*self.knoop(self.volgende(), 0))
        self.volgende()  # document end
        slot = self.volgende()
        if not isinstance(slot, yaml.StreamEndEvent):
            raise Leesfout(
                MEER_DOCUMENTEN,
                slot.start_mark.line + 1,
                1,
                'hier begint een tweede document ("---").',
                "Zet elk document in een eigen bestand.",
            )
        return boom

    def knoop(self, e: _Knoop, diepte: int) -> tuple[Waarde, Plek]:
        begin, eind = e.start_mark, e.end_mark
        assert begin is not None, "libyaml marks every event"
        assert eind is not None, "libyaml marks every event"
        plek = Plek(begin.line + 1, begin.column + 1, begin.index, eind.index)
        if isinstance(e, yaml.AliasEvent):
            self.meld(
                Leesfout(
                    YAML_ALIAS,
                    *plek[:2],
                    f'"*{e.anchor}" verwijst naar een ander stuk van het bestand.',
                    'Dat mag niet: schrijf de tekst uit. Begint uw tekst met "*"? Zet hem dan tussen aanhalingstekens.',
                )
            )
            return f"*{e.anchor}", plek
        if e.anchor is not None:
            self.meld(
                Leesfout(
                    YAML_ALIAS,
                    *plek[:2],
                    f'"&{e.anchor}" geeft een stuk van het bestand een naam.',
                    'Dat mag niet: haal het weg. Begint uw tekst met "&"? Zet hem dan tussen aanhalingstekens.',
                )
            )
        if e.tag is not None and e.tag != "!":
            self.meld(
                Leesfout(
                    YAML_LABEL,
                    *plek[:2],
                    f'het YAML-label "{e.tag}" mag hier niet.',
                    'Haal het weg. Begint uw tekst met "!"? Zet hem dan tussen aanhalingstekens.',
                )
            )
        if isinstance(e, yaml.ScalarEvent):
            return self.tekst(e, plek), plek
        if diepte >= MAX_DIEPTE:
            raise Leesfout(
                TE_DIEP,
                *plek[:2],
                f"de gegevens zijn hier meer dan {MAX_DIEPTE} lagen diep.",
                "Controleer het inspringen.",
            )
        vul = self.lijst if isinstance(e, yaml.SequenceStartEvent) else self.blok
        return vul(plek, diepte + 1)

    def tekst(self, e: yaml.ScalarEvent, plek: Plek) -> str | None:
        """The text of a scalar. Inside double quotes a forbidden character can hide behind a backslash."""
        if not e.style:
            if self.ruw.find("\n", plek.begin, plek.eind) >= 0:
                self.streepje_in_tekst(plek)
            return None if e.value in _LEEG else e.value
        if e.style == '"' and (teken := VERBODEN.search(e.value)):
            self.meld(
                Leesfout(
                    ONZICHTBAAR_TEKEN,
                    *plek[:2],
                    f"in deze tekst staat {naam_van(teken[0])}, geschreven met een backslash.",
                    "Haal het weg.",
                )
            )
            return VERBODEN.sub("", e.value)
        return e.value

    def streepje_in_tekst(self, plek: Plek) -> None:
        """A list item that stands deeper than the one above it becomes part of that one's text, without a sound."""
        gevonden = [m.end() for m in re.compile(r"\n *(?=- )").finditer(self.ruw, plek.begin, plek.eind)]
        if not gevonden:
            return
        regels = self.ruw.split("\n")
        erin = [self.ruw.count("\n", 0, m) + 1 for m in gevonden]
        eerste, diep = kop(regels[plek.regel - 1]), kop(regels[erin[0] - 1]).diepte
        boven = kop(regels[plek.regel - 2]) if plek.regel > 1 else eerste
        if re.fullmatch(r" *[a-z][a-z_]*", woord := regels[plek.regel - 1].rstrip()) and diep >= eerste.diepte:
            self.meld(
                Leesfout(
                    YAML_SYNTAXIS,
                    plek.regel,
                    eerste.diepte + 1,
                    "op deze regel ontbreekt de dubbele punt na de veldnaam.",
                    f"Schrijf: {woord.strip()}:",
                    {plek.regel: f"{woord}:"},
                )
            )
            return
        if eerste.streepje and not (boven.streepje and boven.diepte == eerste.diepte):
            v = Verschuiving(plek.regel, plek.regel, diep - eerste.diepte, erin[0])
        elif eerste.streepje:
            v = Verschuiving(erin[0], erin[-1], eerste.diepte - diep, plek.regel)
        else:
            v = None
        self.meld(
            Leesfout(
                YAML_SYNTAXIS,
                v.van if v else erin[0],
                (eerste.diepte if v and v.van == plek.regel else diep) + 1,
                "dit streepje staat niet recht onder of boven de andere van de lijst."
                if v
                else "dit streepje telt als tekst bij de regel erboven.",
                v.remedie if v else "Zet de streepjes van een lijst recht onder elkaar, onder de naam van het veld.",
                v.toegepast(regels) if v else None,
            )
        )

    def lijst(self, plek: Plek, diepte: int) -> tuple[list[Waarde], Plek]:
        waarden: list[Waarde] = []
        plekken: list[Plek] = []
        while not isinstance(e := self.volgende(), yaml.SequenceEndEvent):
            waarde, kind = self.knoop(e, diepte)
            waarden.append(waarde)
            plekken.append(kind)
        return waarden, Plek(*plek[:4], None, plekken)

    def blok(self, plek: Plek, diepte: int) -> tuple[dict[str, Waarde], Plek]:
        waarden: dict[str, Waarde] = {}
        sleutels: dict[str, tuple[int, int]] = {}
        plekken: dict[str, Plek] = {}
        dubbel: list[_Dubbel] = []
        while not isinstance(e := self.volgende(), yaml.MappingEndEvent):
            sleutel, sleutelplek = self.knoop(e, diepte)
            waarde, kind = self.knoop(self.volgende(), diepte)
            hier = sleutelplek[:2]
            if not isinstance(sleutel, str) or not sleutel:
                self.meld(
                    Leesfout(
                        YAML_SLEUTEL,
                        *hier,
                        "hier hoort een veldnaam.",
                        'Bijvoorbeeld "naam:". Begint uw tekst met een haakje? Zet hem dan tussen aanhalingstekens.',
                    )
                )
            elif sleutel in waarden:
                dubbel.append(_Dubbel(sleutel, hier, waarde, kind))
            else:
                waarden[sleutel], sleutels[sleutel], plekken[sleutel] = waarde, hier, kind
        if dubbel:
            self.dubbel(dubbel, Plek(*plek[:4], sleutels, plekken), waarden)
        return waarden, Plek(*plek[:4], sleutels, plekken)

    def dubbel(self, dubbel: list[_Dubbel], plek: Plek, waarden: dict[str, Waarde]) -> None:
        """Fields that stand twice in one block: a dash was forgotten, a block was pasted, or one is too many."""
        assert plek.sleutels is not None
        eerste = next(iter(plek.sleutels))
        begin = next((d for d in dubbel if d.sleutel == eerste), dubbel[0])
        regels = self.ruw.split("\n")
        in_lijst = self.ruw[: plek.begin].endswith("- ")
        anders = any(d.waarde != waarden[d.sleutel] for d in dubbel)
        if in_lijst and anders and (begin.sleutel == eerste or len(dubbel) > 1) and begin.plek[1] > 2:
            inhoud = regels[begin.plek[0] - 1]
            if not inhoud[: begin.plek[1] - 1].strip():
                nieuw, remedie = met_streepje(inhoud, begin.plek[1] - 3)
                self.meld(
                    Leesfout(
                        YAML_SYNTAXIS,
                        *begin.plek,
                        "voor deze regel ontbreekt een streepje: hier begint een nieuw onderdeel van de lijst.",
                        remedie,
                        {begin.plek[0]: nieuw},
                    )
                )
                return
        for d in dubbel:
            eerder, nu = plek.sleutels[d.sleutel][0], d.plek[0]
            melding = f'het veld "{d.sleutel}" staat hier voor de tweede keer; eerder op regel {eerder}.'
            heel = regels[nu - 1][: d.plek[1] - 1].strip() == "" and (d.waarde is None or d.kind.regel == nu)
            if isinstance(d.waarde, list) and isinstance(waarden[d.sleutel], list):
                volgt = all(n in (eerder, nu) or n < eerder or n > nu for n, _ in plek.sleutels.values())
                remedie = f"Haal regel {nu} weg; wat eronder staat, hoort dan bij de lijst van regel {eerder}."
                if volgt:
                    self.meld(Leesfout(DUBBEL_VELD, *d.plek, melding, remedie, {nu: ""}))
                    continue
                remedie = f"Verplaats wat eronder staat naar de lijst van regel {eerder}, en haal regel {nu} weg."
            elif heel and d.waarde == waarden[d.sleutel] and isinstance(d.waarde, str) and "\n" not in d.waarde:
                self.meld(Leesfout(DUBBEL_VELD, *d.plek, melding, f"Haal regel {nu} weg.", {nu: ""}))
                continue
            else:
                remedie = f"Kies wat klopt: haal regel {eerder} of regel {nu} weg."
            self.meld(Leesfout(DUBBEL_VELD, *d.plek, melding, remedie))


def ontleed(tekst: str, meld: Callable[[Leesfout], None]) -> Boom:
    """Parse ``tekst``; recoverable faults go to ``meld``.

    One that ends the reading is raised: as Leesfout when we know it, as yaml.MarkedYAMLError when only libyaml does.
    """
    return _Bouwer(tekst, meld).document()


def waar(merk: yaml.Mark | None) -> tuple[int, int]:
    """The line and column that libyaml marked, counting from 1."""
    return (merk.line + 1, merk.column + 1) if merk else (1, 1)
