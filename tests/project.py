"""Projects that a test may break: this product on content of the tests' own; and their commands."""

from __future__ import annotations

import atexit
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from bench.maak import maak
from macros.catalogue import Catalogus, Lading, laad
from macros.kinds import PER_NAAM
from macros.pages.overzichten import overzichten
from macros.pages.sjablonen import Sjabloongeheugen
from macros.pages.weergave import Weergave

WORTEL = Path(__file__).resolve().parent.parent
BASIS = WORTEL / "tests" / "basis"
VANDAAG = date(2026, 11, 22)
MAPPEN = ("macros", "overrides", "docs/script", "docs/stijl", "docs/beeld")
"""The product; what else a project holds is content: data, written pages and settings."""
PAGINAS = ("docs/open-data.md", "docs/api/v1/index.md", "docs/wijzigingen.md", "docs/bijdragen/kwaliteit.md")
"""Written pages that belong to the product: they tell of the files that it makes of any data."""


ZONDER_NAMEN = {
    "index.md": '# Welkom\n\n{{ overzicht("gemeentekiezer") }}\n\n[Over](over.md), [meewerken](bijdragen/index.md)\n',
    "over.md": "# Over\n\n## Nummers {: #nummers }\n\nOver deze site.\n",
    "bijdragen/macros.md": '# Macro\'s\n\nEr zijn {{ aantal("gemeente") }} gemeenten.\n',
    "bijdragen/nieuw-plan.md": "# Een plan erbij\n\nZo voegt u een plan toe.\n",
}
"""Instead of the written pages that name a record: these hold for any data."""


HALF = shutil.ignore_patterns("*.pyc.*")
"""What Python writes at this moment; what it compiled goes along in a copy, and need not be compiled again there."""


def rijk(doel: Path) -> Path:
    """The tests' own data in ``doel``, with everything that the product supports."""
    shutil.copytree(BASIS / "data", doel)
    shutil.copytree(BASIS / "rijk", doel, dirs_exist_ok=True)
    return doel


def tijdelijk() -> Path:
    """A folder that goes when this process ends."""
    map_ = Path(tempfile.mkdtemp(prefix="basis-"))
    atexit.register(shutil.rmtree, map_, ignore_errors=True)
    return map_


@cache
def rijke_data() -> Path:
    """That data in a folder for all tests of this process, which only read it."""
    return rijk(tijdelijk() / "data")


@cache
def rijke_lading(dag: date = VANDAAG) -> Lading:
    """That data as it is read once; to read a copy of it that changed, or another day of it, is little work more."""
    return laad(rijke_data(), dag, None if dag == VANDAAG else rijke_lading(VANDAAG))


def rijke_catalogus(dag: date = VANDAAG) -> Catalogus:
    """The catalogue of that data as it stands on ``dag``."""
    return rijke_lading(dag).catalogus


@cache
def basis_lading() -> Lading:
    """The small data as it is read once."""
    return laad(BASIS / "data", VANDAAG)


_VERTAALD = Sjabloongeheugen()


def sjablonen_over(catalogus: Catalogus, **opties: Any) -> Weergave:
    """Our templates over a catalogue; to compile them takes far longer than to render one, and is done once."""
    return Weergave(catalogus, WORTEL / "overrides", geheugen=_VERTAALD, **opties)


def kopieer(doel: Path, data: Path | None = None) -> Path:
    """A project in ``doel`` with what a build needs: this product, on content of the tests' own or on other data."""
    for naam in MAPPEN:
        shutil.copytree(WORTEL / naam, doel / naam, ignore=HALF)
    shutil.copytree(BASIS / "docs", doel / "docs", dirs_exist_ok=True)
    for naam in PAGINAS:
        (doel / naam).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(WORTEL / naam, doel / naam)
    shutil.copy(BASIS / "mkdocs.yml", doel)
    shutil.copy(WORTEL / "package.json", doel)
    (doel / "node_modules").symlink_to(WORTEL / "node_modules")
    if data is None:
        rijk(doel / "data")
        return doel
    shutil.copytree(data, doel / "data")
    for naam, tekst in ZONDER_NAMEN.items():
        (doel / "docs" / naam).write_text(tekst, encoding="utf-8")
    return doel


def _kaal(map_: Path) -> Path:
    """What is shared by the tests' own data, and the region of the README with gemeenten that are there."""
    shutil.rmtree(map_, ignore_errors=True)
    for deel in ("data", "rijk"):
        shutil.copytree(BASIS / deel / "landelijk", map_ / "data/landelijk", dirs_exist_ok=True)
    pad = map_ / "data/landelijk/gemeenten.yml"
    pad.write_text(pad.read_text("utf-8").replace("bron-bosrand", "bron-streekplan"), encoding="utf-8")
    for stap in eigen_regio((WORTEL / "README.md").read_text("utf-8")):
        if stap.bestand:
            pad = map_ / stap.bestand
            pad.parent.mkdir(parents=True, exist_ok=True)
            gemeenten = r"(gemeenten:\n)(?: +- \S+\n)+"
            pad.write_text(re.sub(gemeenten, r"\1           - duinstad\n", stap.tekst), encoding="utf-8")
    return map_ / "data"


def _groot(map_: Path) -> Path:
    shutil.rmtree(map_, ignore_errors=True)
    maak(400, map_)
    return map_ / "data"


ANDERE_DATA: dict[str, Callable[[Path], Path]] = {"kaal": _kaal, "groot": _groot}
"""By its name: writes other data below a folder. A bare region as the README makes it; a large invented country."""


class Stap(NamedTuple):
    """One step of the README's 'Uw eigen regio': the text of a file, or commands."""

    bestand: str
    tekst: str


_STAP = re.compile(r"   `(data/\S+)`:\n\n   ```yaml\n(.*?)   ```|   ```sh\n(.*?)   ```", re.DOTALL)


def eigen_regio(readme: str) -> list[Stap]:
    """The steps, in order."""
    stuk = readme.split("## Uw eigen regio in 30 minuten", 1)[1].split("\n## ", 1)[0]
    return [
        Stap(bestand, "".join(f"{regel[3:]}\n" for regel in (yaml_ or opdrachten).splitlines()))
        for bestand, yaml_, opdrachten in _STAP.findall(stuk)
    ]


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
    shutil.copytree(BASIS / "data", doel / "data")
    instellingen = (BASIS / "mkdocs.yml").read_text("utf-8")
    menu = instellingen[instellingen.index("nav:\n") : instellingen.index("\ntheme:")]
    (doel / "mkdocs.yml").write_text(
        instellingen.replace(menu, "nav:\n  - Home: index.md\n  - Meer:\n      - lijsten/begrippen.md\n"), "utf-8"
    )
    shutil.copy(WORTEL / "package.json", doel)
    for naam in ("macros", "node_modules"):
        (doel / naam).symlink_to(WORTEL / naam)
    docs = doel / "docs"
    for naam in ("script", "stijl", "beeld"):
        shutil.copytree(WORTEL / "docs" / naam, docs / naam)
    _vul_aan(doel / "data" / "regios" / "duinstreek")
    catalogus = laad(doel / "data", VANDAAG, basis_lading()).catalogus
    (docs / "index.md").write_text(_met_alle_macros(catalogus), encoding="utf-8")
    for naam in overzichten(WORTEL / "overrides"):
        pad = docs / "lijsten" / f"{naam}.md"
        pad.parent.mkdir(exist_ok=True)
        pad.write_text(f'# Lijst\n\n{{{{ overzicht("{naam}") }}}}\n', encoding="utf-8")
    return doel


def met_eigen_code(doel: Path) -> Path:
    """That small project with a copy of the code, so that a test may change it; its menu follows from the kinds."""
    klein(doel)
    (doel / "macros").unlink()
    shutil.copytree(WORTEL / "macros", doel / "macros", ignore=HALF)
    instellingen = (doel / "mkdocs.yml").read_text("utf-8")
    voor, na = instellingen.split("\nnav:\n", 1)
    (doel / "mkdocs.yml").write_text(voor + "\n" + na[na.index("\n\n") :], "utf-8")
    return doel


def _vul_aan(regio: Path) -> None:
    """What the small data has none of, so that every template has something to show."""
    bron = [{"bron": "bron-streekplan", "plaats": "regel 1"}]
    door = [{"partij": "veilig-thuis-duinstreek"}]
    besluit = {"id": "visie", "titel": "De visie vaststellen", "door": door, "status": "voorgesteld", "bronnen": bron}
    for naam, soort, veld, waarde in (
        ("visie-duinstreek-2021.yml", "document", "besluiten", [besluit]),
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
        f'actietabel(plan="{een("document")}")',
        f'uitgangspunten("{een("document")}")',
        f'contactkaart("{een("contactrol")}")',
        f'verantwoordelijkheden("{een("partijsoort")}")',
        f'begrip("{een("begrip")}")',
        f'verwijs("thema", "{een("thema")}")',
        'aantal("actie")',
        'bestaat("thema", "opvang")',
        'een("thema")',
    ]
    return "\n\n".join(["---\ntitle: Begin\n---\n# Begin", *(f"{{{{ {a} }}}}" for a in aanroepen), ""])
