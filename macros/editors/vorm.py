"""Writes values as YAML in the one canonical form: the inverse of reading. Knows fields and their order, no files.

Two spaces a level, the id first, sources last but before the records inside a record, an empty line between records,
quotes only where they are needed, and long text folded at 100 columns. The form in which data is changed on the site
(docs/script/beheer) writes the same; a test holds the two together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from macros.fields.deel import Deel
from macros.fields.model import deel_in, lijsten_van_records
from macros.fields.record import Record
from macros.kinds import BOVENAAN
from macros.read.boom import Pad, Waarde

BREEDTE = 100
_SLOT = ("bronnen", "voorbehoud", "vroegere_ids")
"""Fields of a record that close it."""

NIET_KAAL = re.compile(
    r"^(?:$|~$|[Nn]ull$|NULL$|[-?:](?:\s|$)|[,\[\]{}#&*!|>'\"%@`]|---|\.\.\.)|:(?:\s|$)|\s#|^\s|\s$|[^\S ]"
)
"""What cannot be written without quotes; the same words mean the same to JavaScript, which reads them too."""
STUURTEKEN = re.compile("[^\x20-\x7e\xa1-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Opmerkingen:
    """Comments by the place they belong to: on lines of their own before it, or behind it on its line."""

    voor: dict[Pad, list[str]] = field(default_factory=dict)
    achter: dict[Pad, str] = field(default_factory=dict)
    slot: list[str] = field(default_factory=list)
    """After everything else."""


def schrijf(waarde: dict[str, Waarde], opmerkingen: Opmerkingen = Opmerkingen()) -> str:
    """A whole file, without its modeline."""
    schrijver = _Schrijver(opmerkingen)
    slot = ["", *opmerkingen.slot] if opmerkingen.slot else []
    return _tekst([*schrijver.velden(waarde, None, (), 0), *slot])


def schrijf_deel(waarde: Waarde, soort: type[Deel] | None = None) -> str:
    """One value by itself, as it would stand in a file."""
    schrijver = _Schrijver(Opmerkingen())
    if isinstance(waarde, dict):
        return _tekst(schrijver.velden(waarde, soort, (), 0))
    if isinstance(waarde, list):
        return _tekst(schrijver.lijst(waarde, soort, (), 0))
    return scalar(waarde, 0) + "\n"


def _tekst(regels: Iterable[str]) -> str:
    return "".join(f"{regel.rstrip()}\n" for regel in regels)


def volgorde(soort: type[Deel] | None, namen: Iterable[str]) -> list[str]:
    """``namen`` as they are written in a record of this kind; names it does not know stay in their own order, last."""
    if soort is None:
        return list(namen)
    binnen = lijsten_van_records(soort)
    slot = [*_SLOT, *binnen] if issubclass(soort, Record) else []
    bekend = [*(n for n in soort.model_fields if n not in slot), *(n for n in slot if n in soort.model_fields)]
    plek = {naam: nummer for nummer, naam in enumerate(bekend)}
    return sorted(namen, key=lambda naam: plek.get(naam, len(plek)))


def scalar(tekst: str | None, inspring: int) -> str:
    """A text behind the name of its field; on lines of its own, indented by ``inspring``, when it is long.

    What is long is measured from ``inspring``, whatever the length of the name, and one column more than a line has
    is not: that is how the library measures that writes the same form in the browser (docs/script/beheer).
    """
    if tekst is None:
        return ""
    kaal = _op_een_regel(tekst)
    if kaal is not None and len(kaal) <= BREEDTE - inspring + 1:
        return kaal
    gevouwen = _gevouwen(tekst, inspring)
    if gevouwen is None or (kaal == tekst and gevouwen.count("\n") == 1):
        return kaal if kaal is not None else _met_ontsnapping(tekst)
    return gevouwen


def _op_een_regel(tekst: str) -> str | None:
    """The text plain or in the quotes that it does not hold itself; None when neither will do."""
    if not NIET_KAAL.search(tekst):
        return tekst
    if STUURTEKEN.search(tekst):
        return None
    if '"' not in tekst and "\\" not in tekst:
        return f'"{tekst}"'
    return f"'{tekst}'" if "'" not in tekst else None


def _gevouwen(tekst: str, inspring: int) -> str | None:
    """The text as a folded block: a newline in it is an empty line; None when folding would change it."""
    kern = tekst.removesuffix("\n")
    alineas = kern.split("\n")
    if not kern or any(a[:1].isspace() or a[-1:].isspace() for a in alineas) or not (alineas[0] and alineas[-1]):
        return None
    if STUURTEKEN.search(kern.replace("\n", "")):
        return None
    wit = " " * inspring
    regels = [">" if tekst.endswith("\n") else ">-"]
    for nummer, alinea in enumerate(alineas):
        regels += [""] * (nummer > 0)
        past = len(alineas) == 1 and len(alinea) <= BREEDTE - inspring + 1
        stukken = [alinea] if past else _breek(alinea, BREEDTE - inspring)
        regels += [wit + regel for regel in stukken] if alinea else []
    return "\n".join(regels)


def _breek(alinea: str, breedte: int) -> Iterator[str]:
    """The lines of a paragraph, broken only at single spaces."""
    regel = ""
    for woord in re.split(r"(?<=\S) (?=\S)", alinea):
        if regel and len(regel) + 1 + len(woord) > breedte:
            yield regel
            regel = woord
        else:
            regel = f"{regel} {woord}" if regel else woord
    yield regel


def _met_ontsnapping(tekst: str) -> str:
    kort = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
    return '"' + re.sub(r'[\\"]|' + STUURTEKEN.pattern, lambda m: kort.get(m[0]) or f"\\U{ord(m[0]):08X}", tekst) + '"'


class _Schrijver:
    def __init__(self, opmerkingen: Opmerkingen) -> None:
        self.opmerkingen = opmerkingen

    def velden(self, waarde: dict[str, Waarde], soort: type[Deel] | None, pad: Pad, inspring: int) -> Iterator[str]:
        for naam in volgorde(soort, waarde):
            hier, wit = (*pad, naam), " " * inspring
            yield from (wit + regel for regel in self.opmerkingen.voor.get(hier, ()))
            binnen = deel_in(soort, naam) if soort else BOVENAAN.get(naam)
            yield from self._met_kop(f"{wit}{scalar(naam, 0)}:", waarde[naam], binnen, hier, inspring)

    def _met_kop(self, kop: str, waarde: Waarde, soort: type[Deel] | None, pad: Pad, inspring: int) -> Iterator[str]:
        achter = self.opmerkingen.achter.get(pad, "")
        match waarde:
            case dict() | list() if waarde:
                yield kop
                if achter:
                    yield " " * (inspring + 2) + achter
                if isinstance(waarde, dict):
                    yield from self.velden(waarde, soort, pad, inspring + 2)
                else:
                    yield from self.lijst(waarde, soort, pad, inspring + 2)
            case dict() | list():
                yield f"{kop} {'{}' if isinstance(waarde, dict) else '[]'} {achter}".rstrip()
            case _:
                eerste, *meer = scalar(waarde, inspring + 2).split("\n")
                yield " ".join(filter(None, (kop, eerste, achter)))
                yield from meer

    def lijst(self, waarden: list[Waarde], soort: type[Deel] | None, pad: Pad, inspring: int) -> Iterator[str]:
        wit = " " * inspring
        los = soort is not None and issubclass(soort, Record)
        for nummer, waarde in enumerate(waarden):
            if los and nummer:
                yield ""
            hier = (*pad, nummer)
            yield from (wit + regel for regel in self.opmerkingen.voor.get(hier, ()))
            if isinstance(waarde, dict) and waarde:
                yield from self._onderdeel(waarde, soort, hier, inspring)
            else:
                yield from self._met_kop(f"{wit}-", waarde, soort, hier, inspring)

    def _onderdeel(self, waarde: dict[str, Waarde], soort: type[Deel] | None, pad: Pad, inspring: int) -> Iterator[str]:
        """Fields as an item of a list: the first on the line of the dash, its comments before that."""
        eerste = (*pad, volgorde(soort, waarde)[0])
        regels = list(self.velden(waarde, soort, pad, inspring + 2))
        vooraf = len(self.opmerkingen.voor.get(eerste, ()))
        wit = " " * inspring
        yield from (wit + regel.strip() for regel in regels[:vooraf])
        yield f"{wit}- {regels[vooraf].strip()}"
        yield from regels[vooraf + 1 :]
