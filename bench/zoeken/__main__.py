"""``python -m bench.zoeken [VRAGEN.tsv ...]``: quality, help, places, bytes and times, also beyond real size.

A file of questions has columns klasse, vraag and antwoorden (addresses, with spaces between them). ``--site`` measures
a site that is already built; ``--groot`` adds sizes of invented records. What must be reached is asked of questions
that nobody tuned on only: no word of them may be put in the thesaurus for their sake. The last round (``vers.tsv``) is
printed beside them: it is what a next round is measured with, before it joins one of the two.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path

from bench.maak import maak
from bench.meet import python
from bench.zoeken.browser import chromium, eerste_resultaat, vraag_material, vraag_ons, vraag_pagefind
from bench.zoeken.material import INDEX, voeg_toe
from bench.zoeken.server import bedien
from bench.zoeken.vragen import Score, lees_vragen, scores
from macros.catalogue import laad
from macros.fields.dag import vandaag
from macros.kinds.gemeente import Gemeente
from macros.search.schrijf import GEGEVENS, maak_bundels, schrijf_zoeken

WORTEL = Path(__file__).resolve().parents[2]
MAP = WORTEL / "tests/inhoud/vragen"
AFGESTELD, ONGEZIEN, VERS = (MAP / f"{naam}.tsv" for naam in ("afstellen", "ongezien", "vers"))
HULP = MAP / "hulp-ongezien.tsv"
VOORAF = ("script/", "stijl/", "search/")
ERNA = (*VOORAF, "zoeken/gegevens/")
GROOT = (2000, 10_000)
EISEN = {
    "samen": (0.93, 0.88),
    "raad": (0.88, 0.0),
    "verzachtend": (0.85, 0.0),
    "engels": (0.8, 0.0),
    "anderetaal": (0.6, 0.0),
}
"""What the unseen questions must reach, success@3 and MRR@10, per class: about this site's data, so no test
of the product asks it."""
VAK, GEMEENTEN, DORPEN, NUMMER = 0.03, 0.95, 0.98, 0.85
"""At most so many questions of professionals with more than the plain line of help; the page of a gemeente and of a
village in the first three; the right number first where somebody needs it."""


def p95(waarden: list[float]) -> float:
    return statistics.quantiles(waarden, n=20)[-1]


def kwaliteit(site: Path, bestanden: list[Path]) -> bool:
    """Print our scores and those of three plain engines; whether the unseen questions are answered well enough."""
    voeg_toe(site)
    _node("pagefind.mjs", site, site / INDEX)
    (site / "pagefind/leeg.html").write_text('<!doctype html><html lang="nl"></html>', "utf-8")
    laag: list[str] = []
    with bedien(site) as bediend, chromium() as browser:
        page = browser.new_page()
        for bestand in bestanden:
            vragen = lees_vragen(bestand)
            teksten = [v.tekst for v in vragen]
            ons, hun = vraag_ons(page, bediend.adres, teksten), vraag_material(page, bediend.adres, teksten)
            mini = json.loads(_node("mini.mjs", site / INDEX, bestand))
            pagefind = vraag_pagefind(page, bediend.adres, teksten)
            # Plain engines know pages only: the page that holds a term counts as the term.
            per_pagina = [v._replace(antwoorden=frozenset(a.split("#")[0] for a in v.antwoorden)) for v in vragen]
            onze = scores(zip(vragen, ons.gevonden, strict=True))
            ander = [
                scores(zip(per_pagina, gevonden, strict=True)) for gevonden in (pagefind.gevonden, hun.gevonden, mini)
            ]
            if bestand == ONGEZIEN:
                laag = [k for k, (drie, mrr) in EISEN.items() if onze[k].bij_drie < drie or onze[k].mrr < mrr]
            _print(bestand.name, onze, ander)
            print(
                "p95 per vraag: "
                + ", ".join(
                    f"{naam} {p95(a.duur):.1f} ms"
                    for naam, a in (("wij", ons), ("Pagefind", pagefind), ("Material", hun))
                )
            )
    print(f"te laag: {', '.join(laag) or 'niets'}")
    return not laag


def _print(naam: str, onze: dict[str, Score], ander: list[dict[str, Score]]) -> None:
    koppen = "".join(
        f"{kop:>12}{'@3':>6}{'MRR':>6}" for kop, _ in zip(("Pagefind", "Material", "MiniSearch"), ander, strict=False)
    )
    print(f"\n{naam:<16}{'aantal':>8}{'@3':>8}{'MRR@10':>9}{koppen}")
    for klasse, s in onze.items():
        rest = "".join(f"{'':>12}{a[klasse].bij_drie:>6.0%}{a[klasse].mrr:>6.2f}" for a in ander)
        print(f"{klasse:<16}{s.aantal:>8}{s.bij_drie:>8.0%}{s.mrr:>9.2f}{rest}")


def _node(script: str, *argumenten: Path) -> str:
    opdracht = ["node", str(WORTEL / "bench/zoeken" / script), *map(str, argumenten)]
    return subprocess.run(opdracht, cwd=WORTEL, check=True, capture_output=True, text=True).stdout


def hulp_en_plaatsen(site: Path, map_: Path) -> bool:
    """Print which help stands above the unseen sentences of need, and how often a place finds its page."""
    per_dorp: dict[str, list[str]] = defaultdict(list)
    for gemeente in laad(WORTEL / "data", vandaag()).catalogus.alle(Gemeente):
        for dorp in gemeente.woonplaatsen:
            per_dorp[dorp].append(gemeente.adres)
    (map_ / "dorpen.json").write_text(json.dumps(list(per_dorp.items())), "utf-8")
    uit = json.loads(_node("hulp.mjs", site / GEGEVENS, HULP, map_ / "dorpen.json", AFGESTELD, ONGEZIEN))
    deel: dict[str, float] = {naam: goed / aantal for naam, (goed, aantal) in (uit | uit.pop("hulp")).items()}
    print("\n" + " | ".join(f"{naam} {waarde:.1%}" for naam, waarde in deel.items()))
    nummers = [deel[n] for n in ("112", "113", "thuis")]
    return deel["vak"] <= VAK and deel["gemeenten"] >= GEMEENTEN and deel["dorpen"] >= DORPEN and min(nummers) >= NUMMER


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
        tijden = vraag_ons(browser.new_page(), bediend.adres, [v.tekst for v in lees_vragen(AFGESTELD)])
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


def main(argumenten: list[str] | None = None) -> int:
    lezer = argparse.ArgumentParser(prog="python -m bench.zoeken", description=__doc__)
    lezer.add_argument("vragen", nargs="*", type=Path, default=[AFGESTELD, ONGEZIEN, VERS])
    lezer.add_argument("--site", type=Path, help="een gebouwde site; anders wordt die gebouwd")
    lezer.add_argument("--groot", action="store_true", help="meet ook met bedachte records")
    keuze = lezer.parse_args(argumenten)
    with tempfile.TemporaryDirectory() as tijdelijk:
        site = Path(tijdelijk, "site")
        if keuze.site:
            shutil.copytree(keuze.site, site)
        else:
            python(WORTEL, "-m", "mkdocs", "build", "-q", "-d", str(site))
        gewicht(site, "deze gegevens", "vechtscheiding")
        for aantal in GROOT if keuze.groot else ():
            gewicht(groot(aantal, site, Path(tijdelijk, str(aantal))), f"{aantal} records", "meldcode")
        goed = [hulp_en_plaatsen(site, Path(tijdelijk)), kwaliteit(site, [p.resolve() for p in keuze.vragen])]
        return int(not all(goed))


if __name__ == "__main__":
    raise SystemExit(main())
