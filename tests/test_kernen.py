"""Tasks on all cores: each is done once, a fault is told, and nothing works on when a build has ended."""

import multiprocessing
import os
import time
from functools import partial
from pathlib import Path

import pytest

from macros.site.kernen import Ploeg, stop_alle
from macros.site.stop import Stop

kan_splitsen = pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="hier splitsen processen niet"
)


def _noteer(map_: Path, naam: str) -> None:
    with (map_ / naam).open("a", encoding="utf-8") as uit:
        uit.write("x")


@pytest.mark.parametrize("processen", [0, pytest.param(1, marks=kan_splitsen), pytest.param(3, marks=kan_splitsen)])
def test_elke_taak_wordt_eenmaal_gedaan_ook_met_twee_ploegen(tmp_path: Path, processen: int) -> None:
    ploegen = [Ploeg([partial(_noteer, tmp_path, f"{p}-{n}") for n in range(40)], str, processen) for p in "ab"]
    assert [len(list(ploeg)) for ploeg in reversed(ploegen)] == [40, 40]
    assert {pad.read_text("utf-8") for pad in tmp_path.iterdir()} == {"x"}
    assert len(list(tmp_path.iterdir())) == 80


@kan_splitsen
def test_een_ploeg_begint_voordat_iemand_erom_vraagt(tmp_path: Path) -> None:
    ploeg = Ploeg([partial(_noteer, tmp_path, "klaar")], str, 1)
    einde = time.monotonic() + 120
    while not (tmp_path / "klaar").exists():
        assert time.monotonic() < einde
        time.sleep(0.01)
    assert len(list(ploeg)) == 1


@kan_splitsen
def test_wat_een_fout_is_wordt_verteld_waar_zij_gebeurde() -> None:
    def stuk() -> None:
        raise ValueError(os.getpid())

    with pytest.raises(Stop) as fout:
        list(Ploeg([stuk], lambda fout: f"{fout} in {os.getpid()}", 2))
    gezegd, waar = str(fout.value).split(" in ")
    assert gezegd == waar != str(os.getpid())


@kan_splitsen
def test_een_proces_dat_wegvalt_laat_niemand_wachten() -> None:
    with pytest.raises(Stop, match="Bouw de site opnieuw"):
        list(Ploeg([partial(os._exit, 9), partial(time.sleep, 0)], str, 1))


@kan_splitsen
def test_een_bouw_die_eerder_ophoudt_laat_niets_doorwerken(tmp_path: Path) -> None:
    Ploeg([partial(time.sleep, 60), partial(_noteer, tmp_path, "te-laat")], str, 1)
    stop_alle()
    assert not multiprocessing.active_children()
    assert not list(tmp_path.iterdir())
