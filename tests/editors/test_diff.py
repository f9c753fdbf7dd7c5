"""What an editor is told about a change: the reader's diff, what depends on a record, and the preview file."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.catalogue import laad
from macros.editors import stand
from macros.editors.diff import als_markdown, als_tekst, lezersverschil
from macros.editors.gebruik import gebruik, zoek
from macros.editors.verschil import vergelijk
from macros.kinds.bron import Bron
from macros.site.gerenderd import paginas, voorbeeld
from tests.conftest import BASIS, VANDAAG

PLAN = "regios/duinstreek/plan-duinstreek-2021-2024.yml"
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
    veranderingen = vergelijk(laad(BASIS, VANDAAG).catalogus, laad(gegevens, VANDAAG).catalogus)
    return {v.naam: [veld.zin for veld in v.velden] for v in veranderingen}


def _tekst(gegevens: Path) -> str:
    return als_tekst(lezersverschil(laad(BASIS, VANDAAG), laad(gegevens, VANDAAG), paginas))


def test_zonder_wijziging_verandert_er_niets(gegevens):
    assert _tekst(gegevens) == "Er verandert niets voor lezers."


def test_een_andere_trekker_in_gewone_taal_met_wat_er_mee_verandert(gegevens, vervang):
    vervang(PLAN, "      trekkers:\n        - partij: gemeente\n", "      trekkers:\n        - partij: meerdorp\n")
    assert _tekst(gegevens) == (
        "Records: 1 veranderd. 6 pagina's veranderen, waarvan 1 van een gemeente.\n"
        "\n"
        "Veranderd\n"
        "  Actie 2a: Leren praten over geweld\n"
        "    trekker was Gemeente, wordt Meerdorp\n"
        "    4 pagina's en 1 gemeente veranderen mee"
    )


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
    ("      valt_ook_onder:\n", "      voortgang: In 2022 afgerond.\n      valt_ook_onder:\n",
     "voortgang is nieuw: In 2022 afgerond."),
    ("      valt_ook_onder:\n", "      buiten_het_plan: ja\n      valt_ook_onder:\n",
     "buiten het plan was nee, wordt ja"),
])  # fmt: skip
def test_elk_soort_veld_leest_als_een_zin(gegevens, vervang, oud, nieuw, zin):
    vervang(PLAN, oud, nieuw)
    (zinnen,) = _zinnen(gegevens).values()
    bron = laad(gegevens, VANDAAG).catalogus.geef(Bron, "bron-streekplan").titel
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
    veranderingen = vergelijk(laad(BASIS, VANDAAG).catalogus, laad(gegevens, VANDAAG).catalogus)
    assert [(v.oud and v.oud.id, v.nieuw and v.nieuw.id) for v in veranderingen] == [
        (None, "samenspel"),
        ("coordinatie", None),
    ]


def test_markdown_uit_de_gegevens_stuurt_niets(gegevens, vervang):
    """In a comment on GitHub text is text: no mention of anyone, no link, no image."""
    vervang(PLAN, "titel: Leren praten over geweld", 'titel: "@iedereen ![x](y) *<b>*"')
    markdown = als_markdown(lezersverschil(laad(BASIS, VANDAAG), laad(gegevens, VANDAAG), paginas))
    assert r"\@iedereen !\[x\](y) \*\<b\>\*" in markdown
    assert "### Veranderd" in markdown


def test_een_rol_zegt_wie_haar_gebruikt_en_waar_dat_staat():
    lading = laad(BASIS, VANDAAG)
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
    assert main(["diff", str(BASIS), str(gegevens)]) == 2
    assert "in de nieuwe gegevens staan fouten" in capsys.readouterr().err


@pytest.mark.parametrize("basis", ["bestaat-niet", "--output=x", "HEAD:nergens"])
def test_een_stand_die_er_niet_is_wordt_zo_genoemd(basis, capsys):
    assert main(["diff", "--", basis, str(BASIS)]) == 2
    assert "geen stand van de opslag" in capsys.readouterr().err


def test_een_lege_map_is_geen_stand(tmp_path, capsys):
    assert main(["diff", str(tmp_path), str(BASIS)]) == 2
    assert "staan geen gegevens" in capsys.readouterr().err


@pytest.fixture
def bestand(gegevens: Path, vervang: Vervang, tmp_path: Path) -> Path:
    """A preview of a page, a place on a page and a new record that changed."""
    vervang(PLAN, "      trekkers:\n        - partij: gemeente\n", "      trekkers:\n        - partij: meerdorp\n")
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
    pad.write_text(voorbeeld(laad(BASIS, VANDAAG), laad(gegevens, VANDAAG)), "utf-8")
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
    assert pagina.locator("article").count() == 3
    pagina.close()


def test_het_voorbeeld_toont_elk_record_zoals_lezers_het_zien(chromium, bestand):
    pagina = chromium.new_page()
    pagina.goto(bestand.as_uri())
    koppen = pagina.locator("main > section > h2").all_inner_texts()
    assert koppen == [
        "Actielijn in een document Beter en eerder helpen",
        "Actie 2a: Leren praten over geweld",
        "Thema Nieuw <thema>",
    ]
    actie = pagina.locator("article").nth(1)
    assert actie.locator("h1").inner_text().replace("\u00ad", "") == "Leren praten over geweld"
    assert "Meerdorp" in actie.locator(".rv-feiten").inner_text()
    assert "Beter en eerder helpen" in pagina.locator("[data-veranderd]").inner_text()
    pagina.close()


def test_in_het_voorbeeld_heeft_elke_plek_een_eigen_naam_en_leidt_elke_link_ergens_heen(bestand):
    html = bestand.read_text("utf-8")
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    for doel in re.findall(r'href="([^"]+)"', html):
        assert doel.startswith(("https://", "tel:")) or (doel[0] == "#" and doel[1:] in ids), doel
    assert "<script" not in html


def test_van_een_stand_in_git_telt_alleen_wat_u_zelf_deed(tmp_path, monkeypatch, capsys):
    """The usual question: what does my work change, compared with main? Not what others did there meanwhile."""
    opslag = tmp_path / "opslag"
    shutil.copytree(BASIS, opslag / "data")
    themas = opslag / "data/landelijk/themas.yml"
    monkeypatch.setattr(stand, "STANDAARD", opslag / "data")

    def git(*opdracht: str) -> None:
        wie = ["-c", "user.name=redactie", "-c", "user.email=redactie@voorbeeld.nl"]
        subprocess.run(["git", "-C", str(opslag), *wie, *opdracht], check=True)

    def verander(oud: str, nieuw: str) -> None:
        themas.write_text(themas.read_text("utf-8").replace(oud, nieuw), "utf-8")

    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-q", "-m", "begin")
    git("switch", "-q", "-c", "werk")
    git("switch", "-q", "main")
    verander("naam: Scholing", "naam: Leren")
    git("commit", "-q", "-a", "-m", "van een ander")
    git("switch", "-q", "werk")
    verander("naam: Nazorg", "naam: Zorg daarna")
    assert main(["diff", "main", str(opslag / "data")]) == 0
    uitvoer = capsys.readouterr().out
    assert "naam was Nazorg, wordt Zorg daarna" in uitvoer
    assert "Leren" not in uitvoer
