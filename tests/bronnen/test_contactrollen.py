"""That what a contact role advises is safe to follow and claims no more than was checked."""

from __future__ import annotations

import re


def test_wie_een_rol_zonder_nummer_zoekt_leest_wat_te_doen_bij_gevaar(catalogus):
    for rol in catalogus.alle("contactrol"):
        if not any(k.telefoon for k in rol.kanalen):
            assert {"112", "0800-2000"} <= set(re.findall(r"[0-9-]*[0-9]", rol.bij_gesloten)), rol.id


def test_geen_rol_beweert_dat_er_is_gebeld(catalogus):
    assert {rol.controle.hoe for rol in catalogus.alle("contactrol")} == {"vergeleken met de bron, niet gebeld"}


def test_alleen_bevestigde_nummers_staan_in_de_gegevens(catalogus):
    bij_rollen = {k.telefoon for rol in catalogus.alle("contactrol") for k in rol.kanalen if k.telefoon}
    bij_organisaties = {o.telefoon for o in catalogus.alle("organisatie") if o.telefoon}
    assert bij_rollen | bij_organisaties == {"112", "0800-2000", "0800-0188", "0800-0432", "0900-0101"}
