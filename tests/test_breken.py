"""The proof of the checks: data without faults, broken in hundreds of ways, and every fault found where it is."""

from __future__ import annotations

from random import Random

import pytest

from macros.findings import heeft_fouten
from macros.rules import controleer
from tests.breken import DATA, Uitslag, _proef, beproef, gemist, score
from tests.fouten import Breuk, breuken

EEN_VOOR_EEN = {
    "record achteraan springt verkeerd in", "streepje vergeten voor een record", "blok springt te weinig in",
    "samenvoegconflict", "naam in plaats van id", "twee fouten in een bestand", "streepje weg", "dubbele punt weg",
    "inspringen: een meer", "inspringen: een minder", "spatie na dubbele punt weg", "spatie na streepje weg",
    "sleutel verschreven", "sleutel dubbel", "regeleinde weg", "bestand weg", "sluitend aanhalingsteken weg",
}  # fmt: skip


@pytest.fixture(scope="module")
def uitslagen() -> list[Uitslag]:
    return beproef()


def test_de_gegevens_zelf_zijn_zonder_fouten() -> None:
    """Breaking proves nothing when the data was broken already."""
    assert not heeft_fouten(controleer(_proef().lading))


def test_elke_fout_wordt_gevonden_of_is_onschadelijk(uitslagen: list[Uitslag], capsys: pytest.CaptureFixture) -> None:
    """A new finding names the file and a line at most one away, or the records are exactly as they were."""
    with capsys.disabled():
        print(f"\n{score(uitslagen)}")
    assert gemist(uitslagen) == []


def test_het_zijn_genoeg_fouten_van_genoeg_soorten(uitslagen: list[Uitslag]) -> None:
    assert len(uitslagen) >= 400
    assert len({u.breuk.soort for u in uitslagen}) == len(breuken()) >= 20


def test_de_meeste_fouten_geven_een_of_twee_bevindingen(uitslagen: list[Uitslag]) -> None:
    """One mistake must not bury itself in what follows from it."""
    aantallen = sorted(len(u.nieuw) for u in uitslagen)
    assert aantallen[len(aantallen) // 2] == 1
    assert aantallen[int(len(aantallen) * 0.9)] <= 2


def test_een_fout_in_de_vorm_geeft_een_bevinding(uitslagen: list[Uitslag]) -> None:
    """Whatever hangs on the line: as many findings as mistakes."""
    meer = [u for u in uitslagen if u.breuk.soort in EEN_VOOR_EEN and len(u.nieuw) > len(u.breuk.plekken)]
    assert [f"{u.breuk.soort}: {u.breuk.wat}: {len(u.nieuw)}" for u in meer] == []


def test_willekeurige_bytes_geven_nooit_een_traceback() -> None:
    """Whatever a file holds becomes findings: bytes deleted, doubled, swapped or drawn at random."""
    rng = Random(2026)
    proef = _proef()
    namen = sorted(proef.gelezen)
    for _ in range(40):
        naam = rng.choice(namen)
        ruw = bytearray((DATA.parent / naam).read_bytes())
        for _ in range(rng.randint(1, 4)):
            plek = rng.randrange(len(ruw))
            ruw[plek : plek + rng.randint(0, 3)] = rng.choice(
                [
                    b"",
                    rng.randbytes(3),
                    b"\n",
                    b":",
                    b"- ",
                    b"'",
                    b'"',
                    b"{",
                    b"[",
                    b"&a ",
                    b"*a",
                    b"!!x ",
                    b"%",
                    b"\x00",
                ]
            )
        proef.breek(Breuk("ruis", naam, bytes(ruw), ((naam, 1),), "ruis"))
