"""The redirects of the plugin mkdocs-redirects, to records too, with our own page at the old address."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from macros.findings.suggestie import bedoelt
from macros.site.stop import Stop


class DoorverwijzingFout(Stop):
    """Redirects that lead nowhere; its text lists them."""


def adres_van(pad: str) -> str:
    """The address of a Markdown file: ``a/b.md`` and ``a/b/index.md`` are both at ``a/b/``."""
    zonder = pad.removesuffix(".md").removesuffix("index").rstrip("/")
    return f"{zonder}/" if zonder else ""


def doorverwijzingen(kaart: Mapping[str, str], bestaand: Collection[str]) -> dict[str, str]:
    """Old address ─► new address for ``kaart``, which names Markdown files; ``bestaand`` are the addresses there are.

    Raises DoorverwijzingFout.
    """
    fouten: list[str] = []
    gevonden: dict[str, str] = {}
    for oud, nieuw in kaart.items():
        plek = f'mkdocs.yml: fout[doorverwijzing] redirect_maps: "{oud}"'
        naar, hekje, deel = str(nieuw).partition("#")
        if not oud.endswith(".md"):
            fouten.append(f"{plek} is geen pagina. Schrijf het oude pad met .md aan het eind.")
        elif "://" in naar:
            fouten.append(
                f"{plek} leidt naar een andere site. Niemand anders hoort van een bezoek zonder dat de lezer dat kiest:"
                " maak een pagina met een link."
            )
        elif adres_van(oud) in bestaand:
            fouten.append(f"{plek} bestaat nog. Haal de pagina weg, of de doorverwijzing.")
        elif not naar.endswith(".md") or adres_van(naar) not in bestaand:
            wenk = bedoelt(adres_van(naar).rstrip("/"), (adres.rstrip("/") for adres in bestaand))
            fouten.append(f'{plek} leidt naar "{nieuw}", en dat is er niet. {wenk}'.rstrip())
        else:
            gevonden[adres_van(oud)] = f"{adres_van(naar)}{hekje}{deel}"
    if fouten:
        raise DoorverwijzingFout("\n".join(fouten))
    return gevonden
