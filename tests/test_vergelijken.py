"""Regions side by side: who says something about a subject, who does not, and of whom we know nothing."""

from __future__ import annotations

from macros.catalogue import laad
from macros.catalogue.vergelijken import Spraak, uitspraken
from macros.exports.bijzonder import vergelijking
from macros.kinds.document import Document
from macros.kinds.regio import Regio
from macros.kinds.thema import Thema
from tests.conftest import VANDAAG
from tests.project import rijk, rijke_catalogus, rijke_lading


def test_elke_regio_staat_er_bij_elk_onderwerp_precies_een_keer():
    catalogus = rijke_catalogus()
    for thema in catalogus.alle(Thema):
        assert [u.regio for u in uitspraken(catalogus, thema)] == catalogus.alle(Regio)


def test_wie_iets_zegt_zegt_het_in_een_eigen_document_over_dit_onderwerp():
    catalogus = rijke_catalogus()
    gezegd = [(t, u) for t in catalogus.alle(Thema) for u in uitspraken(catalogus, t) if u.spraak is Spraak.ZEGT]
    assert gezegd
    for thema, uitspraak in gezegd:
        assert uitspraak.records
        for record in uitspraak.records:
            assert catalogus.document_van(record).herkomst.regio == uitspraak.regio.id
            assert any(v.door is record for v in catalogus.vermeldingen(thema))


def test_zwijgen_is_iets_anders_dan_geen_document_hebben(tmp_path):
    data = rijk(tmp_path / "data")
    kaal = data / "regios" / "kaal"
    kaal.mkdir()
    (kaal / "bronnen.yml").write_text(
        "bronnen:\n  - id: brief-kaal\n    titel: Brief\n    soort_bron: website\n    uitgever: Regio Kaal\n"
        "    datum: '2026'\n    vindplaats: https://voorbeeld.nl/brief\n",
        encoding="utf-8",
    )
    (kaal / "regio.yml").write_text(
        "regio:\n  id: kaal\n  naam: Kaal\n  samenvatting: Een regio zonder visie.\n"
        "  bronnen:\n    - bron: brief-kaal\n      plaats: bladzijde 1\n",
        encoding="utf-8",
    )
    catalogus = laad(data, VANDAAG, rijke_lading()).catalogus
    met_document = {d.herkomst.regio for d in catalogus.alle(Document)}
    stil = [u for t in catalogus.alle(Thema) for u in uitspraken(catalogus, t) if not u.records]
    assert {u.spraak for u in stil if u.regio.id == "kaal"} == {Spraak.ONBEKEND}
    assert {u.spraak for u in stil if u.regio.id in met_document} == {Spraak.ZWIJGT, Spraak.ANDERS}


def test_de_tabel_heeft_een_rij_voor_elke_stilte():
    catalogus = rijke_catalogus()
    rijen = list(vergelijking(catalogus))
    stil = [(r, item) for r, item in rijen if item.spraak != Spraak.ZEGT.value]
    assert stil
    assert all(isinstance(r, Regio) and item.regio == r.naam for r, item in stil)
