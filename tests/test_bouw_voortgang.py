"""Whoever waits for a long build at a terminal sees how far it is; a log stays clean."""

from __future__ import annotations

import io
import os
import pty

import pytest

from macros.site.voortgang import Voortgang


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_een_lange_bouw_vertelt_hoe_ver_hij_is_en_laat_niets_achter():
    terminal = _Terminal()
    voortgang = Voortgang(terminal, geduld=0)
    assert list(voortgang.bij("Pagina's", ["een", "twee"], 2)) == ["een", "twee"]
    voortgang.klaar()
    regels = terminal.getvalue().split("\r\x1b[K")
    assert regels == ["", "Pagina's: 1 van 2 ...", ""]


def test_wat_een_tijd_duurt_zonder_te_tellen_wordt_ook_genoemd():
    terminal = _Terminal()
    voortgang = Voortgang(terminal, geduld=0)
    voortgang.meld("Open data en zoeken")
    assert terminal.getvalue().endswith("Open data en zoeken ...")


@pytest.mark.parametrize(("terminal", "geduld"), [(io.StringIO(), 0.0), (_Terminal(), 60.0)], ids=["log", "kort"])
def test_een_log_en_een_korte_bouw_blijven_schoon(terminal, geduld):
    voortgang = Voortgang(terminal, geduld)
    assert list(voortgang.bij("Pagina's", [1, 2, 3], 3)) == [1, 2, 3]
    voortgang.meld("Open data en zoeken")
    voortgang.klaar()
    assert terminal.getvalue() == ""


def test_op_een_echte_terminal():
    meester, slaaf = pty.openpty()
    with os.fdopen(slaaf, "w") as terminal:
        list(Voortgang(terminal, geduld=0).bij("Pagina's", range(3), 3))
        assert b"1 van 3" in os.read(meester, 100)
    os.close(meester)
