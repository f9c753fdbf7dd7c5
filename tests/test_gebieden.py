"""Regions of any shape: without deelregio's, with a Veilig Thuis of another region, with a gemeente in two regions."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.catalogue import Catalogus, laad
from macros.catalogue.veilig_thuis import Nabijheid
from macros.exports.tabellen import Tabellen
from macros.fields.keuzes import Vraag
from macros.kinds.contactrol import Contactrol
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio
from macros.pages.leesvolgorde import Leesvolgorde
from macros.rules import controleer
from tests.conftest import VANDAAG
from tests.project import basis_lading, rijke_catalogus

BOSRAND = """regio:
  id: bosrand
  naam: Bosrand
  samenvatting: Twee gemeenten aan de rand van het bos.
  gemeenten: [bosrade, meerdorp]
  veilig_thuis:
    - organisatie: veilig-thuis-bosrand{bij_naam}
      bronnen:
        - bron: bron-bosrand
          plaats: bladzijde 3
  bronnen:
    - bron: bron-bosrand
      plaats: bladzijde 1
"""
VT_BOSRAND = """organisaties:
  - id: veilig-thuis-bosrand
    naam: Veilig Thuis Bosrand
    soort_organisatie: advies-en-meldpunt
    wat_doet_het: Geeft advies en neemt meldingen aan.
    telefoon_van: hulplijn-nederland
    bronnen:
      - bron: bron-bosrand
        plaats: bladzijde 3
"""
ROL_BOSRAND = """contactrollen:
  - id: advies-bosrand
    naam: Advies van Veilig Thuis Bosrand
    organisatie: veilig-thuis-bosrand
    vragen: [advies, melden]
    waarom: Hier werken mensen die de rand van het bos kennen.
    kanalen:
      - telefoon_van: hulplijn-nederland
    terugvalrol: advies-landelijk
    controle: {op: 2026-11-01, door: redactie, hoe: vergeleken met de bron, volgende: 2027-05-01}
    bronnen:
      - bron: bron-bosrand
        plaats: bladzijde 3
"""


@pytest.fixture
def twee_regios(gegevens: Path) -> Path:
    """Meerdorp lies in the Duinstreek and in the Bosrand, which has a Veilig Thuis and no deelregio's."""
    map_ = gegevens / "regios/bosrand"
    (map_ / "organisaties.yml").write_text(VT_BOSRAND, "utf-8")
    (map_ / "contactrollen.yml").write_text(ROL_BOSRAND, "utf-8")
    (map_ / "regio.yml").write_text(BOSRAND.format(bij_naam=""), "utf-8")
    return gegevens


def bij_naam(map_: Path) -> Catalogus:
    """The Bosrand says that its Veilig Thuis answers in Meerdorp."""
    woorden = "\n      gemeenten: [meerdorp, bosrade]\n      toelichting: Meerdorp betaalt alleen hier mee."
    (map_ / "regios/bosrand/regio.yml").write_text(BOSRAND.format(bij_naam=woorden), "utf-8")
    return laad(map_, VANDAAG, basis_lading()).catalogus


def antwoorden(catalogus: Catalogus, gemeente: str) -> list[str]:
    return [a.rol.id for a in catalogus.raadpleeg(catalogus.geef(Gemeente, gemeente), Vraag.ADVIES)]


def test_een_regio_zonder_deelregios_heeft_gemeenten_een_kaart_en_een_plek_in_de_tabel() -> None:
    catalogus = rijke_catalogus()
    eilanden = catalogus.geef(Regio, "eilanden")
    assert [g.id for g in catalogus.gebieden.gemeenten(eilanden)] == ["noorderzand", "texduin", "zeewijk"]
    assert [r.id for r in catalogus.gebieden.regios(catalogus.geef(Gemeente, "texduin"))] == ["eilanden"]
    lees = Leesvolgorde(catalogus)
    assert [(d, [g.id for g in gs]) for d, gs in lees.gemeenten_in(eilanden)] == [
        (None, ["noorderzand", "texduin", "zeewijk"])
    ]
    kaart = lees.regiokaart(eilanden)
    assert {t.gemeente.id for t in kaart.tegels} == {"texduin", "zeewijk"}
    assert [g.id for g in kaart.zonder_plek] == ["noorderzand"]
    tabel = next(t for t in Tabellen(catalogus, str).alle() if t.naam == "gemeenten")
    regio = [k.kop for k in tabel.kolommen].index("Regio's")
    assert {"Eilanden"} == {r.cellen[regio] for r in tabel.rijen if r.cellen[0] == "Texduin"}


def test_een_regio_noemt_het_veilig_thuis_van_een_ander_en_het_werkt_daar() -> None:
    """Nobody has to write in the file of the other region; its contact role comes along."""
    catalogus = rijke_catalogus()
    vt = catalogus.geef(Organisatie, "veilig-thuis-kustland")
    assert catalogus.gebieden.werkgebied(vt).regios == ["eilanden"]
    texduin = catalogus.geef(Gemeente, "texduin")
    assert antwoorden(catalogus, "texduin")[0] == "advies-kustland"
    assert next(a.nabijheid for a in catalogus.raadpleeg(texduin, Vraag.ADVIES)) is Nabijheid.REGIO
    assert vt in Leesvolgorde(catalogus).organisaties_hier(texduin)
    assert ("regio", "eilanden") in catalogus.gebieden.waar(catalogus.geef(Contactrol, "advies-kustland"))


def test_een_rol_van_een_gemeente_werkt_in_die_gemeente() -> None:
    catalogus = rijke_catalogus()
    rol = catalogus.geef(Contactrol, "beleid-orde-duinvoort")
    assert catalogus.gebieden.gemeenten_van(rol) == {"duinvoort"}


def test_zegt_geen_regio_wie_er_antwoordt_dan_antwoorden_zij_allebei_en_weet_de_redacteur_het(
    twee_regios: Path,
) -> None:
    lading = laad(twee_regios, VANDAAG, basis_lading())
    allebei = lading.catalogus.gebieden.veilig_thuis(lading.catalogus.geef(Gemeente, "meerdorp"))
    assert {v.organisatie.id for v in allebei} == {"veilig-thuis-bosrand", "veilig-thuis-duinstreek"}
    assert {b.regel_id for b in controleer(lading)} == {"gemeente-dubbel-ingedeeld"}


def test_noemt_een_regio_de_gemeente_dan_antwoordt_haar_veilig_thuis(twee_regios: Path) -> None:
    catalogus = bij_naam(twee_regios)
    assert controleer(laad(twee_regios, VANDAAG, basis_lading())) == []
    (antwoord,) = catalogus.gebieden.veilig_thuis(catalogus.geef(Gemeente, "meerdorp"))
    assert (antwoord.organisatie.id, antwoord.gebied.toelichting) == (
        "veilig-thuis-bosrand",
        "Meerdorp betaalt alleen hier mee.",
    )
    assert antwoorden(catalogus, "meerdorp")[0] == "advies-bosrand"
    assert antwoorden(catalogus, "duinstad")[0] == "advies-duinstreek"


def test_wie_ergens_niet_antwoordt_werkt_daar_ook_niet(twee_regios: Path) -> None:
    """The working area of the other Veilig Thuis is what is left of its region."""
    bestand = twee_regios / "regios/duinstreek/organisaties.yml"
    zonder = bestand.read_text("utf-8").replace("    werkgebied:\n      regios:\n        - duinstreek\n", "")
    bestand.write_text(zonder, "utf-8")
    catalogus = bij_naam(twee_regios)
    gebied = catalogus.gebieden.werkgebied(catalogus.geef(Organisatie, "veilig-thuis-duinstreek"))
    assert (gebied.regios, gebied.gemeenten) == ([], ["duinstad", "zandhoek"])


def test_een_gemeente_in_twee_regios_staat_in_de_tabellen_van_allebei(twee_regios: Path) -> None:
    tabel = next(t for t in Tabellen(bij_naam(twee_regios), str).alle() if t.naam == "contactrollen-per-gemeente")
    per_regio = tabel.per("regio")
    assert all("Meerdorp" in {r.cellen[0] for r in per_regio[regio].rijen} for regio in ("bosrand", "duinstreek"))
