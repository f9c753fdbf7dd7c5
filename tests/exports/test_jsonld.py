"""What search engines are told of the page of a record, in the words of schema.org."""

from __future__ import annotations

import json

from macros.exports.jsonld import dataset, van_record
from macros.exports.omslag import Afzender
from macros.fields.keuzes import Organisatiesoort
from macros.fields.record import Record
from macros.history.geschiedenis import Geschiedenis
from macros.kinds import SOORTEN
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from tests.exports.conftest import ADRES
from tests.project import rijke_catalogus


def test_elk_record_met_een_woord_in_schema_org_heeft_een_adres_en_een_naam(catalogus):
    for record in catalogus.alle(Record):
        gegevens = van_record(record, catalogus, lambda pad: ADRES + pad)
        if record.soort.schema_org:
            assert gegevens["@id"] == gegevens["url"] == ADRES + record.adres
        if gegevens:
            assert gegevens["name"]
            assert json.dumps(gegevens)
    assert any(klasse.soort.schema_org for klasse in SOORTEN)


def test_een_gemeente_heet_in_tooi_naar_haar_code(catalogus):
    for gemeente in catalogus.alle(Gemeente):
        gegevens = van_record(gemeente, catalogus, str)
        assert gegevens["sameAs"] == f"https://identifier.overheid.nl/tooi/id/gemeente/{gemeente.cbs_code.lower()}"


def test_een_organisatie_noemt_haar_nummer_en_of_zij_van_de_overheid_is(catalogus):
    for organisatie in catalogus.alle(Organisatie):
        gegevens = van_record(organisatie, catalogus, str)
        assert gegevens.get("telephone") == catalogus.nummer(organisatie)
        overheid = organisatie.soort_organisatie is Organisatiesoort.OVERHEID
        assert gegevens["@type"] == ("GovernmentOrganization" if overheid else "Organization")


def test_een_contactpunt_heeft_een_adres_gebied_uren_en_talen():
    catalogus = rijke_catalogus()
    rol = catalogus.geef(Contactrol, "veilig-thuis-landelijk")
    punt = van_record(rol, catalogus, lambda pad: ADRES + pad)["contactPoint"]
    assert punt["@id"] == punt["url"] == ADRES + rol.adres
    assert punt["areaServed"] == [{"@type": "Country", "name": "Nederland"}]
    assert punt["availableLanguage"] == [taal.value for taal in rol.talen] != []
    assert punt["hoursAvailable"][0]["dayOfWeek"][::6] == ["Monday", "Sunday"]


def test_een_rol_van_een_gemeente_is_een_contactpunt_van_de_overheid(catalogus):
    for rol in catalogus.alle(Contactrol):
        gemeente = catalogus.vind(Gemeente, rol.organisatie)
        gegevens = van_record(rol, catalogus, str)
        if gemeente and gegevens:
            assert (gegevens["@type"], gegevens["@id"]) == ("GovernmentOrganization", gemeente.tooi)


def test_een_rol_die_niet_meer_geldt_of_geen_eigen_ingang_heeft_is_geen_contactpunt(catalogus):
    for rol in catalogus.alle(Contactrol):
        eigen = any(catalogus.nummer(k) or k.email for k in rol.kanalen)
        assert bool(van_record(rol, catalogus, str)) == (eigen and catalogus.geldt(rol))


def test_de_gegevens_als_geheel_noemen_uitgever_periode_en_laatste_wijziging(catalogus):
    geschiedenis = Geschiedenis(begin="2026-11-22T10:00:00+01:00")
    gegevens = dataset(catalogus, str, Afzender("Duinstreek", "info@duinstreek.voorbeeld"), geschiedenis)
    assert gegevens["publisher"]["name"] == "Duinstreek"
    assert gegevens["dateModified"] == "2026-11-22"
    van, tot = gegevens["temporalCoverage"].split("/")
    perioden = [d.periode for d in catalogus.alle(Document)]
    assert van == min(p.van for p in perioden)
    assert tot == ".." or all(p.tot <= tot for p in perioden)
    assert not {"publisher", "dateModified"} & dataset(catalogus, str, None, Geschiedenis(reden="geen")).keys()
