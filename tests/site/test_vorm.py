"""The look of every kind of page: one A4 for a gemeente, pictures that can be read."""

import re

import pytest

from tests.site.soorten import adressen

PLAN = "regios/kustland/plan-kustland-oost-2021-2024/"


@pytest.mark.elke_inhoud
def test_elke_soort_pagina_heeft_een_kop_en_een_kruimelpad(site):
    for soort, pad in adressen(site).items():
        html = (site / ("404.html" if soort == "niet-gevonden" else f"{pad}index.html")).read_text("utf-8")
        assert html.count("<h1") == 1, pad
        if pad not in ("", "bestaat-niet/") and soort != "record-kaart":  # a card stands on another site
            assert re.search(r'class="rv-kruimels".*?<a [^>]*>Home</a>', html, re.DOTALL), pad


@pytest.mark.parametrize("pad", ["gemeenten/duinvoort/", "gemeenten/s-gravenklif/", "gemeenten/zandhoek/"])
def test_een_gemeente_past_op_een_a4(open_pagina, pad):
    pdf = open_pagina(pad).pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def test_op_papier_staat_wie_wat_belooft_en_doet(open_pagina):
    pagina = open_pagina("gemeenten/duinvoort/")
    pagina.emulate_media(media="print")
    for kop in ("^Wie raadpleeg ik, waarvoor", "^Wat belooft de regio", "^Wie (doet|deed) wat"):
        assert pagina.get_by_role("heading", name=re.compile(kop)).first.is_visible()
    assert pagina.locator(".rv-doen tbody tr").first.is_visible()
    waar = pagina.locator(".rv-alleen-afdruk")
    assert re.fullmatch(
        r"https://voorbeeld\.nl/regiovisie/gemeenten/duinvoort/ - stand van \d+ \w+ \d{4}", waar.inner_text()
    )
    assert not pagina.get_by_text("Verlaat deze site").first.is_visible()
    assert pagina.locator(".rv-wijzer .rv-bel:visible", has_text="0800-2000").count() > 0


def test_de_tijdlijn_zegt_in_woorden_wat_zij_tekent(open_pagina):
    pagina = open_pagina(PLAN, script=False)
    regels = pagina.locator(".rv-tijdlijn__regels > li")
    assert regels.count() == 8
    for code, woorden in {
        "1a": "Doorlopend",
        "1d": "2021 tot en met 2022 (voorbij)",
        "1b": "Nader te bepalen",
        "1c": "Lokaal te bepalen",
        "2b": "Afhankelijk van landelijke campagnes",
        "3b": "Gestart in oktober 2020",
    }.items():
        regel = regels.filter(has=pagina.locator(f'a[href$="/{code}/"]'))
        assert woorden in regel.inner_text()
        assert regel.locator("svg[aria-hidden=true] .rv-balk").count() == 1


def test_elke_letter_in_de_matrix_is_een_link_naar_haar_actie(open_pagina):
    pagina = open_pagina(PLAN, script=False)
    pagina.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    cellen = pagina.locator(".rv-matrix tbody td a")
    assert cellen.count() > 15
    fout = pagina.evaluate("""() => {
        const codes = [...document.querySelectorAll('.rv-matrix thead tr:last-child a')].map((a) => a.href);
        return [...document.querySelectorAll('.rv-matrix tbody tr')].flatMap((rij) =>
            [...rij.querySelectorAll('td')].flatMap((td, i) =>
                [...td.querySelectorAll('a')].filter((a) => a.href !== codes[i]).map((a) => a.title)));
    }""")
    assert fout == []
    rij = pagina.get_by_role("row", name=re.compile("^Opvang Kustland"))
    assert rij.get_by_role("link", name=re.compile("trekt")).count() == 1


@pytest.mark.parametrize(("pad", "aantal"), [("gemeenten/", None), ("regios/kustland/", 3)])
def test_op_de_kaart_is_elke_gemeente_een_tegel_met_een_eigen_plek(open_pagina, pad, aantal):
    pagina = open_pagina(pad, script=False)
    pagina.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    tegels = pagina.locator(".rv-tegels a")
    assert tegels.count() == aantal or aantal is None
    plekken = pagina.evaluate("""() => [...document.querySelectorAll('.rv-tegels li')].map((t) => {
        const vak = t.getBoundingClientRect();
        return `${Math.round(vak.x)}:${Math.round(vak.y)}`;
    })""")
    assert len(set(plekken)) == len(plekken)
    tegel = pagina.locator(".rv-tegels").get_by_role("link", name=re.compile("^Duinvoort"))
    assert re.search("regio Kustland|deelregio Kustland-Oost", tegel.inner_text().replace("\n", " "))


def test_de_kaart_is_met_het_toetsenbord_te_gebruiken(open_pagina):
    pagina = open_pagina("regios/kustland/")
    pagina.locator(".rv-tegels a").first.focus()
    eerste = pagina.evaluate("document.activeElement.textContent")
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("document.activeElement.closest('.rv-tegels') !== null")
    assert pagina.evaluate("document.activeElement.textContent") != eerste


def test_zonder_script_volgt_de_pagina_het_donkere_apparaat(open_pagina):
    licht, donker = (open_pagina("over/", script=False, color_scheme=s) for s in ("light", "dark"))
    achtergrond = "getComputedStyle(document.body).backgroundColor"
    assert licht.evaluate(achtergrond) == "rgb(255, 255, 255)"
    assert donker.evaluate(achtergrond) == "rgb(18, 25, 29)"


@pytest.mark.parametrize("pad", ["", "gemeenten/duinvoort/", "hulp-nu/"])
def test_een_gedeelde_link_toont_een_neutraal_beeld(open_pagina, site, pad):
    pagina = open_pagina(pad)
    eigenschap = {
        m.get_attribute("property"): m.get_attribute("content") for m in pagina.locator('meta[property^="og:"]').all()
    }
    assert eigenschap["og:description"] == "Afspraken van gemeenten en regio's"
    assert eigenschap["og:url"] == f"https://voorbeeld.nl/regiovisie/{pad}"
    assert (site / eigenschap["og:image"].removeprefix("https://voorbeeld.nl/regiovisie/")).stat().st_size > 1000


def test_in_eigen_kleuren_van_de_bezoeker_blijft_te_zien_waar_u_bent_en_hoe_u_weggaat(open_pagina):
    """Forced colours: backgrounds go and every border is drawn, transparent ones too."""
    pagina = open_pagina("gemeenten/", forced_colors="active")
    onder = "a => getComputedStyle(a).borderBottomColor"
    hier = pagina.locator(".rv-menu a[aria-current]").evaluate(onder)
    anders = {a.evaluate(onder) for a in pagina.locator(".rv-menu a:not([aria-current])").all()}
    vlak = pagina.evaluate("getComputedStyle(document.body).backgroundColor")
    assert anders == {vlak}
    assert hier != vlak
    rand = pagina.locator(".rv-hulp .rv-weg").evaluate("a => getComputedStyle(a).borderTopWidth")
    assert rand == "2px"
    merk = "getComputedStyle(document.querySelector('.rv-naam'), '::before').backgroundColor"
    assert pagina.evaluate(merk) != vlak


@pytest.mark.parametrize("breedte", [1280, 320])
def test_alleen_wat_opzij_rolt_is_een_halte_van_tab(open_pagina, breedte):
    pagina = open_pagina("bijdragen/velden/", breedte=breedte)
    assert pagina.locator(".rv-tabel").count() > 5
    pagina.wait_for_function(
        "[...document.querySelectorAll('.rv-tabel')].every((v) => (v.tabIndex === 0) === v.scrollWidth > v.clientWidth)"
    )


def test_wie_een_lang_woord_kopieert_neemt_de_plekken_waar_het_mag_breken_niet_mee(open_pagina):
    pagina = open_pagina("begrippen/")
    pagina.evaluate("""() => {
        addEventListener("copy", (e) => {
            window.meegenomen = ["plain", "html"].map((s) => e.clipboardData.getData(`text/${s}`));
        });
    }""")
    assert "\u00ad" in pagina.locator("main").text_content()
    pagina.keyboard.press("ControlOrMeta+A")
    pagina.keyboard.press("ControlOrMeta+C")
    kaal, opgemaakt = pagina.wait_for_function("window.meegenomen").json_value()
    assert "Begrippen" in kaal
    assert "<h1" in opgemaakt
    assert "\u00ad" not in kaal + opgemaakt
