"""Every reference leads to a record that exists, of a kind that fits, and not to itself."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from macros.catalogue import Lading
from macros.findings import Bevinding


def controleer(lading: Lading) -> Iterator[Bevinding]:
    catalogus = lading.catalogus
    for record, verwijzing, doel in catalogus.uitgaand:
        bestand = lading.bestanden[record.herkomst.bestand]
        pad = (*record.herkomst.pad, *verwijzing.pad)
        veld = next(s for s in verwijzing.pad if isinstance(s, str))
        wie = f"{record.soort} {record.id}"
        if doel is record:
            yield bestand.bevinding(
                "verwijst-naar-zichzelf", pad, f'{veld} "{verwijzing.doel}" verwijst naar dit record zelf.',
                "Haal de verwijzing weg.", record=wie,
            )
        if doel is not None:
            continue
        elders = next((r.soort for r in catalogus.alle() if r.id == verwijzing.doel), None)
        if elders:
            yield bestand.bevinding(
                "verkeerde-soort", pad, f'{veld} "{verwijzing.doel}" is een {elders}.',
                f"Hier hoort: {' of '.join(verwijzing.verwijst.soorten)}.", record=wie,
            )
            continue
        ids = [r.id for s in verwijzing.verwijst.soorten for r in catalogus.alle(s)]
        dichtbij = difflib.get_close_matches(verwijzing.doel, ids, n=1, cutoff=0.5)
        yield bestand.bevinding(
            "onbekende-verwijzing", pad, f'{veld} "{verwijzing.doel}" bestaat niet.',
            f'Bedoelt u "{dichtbij[0]}"?' if dichtbij else
            f"Voeg eerst een {' of '.join(verwijzing.verwijst.soorten)} met deze id toe.", record=wie,
        )
