"""Which gemeenten belong where, what became of the others, and what no source confirms."""

from __future__ import annotations

import re

import pytest

from macros.kinds.deelregio import Deelregio
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio

DEELREGIOS = {
    "utrecht": {
        "lekstroom": "houten ijsselstein lopik nieuwegein vijfheerenlanden",
        "utrecht-stad": "utrecht",
        "utrecht-west": "de-ronde-venen montfoort oudewater stichtse-vecht woerden",
        "zuidoost-utrecht": "bunnik de-bilt utrechtse-heuvelrug wijk-bij-duurstede zeist",
        "eemland": "amersfoort baarn bunschoten eemnes leusden soest woudenberg",
        "foodvalley-utrecht": "renswoude rhenen veenendaal",
    },
    "zuid-holland-zuid": {
        "drechtsteden": "alblasserdam dordrecht hardinxveld-giessendam hendrik-ido-ambacht papendrecht sliedrecht "
        "zwijndrecht",
        "alblasserwaard": "gorinchem molenlanden",
        "hoeksche-waard-deelregio": "hoeksche-waard",
    },
    "arnhem-achterhoek": {
        "regio-arnhem": "arnhem doesburg duiven lingewaard overbetuwe renkum rheden rozendaal westervoort zevenaar",
        "achterhoek": "aalten berkelland bronckhorst doetinchem montferland oost-gelre oude-ijsselstreek winterswijk",
    },
}
TWAALF_VAN_2014 = {
    "drechtsteden-2014": "alblasserdam dordrecht hendrik-ido-ambacht papendrecht sliedrecht zwijndrecht",
    "alblasserwaard-vijfheerenlanden": "giessenlanden gorinchem hardinxveld-giessendam leerdam molenwaard zederik",
}
HERINDELINGEN = {
    "rijnwaarden": (None, "zevenaar"),  # no source of ours gives the date
    "leerdam": ("2018-12-31", "vijfheerenlanden"),
    "vianen": ("2018-12-31", "vijfheerenlanden"),
    "zederik": ("2018-12-31", "vijfheerenlanden"),
    "giessenlanden": ("2018-12-31", "molenlanden"),
    "molenwaard": ("2018-12-31", "molenlanden"),
    "binnenmaas": ("2018-12-31", "hoeksche-waard"),
    "cromstrijen": ("2018-12-31", "hoeksche-waard"),
    "korendijk": ("2018-12-31", "hoeksche-waard"),
    "oud-beijerland": ("2018-12-31", "hoeksche-waard"),
    "strijen": ("2018-12-31", "hoeksche-waard"),
}
CBS_CODES = """
    Aalten 0197, Alblasserdam 0482, Amersfoort 0307, Arnhem 0202, Baarn 0308, Berkelland 1859, Bronckhorst 1876,
    Bunnik 0312, Bunschoten 0313, De Bilt 0310, De Ronde Venen 0736, Doesburg 0221, Doetinchem 0222, Dordrecht 0505,
    Duiven 0226, Eemnes 0317, Gorinchem 0512, Hardinxveld-Giessendam 0523, Hendrik-Ido-Ambacht 0531,
    Hoeksche Waard 1963, Houten 0321, IJsselstein 0353, Leusden 0327, Lingewaard 1705, Lopik 0331, Molenlanden 1978,
    Montferland 1955, Montfoort 0335, Nieuwegein 0356, Nissewaard 1930, Oost Gelre 1586, Oude IJsselstreek 1509,
    Oudewater 0589, Overbetuwe 1734, Papendrecht 0590, Renkum 0274, Renswoude 0339, Rheden 0275, Rhenen 0340,
    Rozendaal 0277, Sliedrecht 0610, Soest 0342, Stichtse Vecht 1904, Utrecht 0344, Utrechtse Heuvelrug 1581,
    Veenendaal 0345, Vijfheerenlanden 1961, Westervoort 0293, Wijk bij Duurstede 0352, Winterswijk 0294, Woerden 0632,
    Woudenberg 0351, Zeist 0355, Zevenaar 0299, Zwijndrecht 0642, Binnenmaas 0585, Cromstrijen 0611,
    Giessenlanden 0689, Korendijk 0588, Leerdam 0545, Molenwaard 1927, Oud-Beijerland 0584, Rijnwaarden 0196,
    Strijen 0617, Vianen 0620, Zederik 0707
"""


@pytest.mark.parametrize(("regio", "aantal"), [("utrecht", 26), ("zuid-holland-zuid", 10), ("arnhem-achterhoek", 18)])
def test_elke_regio_heeft_precies_haar_gemeenten_van_nu(catalogus, regio, aantal):
    weg = {g.id for g in catalogus.alle(Gemeente) if g.opgegaan_in}
    gevonden = {d.id: set(d.gemeenten) - weg for d in catalogus.geef(Regio, regio).deelregios}
    assert gevonden == {deelregio: set(rij.split()) for deelregio, rij in DEELREGIOS[regio].items()}
    assert sum(map(len, gevonden.values())) == aantal


def test_de_visie_van_2014_was_van_twaalf_gemeenten(catalogus):
    regio = catalogus.geef(Regio, "drechtsteden-alblasserwaard-vijfheerenlanden")
    gevonden = {d.id: set(d.gemeenten) for d in regio.deelregios}
    assert gevonden == {deelregio: set(rij.split()) for deelregio, rij in TWAALF_VAN_2014.items()}
    assert regio.bestaat.tot == "2016"
    assert regio.opvolgers == ["zuid-holland-zuid"]


def test_elke_opgeheven_gemeente_leidt_naar_haar_opvolger(catalogus):
    weg = {g.id: (g.bestaat and g.bestaat.tot, *g.opgegaan_in) for g in catalogus.alle(Gemeente) if g.opgegaan_in}
    assert weg == HERINDELINGEN


def test_elke_gemeente_heeft_haar_eigen_cbs_code(catalogus):
    verwacht = dict(re.findall(r"([A-Z][A-Za-z -]+?) (\d{4})", CBS_CODES))
    assert {g.naam: g.cbs_code.removeprefix("GM") for g in catalogus.alle(Gemeente)} == verwacht


@pytest.mark.parametrize(
    ("regio", "centrum"),
    [
        ("utrecht", {"utrecht": [], "amersfoort": []}),
        (
            "zuid-holland-zuid",
            {"dordrecht": ["drechtsteden", "alblasserwaard"], "nissewaard": ["hoeksche-waard-deelregio"]},
        ),
        ("arnhem-achterhoek", {}),
    ],
)
def test_een_verdeling_over_centrumgemeenten_staat_er_alleen_als_een_bron_haar_noemt(catalogus, regio, centrum):
    assert {c.gemeente: c.deelregios for c in catalogus.geef(Regio, regio).centrumgemeenten} == centrum


def test_arnhem_achterhoek_heeft_twee_veilig_thuis_organisaties_met_voorbehoud(catalogus):
    regio = catalogus.geef(Regio, "arnhem-achterhoek")
    assert {v.organisatie: v.deelregios for v in regio.veilig_thuis} == {
        "veilig-thuis-gelderland-midden": ["regio-arnhem"],
        "veilig-thuis-noord-en-oost-gelderland": ["achterhoek"],
    }
    assert regio.voorbehoud
    assert all(b.zekerheid.value == "middel" for v in regio.veilig_thuis for b in v.bronnen)


def test_eemnes_is_met_voorbehoud_ingedeeld(catalogus):
    assert "Eemnes" in catalogus.geef(Deelregio, "eemland").voorbehoud
