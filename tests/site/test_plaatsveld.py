"""The field to type a place in, in a real browser: for who sees it, who hears it, and who has no script."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

BREEDTES = [320, 1280]


@pytest.fixture
def dubbel(site: Path) -> tuple[str, list[tuple[str, str]]]:
    """The name of a village of which there are two, and their gemeenten: (id, name)."""
    gemeenten = json.loads((site / "api/v1/plaatsen.json").read_text(encoding="utf-8"))["gemeenten"]
    namen = {g["naam"] for g in gemeenten}
    telling = Counter(w for g in gemeenten for w in g["woonplaatsen"] if w not in namen)
    naam = next(w for w, aantal in telling.items() if aantal == 2)
    return naam, sorted((g["id"], g["naam"]) for g in gemeenten if naam in g["woonplaatsen"])


@pytest.mark.parametrize("breedte", BREEDTES)
def test_twee_dorpen_met_een_naam_staan_er_allebei_en_het_toetsenbord_kiest(
    open_pagina: Callable[..., Page], dubbel: tuple[str, list[tuple[str, str]]], breedte: int
) -> None:
    naam, gemeenten = dubbel
    pagina = open_pagina("raadplegen/", breedte=breedte)
    veld = pagina.get_by_role("combobox", name="Waar is het?")
    veld.fill(naam.lower())
    opties = pagina.get_by_role("listbox").get_by_role("option")
    eerst = [f"{naam} ({g})" for _, g in gemeenten]
    expect(veld).to_have_attribute("aria-expanded", "true")
    expect(opties.nth(1)).to_be_visible()
    assert sorted(opties.all_inner_texts()[:2]) == sorted(eerst)
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte
    veld.press("ArrowDown")
    gewezen = pagina.locator(f"#{veld.get_attribute('aria-activedescendant')}")
    expect(gewezen).to_have_attribute("aria-selected", "true")
    gekozen = gewezen.inner_text()
    veld.press("Enter")
    expect(veld).to_have_attribute("aria-expanded", "false")
    expect(veld).to_have_value(gekozen)
    expect(pagina.locator("[data-stand]")).to_contain_text("Gekozen")
    id_ = next(i for i, g in gemeenten if gekozen == f"{naam} ({g})")
    pagina.wait_for_function("id => location.hash.includes(`gemeente=${id}&`)", arg=id_)
    expect(pagina.locator("[data-uitkomst] [data-rol]").first).to_be_visible()


def test_enter_kiest_nooit_een_van_twee(
    open_pagina: Callable[..., Page], dubbel: tuple[str, list[tuple[str, str]]]
) -> None:
    pagina = open_pagina()
    veld = pagina.get_by_role("combobox", name="Uw gemeente of woonplaats")
    veld.fill(dubbel[0])
    expect(pagina.get_by_role("option").first).to_be_visible()
    veld.press("Enter")
    pagina.wait_for_timeout(200)
    assert "gemeenten/" not in pagina.url
    expect(pagina.get_by_role("option").first).to_be_visible()


@pytest.mark.parametrize("breedte", BREEDTES)
def test_een_naam_die_niemand_kent_zegt_dat_en_geeft_een_nummer(open_pagina: Callable[..., Page], breedte: int) -> None:
    pagina = open_pagina("raadplegen/", breedte=breedte)
    pagina.get_by_role("combobox").fill("qqxqqzqq")
    melding = pagina.get_by_role("alert")
    expect(melding).to_contain_text("Wij kennen geen plaats die zo heet")
    expect(melding.locator("a[href^='tel:']")).to_be_visible()
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte


def test_wat_iemand_typt_gaat_nergens_heen(open_pagina: Callable[..., Page]) -> None:
    pagina = open_pagina()
    verzoeken: list[str] = []
    pagina.on("request", lambda v: verzoeken.append(f"{v.url} {v.post_data}"))
    veld = pagina.get_by_role("combobox")
    assert veld.get_attribute("name") is None
    veld.press_sequentially("geheimdorp")
    veld.press("Enter")
    pagina.wait_for_timeout(300)
    assert not any("geheim" in v for v in verzoeken)
    assert "geheim" not in pagina.url
    assert pagina.evaluate("JSON.stringify([window.name, {...localStorage}, {...sessionStorage}])").count("geheim") == 0


def test_zonder_lijst_van_plaatsen_blijft_de_lijst_van_gemeenten(open_pagina: Callable[..., Page]) -> None:
    pagina = open_pagina("raadplegen/")
    pagina.route("**/plaatsen.json", lambda route: route.abort())
    pagina.get_by_role("combobox", name="Waar is het?").fill("x")
    expect(pagina.get_by_label("In welke gemeente?")).to_be_visible()
    expect(pagina.locator("[data-stand]")).to_contain_text("kon niet worden opgehaald")


@pytest.mark.elke_inhoud
def test_zonder_script_is_elke_gemeente_een_link(open_pagina: Callable[..., Page], site: Path) -> None:
    gemeenten = json.loads((site / "api/v1/plaatsen.json").read_text(encoding="utf-8"))["gemeenten"]
    for pad in ("raadplegen/", "gemeenten/"):
        pagina = open_pagina(pad, script=False)
        assert not pagina.get_by_role("combobox").count()
        links = set(pagina.locator("details a").evaluate_all("alle => alle.map((a) => a.getAttribute('href'))"))
        assert {f"../gemeenten/{g['id']}/" for g in gemeenten} <= links, pad
