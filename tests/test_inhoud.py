"""How the check of the content tells a difference; what it checks stands in tests/inhoud."""

from tests.inhoud import zoekvragen
from tests.inhoud.gegevens import Gegevens, verschil

PLEK = "bron 001, regel 3 (actie 2b)"


def test_wat_gelijk_is_geeft_geen_zin():
    assert not [*verschil(PLEK, "trekker", "GGD", "GGD")]


def test_een_verschil_zegt_wat_de_bron_noemt_en_wat_er_staat():
    assert [*verschil(PLEK, "trekker", "GGD", "Politie")] == [
        'bron 001, regel 3 (actie 2b) noemt als trekker "GGD"; in de gegevens staat "Politie".'
    ]


def test_ontbreekt_een_van_beide_dan_staat_dat_er():
    assert [*verschil(PLEK, "trekker", "GGD", None)] == [f'{PLEK} noemt als trekker "GGD"; in de gegevens staat niets.']
    assert [*verschil(PLEK, "trekker", "", "GGD")] == [f'{PLEK} noemt geen trekker; in de gegevens staat "GGD".']


def test_een_lege_map_heeft_geen_documenten(tmp_path):
    assert not Gegevens(tmp_path).documenten


def test_een_antwoord_dat_er_niet_meer_is_wordt_genoemd():
    vraag = zoekvragen.Vraag("vers.tsv", "kosten", ("plan/#geld", "plan/weg/"))
    assert [*zoekvragen.zonder_pagina([vraag], {"plan/#geld"})] == [
        'vers.tsv: "kosten" heeft als antwoord plan/weg/, en dat adres is er niet (meer).'
    ]


def test_een_zin_die_ongezien_moet_blijven_staat_in_geen_woordgroep():
    vraag = zoekvragen.Vraag("ongezien.tsv", "Hij gooit met borden", ())
    woorden = {"hij gooit met borden": "slaan"}
    assert [*zoekvragen.verklapt([vraag], woorden)] == [
        'ongezien.tsv: "hij gooit met borden" staat in woordgroep "slaan": zo meet deze vraag niets meer.'
    ]
    assert not [*zoekvragen.verklapt([vraag._replace(bestand="afstellen.tsv")], woorden)]
