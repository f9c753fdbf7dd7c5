"""``python -m bench.zoeken [VRAGEN.tsv ...]``: quality per class, bytes, and times at real size and far beyond.

A file of questions has columns klasse, vraag and antwoorden (addresses, with spaces between them). ``--site`` measures
a site that is already built; ``--groot`` adds sizes of invented records.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
from pathlib import Path

from bench.maak import maak
from bench.meet import draai
from bench.zoeken.browser import chromium, eerste_resultaat, vraag_material, vraag_ons
from bench.zoeken.material import voeg_toe
from bench.zoeken.server import bedien
from bench.zoeken.vragen import lees_vragen, scores
from macros.catalogue import laad
from macros.fields.dag import vandaag
from macros.search.schrijf import maak_bundels, schrijf_zoeken

WORTEL = Path(__file__).resolve().parents[2]
VRAGEN = [WORTEL / "tests/zoeken/vragen" / naam for naam in ("afstellen.tsv", "toets.tsv")]
VOORAF = ("script/", "stijl/", "search/")
ERNA = (*VOORAF, "zoeken/gegevens/")
GROOT = (2000, 10_000)


def p95(waarden: list[float]) -> float:
    return statistics.quantiles(waarden, n=20)[-1]


def kwaliteit(site: Path, bestanden: list[Path]) -> None:
    """Print the scores of our search and of Material's for every file of questions."""
    voeg_toe(site)
    with bedien(site) as bediend, chromium() as browser:
        page = browser.new_page()
        for bestand in bestanden:
            vragen = lees_vragen(bestand)
            teksten = [v.tekst for v in vragen]
            ons, hun = vraag_ons(page, bediend.adres, teksten), vraag_material(page, bediend.adres, teksten)
            # Material knows pages only: the page that holds a term counts as the term.
            per_pagina = [v._replace(antwoorden=frozenset(a.split("#")[0] for a in v.antwoorden)) for v in vragen]
            onze = scores(zip(vragen, ons.gevonden, strict=True))
            hunne = scores(zip(per_pagina, hun.gevonden, strict=True))
            print(
                f"\n{bestand.name:<16}{'aantal':>8}{'success@3':>12}{'MRR@10':>9}{'Material:':>12}{'@3':>8}{'MRR':>8}"
            )
            for klasse, s in onze.items():
                m = hunne[klasse]
                print(
                    f"{klasse:<16}{s.aantal:>8}{s.bij_drie:>11.0%}{s.mrr:>10.2f}{'':>12}{m.bij_drie:>8.0%}{m.mrr:>8.2f}"
                )
            print(f"{'p95 per vraag':<16}{p95(ons.duur):>13.1f} ms{'':>21}{p95(hun.duur):>10.1f} ms")


def gewicht(site: Path, naam: str, vraag: str) -> None:
    """Print the bytes before and until the first result, and the time to it."""
    duren = []
    with bedien(site) as bediend, chromium() as browser:
        for _ in range(5):
            bediend.gehaald.clear()
            page = browser.new_page()
            page.goto(bediend.adres)
            page.wait_for_timeout(300)
            vooraf = bediend.bytes_van(*VOORAF)
            page.close()
            bediend.gehaald.clear()
            duren.append(eerste_resultaat(browser, bediend.adres, vraag))
        with_first = bediend.bytes_van(*VOORAF) + sum(
            n for pad, n in bediend.gehaald.items() if pad == "zoeken/gegevens/landelijk.json"
        )
        alles = vraag_ons(browser.new_page(), bediend.adres, [vraag])
        totaal = bediend.bytes_van(*ERNA)
        tijden = vraag_ons(browser.new_page(), bediend.adres, [v.tekst for v in lees_vragen(VRAGEN[0])])
    print(
        f"{naam:<14} vooraf {vooraf / 1000:>5.1f} kB | tot het eerste resultaat {with_first / 1000:>6.1f} kB, "
        f"{statistics.median(duren):>4.0f} ms | alles {totaal / 1000:>6.1f} kB | p95 {p95(tijden.duur):.1f} ms"
        f" | {len(alles.gevonden[0])} gevonden"
    )


def groot(aantal: int, site: Path, map_: Path) -> Path:
    """A copy of the frame of ``site`` with search over ``aantal`` invented records and our own thesaurus."""
    maak(aantal, map_)
    doel = map_ / "site"
    for deel in ("index.html", "zoeken/index.html", "script", "stijl"):
        bron = site / deel
        (doel / deel).parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(bron, doel / deel) if bron.is_dir() else shutil.copy(bron, doel / deel)
    catalogus = laad(map_ / "data", vandaag()).catalogus
    schrijf_zoeken(maak_bundels(catalogus, []), doel)
    return doel


def main() -> int:
    lezer = argparse.ArgumentParser(prog="python -m bench.zoeken", description=__doc__)
    lezer.add_argument("vragen", nargs="*", type=Path, default=VRAGEN)
    lezer.add_argument("--site", type=Path, help="een gebouwde site; anders wordt die gebouwd")
    lezer.add_argument("--groot", action="store_true", help="meet ook met bedachte records")
    keuze = lezer.parse_args()
    with tempfile.TemporaryDirectory() as tijdelijk:
        site = Path(tijdelijk, "site")
        if keuze.site:
            shutil.copytree(keuze.site, site)
        else:
            draai(WORTEL, "-m", "mkdocs", "build", "-q", "-d", str(site))
        gewicht(site, "deze gegevens", "vechtscheiding")
        for aantal in GROOT if keuze.groot else ():
            gewicht(groot(aantal, site, Path(tijdelijk, str(aantal))), f"{aantal} records", "meldcode")
        kwaliteit(site, keuze.vragen)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
