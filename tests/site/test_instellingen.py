"""Settings that cannot work here are refused by name: where, which, why, and what to do instead."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import material
import pytest
from markdown import Markdown
from material.extensions.emoji import to_svg, twemoji

from macros.site import kleuren, paginaregels, weigeringen
from macros.site.instellingen import InstellingFout, lees_instellingen
from macros.site.publiceer import BouwFout, publiceer
from macros.site.thema import vreemde_sjablonen
from tests.project import WORTEL
from tests.site.proefsite import INSTELLINGEN, bouw, maak

MATERIAL = Path(material.__file__).parent
DERDE = "niemand anders hoort van een bezoek aan deze site"
KADER = "het kader van deze site is van haarzelf en heeft dit onderdeel niet"
SCRIPT = "hiervoor is het script van Material nodig; dat bewaart gegevens bij bezoekers en wordt niet meegeleverd"
IN_PAGINA = "de pagina's verbieden hun browser stijlen in de pagina zelf, omdat die misbruikt kunnen worden"
VERBIEDEN = f"{DERDE}, en de pagina's verbieden het hun browser"
OPSLAG = (
    "elke pagina wijst zelf naar het bestand waar zij uit komt. "
    "Zet het adres van de opslag in extra.opslag (of in de omgeving als OPSLAG)."
)
MERMAID = (
    "mermaid tekent met een script dat stijlen in de pagina zet, en dat verbieden de pagina's hun browser. "
    "Haal het weg, en zet de tekening als SVG in docs/."
)
VERSIE = "een oude versie van wie te bellen is gevaarlijk; er is er altijd maar één, de laatste. Haal de regel weg."
EMOJI = (
    f"zonder de index van Material komen iconen als plaatjes van elders, en {VERBIEDEN}. Zet erbij: "
    "emoji_index: !!python/name:material.extensions.emoji.twemoji en "
    "emoji_generator: !!python/name:material.extensions.emoji.to_svg"
)

KAAL = (
    "zo'n pagina heeft geen hulpbalk, geen weg van de site en geen beleid voor de browser. "
    "Maak er een pagina in Markdown van (.md); HTML mag daarin staan."
)

THEMA = "  font: false\n"
GEVALLEN = {
    # where the text goes, the text, "line:column name: reason. remedy"
    "repo_url": ("", "repo_url: https://x.nl/y\n", f"16:1 repo_url: {OPSLAG}"),
    "edit_uri": ("", "edit_uri: edit/main/\n", f"16:1 edit_uri: {OPSLAG}"),
    "use_directory_urls": (
        "", "use_directory_urls: false\n",
        "16:1 use_directory_urls: de adressen van records, zoals /gemeenten/naam/, zijn een belofte aan wie ernaar "
        "verwijst. Haal de regel weg.",
    ),
    "docs_dir": (
        "", "docs_dir: pagina\n",
        "16:1 docs_dir: de pagina's, stijlen en scripts van deze site staan in docs/. Haal de regel weg.",
    ),
    "onbekend-bovenaan": (
        "", "copyrigt: Wij\n", '16:1 copyrigt: deze instelling kent MkDocs niet. Haal haar weg. Bedoelt u "copyright"?'
    ),
    "site_author": (
        "", "site_author: Wij\n",
        "16:1 site_author: wie deze site publiceert, staat op elke pagina. Vul extra.uitgever in.",
    ),
    "site_dir": (
        "", "site_dir: uit\n",
        "16:1 site_dir: make build en het publiceren zetten de site in site/. Haal de regel weg. Wilt u haar eens "
        "ergens anders: mkdocs build -d <map>.",
    ),
    "extra_templates": ("", "extra_templates:\n  - ons.html\n  - ons.txt\n", f"17:5 extra_templates.ons.html: {KAAL}"),
    "zonder-macros": (
        INSTELLINGEN[INSTELLINGEN.index("plugins:"):], "plugins:\n  - tags\n",
        "10:1 plugins.macros: zonder deze plugin komt wat tussen accolades staat zo op de site. Zet onder plugins: "
        "- macros: met daaronder module_name: macros",
    ),
    "in-een-groep": (
        "", "  - group:\n      plugins:\n        - privacy:\n            enabled: true\n",
        "10:1 plugins.privacy: hier komt al niets van elders, en een pagina die het probeert wordt geweigerd. "
        "Haal de regel weg.",
    ),
    "analytics": (
        "", "extra:\n  analytics: {provider: google}\n",
        f"17:3 extra.analytics: {DERDE}, ook niet om te tellen. Haal de regel weg.",
    ),
    "consent": (
        "", "extra:\n  consent: {title: Koekjes}\n",
        "17:3 extra.consent: deze site bewaart niets waarvoor toestemming nodig is. Haal de regel weg.",
    ),
    "alternate": (
        "", "extra:\n  alternate:\n    - {name: English, link: /en/, lang: en}\n",
        "17:3 extra.alternate: alle vaste woorden van deze site zijn Nederlands. "
        "Haal de regel weg, en noem een vertaling elders in nav of in de tekst.",
    ),
    "version": ("", "extra:\n  version: {provider: mike}\n", f"17:3 extra.version: {VERSIE}"),
    "homepage": (
        "", "extra:\n  homepage: https://x.nl\n",
        f"17:3 extra.homepage: {KADER}. Haal de regel weg: de naam van de site leidt naar haar eigen beginpagina.",
    ),
    "annotate": (
        "", "extra:\n  annotate: {json: [.s2]}\n",
        f"17:3 extra.annotate: {SCRIPT}. Haal de regel weg, en gebruik voetnoten.",
    ),
    "social-link": (
        "", "extra:\n  social:\n    - {icon: material/home, link: x.nl}\n",
        '18:29 extra.social.link: "x.nl" is geen adres. Begin het met https:// of mailto:',
    ),
    "uitgever-vorm": (
        "", "extra:\n  uitgever: Gemeente Duinvoort\n",
        "17:3 extra.uitgever: de uitgever heeft een naam, een e-mailadres en een telefoonnummer. "
        "Vul onder extra.uitgever in: naam, email, telefoon.",
    ),
    "uitgever-mail": (
        "", "extra:\n  uitgever: {naam: Wij, email: wij, telefoon: '088 1'}\n",
        "17:25 extra.uitgever.email: dit is geen e-mailadres. Schrijf een algemeen adres van uw organisatie.",
    ),
    "uitgever-telefoon": (
        "", "extra:\n  uitgever: {naam: Wij, email: wij@x.nl, telefoon: 881}\n",
        '17:42 extra.uitgever.telefoon: "telefoon" ontbreekt, of staat niet tussen aanhalingstekens. Schrijf het '
        'algemene nummer van uw organisatie, tussen aanhalingstekens: "088 123 45 67".',
    ),
    "uitgever-anders": (
        "", "extra:\n  uitgever: {naam: Wij, email: wij@x.nl, telefoon: '088 1', fax: '1'}\n",
        "17:61 extra.uitgever.fax: dit is geen deel van de uitgever. Kies uit: naam, email, telefoon.",
    ),
    "social-icon": (
        "", "extra:\n  social:\n    - {icon: geen/icoon, link: 'https://x.nl'}\n",
        '18:8 extra.social.icon: het icoon "geen/icoon" is er niet. '
        "Kies een pad uit de iconen van Material, zoals fontawesome/brands/mastodon, of zet een eigen icoon in "
        "overrides/.icons/.",
    ),
    "extra_css-elders": (
        "", "extra_css:\n  - https://x.nl/a.css\n",
        f"17:5 extra_css.https://x.nl/a.css: {VERBIEDEN}. Zet het bestand in docs/ en noem het pad daarbinnen.",
    ),
    "extra_css-weg": (
        "", "extra_css:\n  - weg.css\n",
        "17:5 extra_css.weg.css: docs/weg.css bestaat niet. Zet het bestand daar, of verbeter het pad.",
    ),
    "extra_javascript": (
        "", "extra_javascript:\n  - //x.nl/a.js\n",
        f"17:5 extra_javascript.//x.nl/a.js: {VERBIEDEN}. Zet het bestand in docs/ en noem het pad daarbinnen.",
    ),
    "mike": ("", "  - mike\n", f"16:5 plugins.mike: {VERSIE}"),
    "zoeken": (
        "", "  - search\n",
        "16:5 plugins.search: deze site zoekt zelf, ook in alle gegevens, en zonder vragen te versturen. "
        "Haal de regel weg.",
    ),
    "social": (
        "", "  - social:\n      cards: true\n",
        "16:5 plugins.social: elke gedeelde link toont hetzelfde neutrale beeld, zodat niemand ziet wat iemand las. "
        "Haal de regel weg.",
    ),
    "blog": (
        "", "  - blog\n",
        f"16:5 plugins.blog: een blog gebruikt sjablonen van Material, en {KADER}. Haal de regel weg.",
    ),
    "arithmatex": (
        "", "markdown_extensions:\n  - pymdownx.arithmatex\n",
        "17:5 markdown_extensions.pymdownx.arithmatex: formules worden getekend door een script van elders. "
        "Zet de formule als SVG in docs/.",
    ),
    "noclasses": (
        "", "markdown_extensions:\n  - pymdownx.highlight:\n      noclasses: true\n",
        f"18:7 markdown_extensions.pymdownx.highlight.noclasses: {IN_PAGINA}. "
        "Haal noclasses weg; de kleuren komen uit docs/stijl.",
    ),
    "use_pygments": (
        "", "markdown_extensions:\n  - pymdownx.highlight:\n      use_pygments: false\n",
        "18:7 markdown_extensions.pymdownx.highlight.use_pygments: zonder Pygments kleurt een script de code, en dat "
        "heeft deze site niet. Haal use_pygments weg.",
    ),
    "tabbed": (
        "", "markdown_extensions:\n  - pymdownx.tabbed\n",
        "17:5 markdown_extensions.pymdownx.tabbed: de oude vorm van tabbladen heeft hier geen opmaak. "
        "Zet erbij: alternate_style: true",
    ),
    "emoji": ("", "markdown_extensions:\n  - pymdownx.emoji\n", f"17:5 markdown_extensions.pymdownx.emoji: {EMOJI}"),
    "mermaid": (
        "", "markdown_extensions:\n  - pymdownx.superfences:\n      custom_fences:\n"
        "        - {name: mermaid, class: mermaid}\n",
        f"18:7 markdown_extensions.pymdownx.superfences.custom_fences: {MERMAID}",
    ),
    "font": (
        THEMA, "  font:\n    text: Lato\n",
        f"6:3 theme.font: letters van elders verraden elk bezoek, en {DERDE}. Schrijf: font: false. "
        "De site gebruikt de letter van het apparaat van de lezer.",
    ),
    "taal": (
        "  language: nl\n", "  language: en\n",
        '5:3 theme.language: "en" kan niet: alle vaste woorden van deze site zijn Nederlands, en schermlezers spreken '
        "haar zo uit. Schrijf: language: nl",
    ),
    "onbekend": (
        THEMA, THEMA + "  palet: {}\n",
        '7:3 theme.palet: deze instelling kennen Material en deze site niet. Haal haar weg. Bedoelt u "palette"?',
    ),
    "icoon": (
        THEMA, THEMA + "  icon:\n    repo: fontawesome/brands/git\n",
        "8:5 theme.icon.repo: dit icoon hoort bij een onderdeel van Material dat deze site niet heeft. "
        "Haal de regel weg; alleen theme.icon.logo werkt.",
    ),
    "logo-icoon": (
        THEMA, THEMA + "  icon:\n    logo: geen\n",
        '8:5 theme.icon.logo: het icoon "geen" is er niet. '
        "Kies een pad uit de iconen van Material, zoals material/home-heart, of zet een eigen icoon in "
        "overrides/.icons/.",
    ),
    "logo": (
        THEMA, THEMA + "  logo: weg.svg\n",
        "7:3 theme.logo: docs/weg.svg bestaat niet. Zet het bestand daar, of verbeter het pad.",
    ),
    "instant": (
        THEMA, THEMA + "  features:\n    - navigation.instant\n",
        f"8:7 theme.features.navigation.instant: {SCRIPT}. Haal de regel weg.",
    ),
    "tabs": (
        THEMA, THEMA + "  features:\n    - navigation.tabs\n",
        f"8:7 theme.features.navigation.tabs: {KADER}. Haal de regel weg; het menu maakt u met nav.",
    ),
    "annotaties": (
        THEMA, THEMA + "  features:\n    - content.code.annotate\n",
        f"8:7 theme.features.content.code.annotate: {SCRIPT}. Haal de regel weg, en gebruik voetnoten.",
    ),
    "scheme": (
        THEMA, THEMA + "  palette:\n    scheme: slate\n",
        "8:5 theme.palette.scheme: deze site volgt het apparaat van de lezer, en heeft een knop om dat te veranderen. "
        "Haal scheme weg, of geef kleuren voor allebei in een lijst: scheme: default en scheme: slate.",
    ),
    "toggle": (
        THEMA, THEMA + "  palette:\n    - scheme: default\n      toggle: {icon: x, name: y}\n",
        "9:7 theme.palette.toggle: de knop voor licht en donker is er al. Haal toggle weg; er gaat niets verloren.",
    ),
    "primair-licht": (
        THEMA, THEMA + "  palette:\n    primary: teal\n",
        "8:5 theme.palette.primary: teal (#009485) is in de lichte weergave niet goed te zien: contrast 3,34 : 1, en "
        "WCAG AA vraagt 4,5 : 1. Kies een andere kleur, of primary: custom met in een bestand van extra_css: "
        ":root { --md-primary-fg-color: #00796d; }",
    ),
    "primair-donker": (
        THEMA, THEMA + "  palette:\n    - scheme: slate\n      primary: indigo\n",
        "9:7 theme.palette.primary: indigo (#4051b5) is in de donkere weergave niet goed te zien: contrast 2,28 : 1, "
        "en WCAG AA vraagt 4,5 : 1. Kies een andere kleur, of primary: custom met in een bestand van extra_css: "
        '[data-md-color-scheme="slate"] { --md-primary-fg-color: #8590d0; }',
    ),
    "accent": (
        THEMA, THEMA + "  palette:\n    accent: lime\n",
        "8:5 theme.palette.accent: lime (#b0eb00) is in de lichte weergave niet goed te zien: contrast 1,31 : 1, en "
        "WCAG AA vraagt 3 : 1. Kies een andere kleur, of accent: custom met in een bestand van extra_css: "
        ":root { --md-accent-fg-color: #719600; }",
    ),
    "vorm": (
        THEMA, THEMA + "  icon: material/home\n",
        '7:3 theme.icon: "material/home" heeft niet de vorm die hier hoort. Schrijf eronder: logo: en het pad van het '
        "icoon.",
    ),
    "vorm-lijst": (
        "", "extra:\n  social: {icon: x, link: y}\n",
        "17:3 extra.social: \"{'icon': 'x', 'link': 'y'}\" heeft niet de vorm die hier hoort. Schrijf een lijst: elke "
        "plek met icon: en link:.",
    ),
    "kale-pagina": (
        THEMA, THEMA + "  static_templates:\n    - 404.html\n    - weg.html\n    - ons.html\n    - ons.txt\n",
        f"10:7 theme.static_templates.ons.html: {KAAL}",
    ),
    "custom": (
        THEMA, THEMA + "  palette:\n    primary: custom\n",
        "8:5 theme.palette.primary: bij custom geeft u de kleur zelf, maar --md-primary-fg-color staat in geen bestand "
        "van extra_css. Zet in een bestand van extra_css: :root { --md-primary-fg-color: #4051b5; }",
    ),
    "geen-kleur": (
        THEMA, THEMA + "  palette:\n    accent: mauve\n",
        '8:5 theme.palette.accent: de kleur "mauve" is er niet. Kies uit: red, pink, purple, deep-purple, indigo, '
        "blue, light-blue, cyan, teal, green, light-green, lime, amber, deep-orange, yellow, orange.",
    ),
}  # fmt: skip


def controleer(map_: Path, tekst: str) -> str:
    """What is refused of these settings; raises nothing when all of them work."""
    bestand = map_ / "mkdocs.yml"
    bestand.write_text(tekst, "utf-8")
    (map_ / "docs/beeld").mkdir(parents=True, exist_ok=True)
    (map_ / "docs/beeld/favicon.svg").touch()
    try:
        lees_instellingen(bestand, map_ / "docs")
    except InstellingFout as fout:
        return str(fout)
    return ""


@pytest.mark.parametrize("geval", GEVALLEN)
def test_wat_niet_kan_wordt_bij_naam_geweigerd(tmp_path, geval):
    plek, tekst, verwacht = GEVALLEN[geval]
    yml = INSTELLINGEN.replace(plek, tekst) if plek else INSTELLINGEN + tekst
    waar, rest = verwacht.split(" ", 1)
    assert controleer(tmp_path, yml) == f"mkdocs.yml:{waar}: fout[instelling] {rest}"


def test_zonder_bijzonderheden_is_er_niets_te_weigeren(tmp_path):
    assert controleer(tmp_path, INSTELLINGEN) == ""


def namen_in_material(patroon: str) -> set[str]:
    """What Material's templates ask of the settings, or of a page."""
    sjablonen = (MATERIAL / "templates").rglob("*.html")
    return {naam for pad in sjablonen for naam in re.findall(patroon, pad.read_text("utf-8"))}


def test_alles_wat_material_leest_werkt_of_wordt_geweigerd():
    """A later Material may read more: each name must then be decided upon."""
    extra = namen_in_material(r"config\.extra\.(?!get\b)(\w+)")
    assert extra - weigeringen.EXTRA.keys() == {"social"}
    thema = namen_in_material(r"config\.theme\.(\w+)")
    assert thema - weigeringen.THEMA.keys() - {*weigeringen.THEMA_WERKT} == set()
    pagina = namen_in_material(r"page\.meta\.(\w+)") - set(paginaregels.GEWEIGERD)
    assert pagina == {
        "title", "description", "git_creation_date_localized", "git_revision_date_localized", "location",
    }  # fmt: skip
    plugins = {pad.name for pad in (MATERIAL / "plugins").iterdir() if (pad / "plugin.py").exists()}
    assert plugins - weigeringen.PLUGINS.keys() == {"group", "meta", "optimize", "tags", "typeset"}


def test_wat_een_plugin_of_uitbreiding_te_zeggen_heeft_telt_ook_in_een_echte_bouw(tmp_path):
    """MkDocs takes names and options out of the lists that it has read."""
    yml = INSTELLINGEN + (
        "  - search:\n      lang: nl\nmarkdown_extensions:\n  - pymdownx.arithmatex:\n      generic: true\n"
        "  - pymdownx.superfences:\n      custom_fences:\n        - {name: mermaid, class: mermaid}\n"
    )
    uitkomst = bouw(maak(tmp_path / "p", yml))
    assert re.findall(r"fout\[instelling\] ([\w.]+):", uitkomst.stdout + uitkomst.stderr) == [
        "plugins.search",
        "markdown_extensions.pymdownx.arithmatex",
        "markdown_extensions.pymdownx.superfences.custom_fences",
    ]


def test_zonder_de_haak_wordt_er_niets_gebouwd(tmp_path):
    uitkomst = bouw(maak(tmp_path / "p", INSTELLINGEN.replace("hooks:\n  - macros/site/haak.py\n", "")))
    assert uitkomst.returncode == 1
    assert "mkdocs.yml: fout[instelling] hooks: zonder de haak van deze site hebben" in uitkomst.stdout
    assert "Traceback" not in uitkomst.stdout + uitkomst.stderr


@pytest.mark.parametrize(
    ("yml", "regel"),
    [
        (
            INSTELLINGEN + "  - nergens\n",
            '16:5: fout[instelling] plugins: de plugin "nergens" is niet geïnstalleerd. Verbeter de naam, of '
            "installeer hem.",
        ),
        (
            INSTELLINGEN + "markdown_extensions:\n  - nergens\n",
            '17:5: fout[instelling] markdown_extensions: de uitbreiding "nergens" is er niet. Verbeter de naam, of '
            "installeer haar.",
        ),
        (
            INSTELLINGEN + "  - tags:\n      kleur: rood\n",
            '10:1: fout[instelling] plugins: de optie "kleur" is er niet. Verbeter de naam, of haal haar weg.',
        ),
        (
            INSTELLINGEN + "markdown_extensions:\n  - toc:\n      kleur: rood\n",
            '16:1: fout[instelling] markdown_extensions: de optie "kleur" is er niet. Verbeter de naam, of haal haar '
            "weg.",
        ),
        (
            INSTELLINGEN + "extra_css: eigen.css\n",
            "16:1: fout[instelling] extra_css: deze waarde heeft niet de vorm die hier hoort. Kijk hoe MkDocs haar "
            "schrijft.",
        ),
    ],
)
def test_wat_mkdocs_niet_aanneemt_zegt_make_build_in_het_nederlands(tmp_path, yml, regel):
    (tmp_path / "mkdocs.yml").write_text(yml, "utf-8")
    for naam in ("docs", "overrides", "macros/site"):
        (tmp_path / naam).mkdir(parents=True)
    shutil.copy(WORTEL / "macros/site/haak.py", tmp_path / "macros/site")
    with pytest.raises(BouwFout) as fout:
        publiceer(tmp_path)
    assert str(fout.value) == f"mkdocs.yml:{regel}"


SJABLONEN = {
    "partials/footer.html": (
        "x",
        "dit vervangt een stuk van Material, en het kader van deze site is van haarzelf: niemand vraagt erom. Haal het "
        "bestand weg, en verander overrides/kader.html of wat daarin wordt genoemd.",
    ),
    "main.html": (
        '{% extends "base.html" %}{% block announce %}Nieuw{% endblock %}',
        "hieruit komt het kader van elke pagina, met de hulpbalk, de weg van de site en het beleid voor de browser. "
        "Zet erin: {{ omlijst(page) }} en verander overrides/kader.html.",
    ),
}


@pytest.mark.parametrize("naam", SJABLONEN)
def test_een_sjabloon_in_de_plaats_van_dat_van_material_wordt_geweigerd(tmp_path, naam):
    tekst, melding = SJABLONEN[naam]
    shutil.copytree(WORTEL / "overrides", tmp_path / "overrides")
    assert list(vreemde_sjablonen(tmp_path)) == []
    (tmp_path / "overrides" / naam).write_text(tekst, "utf-8")
    assert list(vreemde_sjablonen(tmp_path)) == [f"overrides/{naam}:1: fout[sjabloon] {melding}"]


STIJL, INLINE, ELDERS = (
    "een plugin of een uitbreiding zet een stijl in de pagina zelf",
    "een plugin zet een script in de pagina zelf",
    "een plugin laadt iets van een andere site",
)


@pytest.mark.parametrize(
    ("html", "redenen"),
    [
        ("<style>p{}</style>", [STIJL]),
        ('<p class="x" style="color:red">', [STIJL]),
        ("<script>1</script>", [INLINE]),
        ('<script type="module">1</script>', [INLINE]),
        ('<script type="application/ld+json">{}</script>', []),
        ('<a onclick="x()">', [INLINE]),
        ('<script src="https://x.nl/a.js"></script>', [ELDERS]),
        ('<link rel="stylesheet" href="//x.nl/a.css">', [ELDERS]),
        ("<img src=//x.nl/a.png>", [ELDERS]),
        ('<script src="../a.js"></script><link rel="canonical" href="https://x.nl/">', []),
        ('<p title="een stijl: style=x, onderwijs=y">&lt;style&gt; <a href="https://x.nl">x</a>', []),
    ],
)
def test_wat_een_plugin_in_een_pagina_zet_dat_niet_mag_wordt_gezien(html, redenen):
    assert [reden.split(",")[0].split(". ")[0] for reden in paginaregels.weiger_html(html)] == redenen


def test_een_teken_dat_van_elders_komt_wordt_genoemd():
    """As the extension writes it, with the index of Material."""
    opties = {"pymdownx.emoji": {"emoji_index": twemoji, "emoji_generator": to_svg}}
    html = Markdown(extensions=["pymdownx.emoji"], extension_configs=opties).convert(":smile: en :material-home:")
    assert list(paginaregels.weiger_html(html)) == [
        ":smile: is een plaatje van een andere site, en dat verraadt dit bezoek daar. Typ het teken zelf: 😄, of kies "
        "een icoon zoals :material-home:."
    ]


def test_een_plugin_die_dat_doet_houdt_de_bouw_tegen(tmp_path):
    project = maak(tmp_path / "p", INSTELLINGEN.replace("hooks:\n", "hooks:\n  - eigen.py\n"))
    (project / "eigen.py").write_text("def on_page_content(html, **_):\n    return html + '<style>p{}</style>'\n")
    uitkomst = bouw(project)
    assert uitkomst.returncode == 1
    assert f"docs/index.md:1: fout[plugin] {STIJL}, en dat verbiedt de pagina haar browser." in uitkomst.stderr


@pytest.mark.eigen_inhoud
def test_de_instellingen_van_deze_site_werken():
    lees_instellingen(WORTEL / "mkdocs.yml", WORTEL / "docs")


@pytest.mark.parametrize("geval", ["primair-licht", "primair-donker", "accent"])
def test_de_raad_bij_een_kleur_herstelt_haar(tmp_path, geval):
    """Followed to the letter."""
    plek, tekst, verwacht = GEVALLEN[geval]
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/kleur.css").write_text(verwacht.split("extra_css: ")[-1], "utf-8")
    naar = re.sub(r"(primary|accent): \w+", r"\1: custom", tekst)
    assert controleer(tmp_path, INSTELLINGEN.replace(plek, naar) + "extra_css:\n  - kleur.css\n") == ""


@pytest.mark.parametrize(
    ("css", "mag"),
    [
        ('h1 { color: red }\n@import url("https://fonts.example/lato");', False),
        ("h1 {}\n@import '//fonts.example/lato';", False),
        ("h1 {}\nh2 { background: url(http://x.example/a.png) }", False),
        ("h1 {}\n@font-face { src: url(../letters/lato.woff2) } /* van https://x.example */", True),
    ],
)
def test_een_blad_haalt_niets_van_een_andere_site(tmp_path, css, mag):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/eigen.css").write_text(css, "utf-8")
    gezegd = controleer(tmp_path, INSTELLINGEN + "extra_css:\n  - eigen.css\n")
    melding = f"regel 2 van docs/eigen.css laadt iets van een andere site, en {VERBIEDEN}. Zet wat daar staat in docs/ "
    verwacht = (
        f"mkdocs.yml:17:5: fout[instelling] extra_css.eigen.css: {melding}en noem het pad daarbinnen, of haal de "
    )
    assert gezegd == ("" if mag else f"{verwacht}regel weg.")


def test_contrast_is_dat_van_wcag():
    assert kleuren.contrast("#000", "#ffffff") == 21
    assert round(kleuren.contrast("#777777", "#ffffff"), 2) == 4.48


def test_de_vlakken_zijn_die_van_het_stijlblad():
    stijl = (WORTEL / "docs/stijl/thema.css").read_text("utf-8")
    paren = dict(re.findall(r"--rv-(vlak|vlak-2): light-dark\((#\w+, #\w+)\)", stijl))
    assert (paren["vlak"], paren["vlak-2"]) == ("#ffffff, #12191d", "#f1f6f6, #1b252a")


PAGINAS = {
    "author": (
        "---\nauthor: J. Jansen\n---\n# X\n",
        "2: fout[pagina] author: wij noemen niemand bij naam; wie deze site publiceert, staat in extra.uitgever. "
        "Haal de regel weg.",
    ),
    "hide": (
        "---\nhide: [toc]\n---\n# X\n",
        "2: fout[pagina] hide: alles aan deze pagina hoort bij het kader van de site, en dat is op elke pagina "
        "hetzelfde. Haal de regel weg.",
    ),
    "base": (
        "---\ntitle: X\ntemplate: kaal.html\n---\n# X\n",
        '3: fout[pagina] template: "kaal.html" bouwt niet voort op main.html. Zo\'n pagina heeft geen hulpbalk, geen '
        'weg van de site en geen beleid voor de browser. Begin het sjabloon met: {% extends "main.html" %}',
    ),
    "los": (
        "---\ntemplate: los.html\n---\n# X\n",
        '2: fout[pagina] template: "los.html" bouwt niet voort op main.html. Zo\'n pagina heeft geen hulpbalk, geen '
        'weg van de site en geen beleid voor de browser. Begin het sjabloon met: {% extends "main.html" %}',
    ),
    "weg": (
        "---\ntemplate: nergens.html\n---\n# X\n",
        '2: fout[pagina] template: "nergens.html" staat niet in overrides/. Verbeter de naam.',
    ),
    "mermaid": ("# X\n\n``` mermaid\ngraph LR\n```\n", f"3: fout[pagina] {MERMAID}"),
    "annotate": (
        "# X\n\nTekst (1)\n{ .annotate }\n",
        "4: fout[pagina] aantekeningen (annotate) werken met het script van Material, en dat is er niet. "
        "Gebruik voetnoten: [^1].",
    ),
    "stijl": (
        '# X\n\n<p style="color: red">x</p>\n',
        "3: fout[pagina] een stijl in de pagina zelf verbiedt de pagina haar browser, omdat die misbruikt kan worden. "
        "Geef een class, en zet de stijl in een bestand van extra_css.",
    ),
    "formulier": (
        '# X\n\n<form action="https://x.nl/aanmelden"><input name="mail"></form>\n',
        "3: fout[pagina] een formulier of doorverwijzing naar een andere site verraadt dit bezoek daar. "
        "Maak er een link van.",
    ),
    "doorverwijzing": (
        '# X\n\n<meta http-equiv="refresh" content="0;url=https://x.nl">\n',
        "3: fout[pagina] een formulier of doorverwijzing naar een andere site verraadt dit bezoek daar. "
        "Maak er een link van.",
    ),
    "social": (
        "---\nsocial:\n  cards: false\n---\n# X\n",
        "2: fout[pagina] social: elke gedeelde link toont hetzelfde neutrale beeld, zodat niemand ziet wat iemand las. "
        "Haal de regel weg.",
    ),
    "elders": (
        "---\ntitle: X\n---\n# X\n\n![x](https://x.nl/a.png)\n",
        "6: fout[pagina] iets van een andere site laden verraadt dit bezoek daar. "
        "Zet het bestand in docs/ en verwijs daarheen.",
    ),
    "kop-met-dubbele-punt": (
        "---\ndescription: Kort\ntitle: Over: deze site\n---\n# X\n",
        "3: fout[pagina] in deze tekst staat een dubbele punt met een spatie erachter. "
        'Schrijf: title: "Over: deze site"',
    ),
    "kop-zonder-einde": (
        "---\ntitle: X\nzoekwoorden:\n  - woord\n# X\n",
        '1: fout[pagina] de kop van deze pagina eindigt nergens. Zet "---" op een eigen regel onder regel 4.',
    ),
    "kop-zonder-begin": (
        "title: X\nzoekwoorden:\n  - woord\n---\n# X\n",
        '1: fout[pagina] de kop van deze pagina begint nergens. Zet "---" op een eigen regel boven regel 1.',
    ),
    "plaatje-zonder-woorden": (
        "# X\n\n![](a.png)\n",
        "3: fout[pagina] dit plaatje zegt niets aan wie het niet ziet. Schrijf tussen de haken wat erop staat: "
        "![een brug](brug.png).",
    ),
    "kop-niet-bovenaan": (
        "\n---\ntitle: X\n---\n# X\n",
        "1: fout[pagina] de kop van een pagina begint op de eerste regel. Haal wat boven regel 2 staat weg.",
    ),
    "woorden-zonder-lijst": (
        "---\ntitle: X\nzoekwoorden: een, twee\n---\n# X\n",
        '3: fout[pagina] "zoekwoorden" moet een lijst zijn. Zet elk woord op een eigen regel die begint met twee '
        'spaties en "- ".',
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def geweigerd(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """A build with every page that is refused, and some that only look like it."""
    project = maak(
        tmp_path_factory.mktemp("geweigerd"),
        paginas={f"{naam}.md": tekst for naam, (tekst, _) in PAGINAS.items()}
        | {
            "lijn.md": "\n---\n\nEen lijn boven de tekst.\n\n---\n",
            "mag.md": "---\ntemplate: mag.html\n---\n# X\n\n```html\n<p style='x'>![x](https://x.nl)</p>\n```\n\n"
            "Schrijf `![x](https://x.nl/a.png)` niet.\n",
        },
    )
    (project / "docs/klaar.html").write_text("<h1>X</h1>", "utf-8")
    for naam, ouder in (("kaal", "base"), ("mag", "tussen"), ("tussen", "main")):
        (project / f"overrides/{naam}.html").write_text(f'{{% extends "{ouder}.html" %}}', "utf-8")
    (project / "overrides/los.html").write_text("<html>{{ page.content }}</html>", "utf-8")
    return bouw(project)


@pytest.mark.parametrize("naam", PAGINAS)
def test_een_pagina_die_een_bescherming_wegneemt_wordt_geweigerd(geweigerd, naam):
    assert geweigerd.returncode != 0
    regels = (geweigerd.stdout + geweigerd.stderr).splitlines()
    assert [r for r in regels if r.startswith(f"docs/{naam}.md:")] == [f"docs/{naam}.md:{PAGINAS[naam][1]}"]


def test_een_kant_en_klare_pagina_wordt_geweigerd(geweigerd):
    assert f"docs/klaar.html:1: fout[pagina] {KAAL}\n" in geweigerd.stdout + geweigerd.stderr


def test_wat_er_alleen_op_lijkt_mag(geweigerd):
    assert "mag.md" not in geweigerd.stdout + geweigerd.stderr


@pytest.mark.parametrize("opdracht", [("build",), ("serve", "-a", "127.0.0.1:0")], ids=["bouw", "voorbeeld"])
def test_alle_weigeringen_in_een_keer_en_er_wordt_niets_gebouwd(tmp_path, opdracht):
    yml = INSTELLINGEN.replace(THEMA, "") + "repo_url: https://x.nl/y\nuse_directory_urls: false\n"
    project = maak(tmp_path / "p", yml)
    uitkomst = bouw(project, *opdracht)
    assert uitkomst.returncode == 1
    assert re.findall(r"fout\[instelling\] (\w+):", uitkomst.stdout + uitkomst.stderr) == [
        "repo_url",
        "use_directory_urls",
    ]
    assert not (project / "site").exists()


def test_een_doorverwijzing_naar_niets_wordt_geweigerd(tmp_path):
    yml = INSTELLINGEN + (
        "  - redirects:\n      redirect_maps:\n        oud.md: gemeenten/bosrad/index.md\n"
        "        over.md: zoeken.md\n        weg.md: https://x.nl\n"
    )
    uitkomst = bouw(maak(tmp_path / "p", yml))
    assert uitkomst.returncode == 1
    assert [r for r in (uitkomst.stdout + uitkomst.stderr).splitlines() if "fout[doorverwijzing]" in r] == [
        'mkdocs.yml: fout[doorverwijzing] redirect_maps: "oud.md" leidt naar "gemeenten/bosrad/index.md", en dat is er '
        'niet. Bedoelt u "gemeenten/bosrade"?',
        'mkdocs.yml: fout[doorverwijzing] redirect_maps: "over.md" bestaat nog. Haal de pagina weg, of de '
        "doorverwijzing.",
        'mkdocs.yml: fout[doorverwijzing] redirect_maps: "weg.md" leidt naar een andere site. Niemand anders hoort van '
        "een bezoek zonder dat de lezer dat kiest: maak een pagina met een link.",
    ]
