"""Which gemeenten belong where, what became of the others, and what no source confirms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tests.inhoud.gegevens import Gegevens, verschil

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


CENTRUM = {
    "utrecht": "amersfoort: hele regio, utrecht: hele regio",
    "zuid-holland-zuid": "dordrecht: drechtsteden alblasserwaard, nissewaard: hoeksche-waard-deelregio",
    "arnhem-achterhoek": "",
}
"""Which gemeenten belong to which centrumgemeente: only where a source says so."""


PER_PROVINCIE = (
    "drenthe 12, flevoland 6, fryslan 18, gelderland 51, groningen 10, limburg 31, noord-brabant 56, noord-holland 44, "
    "overijssel 25, utrecht 26, zeeland 13, zuid-holland 50"
)
"""The 342 gemeenten of the CBS."""
VROEGERE = 53
"""52 that became part of another between 2018 and 2023, and one before."""
WOONPLAATSEN = 2500
"""2,501 at the CBS, which has one village twice, with a code for each part of it."""


def _land(gegevens: Gegevens) -> Iterator[str]:
    """The whole country, each village with the gemeente of today."""
    alle = gegevens.alle("gemeenten")
    nu = [g for g in alle if "opgegaan_in" not in g]
    telling = Counter(g.get("provincie", "geen") for g in nu)
    gevonden = ", ".join(f"{naam} {aantal}" for naam, aantal in sorted(telling.items()))
    yield from verschil("het CBS", "gemeenten per provincie", PER_PROVINCIE, gevonden)
    yield from verschil("de vergelijking van 2018 met 2023", "vroegere gemeenten", VROEGERE, len(alle) - len(nu))
    namen = [w for g in nu for w in g.get("woonplaatsen", ())]
    yield from verschil("het CBS", "woonplaatsen", WOONPLAATSEN, len(namen))
    velp = sorted(g["id"] for g in nu if "Velp" in g.get("woonplaatsen", ()))
    yield from verschil("het CBS", "de gemeenten met een Velp", "land-van-cuijk, rheden", ", ".join(velp))


def controleer(gegevens: Gegevens) -> Iterator[str]:
    yield from _land(gegevens)
    yield from _deelregios(gegevens)
    weg = {
        g["id"]: f"{g['opgegaan_in'][0]} na {g.get('bestaat', {}).get('tot')}"
        for g in gegevens.alle("gemeenten") if "opgegaan_in" in g
    }  # fmt: skip
    for id_, (tot, nieuw) in HERINDELINGEN.items():
        yield from verschil(f"onze bron over {id_}", "nieuwe gemeente", f"{nieuw} na {tot}", weg.get(id_))
    codes = {g["naam"]: g["cbs_code"].removeprefix("GM") for g in gegevens.alle("gemeenten")}
    for naam, code in re.findall(r"([A-Z][A-Za-z -]+?) (\d{4})", CBS_CODES):
        yield from verschil(f"het CBS bij {naam}", "code", code, codes.get(naam))
    for regio, verdeling in CENTRUM.items():
        gevonden = sorted(
            f"{c['gemeente']}: {' '.join(c.get('deelregios', [])) or 'hele regio'}"
            for c in gegevens.regios.get(regio, {}).get("centrumgemeenten", [])
        )
        yield from verschil(
            f"onze bron bij regio {regio}", "verdeling over centrumgemeenten", verdeling, ", ".join(gevonden)
        )
    yield from _onzeker(gegevens)


def _deelregios(gegevens: Gegevens) -> Iterator[str]:
    """Each region with the gemeenten that exist now; the one of 2014 with those of then."""
    vroeger = "drechtsteden-alblasserwaard-vijfheerenlanden"
    weg = {g["id"] for g in gegevens.alle("gemeenten") if "opgegaan_in" in g}
    for regio, bedoeld in (DEELREGIOS | {vroeger: TWAALF_VAN_2014}).items():
        deelregios = {d["id"]: set(d["gemeenten"]) for d in gegevens.regios.get(regio, {}).get("deelregios", [])}
        yield from verschil(f"onze bron bij regio {regio}", "deelregio's", ", ".join(bedoeld), ", ".join(deelregios))
        for id_, rij in bedoeld.items():
            gevonden = deelregios.get(id_, set()) - (weg if regio != vroeger else set())
            yield from verschil(
                f"onze bron bij deelregio {id_}", "gemeenten", " ".join(sorted(rij.split())), " ".join(sorted(gevonden))
            )
    bestaat = gegevens.regios.get(vroeger, {}).get("bestaat", {})
    yield from verschil(
        "bron 003, regel 121", "jaren van de visie", "2014-2016", f"{bestaat.get('van')}-{bestaat.get('tot')}"
    )
    opvolgers = gegevens.regios.get(vroeger, {}).get("opvolgers", [])
    yield from verschil(f"onze bron bij regio {vroeger}", "opvolger", "zuid-holland-zuid", ", ".join(opvolgers))


def _onzeker(gegevens: Gegevens) -> Iterator[str]:
    arnhem = gegevens.regios.get("arnhem-achterhoek", {})
    gevonden = ", ".join(f"{v['organisatie']}: {' '.join(v['deelregios'])}" for v in arnhem.get("veilig_thuis", []))
    yield from verschil(
        "onze bron bij regio arnhem-achterhoek", "Veilig Thuis-organisaties",
        "veilig-thuis-gelderland-midden: regio-arnhem, veilig-thuis-noord-en-oost-gelderland: achterhoek", gevonden,
    )  # fmt: skip
    zeker = [b for v in arnhem.get("veilig_thuis", []) for b in v["bronnen"] if b.get("zekerheid") != "middel"]
    if zeker or "voorbehoud" not in arnhem:
        yield "regio arnhem-achterhoek: geen bron bevestigt welk Veilig Thuis erbij hoort; dat vraagt een voorbehoud."
    eemland = [d for d in gegevens.regios.get("utrecht", {}).get("deelregios", []) if d["id"] == "eemland"]
    if not any("Eemnes" in d.get("voorbehoud", "") for d in eemland):
        yield "deelregio eemland: de indeling van Eemnes is onzeker; dat vraagt een voorbehoud."
