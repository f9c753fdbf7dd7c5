"""An editor's whole day, rehearsed on a clone: from a changed trekker to the change on the site and in every file."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser
from python_calamine import CalamineWorkbook

from tests.project import WORTEL, kopieer

PLAN = "plan-kustland-oost-2021-2024"
BESTAND = f"data/regios/kustland/{PLAN}.yml"
OUD, NIEUW = "beleid-orde-duinvoort", "accounthouder-kustland"
GIT = ["git", "-c", "user.name=redactie", "-c", "user.email=redactie@voorbeeld.nl"]


class Kloon:
    """An editor's own copy of the repository, with the commands that the handbook names."""

    def __init__(self, map_: Path) -> None:
        self.map = map_

    def __call__(self, *opdracht: str, status: int = 0) -> str:
        """The output of ``python -m macros`` with these words; it must end with ``status``."""
        omgeving = {k: v for k, v in os.environ.items() if k not in ("GITHUB_ACTIONS", "OPSLAG", "SITE_URL")}
        uitkomst = subprocess.run(
            [sys.executable, "-m", "macros", *opdracht],
            cwd=self.map,
            capture_output=True,
            text=True,
            check=False,
            env=omgeving | {"NO_MKDOCS_2_WARNING": "1"},
        )
        assert uitkomst.returncode == status, uitkomst.stdout + uitkomst.stderr
        return uitkomst.stdout + uitkomst.stderr

    def vervang(self, bestand: str, oud: str, nieuw: str, *, na: str = "") -> int:
        """Change the first ``oud`` after ``na`` in a file; returns the number of its line."""
        pad = self.map / bestand
        tekst = pad.read_text("utf-8")
        plek = tekst.index(oud, tekst.index(na))
        pad.write_text(tekst[:plek] + nieuw + tekst[plek + len(oud) :], "utf-8")
        return tekst[:plek].count("\n") + 1


def test_de_dag_van_een_redacteur(tmp_path: Path, chromium: Browser) -> None:
    """One test, because each step stands on the one before."""
    kloon = _kloon(tmp_path)
    _verander_een_trekker_met_een_fout_onderweg(kloon)
    _hernoem_een_rol(kloon)
    _lees_het_verschil_en_het_voorbeeld(kloon)
    site = _bouw(kloon)
    _vind_de_wijziging_op_de_site(site)
    _volg_het_oude_adres(site, chromium)
    _vind_de_wijziging_in_de_json(site)
    _vind_de_wijziging_in_de_csv(site)
    _vind_de_wijziging_in_de_xlsx(site)


def _kloon(map_: Path) -> Kloon:
    """A clone of a repository that holds this product with the tests' own content, as its branch ``main``."""
    bron = kopieer(map_ / "opslag")
    (bron / "node_modules").unlink()
    shutil.copy(WORTEL / ".gitignore", bron)
    Kloon(bron)("format")
    for opdracht in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "Begin"]):
        subprocess.run([*GIT, *opdracht], cwd=bron, check=True)
    subprocess.run([*GIT, "clone", "-q", str(bron), str(map_ / "kloon")], check=True)
    if (WORTEL / "node_modules").is_dir():
        (map_ / "kloon" / "node_modules").symlink_to(WORTEL / "node_modules")
    return Kloon(map_ / "kloon")


def _verander_een_trekker_met_een_fout_onderweg(kloon: Kloon) -> None:
    kloon("check")
    regel = kloon.vervang(BESTAND, f"- partij: {OUD}", "- partij: accounthouder-kustlnd", na="    - id: 1d\n")
    assert (
        f"{BESTAND}:{regel}:19: fout[onbekende-verwijzing] actie 1d: bij trekkers staat "
        f'"accounthouder-kustlnd", maar die id bestaat niet. Bedoelt u "{NIEUW}"?'
    ) in kloon("check", status=1)
    assert "Los die eerst op" in kloon("diff", "main", status=2)
    kloon.vervang(BESTAND, "accounthouder-kustlnd\n", f"{NIEUW}\n", na="    - id: 1d\n")
    kloon("check")
    kloon("format", "--check")


def _hernoem_een_rol(kloon: Kloon) -> None:
    """What depends on it is told first; then it is renamed there, and the new name is the old role."""
    gebruik = kloon("gebruik", NIEUW)
    assert re.search(r"Wordt gebruikt door .*\d+ acties? in 2 gemeenten\.", gebruik)
    plekken = re.findall(r"^  (data/\S+):(\d+): ", gebruik, re.MULTILINE)
    rollen, rol = "data/regios/kustland/contactrollen.yml", "- id: accounthouder-kustland-oost\n"
    kloon.vervang(rollen, f"- id: {NIEUW}\n", rol)
    gezegd = kloon("check", status=1)
    assert gezegd.count("fout[onbekende-verwijzing]") == 1, "one mistake, wherever it shows"
    for bestand, regel in plekken:
        assert f"{bestand}:{regel}:" in gezegd or re.search(rf"\b{Path(bestand).name}, regel {regel}\b", gezegd)
    for bestand, regel in plekken:
        regels = (kloon.map / bestand).read_text("utf-8").split("\n")
        regels[int(regel) - 1] = regels[int(regel) - 1].replace(NIEUW, "accounthouder-kustland-oost")
        (kloon.map / bestand).write_text("\n".join(regels), "utf-8")
    kloon.vervang(rollen, rol, f"{rol}    vroegere_ids:\n      - {NIEUW}\n")
    kloon("check")
    kloon("format")
    kloon("check")


def _lees_het_verschil_en_het_voorbeeld(kloon: Kloon) -> None:
    verschil = kloon("preview", "main")
    assert (
        "trekker was Beleidsmedewerker orde en veiligheid Duinvoort, wordt Accounthouder van Veilig Thuis Kustland"
        in verschil
    )
    assert re.search(r"\d+ pagina's veranderen, waarvan 2 van een gemeente", verschil)
    assert "voorbeeld.html" in verschil
    assert f"de id was {NIEUW} en wordt accounthouder-kustland-oost; het oude webadres blijft werken" in verschil
    assert not re.search("^(Erbij|Weg)$", verschil, re.MULTILINE)
    voorbeeld = (kloon.map / "voorbeeld.html").read_text("utf-8")
    assert f"/regios/kustland/{PLAN}/1d/" in voorbeeld
    assert "Accounthouder van Veilig Thuis Kustland" in voorbeeld


def _bouw(kloon: Kloon) -> Path:
    assert kloon("build").strip().split("\n")[-1].startswith("Klaar: ")
    return kloon.map / "site"


def _vind_de_wijziging_op_de_site(site: Path) -> None:
    pagina = (site / "regios/kustland" / PLAN / "1d/index.html").read_text("utf-8")
    assert 'href="../../../../contactrollen/accounthouder-kustland-oost/"' in pagina
    assert OUD not in pagina


def _volg_het_oude_adres(site: Path, chromium: Browser) -> None:
    """In a real browser, without script, from the file on disk: the old page leads to the new one."""
    oud = site / "contactrollen" / NIEUW / "index.html"
    pagina = chromium.new_context(java_script_enabled=False).new_page()
    pagina.goto(oud.as_uri())
    pagina.wait_for_url("**/contactrollen/accounthouder-kustland-oost/**")
    pagina.context.close()
    assert (site / "contactrollen/accounthouder-kustland-oost/index.html").is_file()


def _vind_de_wijziging_in_de_json(site: Path) -> None:
    record = json.loads((site / "api/v1/acties" / PLAN / "1d.json").read_text("utf-8"))["record"]
    assert [p["partij"] for p in record["gegevens"]["trekkers"]] == ["accounthouder-kustland-oost"]


def _vind_de_wijziging_in_de_csv(site: Path) -> None:
    with (site / "regios/kustland" / PLAN / "acties.csv").open(encoding="utf-8-sig", newline="") as bestand:
        (actie,) = [rij for rij in csv.DictReader(bestand, delimiter=";") if rij["Code"] == "1d"]
    assert actie["Wie trekt"] == "Accounthouder van Veilig Thuis Kustland"
    assert actie["Wie trekt (ids)"] == "accounthouder-kustland-oost"


def _vind_de_wijziging_in_de_xlsx(site: Path) -> None:
    werkboek = CalamineWorkbook.from_path(str(site / "regios/kustland" / PLAN / f"{PLAN}.xlsx"))
    rijen = [rij for blad in werkboek.sheet_names for rij in werkboek.get_sheet_by_name(blad).to_python()]
    actie = next(rij for rij in rijen if "1d" in rij and "accounthouder-kustland-oost" in rij)
    assert "Accounthouder van Veilig Thuis Kustland" in actie
