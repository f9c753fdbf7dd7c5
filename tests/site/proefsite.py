"""A small site with settings and pages of a test's own: our code, templates, styles and scripts on the base data."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import BASIS
from tests.project import WORTEL, omgeving

INSTELLINGEN = """\
site_name: Regiovisie
theme:
  name: material
  custom_dir: overrides
  language: nl
  font: false
  favicon: beeld/favicon.svg
hooks:
  - macros/site/haak.py
plugins:
  - macros:
      module_name: macros
      on_error_fail: true
      on_undefined: strict
      verbose: false
"""
PAGINAS = {
    "index.md": "# Welkom\n\nTekst.\n",
    "hulp-nu.md": "# Hulp nu\n\nBel 112.\n",
    "zoeken.md": '# Zoeken\n\n{{ overzicht("zoeken") }}\n',
    "zoeken/a-z.md": '# Van A tot Z\n\n{{ overzicht("register") }}\n',
    "gemeenten/index.md": '# Alle gemeenten\n\n{{ overzicht("gemeenten") }}\n',
    "over.md": "# Over\n\nTekst.\n",
}


def maak(doel: Path, instellingen: str = INSTELLINGEN, paginas: dict[str, str] | None = None) -> Path:
    """The project, not yet built."""
    for naam in ("macros", "overrides", "docs/stijl", "docs/script", "docs/beeld"):
        shutil.copytree(WORTEL / naam, doel / naam, ignore=shutil.ignore_patterns("*.pyc.*", "scherm-*"))
    shutil.copytree(BASIS, doel / "data")
    (doel / "node_modules").symlink_to(WORTEL / "node_modules")
    (doel / "mkdocs.yml").write_text(instellingen, "utf-8")
    for pad, tekst in (PAGINAS | (paginas or {})).items():
        (doel / "docs" / pad).parent.mkdir(parents=True, exist_ok=True)
        (doel / "docs" / pad).write_text(tekst, "utf-8")
    return doel


def bouw(project: Path, *opdracht: str, **extra: str) -> subprocess.CompletedProcess[str]:
    """``mkdocs build``, strictly, or another command of MkDocs."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *(opdracht or ("build", "--strict", "-q"))],
        cwd=project,
        env=omgeving(NO_MKDOCS_2_WARNING="1", **extra),
        capture_output=True,
        text=True,
    )
