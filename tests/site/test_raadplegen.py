"""The contact finder in a real browser: five journeys of professionals, with and without JavaScript."""

import re
from datetime import date
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.catalogue.raadplegen import contactrollen_voor
from macros.fields.keuzes import Meldcodestap, Vraag
from macros.kinds.gemeente import Gemeente
from macros.kinds.thema import Thema
from tests.bezoek import leen_bron

DATA = Path(__file__).resolve().parents[2] / "data"

REIZEN = {
    "houten-ouderenmishandeling": (
        "Houten",
        "Ik wil advies",
        "Ouderenmishandeling",
        "ouderenmishandeling-veilig-thuis-utrecht",
    ),
    "vijfheerenlanden-huisverbod": (
        "Vijfheerenlanden",
        "Ik heb een vraag over beleid",
        "Tijdelijk huisverbod",
        "beleidsmedewerker-oov-vijfheerenlanden",
    ),
    "rheden-advies": ("Rheden", "Ik wil advies", None, "advies-en-meldpunt-gelderland-midden"),
    "alblasserdam-casus": ("Alblasserdam", "Ik wil een casus bespreken", None, "advies-en-meldpunt-zuid-holland-zuid"),
    "vianen-mensenhandel": (
        "Vianen (Vijfheerenlanden)",
        "Ik wil een melding doen",
        "Mensenhandel",
        "meldpunt-binnenlandse-mensenhandel",
    ),
}


def kies_plaats(pagina, label):
    """Type a place, and choose it from the list when there are more that are called so."""
    pagina.get_by_label("Waar is het?").fill(label.split(" (")[0])
    pagina.get_by_role("option", name=label, exact=True).click()


@pytest.mark.parametrize(("gemeente", "vraag", "thema", "rol"), REIZEN.values(), ids=REIZEN.keys())
def test_een_professional_vindt_de_juiste_rol(open_pagina, gemeente, vraag, thema, rol):
    pagina = open_pagina("raadplegen/")
    kies_plaats(pagina, gemeente)
    pagina.get_by_label(vraag).check()
    if thema:
        pagina.get_by_text("Verfijn").click()
        pagina.get_by_label("Thema", exact=True).select_option(label=thema)
    eerste = pagina.locator("[data-uitkomst] [data-rol]").first
    eerste.wait_for()
    pagina.wait_for_function("r => document.querySelector('[data-uitkomst] [data-rol]').dataset.rol === r", arg=rol)
    assert eerste.locator(".rv-kanalen").inner_text().strip()


@pytest.mark.parametrize(("gemeente", "vraag", "thema", "rol"), REIZEN.values(), ids=REIZEN.keys())
def test_zonder_javascript_staat_hetzelfde_op_de_pagina_van_de_gemeente(open_pagina, gemeente, vraag, thema, rol):
    pagina = open_pagina("raadplegen/", script=False)
    lijst = pagina.locator("[data-zonder-script]")
    lijst.locator("summary").filter(has_text=re.compile(f"^{gemeente[0]} ")).click()
    plaats = lijst.locator("li").filter(has_text=re.compile(rf"^{gemeente.split(' (')[0]}(:|$)"))
    plaats.get_by_role("link").first.click()
    vak = pagina.locator(".rv-vraag").filter(has=pagina.get_by_role("heading", name=vraag, exact=True))
    assert vak.locator(f'[data-rol="{rol}"]').count() == 1
    assert vak.locator(f'[data-rol="{rol}"] .rv-kanalen').inner_text().strip()


def test_de_keuze_staat_in_het_fragment_en_is_geen_stap_voor_terug(open_pagina):
    pagina = open_pagina("over/")
    pagina.goto(pagina.url.replace("over/", "raadplegen/"))
    kies_plaats(pagina, "Velp (Rheden)")
    pagina.locator("[data-uitkomst] [data-rol]").first.wait_for()
    pagina.get_by_label("Er is nu gevaar").check()
    pagina.wait_for_function("document.querySelector('[data-uitkomst] [data-rol]').dataset.rol === 'alarmnummer'")
    assert pagina.url.endswith("#gemeente=rheden&vraag=acuut-gevaar")
    pagina.go_back()
    assert pagina.url.endswith("/over/")


def test_een_gedeeld_adres_geeft_meteen_het_antwoord_en_bewaart_niets(open_pagina):
    verzoeken = []
    pagina = open_pagina("raadplegen/")
    pagina.on("request", lambda v: verzoeken.append(v.url))
    pagina.goto(pagina.url.split("#")[0] + "#gemeente=houten&vraag=casus-bespreken&thema=stalking")
    pagina.locator("[data-uitkomst] [data-rol]").first.wait_for()
    assert not any("stalking" in adres.split("#")[0] for adres in verzoeken)
    assert pagina.evaluate("sessionStorage.length") == 0
    assert pagina.evaluate("Object.keys(localStorage).filter(k => !k.endsWith('__palette')).length") == 0
    assert pagina.context.cookies() == []


def test_browser_en_catalogus_geven_dezelfde_volgorde(open_pagina):
    """The page sorts with its own few lines; they must agree with the catalogue for every theme and question."""
    gebieden = laad(DATA, date(2026, 11, 22)).catalogus.gebieden
    gevallen = [
        {"gemeente": gemeente, "vraag": vraag.value, "thema": thema, "doelgroep": groep, "stap": stap}
        for gemeente in ("houten", "alblasserdam", "rheden")
        for vraag in Vraag
        for thema, groep, stap in [
            *((t.id, "", "") for t in gebieden.samenhang.alle(Thema)),
            ("", "ouderen", "2"),
            ("", "kinderen", "5"),
            ("mensenhandel", "slachtoffers-van-loverboys", "4"),
        ]
    ]
    pagina = open_pagina("raadplegen/")
    leen_bron(pagina)
    uit_browser = pagina.evaluate(
        """async (gevallen) => {
          const { orden } = await import(new URL("../bron/raadplegen.js", location.href).href);
          const paginas = {};
          for (const naam of new Set(gevallen.map((g) => g.gemeente))) {
            const html = await (await fetch(`../gemeenten/${naam}/`)).text();
            paginas[naam] = new DOMParser().parseFromString(html, "text/html");
          }
          return gevallen.map((g) => orden(
            [...paginas[g.gemeente].querySelectorAll(`[data-vraag="${g.vraag}"] [data-rol]`)], g,
          ).map((a) => a.dataset.rol));
        }""",
        gevallen,
    )
    for geval, rollen in zip(gevallen, uit_browser, strict=True):
        verwacht = contactrollen_voor(
            gebieden,
            gebieden.samenhang.geef(Gemeente, geval["gemeente"]),
            Vraag(geval["vraag"]),
            thema=geval["thema"] or None,
            doelgroep=geval["doelgroep"] or None,
            stap=Meldcodestap(geval["stap"]) if geval["stap"] else None,
        )
        assert rollen == [a.rol.id for a in verwacht], geval
