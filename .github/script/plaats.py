"""Whether this repository can publish, and at which address; otherwise a Dutch sentence that says what to do.

Reads what GitHub knows of its site from standard input: the answer of its API about Pages, or an empty object.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

WORKFLOW = Path(__file__).resolve().parents[1] / "workflows" / "publiceren.yml"
ZET_AAN = "Kies op GitHub *Settings*, *Pages*, en zet *Source* op *GitHub Actions*. Start daarna dit werk opnieuw."


def adres(site: dict[str, Any]) -> str:
    """Where the site will be, without a slash at the end; empty when GitHub has no site here that workflows make."""
    return str(site.get("html_url", "")).rstrip("/") if site.get("build_type") == "workflow" else ""


def zinnen(site: dict[str, Any], tak: str, standaard: str, fork: bool, takken: list[str]) -> Iterator[str]:
    """What a maintainer should know or do, the most pressing first."""
    if tak != standaard:
        yield (
            f"Niet gepubliceerd: dit is de tak `{tak}`. Op de site komt alleen wat in de standaardtak staat: "
            f"`{standaard}`. Voeg uw wijziging daar samen."
        )
    elif not site and fork:
        yield (
            "Niet gepubliceerd: dit is een fork, een kopie om een voorstel te maken. Dien uw wijziging in bij het "
            f"origineel. Wilt u hier zelf een site? {ZET_AAN}"
        )
    elif not site:
        yield f"De site is gebouwd, maar nog niet gepubliceerd: GitHub Pages staat hier nog uit. {ZET_AAN}"
    elif not adres(site):
        yield f"De site is gebouwd, maar niet gepubliceerd: GitHub Pages toont hier een tak, niet dit werk. {ZET_AAN}"
    else:
        yield f"De site komt op {adres(site)}/."
        if adres(site).startswith("http://"):
            yield (
                "Het adres is niet versleuteld: wie meekijkt op het netwerk, ziet wat bezoekers lezen. Kies "
                "*Settings*, *Pages*, en zet *Enforce HTTPS* aan. Bij een nieuw domein kan dat soms pas een dag later."
            )
    if standaard not in takken:
        yield (
            f"De standaardtak heet hier `{standaard}`. Daardoor wordt de site alleen 's nachts gebouwd, en niet na een "
            f"wijziging. Zet in `.github/workflows/publiceren.yml` achter `branches:` de naam `{standaard}`."
        )


def main() -> None:
    site = json.load(sys.stdin)
    tak, standaard, fork = os.environ["TAK"], os.environ["STANDAARD"], os.environ["FORK"] == "true"
    treffer = re.search(r"branches: \[(.*)\]", WORKFLOW.read_text("utf-8"))
    takken = [naam.strip() for naam in treffer[1].split(",")] if treffer else []
    with open(os.environ["GITHUB_STEP_SUMMARY"], "a", encoding="utf-8") as samenvatting:
        samenvatting.writelines(f"{zin}\n\n" for zin in zinnen(site, tak, standaard, fork, takken))
    with open(os.environ["GITHUB_OUTPUT"], "a", encoding="utf-8") as uitvoer:
        uitvoer.write(f"adres={adres(site)}\n")
        uitvoer.write(f"publiceren={'ja' if adres(site) and tak == standaard else 'nee'}\n")


if __name__ == "__main__":
    main()
