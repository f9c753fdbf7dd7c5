"""The page at beheer/ in a real browser, on the tests' own content."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect


def records(site: Path) -> list[dict[str, str]]:
    gelezen: list[dict[str, str]] = json.loads((site / "beheer/records.json").read_text("utf-8"))["records"]
    return gelezen


@pytest.fixture
def actie(site: Path) -> dict[str, str]:
    """An action with a lead."""
    return next(r for r in records(site) if r["soort"] == "actie")


def naar(pagina: Page, record: dict[str, str]) -> None:
    pagina.evaluate("naar => { location.hash = naar }", f"wijzig={record['soort']}/{record['sleutel']}")
    expect(pagina.get_by_role("heading", name=f"Verander: {record['naam']}")).to_be_focused()


ELK_FORMULIER = """async (records) => {
  const vind = (kiezer) => document.querySelector(`[data-stap="formulier"]:not([hidden]) ${kiezer}`);
  const anders = {};
  for (const { soort, sleutel, naam } of records) {
    const vorige = vind("[data-velden] > *");
    location.hash = `wijzig=${soort}/${sleutel}`;
    for (let keer = 0; keer < 6000; keer++) {
      if (vind("[data-velden] > *") && vind("[data-velden] > *") !== vorige) break;
      await new Promise((klaar) => setTimeout(klaar, 5));
    }
    vind("[data-bronvraag]:not([hidden]) input[type=radio]")?.click();
    vind("[data-formulier]").requestSubmit();
    const meldingen = [...document.querySelectorAll("[data-fouten] li")].map((li) => li.textContent);
    const gezegd = [vind("[data-kop]").textContent, ...meldingen];
    const hoort = [`Verander: ${naam}`, "U hebt nog niets veranderd."];
    if (gezegd.join() !== hoort.join()) anders[`${soort}/${sleutel}`] = gezegd;
  }
  return anders;
}"""


def test_elk_formulier_geeft_terug_wat_erin_stond(open_pagina: Callable[..., Page], site: Path) -> None:
    """Opened and sent on unchanged: the page says that nothing changed, whatever the record holds."""
    pagina = open_pagina("beheer/")
    fouten: list[str] = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    expect(pagina.get_by_role("combobox", name="Zoek op naam")).to_be_visible()
    assert pagina.evaluate(ELK_FORMULIER, records(site)) == {}
    assert fouten == []


def test_wijzig_dit_opent_het_formulier_en_een_ander_antwoord_wordt_een_voorstel(
    open_pagina: Callable[..., Page], actie: dict[str, str]
) -> None:
    pagina = open_pagina(actie["adres"])
    pagina.get_by_role("link", name="Wijzig dit").click()
    expect(pagina.get_by_role("heading", name=f"Verander: {actie['naam']}")).to_be_focused()
    pagina.get_by_label("Titel", exact=True).first.fill("Een nieuwe titel: met een dubbele punt")
    pagina.get_by_role("button", name="Verder").click()
    fout = pagina.get_by_role("alert").get_by_role("link", name="Kies waar deze verandering staat.")
    fout.click()
    expect(pagina.locator("input[type=radio]:focus")).to_be_visible()
    pagina.keyboard.press("Space")
    pagina.get_by_role("button", name="Verder").click()
    expect(pagina.get_by_role("heading", name="Uw voorstel")).to_be_focused()
    expect(pagina.get_by_text("Titel: was ")).to_contain_text("wordt Een nieuwe titel: met een dubbele punt")
    pagina.get_by_text("Zo verandert het bestand").click()
    erbij = pagina.locator("ins").all_inner_texts()
    assert [" ".join(regel.split()) for regel in erbij] == ['+ titel: "Een nieuwe titel: met een dubbele punt"']
    pagina.go_back()
    expect(pagina.get_by_label("Titel", exact=True).first).to_have_value("Een nieuwe titel: met een dubbele punt")


def test_een_naam_kiezen_gaat_met_het_toetsenbord(open_pagina: Callable[..., Page], actie: dict[str, str]) -> None:
    pagina = open_pagina("beheer/")
    veld = pagina.get_by_role("combobox", name="Zoek op naam")
    veld.fill(actie["naam"][:12])
    expect(veld).to_have_attribute("aria-expanded", "true")
    veld.press("ArrowDown")
    veld.press("Enter")
    expect(pagina.get_by_role("heading", name=f"Verander: {actie['naam']}")).to_be_focused()


def test_herladen_vraagt_eerst_maar_weggaan_door_de_knop_nooit(
    open_pagina: Callable[..., Page], actie: dict[str, str]
) -> None:
    pagina = open_pagina("beheer/")
    naar(pagina, actie)
    pagina.get_by_label("Titel", exact=True).first.fill("Iets anders")
    gevraagd: list[str] = []
    pagina.on("dialog", lambda d: (gevraagd.append(d.type), d.dismiss()))
    with pagina.expect_event("dialog"):
        pagina.evaluate("setTimeout(() => location.reload())")
    assert gevraagd == ["beforeunload"]
    expect(pagina.get_by_label("Titel", exact=True).first).to_have_value("Iets anders")
    pagina.route("https://www.knmi.nl/**", lambda r: r.fulfill(body="Het weer"))
    pagina.get_by_role("link", name="Verlaat deze site").last.click()
    pagina.wait_for_url("https://www.knmi.nl/**")
    assert gevraagd == ["beforeunload"]


def test_een_link_in_de_pagina_vraagt_eerst_of_wat_half_is_ingevuld_weg_mag(
    open_pagina: Callable[..., Page], actie: dict[str, str], site: Path
) -> None:
    ander = next(r for r in records(site) if r["soort"] == "organisatie")
    pagina = open_pagina("beheer/")
    naar(pagina, actie)
    titel = pagina.get_by_label("Titel", exact=True).first
    titel.fill("Iets anders")
    gevraagd: list[str] = []
    pagina.once("dialog", lambda d: (gevraagd.append(d.message), d.dismiss()))
    pagina.evaluate("naar => { location.hash = naar }", f"wijzig=organisatie/{ander['sleutel']}")
    pagina.wait_for_function("naar => location.hash.endsWith(naar)", arg=actie["sleutel"])
    assert len(gevraagd) == 1
    assert actie["naam"] in gevraagd[0]
    expect(titel).to_have_value("Iets anders")
    pagina.once("dialog", lambda d: d.accept())
    naar(pagina, ander)


@pytest.mark.parametrize("breedte", [320, 1280])
def test_niets_gaat_naar_een_ander_en_niets_wordt_bewaard(
    open_pagina: Callable[..., Page], actie: dict[str, str], breedte: int
) -> None:
    pagina = open_pagina("beheer/", breedte=breedte)
    adressen: list[str] = []
    pagina.on("request", lambda v: adressen.append(v.url))
    naar(pagina, actie)
    pagina.get_by_label("Titel", exact=True).first.fill("Iets geheims")
    pagina.locator("[data-bronnen] input[type=radio]").first.check()
    pagina.get_by_role("button", name="Verder").click()
    expect(pagina.get_by_role("heading", name="Uw voorstel")).to_be_focused()
    assert [a for a in adressen if "127.0.0.1" not in a] == []
    assert pagina.evaluate("JSON.stringify([window.name, {...localStorage}, {...sessionStorage}])").count("geheim") == 0
    assert "geheim" not in pagina.url
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte
