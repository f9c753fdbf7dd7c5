"""One YAML file: bytes, text, tree. What is wrong with it as text is noted, and reading goes on where it can."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from macros.findings import Bevinding, Regel
from macros.findings.plat import naar_json, uit_json
from macros.read.bolletjes import bolletjes
from macros.read.boom import Boom, Pad, Waarde
from macros.read.doorlezen import lees_door
from macros.read.inspringing import pas_toe
from macros.read.leesfout import Leesfout
from macros.read.onthoud import Onthoudt
from macros.read.regels import CODERING, LEEG_BESTAND, YAML_SYNTAXIS
from macros.read.samenvoegen import conflicten
from macros.read.tekens import schoon
from macros.read.vondst import Vondst, open_bestand, padnaam
from macros.read.vorm import Vorm

T = TypeVar("T")


@dataclass(eq=False)
class Bestand(Onthoudt):
    """A file of the data folder: where it is, what it says, and what was wrong with it as text."""

    pad: Path
    naam: str
    """Path as shown to people, from the folder that holds the data folder."""
    tekst: str = ""
    """The text with ``\\n`` line ends, without the characters and mended from the faults that were reported."""
    boom: Boom | None = None
    """None when the text is no YAML."""
    bevindingen: list[Bevinding] = field(default_factory=list)
    ruw: bytes | None = None
    """None when the file could not be read."""
    hersteld: bool = False
    """Whether reading went on as if a remedy had been followed."""
    verklaard: set[int] = field(default_factory=set)
    """Lines with a fault of form that was reported: what else seems wrong there may follow from it."""
    bewaard: dict[str, Any] = field(default_factory=dict, repr=False)
    """What was made of it that can be kept, as JSON has it, by who made it."""
    _gemaakt: dict[Callable[[Bestand], Any], Any] = field(default_factory=dict, repr=False)

    def bewaar(self, maak: Callable[[Bestand], T]) -> T:
        """The same, and kept from one run to the next: tuples of findings, text, numbers and truth values."""
        naam = f"{maak.__module__}.{maak.__qualname__}"
        if maak not in self._gemaakt:
            if naam in self.bewaard:
                self._gemaakt[maak] = uit_json(self.bewaard[naam])
            else:
                self.bewaard[naam] = naar_json(self.onthoud(maak))
        return self.onthoud(maak)

    @property
    def delen(self) -> tuple[str, ...]:
        """The names of the folders below the data folder, and of the file."""
        return tuple(self.naam.split("/")[1:])

    @property
    def waarde(self) -> Waarde:
        """What the file holds; None when the text is no YAML."""
        return self.boom.waarde if self.boom else None

    def lees(self, pad: Pad) -> Waarde:
        """The value at ``pad``, which is there, as it was typed."""
        waarde: Any = self.waarde
        for stap in pad:
            waarde = waarde[stap]
        gevonden: Waarde = waarde
        return gevonden

    def zoek(self, pad: Pad, *, sleutel: bool = False) -> tuple[int, int]:
        """Line and column of the value at ``pad`` (or of its key), or of the nearest parent that is there."""
        return self.boom.zoek(pad, sleutel=sleutel) if self.boom else (1, 1)

    @property
    def onzeker(self) -> bool:
        """Whether more may stand in the file than could be read."""
        return self.boom is None or self.hersteld

    def meld(self, fout: Leesfout) -> None:
        self.bevindingen.append(fout.bevinding(self.naam))

    def bevinding(
        self, regel: Regel, pad: Pad, melding: str, remedie: str = "", *, sleutel: bool = False, record: str = ""
    ) -> Bevinding:
        """A finding about the value (or the key) at ``pad`` in this file."""
        plek = self.zoek(pad, sleutel=sleutel)
        return Bevinding(self.naam, *plek, regel.id, melding, remedie, record, regel.niveau)


def lees(pad: Path, map_: Path, vorm: Vorm | None = None) -> Bestand:
    """Read the file at ``pad`` in data folder ``map_``; never raises for anything a file can contain.

    ``vorm`` says which fields may stand where; without it a field at a wrong depth may pass.
    """
    return lees_vondst(open_bestand(pad, map_), vorm)


def lees_vondst(vondst: Vondst, vorm: Vorm | None = None) -> Bestand:
    """The same for a data file that was found."""
    bestand = Bestand(vondst.pad, vondst.naam, ruw=vondst.ruw)
    try:
        if vondst.fout:
            raise vondst.fout
        _lees(bestand, vondst.ruw or b"", vorm)
    except Leesfout as fout:
        bestand.meld(fout)
    return bestand


def lees_bytes(pad: Path, map_: Path, ruw: bytes, vorm: Vorm | None = None) -> Bestand:
    """The same for what a file at ``pad`` held, or would hold."""
    return lees_vondst(Vondst(pad, padnaam(pad, map_), True, ruw), vorm)


def _lees(bestand: Bestand, ruw: bytes, vorm: Vorm | None) -> None:
    bestand.tekst, fouten = schoon(_decodeer(ruw))
    for fout in fouten:
        bestand.meld(fout)
    if not bestand.tekst.strip():
        raise Leesfout(LEEG_BESTAND, 1, 1, "dit bestand is leeg.", "Vul het of verwijder het.")
    for fout in (*conflicten(bestand.tekst), *bolletjes(bestand.tekst)):
        bestand.meld(fout)
        bestand.tekst = pas_toe(bestand.tekst, fout.hersteld)
        bestand.hersteld = True
        bestand.verklaard |= {fout.regel - 1, *fout.hersteld}

    def meld(fout: Leesfout) -> None:
        bestand.hersteld |= bool(fout.hersteld)
        bestand.verklaard |= {fout.regel, *(fout.hersteld if len(fout.hersteld) <= 2 else ())}
        # Beside a character that was reported the YAML may well be right once that is gone: one cause, one finding.
        if fout.wat is not YAML_SYNTAXIS or all(abs(fout.regel - eerder.regel) > 1 for eerder in fouten):
            bestand.meld(fout)

    bestand.boom, bestand.tekst = lees_door(bestand.tekst, meld, vorm)


def _decodeer(ruw: bytes) -> str:
    """The text; bytes that are no UTF-8 become lone surrogates, for ``schoon`` to report each where it stands.

    Line ends of Windows and its mark at the beginning are form, which is nobody's work: ``format`` leaves them out.
    """
    if ruw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Leesfout(CODERING, 1, 1, "dit bestand is in UTF-16 opgeslagen.", "Sla het op als UTF-8.")
    tekst = ruw.removeprefix(BOM_UTF8).decode("utf-8", "surrogateescape")
    return tekst.replace("\r\n", "\n")
