"""The HTML of every kind of page is valid, by html-validate's standard and accessibility rules."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.project import WORTEL
from tests.site.soorten import adressen

UITZONDERINGEN = {
    "prefer-native-element": "a <div> that scrolls is a region by its role; a section would be one just as well",
    "wcag/h32": "the filters of the search page act at once; without JavaScript the form is hidden",
    "empty-heading": "the heading above search results is filled, and then shown, by the script",
}
"""Rules that are off, each with its reason."""
REGELS = {
    "root": True,
    "extends": ["html-validate:standard", "html-validate:a11y"],
    "rules": dict.fromkeys(UITZONDERINGEN, "off"),
}


def _keur(map_: Path, bestanden: list[Path]) -> list[str]:
    regels = map_ / "htmlvalidate.json"
    regels.write_text(json.dumps(REGELS), encoding="utf-8")
    node = shutil.which("node", path=f"{os.environ['PATH']}{os.pathsep}{Path(sys.executable).parent}")
    opdracht = [node, WORTEL / "node_modules/.bin/html-validate", "--config", regels, "--formatter", "json", *bestanden]
    uitkomst = map_ / "uitkomst.json"
    with uitkomst.open("w") as uit:  # into a pipe it stops halfway when there is much to say
        assert subprocess.run(opdracht, stdout=uit, stderr=subprocess.PIPE, text=True).stderr == ""
    return [
        f"{b['filePath']}:{m['line']}: {m['message']} [{m['ruleId']}]"
        for b in json.loads(uitkomst.read_text("utf-8"))
        for m in b["messages"]
    ]


@pytest.mark.elke_inhoud
def test_de_html_van_elke_soort_pagina_is_geldig(site, tmp_path):
    paginas = [
        site / ("404.html" if soort == "niet-gevonden" else f"{adres}index.html")
        for soort, adres in adressen(site).items()
    ]
    assert _keur(tmp_path, paginas) == []


def test_de_keuring_ziet_een_fout_als_die_er_is(tmp_path):
    fout = tmp_path / "fout.html"
    fout.write_text("<!doctype html><html lang=nl><head><title>x</title></head><body><p><div></p></body></html>")
    assert any("close-order" in regel for regel in _keur(tmp_path, [fout]))
