"""What time wears out, for editors: websites that are gone, checks that are overdue, plans that have ended.

Each becomes one text in Markdown, empty when all is well. On GitHub the texts are handed to the job that files them.
"""

from __future__ import annotations

import argparse
import re
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from macros.catalogue import Catalogus, laad
from macros.editors.github import lever_af
from macros.findings import Bevinding
from macros.kinds.bron import Bron
from macros.kinds.contactrol import Contactrol
from macros.kinds.organisatie import Organisatie
from macros.rules import controleer
from macros.rules.kalender import CONTROLE_VERLOPEN, PLAN_VERLOPEN

WORTEL = Path(__file__).resolve().parents[2]
TEGELIJK = 8
GEDULD = 20.0
"""Seconds to wait for a website."""
POGINGEN = 3
LEEFT_TOCH = {401, 403, 405, 429}
"""Answers by which a website refuses a program, but shows that the page is there for people."""

_LINK = re.compile(r"https?://[^\s)>\"'`]+")


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``onderhoud``."""
    parser.add_argument("--zonder-links", action="store_true", help="vraag geen websites op")
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(keuze: argparse.Namespace) -> int:
    """Print the texts, or hand them over to GitHub; always returns 0: nothing here may stop other work."""
    lading = laad(WORTEL / "data", date.today())
    bevindingen = controleer(lading)
    genoemd = {} if keuze.zonder_links else adressen(lading.catalogus, WORTEL / "docs")
    teksten = {
        "links": kapotte_links(genoemd),
        "controles": lijst(b for b in bevindingen if b.regel_id == CONTROLE_VERLOPEN.id),
        "plannen": lijst(b for b in bevindingen if b.regel_id == PLAN_VERLOPEN.id),
    }
    if not lever_af(teksten):
        print("\n\n".join(f"# {naam}\n\n{tekst or 'Alles is in orde.'}" for naam, tekst in teksten.items()))
    return 0


def lijst(bevindingen: Iterable[Bevinding]) -> str:
    """Findings as a list to tick off."""
    return "\n".join(f"- [ ] `{b.bestand}:{b.regel}` {b.zin}" for b in bevindingen)


def adressen(catalogus: Catalogus, docs: Path) -> dict[str, list[str]]:
    """Every website that the site names, with who names it."""
    genoemd: dict[str, list[str]] = defaultdict(list)
    for adres, door in (*_uit_gegevens(catalogus), *_uit_teksten(docs)):
        if door not in genoemd[adres]:
            genoemd[adres].append(door)
    return dict(sorted(genoemd.items()))


def _uit_gegevens(catalogus: Catalogus) -> Iterator[tuple[str, str]]:
    for organisatie in catalogus.alle(Organisatie):
        for adres in filter(None, (organisatie.website, organisatie.chat)):
            yield f"https://{adres}", f"organisatie {organisatie.id}"
    for rol in catalogus.alle(Contactrol):
        for kanaal in rol.kanalen:
            for adres in filter(None, (kanaal.website, kanaal.chat)):
                yield f"https://{adres}", f"contactrol {rol.id}"
    for bron in catalogus.alle(Bron):
        if bron.openbaar:
            yield f"https://{bron.vindplaats}", f"bron {bron.id}, {_kopie(bron)}"
        if bron.archief:
            yield f"https://{bron.archief}", f"de bewaarde kopie van bron {bron.id}"


def _kopie(bron: Bron) -> str:
    """What there is to fall back on when the address of a source is gone, or where to look for it."""
    if bron.archief:
        return "er is een bewaarde kopie"
    return f"zoek een bewaarde kopie op https://web.archive.org/web/*/{bron.vindplaats} en zet die bij archief"


def _uit_teksten(docs: Path) -> Iterator[tuple[str, str]]:
    for pagina in sorted(docs.rglob("*.md")):
        for link in _LINK.findall(pagina.read_text(encoding="utf-8")):
            if not link.startswith("http://127.0.0.1"):
                yield link.rstrip(".,;"), f"docs/{pagina.relative_to(docs).as_posix()}"


def kapotte_links(genoemd: dict[str, list[str]]) -> str:
    """The addresses that do not answer, as a list to tick off."""
    with ThreadPoolExecutor(TEGELIJK) as werkers:
        storingen = list(werkers.map(storing, genoemd))
    return "\n".join(
        f"- [ ] {adres} ({wat}): {', '.join(door)}"
        for (adres, door), wat in zip(genoemd.items(), storingen, strict=True)
        if wat
    )


def storing(adres: str) -> str:
    """What is wrong with a website; empty when it answers. Tries again, because a network falters now and then."""
    vraag = urllib.request.Request(adres, headers={"User-Agent": "Mozilla/5.0 (linkcontrole van Regiovisie)"})
    wat = ""
    for _ in range(POGINGEN):
        try:
            with urllib.request.urlopen(vraag, timeout=GEDULD):
                return ""
        except urllib.error.HTTPError as fout:
            if fout.code in LEEFT_TOCH:
                return ""
            wat = f"{fout.code} {fout.reason}"
        except (OSError, ValueError) as fout:
            wat = str(getattr(fout, "reason", fout))
    return wat
