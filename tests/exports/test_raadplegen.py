"""Whom to consult, as a file: the same answers in the same order as the catalogue gives, whatever else is asked."""

from __future__ import annotations

from itertools import product

import pytest

from macros.catalogue import laad
from macros.exports import schrijf_exports
from macros.fields.keuzes import Meldcodestap, Vraag
from macros.kinds.contactrol import Contactrol
from macros.kinds.doelgroep import Doelgroep
from macros.kinds.gemeente import Gemeente
from macros.kinds.thema import Thema
from tests.conftest import VANDAAG
from tests.exports.gebouwd import lees
from tests.project import basis_lading

NOEMT = {"thema": "themas", "doelgroep": "doelgroepen", "stap": "meldcodestappen"}
"""By what is asked, the field of a role that names it."""


def antwoord(bestand: dict, vraag: str, gevraagd: dict[str, str]) -> list[str]:
    """The ids of the roles to consult, best first, worked out from the file alone, as its schema tells."""
    rollen = {rol["rol"]: rol for rol in bestand["rollen"]}
    regel = next(v for v in bestand["vragen"] if v["vraag"] == vraag)

    def valt_af(rol: dict) -> bool:
        return any(rol[NOEMT[n]] and w not in rol[NOEMT[n]] for n, w in gevraagd.items() if n != "stap")

    def plek(a: dict) -> int:
        mist = [n for n, w in gevraagd.items() if w not in rollen[a["rol"]][NOEMT[n]]] if regel["verfijnt"] else []
        return a["rang"] + sum(bestand["verfijningen"][n] for n in mist)

    over = [a for a in regel["antwoorden"] if not valt_af(rollen[a["rol"]])]
    return [a["rol"] for a in sorted(over, key=plek)]


def test_elke_gemeente_die_nu_bestaat_heeft_een_bestand_en_geen_andere(catalogus, uitvoer):
    bestaat = {g.id for g in catalogus.alle(Gemeente) if catalogus.geldt(g)}
    vroeger = {i for g in catalogus.alle(Gemeente) for i in g.vroegere_ids}
    assert {p.parent.name for p in uitvoer.glob("api/v1/gemeenten/*/raadplegen.json")} - vroeger == bestaat


def test_het_bestand_geeft_voor_elke_vraag_en_elk_thema_het_antwoord_van_de_catalogus(catalogus, uitvoer):
    themas = [None, *(t.id for t in catalogus.alle(Thema))]
    for gemeente in catalogus.alle(Gemeente):
        if not catalogus.geldt(gemeente):
            continue
        bestand = lees(uitvoer / f"api/v1/gemeenten/{gemeente.id}/raadplegen.json")
        assert [v["vraag"] for v in bestand["vragen"]] == [v.value for v in Vraag]
        for vraag, thema in product(Vraag, themas):
            hoort = [a.rol.id for a in catalogus.raadpleeg(gemeente, vraag, thema=thema)]
            assert antwoord(bestand, vraag.value, {"thema": thema} if thema else {}) == hoort, (gemeente.id, thema)


def test_ook_met_een_doelgroep_en_een_stap_erbij(catalogus, uitvoer):
    themas = [None, *(t.id for t in catalogus.alle(Thema))]
    groepen = [None, *(d.id for d in catalogus.alle(Doelgroep))]
    gemeente = next(g for g in catalogus.alle(Gemeente) if catalogus.geldt(g))
    bestand = lees(uitvoer / f"api/v1/gemeenten/{gemeente.id}/raadplegen.json")
    for vraag, thema, groep, stap in product(Vraag, themas, groepen, (None, *Meldcodestap)):
        hoort = catalogus.raadpleeg(gemeente, vraag, thema=thema, doelgroep=groep, stap=stap)
        gevraagd = {"thema": thema, "doelgroep": groep, "stap": stap and stap.value}
        zonder_leeg = {naam: waarde for naam, waarde in gevraagd.items() if waarde}
        assert antwoord(bestand, vraag.value, zonder_leeg) == [a.rol.id for a in hoort], (vraag, gevraagd)


def test_elke_rol_staat_er_een_keer_met_hoe_zij_te_bereiken_is(catalogus, uitvoer):
    for pad in uitvoer.glob("api/v1/gemeenten/*/raadplegen.json"):
        bestand = lees(pad)
        rollen = [rol["rol"] for rol in bestand["rollen"]]
        assert len(rollen) == len(set(rollen))
        assert set(rollen) == {a["rol"] for v in bestand["vragen"] for a in v["antwoorden"]}
        for regel in bestand["rollen"]:
            rol = catalogus.geef(Contactrol, regel["rol"])
            assert [k["telefoon"] for k in regel["kanalen"]] == [catalogus.nummer(k) for k in rol.kanalen]
            assert [k["via"] for k in regel["kanalen"]] == [k.via for k in rol.kanalen]
            assert all(
                (k["via"] is None) == (k["via_naam"] is None) == (k["via_pagina"] is None) for k in regel["kanalen"]
            )
            assert (regel["voorbehoud"], regel["volgende_controle"]) == (rol.voorbehoud, rol.controle.volgende)


@pytest.fixture
def eigen_thema(gegevens, tmp_path):
    """Two roles for advice of which the second names a theme, so that asking for it turns the order around."""
    pad = gegevens / "landelijk/contactrollen.yml"
    rol = pad.read_text(encoding="utf-8").split("contactrollen:\n", 1)[1]
    tweede = rol.replace("id: advies-landelijk", "id: nazorglijn", 1).replace(
        "    kanalen:\n", "    themas:\n      - nazorg\n    kanalen:\n", 1
    )
    pad.write_text(f"contactrollen:\n{rol}\n{tweede}", encoding="utf-8")
    catalogus = laad(gegevens, VANDAAG, basis_lading()).catalogus
    schrijf_exports(catalogus, tmp_path / "uit", None)
    return lees(tmp_path / "uit/api/v1/gemeenten/bosrade/raadplegen.json")


def test_een_thema_zet_wie_het_noemt_vooraan_en_een_ander_thema_laat_die_weg(eigen_thema):
    assert antwoord(eigen_thema, "advies", {}) == ["advies-landelijk", "nazorglijn"]
    assert antwoord(eigen_thema, "advies", {"thema": "nazorg"}) == ["nazorglijn", "advies-landelijk"]
    assert antwoord(eigen_thema, "advies", {"thema": "opvang"}) == ["advies-landelijk"]


def test_bij_gevaar_verandert_een_thema_de_volgorde_niet(eigen_thema):
    assert antwoord(eigen_thema, "acuut-gevaar", {"thema": "nazorg"}) == ["advies-landelijk", "nazorglijn"]


def test_een_gemeente_buiten_elke_regio_krijgt_wat_voor_heel_nederland_is(gegevens, tmp_path):
    pad = gegevens / "landelijk/gemeenten.yml"
    ergens = pad.read_text(encoding="utf-8") + (
        "\n  - id: ergens\n    naam: Ergens\n    cbs_code: GM9099\n"
        "    bronnen:\n      - bron: bron-streekplan\n        plaats: regel 9\n"
    )
    pad.write_text(ergens, encoding="utf-8")
    schrijf_exports(laad(gegevens, VANDAAG, basis_lading()).catalogus, tmp_path / "uit", None)
    bestand = lees(tmp_path / "uit/api/v1/gemeenten/ergens/raadplegen.json")
    assert antwoord(bestand, "advies", {}) == ["advies-landelijk"]
    assert {a["nabijheid"] for v in bestand["vragen"] for a in v["antwoorden"]} == {"landelijk"}
