"""The handbook says what is so: its examples are executed, its messages are real, and nothing is left out."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from macros.__main__ import main
from macros.catalogue import laad
from macros.editors import handboek
from macros.editors.handboek import regelgroepen, veldengroepen
from macros.editors.wijzer import ONBEKENDE_VORM, soorten, wijzers
from macros.findings import heeft_fouten
from macros.kinds.actie import Actie
from macros.kinds.deelregio import Deelregio
from macros.pages.weergave import Weergave
from macros.read.bestand import lees
from macros.read.boom import ontleed
from macros.rules import controleer, regels
from macros.site.auteur import MacroFout, Macros
from tests.conftest import VANDAAG, bevindingen
from tests.project import rijk, rijke_catalogus, rijke_lading, sjablonen_over

WORTEL = Path(__file__).resolve().parents[2]
HANDBOEK = WORTEL / "docs" / "bijdragen"
MACROS = {naam: functie for naam, functie in inspect.getmembers(Macros, inspect.isfunction) if naam[0] != "_"}
MACROPAGINA = (HANDBOEK / "macros.md").read_text("utf-8")


def _blokken(pagina: str, taal: str) -> list[str]:
    tekst = (HANDBOEK / pagina).read_text("utf-8")
    return re.findall(rf"^```{taal}\n(.*?)^```$", tekst, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("naam", MACROS)
def test_elke_macro_staat_in_het_handboek_met_al_haar_invulvelden(naam):
    stuk = re.search(rf"^## .*`{naam}`.*?(?=^## |\Z)", MACROPAGINA, re.MULTILINE | re.DOTALL)[0]
    assert re.search(rf"{{[{{%] (if )?{naam}\(", stuk)
    for invulveld in inspect.signature(MACROS[naam]).parameters:
        assert invulveld == "self" or f"`{invulveld}`" in stuk, invulveld


@pytest.mark.parametrize("opdracht", "".join(_blokken("computer.md", "sh")).splitlines())
def test_elke_opdracht_in_het_handboek_bestaat(opdracht, capsys):
    """That they do what is said there, the rehearsal of an editor's day shows."""
    if opdracht.startswith("make "):
        assert f"\n{opdracht.removeprefix('make ')}:" in (WORTEL / "Makefile").read_text("utf-8")
        return
    *begin, naam = opdracht.split()[:4]
    assert begin == [".venv/bin/python", "-m", "macros"]
    with pytest.raises(SystemExit) as einde:
        main([naam, "--help"])
    assert einde.value.code == 0
    invulling = len(opdracht.split()) - 4
    assert len(re.findall(r"^  (?:basis|nieuw|id|map) ", capsys.readouterr().out, re.MULTILINE)) >= invulling


def test_elk_voorbeeld_van_een_macro_wordt_ook_uitgevoerd():
    """What is shown between the fences is exactly what stands below them."""
    getoond = re.findall(r"^```text\n{% raw %}(.*?){% endraw %}\n```\n\n(\S.*?)\n$", MACROPAGINA, re.MULTILINE)
    assert len(getoond) >= len(MACROS) - 2  # two only work within something else
    for voorbeeld, uitgevoerd in getoond:
        if not uitgevoerd.startswith("#"):
            assert re.sub(r'"{% endraw %}{{ (\w+) }}{% raw %}"', r"\1", voorbeeld) == uitgevoerd


def test_de_melding_bij_een_verkeerde_macro_is_de_echte():
    catalogus = rijke_catalogus()
    macros = Macros(lambda: SimpleNamespace(catalogus=catalogus), lambda: "")
    with pytest.raises(MacroFout) as fout:
        macros.contactkaart("advies-landelik")
    assert f"fout[macro] macro contactkaart: {fout.value}" in MACROPAGINA


@pytest.fixture(scope="module")
def weergave() -> Weergave:
    catalogus = rijke_catalogus()
    return sjablonen_over(catalogus, erbij={"handboek": handboek})


def _toon(weergave: Weergave, naam: str) -> str:
    return weergave.toon(f"overzicht/{naam}.html", "bijdragen/x/")


def test_elke_regel_staat_in_het_handboek_met_goed_en_fout(weergave):
    pagina = _toon(weergave, "regels")
    assert sorted(r.id for _, groep in regelgroepen() for r in groep) == sorted(r.id for r in regels())
    for regel in regels():
        assert f'id="{regel.id}"' in pagina
    assert pagina.count("<dt>Goed</dt>") == pagina.count("<dt>Fout</dt>") == len(regels())


def test_inspringen_in_een_voorbeeld_blijft_staan(weergave):
    """A macro's lines are stripped, and an empty line would end the HTML; in an example neither may show."""
    kaal = "\n".join(regel.strip() for regel in _toon(weergave, "regels").splitlines() if regel.strip())
    assert "trekkers:&#10;  - partij: veilig-thuis-duinstreek" in kaal


def test_elk_veld_staat_in_het_handboek_met_uitleg_en_voorbeeld(weergave):
    pagina = _toon(weergave, "velden")
    assert sorted(s.anker for _, groep in veldengroepen() for s in groep) == sorted(n.lower() for n in soorten())
    for naam, soort in soorten().items():
        stuk = pagina.split(f'<h3 id="{naam.lower()}">', 1)[1].split("<h3 ", 1)[0]
        for w in wijzers(soort):
            assert f"<code>{w.naam}</code>" in stuk, (naam, w.naam)
            assert w.omschrijving.replace("'", "&#39;") in stuk
            for keuze in w.keuze or ():
                assert f"<code>{keuze.value}</code>" in stuk
        assert stuk.count(">verplicht</span>") == sum(w.verplicht for w in wijzers(soort))


def test_van_elke_vorm_is_in_woorden_gezegd_wat_zij_is():
    assert [w.naam for soort in soorten().values() for w in wijzers(soort) if ONBEKENDE_VORM in w.wat] == []


def test_de_melding_op_de_regelpagina_is_de_echte(gegevens):
    """Line 12, column 5, word for word."""
    voorbeeld = _blokken("regels.md", "text")[0].strip()
    themas = gegevens / "landelijk" / "themas.yml"
    regels_ = themas.read_text("utf-8").split("\n")
    plek = regels_.index("  - id: opvang")
    uitleg = next(n for n in range(plek, len(regels_)) if regels_[n].startswith("    uitleg:"))
    regels_[uitleg] = regels_[uitleg].replace("uitleg", "uitlg")
    themas.write_text("# Eerste regel.\n" * (11 - uitleg) + "\n".join(regels_))
    assert voorbeeld in bevindingen(gegevens)


@pytest.mark.parametrize("pagina", sorted(p.name for p in HANDBOEK.glob("*.md")))
def test_elk_stuk_yaml_in_het_handboek_is_yaml(pagina):
    for blok in _blokken(pagina, "yaml"):
        meldingen = []
        ontleed(blok, meldingen.append)
        assert meldingen == []


@pytest.fixture
def kopie(tmp_path: Path) -> Path:
    return rijk(tmp_path / "data")


def test_de_eerste_wijziging_uit_het_handboek_kan_echt(kopie):
    oud, nieuw = _blokken("index.md", "yaml")
    plan = kopie / "regios" / "duinstreek" / "plan-duinstreek-2021-2024.yml"
    tekst = plan.read_text("utf-8")
    actie = tekst.index("    - id: 2a\n")
    plan.write_text(tekst[:actie] + tekst[actie:].replace(oud, nieuw, 1), "utf-8")
    lading = laad(kopie, VANDAAG, rijke_lading())
    assert not heeft_fouten(controleer(lading))
    actie = lading.catalogus.geef(Actie, "plan-duinstreek-2021-2024/2a")
    assert [p.partij for p in actie.trekkers] == ["meerdorp"]


def test_het_nieuwe_plan_en_de_nieuwe_regio_uit_het_handboek_kunnen_echt(kopie):
    bron, plan, _ander, _tijd, volgt_op, punten, voor_wie, regio, gedeeld, met_naam, _ = _blokken(
        "nieuw-plan.md", "yaml"
    )
    kustland = kopie / "regios" / "kustland"
    with (kustland / "bronnen.yml").open("a", encoding="utf-8") as bestand:
        bestand.write("\n" + bron)
    (kustland / "uitvoeringsplan-voorbeeld-2026-2029.yml").write_text(plan + volgt_op + punten + voor_wie, "utf-8")
    streek = kopie / "regios" / "voorbeeldstreek"
    streek.mkdir()
    (streek / "regio.yml").write_text(regio + gedeeld + met_naam, "utf-8")
    bron = bron.replace("uitvoeringsplan-voorbeeld-document", "regiovisie-voorbeeldstreek-document")
    (streek / "bronnen.yml").write_text(f"bronnen:\n{bron}", "utf-8")
    lading = laad(kopie, VANDAAG, rijke_lading())
    assert [str(b) for b in controleer(lading) if b.niveau.value == "fout"] == []
    assert lading.catalogus.vind(Actie, "uitvoeringsplan-voorbeeld-2026-2029/1a")
    assert lading.catalogus.vind(Deelregio, "voorbeeldstreek-zuid")


@pytest.mark.parametrize(
    "blok", [b for p in ("schrijven.md", "nieuw-plan.md", "volgen.md") for b in _blokken(p, "yaml")]
)
def test_de_velden_in_het_handboek_bestaan(blok, tmp_path):
    """The names of fields in the examples, whatever is written there about them."""
    pad = tmp_path / "data" / "x.yml"
    pad.parent.mkdir()
    pad.write_text(blok, "utf-8")
    bekend = {w.naam for soort in soorten().values() for w in wijzers(soort)} | {"regio", "document"}
    assert set(_namen(lees(pad, pad.parent).boom.waarde)) <= bekend


def _namen(waarde: object) -> list[str]:
    if isinstance(waarde, dict):
        return [*waarde, *(naam for kind in waarde.values() for naam in _namen(kind))]
    return [naam for kind in waarde for naam in _namen(kind)] if isinstance(waarde, list) else []
