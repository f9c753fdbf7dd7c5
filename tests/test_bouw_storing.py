"""A fault in any template or macro is told with file, line and cause, in Dutch; never as a number or a traceback."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Collection, Iterator
from functools import cache, wraps
from pathlib import Path

import mkdocs_macros.context
import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files

from macros.pages.overzichten import overzichten
from macros.pages.sjablonen import Sjabloongeheugen
from macros.site import bouw
from macros.site.auteur import MACRONAMEN, Macros
from macros.site.bouw import Bouw
from macros.site.dubbel import controleer_instellingen
from macros.site.publiceer import BouwFout, publiceer
from macros.site.stop import Stop
from tests.project import WORTEL, klein

ELDERS = {"onderdeel/bijgewerkt.html", "onderdeel/jsonld.html", "overzicht/wijzigingen.html"}
"""Shown only where the site's address or the history of its data is known; the small site has neither."""
SJABLONEN = sorted(
    pad.relative_to(WORTEL / "overrides").as_posix()
    for pad in (WORTEL / "overrides").rglob("*.html")
    if pad.parent.name != "voorbeeld"  # shown by the preview and the comparison only
    and pad.relative_to(WORTEL / "overrides").as_posix() not in ELDERS
)
ENGELS = re.compile(r"undefined|has no attribute|unknown|expected|template|Traceback|error", re.IGNORECASE)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return klein(tmp_path_factory.mktemp("storing"))


@pytest.fixture(autouse=True)
def stil() -> Iterator[None]:
    logging.getLogger("mkdocs").addHandler(handler := logging.NullHandler())
    yield
    logging.getLogger("mkdocs").removeHandler(handler)


@pytest.fixture(scope="module")
def vertaald() -> Sjabloongeheugen:
    """What the templates of one build were compiled to, for the next: only a broken one is compiled again."""
    return Sjabloongeheugen()


@pytest.fixture
def alleen_paginas(monkeypatch: pytest.MonkeyPatch, vertaald: Sjabloongeheugen) -> None:
    """A build without exports, search, form, files of the theme and what git knows: they cost most of it, and no
    template has a part in them."""
    monkeypatch.setattr(Bouw, "_overige_taken", lambda *_: [])
    monkeypatch.setattr(bouw, "schrijf_zoeken", lambda *_: None)
    monkeypatch.setattr(bouw, "aantal_kernen", lambda: 1)
    monkeypatch.setattr(bouw, "Sjabloongeheugen", lambda: vertaald)
    monkeypatch.setattr(Bouw, "_schrijf_zoeken", lambda *_: None)
    monkeypatch.setattr(Files, "add_files_from_theme", lambda *_: None)
    monkeypatch.setattr(mkdocs_macros.context, "get_git_info", dict)


def _bouw(project: Path, **instellingen: str) -> None:
    build(load_config(str(project / "mkdocs.yml"), site_dir=str(project / "site"), **instellingen))


def _gezegd(project: Path, lijsten: Collection[str] = ()) -> str:
    """What a build that fails says; of the pages with an overview only those ``lijsten`` and the one in the menu are
    there, for all of them are most of the work."""
    mee = "".join(f"!lijsten/{naam}.md\n" for naam in ("begrippen", *lijsten))
    with pytest.raises(Abort) as fout:
        _bouw(project, exclude_docs=f"lijsten/*\n{mee}")
    return str(fout.value)


@cache
def _bestaat_uit(sjabloon: str) -> frozenset[str]:
    """The template, and those that it names or that they name."""
    tekst = (WORTEL / "overrides" / sjabloon).read_text("utf-8")
    genoemd = set(re.findall(r"\b\w+(?:/\w+)*\.html\b", tekst)) & set(SJABLONEN) - {sjabloon}
    return frozenset({sjabloon}.union(*map(_bestaat_uit, genoemd)))


def _lijsten_met(sjabloon: str) -> list[str]:
    """The overviews that use a template."""
    alle = overzichten(WORTEL / "overrides").items()
    return [naam for naam, (overzicht, _) in alle if sjabloon in _bestaat_uit(overzicht)]


def test_de_kleine_site_heeft_geen_fouten(project):
    """Otherwise the tests below would prove nothing; and every template that is broken there is used."""
    _bouw(project)
    assert any('http-equiv="refresh"' in pad.read_text("utf-8") for pad in (project / "site").rglob("index.html"))


@pytest.mark.usefixtures("alleen_paginas")
@pytest.mark.parametrize("sjabloon", {Path(s).parent: s for s in SJABLONEN}.values())
def test_een_schrijffout_in_een_sjabloon_wordt_verteld(project, sjabloon):
    _breek_en_kijk(project, sjabloon, lambda tekst: f"{tekst}\n{{% kapot %}}\n", 'het woord "kapot"')


@pytest.mark.usefixtures("alleen_paginas")
@pytest.mark.parametrize("sjabloon", SJABLONEN)
def test_een_naam_die_niet_bestaat_in_een_sjabloon_wordt_verteld(project, sjabloon):
    _breek_en_kijk(project, sjabloon, _met_onbekende_naam, 'de naam "kapotte_naam" bestaat hier niet')


def _met_onbekende_naam(tekst: str) -> str:
    """In every block and macro, so that whichever is used first meets it; else at the top."""
    kapot = "{{ kapotte_naam }}"
    nieuw, aantal = re.subn(r"(\{%-? (?:block|macro)\b[^%]*%\})", rf"\1{kapot}", tekst)
    return nieuw if aantal else kapot + tekst


def _breek_en_kijk(project: Path, sjabloon: str, breek: Callable[[str], str], reden: str) -> None:
    pad = project / "overrides" / sjabloon
    heel = pad.read_text("utf-8")
    pad.write_text(breek(heel), "utf-8")
    try:
        gezegd = _gezegd(project, _lijsten_met(sjabloon))
    finally:
        pad.write_text(heel, "utf-8")
    eerste = gezegd.splitlines()[0]
    assert re.match(rf"overrides/{re.escape(sjabloon)}:\d+: fout\[sjabloon\] ", eerste), gezegd
    assert reden in eerste
    assert not ENGELS.search(gezegd.replace("sjabloon", "")), gezegd


@pytest.mark.usefixtures("alleen_paginas")
@pytest.mark.parametrize("naam", MACRONAMEN)
def test_een_fout_in_de_code_van_een_macro_wordt_verteld(project, naam, monkeypatch):
    """Where the code broke, and which page asked for it."""

    @wraps(getattr(Macros, naam))
    def kapot(self, *args, **kwargs):
        raise ZeroDivisionError("kapot")

    monkeypatch.setattr(Macros, naam, kapot)
    gezegd = _gezegd(project)
    assert re.search(
        rf"fout\[code\] de code liep vast: ZeroDivisionError, kapot \(macro {naam}, docs/.+\.md:\d+\)", gezegd
    )
    assert re.match(r"tests/test_bouw_storing\.py:\d+: ", gezegd)


@pytest.mark.usefixtures("alleen_paginas")
@pytest.mark.parametrize(
    ("regel", "gezegd"),
    [
        ("{{ begrip('bestaat-niet') }}", 'macro begrip: begrip "bestaat-niet" bestaat niet.'),
        ("{{ begrip() }}", "macro begrip: er is te veel of te weinig ingevuld. Invulvelden: id, tekst."),
        ("{{ begrip(naam='x') }}", 'macro begrip: "naam" is geen invulveld.'),
        ("{{ begrop('x') }}", 'de macro "begrop" bestaat niet. Bedoelt u "begrip"?'),
        ("{{ begrip('x' }}", "de accolades kloppen niet: "),
        ("{% kapot %}", 'de accolades kloppen niet: het woord "kapot"'),
        ("{{ 'x' | kapot }}", 'een filter met de naam "kapot" bestaat niet.'),
        ("{{ page.kapot }}", 'heeft geen "kapot".'),
        ("{{ 1 / 0 }}", "de code liep vast: ZeroDivisionError"),
        ("{% include 'weg.md' %}", 'het sjabloon "weg.md" bestaat niet.'),
    ],
)
def test_een_fout_op_een_pagina_noemt_de_pagina_en_de_regel(project, regel, gezegd):
    """Counting the lines of the page as its author sees them, with the metadata above it."""
    pagina = project / "docs" / "fout.md"
    pagina.write_text(f"---\ntitle: Fout\n---\n\n# Fout\n\nTekst.\n\n{regel}\n", "utf-8")
    try:
        fout = _gezegd(project)
    finally:
        pagina.unlink()
    assert fout.startswith("docs/fout.md:9: fout[macro] ")
    assert gezegd in fout
    assert not ENGELS.search(fout.replace("ZeroDivisionError", "")), fout


@pytest.mark.usefixtures("alleen_paginas")
def test_alle_fouten_op_een_pagina_worden_samen_verteld(project):
    pagina = project / "docs" / "fout.md"
    pagina.write_text("{{ begrip('a') }}\n\n{{ begrip(\n  'b'\n) }}\n", "utf-8")
    try:
        fout = _gezegd(project)
    finally:
        pagina.unlink()
    assert [regel.split(" ")[0] for regel in fout.splitlines()] == ["docs/fout.md:1:", "docs/fout.md:3:"]


def test_een_tab_in_de_instellingen_wordt_verteld(tmp_path):
    pad = tmp_path / "mkdocs.yml"
    pad.write_text("site_name: X\nextra:\n\tuitgang: https://voorbeeld.nl\n", "utf-8")
    with pytest.raises(Stop) as fout:
        controleer_instellingen(pad)
    assert str(fout.value) == "mkdocs.yml:3:1: fout[instellingen] Hier staat een tab. Typ spaties in plaats van de tab."


def test_een_instelling_die_er_twee_keer_staat_wordt_verteld(project):
    """With the line of both, also when they are far apart or within another setting."""
    pad = project / "mkdocs.yml"
    heel = pad.read_text("utf-8")
    kop = heel.index("  custom_dir")
    pad.write_text(f"{heel[:kop]}  language: fr\n{heel[kop:]}\nsite_name: Twee\n", "utf-8")
    try:
        gezegd = _gezegd(project).splitlines()
    finally:
        pad.write_text(heel, "utf-8")
    regels = heel.splitlines()
    taal = next(i for i, regel in enumerate(regels, 1) if regel.startswith("  custom_dir"))
    naam = next(i for i, regel in enumerate(regels, 1) if regel.startswith("site_name"))
    assert gezegd == [
        f'mkdocs.yml:{taal + 2}:3: fout[instellingen] De instelling "language" staat er twee keer: '
        f"ook op regel {taal}. Voeg ze samen, of haal er een weg.",
        f'mkdocs.yml:{len(regels) + 3}:1: fout[instellingen] De instelling "site_name" staat er twee keer: '
        f"ook op regel {naam}. Voeg ze samen, of haal er een weg.",
    ]


ZOEK = "Noem een bestand dat er is, gezien vanaf deze pagina, of haal de link weg."
PLEK = "Haal weg wat na # staat, of neem de plek over uit het adres van die kop."


@pytest.mark.usefixtures("alleen_paginas")
@pytest.mark.parametrize(
    ("link", "gezegd"),
    [
        ("nergens.md", f'de link "nergens.md" leidt nergens heen. {ZOEK}'),
        ("lijsten/gemeente.md", f'de link "lijsten/gemeente.md" leidt nergens heen. {ZOEK}'),
        ("lijsten/gemeenten", 'de link "lijsten/gemeenten" leidt nergens heen. Bedoelt u "lijsten/gemeenten.md"?'),
        ("/lijsten/", 'de link "/lijsten/" begint met een /. Schrijf de weg vanaf deze pagina.'),
        ("index.md#weg", f'de link "index.md#weg" noemt een plek die op die pagina niet is. {PLEK}'),
        ("#weg", f'de link "#weg" noemt een plek die op die pagina niet is. {PLEK}'),
    ],
)
def test_wat_mkdocs_van_links_zegt_staat_er_in_het_nederlands(project, link, gezegd):
    """With the line of the link; a link to a place within a macro's HTML is right, as the clean build shows."""
    pagina = project / "docs" / "fout.md"
    pagina.write_text(f"# Fout\n\n[daar]({link}) en [hier](lijsten/begrippen.md#meldcode)\n", "utf-8")
    try:
        with pytest.raises(BouwFout) as fout:
            publiceer(project)
    finally:
        pagina.unlink()
    assert str(fout.value) == f"docs/fout.md:3: fout[link] {gezegd}"


@pytest.mark.usefixtures("alleen_paginas")
def test_een_pagina_in_het_menu_die_er_niet_is_wordt_verteld(project):
    pad = project / "mkdocs.yml"
    heel = pad.read_text("utf-8")
    pad.write_text(heel.replace("nav:\n", "nav:\n  - Weg: weg.md\n"), "utf-8")
    try:
        with pytest.raises(BouwFout) as fout:
            publiceer(project)
    finally:
        pad.write_text(heel, "utf-8")
    regel = heel.splitlines().index("nav:") + 2
    assert str(fout.value) == f'mkdocs.yml:{regel}: fout[nav] de pagina "weg.md" in het menu bestaat niet.'
