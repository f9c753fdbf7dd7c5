"""The proof of the remedies: each is followed to the letter, and then the finding is gone and nothing is lost."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

import pytest

from macros.catalogue import laad
from macros.findings import Bevinding, Niveau
from macros.read.bestand import Bestand, lees
from macros.records.vormen import vorm
from macros.rules import controleer
from tests.breken import _proef
from tests.conftest import VANDAAG
from tests.fouten import Breuk, Gegevens, breuken
from tests.project import basis_lading
from tests.remedie import volg
from tests.test_regels import GEVALLEN, _zin
from tests.wijziging import lees_wijziging

VORM = {
    "record_achteraan_scheef", "streepje_vergeten", "blok_verschoven", "twee_fouten", "naam_voor_id", "streepje_weg",
    "inspringen_meer", "inspringen_minder", "dubbele_punt_weg", "spatie_na_dubbele_punt_weg", "spatie_na_streepje_weg",
    "sleutel_dubbel", "sluitend_aanhalingsteken_weg", "regeleinde_weg", "sleutel_verschreven",
}  # fmt: skip
"""Faults after which it is certain what the file should have been."""
PER_SOORT = 6
TE_VEEL = 6
"""Remedies that it takes at most to mend one fault."""


def _breuken(gegevens: Gegevens) -> list[Breuk]:
    soorten = [s for s in breuken() if s.__name__ in VORM]
    assert len(soorten) == len(VORM)
    return [b for s in soorten for b in s(gegevens, Random(f"remedie-{s.__name__}"), PER_SOORT)]


def _lees(naam: str, inhoud: bytes) -> Bestand:
    with tempfile.TemporaryDirectory() as tijdelijk:
        pad = Path(tijdelijk) / naam
        pad.parent.mkdir(parents=True)
        pad.write_bytes(inhoud)
        return lees(pad, Path(tijdelijk) / naam.split("/")[0], vorm=vorm())


def _zelfde(naam: str, inhoud: bytes, bedoeld: bytes) -> bool:
    """Whether both say the same, whatever their form."""
    een, ander = _lees(naam, inhoud).boom, _lees(naam, bedoeld).boom
    return een is not None and ander is not None and een.waarde == ander.waarde


def test_wie_de_remedies_volgt_houdt_alles_over() -> None:
    """After following what is said, one remedy after another, the file holds what it was meant to hold."""
    mis = []
    gegevens = Gegevens.van(_proef().lading)
    for breuk in _breuken(gegevens):
        assert breuk.inhoud is not None
        bedoeld = breuk.bedoeld or "".join(gegevens.regels[breuk.bestand]).encode()
        inhoud, gevolgd = breuk.inhoud, []
        for _ in range(TE_VEEL):
            nieuw = [b for b in _proef().breek(breuk._replace(inhoud=inhoud)).nieuw if b.bestand == breuk.bestand]
            volgende = next(((b, t) for b in nieuw if (t := volg(inhoud.decode(), b)) is not None), None)
            if volgende is None:
                break
            gevolgd.append(str(volgende[0]))
            inhoud = volgende[1].encode()
        if not gevolgd:
            assert nieuw or breuk.inhoud == bedoeld or _zelfde(breuk.bestand, inhoud, bedoeld), breuk
            continue
        if not _zelfde(breuk.bestand, inhoud, bedoeld):
            mis.append(f"{breuk.soort}: {breuk.plekken[0]}: {breuk.wat[:120]}\n    " + "\n    ".join(gevolgd or ["-"]))
    assert not mis, "\n".join(mis)


def _fouten(map_: Path) -> list[Bevinding]:
    return [b for b in controleer(laad(map_, VANDAAG, basis_lading())) if b.niveau is Niveau.FOUT]


@pytest.mark.parametrize("geval", [g for g in GEVALLEN if g.name.startswith("fout-")], ids=_zin)
def test_de_remedie_van_een_geval_verhelpt_het(geval: Path, gegevens: Path) -> None:
    """Whenever a remedy says exactly what to do, doing it takes the finding away and brings no other."""
    lees_wijziging(geval).pas_toe(gegevens)
    eerst = _fouten(gegevens)
    for bevinding in reversed(eerst):
        pad = gegevens.parent / bevinding.bestand
        if not pad.is_file() or bevinding.regel_id in {"samenvoegconflict", "dubbele-id"}:
            continue
        try:
            tekst = pad.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        if (hersteld := volg(tekst, bevinding)) is None:
            continue
        pad.write_text(hersteld, "utf-8")
        later = _fouten(gegevens)
        assert len(later) < len(eerst), [str(b) for b in later]
        eerst = later
