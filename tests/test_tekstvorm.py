"""Lists and links in long texts: shown on pages, plain everywhere else, and never anything that a visitor could run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from macros.catalogue import laad
from macros.editors.vorm import scalar
from macros.exports.api import Api
from macros.exports.tabellen import Tabellen
from macros.fields.tekstvorm import Bloksoort, blokken, op_een_regel, plat
from macros.history.geschiedenis import Geschiedenis
from macros.kinds.thema import Thema
from macros.search.documenten import documenten
from tests.conftest import VANDAAG
from tests.project import basis_lading, sjablonen_over

TEKST = "Dit is nodig:\n- een plek\n- [hulp <nu>](voorbeeld.nl/hulp)\n1. eerst\n2. dan\nSlot."


@pytest.fixture
def met_lijst(gegevens: Path) -> Path:
    bestand = gegevens / "landelijk/themas.yml"
    oud = bestand.read_text("utf-8")
    nieuw = oud.replace("    uitleg: Een plek om veilig te slapen.\n", f"    uitleg: {json.dumps(TEKST)}\n")
    assert nieuw != oud
    bestand.write_text(nieuw, "utf-8")
    return gegevens


def test_een_tekst_bestaat_uit_alineas_en_lijsten() -> None:
    soorten = [(b.soort, len(b.regels)) for b in blokken(TEKST)]
    assert soorten == [
        (Bloksoort.ALINEA, 1), (Bloksoort.PUNTEN, 2), (Bloksoort.NUMMERS, 2), (Bloksoort.ALINEA, 1)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "gewoon",
    ["10-12 jaar", "-5 graden", "2019. Toen", "[sic] (zie noot)", "[x](javascript:alert)", "[x](bijlage)", "a - b"],
)
def test_wat_geen_lijst_of_link_is_blijft_wat_het_is(gewoon: str) -> None:
    (blok,) = blokken(gewoon)
    assert (blok.soort, [s.adres for r in blok.regels for s in r]) == (Bloksoort.ALINEA, [""])
    assert plat(gewoon) == op_een_regel(gewoon) == gewoon


def test_een_pagina_toont_de_lijst_en_de_link_en_schrijft_tekens_uit(met_lijst: Path) -> None:
    catalogus = laad(met_lijst, VANDAAG, basis_lading()).catalogus
    thema = catalogus.geef(Thema, "opvang")
    html = sjablonen_over(catalogus).toon(thema.soort.sjabloon, thema.adres, thema, kruimels=[])
    link = '<a href="https://voorbeeld.nl/hulp" rel="noreferrer noopener external">hulp &lt;nu&gt;</a>'
    assert f"<ul><li>een plek</li><li>{link}</li></ul><ol><li>eerst</li><li>dan</li></ol><p>Slot.</p>" in html


def test_in_api_tabel_en_zoeken_is_de_tekst_plat(met_lijst: Path) -> None:
    """In the API and tables the items stay lines; in search the text is one line."""
    catalogus = laad(met_lijst, VANDAAG, basis_lading()).catalogus
    api = json.loads(dict(Api(catalogus, str, Geschiedenis(), []).bestanden())["api/v1/themas/opvang.json"])
    assert api["record"]["gegevens"]["uitleg"] == plat(TEKST)
    assert "- hulp <nu> (voorbeeld.nl/hulp)\n" in plat(TEKST)
    tabel = next(t for t in Tabellen(catalogus, str).alle() if t.naam == "themas")
    assert any(plat(TEKST) in rij.cellen for rij in tabel.rijen)
    gevonden = next(d for d in documenten(catalogus, []) if d.sleutel == ("thema", "opvang"))
    assert gevonden.tekst == "Dit is nodig: een plek; hulp <nu> (voorbeeld.nl/hulp) eerst; dan Slot."
    assert catalogus.geef(Thema, "opvang").omschrijving == gevonden.tekst


def test_de_vaste_vorm_houdt_een_lijst_heel() -> None:
    geschreven = f"uitleg: {scalar(TEKST * 2, 2)}\n"
    assert yaml.safe_load(geschreven) == {"uitleg": TEKST * 2}
