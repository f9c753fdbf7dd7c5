"""What search engines are told of the page of a record, in the words of schema.org."""

from __future__ import annotations

import json

from macros.exports.jsonld import van_record
from macros.fields.record import Record
from macros.kinds import SOORTEN
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from tests.exports.conftest import ADRES


def test_elk_record_met_een_woord_in_schema_org_heeft_een_adres_en_een_naam(catalogus):
    for record in catalogus.alle(Record):
        gegevens = van_record(record, catalogus, lambda pad: ADRES + pad)
        assert (gegevens is None) == (not record.soort.schema_org)
        if gegevens:
            assert gegevens["@id"] == gegevens["url"] == ADRES + record.adres
            assert gegevens["name"]
            assert json.dumps(gegevens)


def test_een_gemeente_heet_in_tooi_naar_haar_code(catalogus):
    for gemeente in catalogus.alle(Gemeente):
        gegevens = van_record(gemeente, catalogus, str)
        assert gegevens["sameAs"] == f"https://identifier.overheid.nl/tooi/id/gemeente/{gemeente.cbs_code.lower()}"


def test_een_organisatie_noemt_haar_nummer_als_zij_er_een_heeft(catalogus):
    for organisatie in catalogus.alle(Organisatie):
        assert van_record(organisatie, catalogus, str).get("telephone") == organisatie.telefoon
    assert any(klasse.soort.schema_org for klasse in SOORTEN)
