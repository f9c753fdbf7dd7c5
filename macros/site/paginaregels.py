"""What a written page may not do, because it would work in silence for nobody or take a protection away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import yaml
from jinja2 import Environment, TemplateNotFound, nodes

from macros.read.syntaxis import vertaal
from macros.site.weigeringen import MERMAID

_KADER = "main.html"
_CODE = re.compile(
    r"^[ \t]*(`{3,}|~{3,})(?![^\n]*mermaid).*?^[ \t]*\1[ \t]*$|(?<!`)(`{1,2})(?!`)[^\n]*?(?<!`)\2(?!`)",
    re.MULTILINE | re.DOTALL,
)
"""Code on lines of its own, or within a line: what stands there is shown, not done."""
_IN_TEKST = (
    (
        re.compile(r"!\[\s*\][(\[]"),
        "dit plaatje zegt niets aan wie het niet ziet. Schrijf tussen de haken wat erop staat: ![een brug](brug.png).",
    ),
    (re.compile(r"^\s*(?:`{3,}|~{3,})[\s{.]*mermaid", re.MULTILINE), ". ".join(MERMAID)),
    (
        re.compile(r"\{[^{}\n]*\.annotate\b[^{}\n]*\}"),
        "aantekeningen (annotate) werken met het script van Material, en dat is er niet. Gebruik voetnoten: [^1].",
    ),
    (
        re.compile(r"""(?:<\w[^<>]*\s|\{[^{}\n]*)style\s*=\s*["']"""),
        "een stijl in de pagina zelf verbiedt de pagina haar browser, omdat die misbruikt kan worden. "
        "Geef een class, en zet de stijl in een bestand van extra_css.",
    ),
    (
        re.compile(
            r"""!\[[^\]]*\]\(\s*<?(?:https?:)?//|<(?:img|iframe|script|video|audio|link)\b[^<>]*["'](?:https?:)?//"""
        ),
        "iets van een andere site laden verraadt dit bezoek daar. Zet het bestand in docs/ en verwijs daarheen.",
    ),
    (
        re.compile(r"""<form\b[^<>]*\saction\s*=\s*["']?(?:https?:)?//|<meta\b[^<>]*\shttp-equiv"""),
        "een formulier of doorverwijzing naar een andere site verraadt dit bezoek daar. Maak er een link van.",
    ),
)
_IN_HTML = (
    (
        re.compile(r"<style\b|<[a-z][^<>]*\sstyle\s*="),
        "een plugin of een uitbreiding zet een stijl in de pagina zelf, en dat verbiedt de pagina haar browser. "
        "Zet die uit, of zet de stijl in een bestand van extra_css.",
    ),
    (
        re.compile(r"<script(?![^<>]*(?:\ssrc\s*=|ld\+json))|<[a-z][^<>]*\son[a-z]+\s*="),
        "een plugin zet een script in de pagina zelf, en dat verbiedt de pagina haar browser. "
        "Zet die uit, of zet het script in een bestand van extra_javascript.",
    ),
)
_WAARDE = re.compile(r'(?<!\btype)="[^"]*"')
_EMOJI = re.compile(r'<img alt="([^"]*)" class="twemoji" src="https://[^"]*" title="([^"]*)"')
"""What the extension for icons makes of a sign that Material has no picture of."""
_VAN_ELDERS = re.compile(
    r"""<(?:script|img|iframe|video|audio|source|embed)\b[^<>]*\ssrc\s*=\s*["']?(?:https?:)?//"""
    r"""|<link\b(?=[^<>]*\srel\s*=\s*["']?(?:stylesheet|preload|icon|preconnect))"""
    r"""[^<>]*\shref\s*=\s*["']?(?:https?:)?//"""
)
GEWEIGERD = {
    "author": "wij noemen niemand bij naam; wie deze site publiceert, staat in extra.uitgever",
    "revision_date": "de dag van de laatste wijziging komt uit git, met de plugin git-revision-date-localized",
    "hide": "alles aan deze pagina hoort bij het kader van de site, en dat is op elke pagina hetzelfde",
    "status": "het menu van deze site toont geen status. Schrijf in de tekst dat iets nieuw is of vervalt",
    "icon": "het menu van deze site heeft geen iconen",
    "comments": "reacties staan bij een ander bedrijf, en niemand anders hoort van een bezoek aan deze site",
    "subtitle": "het menu van deze site heeft geen ondertitels",
    "social": "elke gedeelde link toont hetzelfde neutrale beeld, zodat niemand ziet wat iemand las",
    "search": "deze site zoekt op haar eigen manier; met zoekwoorden: maakt u een pagina beter vindbaar",
}
_VELD = re.compile(r"[a-z_]+:(?: |$)")
_KOPREGEL = re.compile(r"[a-z_]+:(?: |$)|\s+\S")
_LIJSTEN = {"zoekwoorden", "tags"}


def weiger_pagina(
    tekst: str, kop: Mapping[str, Any], bron: str, sjablonen: Callable[[], Environment]
) -> Iterator[tuple[int, str]]:
    """(line, message) for each fault: ``tekst`` is the Markdown of ``bron`` without its ``kop``, the metadata."""
    voor = bron[: len(bron) - len(tekst)].count("\n") if bron.endswith(tekst) else 0

    def regel_van(naam: str) -> int:
        return next((n for n, r in enumerate(bron.splitlines(), 1) if r.startswith(f"{naam}:")), 1)

    yield from _kopfouten(bron)
    for naam, reden in GEWEIGERD.items():
        if naam in kop:
            yield regel_van(naam), f"{naam}: {reden}. Haal de regel weg."
    if sjabloon := kop.get("template"):
        try:
            if not komt_uit_kader(str(sjabloon), sjablonen()):
                yield (
                    regel_van("template"),
                    f'template: "{sjabloon}" bouwt niet voort op {_KADER}. Zo\'n pagina heeft geen hulpbalk, geen weg '
                    f'van de site en geen beleid voor de browser. Begin het sjabloon met: {{% extends "{_KADER}" %}}',
                )
        except TemplateNotFound as fout:
            yield regel_van("template"), f'template: "{fout.name}" staat niet in overrides/. Verbeter de naam.'
    kaal = _CODE.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), tekst)
    for patroon, reden in _IN_TEKST:
        for vondst in patroon.finditer(kaal):
            yield voor + kaal.count("\n", 0, vondst.end()) + 1, reden


def weiger_html(html: str) -> Iterator[str]:
    """What is wrong with a whole page, ready to be written: no Markdown of ours makes this."""
    zonder_waarden = _WAARDE.sub('=""', html)
    for patroon, reden in _IN_HTML:
        if patroon.search(zonder_waarden):
            yield reden
    for teken, naam in dict.fromkeys(_EMOJI.findall(html)):
        yield (
            f"{naam} is een plaatje van een andere site, en dat verraadt dit bezoek daar. Typ het teken zelf: {teken}, "
            "of kies een icoon zoals :material-home:."
        )
    if _VAN_ELDERS.search(_EMOJI.sub("", html)):
        yield "een plugin laadt iets van een andere site, en dat verraadt dit bezoek daar. Zet die uit."


def _kopfouten(bron: str) -> Iterator[tuple[int, str]]:
    """What makes MkDocs take the block at the top of a page for its text, without a word, or read it otherwise."""
    regels = bron.lstrip("\ufeff").splitlines()
    begin = next((n for n, regel in enumerate(regels) if regel.strip()), len(regels))
    if begin == len(regels):
        return
    if regels[begin].rstrip() != "---":
        na = next((r for r in regels[begin:] if not _KOPREGEL.match(r)), "")
        if _VELD.match(regels[begin]) and na.rstrip() == "---":
            yield 1, f'de kop van deze pagina begint nergens. Zet "---" op een eigen regel boven regel {begin + 1}.'
        return
    eind = next((n for n, r in enumerate(regels[begin + 1 :], begin + 1) if r.rstrip() in ("---", "...")), 0)
    if not eind:
        if len(regels) > begin + 1 and _VELD.match(regels[begin + 1]):
            laatste = next(n for n in range(begin + 1, len(regels) + 1) if not _KOPREGEL.match(_op(regels, n)))
            yield (
                begin + 1,
                f'de kop van deze pagina eindigt nergens. Zet "---" op een eigen regel onder regel {laatste}.',
            )
        return
    if begin and _VELD.match(regels[begin + 1]):
        yield 1, f"de kop van een pagina begint op de eerste regel. Haal wat boven regel {begin + 1} staat weg."
    tekst = "\n".join([*[""] * (begin + 1), *regels[begin + 1 : eind]])
    try:
        kop = yaml.load(tekst, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as fout:
        lees = vertaal(fout, tekst)
        yield lees.regel, f"{lees.melding} {lees.remedie}"
        return
    except ValueError:  # a day that does not exist
        return
    for naam, waarde in (kop or {}).items() if isinstance(kop, dict | None) else ():
        if naam in _LIJSTEN and not isinstance(waarde, list):
            yield (
                next(n for n, r in enumerate(regels, 1) if r.startswith(f"{naam}:")),
                f'"{naam}" moet een lijst zijn. Zet elk woord op een eigen regel die begint met twee spaties en "- ".',
            )


def _op(regels: Sequence[str], nummer: int) -> str:
    return regels[nummer] if nummer < len(regels) else ""


def komt_uit_kader(naam: str, sjablonen: Environment) -> bool:
    """Whether a template is the frame of the site, or extends one that is."""
    gezien: set[str] = set()
    while naam != _KADER:
        if naam in gezien or sjablonen.loader is None:
            return False
        gezien.add(naam)
        boom = sjablonen.parse(sjablonen.loader.get_source(sjablonen, naam)[0])
        ouder = next((deel.template for deel in boom.find_all(nodes.Extends)), None)
        if not isinstance(ouder, nodes.Const):
            return False
        naam = str(ouder.value)
    return True
