"""Every internal link, anchor and file that a built page names is there; MkDocs checks only the links in Markdown."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.site.links import Bladzijde, bladzijden_van, dode_links, doel_van, dubbele_plekken

_IN_STIJL = re.compile(r"url\(\s*['\"]?(?!data:)([^'\")]+)")
_IN_SCRIPT = re.compile(r"""\b(?:from|import)\s*\(?\s*["'](\.{1,2}/[^"']+)["']""")


@pytest.fixture(scope="module")
def bladzijden(site: Path) -> dict[str, Bladzijde]:
    gevonden = bladzijden_van(site)
    assert len(gevonden) > 60
    assert sum(len(b.links) for b in gevonden.values()) > 1_000, "the links are found at all"
    return gevonden


@pytest.mark.elke_inhoud
def test_elke_interne_link_komt_uit(site, bladzijden):
    assert dode_links(site, bladzijden) == []


@pytest.mark.elke_inhoud
def test_elke_pagina_noemt_een_plek_maar_een_keer(bladzijden):
    assert dubbele_plekken(bladzijden) == []


@pytest.mark.elke_inhoud
def test_elk_label_hoort_bij_iets_op_de_pagina(bladzijden):
    """What ``for`` and ``aria-`` attributes name exists."""
    fouten = [f"{n}: {v}" for n, b in bladzijden.items() for v in b.verwezen - b.ids.keys()]
    assert not fouten, "\n".join(fouten[:40])


@pytest.mark.elke_inhoud
@pytest.mark.parametrize(("soort", "patroon"), [("css", _IN_STIJL), ("js", _IN_SCRIPT)])
def test_stijlen_en_scripts_noemen_alleen_wat_er_is(site, soort, patroon):
    fouten = []
    for bron in site.rglob(f"*.{soort}"):
        for verwijzing in patroon.findall(bron.read_text(encoding="utf-8")):
            if not urlsplit(verwijzing).scheme and not (bron.parent / urlsplit(verwijzing).path).is_file():
                fouten.append(f"{bron.relative_to(site)}: {verwijzing}")
    assert not fouten, "\n".join(fouten)


@pytest.mark.elke_inhoud
def test_geen_pagina_is_alleen_met_het_adres_te_vinden(site, bladzijden):
    """From home, by links alone, every page can be reached; former addresses are for who has them already."""
    bereikt, te_doen = {"index.html"}, ["index.html"]
    while te_doen:
        naam = te_doen.pop()
        for link in bladzijden[naam].links:
            doel = doel_van(naam, link)
            if doel and doel[0] in bladzijden and doel[0] not in bereikt:
                bereikt.add(doel[0])
                te_doen.append(doel[0])
    vroeger = {n for n in bladzijden if 'http-equiv="refresh"' in (site / n).read_text("utf-8")}
    assert bladzijden.keys() - bereikt - vroeger == {"404.html", "weg.html"}
