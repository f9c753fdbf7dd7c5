"""What an editor sees while typing, from the real language server: explanation, completion and messages in Dutch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.read.map import lees_map
from tests.editors.taalserver import WORTEL, Taalserver
from tests.project import rijke_data

PLAN = rijke_data() / "regios" / "kustland" / "plan-kustland-oost-2021-2024.yml"
KOP = "# yaml-language-server: $schema=../../../schema/regio.json\n"
ENGELS = ("Property", "Value is", "Incorrect type", "String", "Array", "Missing", "Expected")


@pytest.fixture(scope="module")
def server() -> Iterator[Taalserver]:
    """With the schema of this data beside it, as an editor has it."""
    assert main(["schema", str(rijke_data())]) == 0
    taalserver = Taalserver()
    yield taalserver
    taalserver.stop()


def _regel(tekst: str, begin: str) -> int:
    """The number of the first line that begins with this."""
    return next(nummer for nummer, regel in enumerate(tekst.split("\n"), 1) if regel.startswith(begin))


def _verander(oud: str, nieuw: str) -> tuple[str, int]:
    """The plan with one thing changed, and the line of the change."""
    tekst = KOP + PLAN.read_text("utf-8")
    assert oud in tekst
    return tekst.replace(oud, nieuw, 1), tekst[: tekst.index(oud)].count("\n") + 1


@pytest.mark.parametrize("bestand", lees_map(rijke_data()), ids=lambda b: b.naam)
def test_in_de_gegevens_is_niets_onderstreept(server, bestand):
    kop = KOP if bestand.delen[0] == "regios" else KOP.replace("../../../schema/regio", "../../schema/landelijk")
    assert server.open(bestand.pad, kop + bestand.tekst) == []


def test_bij_een_veld_staat_wat_het_is_en_een_voorbeeld(server):
    tekst = KOP + PLAN.read_text("utf-8")
    server.open(PLAN, tekst)
    uitleg = server.uitleg(PLAN, _regel(tekst, "  opvolger_gezocht_op:"), 5)
    assert "De dag waarop naar een opvolger is gezocht zonder die te vinden." in uitleg
    assert "Mag weg. Hier hoort een dag: jaar-maand-dag." in uitleg
    assert "Voorbeeld: `2026-11-22`" in uitleg


def test_bij_een_keuze_staat_wat_elke_keuze_betekent(server):
    tekst = KOP + PLAN.read_text("utf-8")
    server.open(PLAN, tekst)
    assert "`voorgelegd`: Voorgelegd om vast te stellen" in server.uitleg(PLAN, _regel(tekst, "  status:"), 4)


def test_een_trekker_wordt_aangevuld_met_zijn_naam_erbij(server):
    na = "\n      betrokkenen"
    tekst, regel = _verander(f"- partij: beleid-orde-duinvoort{na}", f"- partij: {na}")
    server.open(PLAN, tekst)
    keuzes = server.aanvulling(PLAN, regel, len("        - partij: ") + 1)
    assert keuzes["preventiemedewerker-kustland"].startswith(
        "Preventiemedewerker Veilig Thuis Kustland (contactrol, regio"
    )
    assert keuzes["duinvoort"] == "Duinvoort (gemeente)"
    assert not keuzes.keys() & {"opvang", "visie-kustland-2020"}


def test_een_nieuw_veld_wordt_aangevuld(server):
    tekst, regel = _verander("      timing:\n        soort: periode", "      \n      timing:\n        soort: periode")
    server.open(PLAN, tekst)
    assert {"voortgang", "buiten_het_plan", "onderdelen"} <= server.aanvulling(PLAN, regel, 7).keys()


@pytest.mark.parametrize(("oud", "nieuw", "plek", "melding"), [
    ("status: onbekend", "status: misschien", (0, 11),
     'Dit is geen keuze voor "status". U kunt kiezen uit: concept, voorgelegd, vastgesteld,'),
    ("opvolger_gezocht_op: 2026-11-01", "opvolger_gezocht_op: 01-11-2026", (0, 24),
     'Dit past niet bij "opvolger_gezocht_op": hier hoort een dag: jaar-maand-dag. Voorbeeld: `2026-11-22`'),
    ("- partij: accounthouder-kustland", "- partij: accounthouder-kust", (0, 15),
     "Deze id staat niet in de lijst (organisatie of contactrol of gemeente of partijsoort). "
     "Kies er een uit de lijst: Ctrl + spatie. Is het record net nieuw? Dan beslist de controle."),
    ("  samenvatting:", "  samenvating:", (0, 3), "Hier horen alleen deze velden: id, soort_document,"),
    ("  soort_document: uitvoeringsplan\n", "", (-1, 1),
     'Het verplichte veld "soort_document" ontbreekt. Het is: wat voor document het is.'),
    ("  deelregios:\n    - kustland-oost", "  deelregios: kustland-oost", (0, 15),
     '"deelregios" is een lijst. Zet elk onderdeel op een eigen regel die begint met "- ".'),
])  # fmt: skip
def test_een_fout_staat_onderstreept_met_een_nederlandse_melding(server, oud, nieuw, plek, melding):
    """On its own line; a field that is missing is told at the name of what it is missing from."""
    tekst, regel = _verander(oud, nieuw)
    if plek[0] < 0:
        regel = _regel(tekst, "document:")
    meldingen = server.open(PLAN, tekst)
    assert any(m[:2] == (regel, plek[1]) and m.tekst.startswith(melding) for m in meldingen), meldingen
    assert not [m for m in meldingen if m.tekst.startswith(ENGELS)]


def test_een_nieuw_bestand_krijgt_uitleg_door_alleen_de_bovenste_regel(server, tmp_path):
    """The line is relative, as it must be for editing in the browser; it works in any copy of the repository."""
    for naam in ("landelijk.json", "ids.json"):
        (tmp_path / "schema").mkdir(exist_ok=True)
        (tmp_path / "schema" / naam).write_bytes((WORTEL / "schema" / naam).read_bytes())
    pad = Path(tmp_path / "data" / "landelijk" / "themas.yml")
    pad.parent.mkdir(parents=True)
    tekst = "# yaml-language-server: $schema=../../schema/landelijk.json\nthemas:\n  - id: opvang\n"
    pad.write_text(tekst)
    assert any('Het verplichte veld "naam" ontbreekt.' in m.tekst for m in server.open(pad, tekst))
