"""That what a contact role advises is safe to follow and claims no more than was checked."""

from __future__ import annotations

import re

import pytest

from macros.catalogue.raadplegen import contactrollen_voor
from macros.fields.keuzes import Vraag
from macros.kinds.contactrol import Contactrol
from macros.kinds.doelgroep import Doelgroep
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.thema import Thema


def test_wie_een_rol_zonder_nummer_zoekt_leest_wat_te_doen_bij_gevaar(catalogus):
    for rol in catalogus.alle(Contactrol):
        if not any(k.telefoon for k in rol.kanalen):
            assert {"112", "0800-2000"} <= set(re.findall(r"[0-9-]*[0-9]", rol.bij_gesloten)), rol.id


def test_geen_rol_beweert_dat_er_is_gebeld(catalogus):
    assert {rol.controle.hoe for rol in catalogus.alle(Contactrol)} == {"vergeleken met de bron, niet gebeld"}


def test_alleen_bevestigde_nummers_staan_in_de_gegevens(catalogus):
    bij_rollen = {k.telefoon for rol in catalogus.alle(Contactrol) for k in rol.kanalen if k.telefoon}
    bij_organisaties = {o.telefoon for o in catalogus.alle(Organisatie) if o.telefoon}
    assert bij_rollen | bij_organisaties == {"112", "0800-2000", "0800-0188", "0800-0432", "0900-0101"}


def test_wie_advies_vraagt_of_wil_melden_krijgt_eerst_iemand_met_een_nummer(catalogus):
    gebieden = catalogus.gebieden
    onderwerpen = [{"thema": t.id} for t in catalogus.alle(Thema)]
    onderwerpen += [{"doelgroep": d.id} for d in catalogus.alle(Doelgroep)]
    for gemeente in gebieden.huidige_gemeenten():
        for vraag in (Vraag.ADVIES, Vraag.MELDEN):
            for over in onderwerpen:
                eerste = contactrollen_voor(gebieden, gemeente, vraag, **over)[0].rol
                assert any(k.telefoon for k in eerste.kanalen), (gemeente.id, vraag, over)


@pytest.mark.parametrize("groep", ["kinderen", "slachtoffers", "plegers", "professionals"])
def test_een_zorg_over_deze_groep_gaat_eerst_naar_veilig_thuis_en_niet_naar_een_lijn_voor_henzelf(catalogus, groep):
    gebieden = catalogus.gebieden
    for gemeente in gebieden.huidige_gemeenten():
        eerste = contactrollen_voor(gebieden, gemeente, Vraag.ADVIES, doelgroep=groep)[0].rol
        assert eerste.id.startswith("advies-en-meldpunt-"), gemeente.id


def test_een_rol_die_in_2013_is_genoemd_komt_na_veilig_thuis(catalogus):
    gebieden = catalogus.gebieden
    alblasserdam = catalogus.geef(Gemeente, "alblasserdam")
    for thema in catalogus.alle(Thema):
        rollen = [a.rol.id for a in contactrollen_voor(gebieden, alblasserdam, Vraag.CASUS, thema=thema.id)]
        assert rollen.index("veilig-thuis-landelijk") < rollen.index("overleg-sociaal-platform-alblasserdam"), thema.id
