"""What an editor is told about a change: the reader's diff, what depends on a record, and the preview file."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.catalogue import Lading, laad
from macros.editors.diff import Lezersverschil, lezersverschil
from macros.editors.diff_weergave import als_markdown, als_tekst
from macros.editors.gebruik import gebruik, zoek
from macros.editors.uitgave import Bladzijde, Uitgave
from macros.fields.record import Record
from macros.history.verschil import vergelijk
from macros.kinds.bron import Bron
from macros.pages.paginas import Pagina, Paginamaker
from macros.pages.weergave import Weergave
from macros.site.naast_elkaar import voorbeeld
from tests.conftest import BASIS, VANDAAG
from tests.project import basis_lading, met_eigen_code, omgeving, sjablonen_over

PLAN = "regios/duinstreek/plan-duinstreek-2021-2024.yml"
TREKKER_1A = "      trekkers:\n        - partij: veilig-thuis-duinstreek\n"
ROLLEN = "regios/duinstreek/contactrollen.yml"
Vervang = Callable[..., None]


@pytest.fixture
def vervang(gegevens: Path) -> Vervang:
    """Changes a text in a file of the copy; it must be there."""

    def doe(bestand: str, oud: str, nieuw: str, keer: int = 1) -> None:
        tekst = (gegevens / bestand).read_text("utf-8")
        assert oud in tekst
        (gegevens / bestand).write_text(tekst.replace(oud, nieuw, keer), "utf-8")

    return doe


def _zinnen(gegevens: Path) -> dict[str, list[str]]:
    """What is said of each record that changed."""
    veranderingen = vergelijk(basis_lading().catalogus, laad(gegevens, VANDAAG, basis_lading()).catalogus)
    return {v.naam: [veld.zin for veld in v.velden] for v in veranderingen}


@cache
def _vroeger() -> Uitgave:
    return _uitgave(basis_lading())


def _uitgave(lading: Lading) -> Uitgave:
    """The pages of records and their lists; what else a site has, the tests of a whole project show."""
    weergave = sjablonen_over(lading.catalogus)
    bladen = {}
    for p in Paginamaker(lading.catalogus).paginas():
        html = weergave.toon(
            p.sjabloon, p.adres, p.record, kruimels=p.kruimels, soort=p.soort, records=_lijst(p, weergave)
        )
        bladen[p.adres] = Bladzijde(p.titel, p.omschrijving, html)
    return Uitgave(bladen, verhuisd=lading.catalogus.vroegere_adressen())


def _lijst(p: Pagina, weergave: Weergave) -> list[Record]:
    return weergave.lees.alle(p.soort) if p.soort else []


def _verschil(gegevens: Path) -> Lezersverschil:
    oud, nieuw = basis_lading(), laad(gegevens, VANDAAG, basis_lading())
    return lezersverschil(oud, nieuw, _vroeger(), _uitgave(nieuw))


def _tekst(gegevens: Path) -> str:
    return als_tekst(_verschil(gegevens))


def test_zonder_wijziging_verandert_er_niets(gegevens):
    assert _tekst(gegevens) == "Er verandert niets voor lezers."


def test_een_andere_trekker_in_gewone_taal_met_de_namen_van_wat_mee_verandert(gegevens, vervang):
    vervang(PLAN, TREKKER_1A, TREKKER_1A.replace("veilig-thuis-duinstreek", "meerdorp"))
    tekst = _tekst(gegevens)
    assert tekst.startswith(
        "Records: 1 veranderd. 6 pagina's veranderen, waarvan 1 van een gemeente: Meerdorp.\n"
        "\n"
        "Veranderd\n"
        "  Actie 1a: Opvang regelen\n"
        "    trekker was Veilig Thuis Duinstreek, wordt Meerdorp\n"
        "    Veranderen mee: "
    )
    mee = tekst.split("Veranderen mee: ")[1].split("\n")[0]
    assert sorted(mee.replace(" en ", ", ").split(", ")) == [
        "Actielijn Beter helpen",
        "Actielijn Eerder zien",
        "Gemeente Meerdorp",
        "Thema Opvang",
        "Uitvoeringsplan Duinstreek",
    ]


def test_een_ander_eerste_contact_staat_er_met_de_namen_van_de_gemeenten(gegevens, vervang):
    vervang(ROLLEN, "      - advies\n      - melden\n", "      - melden\n")
    assert (
        "Wie u raadpleegt\n"
        '  In Duinstad, Meerdorp en Zandhoek was het eerste contact bij de vraag "Ik wil advies" '
        "Advies van Veilig Thuis Duinstreek, nu Advies van de hulplijn.\n"
    ) in _tekst(gegevens)


def test_een_rol_die_anders_heet_is_hetzelfde_contact(gegevens, vervang):
    vervang(
        ROLLEN, "  - id: advies-duinstreek\n", "  - id: advies-streek\n    vroegere_ids:\n      - advies-duinstreek\n"
    )
    vervang(ROLLEN, "terugvalrol: advies-duinstreek", "terugvalrol: advies-streek")
    assert "Wie u raadpleegt" not in _tekst(gegevens)


@pytest.mark.parametrize(("oud", "nieuw", "zin"), [
    ("van: 2022\n        tot: 2023", "van: 2022\n        tot: 2024",
     "timing was 2022 tot en met 2023, wordt 2022 tot en met 2024"),
    ("          - regionaal\n        in_de_bron: Regionaal", "          - lokaal\n        in_de_bron: Regionaal",
     "niveau was Regionaal, wordt Lokaal"),
    ("in_de_bron: Regionaal", "in_de_bron: In de regio", "niveau heeft andere woorden uit de bron"),
    ("        - partij: meerdorp\n      timing", "      timing", "wie meedoet, eraf: Meerdorp"),
    ("        - opvang\n      bronnen", "        - opvang\n        - nazorg\n      bronnen", "thema's, erbij: Nazorg"),
    ("            - beleid jeugd", "            - beleid zorg", "wie meedoet, erbij: Gemeente (beleid zorg)"),
    ("      deelthema: Samen opvangen\n      titel", "      titel", "deelthema is weg; het was Samen opvangen"),
    ("regel 27", "regel 29", "bron was De bron, regel 27, wordt De bron, regel 29"),
    ("      valt_ook_onder:\n", "      buiten_het_plan: ja\n      valt_ook_onder:\n",
     "buiten het plan was nee, wordt ja"),
])  # fmt: skip
def test_elk_soort_veld_leest_als_een_zin(gegevens, vervang, oud, nieuw, zin):
    vervang(PLAN, oud, nieuw)
    (zinnen,) = _zinnen(gegevens).values()
    bron = laad(gegevens, VANDAAG, basis_lading()).catalogus.geef(Bron, "bron-streekplan").titel
    assert zin.replace("De bron", bron) in zinnen


def test_van_een_lange_tekst_staan_alleen_de_andere_zinnen_erbij(gegevens, vervang):
    vervang(PLAN, "Er komt een plek om te slapen.", "Er komt een plek om te slapen. " + "Daar is het veilig. " * 4)
    tekst = _tekst(gegevens)
    assert "    uitleg is anders\n      was: …\n      wordt: … Daar is het veilig." in tekst


def test_wat_erbij_komt_en_wat_weggaat_heeft_een_eigen_kop(gegevens, vervang):
    vervang("landelijk/themas.yml", "  - id: coordinatie\n    naam: Coördinatie", "  - id: overleg\n    naam: Overleg")
    vervang("regios/duinstreek/visie-duinstreek-2021.yml", "- coordinatie", "- overleg")
    tekst = _tekst(gegevens)
    assert "Records: 1 veranderd, 1 erbij, 1 weg." in tekst
    assert "Erbij\n  Thema Overleg" in tekst
    assert "Weg\n  Thema Coördinatie" in tekst


def test_een_hernoemd_record_is_hetzelfde_record(gegevens, vervang):
    """With its old id in vroegere_ids; who refers to it has not changed by that."""
    oud, nieuw = "preventiemedewerker-duinstreek", "preventierol-duinstreek"
    vervang(ROLLEN, f"  - id: {oud}\n", f"  - id: {nieuw}\n    vroegere_ids:\n      - {oud}\n")
    vervang(PLAN, f"- {oud}", f"- {nieuw}")
    zin = f"de id was {oud} en wordt {nieuw}; het oude webadres blijft werken"
    assert _zinnen(gegevens) == {"Contactrol Preventiemedewerker Duinstreek": [zin]}


def test_een_hernoemd_plan_houdt_zijn_acties(gegevens, vervang):
    (gegevens / PLAN).rename(gegevens / "regios/duinstreek/plan-duinstreek.yml")
    vervang(
        "regios/duinstreek/plan-duinstreek.yml",
        "  id: plan-duinstreek-2021-2024\n",
        "  id: plan-duinstreek\n  vroegere_ids:\n    - plan-duinstreek-2021-2024\n",
    )
    assert list(_zinnen(gegevens)) == ["Uitvoeringsplan Duinstreek"]


def test_zonder_vroegere_id_is_het_een_ander_record(gegevens, vervang):
    vervang("landelijk/themas.yml", "  - id: coordinatie\n", "  - id: samenspel\n")
    veranderingen = vergelijk(basis_lading().catalogus, laad(gegevens, VANDAAG, basis_lading()).catalogus)
    assert [(v.oud and v.oud.id, v.nieuw and v.nieuw.id) for v in veranderingen] == [
        (None, "samenspel"),
        ("coordinatie", None),
    ]


def test_markdown_uit_de_gegevens_stuurt_niets(gegevens, vervang):
    """In a comment on GitHub text is text: no mention of anyone, no link, no image."""
    vervang(PLAN, "titel: Leren praten over geweld", 'titel: "@iedereen ![x](y) *<b>*"')
    markdown = als_markdown(_verschil(gegevens))
    assert r"\@iedereen !\[x\](y) \*\<b\>\*" in markdown
    assert "### Veranderd" in markdown


def test_een_rol_zegt_wie_haar_gebruikt_en_waar_dat_staat():
    lading = basis_lading()
    (rol,) = zoek("preventiemedewerker-duinstreek", lading.catalogus)
    regels = (BASIS / PLAN).read_text("utf-8").split("\n")
    regel = regels.index("            - preventiemedewerker-duinstreek") + 1
    assert list(gebruik(rol, lading)) == [
        f"Contactrol Preventiemedewerker Duinstreek (data/{ROLLEN}:{rol.herkomst.regel})",
        "Wordt gebruikt door 1 actie in 1 gemeente.",
        "Hernoemt u de id of haalt u dit record weg? Verander dan ook:",
        f"  data/{PLAN}:{regel}: opmerkingen van Actie 2a: Leren praten over geweld",
        'Houd bij hernoemen het oude adres in stand: zet "preventiemedewerker-duinstreek" bij vroegere_ids.',
    ]


def test_een_onbekende_id_krijgt_een_suggestie(capsys):
    assert main(["gebruik", "advies-duinstrek", str(BASIS)]) == 2
    assert 'Er is geen record met de id "advies-duinstrek". Bedoelt u "advies-duinstreek"?' in capsys.readouterr().err


def test_met_fouten_wordt_er_niet_vergeleken(gegevens, vervang, capsys):
    vervang(PLAN, "- partij: meerdorp\n      timing", "- partij: meerdrop\n      timing")
    assert main(["diff", str(BASIS.parent), str(gegevens.parent)]) == 2
    assert "in de nieuwe gegevens staan fouten" in capsys.readouterr().err


@pytest.mark.parametrize("basis", ["bestaat-niet", "--output=x", "HEAD:nergens"])
def test_een_stand_die_er_niet_is_wordt_zo_genoemd(basis, capsys):
    assert main(["diff", "--", basis, str(BASIS.parent)]) == 2
    assert "geen stand van de opslag" in capsys.readouterr().err


def test_een_stand_met_een_verwijzing_naar_buiten_wordt_niet_uitgepakt(tmp_path, monkeypatch, capsys):
    (tmp_path / "sleutels").symlink_to("/etc/passwd")
    _git(tmp_path, "init", "-q", "-b", "main")
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "-q", "-m", "begin")
    monkeypatch.setattr("macros.editors.stand.WORTEL", tmp_path)
    assert main(["diff", "main", str(BASIS.parent)]) == 2
    assert '"sleutels" naar buiten het project' in capsys.readouterr().err


def test_een_lege_map_is_geen_stand(tmp_path, capsys):
    assert main(["diff", str(tmp_path), str(BASIS.parent)]) == 2
    assert "staan geen gegevens" in capsys.readouterr().err


def test_een_adres_dat_vervalt_staat_erbij_met_wat_u_doet(gegevens, vervang):
    vervang("landelijk/themas.yml", "  - id: coordinatie\n", "  - id: samenspel\n")
    vervang("regios/duinstreek/visie-duinstreek-2021.yml", "- coordinatie", "- samenspel")
    assert (
        "Adressen\n  /themas/coordinatie/ (Thema Coördinatie) vervalt. Wie dit adres bewaarde, vindt niets meer. "
        'Is het verhuisd? Zet "coordinatie" bij vroegere_ids van wat er nu is.\n'
    ) in _tekst(gegevens)
    vervang(
        "landelijk/themas.yml", "  - id: samenspel\n", "  - id: samenspel\n    vroegere_ids:\n      - coordinatie\n"
    )
    assert (
        "Adressen\n  /themas/coordinatie/ (Thema Coördinatie) is nu /themas/samenspel/. Het oude adres verwijst door.\n"
    ) in _tekst(gegevens)


@pytest.fixture
def bestand(gegevens: Path, vervang: Vervang, tmp_path: Path) -> Path:
    """A preview of a page, a place on a page and a new record that changed."""
    vervang(PLAN, TREKKER_1A, TREKKER_1A.replace("veilig-thuis-duinstreek", "meerdorp"))
    vervang(PLAN, "titel: Beter helpen", "titel: Beter en eerder helpen")
    vervang(
        "landelijk/themas.yml",
        "themas:\n",
        (
            "themas:\n  - id: nieuw\n    naam: Nieuw <thema>\n    uitleg: Iets nieuws.\n"
            "    bronnen:\n      - bron: bron-streekplan\n        plaats: regel 3\n\n"
        ),
    )
    pad = tmp_path / "voorbeeld.html"
    nieuw = laad(gegevens, VANDAAG, basis_lading())
    pad.write_text(voorbeeld(_verschil(gegevens), _uitgave(nieuw), nieuw.catalogus), "utf-8")
    return pad


@pytest.mark.parametrize("breedte", [1280, 320])
def test_het_voorbeeld_opent_van_schijf_en_vraagt_niets_op(chromium, bestand, breedte):
    pagina = chromium.new_page(viewport={"width": breedte, "height": 800})
    gevraagd, meldingen = [], []
    pagina.on("request", lambda verzoek: gevraagd.append(verzoek.url))
    pagina.on("console", lambda melding: meldingen.append(melding.text))
    pagina.goto(bestand.as_uri())
    assert gevraagd == [bestand.as_uri()]
    assert meldingen == []
    assert pagina.evaluate("document.documentElement.scrollWidth") == breedte
    pagina.close()


def test_het_voorbeeld_toont_elke_pagina_die_verandert_voor_en_na_naast_elkaar(chromium, bestand):
    pagina = chromium.new_page(viewport={"width": 1280, "height": 800})
    pagina.goto(bestand.as_uri())
    namen = pagina.locator("summary").all_inner_texts()
    assert {"Actie 1a: Opvang regelen", "Thema Nieuw <thema> (nieuw)", "Gemeente Meerdorp"} <= set(namen)
    actie = pagina.get_by_text("Actie 1a: Opvang regelen", exact=True)
    kanten = pagina.locator("details", has=actie).first.locator(".rv-voorbeeld__kant")
    plekken = [kant.locator("[data-veranderd]").first.inner_text() for kant in kanten.all()]
    assert plekken == ["Veilig Thuis Duinstreek", "Meerdorp"]
    links, rechts = (kant.bounding_box() for kant in kanten.all())
    assert links["y"] == rechts["y"]
    assert links["x"] + links["width"] <= rechts["x"]
    pagina.close()


def test_in_het_voorbeeld_heeft_elke_plek_een_eigen_naam_en_leidt_elke_link_ergens_heen(bestand):
    html = bestand.read_text("utf-8")
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    for doel in re.findall(r'href="([^"]+)"', html):
        assert doel.startswith(("https://", "tel:")) or (doel[0] == "#" and doel[1:] in ids), doel
    assert "<script" not in html


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project of the tests' own, as a repository with one state on main and a branch that left it."""
    map_ = met_eigen_code(tmp_path_factory.mktemp("diff") / "project")
    for pad in (map_ / "docs/lijsten").iterdir():
        if pad.stem != "gemeenten":  # this site is made again and again, and one list changes as all do
            pad.unlink()
    for naam, titel in (("hulp-nu", "Hulp nu"), ("over", "Over"), ("privacy", "Privacy")):
        (map_ / f"docs/{naam}.md").write_text(f"# {titel}\n\nZie [privacy](privacy.md).\n", "utf-8")
    with (map_ / "mkdocs.yml").open("a") as instellingen:
        instellingen.write(
            "\nnav:\n  - Home: index.md\n  - Meer:\n      - Over: over.md\n      - Privacy: privacy.md\n"
        )
    (map_ / ".gitignore").write_text("node_modules\n__pycache__\n.cache\n", "utf-8")
    _git(map_, "init", "-q", "-b", "main")
    _git(map_, "add", ".")
    _git(map_, "commit", "-q", "-m", "begin")
    _git(map_, "switch", "-q", "-c", "werk")
    return map_


def _git(map_: Path, *opdracht: str) -> None:
    wie = ["-c", "user.name=redactie", "-c", "user.email=redactie@voorbeeld.nl"]
    subprocess.run(["git", "-C", str(map_), *wie, *opdracht], check=True)


def _opdracht(map_: Path, *argumenten: str) -> subprocess.CompletedProcess[str]:
    """One of our commands, of that project."""
    return subprocess.run(
        [sys.executable, "-m", "macros", *argumenten], cwd=map_, env=omgeving(), capture_output=True, text=True
    )


def _vervang(pad: Path, oud: str, nieuw: str) -> None:
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw, 1), "utf-8")


def test_wat_geen_gegeven_is_telt_ook_en_wat_een_ander_deed_niet(project):
    """Written pages, settings, templates, the style sheet and a page that went; beside what others did on main."""
    _git(project, "switch", "-q", "main")
    _vervang(project / "data/landelijk/themas.yml", "naam: Scholing", "naam: Leren")
    _git(project, "commit", "-q", "-a", "-m", "van een ander")
    _git(project, "switch", "-q", "werk")

    _vervang(project / "docs/hulp-nu.md", "# Hulp nu", "# Hulp, nu meteen")
    _vervang(project / "mkdocs.yml", "site_name: Regiovisie", "site_name: Onze afspraken")
    _vervang(project / "overrides/pagina/gemeente.html", "<h2", "<p>Overal hetzelfde.</p>\n<h2")
    (project / "docs/stijl/basis.css").open("a").write("\nbody { outline: 9px solid }\n")
    _vervang(project / "mkdocs.yml", "      - Privacy: privacy.md\n", "")
    (project / "docs/privacy.md").unlink()
    for pad in project.glob("docs/**/*.md"):
        pad.write_text(re.sub(r"\[([^]]*)\]\([^)]*privacy[^)]*\)", r"\1", pad.read_text("utf-8")), "utf-8")
    uitkomst = _opdracht(project, "diff", "main", "--voorbeeld", str(project / "voorbeeld.html"))
    assert uitkomst.returncode == 0, uitkomst.stderr
    tekst = uitkomst.stdout
    assert "was: Regiovisie\n    wordt: Onze afspraken" in tekst
    assert "was: Hulp nu\n      wordt: Hulp, nu meteen" in tekst
    gemeenten = next(regel for regel in tekst.split("\n") if regel.startswith("  Gemeente ") and "Meerdorp" in regel)
    assert "Gemeente Duinstad" in gemeenten
    assert "wordt: Overal hetzelfde." in tekst
    assert "/privacy/ (Privacy) vervalt." in tekst
    assert "stijl/site.css is anders." in tekst
    assert "Leren" not in tekst
    html = (project / "voorbeeld.html").read_text("utf-8")
    assert "Overal hetzelfde." in html
    assert "outline:9px solid" in html


def test_zijn_de_vroegere_paginas_niet_te_maken_dan_staat_dat_er(gegevens, vervang):
    vervang(PLAN, TREKKER_1A, TREKKER_1A.replace("veilig-thuis-duinstreek", "meerdorp"))
    oud, nieuw = basis_lading(), laad(gegevens, VANDAAG, basis_lading())
    assert als_tekst(lezersverschil(oud, nieuw, None, _uitgave(nieuw))) == (
        "Records: 1 veranderd. "
        "Welke pagina's veranderen is niet te zeggen: die van vóór de wijziging zijn niet te maken.\n"
        "\n"
        "Veranderd\n"
        "  Actie 1a: Opvang regelen\n"
        "    trekker was Veilig Thuis Duinstreek, wordt Meerdorp"
    )


def test_een_pagina_die_niet_te_maken_is_wordt_zo_verteld(project):
    _git(project, "checkout", "-q", ".")
    _vervang(project / "docs/over.md", "\n", '\n{{ verwijs("thema", "bestaat-niet") }}\n')
    uitkomst = _opdracht(project, "diff", "main")
    assert uitkomst.returncode == 2
    assert "met uw wijziging is de site niet te maken:\ndocs/over.md:" in uitkomst.stderr
    _git(project, "checkout", "-q", ".")
