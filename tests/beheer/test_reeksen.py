"""What comes after something that is there, question by question: a plan after a plan, a number after numbers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page, expect

from tests.beheer.github import GitHub
from tests.beheer.test_pagina import records
from tests.beheer.test_voorstel import OPSLAG, bron, dien_in, gelukt, kies, klaar, schoon, verbind, volgende


@pytest.fixture
def bestanden(site: Path) -> dict[str, str]:
    return {p.relative_to(site / "beheer").as_posix(): p.read_text("utf-8") for p in (site / "beheer").rglob("*.yml")}


def test_een_meting_komt_achter_de_metingen_die_er_zijn(
    open_pagina: Callable[..., Page], site: Path, bestanden: dict[str, str], tmp_path: Path
) -> None:
    github = GitHub(OPSLAG, bestanden)
    indicator = next(r for r in records(site) if r["soort"] == "indicator")
    pagina = verbind(open_pagina("beheer/"), github)
    pagina.get_by_role("link", name="Meting bij een indicator").click()
    kies(pagina, "Bij welke?", indicator["naam"])
    pagina.get_by_label("Wanneer", exact=True).fill("2026")
    volgende(pagina)
    pagina.get_by_label("Waarde", exact=True).fill("veel")
    volgende(pagina)
    expect(pagina.get_by_role("alert").get_by_role("link")).to_be_visible()
    pagina.get_by_label("Waarde", exact=True).fill("26,5")
    volgende(pagina)
    bron(pagina)
    volgende(pagina)
    klaar(pagina)
    dien_in(pagina)
    gelukt(pagina)
    nieuw = github.bestanden(github.voorstellen[0]["head"])
    erbij = [
        r for r in nieuw[indicator["bestand"]].splitlines() if r not in bestanden[indicator["bestand"]].splitlines()
    ]
    wanneer, waarde, _, plaats = (r.strip() for r in erbij)
    assert [wanneer, waarde, plaats] == ["- wanneer: 2026", "waarde: 26.5", "plaats: bladzijde 9"]
    assert {n for n in nieuw if nieuw[n] != bestanden[n]} == {indicator["bestand"]}
    schoon(nieuw, bestanden, tmp_path)


def test_een_plan_dat_een_ander_opvolgt_krijgt_een_eigen_bestand_met_het_gebied_en_de_lijnen(
    open_pagina: Callable[..., Page], site: Path, bestanden: dict[str, str], tmp_path: Path
) -> None:
    github = GitHub(OPSLAG, bestanden)
    oud = next(r for r in records(site) if r["sleutel"] == "plan-duinstreek-2021-2024")
    pagina = verbind(open_pagina("beheer/"), github)
    pagina.get_by_role("link", name="Een document volgt een ander op").click()
    kies(pagina, "Bij welke?", oud["naam"])
    pagina.get_by_label("Waar hoort dit bij?").select_option(label="regio Duinstreek")
    volgende(pagina)
    volgende(pagina)  # the kind of document is that of the one before
    pagina.get_by_label("Titel", exact=True).fill("Uitvoeringsplan Duinstreek 2027")
    volgende(pagina)
    pagina.get_by_label("Van", exact=True).fill("2027")
    volgende(pagina)
    pagina.get_by_label("Vastgesteld", exact=True).check()
    volgende(pagina)
    pagina.get_by_label("Samenvatting", exact=True).fill("Dit plan gaat verder.")
    volgende(pagina)
    for _ in ("deelregio's", "valt onder", "voorgangers"):
        volgende(pagina)
    bron(pagina)
    volgende(pagina)
    klaar(pagina)
    dien_in(pagina)
    gelukt(pagina)
    nieuw = github.bestanden(github.voorstellen[0]["head"])
    [naam] = set(nieuw) - set(bestanden)
    assert naam == "data/regios/duinstreek/uitvoeringsplan-duinstreek-2027.yml"
    assert {n: t for n, t in nieuw.items() if n != naam} == bestanden
    schoon(nieuw, bestanden, tmp_path)

    eerst, daarna = (yaml.safe_load(nieuw[bestand])["document"] for bestand in (oud["bestand"], naam))
    assert daarna["voorgangers"] == [eerst["id"]]
    for veld in ("soort_document", "deelregios", "valt_onder"):
        assert daarna[veld] == eerst[veld]
    zonder_acties = [{v: w for v, w in lijn.items() if v != "zie_ook"} for lijn in eerst["lijnen"]]
    assert zonder_acties != eerst["lijnen"]
    assert daarna["lijnen"] == zonder_acties
    assert not {"acties", "doelen", "geld"} & set(daarna)
