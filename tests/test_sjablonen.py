"""Every template of records, over none, one and many of each list, and over names that break sentences."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache
from itertools import cycle
from typing import Any

import pytest

from macros.catalogue import Catalogus
from macros.fields.model import veldtypen
from macros.fields.record import Record
from macros.kinds import SOORTEN
from macros.kinds.actie import Actie
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio
from macros.pages.nevenpaginas import NEVENPAGINAS
from macros.pages.weergave import Weergave
from tests.conftest import VANDAAG
from tests.project import rijke_catalogus, sjablonen_over

MET_PAGINA = [soort for soort in SOORTEN if soort.soort.eigen_pagina]
LASTIG = ("'s-Hertogenbosch", "Súdwest-Fryslân", "De Ronde Venen", "de Achterhoek", "1e Exloërmond", "Peel en Maas")
MEER = 3
_BLOK = re.compile(r"</?(?:p|li|ul|ol|dl|dt|dd|div|h[1-6]|td|th|tr|table|caption|section|summary|details|nav|header)\b")
_LEEG = re.compile(r"<(h[1-6]|p|li|dd|dt|summary|caption)\b[^>]*>\s*</\1>")
_TELLING = "|".join(
    [rf"\b0 (?:{s.soort.enkelvoud}|{s.soort.meervoud})\b" for s in SOORTEN]
    + [rf"\b1 {s.soort.meervoud}\b" for s in SOORTEN if s.soort.meervoud != s.soort.enkelvoud]
    + [rf"\b(?:[2-9]|\d\d+) {s.soort.enkelvoud}\b" for s in SOORTEN if s.soort.meervoud != s.soort.enkelvoud]
)
KROM = re.compile(
    rf"{_TELLING}|,(?: (?:en|of))?\s*(?:[,.;:]|$)|\s[.,;:!?](?=\s|$)|[.!?] [a-z](?!\.)|\(\s*\)|:\s*[.,;]"
    r"|\b(?:None|Undefined|True|False)\b|\b(de|het|van|in|regio|gemeente) \1\b",
    re.IGNORECASE,
)
KLEIN = re.compile(r"[.!?] [a-z](?!\.)")


@cache
def _weergave(catalogus: Catalogus) -> Weergave:
    return sjablonen_over(catalogus)


def _woorden(markup: str) -> list[str]:
    """The blocks of text of a page, each as it reads."""
    zonder = re.sub(r"<(svg|script|style)\b.*?</\1>", " ", markup, flags=re.DOTALL)
    delen = re.split(_BLOK, zonder)
    teksten = (html.unescape(re.sub(r"<[^>]*>", "", f"<{deel}" if i else deel)) for i, deel in enumerate(delen))
    return [tekst for t in teksten if (tekst := " ".join(t.replace("\u00ad", "").split()))]


def _gezegd(waarde: Any) -> Iterator[str]:
    match waarde:
        case str():
            yield " ".join(waarde.split())
        case dict():
            for deel in waarde.values():
                yield from _gezegd(deel)
        case list():
            for deel in waarde:
                yield from _gezegd(deel)


@cache
def _gegevens() -> str:
    """All that the data itself says: what is crooked there is not the template's."""
    return "\n".join(t for r in rijke_catalogus().alle(Record) for t in _gezegd(r.model_dump(mode="json")))


def _krom(markup: str) -> list[str]:
    mis = [f"leeg: {m[0]}" for m in _LEEG.finditer(markup)]
    for tekst in _woorden(markup):
        for gevonden in KROM.finditer(tekst):
            if gevonden[0][:1] in ".!?" and not KLEIN.fullmatch(gevonden[0]):
                continue
            rondom = tekst[max(0, gevonden.start() - 6) : gevonden.end() + 6]
            if gevonden[0] not in _gegevens() or rondom not in _gegevens():
                mis.append(f"{gevonden[0]!r} in: {tekst[max(0, gevonden.start() - 60) : gevonden.end() + 60]}")
    return mis


def _varianten(record: Record, gevuld: dict[str, list[Any]]) -> Iterator[tuple[str, Record]]:
    """The record with none, one and more of each of its lists, and without each field that may be absent."""
    yield "zoals het is", record
    for naam, veld in veldtypen(type(record)).items():
        if not veld.lijst or naam in {"bronnen", "vroegere_ids"}:
            continue
        alle = getattr(record, naam)
        eigen = veld.deel is not None or (veld.verwijst is not None and veld.verwijst.binnen)
        andere = [] if eigen else gevuld.get(naam, [])  # what belongs to this record says nothing at another
        meer = [*alle, *(w for w in andere if w not in alle)][:MEER]
        mag_leeg = veld.info.default == []
        for wat, lijst in (("geen", []), ("een", meer[:1]), ("meer", meer)):
            if (lijst or (mag_leeg and wat == "geen")) and lijst != alle:
                yield f"{wat} {naam}", record.model_copy(update={naam: lijst})
    for naam, veld in veldtypen(type(record)).items():
        if not veld.lijst and not veld.verplicht and getattr(record, naam) not in (None, veld.info.default):
            yield f"zonder {naam}", record.model_copy(update={naam: veld.info.default})


@pytest.mark.parametrize("soort", MET_PAGINA, ids=lambda s: s.soort.naam)
def test_elke_zin_loopt_met_geen_een_en_meer_van_elke_lijst(soort: type[Record]) -> None:
    catalogus = rijke_catalogus()
    records = catalogus.alle(soort)
    assert records, f"zet een {soort.soort} in tests/basis"
    gevuld = {
        naam: [w for r in records for w in getattr(r, naam)] for naam, veld in veldtypen(soort).items() if veld.lijst
    }
    rijkste = sorted(records, key=lambda r: -sum(len(getattr(r, naam)) for naam in gevuld))[:2]
    mis = [
        f"{record.sleutel}, {wat}: {fout}"
        for record in {id(r): r for r in (*rijkste, records[-1])}.values()
        for wat, anders in _varianten(record, gevuld)
        for fout in _krom(
            _weergave(catalogus).toon(soort.soort.sjabloon, record.adres, anders, kruimels=[], soort=None)
        )
    ]
    assert not mis, "\n".join(dict.fromkeys(mis))


@cache
def _lastige_catalogus() -> Catalogus:
    """The tests' own data, in which every gemeente, region and organisation has a name that is hard to fit in."""
    namen = cycle(LASTIG)
    return Catalogus(
        [
            r.model_copy(update={"naam": next(namen)}) if isinstance(r, Gemeente | Regio | Organisatie) else r
            for r in rijke_catalogus().alle(Record)
        ],
        VANDAAG,
    )


@pytest.mark.parametrize("soort", MET_PAGINA, ids=lambda s: s.soort.naam)
def test_elke_zin_loopt_met_namen_die_niet_meewerken(soort: type[Record]) -> None:
    catalogus = _lastige_catalogus()
    mis = [
        f"{record.sleutel}: {fout}"
        for record in catalogus.alle(soort)
        for fout in _krom(
            _weergave(catalogus).toon(soort.soort.sjabloon, record.adres, record, kruimels=[], soort=None)
        )
    ]
    assert not mis, "\n".join(dict.fromkeys(mis))


def test_een_onderdeel_met_een_eigen_hele_code_noemt_die_van_de_actie_niet_nog_eens() -> None:
    catalogus = rijke_catalogus()
    actie = next(a for a in catalogus.alle(Actie) if a.code and a.onderdelen and a.onderdelen[0].code)
    heel = actie.onderdelen[0].model_copy(update={"code": f"{actie.code}.1"})
    toon = _weergave(catalogus).toon
    met = actie.model_copy(update={"onderdelen": [heel, *actie.onderdelen[1:]]})
    pagina = toon(actie.soort.sjabloon, actie.adres, met, kruimels=[], soort=None)
    assert f'<span class="rv-code">{actie.code}.1</span>' in pagina


KROMME = """
<p>0 acties</p> <p>Deze 1 acties</p> <p>3 actie</p> <p>Duinstad, en</p> <p>Duinstad, , Zeewijk</p> <p>Dit geldt .</p>
<p>Klaar. dat was het.</p> <h2> </h2> <li></li> <p>in regio regio Kustland</p> <p>Wie: None</p> <p>Sinds (  )</p>
"""


@pytest.mark.parametrize("krom", re.findall(r"<(?:p|h2|li)>.*?</(?:p|h2|li)>", KROMME))
def test_een_zin_die_niet_loopt_valt_op(krom: str) -> None:
    assert _krom(krom)


def test_ook_wat_naast_een_gemeente_staat_loopt() -> None:
    catalogus = _lastige_catalogus()
    mis = [
        f"{gemeente.sleutel}: {fout}"
        for neven in NEVENPAGINAS
        if neven.in_kader
        for gemeente in catalogus.gebieden.huidige_gemeenten()
        for fout in _krom(
            _weergave(catalogus).toon(neven.sjabloon, neven.adres_van(gemeente), gemeente, kruimels=[], soort=None)
        )
    ]
    assert not mis, "\n".join(dict.fromkeys(mis))
