"""Whom to consult: an answer for every gemeente, question and theme, in an order that can be explained."""

from datetime import date
from pathlib import Path

import pytest

from macros.catalogue import laad
from macros.catalogue.gebieden import Gebieden, Nabijheid
from macros.catalogue.raadplegen import EERST_BIJ_GEVAAR, contactrollen_voor, ook_over
from macros.records.keuzes import Meldcodestap, Vraag

DATA = Path(__file__).resolve().parents[1] / "data"


@pytest.fixture(scope="module")
def gebieden() -> Gebieden:
    return Gebieden(laad(DATA, date(2026, 11, 22)).catalogus)


def ids(antwoorden):
    return [a.rol.id for a in antwoorden]


def test_elke_gemeente_vraag_en_thema_heeft_een_antwoord(gebieden):
    """No dead end: walks all combinations, and every one ends at a role that serves the whole country."""
    themas = [None, *(t.id for t in gebieden.catalogus.alle("thema"))]
    for gemeente in gebieden.huidige_gemeenten():
        for vraag in Vraag:
            for thema in themas:
                antwoorden = contactrollen_voor(gebieden, gemeente, vraag, thema=thema)
                assert antwoorden, (gemeente.id, vraag, thema)
                assert any(a.nabijheid is Nabijheid.LANDELIJK for a in antwoorden), (gemeente.id, vraag, thema)


def test_elke_doelgroep_en_stap_heeft_een_antwoord(gebieden):
    gemeente = gebieden.catalogus.geef("gemeente", "rozendaal")
    for vraag in Vraag:
        for groep in gebieden.catalogus.alle("doelgroep"):
            for stap in (None, *Meldcodestap):
                assert contactrollen_voor(gebieden, gemeente, vraag, doelgroep=groep.id, stap=stap)


def test_bij_gevaar_staan_112_en_veilig_thuis_altijd_vooraan(gebieden):
    themas = [None, *(t.id for t in gebieden.catalogus.alle("thema"))]
    for gemeente in gebieden.huidige_gemeenten():
        for thema in themas:
            antwoorden = contactrollen_voor(gebieden, gemeente, Vraag.GEVAAR, thema=thema)
            assert tuple(ids(antwoorden)[:2]) == EERST_BIJ_GEVAAR


def test_elk_eerste_contact_voor_advies_is_meteen_te_bellen(gebieden):
    for gemeente in gebieden.huidige_gemeenten():
        eerste = contactrollen_voor(gebieden, gemeente, Vraag.ADVIES)[0].rol
        assert any(k.telefoon for k in eerste.kanalen), gemeente.id
        assert eerste.id.startswith("advies-en-meldpunt-"), gemeente.id


def test_een_rol_voor_een_ander_thema_is_geen_antwoord(gebieden):
    houten = gebieden.catalogus.geef("gemeente", "houten")
    assert "zorgcoordinator-moviera" not in ids(
        contactrollen_voor(gebieden, houten, Vraag.ADVIES, thema="ouderenmishandeling")
    )


def test_wie_het_thema_kent_maar_een_andere_vraag_beantwoordt_wordt_ook_genoemd(gebieden):
    gemeente = gebieden.catalogus.geef("gemeente", "vijfheerenlanden")
    thema = "tijdelijk-huisverbod"
    antwoorden = contactrollen_voor(gebieden, gemeente, Vraag.ADVIES, thema=thema)
    assert "beleidsmedewerker-oov-vijfheerenlanden" in [r.id for r in ook_over(gebieden, gemeente, thema, antwoorden)]


def test_een_vroegere_gemeente_leidt_naar_haar_opvolger(gebieden):
    vianen = gebieden.catalogus.geef("gemeente", "vianen")
    assert gebieden.opgeheven(vianen)
    assert vianen.opgegaan_in == ["vijfheerenlanden"]
