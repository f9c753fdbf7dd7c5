"""A copy of this project that a test may break, and its commands."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import yaml

from macros.catalogue import Catalogus, laad
from macros.kinds import PER_NAAM
from macros.pages.overzichten import overzichten

WORTEL = Path(__file__).resolve().parent.parent
MAPPEN = ("macros", "overrides", "docs", "data")


def kopieer(doel: Path) -> Path:
    """What a build needs, in ``doel``."""
    for naam in MAPPEN:
        shutil.copytree(WORTEL / naam, doel / naam, ignore=shutil.ignore_patterns("__pycache__"))
    for naam in ("mkdocs.yml", "package.json"):
        shutil.copy(WORTEL / naam, doel)
    (doel / "node_modules").symlink_to(WORTEL / "node_modules")
    return doel


def omgeving(**extra: str) -> dict[str, str]:
    """The environment of a command: this one, without what a publication sets."""
    zonder = {"SITE_URL", "OPSLAG", "SOURCE_DATE_EPOCH", "GITHUB_ACTIONS"}
    return {naam: waarde for naam, waarde in os.environ.items() if naam not in zonder} | extra


def bouw(project: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    """``make build`` in ``project``, without its set-up."""
    return subprocess.run(
        [sys.executable, "-m", "macros", "build"], cwd=project, env=omgeving(**extra), capture_output=True, text=True
    )


def vingerafdruk(map_: Path) -> dict[str, str]:
    """Every file below ``map_`` with a hash of its bytes."""
    return {
        pad.relative_to(map_).as_posix(): hashlib.sha256(pad.read_bytes()).hexdigest()
        for pad in sorted(map_.rglob("*"))
        if pad.is_file()
    }


def klein(doel: Path) -> Path:
    """A project in ``doel`` with the tests' own small data, and a written page for every macro and every overview.

    Its templates are a copy; the code is ours, so that it can be built in this process.
    """
    shutil.copytree(WORTEL / "overrides", doel / "overrides")
    shutil.copytree(WORTEL / "tests" / "basis" / "data", doel / "data")
    for naam in ("mkdocs.yml", "package.json"):
        shutil.copy(WORTEL / naam, doel)
    for naam in ("macros", "node_modules"):
        (doel / naam).symlink_to(WORTEL / naam)
    docs = doel / "docs"
    for naam in ("script", "stijl", "beeld"):
        shutil.copytree(WORTEL / "docs" / naam, docs / naam)
    _vul_aan(doel / "data" / "regios" / "duinstreek")
    catalogus = laad(doel / "data", date(2026, 11, 22)).catalogus
    (docs / "index.md").write_text(_met_alle_macros(catalogus), encoding="utf-8")
    for naam in overzichten(WORTEL / "overrides"):
        pad = docs / "lijsten" / f"{naam}.md"
        pad.parent.mkdir(exist_ok=True)
        pad.write_text(f'# Lijst\n\n{{{{ overzicht("{naam}") }}}}\n', encoding="utf-8")
    return doel


def _vul_aan(regio: Path) -> None:
    """What the small data has none of, so that every template has something to show."""
    bron = [{"bron": "bron-streekplan", "plaats": "regel 1"}]
    door = [{"partij": "veilig-thuis-duinstreek"}]
    besluit = {"id": "visie", "titel": "De visie vaststellen", "door": door, "status": "voorgesteld", "bronnen": bron}
    for naam, soort, veld, waarde in (
        ("visie-duinstreek-2021.yml", "regiovisie", "besluiten", [besluit]),
        ("organisaties.yml", "organisaties", "ketenstappen", ["preventie"]),
    ):
        inhoud = yaml.load((regio / naam).read_text("utf-8"), yaml.BaseLoader)
        record = inhoud[soort][0] if isinstance(inhoud[soort], list) else inhoud[soort]
        record[veld] = waarde
        (regio / naam).write_text(yaml.safe_dump(inhoud, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _met_alle_macros(catalogus: Catalogus) -> str:
    def een(soort: str) -> str:
        return catalogus.alle(PER_NAAM[soort])[0].sleutel

    aanroepen = [
        f'actietabel(plan="{een("uitvoeringsplan")}")',
        f'uitgangspunten("{een("regiovisie")}")',
        f'contactkaart("{een("contactrol")}")',
        f'verantwoordelijkheden("{een("partijsoort")}")',
        f'begrip("{een("begrip")}")',
        f'verwijs("thema", "{een("thema")}")',
        'aantal("actie")',
        'bestaat("thema", "opvang")',
    ]
    return "\n\n".join(["---\ntitle: Begin\n---\n# Begin", *(f"{{{{ {a} }}}}" for a in aanroepen), ""])
