"""Short pages: what a reader looks for is in view, the rest is one tap away, and nothing stands there twice."""

from __future__ import annotations

import html
import re

import pytest
from playwright.sync_api import expect

from macros.kinds import SOORTEN
from macros.pages.genoemd import genoemd, verzamel
from tests.project import rijke_catalogus

PLAN = "regios/kustland/plan-kustland-oost-2021-2024/"


def test_een_begrip_is_een_regel_tot_iemand_het_opent(open_pagina):
    pagina = open_pagina("begrippen/", script=False)
    woord = pagina.locator(".rv-woord").first
    expect(woord.locator("p").first).to_be_hidden()
    woord.locator("summary").click()
    expect(woord.locator("p").first).to_be_visible()


def test_een_link_naar_een_begrip_opent_het(open_pagina):
    pagina = open_pagina("begrippen/#meldcode")
    expect(pagina.locator("#meldcode > p").first).to_be_visible()


@pytest.mark.parametrize("getypt", ["meldcode", "MÉLD\u00adcode"])
def test_wie_typt_houdt_de_begrippen_met_die_woorden_over(open_pagina, getypt):
    pagina = open_pagina("begrippen/")
    alle = pagina.locator(".rv-woord").count()
    pagina.get_by_label("Zoek een woord").fill(getypt)
    over = pagina.locator(".rv-woord:visible")
    assert 0 < over.count() < alle
    assert "meldcode" in over.first.text_content().lower()
    expect(pagina.locator("form[data-zoeklijst] output")).to_have_text(f"{over.count()} van {alle}")
    pagina.get_by_label("Zoek een woord").fill("")
    expect(pagina.locator(".rv-woord:visible")).to_have_count(alle)


def test_elke_letter_leidt_naar_haar_begrippen(open_pagina):
    pagina = open_pagina("begrippen/", script=False)
    letters = pagina.locator(".rv-letters a").evaluate_all("(as) => as.map((a) => a.getAttribute('href'))")
    assert letters == pagina.locator("#woorden h2").evaluate_all("(hs) => hs.map((h) => '#' + h.id)")


def test_een_lijn_van_een_plan_is_een_kop_tot_iemand_haar_opent(open_pagina):
    pagina = open_pagina(PLAN, script=False)
    lijn = pagina.locator(".rv-actielijn").first
    expect(lijn.locator("table")).to_be_hidden()
    lijn.locator("summary").first.click()
    expect(lijn.locator("table")).to_be_visible()


def test_waar_iets_terugkomt_staat_niets_dubbel_en_is_geen_kop_voor_een_link():
    catalogus = rijke_catalogus()
    for soort in SOORTEN:
        for record in catalogus.alle(soort):
            alles = genoemd(catalogus, record)
            assert all(len(records) > 1 for _, records in alles.groepen)
            records = [r for _, groep in alles.groepen for r in groep] + [r for _, r in alles.los]
            assert len({id(r) for r in records}) == len(records) == alles.aantal


def test_een_groep_noemt_eerst_wat_nu_geldt():
    catalogus = rijke_catalogus()
    acties = catalogus.alle(next(s for s in SOORTEN if s.soort.naam == "actie"))
    alles = verzamel([("acties", "actie", a) for a in acties], catalogus.geldt)
    geldt = [catalogus.geldt(a) for _, groep in alles.groepen for a in groep]
    assert True in geldt
    assert False in geldt
    assert geldt == sorted(geldt, reverse=True)


def test_in_een_plan_dat_voorbij_is_ziet_niets_eruit_alsof_het_nu_loopt(open_pagina):
    pagina = open_pagina(PLAN, script=False)
    labels = ":is(.rv-label--doorlopend, .rv-label--gestart, .rv-label--geldig)"
    assert pagina.locator(labels).count() == 0
    assert pagina.locator(".rv-label--toen").count() > 3
    pagina = open_pagina(PLAN + "1a/", script=False)
    assert pagina.locator(labels).count() == 0
    expect(pagina.locator(".rv-label--toen")).to_have_text(re.compile(r"^Doorlopend.*\(voorbij\)$"))


def test_bij_elke_taak_staat_uit_welke_tijd_zij_is(open_pagina):
    pagina = open_pagina("verantwoordelijkheden/", script=False)
    taken = pagina.locator(".rv-woord li")
    assert taken.count() > 3
    for taak in taken.all():
        assert any(c.isdigit() for c in taak.locator(".rv-bij").first.text_content())


def test_een_punt_staat_op_de_pagina_van_zijn_document_ook_voor_wie_het_oude_adres_heeft(open_pagina):
    """Its card says all that there is: a page of its own would only repeat it."""
    pagina = open_pagina("regios/duinstreek/visie-duinstreek-2021/veiligheid-eerst/")
    pagina.wait_for_url("**/visie-duinstreek-2021/#punt-veiligheid-eerst")
    kaart = pagina.locator("#punt-veiligheid-eerst")
    expect(kaart).to_be_in_viewport()
    kaart.locator("summary", has_text="Bron").click()
    expect(kaart.get_by_text("Gaat over:")).to_be_visible()
    expect(kaart.get_by_role("link", name="Wijzig dit")).to_be_visible()


@pytest.mark.parametrize("pad", ["gemeenten/duinstad/", "regios/duinstreek/"])
def test_een_inwoner_leest_wat_de_regio_wil_en_waar_dat_staat(open_pagina, pad):
    pagina = open_pagina(pad, script=False)
    expect(pagina.get_by_text("De streek wil dat iedereen thuis veilig is").first).to_be_visible()
    lees = pagina.get_by_role("link", name="Lees verder in: Veiliger in de duinen").first
    assert lees.get_attribute("href").endswith("regios/duinstreek/visie-duinstreek-2021/")


@pytest.mark.elke_inhoud
def test_op_geen_pagina_staan_tekens_van_de_opmaak(site):
    bekeken = 0
    for pad in site.rglob("index.html"):
        if pad.relative_to(site).parts[0] in ("bijdragen", "insluiten", "gemeenten"):
            continue  # these show code that is meant to be copied
        hoofd = re.search(r"<main\b.*</main>", pad.read_text("utf-8"), re.DOTALL)
        if not hoofd:  # an address that moved
            continue
        tekst = html.unescape(re.sub(r"<[^>]*>", "", hoofd[0]))
        assert "<a " not in tekst, pad
        assert "</" not in tekst, pad
        bekeken += 1
    assert bekeken > 30
