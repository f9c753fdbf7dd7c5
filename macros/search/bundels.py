"""Documents and thesaurus as compact JSON: one bundle for what all regions share, one for each region, and their texts.

A document is a row; it is known by its number. Numbers count through the shared bundle and go on in each region's own,
so a region's rows can point at shared rows and at each other, and no region needs another. What a visitor rarely looks
for comes with the texts, after the first answer.
"""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from macros.fields.soort import Zoeken
from macros.kinds.regio import Regio
from macros.search.documenten import Document, Sleutel
from macros.search.woorden import Groep

LANDELIJK = "landelijk"


@dataclass(frozen=True)
class Bundel:
    """One bundle: ``inhoud`` to search by name, and ``later`` the texts of its rows, with the rows that could wait."""

    naam: str
    inhoud: dict[str, Any]
    later: dict[str, Any]


def als_json(waarde: object) -> str:
    return json.dumps(waarde, ensure_ascii=False, separators=(",", ":"))


def grootte(waarde: object) -> int:
    """Bytes of ``waarde`` as a visitor fetches it."""
    return len(gzip.compress(als_json(waarde).encode(), 9))


class Bundelaar:
    """Gives every document its number and writes rows."""

    def __init__(self, documenten: list[Document], groepen: list[Groep]) -> None:
        self.groepen = groepen
        self.soorten = list(dict.fromkeys((d.sleutel[0], d.soort) for d in documenten))
        self.zoeken = {d.sleutel[0]: d.zoeken for d in documenten}
        self.per_bundel: dict[str, list[Document]] = defaultdict(list)
        self.later: dict[str, list[Document]] = defaultdict(list)
        for document in sorted(documenten, key=lambda d: d.soort):
            lijst = self.later if document.zoeken.wacht else self.per_bundel
            lijst[document.regio or LANDELIJK].append(document)
        self.begin = len(self.per_bundel[LANDELIJK])
        self.nummers: dict[Sleutel, int] = {}
        for naam, van_bundel in self.per_bundel.items():
            eerste = 0 if naam == LANDELIJK else self.begin
            self.nummers |= {d.sleutel: eerste + i for i, d in enumerate(van_bundel)}
        self.bundel_van = {d.sleutel: naam for naam, ds in self.per_bundel.items() for d in ds}

    def bundels(self) -> list[Bundel]:
        regionaal = [self._bundel(naam) for naam in sorted(self.per_bundel) if naam != LANDELIJK]
        landelijk = self._bundel(LANDELIJK)
        landelijk.inhoud.update(
            soorten=self._soorten(),
            groepen=[self._groep(g) for g in self.groepen],
            regios=[
                [b.naam, self.nummers[Regio.soort.naam, b.naam], grootte(b.inhoud), grootte(b.later)] for b in regionaal
            ],
        )
        landelijk.later["plaatsen"] = [
            [self.nummers[d.sleutel], "|".join(d.plaatsnamen)] for d in self.per_bundel[LANDELIJK] if d.plaatsnamen
        ]
        landelijk.later["groepen"] = [[nr, "|".join(g.later)] for nr, g in enumerate(self.groepen) if g.later]
        return [landelijk, *regionaal]

    def _soorten(self) -> list[list[Any]]:
        """Every kind by its name and what readers call it; the first time also with what the engine must know of it."""
        nog = dict(self.zoeken)
        return [[naam, label, *(_feiten(nog.pop(naam)) if naam in nog else ())] for naam, label in self.soorten]

    def _bundel(self, naam: str) -> Bundel:
        vroeg, laat = self.per_bundel[naam], self.later[naam]
        inhoud = self._rijen(vroeg, naam) | {
            "begin": 0 if naam == LANDELIJK else self.begin,
            "naar": [
                [nummer, *doelen] for nummer, groep in enumerate(self.groepen) if (doelen := self._doelen(groep, naam))
            ],
        }
        return Bundel(naam, inhoud, self._rijen(laat, naam) | {"teksten": [d.tekst for d in [*vroeg, *laat]]})

    def _doelen(self, groep: Groep, naam: str) -> list[int]:
        """The documents in this bundle that a group leads to: each number times eight, plus its place (7 at most)."""
        return [self.nummers[s] * 8 + min(rang, 7) for s, rang in groep.naar if self.bundel_van.get(s) == naam]

    def _rijen(self, documenten: list[Document], naam: str) -> dict[str, Any]:
        mappen = list(dict.fromkeys(_map(d.adres) for d in documenten))
        return {"mappen": mappen, "rijen": [self._rij(d, naam, mappen) for d in documenten]}

    def _rij(self, document: Document, naam: str, mappen: list[str]) -> list[Any]:
        """Kind, folder, rest of the address, name; then other names, areas, subjects, last day and questions."""
        map_ = _map(document.adres)
        stuk = document.adres.removeprefix(map_).removesuffix("/")
        rij: list[Any] = [
            self.soorten.index((document.sleutel[0], document.soort)),
            mappen.index(map_),
            "" if stuk == _uit_naam(document.naam) else stuk,
            document.naam,
            "|".join(document.andere_namen),
            self._wijs(document.gebied, naam),
            self._wijs(document.over, naam),
            document.tot,
            " ".join(document.vragen),
        ]
        while not rij[-1]:
            rij.pop()
        return [deel or 0 for deel in rij]

    def _wijs(self, sleutels: tuple[Sleutel, ...], naam: str) -> list[int]:
        """The numbers of the documents meant; those in another region's bundle cannot be pointed at."""
        bereik = (LANDELIJK, naam)
        return list(dict.fromkeys(self.nummers[s] for s in sleutels if self.bundel_van.get(s) in bereik))

    def _groep(self, groep: Groep) -> list[Any]:
        rij: list[Any] = ["|".join(groep.direct), groep.signaal, " ".join(groep.zoekt)]
        while len(rij) > 1 and not rij[-1]:
            rij.pop()
        return rij


def _feiten(zoeken: Zoeken) -> list[Any]:
    """In this order: its weight, its share of a subject, its weight far away, what it stands for, and for whom."""
    return [zoeken.gewicht, zoeken.deelt, zoeken.veraf, zoeken.duidt, dict(zoeken.bedoeling)]


def _map(adres: str) -> str:
    """The part of an address that neighbours share: up to its last step or its anchor."""
    kaal = adres.removesuffix("/")
    plek = max(kaal.rfind("/"), kaal.rfind("#")) + 1
    return kaal[:plek]


def _uit_naam(naam: str) -> str:
    """A name as the last step of an address; the browser can make it too, so that it need not be sent."""
    kaal = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", kaal).strip("-")
