"""An editor who knows no YAML proposes changes on a stand-in of GitHub; what comes out is checked as usual."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from macros.catalogue import laad
from macros.editors.format import vaste_vorm
from macros.findings import Niveau
from macros.read.map import lees_map
from macros.rules import controleer
from tests.beheer.github import API, BESTAAT, GEEN_RECHTEN, LIMIET, SLEUTEL, STORING, VERLOPEN, Antwoord, GitHub
from tests.beheer.test_pagina import naar, records
from tests.conftest import VANDAAG

OPSLAG = "voorbeeld/regiovisie"


@pytest.fixture
def bestanden(site: Path) -> dict[str, str]:
    """The data files of the site, each in the fixed form as they are on main."""
    return {p.relative_to(site / "beheer").as_posix(): p.read_text("utf-8") for p in (site / "beheer").rglob("*.yml")}


@pytest.fixture
def actie(site: Path) -> dict[str, str]:
    return next(r for r in records(site) if r["soort"] == "actie")


def verbind(pagina: Page, github: GitHub) -> Page:
    """Let the page talk to the stand-in."""

    def antwoord(route: Route) -> None:
        vraag = route.request
        uit = Antwoord(204) if vraag.method == "OPTIONS" else github.antwoord(
            vraag.method, vraag.url, vraag.headers, vraag.post_data
        )  # fmt: skip
        if uit is None:
            route.abort("connectionfailed")
            return
        koppen = {
            "access-control-allow-origin": "*",
            "access-control-allow-headers": "*, authorization",
            "access-control-allow-methods": "*",
            "access-control-expose-headers": "x-ratelimit-remaining, x-ratelimit-reset, retry-after",
        }
        route.fulfill(status=uit.status, headers=koppen | uit.koppen, body=uit.tekst)

    pagina.route(f"{API}/**", antwoord)
    return pagina


def verander_titel(pagina: Page, actie: dict[str, str], titel: str) -> None:
    naar(pagina, actie)
    pagina.get_by_label("Titel", exact=True).first.fill(titel)
    rond_af(pagina)


def rond_af(pagina: Page) -> None:
    pagina.locator("[data-bronnen] input[type=radio]:visible").first.check()
    pagina.get_by_label("Waarom verandert u dit?").fill("Dat staat in het nieuwe verslag.")
    pagina.get_by_role("button", name="Verder").click()
    expect(pagina.get_by_role("heading", name="Uw voorstel")).to_be_focused()


def dien_in(pagina: Page, sleutel: str = SLEUTEL) -> None:
    veld = pagina.get_by_label("Uw sleutel")
    if not veld.is_visible():
        pagina.get_by_text("In één keer, met een sleutel").click()
    veld.fill(sleutel)
    pagina.get_by_role("button", name="Doe het voorstel").click()


def gelukt(pagina: Page) -> None:
    expect(pagina.get_by_role("link", name="Bekijk uw voorstel")).to_be_focused()


def schoon(nieuw: dict[str, str], oud: dict[str, str], doel: Path) -> None:
    """The files pass the check, and what was changed has nothing left for ``format`` that it did not have before."""
    for map_, bestanden in (("voor", oud), ("na", nieuw)):
        for naam, tekst in bestanden.items():
            (doel / map_ / naam).parent.mkdir(parents=True, exist_ok=True)
            (doel / map_ / naam).write_text(tekst, encoding="utf-8", newline="\n")
    fouten = [str(b) for b in controleer(laad(doel / "na/data", VANDAAG)) if b.niveau is Niveau.FOUT]
    assert fouten == []
    anders = {naam for naam in nieuw if nieuw[naam] != oud.get(naam)}
    voor, na = (_uit_vorm(doel / map_, anders) for map_ in ("voor", "na"))
    assert na <= voor


def _uit_vorm(map_: Path, namen: set[str]) -> set[str]:
    bestanden = lees_map(map_ / "data")
    return {b.naam for b in bestanden if b.naam in namen and vaste_vorm(b) != b.tekst}


def kies(pagina: Page, naam: str, getypt: str) -> None:
    """Choose the first name in a list of names."""
    veld = pagina.get_by_role("combobox", name=naam, exact=True).locator("visible=true").last
    veld.fill(getypt)
    veld.press("ArrowDown")
    veld.press("Enter")


def volgende(pagina: Page) -> None:
    pagina.get_by_role("button", name="Volgende vraag").click()


def bron(pagina: Page) -> None:
    """Say in which source it stands, as an answer to a question of a series."""
    pagina.get_by_role("button", name="Voeg toe: bron").click()
    kies(pagina, "Bron", "plan")
    pagina.get_by_label("Plaats", exact=True).fill("bladzijde 9")


def klaar(pagina: Page) -> None:
    expect(pagina.get_by_text("Kijk alles nog eens na.")).to_be_visible()
    pagina.get_by_role("button", name="Verder").click()
    expect(pagina.get_by_role("heading", name="Uw voorstel")).to_be_focused()


def test_een_voorstel_met_een_sleutel_verliest_niets_van_een_ander(
    open_pagina: Callable[..., Page], bestanden: dict[str, str], actie: dict[str, str], tmp_path: Path
) -> None:
    """Somebody else changed another line of the same file after the site was built: both changes are there."""
    github = GitHub(OPSLAG, bestanden)
    naam = actie["bestand"]
    pagina = verbind(open_pagina("beheer/"), github)
    verander_titel(pagina, actie, "Een nieuwe titel")
    assert github.gevraagd == []
    ander = bestanden[naam].replace("samenvatting: ", "samenvatting: Eerst dit. ", 1)
    assert ander != bestanden[naam]
    github.iemand_anders(naam, ander)
    github.controles = [{"name": "Gegevens controleren", "status": "completed", "conclusion": "success"}]
    dien_in(pagina)
    gelukt(pagina)
    expect(pagina.get_by_text("Gegevens controleren: goed")).to_be_visible()
    [voorstel] = github.voorstellen
    nieuw = github.bestanden(voorstel["head"])
    assert [r for r in nieuw[naam].splitlines() if r not in ander.splitlines()] == ["      titel: Een nieuwe titel"]
    assert {n: t for n, t in nieuw.items() if n != naam} == {n: t for n, t in bestanden.items() if n != naam}
    assert "Waarom: Dat staat in het nieuwe verslag." in voorstel["body"]
    assert "wordt Een nieuwe titel" in voorstel["body"]
    schoon(nieuw, bestanden, tmp_path)
    opslag = pagina.evaluate("JSON.stringify([window.name, {...localStorage}, {...sessionStorage}, document.cookie])")
    assert SLEUTEL not in opslag
    assert SLEUTEL not in pagina.url


def test_wie_hetzelfde_veranderde_wordt_niet_overschreven_maar_gevraagd(
    open_pagina: Callable[..., Page], bestanden: dict[str, str], actie: dict[str, str]
) -> None:
    github = GitHub(OPSLAG, bestanden)
    naam = actie["bestand"]
    pagina = verbind(open_pagina("beheer/"), github)
    verander_titel(pagina, actie, "Onze titel")
    titel = actie["naam"].split(" ", 1)[1]
    github.iemand_anders(naam, bestanden[naam].replace(f"titel: {titel}", "titel: Hun titel", 1))
    dien_in(pagina)
    melding = pagina.get_by_role("alert").filter(has_text="Iemand anders veranderde")
    expect(melding).to_be_focused()
    assert github.voorstellen == []
    melding.get_by_label("Neem wat u invulde: Onze titel").check()
    melding.get_by_role("button", name="Ga verder").click()
    gelukt(pagina)
    assert "titel: Onze titel" in github.bestanden(github.voorstellen[0]["head"])[naam]


@pytest.mark.parametrize(
    ("waarbij", "antwoord", "melding"),
    [
        ("GET /repos", VERLOPEN, "GitHub kent deze sleutel niet"),
        ("POST /repos/voorbeeld/regiovisie/git/trees", GEEN_RECHTEN, "Met deze sleutel mag dit niet"),
        ("POST /repos/voorbeeld/regiovisie/git/commits", LIMIET, "even te wachten"),
        ("POST /repos/voorbeeld/regiovisie/pulls", STORING, "GitHub heeft een storing"),
        ("POST /repos/voorbeeld/regiovisie/git/refs", None, "GitHub is niet te bereiken"),
    ],
)
def test_wat_er_ook_misgaat_er_gaat_niets_verloren(
    open_pagina: Callable[..., Page],
    bestanden: dict[str, str],
    actie: dict[str, str],
    waarbij: str,
    antwoord: Antwoord | None,
    melding: str,
) -> None:
    """It is told what there is to do; what was filled in is still there, and the next try makes one proposal."""
    github = GitHub(OPSLAG, bestanden)
    github.storing = [(waarbij, antwoord)]
    pagina = verbind(open_pagina("beheer/"), github)
    verander_titel(pagina, actie, "Een nieuwe titel")
    dien_in(pagina)
    expect(pagina.locator("[data-stand]:visible")).to_contain_text(melding)
    expect(pagina.get_by_text("wordt Een nieuwe titel").first).to_be_visible()
    dien_in(pagina)
    gelukt(pagina)
    assert len(github.voorstellen) == 1
    assert [tak for tak in github.takken[OPSLAG] if tak != "main"] == [github.voorstellen[0]["head"]]


def test_een_naam_die_er_al_is_krijgt_een_nummer(
    open_pagina: Callable[..., Page], bestanden: dict[str, str], actie: dict[str, str]
) -> None:
    github = GitHub(OPSLAG, bestanden)
    github.storing = [("POST /repos/voorbeeld/regiovisie/git/refs", BESTAAT)]
    pagina = verbind(open_pagina("beheer/"), github)
    verander_titel(pagina, actie, "Een nieuwe titel")
    dien_in(pagina)
    gelukt(pagina)
    assert github.voorstellen[0]["head"].endswith("-2")


def test_wie_hier_niet_mag_schrijven_krijgt_een_eigen_kopie(
    open_pagina: Callable[..., Page], bestanden: dict[str, str], actie: dict[str, str]
) -> None:
    github = GitHub(OPSLAG, bestanden, mag_schrijven=False)
    github.storing = [("POST /repos/voorbeeld/regiovisie/pulls", GEEN_RECHTEN)]
    pagina = verbind(open_pagina("beheer/"), github)
    verander_titel(pagina, actie, "Een nieuwe titel")
    dien_in(pagina)
    link = pagina.get_by_role("link", name="Open uw voorstel op GitHub")
    expect(link).to_be_focused()
    assert "/compare/main...redacteur%3Avoorstel%2F" in (link.get_attribute("href") or "")
    [tak] = [t for t in github.takken["redacteur/regiovisie"] if t != "main"]
    assert "Een nieuwe titel" in github.bestanden(tak, "redacteur/regiovisie")[actie["bestand"]]
    assert set(github.takken[OPSLAG]) == {"main"}


def test_zonder_sleutel_kopieert_de_redacteur_de_nieuwste_versie(
    open_pagina: Callable[..., Page], bestanden: dict[str, str], actie: dict[str, str]
) -> None:
    github = GitHub(OPSLAG, bestanden)
    naam = actie["bestand"]
    github.iemand_anders(naam, bestanden[naam].replace("samenvatting: ", "samenvatting: Eerst dit. ", 1))
    pagina = verbind(open_pagina("beheer/"), github)
    pagina.context.grant_permissions(["clipboard-read", "clipboard-write"])
    verander_titel(pagina, actie, "Een nieuwe titel")
    pagina.get_by_text("Zelf, op GitHub").click()
    pagina.get_by_role("button", name="Kopieer het bestand").click()
    expect(pagina.get_by_text("Gekopieerd, met de nieuwste versie")).to_be_visible()
    gekopieerd = pagina.evaluate("navigator.clipboard.readText()")
    assert "titel: Een nieuwe titel" in gekopieerd
    assert "Eerst dit." in gekopieerd
    adres = pagina.get_by_role("link", name="Open het op GitHub").get_attribute("href")
    assert adres == f"https://github.com/{OPSLAG}/edit/main/{naam}"


def test_een_concept_gaat_naar_een_bestand_en_komt_terug(
    open_pagina: Callable[..., Page], actie: dict[str, str], tmp_path: Path
) -> None:
    pagina = open_pagina("beheer/")
    verander_titel(pagina, actie, "Een nieuwe titel")
    pagina.get_by_text("Later: bewaar het").click()
    with pagina.expect_download() as bewaard:
        pagina.get_by_role("button", name="Bewaar als concept").click()
    bewaard.value.save_as(tmp_path / "concept.json")
    pagina = open_pagina("beheer/")
    expect(pagina.get_by_role("combobox", name="Zoek op naam")).to_be_visible()
    pagina.get_by_label("Open een concept").set_input_files(tmp_path / "concept.json")
    expect(pagina.get_by_text("wordt Een nieuwe titel").first).to_be_visible()
    pagina.evaluate("location.hash = ''")
    (tmp_path / "ander.json").write_text("{}", encoding="utf-8")
    pagina.get_by_label("Open een concept").set_input_files(tmp_path / "ander.json")
    expect(pagina.get_by_text("Dit bestand is geen concept")).to_be_visible()


def test_klopt_nog_zes_rollen_in_een_voorstel(
    open_pagina: Callable[..., Page], bestanden: dict[str, str], tmp_path: Path
) -> None:
    github = GitHub(OPSLAG, bestanden)
    pagina = verbind(open_pagina("beheer/#stap=klopt-nog"), github)
    vakken = pagina.locator("[data-rollen] input[type=checkbox]")
    expect(vakken.nth(5)).to_be_visible()
    for nummer in range(6):
        vakken.nth(nummer).check()
    pagina.get_by_label("Door", exact=True).fill("redactie")
    pagina.get_by_label("Hoe", exact=True).fill("gebeld met het algemene nummer")
    pagina.get_by_role("button", name="Zet wat ik aanvinkte in mijn voorstel").click()
    expect(pagina.get_by_role("heading", name="Uw voorstel")).to_be_focused()
    dien_in(pagina)
    gelukt(pagina)
    nieuw = github.bestanden(github.voorstellen[0]["head"])
    assert sum(t.count("hoe: gebeld met het algemene nummer") for t in nieuw.values()) == 6
    schoon(nieuw, bestanden, tmp_path)


def test_een_nieuwe_contactrol_vraag_voor_vraag(
    open_pagina: Callable[..., Page], bestanden: dict[str, str], tmp_path: Path
) -> None:
    github = GitHub(OPSLAG, bestanden)
    pagina = verbind(open_pagina("beheer/#nieuw=Contactrol"), github)

    volgende(pagina)
    expect(pagina.get_by_role("alert").get_by_role("link", name="Kies waar het bij hoort.")).to_be_visible()
    pagina.get_by_label("Waar hoort dit bij?").select_option(label="regio Duinstreek")
    volgende(pagina)
    pagina.get_by_label("Naam", exact=True).fill("Mevrouw Jansen")
    volgende(pagina)
    expect(pagina.get_by_role("alert").get_by_role("link", name="lijkt de naam van een mens")).to_be_visible()
    pagina.get_by_label("Naam", exact=True).fill("Aandachtsfunctionaris Duinstreek")
    volgende(pagina)
    organisatie = pagina.get_by_role("combobox", name="Organisatie")
    organisatie.fill("Veilig Thuis Duin")
    organisatie.press("ArrowDown")
    organisatie.press("Enter")
    volgende(pagina)
    pagina.get_by_label("Ik wil advies").check()
    volgende(pagina)
    pagina.get_by_label("Waarom", exact=True).fill("Deze rol kent de huisartsen.")
    volgende(pagina)
    pagina.get_by_role("button", name="Voeg toe: kanaal").click()
    telefoon = pagina.get_by_label("Telefoon (mag leeg blijven)")
    telefoon.fill("06 12345678")
    volgende(pagina)
    expect(pagina.get_by_role("alert").get_by_role("link", name="lijkt een mobiel nummer")).to_be_visible()
    telefoon.fill("0800-2000")
    volgende(pagina)
    pagina.get_by_label("Op", exact=True).fill("22 november 2026")
    pagina.get_by_label("Door", exact=True).fill("redactie")
    pagina.get_by_label("Hoe", exact=True).fill("gebeld")
    pagina.get_by_label("Volgende", exact=True).fill("22-5-2027")
    volgende(pagina)
    pagina.get_by_role("button", name="Voeg toe: bron").click()
    bron = pagina.get_by_role("combobox", name="Bron", exact=True)
    bron.fill("a")
    bron.press("ArrowDown")
    bron.press("Enter")
    pagina.get_by_label("Plaats", exact=True).fill("bladzijde 4")
    volgende(pagina)
    expect(pagina.get_by_text("Kijk alles nog eens na.")).to_be_visible()
    pagina.get_by_text("Meer invullen: werkgebied").click()
    kies(pagina, "Terugvalrol (mag leeg blijven)", "Advies van de hulplijn")
    pagina.get_by_role("button", name="Verder").click()
    expect(pagina.get_by_role("heading", name="Uw voorstel")).to_be_focused()
    dien_in(pagina)
    gelukt(pagina)
    nieuw = github.bestanden(github.voorstellen[0]["head"])
    naam = "data/regios/duinstreek/contactrollen.yml"
    assert "  - id: aandachtsfunctionaris-duinstreek\n" in nieuw[naam]
    assert [n for n in nieuw if nieuw[n] != bestanden.get(n)] == [naam]
    schoon(nieuw, bestanden, tmp_path)


def test_een_andere_trekker_een_melding_en_een_fusie_in_een_voorstel(
    open_pagina: Callable[..., Page],
    site: Path,
    bestanden: dict[str, str],
    actie: dict[str, str],
    tmp_path: Path,
) -> None:
    """Questions for what changes, with since when and by which source; the former lead and the old name stay known."""
    github = GitHub(OPSLAG, bestanden)
    pagina = verbind(open_pagina("beheer/"), github)
    pagina.get_by_role("link", name="Wisseling van trekker bij een actie").click()
    kies(pagina, "Bij welke?", actie["naam"])
    pagina.get_by_label("Sinds", exact=True).fill("maart 2023")
    volgende(pagina)
    pagina.get_by_role("button", name="Voeg toe: trekker").click()
    kies(pagina, "Partij", "Meerdorp")
    volgende(pagina)
    bron(pagina)
    volgende(pagina)
    klaar(pagina)
    pagina.get_by_role("link", name="Nog iets veranderen").click()
    pagina.get_by_role("link", name="Melding van voortgang bij een actie").click()
    kies(pagina, "Bij welke?", actie["naam"])
    pagina.get_by_label("Op", exact=True).fill("2023")
    volgende(pagina)
    pagina.get_by_label("Status", exact=True).get_by_label("Afgerond").or_(
        pagina.get_by_label("Afgerond")
    ).first.check()
    volgende(pagina)
    bron(pagina)
    volgende(pagina)
    klaar(pagina)
    pagina.get_by_role("link", name="Nog iets veranderen").click()
    pagina.get_by_role("link", name="Een organisatie gaat op in een andere").click()
    oude = next(r for r in records(site) if r["soort"] == "organisatie" and r["bestand"].startswith("data/regios/kust"))
    kies(pagina, "Bij welke?", oude["naam"])
    kies(pagina, "Voeg toe: opgegaan in", "Veilig Thuis Duinstreek")
    pagina.get_by_label("Tot (mag leeg blijven)", exact=True).fill("31-12-2025")
    rond_af(pagina)
    expect(pagina.locator("[data-wijzigingen] > li")).to_have_count(2)
    dien_in(pagina)
    gelukt(pagina)
    nieuw = github.bestanden(github.voorstellen[0]["head"])
    plan, organisaties = nieuw[actie["bestand"]], nieuw[oude["bestand"]]
    assert "        - sinds: 2023-03\n          trekkers:\n            - partij: meerdorp\n" in plan
    assert "        - op: 2023\n          status: afgerond\n" in plan
    assert "      tot: 2025-12-31\n" in organisaties
    assert "    opgegaan_in:\n      - veilig-thuis-duinstreek\n" in organisaties
    assert {n for n in nieuw if nieuw[n] != bestanden[n]} == {actie["bestand"], oude["bestand"]}
    schoon(nieuw, bestanden, tmp_path)
