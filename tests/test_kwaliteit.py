"""How good the data is, in figures: counted from the records, for each region and for what all share."""

from __future__ import annotations

from macros.catalogue import laad
from macros.catalogue.kwaliteit import MATEN, kwaliteit
from macros.fields.record import Record
from macros.kinds.bron import Bron
from macros.kinds.contactrol import Contactrol
from tests.conftest import VANDAAG
from tests.project import basis_lading, rijke_catalogus


def per_regio(catalogus) -> dict[str | None, dict[str, tuple[int, int]]]:
    return {
        k.regio.id if k.regio else None: {t.maat.id: (t.aantal, t.van) for t in k.tellingen}
        for k in kwaliteit(catalogus)
    }


def test_elk_gegeven_met_een_bron_telt_in_een_regio_mee():
    catalogus = rijke_catalogus()
    totaal = sum(cijfers["openbare-bron"][1] for cijfers in per_regio(catalogus).values())
    assert totaal == sum(bool(r.bronnen) and not isinstance(r, Bron) for r in catalogus.alle(Record)) > 0


def test_een_controle_die_te_laat_is_telt_niet_meer_mee(gegevens):
    cijfers = per_regio(laad(gegevens, VANDAAG, basis_lading()).catalogus)["duinstreek"]["op-tijd"]
    assert cijfers[0] == cijfers[1] > 0
    pad = gegevens / "regios/duinstreek/contactrollen.yml"
    tekst = pad.read_text("utf-8")
    volgende = laad(gegevens, VANDAAG, basis_lading()).catalogus.geef(Contactrol, "advies-duinstreek").controle.volgende
    begin, rest = tekst.split("- id: advies-duinstreek\n", 1)
    pad.write_text(f"{begin}- id: advies-duinstreek\n{rest.replace(volgende, '2026-11-02', 1)}", encoding="utf-8")
    assert per_regio(laad(gegevens, VANDAAG, basis_lading()).catalogus)["duinstreek"]["op-tijd"] == (
        cijfers[0] - 1,
        cijfers[1],
    )


def test_honderd_procent_is_pas_alles():
    telling = kwaliteit(rijke_catalogus())[0].tellingen[0]._replace(aantal=999, van=1000)
    assert telling.procent == 99
    assert telling._replace(van=0).procent is None
    assert len({maat.id for maat in MATEN}) == len(MATEN)
