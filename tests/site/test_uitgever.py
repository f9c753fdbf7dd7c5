"""Who publishes the site: on every page, and to be reached without an account; or it says that it is not known."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from macros.site.publiceer import publiceer
from tests.project import klein
from tests.site.soorten import SOORTEN, adres_van

NAAM, MAIL, TEL = "Samenwerking Duinstreek", "regiovisie@duinstreek.voorbeeld.nl", "tel:0881234567"
"""What tests/basis/mkdocs.yml says."""
BLOK = re.compile(r"  uitgever:\n(    .*\n)+")


def _lees(site: Path, soort: str) -> str:
    return (site / adres_van(soort, site) / "index.html").read_text("utf-8")


@pytest.mark.elke_inhoud
@pytest.mark.parametrize("soort", [s for s in SOORTEN if s != "niet-gevonden"])
def test_onderaan_elke_pagina_staat_van_wie_de_site_is(site, soort):
    voet = _lees(site, soort).split("<footer", 1)[1]
    assert NAAM in voet
    assert f'href="mailto:{MAIL}?' in voet
    assert f'href="{TEL}"' in voet


@pytest.mark.parametrize("soort", ["over", "privacy", "toegankelijkheid"])
def test_de_paginas_over_de_site_zeggen_wie_haar_maakt(site, soort):
    inhoud = _lees(site, soort).split("<footer", 1)[0]
    for deel in (NAAM, f'href="mailto:{MAIL}?', f'href="{TEL}"', "Stuur nooit gegevens over een zaak"):
        assert deel in inhoud


@pytest.mark.elke_inhoud
@pytest.mark.parametrize("soort", [s for s in SOORTEN if s.startswith("record-") and s != "record-rubriek"])
def test_wat_niet_klopt_mailt_u_zonder_account(site, soort):
    """A letter that names the record and its page, and says what never to send, written as RFC 6068 asks."""
    html = _lees(site, soort)
    (adres,) = re.findall(r'<a href="(mailto:[^"]*)">Klopt dit niet', html)
    delen = urlsplit(unescape(adres))
    assert delen.path == MAIL
    assert "+" not in delen.query
    brief = {naam: waarde[0] for naam, waarde in parse_qs(delen.query).items()}
    sleutel = re.search(r"\(([^()]+)\)$", brief["subject"])
    assert sleutel
    assert f"({sleutel[1]})" in brief["body"]
    assert adres_van(soort, site).split("#")[0] in brief["body"]
    assert "Schrijf hier niets over een zaak, een gezin of een persoon." in brief["body"]
    assert "\n" not in brief["body"].replace("\r\n", "")
    assert not set(brief["subject"]) & set("\r\n")
    assert "Stuur nooit gegevens over een melding, een gezin of een persoon mee" in html


@pytest.mark.parametrize(
    ("instelling", "bouw", "pagina"),
    [
        (
            '  uitgever: {naam: Wij, email: wij@wij.example, telefoon: "088 1"}\n',
            "extra.uitgever is nog een voorbeeld",
            "Voorbeeld, nog niet ingevuld: deze site is van Wij",
        ),
        ("", "extra.uitgever is niet ingevuld", "Wie deze site publiceert, is nog niet ingevuld."),
    ],
)
def test_zolang_niemand_het_invulde_zeggen_de_bouw_en_de_paginas_dat(tmp_path, monkeypatch, instelling, bouw, pagina):
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    project = klein(tmp_path)
    yml = project / "mkdocs.yml"
    yml.write_text(BLOK.sub(instelling, yml.read_text("utf-8"), count=1), "utf-8")
    uitkomst = publiceer(project)
    assert re.search(rf"^mkdocs\.yml(:\d+:\d+)?: waarschuwing\[uitgever\] {bouw}", uitkomst, re.MULTILINE), uitkomst
    html = (project / "site/index.html").read_text("utf-8")
    assert pagina in html
    assert "mailto:" not in html, "nobody would read it"
