"""Whom to consult: an answer for every gemeente, question and theme, in an order that can be explained."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from macros.catalogue import Catalogus, laad
from macros.catalogue.contact import Bereik
from macros.catalogue.veilig_thuis import Nabijheid
from macros.fields.keuzes import Meldcodestap, Vraag
from macros.kinds.contactrol import Contactrol
from macros.kinds.gemeente import Gemeente
from macros.kinds.thema import Thema
from tests.project import basis_lading

DAG = date(2026, 11, 22)
ROL = """
  - id: {id}
    naam: Rol {id}
    organisatie: {organisatie}
    werkgebied:
      {gebied}
    vragen: [{vragen}]
    waarom: Deze rol weet er veel van.{themas}
    kanalen:
      - {kanaal}
    terugvalrol: advies-landelijk
    controle:
      op: 2026-11-01
      door: redactie
      hoe: vergeleken met de bron
      volgende: 2027-05-01
    bronnen:
      - bron: bron-streekplan
        plaats: regel 30{voorbehoud}
"""


def rol(
    id_: str,
    vragen: str,
    *,
    organisatie: str = "hulplijn-nederland",
    gebied: str = "regios: [duinstreek]",
    thema: str = "",
    kanaal: str = "telefoon: 0900-1234",
    voorbehoud: str = "",
) -> str:
    themas = f"\n    themas: [{thema}]" if thema else ""
    slot = f"\n    voorbehoud: {voorbehoud}" if voorbehoud else ""
    return ROL.format(
        id=id_, vragen=vragen, organisatie=organisatie, gebied=gebied, themas=themas, kanaal=kanaal, voorbehoud=slot
    )


def met(gegevens: Path, *rollen: str, dag: date = DAG) -> Catalogus:
    """The base data with these roles added; it must be clean."""
    bestand = gegevens / "regios/duinstreek/contactrollen.yml"
    bestand.write_text(bestand.read_text("utf-8") + "".join(rollen), "utf-8")
    lading = laad(gegevens, dag, basis_lading())
    assert lading.bevindingen == []
    return lading.catalogus


def eerste(catalogus: Catalogus, vraag: Vraag, gemeente: str = "meerdorp", **verfijning: str) -> list[str]:
    plaats = catalogus.geef(Gemeente, gemeente)
    return [a.rol.id for a in catalogus.raadpleeg(plaats, vraag, **verfijning)]  # type: ignore[arg-type]


def test_een_nieuwe_lokale_rol_verdringt_veilig_thuis_niet(gegevens: Path) -> None:
    """An editor who adds a local coach for advice changes nothing about who comes first."""
    coach = rol("wijkcoach", "advies, melden", gebied="gemeenten: [meerdorp]")
    catalogus = met(gegevens, coach)
    for vraag in (Vraag.ADVIES, Vraag.MELDEN):
        assert eerste(catalogus, vraag)[:2] == ["advies-duinstreek", "wijkcoach"]


def test_het_eigen_veilig_thuis_gaat_voor_het_landelijke(gegevens: Path) -> None:
    land = rol("veilig-thuis-land", "advies", organisatie="veilig-thuis-duinstreek", gebied="landelijk: ja")
    assert eerste(met(gegevens, land), Vraag.ADVIES)[:2] == ["advies-duinstreek", "veilig-thuis-land"]


def test_bij_gevaar_staat_112_vooraan_en_dan_veilig_thuis(gegevens: Path) -> None:
    alarm = rol("alarm", "acuut-gevaar", gebied="landelijk: ja", kanaal='telefoon: "112"')
    thuis = rol("thuis", "acuut-gevaar", organisatie="veilig-thuis-duinstreek", voorbehoud="Niet zeker.")
    catalogus = met(gegevens, rol("buurt", "acuut-gevaar", gebied="gemeenten: [meerdorp]"), thuis, alarm)
    assert eerste(catalogus, Vraag.GEVAAR) == ["alarm", "thuis", "buurt", "advies-landelijk"]
    assert eerste(catalogus, Vraag.GEVAAR, thema="opvang") == ["alarm", "thuis", "buurt", "advies-landelijk"]


def _website(gegevens: Path) -> None:
    """Meerdorp gets one."""
    bestand = gegevens / "landelijk/gemeenten.yml"
    tekst = bestand.read_text("utf-8")
    bestand.write_text(
        tekst.replace("    cbs_code: GM9001\n", "    cbs_code: GM9001\n    website: meerdorp.nl\n"), "utf-8"
    )


def test_bij_beleid_gaat_de_eigen_gemeente_voor(gegevens: Path) -> None:
    """Even when her role has no number and a reservation; her website leads there."""
    _website(gegevens)
    eigen = rol(
        "eigen", "beleid", gebied="gemeenten: [meerdorp]", kanaal="via: meerdorp", voorbehoud="Uit een oud plan."
    )
    catalogus = met(gegevens, rol("streek", "beleid"), eigen)
    assert eerste(catalogus, Vraag.BELEID) == ["eigen", "streek"]
    assert eerste(catalogus, Vraag.BELEID, "duinstad") == ["streek"]


def test_bij_beleid_is_een_collega_die_voor_de_hele_streek_werkt_ook_een_van_de_eigen_gemeente(gegevens: Path) -> None:
    collega = rol("collega", "beleid", organisatie="duinstad", thema="opvang", voorbehoud="Uit een oud plan.")
    catalogus = met(gegevens, rol("streek", "beleid"), rol("land", "beleid", gebied="landelijk: ja"), collega)
    assert eerste(catalogus, Vraag.BELEID, "duinstad") == ["collega", "streek", "land"]
    assert eerste(catalogus, Vraag.BELEID) == ["streek", "land", "collega"]


def test_zeker_voor_onzeker_bereikbaar_voor_onbereikbaar_dichtbij_voor_ver(gegevens: Path) -> None:
    catalogus = met(
        gegevens,
        rol("onzeker", "casus-bespreken", voorbehoud="Uit een oud plan."),
        rol("stil", "casus-bespreken", kanaal="via: veilig-thuis-duinstreek"),
        rol("ver", "casus-bespreken", gebied="landelijk: ja"),
        rol("dichtbij", "casus-bespreken", gebied="gemeenten: [meerdorp]"),
    )
    assert eerste(catalogus, Vraag.CASUS) == ["dichtbij", "ver", "stil", "onzeker"]


@pytest.mark.parametrize("vraag", ["beleid", "casus-bespreken"])
def test_wie_nergens_te_bereiken_is_komt_achteraan(gegevens: Path, vraag: str) -> None:
    """Of the own gemeente or not. Where the gemeente has a website, that leads to them."""
    stil = rol("stil", vraag, gebied="gemeenten: [meerdorp]", kanaal="via: meerdorp")
    ver = rol("ver", vraag, gebied="landelijk: ja", thema="opvang", voorbehoud="Uit een oud plan.")
    catalogus = met(gegevens, stil, ver)
    assert eerste(catalogus, Vraag(vraag))[-1] == "stil"
    _website(gegevens)
    assert eerste(laad(gegevens, DAG, basis_lading()).catalogus, Vraag(vraag))[0] == "stil"


def test_bij_een_stap_van_de_meldcode_komen_na_de_eerste_alleen_wie_die_stap_noemen(gegevens: Path) -> None:
    noemt = rol("noemt", "advies").replace("    kanalen:", "    meldcodestappen: ['2']\n    kanalen:")
    catalogus = met(gegevens, rol("zwijgt", "advies"), noemt)
    meerdorp = catalogus.geef(Gemeente, "meerdorp")

    def bij(stap: Meldcodestap) -> list[str]:
        return [a.rol.id for a in catalogus.bij_stap(meerdorp, stap)]

    assert "noemt" in bij(Meldcodestap.TWEE)
    assert "noemt" not in bij(Meldcodestap.DRIE)
    for stap in Meldcodestap:
        assert bij(stap)[0] == "advies-duinstreek"
        assert "zwijgt" not in bij(stap)
        assert eerste(catalogus, Vraag.ADVIES, stap=stap)[0] == "advies-duinstreek"


def test_wie_het_thema_kent_komt_voor_wie_alles_doet(gegevens: Path) -> None:
    catalogus = met(gegevens, rol("kenner", "advies", thema="opvang", voorbehoud="Uit een oud plan."))
    assert eerste(catalogus, Vraag.ADVIES, thema="opvang")[0] == "kenner"
    assert eerste(catalogus, Vraag.ADVIES)[0] == "advies-duinstreek"


def test_een_rol_voor_een_ander_thema_is_geen_antwoord(gegevens: Path) -> None:
    catalogus = met(gegevens, rol("kenner", "advies", thema="opvang"))
    assert "kenner" not in eerste(catalogus, Vraag.ADVIES, thema="nazorg")


def test_een_opgeheven_organisatie_wordt_nergens_aangeraden(gegevens: Path) -> None:
    bestand = gegevens / "regios/duinstreek/organisaties.yml"
    bestand.write_text(
        bestand.read_text("utf-8").replace("    telefoon_van:", "    bestaat:\n      tot: 2025\n    telefoon_van:")
    )
    catalogus = met(gegevens)
    assert eerste(catalogus, Vraag.ADVIES) == ["advies-landelijk"]


def test_een_aangekondigd_einde_verandert_niets_voor_zijn_dag(gegevens: Path) -> None:
    """A merger that is written down ahead takes effect on its day, and not before."""
    bestand = gegevens / "landelijk/gemeenten.yml"
    tekst = bestand.read_text("utf-8").replace(
        "    cbs_code: GM9001\n",
        "    cbs_code: GM9001\n    bestaat:\n      tot: 2026-12-31\n    opgegaan_in: [duinstad]\n",
    )
    bestand.write_text(tekst, "utf-8")
    ervoor, erna = laad(gegevens, date(2026, 12, 31)).catalogus, laad(gegevens, date(2027, 1, 1)).catalogus
    meerdorp = ervoor.geef(Gemeente, "meerdorp")
    assert ervoor.geldt(meerdorp)
    assert "meerdorp" in {g.id for g in ervoor.gebieden.huidige_gemeenten()}
    assert not erna.geldt(erna.geef(Gemeente, "meerdorp"))
    assert "meerdorp" not in {g.id for g in erna.gebieden.huidige_gemeenten()}


@pytest.mark.parametrize("vraag", [Vraag.GEVAAR, Vraag.ADVIES])
def test_elke_gemeente_en_elk_thema_heeft_een_landelijk_antwoord(gegevens: Path, vraag: Vraag) -> None:
    catalogus = met(gegevens)
    themas = [None, *(t.id for t in catalogus.alle(Thema))]
    for gemeente in catalogus.gebieden.huidige_gemeenten():
        for thema in themas:
            for stap in (None, *Meldcodestap):
                antwoorden = catalogus.raadpleeg(gemeente, vraag, thema=thema, stap=stap)
                assert any(a.nabijheid is Nabijheid.LANDELIJK for a in antwoorden), (gemeente.id, thema, stap)


def test_een_kanaal_via_een_partij_leidt_naar_wat_bij_haar_rinkelt(gegevens: Path) -> None:
    """A number stands once: a channel refers to an organisation for it, and so does that, or goes by a party."""
    catalogus = met(
        gegevens,
        rol("nergens", "advies", kanaal="via: meerdorp"),
        rol("eigen", "advies", kanaal="website: voorbeeld.nl"),
        rol("via-een-rol", "advies", kanaal="via: preventiemedewerker-duinstreek"),
        rol("in-een-kring", "advies", kanaal="via: in-een-kring"),
        rol("met-chat", "advies", kanaal="{email: loket@voorbeeld.nl, chat: voorbeeld.nl/chat}"),
    )

    def van(id_: str) -> tuple[bool, list[Bereik]]:
        van_rol = catalogus.geef(Contactrol, id_)
        return catalogus.bereikbaar(van_rol), [catalogus.bereik(k) for k in van_rol.kanalen]

    assert van("preventiemedewerker-duinstreek") == (True, [Bereik("0800-2000")])
    assert van("via-een-rol") == (True, [Bereik("0800-2000")])
    assert van("advies-duinstreek") == (True, [Bereik("0800-2000")])
    assert van("eigen") == (True, [Bereik(website="voorbeeld.nl")])
    assert van("met-chat") == (True, [Bereik(email="loket@voorbeeld.nl", chat="voorbeeld.nl/chat")])
    assert van("nergens") == (False, [Bereik()])
    assert van("in-een-kring") == (False, [Bereik()])
