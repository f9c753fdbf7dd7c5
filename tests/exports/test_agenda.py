"""Calendars and the map of points, read back by libraries that other people use."""

from __future__ import annotations

import json
from datetime import date

from icalendar import Calendar

from macros.catalogue import laad
from macros.exports.agenda import PAD, agendas
from macros.exports.plekken import PAD as GEOJSON
from macros.fields.keuzes import Documentstatus
from macros.fields.tijdpunt import einde
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document
from tests.conftest import BASIS, VANDAAG
from tests.exports.conftest import ADRES
from tests.project import rijke_catalogus


def gebeurtenissen(inhoud: bytes) -> dict[str, dict]:
    """Every event by its id: its day, its summary and its address."""
    kalender = Calendar.from_ical(inhoud)
    events = kalender.walk("VEVENT")
    gevonden = {str(e["UID"]): {"dag": e["DTSTART"].dt, "wat": str(e["SUMMARY"]), "url": str(e["URL"])} for e in events}
    assert len(gevonden) == len(events)
    return gevonden


def test_het_einde_van_elk_plan_en_elke_controle_staan_in_de_agenda(catalogus, uitvoer):
    alle = gebeurtenissen((uitvoer / PAD).read_bytes())
    for document in catalogus.alle(Document):
        if document.periode.tot and document.status is not Documentstatus.INGETROKKEN:
            gebeurtenis = alle[f"{document.soort}.{document.id}.periode.tot@regiovisie"]
            assert gebeurtenis["dag"] == einde(document.periode.tot)
            assert gebeurtenis["wat"] == f"Looptijd eindigt: {document.titel}"
            assert gebeurtenis["url"] == f"{ADRES}{document.adres}"
    for rol in catalogus.alle(Contactrol):
        dag = alle[f"contactrol.{rol.id}.controle.volgende@regiovisie"]["dag"]
        assert dag == date.fromisoformat(rol.controle.volgende)


def test_elk_moment_van_evaluatie_staat_in_de_agenda_onder_zijn_eigen_woorden():
    alle = gebeurtenissen(dict(agendas(rijke_catalogus(), str))[PAD])
    stand = alle["document.plan-zeewijk-2023.evaluaties.tussenstand.wanneer@regiovisie"]
    assert (stand["dag"], stand["wat"]) == (date(2025, 6, 30), "Tussenstand: Veilig thuis in Zeewijk")
    eind = alle["document.plan-zeewijk-2023.evaluaties.eindstand.wanneer@regiovisie"]
    assert eind["dag"] == date(2026, 9, 30)
    proef = alle["actie.plan-zeewijk-2023.a-1.evaluaties.wat-de-proef-opleverde.wanneer@regiovisie"]
    assert proef["wat"] == "Wat de proef opleverde: A.1 Een loket in de bibliotheek"


def test_van_een_ingetrokken_document_eindigt_geen_looptijd():
    alle = gebeurtenissen(dict(agendas(rijke_catalogus(), str))[PAD])
    assert not [uid for uid in alle if "agenda-kustland-2018" in uid]


def test_de_agenda_van_een_regio_is_een_deel_van_het_geheel(catalogus, uitvoer):
    alle = gebeurtenissen((uitvoer / PAD).read_bytes())
    delen = [gebeurtenissen(pad.read_bytes()) for pad in uitvoer.glob(f"regios/*/{PAD}")]
    assert any(delen)
    for deel in delen:
        assert deel.items() <= alle.items()


def test_dezelfde_gegevens_geven_op_elke_dag_dezelfde_bytes():
    eerst, later = (dict(agendas(laad(BASIS, dag).catalogus, str)) for dag in (VANDAAG, date(2027, 3, 1)))
    assert eerst == later


def test_elke_regel_is_kort_genoeg_voor_elk_programma(uitvoer):
    assert all(len(regel) <= 75 for regel in (uitvoer / PAD).read_bytes().split(b"\r\n"))


def test_de_kaart_heeft_een_punt_voor_elke_gemeente_van_nu_met_een_plek(catalogus, uitvoer, op_schijf):
    punten = json.loads((uitvoer / GEOJSON).read_text("utf-8"))["features"]
    hoort = {g.id: [g.positie.lengte, g.positie.breedte] for g in catalogus.gebieden.huidige_gemeenten() if g.positie}
    assert {p["id"]: p["geometry"]["coordinates"] for p in punten} == hoort
    assert all(op_schijf(p["properties"]["raadplegen"]).is_file() for p in punten)
