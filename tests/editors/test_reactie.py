"""The comment in a proposal's conversation: what it shows, what it leaves out, and that nobody can misuse it."""

from __future__ import annotations

import json
import subprocess
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.editors.reactie import (
    LANGSTE,
    MEESTE,
    MERK,
    Plaatsen,
    gewijzigde_regels,
    lees_bevindingen,
    onschadelijk,
    reactie,
    schema_gestopt,
)
from macros.findings import Bevinding, Niveau

FOUT = Bevinding("data/a.yml", 3, 5, "onbekend-veld", 'het veld "titl" bestaat niet.', "Schrijf titel.", "actie 1a")
WAARSCHUWING = Bevinding(
    "data/a.yml", 9, 1, "lange-zin", "de zin is lang.", "Maak er twee van.", "actie 1b", Niveau.WAARSCHUWING
)
VERSCHIL = "**Records: 1 veranderd.**\n\n### Veranderd\n\n- **Actie 1a**\n  - trekker was Zee, wordt Strand\n"
DIFF = """\
diff --git a/data/a.yml b/data/a.yml
--- a/data/a.yml
+++ b/data/a.yml
@@ -3 +3,2 @@ acties:
-oud
+nieuw
+++ b/data/b.yml
@@ -20,3 +20,0 @@
-weg
-weg
-weg
\\ No newline at end of file
diff --git a/data/c d.yml b/data/c d.yml
--- /dev/null
+++ b/data/c d.yml\t
@@ -0,0 +1,2 @@
+x
+y
"""


def test_gewijzigde_regels_zijn_die_van_na_de_wijziging():
    """Text that looks like a heading of the diff is text; where lines went, those around the place count."""
    assert gewijzigde_regels(DIFF) == {"data/a.yml": {3, 4, 20, 21}, "data/c d.yml": {1, 2}}


def test_git_schrijft_wat_wij_lezen(tmp_path):
    git = ["git", "-C", str(tmp_path), "-c", "user.name=test", "-c", "user.email=test@example.org"]
    (tmp_path / "é.yml").write_text("".join(f"{n}\n" for n in range(20)), "utf-8")
    for opdracht in (["init", "-q"], ["add", "."], ["commit", "-qm", "begin"]):
        subprocess.run([*git, *opdracht], check=True)
    (tmp_path / "é.yml").write_text("".join(f"{n}\n" if n != 4 else "++ b/x\nnog\n" for n in range(20)), "utf-8")
    uit = subprocess.run([*git, "-c", "core.quotePath=false", "diff", "--unified=0"], capture_output=True, check=True)
    assert gewijzigde_regels(uit.stdout.decode()) == {"é.yml": {5, 6}}


def test_het_hele_bericht():
    plaatsen = Plaatsen(
        "https://github.example/1", "https://site.example/bijdragen/regels/", "https://github.example/b"
    )
    assert reactie(VERSCHIL, [FOUT, WAARSCHUWING], {"data/a.yml": {3, 9}}, plaatsen) == (
        f"{MERK}\n\n"
        "## Dit moet nog anders\n\n"
        "Er is 1 fout. Verbeter het in dit voorstel; de controle begint dan vanzelf opnieuw.\n\n"
        "**data/a.yml**\n\n"
        '- [regel 3](https://github.example/b/data/a.yml#L3): actie 1a: het veld "titl" bestaat niet. Schrijf titel. '
        "([uitleg en voorbeeld](https://site.example/bijdragen/regels/#onbekend-veld))\n\n"
        "## Wat er voor lezers verandert\n\n"
        f"{VERSCHIL}\n"
        "[Bekijk de pagina's zoals ze worden](https://github.example/1). Log eerst in op GitHub; het voorbeeld blijft "
        "30 dagen staan.\n\n"
        "## Kijk hier nog eens naar\n\n"
        "Dit houdt uw voorstel niet tegen. Het gaat alleen over regels die u veranderde.\n\n"
        "**data/a.yml**\n\n"
        "- [regel 9](https://github.example/b/data/a.yml#L9): actie 1b: de zin is lang. Maak er twee van. "
        "([uitleg en voorbeeld](https://site.example/bijdragen/regels/#lange-zin))\n"
    )


def test_een_waarschuwing_over_een_regel_die_niet_veranderde_blijft_weg():
    assert "de zin is lang" not in reactie(VERSCHIL, [WAARSCHUWING], {"data/a.yml": {8, 10}})
    assert "de zin is lang" in reactie(VERSCHIL, [WAARSCHUWING], {"data/a.yml": {9}})


def test_een_fout_elders_staat_erbij_want_die_houdt_het_voorstel_tegen():
    """Who takes away a record breaks the reference to it, in a line that she never saw."""
    elders = replace(FOUT, bestand="data/0.yml", melding="iets anders.")
    tekst = reactie("", [elders, FOUT], {"data/a.yml": {3}})
    plekken = [
        tekst.index(w) for w in ("- regel 3: actie 1a: het veld", "op regels die u niet veranderde", "iets anders.")
    ]
    assert plekken == sorted(plekken)
    assert "op regels die u niet veranderde" not in reactie("", [FOUT], {"data/a.yml": {3}})


def test_zolang_er_fouten_zijn_staat_er_wanneer_het_verschil_komt():
    assert "Zijn de fouten weg, dan staat hier wat er voor lezers verandert." in reactie("", [FOUT], {})


def test_is_alles_goed_dan_staat_dat_er():
    assert reactie(VERSCHIL, [], {}).endswith("\n\nDe controle heeft niets op te merken over wat u veranderde.\n")


def test_zonder_uitslag_zegt_het_bericht_waar_u_kijkt():
    assert "De controle is niet afgekomen." in reactie("", None, {})


KWAAD = [
    ("<img src=x onerror=y>", "\\<img src=x onerror=y\\>"),
    ("[klik](https://kwaad.example)", "\\[klik\\](https\\://kwaad.example)"),
    ("![plaatje](//kwaad.example)", "\\!\\[plaatje\\](//kwaad.example)"),
    ("www.kwaad.example", "www\\.kwaad.example"),
    ("hallo @iedereen", "hallo @\u200biedereen"),
    ("hallo \\@iedereen", "hallo \\@\u200biedereen"),
    ("&#64;iedereen", "\\&#\u200b64;iedereen"),
    ("zie #12", "zie #\u200b12"),
    ("zie \\#12, \\# 3", "zie \\#\u200b12, \\# 3"),
    ("\\\\[klik](x)", "\\\\\\[klik\\](x)"),
    ("`code`", "\\`code\\`"),
    ("a | b", "a \\| b"),
    ("\u202eomgekeerd\x1b[0m", "omgekeerd\\[0m"),
    ("### Kop\n\n- **vet** en *schuin*: tekst", "### Kop\n\n- **vet** en *schuin*: tekst"),
]


@pytest.mark.parametrize(("tekst", "wordt"), KWAAD)
def test_wat_een_ander_aanlevert_kan_niets_dan_tekst_zijn(tekst, wordt):
    assert onschadelijk(tekst) == wordt
    assert onschadelijk(wordt) == wordt, "what is harmless stays as it is"


def test_een_bevinding_kan_geen_opmaak_brengen():
    bevinding = Bevinding("data/*a*.yml", 1, 1, "x", "eerste\n## kop [a](b) <!-- -->", "_r_", "**r**")
    [regel] = [r for r in reactie("", [bevinding], {}).splitlines() if r.startswith("- ")]
    assert regel.endswith(r": \*\*r\*\*: eerste \#\# kop \[a\](b) \<\!-- --\> \_r\_")


def test_de_uitvoer_van_de_controle_is_te_lezen(capsys, gegevens):
    (gegevens / "landelijk/themas.yml").write_text("thema: [\n", "utf-8")
    main(["check", str(gegevens), "--format", "json"])
    bevindingen = lees_bevindingen(capsys.readouterr().out)
    assert bevindingen
    assert all(b.bestand.endswith(".yml") for b in bevindingen)


@pytest.mark.parametrize(
    "tekst",
    ["", "{}", "[]", "null", '{"bevindingen": [{}]}', "[" * 100_000,
     json.dumps({"bevindingen": [asdict(FOUT) | {"regel": "3](x)"}]}),
     json.dumps({"bevindingen": [asdict(FOUT) | {"regel_id": "a](x"}]}),
     json.dumps({"bevindingen": [asdict(FOUT) | {"niveau": "ramp"}]})],
    ids=range(9),
)  # fmt: skip
def test_iets_anders_dan_een_uitslag_is_geen_uitslag(tekst):
    assert lees_bevindingen(tekst) is None


def test_het_bericht_past_altijd_op_github():
    veel = [Bevinding("data/a.yml", n, 1, "x", "w" * 400, "") for n in range(1, 500)]
    tekst = reactie("- regel\n" * 10_000, veel, {})
    assert len(tekst) < 65_536
    assert f"En nog {499 - MEESTE} van zulke meldingen" in tekst
    assert f"En nog {10_000 - LANGSTE // len('- regel' + ' ')} regels: zie de controles" in tekst
    lang = [replace(b, melding="w" * 5000) for b in veel]
    assert len(reactie("- regel\n" * 10_000, lang, {"data/a.yml": {1}})) < 65_536


@pytest.mark.parametrize(("dag", "zegt"), [(22, ""), (19, ""), (18, "4 dagen niet gebouwd")])
def test_een_schema_dat_is_gestopt_valt_op(dag, zegt):
    tekst = schema_gestopt(date(2026, 11, dag), date(2026, 11, 22))
    assert zegt in tekst
    assert bool(tekst) is bool(zegt)


def test_de_opdracht_leest_een_map_en_geeft_het_door(tmp_path: Path, monkeypatch, capsys):
    (tmp_path / "verschil.md").write_text(VERSCHIL, "utf-8")
    (tmp_path / "bevindingen.json").write_text(json.dumps({"bevindingen": [asdict(WAARSCHUWING)]}), "utf-8")
    (tmp_path / "gewijzigd.diff").write_text(DIFF, "utf-8")
    monkeypatch.setenv("GITHUB_OUTPUT", str(tmp_path / "uit"))
    assert main(["reactie", str(tmp_path), "--site", "https://site.example/"]) == 0
    getoond = capsys.readouterr().out
    assert getoond.startswith(MERK)
    assert not (tmp_path / "uit").exists(), "only asked for it is handed over"
    main(["reactie", str(tmp_path), "--site", "https://site.example/", "--lever-af"])
    assert (tmp_path / "uit").read_text("utf-8").split("\n", 1)[1].startswith(getoond.rstrip("\n"))
