"""The contact finder and the page of a gemeente, in a real browser, on the tests' own data."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.catalogue import Catalogus, laad
from macros.fields.keuzes import Meldcodestap, Vraag
from macros.kinds.doelgroep import Doelgroep
from macros.kinds.gemeente import Gemeente
from macros.kinds.thema import Thema
from tests.bezoek import SUBPAD, Bediende, bediend, leen_bron, uit, volg
from tests.project import WORTEL
from tests.site import proefsite

ERBIJ = """
  - id: {id}
    naam: Rol {id}
    organisatie: {organisatie}
    werkgebied:
      gemeenten: [meerdorp]
    vragen: [{vragen}]
    waarom: Deze rol weet er veel van.
    {extra}
    kanalen:
      - {kanaal}
    bij_gesloten: Bel 112 of 0800-2000.
    terugvalrol: advies-landelijk
    controle:
      op: 2026-11-01
      door: redactie
      hoe: vergeleken met de bron
      volgende: 2026-11-02
    bronnen:
      - bron: bron-streekplan
        plaats: regel 30
"""
RUBRIEK = """\
# Wie kan ik raadplegen?

Kies uw gemeente en uw vraag. U ziet dan wie u als eerste belt of schrijft.

{{ overzicht("raadplegen") }}
"""
GEMEENTEN = ("meerdorp", "duinstad", "zandhoek", "bosrade")
EERSTE = "[data-uitkomst] [data-rol]"


class Proef(NamedTuple):
    """A site of our own data, and what the catalogue says of it."""

    adres: str
    site: Path
    catalogus: Catalogus


@pytest.fixture(scope="module")
def proef(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proef]:
    """Published at an address of its own, and served elsewhere and below a sub-path."""
    project = proefsite.maak(tmp_path_factory.mktemp("proef"), paginas={"raadplegen.md": RUBRIEK})
    rollen = project / "data/regios/duinstreek/contactrollen.yml"
    rollen.write_text(
        rollen.read_text("utf-8")
        + ERBIJ.format(
            id="nergens",
            organisatie="meerdorp",
            vragen="beleid",
            extra="voorbehoud: Niet nagevraagd.",
            kanaal="via: meerdorp",
        )
        + ERBIJ.format(
            id="coach",
            organisatie="hulplijn-nederland",
            vragen="advies, beleid",
            extra="themas: [nazorg]",
            kanaal="telefoon: 0900-1234",
        ),
        "utf-8",
    )
    uitkomst = proefsite.bouw(project, SITE_URL="https://voorbeeld.nl/ergens-anders/")
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    site = project / "site"
    catalogus = laad(project / "data", date(2026, 11, 22)).catalogus
    with bediend(uit(site, Bediende)) as server:
        yield Proef(server + SUBPAD, site, catalogus)


Openen = Callable[..., Page]


@pytest.fixture
def openen(chromium: Browser, proef: Proef) -> Iterator[Openen]:
    """Opens a page for a visitor with a phone; a fault in a script fails the test."""
    contexten, fouten = [], []

    def openen(pad: str, *, breed: bool = False, **opties: object) -> Page:
        vak = {"width": 1280, "height": 800} if breed else {"width": 320, "height": 640}
        contexten.append(chromium.new_context(viewport=vak, **opties))
        pagina = contexten[-1].new_page()
        pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
        pagina.goto(proef.adres + pad)
        return pagina

    yield openen
    for context in contexten:
        context.close()
    assert fouten == []


def kiest(pagina: Page, gemeente: str, vraag: str = "") -> None:
    """Type the gemeente and choose it from the list, and then the question."""
    if pagina.locator("#r-gemeente").input_value() != gemeente:
        naam = pagina.locator(f'#r-gemeente option[value="{gemeente}"]').first.get_attribute("data-naam")
        pagina.get_by_role("combobox", name="Waar is het?").fill(naam)
        pagina.get_by_role("option", name=naam, exact=True).click()
    if vraag:
        pagina.locator(f'[name="vraag"][value="{vraag}"]').check()
    pagina.wait_for_function(
        """([g, v]) => location.hash.startsWith(`#gemeente=${g}&vraag=${v || "advies"}`)
          && document.querySelector("#uitkomst")""",
        arg=[gemeente, vraag],
    )


def test_na_een_keuze_staat_de_eerste_groot_in_beeld(openen: Openen) -> None:
    pagina = openen("raadplegen/")
    kiest(pagina, "meerdorp")
    pagina.locator(EERSTE).first.wait_for()
    assert pagina.locator(EERSTE).first.get_attribute("data-rol") == "advies-duinstreek"
    nummer = pagina.locator(EERSTE).first.locator(".rv-bel").first
    vak = nummer.bounding_box()
    assert vak is not None
    assert 0 < vak["y"] < 640 - vak["height"]
    assert pagina.evaluate("document.activeElement.id") == "uitkomst"
    balk = pagina.locator(".rv-hulp").bounding_box()
    kop = pagina.locator("#uitkomst").bounding_box()
    assert balk is not None
    assert kop is not None
    assert kop["y"] >= balk["height"]
    gezegd = pagina.locator("[role=status][data-uitkomst-status]").inner_text()
    assert gezegd == "Als eerste: Advies van Veilig Thuis Duinstreek, 0800-2000."


def test_wie_met_het_toetsenbord_kiest_houdt_de_plek_en_gaat_met_enter(openen: Openen) -> None:
    pagina = openen("raadplegen/#gemeente=meerdorp&vraag=advies")
    pagina.locator(EERSTE).first.wait_for()
    pagina.locator("[data-naar-vraag]").click()
    pagina.keyboard.press("ArrowDown")
    pagina.wait_for_function("location.hash.includes('vraag=melden')")
    pagina.wait_for_function("document.querySelector('#uitkomst').textContent.startsWith('Ik wil een melding')")
    assert pagina.evaluate("document.activeElement.value") == "melden"
    pagina.keyboard.press("Enter")
    expect(pagina.locator("#uitkomst")).to_be_focused()


def test_elke_keuze_met_elke_vraag_geeft_een_antwoord_met_een_weg_erheen(openen: Openen) -> None:
    pagina = openen("raadplegen/")
    opties = pagina.locator("#r-gemeente option").evaluate_all("(alle) => alle.map((o) => o.value).filter(Boolean)")
    assert set(GEMEENTEN) <= set(opties)
    for gemeente, vraag in product(dict.fromkeys(opties), Vraag):
        kiest(pagina, gemeente, vraag.value)
        kop = pagina.locator("#uitkomst")
        pagina.wait_for_function(
            "(v) => document.querySelector('#uitkomst').textContent.startsWith(v)", arg=vraag.label
        )
        assert pagina.locator("[data-uitkomst] a[href^='tel:']").count() > 0, (gemeente, kop.inner_text())


def test_niets_steekt_uit_op_een_telefoon_ook_met_alles_open(openen: Openen) -> None:
    pagina = openen("raadplegen/#gemeente=meerdorp&vraag=beleid&thema=nazorg")
    pagina.locator(EERSTE).first.wait_for()
    assert pagina.locator(".rv-verfijn").evaluate("(d) => d.open")
    pagina.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert pagina.evaluate("document.documentElement.scrollWidth") == 320


def test_een_rol_waar_niets_rinkelt_zegt_wat_u_doet_en_wat_niet_zeker_is(openen: Openen) -> None:
    pagina = openen("raadplegen/#gemeente=meerdorp&vraag=beleid")
    laatste = pagina.locator('[data-uitkomst] .rv-antwoorden > li[data-rol="nergens"]:last-child')
    laatste.locator("summary").first.click()
    tekst = laatste.inner_text()
    for stuk in (
        "Geen nummer bekend. Zoek",
        "Let op: Niet nagevraagd.",
        "Niet bereikbaar?",
        "Daarna: Advies van de hulplijn",
    ):
        assert stuk in tekst
    assert laatste.locator("a[href='tel:112']").is_visible()
    assert laatste.locator("a[href='tel:08002000']").is_visible()
    eerste = pagina.locator('.rv-contact--eerst[data-rol="coach"]')
    assert eerste.locator("a[href='tel:09001234']").is_visible()
    assert "Controle te laat" in eerste.text_content()


def test_via_een_partij_staat_het_nummer_van_die_partij_erbij(openen: Openen) -> None:
    pagina = openen("raadplegen/#gemeente=duinstad&vraag=casus-bespreken")
    rol = pagina.locator(f'{EERSTE}[data-rol="preventiemedewerker-duinstreek"]')
    rol.wait_for()
    gezegd = "via Veilig Thuis Duinstreek 0800-2000 op werkdagen"
    assert rol.locator(".rv-kanalen").inner_text().split() == gezegd.split()
    assert "Geen nummer bekend" not in rol.inner_text()
    pagina.goto(pagina.url.replace("raadplegen/", "gemeenten/duinstad/"))
    op_de_pagina = pagina.locator('#vraag-casus-bespreken [data-rol="preventiemedewerker-duinstreek"] .rv-kanalen')
    assert op_de_pagina.inner_text().split() == gezegd.split()


def test_links_blijven_op_deze_site_waar_zij_ook_staat(openen: Openen, proef: Proef) -> None:
    pagina = openen("raadplegen/#gemeente=meerdorp&vraag=advies")
    pagina.locator(EERSTE).first.wait_for()
    naar = pagina.locator("[data-uitkomst] a:not([rel]):not([href^='tel:'])").evaluate_all(
        "(a) => a.map((l) => l.href)"
    )
    assert len(naar) > 2
    assert all(a.startswith(proef.adres) for a in naar)
    assert all((proef.site / a.removeprefix(proef.adres) / "index.html").exists() for a in naar)


def test_zonder_bestand_staat_er_hoe_u_toch_iemand_spreekt(openen: Openen) -> None:
    pagina = openen("raadplegen/")
    pagina.route("**/raadplegen.json", lambda vraag: vraag.abort())
    kiest(pagina, "meerdorp")
    uitkomst = pagina.locator("[data-uitkomst]")
    assert "kon niet worden opgehaald" in uitkomst.inner_text()
    assert uitkomst.locator("a[href='tel:08002000']").is_visible()
    pagina.unroute("**/raadplegen.json")
    kiest(pagina, "meerdorp", "melden")
    pagina.locator(EERSTE).first.wait_for()


def test_een_oud_of_verkeerd_adres_is_geen_fout(openen: Openen) -> None:
    pagina = openen("raadplegen/#gemeente=bestaat-niet&vraag=onzin&thema=weg")
    assert pagina.locator("#r-gemeente").input_value() == ""
    assert pagina.locator("[data-uitkomst]").inner_text() == ""
    kiest(pagina, "meerdorp")
    pagina.locator(EERSTE).first.wait_for()


def test_de_keuze_staat_in_het_fragment_is_geen_stap_voor_terug_en_blijft_nergens(openen: Openen) -> None:
    pagina = openen("over/")
    pagina.goto(pagina.url.replace("over/", "raadplegen/"))
    verzoeken: list[str] = []
    pagina.on("request", lambda v: verzoeken.append(v.url))
    kiest(pagina, "meerdorp")
    kiest(pagina, "meerdorp", "acuut-gevaar")
    assert pagina.url.endswith("#gemeente=meerdorp&vraag=acuut-gevaar")
    assert not any("gevaar" in adres.split("#")[0] for adres in verzoeken)
    assert pagina.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]
    assert pagina.context.cookies() == []
    pagina.go_back()
    assert pagina.url.endswith("/over/")


def test_browser_en_catalogus_geven_dezelfde_volgorde(openen: Openen, proef: Proef) -> None:
    """The browser adds up the weights in the file; what comes out is the catalogue's order, whatever is asked."""
    themas = ["", *(t.id for t in proef.catalogus.alle(Thema))]
    groepen = ["", *(d.id for d in proef.catalogus.alle(Doelgroep))]
    gevallen = [
        {"gemeente": g, "vraag": v.value, "thema": t, "doelgroep": d, "stap": s}
        for g, v, t, d, s in product(GEMEENTEN, Vraag, themas, groepen, ("", *Meldcodestap))
    ]
    pagina = openen("raadplegen/")
    leen_bron(pagina)
    uit_browser = pagina.evaluate(
        """async (gevallen) => {
          const { orden } = await import(new URL("../bron/volgorde.js", location.href).href);
          const bestanden = {};
          for (const naam of new Set(gevallen.map((g) => g.gemeente)))
            bestanden[naam] = await (await fetch(`../api/v1/gemeenten/${naam}/raadplegen.json`)).json();
          return gevallen.map((g) => orden(bestanden[g.gemeente], g).map((a) => a.rol.rol));
        }""",
        gevallen,
    )
    for geval, rollen in zip(gevallen, uit_browser, strict=True):
        verwacht = proef.catalogus.raadpleeg(
            proef.catalogus.geef(Gemeente, geval["gemeente"]),
            Vraag(geval["vraag"]),
            thema=geval["thema"] or None,
            doelgroep=geval["doelgroep"] or None,
            stap=Meldcodestap(geval["stap"]) if geval["stap"] else None,
        )
        assert rollen == [a.rol.id for a in verwacht], geval
    assert len({tuple(rollen) for rollen in uit_browser}) > 5


def test_zonder_script_staat_hetzelfde_op_de_pagina_van_de_gemeente(openen: Openen, proef: Proef) -> None:
    pagina = openen("raadplegen/", java_script_enabled=False)
    pagina.locator("[data-zonder-script] summary").filter(has_text=re.compile("^M ")).click()
    volg(pagina.locator("[data-zonder-script]").get_by_role("link", name="Meerdorp", exact=True).first)
    for vraag in Vraag:
        hoort = [a.rol.id for a in proef.catalogus.raadpleeg(proef.catalogus.geef(Gemeente, "meerdorp"), vraag)]
        vak = pagina.locator(f"#vraag-{vraag.value}")
        staat = vak.locator("[data-rol]").evaluate_all("(alle) => alle.map((a) => a.dataset.rol)") if hoort else []
        assert staat == hoort
        if hoort:
            assert vak.locator(".rv-kanalen").first.is_visible()
            assert vak.locator(".rv-antwoorden").count() == (len(hoort) > 1)


def test_een_gemeente_die_opging_leidt_naar_de_nieuwe(openen: Openen) -> None:
    pagina = openen("gemeenten/oud-meerdorp/")
    volg(pagina.locator(".rv-melding").get_by_role("link").first)
    assert pagina.url.endswith("/gemeenten/meerdorp/")


def test_wat_voorbij_is_staat_gevouwen_onder_wat_nu_geldt(openen: Openen, proef: Proef) -> None:
    pagina = openen("gemeenten/meerdorp/")
    in_beeld = pagina.locator(".rv-documenten > li > strong").evaluate_all(
        "(alle) => alle.map((s) => [s.textContent, s.checkVisibility({ contentVisibilityAuto: true })])"
    )
    [(_, documenten)] = proef.catalogus.documenten_voor(proef.catalogus.geef(Gemeente, "meerdorp"))
    geldt = {d.naam_kort: proef.catalogus.geldt(d) for d in documenten}
    assert dict(in_beeld) == geldt
    assert set(geldt.values()) == {True, False}
    assert [zichtbaar for _, zichtbaar in in_beeld] == sorted((z for _, z in in_beeld), reverse=True)


def _lengte(pagina: Page) -> float:
    lengte: float = pagina.evaluate("document.documentElement.scrollHeight / innerHeight")
    return lengte


@pytest.mark.parametrize(("breed", "hoogte", "meest"), [(1280, 800, 5), (320, 640, 12)])
def test_elke_gemeente_past_in_weinig_schermen(
    chromium: Browser, adres: str, site: Path, breed: int, hoogte: int, meest: float
) -> None:
    """On the real site: what is folded does not count, and the number of Veilig Thuis does not stand everywhere."""
    alle = sorted((site / "gemeenten").glob("*/index.html"), key=lambda p: p.stat().st_size, reverse=True)
    pagina = chromium.new_context(viewport={"width": breed, "height": hoogte}).new_page()
    for pad in alle[:3]:
        pagina.goto(f"{adres}gemeenten/{pad.parent.name}/")
        assert _lengte(pagina) <= meest, pad
        assert pagina.evaluate("document.documentElement.scrollWidth") == breed
        thuis = pagina.locator(".rv-hulp").get_attribute("data-nood-thuis")
        in_beeld = pagina.locator(f".rv-tekst a:text-is('{thuis}')").evaluate_all(
            "(alle) => alle.filter((a) => a.checkVisibility({ contentVisibilityAuto: true })).length"
        )
        assert in_beeld <= len(Vraag)
    pagina.context.close()


def test_geen_script_kent_een_noodnummer() -> None:
    for pad in (WORTEL / "docs/script").rglob("*.js"):
        assert re.search(r"\b112\b|0800-?2000", pad.read_text("utf-8")) is None, pad
