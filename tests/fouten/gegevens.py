"""The real files as something to break: every declared field with its lines, and how to register a kind of fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from macros.catalogue import Lading
from macros.kinds import BOVENAAN
from macros.read.boom import Pad
from macros.records.indeling import deel_op


class Breuk(NamedTuple):
    """One fault: the file with the fault in it (None: gone), and where a finding may point."""

    soort: str
    bestand: str
    inhoud: bytes | None
    plekken: tuple[tuple[str, int], ...]
    wat: str
    bedoeld: bytes | None = None
    """The file as the editor meant it, when that is certain: what following the remedies must lead to."""


class Veld(NamedTuple):
    """A field as it stands in a file: its line, the lines of its value, and what the model says of it."""

    bestand: str
    pad: Pad
    regel: int
    eind: int
    waarde: object
    houder: int
    verplicht: bool
    annotatie: object

    @property
    def naam(self) -> str:
        return str(self.pad[-1])

    @property
    def op_een_regel(self) -> bool:
        return isinstance(self.waarde, str) and self.eind == self.regel


class Gegevens(NamedTuple):
    """The real files by name, their lines, and every declared field in them."""

    lading: Lading
    regels: dict[str, list[str]]
    velden: list[Veld]

    @classmethod
    def van(cls, lading: Lading) -> Gegevens:
        regels = {naam: b.tekst.splitlines(keepends=True) for naam, b in lading.bestanden.items()}
        return cls(lading, regels, [v for naam in lading.bestanden for v in _velden(lading, naam)])

    def breuk(
        self, soort: str, veld: Veld, regel: int, nieuw: list[str], *, weg: int = 1, ook: tuple[int, ...] = ()
    ) -> Breuk:
        """The file of ``veld`` with ``weg`` lines from ``regel`` replaced by ``nieuw``; a finding may point there."""
        regels = self.regels[veld.bestand]
        inhoud = "".join([*regels[: regel - 1], *nieuw, *regels[regel - 1 + weg :]]).encode()
        plekken = tuple((veld.bestand, r) for r in (regel, *ook))
        return Breuk(
            soort, veld.bestand, inhoud, plekken, f"{regels[regel - 1].rstrip()!r} -> {''.join(nieuw).rstrip()!r}"
        )

    def regel(self, veld: Veld) -> str:
        return self.regels[veld.bestand][veld.regel - 1]


def _velden(lading: Lading, naam: str) -> Iterator[Veld]:
    bestand = lading.bestanden[naam]
    einden = _einden(bestand.tekst)

    def loop(pad: Pad, waarde: object, plek) -> Iterator[Veld]:
        stappen = waarde.items() if isinstance(waarde, dict) else enumerate(waarde) if isinstance(waarde, list) else ()
        for stap, kind in stappen:
            hier = (*pad, stap)
            onder = plek.kinderen[stap]
            if isinstance(stap, str) and len(hier) > 1:
                model = deel_op(BOVENAAN[hier[0]], pad[1:])
                info = model.model_fields[stap]
                regel = plek.sleutels[stap][0]
                yield Veld(naam, hier, regel, einden(regel), kind, plek.regel, info.is_required(), info.annotation)
            yield from loop(hier, kind, onder)

    yield from loop((), bestand.boom.waarde, bestand.boom.plek)


def _einden(tekst: str) -> Callable[[int], int]:
    """The last line of the value of the field on a line: up to the next line that stands less deep."""
    regels = tekst.split("\n")

    def einde(regel: int) -> int:
        kop = regels[regel - 1]
        diepte = len(kop) - len(kop.lstrip(" -"))
        laatste = regel
        for nummer in range(regel + 1, len(regels) + 1):
            inhoud = regels[nummer - 1]
            inspringing = len(inhoud) - len(inhoud.lstrip())
            if inhoud.strip() and (
                inspringing < diepte or (inspringing == diepte and not inhoud.lstrip().startswith("- "))
            ):
                break
            laatste = nummer if inhoud.strip() else laatste
        return laatste

    return einde


Soort = Callable[[Gegevens, Random, int], list[Breuk]]
SOORTEN: list[Soort] = []


def soort(
    kies: Callable[[Gegevens, Veld], bool],
) -> Callable[[Callable[[Gegevens, Veld, Random], Breuk | None]], Soort]:
    """Turns "how to break one field" into a kind of fault, tried on fields for which ``kies`` holds."""

    def maak(breek: Callable[[Gegevens, Veld, Random], Breuk | None]) -> Soort:
        def breuken_van(gegevens: Gegevens, rng: Random, aantal: int) -> list[Breuk]:
            velden = [v for v in gegevens.velden if kies(gegevens, v)]
            rng.shuffle(velden)
            gebroken = (breek(gegevens, veld, rng) for veld in velden)
            gelukt = [b for b, _ in zip((b for b in gebroken if b is not None), range(aantal), strict=False)]
            assert gelukt, f"geen enkel veld voor {breek.__name__}"
            return gelukt

        breuken_van.__name__ = breek.__name__
        SOORTEN.append(breuken_van)
        return breuken_van

    return maak


def alles(g: Gegevens, v: Veld) -> bool:
    return True


def gewone_tekst(g: Gegevens, v: Veld) -> bool:
    """A sentence on one line, without quotes, that no other record refers to."""
    return (
        v.op_een_regel
        and v.naam in {"uitleg", "titel", "wat_doet_het", "waarom", "toelichting"}
        and g.regel(v).rstrip()[-1] not in "\"'"
    )


def los(g: Gegevens, v: Veld) -> bool:
    return v.op_een_regel and not v.waarde.startswith(("[", "{")) and g.regel(v).count(":") == 1


def vervang(g: Gegevens, v: Veld, soort: str, waarde: str) -> Breuk:
    kop = g.regel(v).split(":", 1)[0]
    return g.breuk(soort, v, v.regel, [f"{kop}: {waarde}\n"])


def erbij(g: Gegevens, v: Veld, soort: str, tekst: str) -> Breuk:
    return g.breuk(soort, v, v.regel, [f"{g.regel(v).rstrip()} {tekst}\n"])


def begint_item(g: Gegevens, v: Veld) -> bool:
    return g.regel(v).lstrip().startswith("- ")
