"""Finds the YAML files of a data folder and reads each one: bytes, encoding, text, tree."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from macros.findings import Bevinding
from macros.read.boom import Boom, Leesfout, Pad, ontleed

MAX_BYTES = 4_000_000


@dataclass
class Bestand:
    """One YAML file: where it is, what it says, and what was wrong with it as text."""

    pad: Path
    naam: str
    """Path as shown to people, relative to the folder that holds ``data/``."""
    tekst: str = ""
    boom: Boom | None = None
    bevindingen: list[Bevinding] = field(default_factory=list)

    def meld(self, fout: Leesfout) -> None:
        self.bevindingen.append(
            Bevinding(self.naam, fout.regel, fout.kolom, fout.regel_id, fout.melding, fout.remedie)
        )

    def bevinding(
        self, regel_id: str, pad: Pad, melding: str, remedie: str = "", *, sleutel: bool = False, **overig
    ) -> Bevinding:
        """A finding about the value (or the key) at ``pad`` in this file."""
        regel, kolom = self.boom.zoek(pad, sleutel=sleutel) if self.boom else (1, 1)
        return Bevinding(self.naam, regel, kolom, regel_id, melding, remedie, **overig)


def _decodeer(ruw: bytes) -> str:
    if len(ruw) > MAX_BYTES:
        raise Leesfout(
            "bestand-te-groot", 1, 1, f"dit bestand is groter dan {MAX_BYTES // 1_000_000} MB.",
            "Verdeel de gegevens over meer bestanden.",
        )
    if ruw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Leesfout("codering", 1, 1, "dit bestand is in UTF-16 opgeslagen.", "Sla het op als UTF-8.")
    try:
        tekst = ruw.decode("utf-8")
    except UnicodeDecodeError as fout:
        ervoor = ruw[: fout.start]
        raise Leesfout(
            "codering", ervoor.count(b"\n") + 1, len(ervoor) - ervoor.rfind(b"\n"),
            "hier staat een teken dat geen UTF-8 is.", "Sla het bestand op als UTF-8 en typ het teken opnieuw.",
        ) from None
    if not tekst.strip("\ufeff \t\r\n"):
        raise Leesfout("leeg-bestand", 1, 1, "dit bestand is leeg.", "Vul het of verwijder het.")
    return tekst


def _controleer_tekens(tekst: str, bestand: Bestand) -> str:
    if tekst.startswith("\ufeff"):
        bestand.meld(Leesfout(
            "codering", 1, 1, "het bestand begint met een onzichtbaar teken (BOM).", "Sla het op als UTF-8 zonder BOM."
        ))
        tekst = tekst[1:]
    if "\t" in tekst:
        for nummer, regel in enumerate(tekst.split("\n"), 1):
            if "\t" in regel:
                bestand.meld(Leesfout(
                    "tab", nummer, regel.index("\t") + 1, "hier staat een tab.", "Gebruik spaties."
                ))
                raise _Gestopt
    return tekst


class _Gestopt(Exception):
    """The file has been reported on and cannot be read further."""


def lees(pad: Path, basis: Path) -> Bestand:
    """Read one file; never raises for anything a file can contain."""
    bestand = Bestand(pad, pad.relative_to(basis).as_posix())
    try:
        bestand.tekst = _controleer_tekens(_decodeer(pad.read_bytes()), bestand)
        bestand.boom = ontleed(bestand.tekst, bestand.meld)
    except Leesfout as fout:
        bestand.meld(fout)
    except _Gestopt:
        pass
    return bestand


def lees_map(map_: Path) -> list[Bestand]:
    """All YAML files below ``map_``, in a fixed order. Raises NotADirectoryError when there is no such folder."""
    if not map_.is_dir():
        raise NotADirectoryError(map_)
    basis = map_.resolve().parent
    return [lees(pad, basis) for pad in sorted(map_.resolve().rglob("*.y*ml")) if pad.suffix in {".yml", ".yaml"}]
