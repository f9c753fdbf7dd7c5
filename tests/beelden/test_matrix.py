"""Who does what, counted against the plan itself."""

from macros.kinds.document import Document
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio
from macros.pictures.keten import keten_van
from macros.pictures.matrix import matrix_van
from tests.project import rijke_catalogus

CATALOGUS = rijke_catalogus()
PLAN = CATALOGUS.geef(Document, "plan-kustland-oost-2021-2024")


def _rollen(partij: str) -> dict[str, list[str]]:
    matrix = matrix_van(CATALOGUS, PLAN.acties)
    rij = next(r for r in matrix.rijen if r.partij.id == partij)
    return {
        a.id: [v.aandeel.value for v in vakken] for a, vakken in zip(matrix.acties, rij.vakken, strict=True) if vakken
    }


def test_een_contactrol_telt_voor_waar_zij_werkt():
    assert "trekt" in _rollen("duinvoort")["1d"]


def test_wie_een_onderdeel_trekt_trekt_mee():
    assert "trekt" in _rollen("s-gravenklif")["3a"]


def test_elke_actie_heeft_een_trekker_en_elke_rij_een_vak():
    matrix = matrix_van(CATALOGUS, PLAN.acties)
    for plek in range(len(matrix.acties)):
        assert any(v.aandeel.value == "trekt" for rij in matrix.rijen for v in rij.vakken[plek])
    assert all(any(rij.vakken) for rij in matrix.rijen)
    assert len({rij.partij.id for rij in matrix.rijen}) == len(matrix.rijen)


def test_de_keten_heeft_haar_stappen_op_volgorde_en_elke_actie_bij_haar_stap():
    regio = CATALOGUS.geef(Regio, "kustland")
    keten = keten_van(regio, CATALOGUS.alle(Organisatie), PLAN.acties)
    assert [s.stap.value for s in keten] == ["preventie", "signaleren", "toeleiden", "interventie", "nazorg"]
    for schakel in keten:
        assert {a.id for a in schakel.acties} == {a.id for a in PLAN.acties if schakel.stap in a.ketenstappen}


def test_van_een_regio_waarvan_niets_bekend_is_komt_geen_keten():
    assert keten_van(CATALOGUS.geef(Regio, "bosrand"), [], []) == []
