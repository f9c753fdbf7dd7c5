"""A number that can be called is a link wherever it stands, on every page that is not for editors or programmers."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from macros.fields.nummers import nummers

_HOOFD = re.compile(r"<main\b.*?</main>", re.DOTALL)
_ZELF = re.compile(r"<(a|nav|script|h\d|summary|textarea|code|option|label)\b.*?</\1>", re.DOTALL)
"""Links, and what names a thing or may hold no link."""
_BLOK = re.compile(r"</?(?:p|li|dd|dt|td|th|div|ul|ol|dl|section|span)\b[^>]*>")


@pytest.mark.elke_inhoud
def test_elk_nummer_in_een_tekst_is_te_bellen(site: Path) -> None:
    kaal = {}
    for pad in sorted(site.rglob("index.html")):
        hoofd = _HOOFD.search(pad.read_text("utf-8"))
        if not hoofd or pad.relative_to(site).parts[0] in ("bijdragen", "open-data"):
            continue
        stukken = _BLOK.split(_ZELF.sub(" ", hoofd[0]))
        if gevonden := nummers(*(unescape(re.sub(r"<[^>]+>", "", stuk)) for stuk in stukken)):
            kaal[pad.relative_to(site).as_posix()] = gevonden
    assert kaal == {}
