"""Ten people with a question, on a phone and on a laptop, with and without script: each has an answer in 20 s.

Reading time is counted, not timed: the words from the heading of the answer up to what rings or opens.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.bezoek import volg

SCHERMEN = {320: 640, 1280: 800}
"""Width and height, in pixels, of a small phone and of a laptop."""
WOORDEN = 60
"""What people read in 20 seconds, at 180 words a minute (plain Dutch, read by adults)."""
ANDERE_SITE = "127.0.0.1"


@dataclass(frozen=True)
class Mens:
    """Who asks, what she types and then chooses, her question and theme, and whom she should find, with a way there."""

    wie: str
    typt: str
    kiest: str
    gemeente: str
    rol: str
    bereikt: str
    vraag: str = "advies"
    thema: str = ""


MENSEN = (
    Mens("leraar", "duinvoort", "Duinvoort", "Duinvoort", "advies-kustland", "tel:08002000"),
    Mens(
        "huisarts in een dorp dat geen gemeente meer is", "oud klif", "Oud-Klif", "'s-Gravenklif",
        "ouderen-kustland", "tel:08002000", thema="ouderenmishandeling",
    ),
    Mens("buur", "zeewijk", "Zeewijk", "Zeewijk", "advies-kustland", "tel:08002000", vraag="melden"),
    Mens(
        "beleidsmedewerker, eigen collega eerst", "duinvoort", "Duinvoort", "Duinvoort",
        "beleid-orde-duinvoort", "https://duinvoort.voorbeeld.nl/", vraag="beleid",
    ),
    Mens("iemand zonder regio", "havenrade", "Havenrade", "Havenrade", "veilig-thuis-landelijk", "tel:08002000"),
    Mens("iemand in het ene dorp", "dorp aan zee", "Dorp aan Zee (Havenrade)", "Havenrade", "veilig-thuis-landelijk",
         "tel:08002000"),
    Mens("iemand in het andere", "dorp aan zee", "Dorp aan Zee ('s-Polderwijk)", "'s-Polderwijk",
         "veilig-thuis-landelijk", "tel:08002000"),
    Mens("iemand die een volksnaam typt", "de haven", "De Haven", "Havenrade", "veilig-thuis-landelijk",
         "tel:08002000"),
    Mens("iemand wier gemeente opging", "klifzijde", "Klifzijde", "'s-Gravenklif", "advies-kustland", "tel:08002000"),
)  # fmt: skip


@pytest.fixture(params=SCHERMEN, ids=["telefoon", "laptop"])
def scherm(request, open_pagina):
    """Opens a page on that screen; afterwards nothing may stick out of it."""
    paginas: list[Page] = []

    def openen(pad: str, **opties: object) -> Page:
        pagina = open_pagina(pad, breedte=request.param, hoogte=SCHERMEN[request.param], **opties)
        paginas.append(pagina)
        return pagina

    yield openen
    for pagina in paginas:
        if pagina.url.startswith("http://127.0.0.1"):
            assert pagina.evaluate("document.documentElement.scrollWidth") <= request.param


def _in_beeld(pagina: Page, element: Locator) -> None:
    expect(element).to_be_in_viewport(ratio=1)


def _woorden_tot(begin: Locator, einde: str) -> int:
    """How many words there are to read in ``begin`` before the first link to ``einde``."""
    tekst = begin.evaluate(
        """(vak, doel) => {
          const bereik = document.createRange();
          bereik.setStart(vak, 0);
          bereik.setEndBefore(vak.querySelector(`a[href="${doel}"]`));
          return bereik.toString();
        }""",
        einde,
    )
    return len(re.findall(r"\w+", tekst))


@pytest.mark.parametrize("mens", MENSEN, ids=lambda m: m.wie)
def test_met_script_staat_het_antwoord_meteen_in_beeld(scherm, mens):
    pagina = scherm("raadplegen/")
    if mens.thema:
        pagina.locator(".rv-verfijn > summary").click()
        pagina.get_by_label("Thema").select_option(mens.thema)
    if mens.vraag != "advies":
        pagina.locator(f'input[name="vraag"][value="{mens.vraag}"]').check()
    pagina.get_by_role("combobox", name="Waar is het?").fill(mens.typt)
    pagina.get_by_role("option").filter(has_text=re.compile(rf"^{re.escape(mens.kiest)}")).first.click()
    eerste = pagina.locator(".rv-contact--eerst")
    expect(eerste).to_have_attribute("data-rol", mens.rol)
    expect(pagina.locator(".rv-uitkomst__kop")).to_contain_text(f"in {mens.gemeente}")
    weg = eerste.locator(f"a[href='{mens.bereikt}']").first
    _in_beeld(pagina, weg)
    assert _woorden_tot(pagina.locator("[data-uitkomst]"), mens.bereikt) <= WOORDEN


@pytest.mark.parametrize("mens", MENSEN, ids=lambda m: m.wie)
def test_zonder_script_leiden_twee_keuzes_naar_hetzelfde_antwoord(scherm, mens):
    """The letter, and the gemeente or what it was called; there the card of the question, below it who knows more."""
    pagina = scherm("", script=False)
    volg(pagina.get_by_role("link", name="Kies uw gemeente uit de lijst"))
    naam = mens.gemeente if "(" in mens.kiest else mens.kiest
    kaal = naam.lower().removeprefix("'s-")
    pagina.locator("#inhoud summary").filter(has_text=re.compile(f"^{kaal[0].upper()} ")).first.click()
    regel = pagina.locator("#inhoud li:visible").filter(has_text=re.compile(f"^{re.escape(naam)}(:|$)")).first
    volg(regel.get_by_role("link", name=mens.gemeente))
    expect(pagina.get_by_role("heading", level=1)).to_have_text(mens.gemeente)
    kaart = pagina.locator(f"#vraag-{mens.vraag}")
    if mens.thema:
        kaart.locator("summary", has_text=re.compile("^Daarna")).click()
        kaart = kaart.locator(f'li[data-rol="{mens.rol}"]')
        expect(kaart.locator(".rv-label--thema")).to_be_visible()
    else:
        expect(kaart.locator("[data-rol]").first).to_have_attribute("data-rol", mens.rol)
    kaart.scroll_into_view_if_needed()
    expect(kaart.locator(f"a[href='{mens.bereikt}']").first).to_be_visible()
    assert _woorden_tot(kaart, mens.bereikt) <= WOORDEN


def test_een_slachtoffer_dat_weggaat_na_drie_keuzes_komt_niet_terug(scherm):
    pagina = scherm("privacy/")
    pagina.goto(pagina.url.replace("privacy/", "raadplegen/"))
    pagina.context.route(
        lambda adres: ANDERE_SITE not in adres,
        lambda route: route.fulfill(body="<!doctype html><title>Weer</title>", content_type="text/html"),
    )
    pagina.get_by_role("combobox", name="Waar is het?").fill("duinvoort")
    pagina.get_by_role("listbox").get_by_role("option").first.click()
    for vraag in ("melden", "acuut-gevaar"):
        pagina.locator(f'input[name="vraag"][value="{vraag}"]').check()
    expect(pagina.locator(".rv-contact--eerst")).to_be_visible()
    weg = pagina.locator("a.rv-weg")
    _in_beeld(pagina, weg)
    assert weg.bounding_box()["height"] >= 44
    weg.click()
    pagina.wait_for_url("https://www.knmi.nl/")
    for _ in range(3):
        pagina.go_back()
        pagina.wait_for_url(lambda adres: "regiovisie" not in adres)
    for _ in range(4):
        pagina.go_forward()
        pagina.wait_for_url(lambda adres: "regiovisie" not in adres)


def test_zonder_script_laten_keuzes_niets_achter_en_zegt_de_site_wat_er_blijft(scherm):
    """The button is an ordinary link then; the page of help says that Back shows this site, and what to do."""
    pagina = scherm("gemeenten/duinvoort/", script=False)
    stappen = pagina.locator("details > summary").count()
    assert stappen >= 3
    weg = pagina.locator("a.rv-weg")
    _in_beeld(pagina, weg)
    assert weg.get_attribute("href") == "https://www.knmi.nl/"
    assert "noreferrer" in weg.get_attribute("rel")
    volg(pagina.get_by_role("link", name="Hulp nu").first)
    expect(pagina.locator("#inhoud")).to_contain_text("Staat JavaScript uit in uw browser? Dan wel: sluit het tabblad.")


@pytest.mark.parametrize("script", [True, False], ids=["met-script", "zonder-script"])
def test_een_moeder_die_engels_leest_vindt_hulp_in_haar_taal(scherm, script):
    pagina = scherm("", script=script)
    volg(pagina.get_by_role("link", name="Help in English").first)
    assert pagina.url.endswith("/help/")
    assert pagina.locator("html").get_attribute("lang") == "en"
    gevaar = pagina.locator("#inhoud a[href='tel:112']").first
    _in_beeld(pagina, gevaar)
    expect(pagina.locator("#inhoud a[href='tel:08002000']").first).to_be_visible()
    assert _woorden_tot(pagina.locator("#inhoud"), "tel:112") <= WOORDEN
    expect(pagina.get_by_role("link", name="Leave this site").last).to_be_in_viewport()
