"""Documents and thesaurus as compact JSON: one bundle for what all regions share, one for each region, and their texts.

A document is a row of text, among those of its kind and folder; it is known by its number. Numbers count through the
shared bundle and go on in each region's own, so a region's rows can point at shared rows and at each other, and no
region needs another. What a visitor rarely looks for comes with the texts, after the first answer.
"""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import Any

from macros.fields.alsjson import als_json
from macros.fields.soort import Zoeken
from macros.findings.letters import kaal, woord_voor_woord
from macros.kinds import PER_NAAM
from macros.kinds.regio import Regio
from macros.search.documenten import Document, Sleutel
from macros.search.woorden import Groep

LANDELIJK = "landelijk"
BUITEN = """
Antwerpen Brussel Gent Brugge Luik Leuven Oostende Kortrijk Genk Turnhout Lommel België Vlaanderen Luxemburg
Berlijn Keulen Düsseldorf Duisburg Aken Hamburg München Frankfurt Bremen Oldenburg Kleef Duitsland
Londen Manchester Dublin Parijs Lille Madrid Barcelona Rome Istanbul Ankara Frankrijk Engeland Spanje Italië
Suriname Paramaribo Curaçao Willemstad Aruba Bonaire Saba Antillen
Bocholt Xanten Kopenhagen Lissabon Milaan Moskou Praag Warschau
Twente Salland IJsselland Veluwe Betuwe Parkstad Langstraat Bollenstreek Kennemerland Zaanstreek
Bijlmer Osdorp Slotervaart Charlois Feijenoord Delfshaven IJsselmonde Scheveningen Loosduinen Ypenburg
Vathorst Woensel Dukenburg Presikhaaf Malburgen Crabbehof
"""
"""Places abroad, and regions and neighbourhoods here, that we have no page of: who names one is told so."""


@dataclass(frozen=True)
class Bundel:
    """One bundle: ``inhoud`` to search by name, and ``later`` the texts of its rows, with the rows that could wait."""

    naam: str
    inhoud: dict[str, Any]
    later: dict[str, Any]


def grootte(waarde: object) -> int:
    """Bytes of ``waarde`` as a visitor fetches it."""
    return len(gzip.compress(als_json(waarde).encode(), 9))


class Bundelaar:
    """Gives every document its number and writes rows."""

    def __init__(
        self, documenten: list[Document], groepen: list[Groep], contact: Mapping[Sleutel, Sleutel] | None = None
    ) -> None:
        """``contact``: for each gemeente the contact role that comes first for advice."""
        nederlands = _nederlands(documenten, groepen)
        self.groepen = [g for g in groepen if not g.taal]
        self.groepen += [_zonder_nederlands(g, nederlands) for g in groepen if g.taal]
        self.contact = contact or {}
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
            groepen="~".join(self._groep(g) for g in self.groepen if not g.taal),
            regios=[
                [b.naam, self.nummers[Regio.soort.naam, b.naam], grootte(b.inhoud), grootte(b.later)] for b in regionaal
            ],
        )
        gedeeld = self.per_bundel[LANDELIJK]
        landelijk.inhoud["gewoon"] = " ".join(gewone_namen(self.per_bundel, self.groepen))
        landelijk.later["codes"] = [[self.nummers[d.sleutel], "|".join(d.codes)] for d in gedeeld if d.codes]
        landelijk.later["buiten"] = BUITEN
        landelijk.later["naar"] = self._naar(LANDELIJK, later=True)
        landelijk.later["talen"] = "~".join(self._groep(g) for g in self.groepen if g.taal)
        landelijk.later["groepen"] = [
            [nr, "|".join(g.later)] for nr, g in enumerate(self.groepen) if g.later and not g.taal
        ]
        return [landelijk, *regionaal]

    def _soorten(self) -> list[list[Any]]:
        """Every kind by its name and what readers call it; the first time also with what the engine must know of it."""
        nog = dict(self.zoeken)
        return [[naam, label, *(_feiten(naam, nog.pop(naam)) if naam in nog else ())] for naam, label in self.soorten]

    def _bundel(self, naam: str) -> Bundel:
        vroeg, laat = self.per_bundel[naam], self.later[naam]
        inhoud = (
            (self._plaatsen() if naam == LANDELIJK else {})
            | self._rijen(vroeg, naam)
            | {
                "begin": 0 if naam == LANDELIJK else self.begin,
                "contact": self._contact(naam),
                "naar": self._naar(naam),
                "opvolgers": self._opvolgers(vroeg, naam),
            }
        )
        return Bundel(
            naam,
            inhoud,
            self._rijen(laat, naam)
            | {
                "teksten": [d.tekst for d in [*vroeg, *laat]],
                "zinnen": ["|".join(d.zinnen) for d in [*vroeg, *laat]],
            },
        )

    def _naar(self, naam: str, *, later: bool = False) -> list[list[int]]:
        """What the groups lead to in a bundle; for those whose words come later, later.

        How much further a group is than the one before packs better than its number.
        """
        uit: list[list[int]] = []
        vorige = 0
        for nummer, groep in enumerate(self.groepen):
            komt = not groep.taal if naam != LANDELIJK else bool(groep.direct) is not later
            if komt and (doelen := self._doelen(groep, naam)):
                uit.append([nummer - vorige, *doelen])
                vorige = nummer
        return uit

    def _opvolgers(self, documenten: list[Document], naam: str) -> list[list[int]]:
        """Each document that was followed, with what followed it."""
        paren = [[self.nummers[d.sleutel], *self._wijs((d.opvolger,), naam)] for d in documenten if d.opvolger]
        return [paar for paar in paren if len(paar) > 1]

    def _contact(self, naam: str) -> list[list[int]]:
        """The roles in this bundle that come first for advice, each with its gemeenten; none stands for all others."""
        per_rol: dict[int, list[int]] = defaultdict(list)
        for gemeente, rol in self.contact.items():
            if self.bundel_van.get(rol) == naam:
                per_rol[self.nummers[rol]].append(self.nummers[gemeente])
        if naam == LANDELIJK:
            return [[rol] for rol in per_rol]
        return [[rol, *gemeenten] for rol, gemeenten in per_rol.items()]

    def _doelen(self, groep: Groep, naam: str) -> list[int]:
        """The documents in this bundle that a group leads to: each number times eight, plus its place (7 at most)."""
        return [self.nummers[s] * 8 + min(rang, 7) for s, rang in groep.naar if self.bundel_van.get(s) == naam]

    def _plaatsen(self) -> dict[str, Any]:
        """The villages of each gemeente; first in the bundle, near the names that they look like, they pack better."""
        eigen = [d for d in self.per_bundel[LANDELIJK] if d.zoeken.plaatsnamen]
        namen = (_aaneen([n for n in d.plaatsnamen if n != d.naam]) for d in eigen)
        return {"plaatsen": [self.nummers[eigen[0].sleutel] if eigen else 0, "~".join(namen)]}

    def _rijen(self, documenten: list[Document], naam: str) -> dict[str, Any]:
        """The rows of each kind in each folder as one text, which packs better than a list of lists."""
        mappen = list(dict.fromkeys(_map(d.adres) for d in documenten))
        per = groupby(documenten, lambda d: (self.soorten.index((d.sleutel[0], d.soort)), mappen.index(_map(d.adres))))
        return {"mappen": mappen, "rijen": [[*waar, "|".join(self._rij(d, naam) for d in ds)] for waar, ds in per]}

    def _rij(self, document: Document, naam: str) -> str:
        """Name, rest of the address; then what many do not have, up to its number, mark and language."""
        stuk = document.adres.removeprefix(_map(document.adres)).removesuffix("/")
        rij = [
            document.naam,
            "" if stuk == _uit_naam(document.naam) else stuk,
            ";".join(n.replace(";", ",") for n in document.andere_namen),
            ",".join(map(str, self._wijs(document.gebied, naam))),
            ",".join(map(str, self._wijs(document.over, naam))),
            document.tot,
            " ".join(document.vragen),
            document.bel,
            document.merk,
            document.taal,
        ]
        return "~".join(deel.translate(_SCHEIDING) for deel in rij).rstrip("~")

    def _wijs(self, sleutels: tuple[Sleutel, ...], naam: str) -> list[int]:
        """The numbers of the documents meant; those in another region's bundle cannot be pointed at."""
        bereik = (LANDELIJK, naam)
        return list(dict.fromkeys(self.nummers[s] for s in sleutels if self.bundel_van.get(s) in bereik))

    def _groep(self, groep: Groep) -> str:
        """Its words, its signal, what is looked for with them, and their language."""
        woorden = groep.woorden if groep.taal else groep.direct
        rij = ("|".join(woorden), groep.signaal, " ".join(groep.zoekt), groep.taal)
        return ";".join(deel.replace(";", ",").replace("~", "-") for deel in rij).rstrip(";")


def _feiten(naam: str, zoeken: Zoeken) -> list[Any]:
    """Its weight, its share of a subject, its weight far away, what it stands for, for whom, whether it joins, and
    whether it is of a plan.
    """
    klasse = PER_NAAM.get(naam)  # none of a written page
    return [
        zoeken.gewicht,
        zoeken.deelt,
        zoeken.veraf,
        zoeken.duidt,
        dict(zoeken.bedoeling),
        int(zoeken.voegt_zich),
        int(klasse is not None and klasse.soort.van_plan),
    ]


_WOORD = re.compile(r"(?<![\w./@-])[a-z]+(?![\w/@-]|\.\w)")
"""A word that is written as one: no part of an address, no name."""


def _nederlands(documenten: list[Document], groepen: list[Groep]) -> set[str]:
    """The words of our own texts and of the Dutch part of the thesaurus."""
    teksten = [t.lower() for d in documenten if not d.taal for t in (d.naam, *d.andere_namen, d.tekst)]
    teksten += [w for g in groepen if not g.taal for w in g.woorden]
    return {w for t in teksten for w in _kaal(t)}


def _kaal(tekst: str) -> set[str]:
    """The words of a text without accents."""
    return set(re.findall(r"\w+", kaal(tekst)))


def _zonder_nederlands(groep: Groep, nederlands: set[str]) -> Groep:
    """A group of another language without what is Dutch as well: "partner" says nothing of who asks."""
    return replace(groep, woorden=tuple(w for w in groep.woorden if not _kaal(w) <= nederlands))


def gewone_namen(per_bundel: Mapping[str, list[Document]], groepen: list[Groep]) -> list[str]:
    """The names of places that are ordinary words as well, by our own texts: "huizen", "buren", "een"."""
    alle = [d for documenten in per_bundel.values() for d in documenten]
    geschreven = {w for d in alle for w in _WOORD.findall(d.tekst)}
    gezegd = {w for g in groepen for w in g.woorden if not g.taal}
    in_een_zin = {w for zin in (*gezegd, *(z for d in alle if d.zoeken.duidt for z in d.zinnen)) for w in zin.split()}
    plaatsen = [d for d in alle if d.zoeken.duidt == "plaats"]
    namen = {d.naam.lower() for d in plaatsen}
    dorpen = {n.lower() for d in plaatsen for n in d.plaatsnamen} - namen
    return sorted((namen | dorpen) & (geschreven | gezegd) | dorpen & in_een_zin)


_SCHEIDING = str.maketrans("|~", "/-")
"""What stands between rows and between their fields, and so in no name."""


def _begint(vorige: str, letter: str) -> bool:
    """Whether a letter after another one is the first of a name."""
    return vorige.islower() and (letter.isupper() or letter == "'")


def _aaneen(namen: list[str]) -> str:
    """Names with nothing between them where a capital tells that the next one begins.

    One that has such a capital inside is kept whole by a hyphen that nobody sees and that searching folds away.
    """
    uit = ""
    for naam in (n.translate(_SCHEIDING) for n in namen):
        heel = "".join("\u00ad" * _begint(voor, letter) + letter for voor, letter in pairwise(f" {naam}"))
        uit += ("" if _begint(uit[-1:], naam[0]) else "|" * bool(uit)) + heel
    return uit


def _map(adres: str) -> str:
    """The part of an address that neighbours share: up to its last step or its anchor."""
    kaal = adres.removesuffix("/")
    plek = max(kaal.rfind("/"), kaal.rfind("#")) + 1
    return kaal[:plek]


def _uit_naam(naam: str) -> str:
    """A name as the last step of an address; the browser can make it too, so that it need not be sent."""
    return woord_voor_woord(naam, "-")
