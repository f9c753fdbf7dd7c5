"""The house is as the README draws it: a room knows only the rooms below it, and only one of them knows the engine."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

WORTEL = Path(__file__).resolve().parents[1]
PAKKET = WORTEL / "macros"
BREED = 35
"""Columns of the picture that name rooms; what follows says what they are for."""
LANGSTE = 200
"""Characters of a line in a template."""
KORT = 80
"""Characters of a function that another may have as well."""
MOTOREN = {"mkdocs", "properdocs", "material", "mkdocs_macros"}


def verdiepingen() -> list[list[str]]:
    """The rooms of each floor in the README's picture, the lowest floor first."""
    tekst = (WORTEL / "README.md").read_text("utf-8").split("## Het huis", 1)[1]
    plaat = next(m[1] for m in re.finditer(r"```text\n(.*?)```", tekst, re.DOTALL) if "catalogue" in m[1])
    return [regel[:BREED].split() for regel in reversed(plaat.splitlines()) if regel.strip()]


def kamer(module: str) -> str | None:
    """The room that a module of ours is in; None for what stands in front of the house, and for other packages."""
    delen = module.split(".")
    return delen[1] if delen[0] == "macros" and len(delen) > 1 and (PAKKET / delen[1]).is_dir() else None


@cache
def imports(pad: Path) -> tuple[tuple[int, str], ...]:
    """Every module that a file imports, wherever in the file, with the line."""
    return tuple(_imports(pad))


def _imports(pad: Path) -> Iterator[tuple[int, str]]:
    for knoop in ast.walk(ast.parse(pad.read_text("utf-8"))):
        if isinstance(knoop, ast.Import):
            yield from ((knoop.lineno, naam.name) for naam in knoop.names)
        elif isinstance(knoop, ast.ImportFrom) and knoop.level == 0 and knoop.module:
            yield knoop.lineno, knoop.module
            yield from ((knoop.lineno, f"{knoop.module}.{naam.name}") for naam in knoop.names)


BESTANDEN = sorted(PAKKET.rglob("*.py"))


def test_elke_kamer_staat_op_de_plaat() -> None:
    kamers = {map_.name for map_ in PAKKET.iterdir() if (map_ / "__init__.py").exists()}
    assert sorted(k for verdieping in verdiepingen() for k in verdieping) == sorted(kamers)


@pytest.mark.parametrize("bestand", BESTANDEN, ids=lambda p: p.relative_to(PAKKET).as_posix())
def test_een_kamer_kent_alleen_wat_eronder_ligt(bestand: Path) -> None:
    hoogte = {naam: diepte for diepte, verdieping in enumerate(verdiepingen()) for naam in verdieping}
    hier = bestand.relative_to(PAKKET).parts[0]
    if hier not in hoogte:
        return  # stands in front of the house: the entrance of the package and its command line
    for regel, module in imports(bestand):
        daar = kamer(module)
        if daar is not None and daar != hier:
            assert hoogte[daar] < hoogte[hier], f"{bestand}:{regel}: {hier} kent {daar}"


@pytest.mark.parametrize("bestand", BESTANDEN, ids=lambda p: p.relative_to(PAKKET).as_posix())
def test_alleen_site_kent_de_motor(bestand: Path) -> None:
    if bestand.relative_to(PAKKET).parts[0] == "site":
        return
    gekend = {module.split(".")[0] for _, module in imports(bestand)} & MOTOREN
    assert not gekend, f"{bestand} kent {gekend}"


def test_voor_een_commit_wordt_gekeken_waar_make_test_mee_begint() -> None:
    begin = (WORTEL / "Makefile").read_text("utf-8").split("\nKEUREN :=", 1)[1].split("pytest", 1)[0]
    assert "$(KEUREN)" in begin.split("\ntest:", 1)[1]
    voor_commit = yaml.safe_load((WORTEL / ".pre-commit-config.yaml").read_text("utf-8"))
    opdrachten = " ".join(haak["entry"] for plek in voor_commit["repos"] for haak in plek["hooks"])
    kijkers = set(re.findall(r"ruff \w+|mypy|djlint|biome ci --error-on-warnings|tsc", begin))
    assert len(kijkers) == 6
    assert [kijker for kijker in kijkers if kijker not in opdrachten] == []


def test_een_functie_staat_er_niet_twee_keer() -> None:
    """Word for word the same body, longer than a line or two that happen to agree."""
    waar: dict[str, list[str]] = {}
    for pad in BESTANDEN:
        for knoop in ast.walk(ast.parse(pad.read_text("utf-8"))):
            if isinstance(knoop, ast.FunctionDef):
                body = [r for r in knoop.body if not (isinstance(r, ast.Expr) and isinstance(r.value, ast.Constant))]
                if len(tekst := ast.unparse(body)) > KORT:
                    waar.setdefault(tekst, []).append(f"{pad.relative_to(PAKKET)}:{knoop.name}")
    assert [plekken for plekken in waar.values() if len(plekken) > 1] == []


def test_een_regel_van_een_sjabloon_is_te_lezen() -> None:
    """Break before ``{%-`` or ``{{-``, which take the break away again."""
    regels = [
        f"{pad.relative_to(WORTEL)}:{nummer}"
        for pad in (WORTEL / "overrides").rglob("*.html")
        for nummer, regel in enumerate(pad.read_text("utf-8").splitlines(), 1)
        if len(regel) > LANGSTE
    ]
    assert regels == []
