"""How a role is reached: hours as words and as data, languages, e-mail and chat, wherever a reader meets the role."""

from __future__ import annotations

import json

import pytest

from macros.exports.api import Api
from macros.exports.tabellen import Tabellen
from macros.fields.deel import Openingstijd, Openingstijden
from macros.fields.keuzes import Weekdag
from macros.history.geschiedenis import Geschiedenis
from macros.kinds.contactrol import Contactrol
from macros.kinds.organisatie import Organisatie
from macros.wording.opschrift import dagen_en_uren, openingstijden
from tests.project import rijke_catalogus, sjablonen_over

MA, DI, WO, DO, VR, ZA, ZO = Weekdag


def tijd(*dagen: Weekdag, van: str = "09:00", tot: str = "17:00") -> Openingstijd:
    return Openingstijd(dagen=list(dagen), van=van, tot=tot)


@pytest.mark.parametrize(
    ("tijden", "woorden"),
    [
        ([tijd(MA, DI, WO, DO, VR)], "maandag tot en met vrijdag van 9 tot 17 uur"),
        ([tijd(DI, DO, van="09:30", tot="12:15")], "dinsdag en donderdag van 9.30 tot 12.15 uur"),
        (
            [tijd(MA), tijd(ZA, ZO, van="20:00", tot="24:00")],
            "maandag van 9 tot 17 uur; zaterdag en zondag van 20 tot 24 uur",
        ),
    ],
)
def test_uren_lezen_als_een_zin(tijden: list[Openingstijd], woorden: str) -> None:
    assert openingstijden(Openingstijden(tijden=tijden)) == woorden


def test_uren_zijn_ook_te_rekenen() -> None:
    assert dagen_en_uren(Openingstijden(dag_en_nacht="ja")) == [(list(Weekdag), "00:00", "23:59")]
    laat = Openingstijden(tijden=[tijd(VR, van="20:00", tot="24:00")])
    assert dagen_en_uren(laat) == [([VR], "20:00", "23:59")]


def test_elk_kanaal_staat_op_de_pagina_met_uren_en_talen() -> None:
    catalogus = rijke_catalogus()
    rol = catalogus.geef(Contactrol, "veilig-thuis-landelijk")
    html = sjablonen_over(catalogus).toon(rol.soort.sjabloon, rol.adres, rol, kruimels=[])
    for stuk in (
        'href="tel:08002000"',
        'href="https://voorbeeld.nl/chat"',
        'href="mailto:meldpunt@voorbeeld.nl"',
        'href="https://voorbeeld.nl/hulp/chat-en-mail"',
        "dag en nacht",
        "zaterdag en zondag van 10.30 tot 24 uur",
        "Nederlands, Engels en Nederlandse Gebarentaal",
    ):
        assert stuk in html, stuk


def test_de_api_geeft_elk_kanaal_met_zijn_nummer_uren_en_talen() -> None:
    bestanden = dict(Api(rijke_catalogus(), str, Geschiedenis(), []).bestanden())
    kern = json.loads(bestanden["api/v1/contactrollen/veilig-thuis-landelijk.json"])["record"]
    assert kern["contact"][0]["telefoon"] == "0800-2000"
    assert kern["contact"][1]["chat"] == "voorbeeld.nl/chat"
    antwoord = json.loads(bestanden["api/v1/gemeenten/duinvoort/raadplegen.json"])
    rol = next(r for r in antwoord["rollen"] if r["rol"] == "veilig-thuis-landelijk")
    assert rol["kanalen"][0]["open_naam"] == "dag en nacht"
    assert rol["kanalen"][1]["open"]["tijden"][0]["dagen"][0] == "maandag"
    assert [t["naam"] for t in rol["talen"]] == ["Nederlands", "Engels", "Nederlandse Gebarentaal"]


def test_een_nummer_dat_bij_een_ander_staat_staat_in_de_tabel() -> None:
    catalogus = rijke_catalogus()
    tabellen = {t.naam: t for t in Tabellen(catalogus, str).alle()}
    for naam, record in (
        ("contactrollen", catalogus.geef(Contactrol, "advies-kustland")),
        ("organisaties", catalogus.geef(Organisatie, "veilig-thuis-kustland")),
    ):
        koppen = [k.kop for k in tabellen[naam].kolommen]
        rij = next(r.cellen for r in tabellen[naam].rijen if record.naam == r.cellen[2])
        assert rij[koppen.index("Telefoon")] == "0800-2000"


def test_wat_paginas_delen_wordt_een_keer_gemaakt_per_diepte_en_legt_geen_begrippen_uit() -> None:
    catalogus = rijke_catalogus()
    weergave, gemaakt = sjablonen_over(catalogus), []

    def macro(rol: Contactrol) -> str:
        gemaakt.append(weergave.url(rol.adres))
        return gemaakt[-1]

    rol, ander = catalogus.alle(Contactrol)[:2]
    for _ in range(2):
        assert weergave.eenmaal(macro, rol) == f"./{rol.adres}"
        assert weergave.eenmaal(macro, ander) == f"./{ander.adres}"
    assert len(gemaakt) == 2
    with pytest.raises(TypeError, match="cannot explain terms"):
        weergave.eenmaal(lambda rol: weergave.tekst(rol.waarom), rol)
    assert weergave.tekst(rol.waarom), "outside it, terms are explained as before"
