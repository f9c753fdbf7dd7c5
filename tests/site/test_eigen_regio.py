"""The README's 'Uw eigen regio in 30 minuten', followed to the letter on a bare copy of the project."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.project import WORTEL, eigen_regio

GEMAAKT = {".venv", ".git", ".cache", "site", "node_modules"}


EIGEN = ("tests/beheer/test_schrijven.py", "tests/site/test_instellingen.py", "tests/test_controle.py")
"""Where the tests are that read a copy's own content; the rest brings its own, and says the same here as there."""


def niet_mee(map_: str, namen: list[str]) -> set[str]:
    """What a copy does without: what was made, at the top of the project."""
    return GEMAAKT & set(namen) if Path(map_) == WORTEL else {"__pycache__"}


def test_de_stappen_van_de_readme_geven_een_gebouwde_site(tmp_path):
    kopie = Path(shutil.copytree(WORTEL, tmp_path / "kopie", ignore=niet_mee))
    for klaar in (".venv", "node_modules"):
        if (WORTEL / klaar).exists():
            (kopie / klaar).symlink_to(WORTEL / klaar)
    for pad in (*kopie.glob("requirements*.txt"), *kopie.glob("package*.json")):
        os.utime(pad, (0, 0))  # what the two links lead to is ready: nothing may be set up anew, over ours
    readme = (kopie / "README.md").read_text("utf-8")
    pad = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    omgeving = os.environ | {"SITE_URL": "", "OPSLAG": "", "PATH": pad}

    gedaan, gezegd = 0, ""
    for bestand, tekst in eigen_regio(readme):
        gedaan += 1
        if bestand:
            (kopie / bestand).write_text(tekst, encoding="utf-8")
            continue
        uitkomst = subprocess.run(["sh", "-e"], input=tekst, cwd=kopie, env=omgeving, capture_output=True, text=True)
        assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
        gezegd += uitkomst.stdout

    assert gedaan == 5
    assert "geen fouten, geen waarschuwingen." in gezegd, "nothing that is not theirs to mend"
    assert [m.name for m in (kopie / "data/regios").iterdir()] == ["duinstreek"]
    assert (kopie / "site/regios/duinstreek/regiovisie-duinstreek-2026/veiligheid-eerst/index.html").exists()
    gemeente = re.search(r"gemeenten:\n +- (\S+)", readme)[1]
    assert "Duinstreek" in (kopie / f"site/gemeenten/{gemeente}/index.html").read_text(encoding="utf-8")

    proef = [sys.executable, "-m", "pytest", "-m", "eigen_inhoud", "-p", "no:cacheprovider", *EIGEN]
    uitkomst = subprocess.run(proef, cwd=kopie, env=omgeving, capture_output=True, text=True)
    assert uitkomst.returncode == 0, uitkomst.stdout
    assert "passed" in uitkomst.stdout
