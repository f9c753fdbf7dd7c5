"""Settings and Markdown that a maintainer knows from Material, all on at once in one real build."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bezoek import bediend, uit
from tests.site.proefsite import INSTELLINGEN, bouw, maak

SOORTEN = (
    "note", "abstract", "info", "tip", "success", "question", "warning", "failure", "danger", "bug", "example", "quote",
)  # fmt: skip
YML = (
    INSTELLINGEN.replace("site_name: Regiovisie", "site_name: Samen veilig")
    .replace("  favicon: beeld/favicon.svg\n", "  favicon: beeld/eigen.png\n  logo: beeld/merk.svg\n")
    .replace(
        "  font: false\n",
        "  font: false\n  palette:\n    primary: indigo\n    accent: deep purple\n"
        "  features:\n    - content.code.copy\n",
    )
    + """\
  - git-revision-date-localized
  - redirects:
      redirect_maps:
        oud/bosrade.md: gemeenten/bosrade/index.md
        vroeger.md: over.md#hier
  - rss
  - tags
site_url: https://voorbeeld.nl/proef/
site_description: Wat wij doen.
copyright: Van <b>ons</b>.
nav:
  - Begin: index.md
  - Waar?: gemeenten/index.md
  - Hulp nu: hulp-nu.md
  - Elders: https://voorbeeld.org/
  - Meer:
      - Over ons: over.md
      - Schrijven:
          - schrijven/index.md
          - Alles wat kan: schrijven/alles.md
  - Nog meer:
      - zoeken.md
extra:
  social:
    - icon: eigen/merk
      link: https://voorbeeld.social/@ons
      name: Ons op Mastodon
extra_css:
  - eigen/eigen.css
extra_javascript:
  - eigen/eigen.js
markdown_extensions:
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - pymdownx.details
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
      emoji_generator: !!python/name:material.extensions.emoji.to_svg
  - pymdownx.highlight:
      anchor_linenums: true
  - pymdownx.superfences
  - pymdownx.tabbed:
      alternate_style: true
  - tables
"""
)
ALLES = (
    "---\ntags: [jeugd, wonen]\n---\n# Alles\n\n"
    + "".join(f"!!! {soort}\n    Tekst bij {soort}.\n\n" for soort in SOORTEN)
    + """\
!!! tip "Eigen titel"
    Tekst.

??? warning
    Gevouwen.

=== "Eerste"

    Inhoud een.

=== "Tweede"

    Inhoud twee.

``` { .python title="voorbeeld.py" linenums="1" hl_lines="2" }
def f():
    return 1
```

Woord
:   Wat het betekent.

Tekst met noot.[^1]

[^1]: De noot.

| A | B | C |
|---|:-:|--:|
| 1 | 2 | 3 |

![Licht](../beeld/merk.svg#only-light) ![Donker](../beeld/merk.svg#only-dark)

Een huis: :material-home:.

[Doe mee](../over.md){ .md-button } [Nu](../over.md){ .md-button .md-button--primary }

<div class="grid cards" markdown>

- Kaart een
- Kaart twee

</div>
"""
)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf500f0003860180"
    "5a343d560000000049454e44ae426082"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = maak(
        tmp_path_factory.mktemp("proef"),
        YML,
        {
            "schrijven/index.md": "# Schrijven\n\nTekst.\n",
            "schrijven/alles.md": ALLES,
            "over.md": '# Over\n\n<div id="hier" markdown>\nHier.\n</div>\n',
            "eigen/eigen.css": "h1 { outline: 3px solid rgb(1 2 3) }\nh2 { background: url(../beeld/merk.svg) }\n",
            "eigen/eigen.js": "document.documentElement.dataset.eigen = 'ja';\n",
            "beeld/merk.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
        },
    )
    (project / "docs/beeld/eigen.png").write_bytes(PNG)
    (project / "overrides/.icons/eigen").mkdir(parents=True)
    shutil.copy(project / "docs/beeld/merk.svg", project / "overrides/.icons/eigen")
    for opdracht in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "x")):
        subprocess.run(
            ["git", "-c", "user.name=x", "-c", "user.email=x@voorbeeld.nl", *opdracht], cwd=project, check=True
        )
    uitkomst = bouw(project)
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    return project / "site"


@pytest.fixture(scope="module")
def adres(site: Path) -> Iterator[str]:
    with bediend(uit(site)) as server:
        yield f"{server}/"


@pytest.fixture(scope="module")
def bladzijde(chromium: Browser, adres: str) -> Iterator[Page]:
    """The page with everything on it."""
    context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
    pagina = context.new_page()
    klachten: list[str] = []
    pagina.on("console", lambda m: klachten.append(m.text) if m.type in ("error", "warning") else None)
    pagina.goto(f"{adres}schrijven/alles/")
    yield pagina
    assert klachten == []
    context.close()


def lees(site: Path, pad: str) -> str:
    return (site / pad / "index.html").read_text("utf-8")


RECORD = "gemeenten/bosrade"


@pytest.mark.parametrize("pad", ["over", RECORD])
def test_nav_is_het_menu_en_de_voet_ook_op_pagina_s_van_records(site, pad):
    html = lees(site, pad)
    menu = re.search(r'<nav class="rv-menu".*?</nav>', html, re.DOTALL)[0]
    assert re.findall(r">([^<>]+)</a>", menu) == ["Waar?", "Hulp nu", "Elders"]
    assert 'href="https://voorbeeld.org/" rel="noreferrer noopener external"' in menu
    voet = re.search(r'<footer class="rv-voet".*?</footer>', html, re.DOTALL)[0]
    namen = re.findall(r"<li><a[^>]*>([^<>]+)</a>", voet)
    assert namen == ["Hulp nu en veilig lezen", "Over ons", "Schrijven", "Help in English", "Zoeken"]
    assert re.findall(r'<nav aria-label="([^"]+)"', voet) == ["Meer", "Nog meer"]


def test_nav_geeft_het_kruimelpad_en_waar_u_bent(site):
    kruimels = re.search(r'<nav class="rv-kruimels".*?</nav>', lees(site, "schrijven/alles"), re.DOTALL)[0]
    assert re.findall(r">([^<>\n]+)</(?:a|li)>", kruimels) == ["Home", "Schrijven", "Alles wat kan"]
    assert 'href="../gemeenten/" aria-current="true"' in lees(site, "gemeenten/bosrade").replace("../../", "../")


def test_naam_omschrijving_en_rechten_van_de_site(site):
    html = lees(site, "")
    assert "<title>Samen veilig</title>" in html
    assert '<meta name="description" content="Wat wij doen.">' in html
    assert "Van <b>ons</b>. Deze site vervangt geen advies" in html
    assert "Samen veilig</title>" in lees(site, RECORD)


@pytest.mark.parametrize("pad", ["", RECORD])
def test_logo_en_favicon(site, pad):
    html = lees(site, pad)
    assert re.search(r'<a class="rv-naam"[^>]*>\s*<img class="rv-logo" src="[./]*beeld/merk.svg" alt="">', html)
    assert re.search(r'<link rel="icon" href="[./]*beeld/eigen.png">', html)


def test_elders_op_het_web(site):
    html = lees(site, RECORD)
    assert re.search(
        r'<a href="https://voorbeeld.social/@ons" rel="me noreferrer noopener external" title="Ons op Mastodon">'
        r'<span class="rv-alleen-spraak">Ons op Mastodon</span><svg[^>]*><path d="M0 0h9v9z"/>',
        html,
    )


def test_de_kleuren_van_het_palet(bladzijde):
    achter = "getComputedStyle(document.querySelector('.rv-kopbalk')).backgroundColor"
    assert bladzijde.evaluate(achter) == "rgb(64, 81, 181)"
    link = bladzijde.locator(".md-button").first
    assert link.evaluate("a => getComputedStyle(a).color") == "rgb(64, 81, 181)"


def test_een_eigen_stijl_komt_na_de_onze_en_neemt_haar_plaatjes_mee(site, bladzijde):
    assert bladzijde.locator("h1").evaluate("h => getComputedStyle(h).outlineColor") == "rgb(1, 2, 3)"
    assert len(list(site.glob("stijl/*.css"))) == 1
    assert len(list(site.glob("stijl/merk-*.svg"))) == 1
    assert not (site / "eigen/eigen.css").exists()


def test_een_eigen_script_draait(bladzijde):
    assert bladzijde.evaluate("document.documentElement.dataset.eigen") == "ja"


def test_elke_soort_kader_is_anders_en_heeft_een_nederlandse_titel(bladzijde):
    gezien = set()
    for soort in SOORTEN:
        titel = bladzijde.locator(f".admonition.{soort} .admonition-title").first
        kleur, teken = titel.evaluate(
            "t => { const s = getComputedStyle(t, '::before'); return [s.backgroundColor, s.content]; }"
        )
        woord = titel.inner_text()
        assert woord.lower() != soort or soort == "tip"
        gezien.add((kleur, teken, woord))
    assert len({kleur for kleur, *_ in gezien}) == len({teken for _, teken, _ in gezien}) == len(SOORTEN)
    expect(bladzijde.locator(".admonition-title", has_text="Eigen titel")).to_be_visible()
    gevouwen = bladzijde.locator("details.warning")
    assert gevouwen.locator("summary").inner_text() == "Let op"
    expect(gevouwen.get_by_text("Gevouwen.")).to_be_hidden()


def test_tabbladen_wisselen_met_de_muis_en_het_toetsenbord(bladzijde):
    expect(bladzijde.get_by_text("Inhoud een.")).to_be_visible()
    expect(bladzijde.get_by_text("Inhoud twee.")).to_be_hidden()
    bladzijde.get_by_text("Tweede", exact=True).click()
    expect(bladzijde.get_by_text("Inhoud twee.")).to_be_visible()
    bladzijde.keyboard.press("ArrowLeft")
    expect(bladzijde.get_by_text("Inhoud een.")).to_be_visible()


def test_code_heeft_kleur_een_naam_regels_en_een_knop(bladzijde):
    code = bladzijde.locator(".highlight").first
    assert code.locator("span.filename").inner_text() == "voorbeeld.py"
    woord = code.locator(".k").first.evaluate("k => getComputedStyle(k).color")
    assert woord != code.evaluate("k => getComputedStyle(k).color")
    assert code.locator(".hll").count() == 1
    code.get_by_role("button", name="Kopieer").click()
    expect(code.get_by_role("button")).to_have_text("Gekopieerd")
    assert bladzijde.evaluate("navigator.clipboard.readText()") == "def f():\n    return 1\n"


def test_lijst_met_uitleg_noten_tabel_icoon_knoppen_en_kaarten(bladzijde):
    assert bladzijde.locator("dl:not([class]) > dt").evaluate("d => getComputedStyle(d).fontWeight") == "700"
    bladzijde.locator(".footnote-ref").click()
    expect(bladzijde).to_have_url(re.compile("#fn:1$"))
    assert bladzijde.locator("table:not(.highlighttable) th").first.inner_text() == "A"
    kanten = [
        c.evaluate("c => getComputedStyle(c).textAlign") for c in bladzijde.locator("td:not(.code, .linenos)").all()
    ]
    assert kanten == ["left", "center", "right"]
    expect(bladzijde.get_by_alt_text("Licht")).to_be_visible()
    expect(bladzijde.get_by_alt_text("Donker")).to_be_hidden()
    icoon = bladzijde.locator(".twemoji svg").bounding_box()
    assert 12 < icoon["height"] < 30
    knop = bladzijde.locator(".md-button--primary").first
    assert knop.evaluate("k => getComputedStyle(k).backgroundColor") == "rgb(64, 81, 181)"
    een, twee = bladzijde.locator(".grid.cards li").all()
    assert een.bounding_box()["y"] == twee.bounding_box()["y"]


def test_etiketten_en_de_dag_van_de_laatste_wijziging(site, bladzijde):
    assert bladzijde.locator(".rv-etiketten li").all_inner_texts() == ["jeugd", "wonen"]
    assert re.search(r"Bijgewerkt op .*\b20\d\d\b", bladzijde.locator(".rv-bijgewerkt").inner_text())
    assert "rv-etiketten" not in lees(site, "over")


def test_een_doorverwijzing_naar_een_record_houdt_hulp_en_beleid(site):
    html = lees(site, "oud/bosrade")
    assert '<meta http-equiv="refresh" content="0; url=../../gemeenten/bosrade/">' in html
    assert "Content-Security-Policy" in html
    assert "tel:112" in html
    assert "<script" not in html
    assert 'url=../over/#hier"' in lees(site, "vroeger")


def test_een_feed_van_geschreven_pagina_s(site):
    feed = (site / "feed_rss_updated.xml").read_text("utf-8")
    assert "<link>https://voorbeeld.nl/proef/over/</link>" in feed
    assert 'type="application/rss+xml"' in lees(site, "over")
