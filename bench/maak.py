"""Invents data in the real schema: ``python -m bench.maak 1000 map`` writes 1,000 records below ``map/data``.

The same number and seed give the same bytes. Nothing in it is about a real region; the check finds no fout in it.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import yaml

MEESTE_REGIOS = 28
"""As many as the Netherlands has; more records than that become more plans per region."""

Gegevens = dict[str, Any]

_VOOR = "Noord Oost Zuid West Water Bos Duin Veld Hei Klei Zand Meer Vliet Rijn Maas Linge Berg Hoog Laag Groen".split()
_NA = "dam voort horst burg stede loo wijk hove drecht rade kerk zijl veen monde waard beek".split()
_ZINNEN = (
    "{wie} en {begrip} horen bij elkaar.",
    "De gemeenten maken samen afspraken over {thema}.",
    "{wie} let op {thema} en op {begrip}.",
    "Wie zich zorgen maakt, krijgt advies en weet wat er daarna gebeurt.",
    "Elk jaar kijken de gemeenten wat goed gaat en wat beter kan.",
    "Bij {thema} telt eerst of het veilig is.",
    "De partners oefenen met {begrip} en delen wat zij leren.",
    "Inwoners lezen in gewone taal waar zij hulp vinden.",
)
_ORGANISATIES = ("Opvang", "Sociaal Team", "Jeugdhulp", "Wijkteam", "Gezondheidsdienst", "Zorggroep", "Steunpunt")
_SOORTEN = ("opvang", "zorg", "jeugdbescherming", "zorg", "gezondheidsdienst", "zorg", "kennis")
_ROLLEN = ("Adviseur", "Casusregisseur", "Aandachtsfunctionaris", "Beleidsmedewerker", "Procesregisseur", "Trainer")
_VRAGEN = ("advies", "casus-bespreken", "melden", "beleid", "scholing")
_THEMAS = (
    "vroegsignalering",
    "plegeraanpak",
    "opvang",
    "ouderenmishandeling",
    "stalking",
    "trauma",
    "scheiding",
    "meldcode",
)
_DOELGROEPEN = ("ouderen", "kinderen", "plegers", "professionals")
_LIJNEN = ("samenwerken", "eerder-in-beeld", "duurzaam-stoppen", "specifieke-groepen")
_PUNTEN = ("uitgangspunt", "randvoorwaarde", "speerpunt", "resultaat", "risico")
_TIMINGS: tuple[Gegevens, ...] = (
    {"soort": "doorlopend", "frequentie": "3 keer per jaar", "in_de_bron": "Doorlopend, 3x per jaar"},
    {"soort": "periode", "van": "2025", "tot": "2026", "in_de_bron": "2025-2026"},
    {"soort": "gestart", "van": "2025", "in_de_bron": "Gestart in 2025"},
    {"soort": "nader-te-bepalen", "in_de_bron": "Nader te bepalen"},
)

_PER_REGIO = 64
"""Records of one region with its regiovisie: region 1, deelregio's 2, gemeenten 10, organisations 8, contact roles 12,
sources 2, and a regiovisie of 1 + 4 lines + 15 points + 5 tasks + 2 decisions + 2 amounts."""
_PER_PLAN = 32
"""Records of one uitvoeringsplan: 1 + 4 lines + 20 actions + 4 tasks + 2 decisions + 1 amount."""
_GEDEELD = 4 + len(_THEMAS) + len(_DOELGROEPEN) + len(_LIJNEN) + 3 + 1 + 2 + 2
"""Shared records except terms: sources, themes, groups, action lines, kinds of party, programme, roles, parties."""


class _Schrijver(yaml.CSafeDumper):
    """Writes a value that occurs twice in full both times: our YAML has no aliases."""

    def ignore_aliases(self, _: object) -> bool:
        return True


class Verzinner:
    """Everything for ``aantal`` records, from one seeded source of chance."""

    def __init__(self, aantal: int, zaad: int) -> None:
        self.kans = random.Random(zaad)
        self.begrippen = max(20, aantal // 25)
        over = aantal - _GEDEELD - self.begrippen
        self.regios = max(1, min(MEESTE_REGIOS, over // (_PER_REGIO + _PER_PLAN)))
        over -= self.regios * _PER_REGIO
        self.plannen = max(1, over // _PER_PLAN)
        self.begrippen += over - self.plannen * _PER_PLAN
        if self.begrippen < 1:
            raise ValueError(f"{aantal} records is too few for one region with one plan")
        namen = [v + n for v, n in product(_VOOR, _NA)]
        self.kans.shuffle(namen)
        self.namen = [*namen, *(f"Nieuw {n}" for n in namen)]
        self.wie = "De werkgroep"

    def bestanden(self) -> Iterator[tuple[str, Gegevens]]:
        """Every file of the data folder: its path and what it holds."""
        bronnen = [self._bron(f"bron-{i}", f"Landelijk rapport {i}") for i in range(4)]
        yield "landelijk/bronnen.yml", {"bronnen": bronnen}
        yield "landelijk/begrippen.yml", {"begrippen": [self._begrip(i) for i in range(self.begrippen)]}
        yield (
            "landelijk/gemeenten.yml",
            {"gemeenten": [self._gemeente(r, i) for r in range(self.regios) for i in range(10)]},
        )
        for lijst, soort, ids in (
            ("themas", "Over", _THEMAS),
            ("doelgroepen", "Groep", _DOELGROEPEN),
            ("actielijnen", "Lijn", _LIJNEN),
            ("partijsoorten", "Soort", ("gemeente", "centrumgemeente", "college")),
            ("programmas", "Programma", ("landelijk-programma",)),
        ):
            yield (
                f"landelijk/{lijst}.yml",
                {
                    lijst: [
                        {
                            "id": i,
                            "naam": f"{soort} {i.replace('-', ' ')}",
                            "uitleg": self._tekst(2),
                            **self._uit_bron(),
                        }
                        for i in ids
                    ]
                },
            )
        yield (
            "landelijk/organisaties.yml",
            {
                "organisaties": [
                    self._organisatie("alarmnummer-112", "Alarmnummer", "hulplijn", {"landelijk": "ja"}, "112"),
                    self._organisatie(
                        "veilig-thuis", "Veilig Thuis", "advies-en-meldpunt", {"landelijk": "ja"}, "0800-2000"
                    ),
                ]
            },
        )
        yield (
            "landelijk/contactrollen.yml",
            {
                "contactrollen": [
                    self._rol(
                        "alarmnummer",
                        "Alarmnummer 112",
                        "alarmnummer-112",
                        {"landelijk": "ja"},
                        ["acuut-gevaar"],
                        "112",
                    ),
                    self._rol(
                        "veilig-thuis-landelijk",
                        "Veilig Thuis, landelijk nummer",
                        "veilig-thuis",
                        {"landelijk": "ja"},
                        ["acuut-gevaar", *_VRAGEN],
                        "0800-2000",
                    ),
                ]
            },
        )
        for nummer in range(self.regios):
            yield from self._regio(nummer)

    def _regio(self, r: int) -> Iterator[tuple[str, Gegevens]]:
        id_, naam = f"regio-{r}", f"{self.namen[r]}land"
        map_ = f"regios/{id_}"
        self.wie = f"{_ORGANISATIES[0]} {self.namen[r]}"
        yield (
            f"{map_}/bronnen.yml",
            {
                "bronnen": [
                    self._bron(f"visie-{id_}", f"Regiovisie {naam}"),
                    self._bron(f"plan-{id_}", f"Uitvoeringsplan {naam}"),
                ]
            },
        )
        yield (
            f"{map_}/regio.yml",
            {
                "regio": {
                    "id": id_,
                    "naam": naam,
                    "samenvatting": self._tekst(3),
                    "deelregios": [
                        {
                            "id": f"{id_}-{kant}",
                            "naam": f"{naam} {kant}",
                            "gemeenten": [self._gemeente_id(r, i) for i in range(begin, 10, 2)],
                            **self._uit_bron(id_),
                        }
                        for begin, kant in enumerate(("noord", "zuid"))
                    ],
                    "centrumgemeenten": [{"gemeente": self._gemeente_id(r, 0), **self._uit_bron(id_)}],
                    "veilig_thuis": [{"organisatie": "veilig-thuis", **self._uit_bron(id_)}],
                    **self._uit_bron(id_),
                }
            },
        )
        yield (
            f"{map_}/organisaties.yml",
            {
                "organisaties": [
                    self._organisatie(
                        self._organisatie_id(r, i),
                        f"{_ORGANISATIES[i % 7]} {self.namen[r]}{' Plus' * (i // 7)}",
                        _SOORTEN[i % 7],
                        {"regios": [id_]},
                        "088-1234567",
                        id_,
                    )
                    for i in range(8)
                ]
            },
        )
        yield f"{map_}/contactrollen.yml", {"contactrollen": [self._regionale_rol(r, i) for i in range(12)]}
        yield f"{map_}/visie-{id_}.yml", {"document": self._visie(r)}
        for nummer in range(r, self.plannen, self.regios):
            plan = f"plan-{id_}-{nummer // self.regios}"
            yield f"{map_}/{plan}.yml", {"document": self._plan(r, plan)}

    def _regionale_rol(self, r: int, i: int) -> Gegevens:
        gebied = {"gemeenten": [self._gemeente_id(r, i)]} if i < 10 else {"regios": [f"regio-{r}"]}
        return self._rol(
            self._rol_id(r, i),
            f"{_ROLLEN[i % 6]} nummer {i + 1} van {self.namen[r]}",
            self._organisatie_id(r, i % 8),
            gebied,
            [_VRAGEN[i % 5], _VRAGEN[(i + 2) % 5]],
            "088-1234567",
            f"regio-{r}",
        )

    def _visie(self, r: int) -> Gegevens:
        id_ = f"visie-regio-{r}"
        return self._document(r, id_, f"Veilig samen leven in {self.namen[r]}land", "visie", taken=5, geld=2) | {
            "puntgroepen": [
                {
                    "kop": soort,
                    "soort": soort,
                    "punten": [
                        {
                            "id": f"{soort}-{i}",
                            "titel": f"Punt {i + 1} over {self._thema()}",
                            "uitleg": self._tekst(2),
                            "themas": [self._thema()],
                            **self._uit_bron(f"regio-{r}"),
                        }
                        for i in range(3)
                    ],
                }
                for soort in _PUNTEN
            ]
        }

    def _plan(self, r: int, id_: str) -> Gegevens:
        document = self._document(r, id_, f"Uitvoeringsplan {self.namen[r]}land {id_[-1]}", "plan", taken=4, geld=1)
        acties = [self._actie(r, lijn, i) for lijn in range(4) for i in range(5)]
        return document | {"valt_onder": [f"visie-regio-{r}"], "acties": acties}

    def _document(self, r: int, id_: str, titel: str, bron: str, *, taken: int, geld: int) -> Gegevens:
        uit_bron = self._uit_bron(f"regio-{r}", bron)
        return {
            "id": id_,
            "soort_document": "regiovisie" if bron == "visie" else "uitvoeringsplan",
            "titel": titel,
            "periode": {"van": "2025", "tot": "2028"},
            "status": "vastgesteld",
            "samenvatting": self._tekst(4),
            "doel": self._tekst(1),
            "programmas": ["landelijk-programma"],
            "opdrachtgevers": [{"partij": "gemeente"}, {"partij": "centrumgemeente"}],
            "lijnen": [
                {
                    "id": f"lijn-{i + 1}",
                    "nummer": str(i + 1),
                    "titel": f"Lijn {lijn.replace('-', ' ')}",
                    "actielijn": lijn,
                    "uitleg": self._tekst(2),
                    "themas": [self._thema()],
                    **uit_bron,
                }
                for i, lijn in enumerate(_LIJNEN)
            ],
            "verantwoordelijkheden": [
                {
                    "id": f"taak-{i}",
                    "titel": f"Houdt {self._thema()} bij",
                    "partijen": [self._partij(r)],
                    "uitleg": self._tekst(1),
                    **uit_bron,
                }
                for i in range(taken)
            ],
            "besluiten": [
                {
                    "id": f"besluit-{i}",
                    "titel": "Het stuk vaststellen",
                    "door": [{"partij": "college"}],
                    "wanneer": "2025-01",
                    "status": "genomen",
                    **uit_bron,
                }
                for i in range(2)
            ],
            "geld": [
                {
                    "id": f"geld-{i}",
                    "titel": f"Geld voor {self._thema()}",
                    "euro": str(1000 * (i + 1)),
                    "status": "begroot",
                    **uit_bron,
                }
                for i in range(geld)
            ],
            **uit_bron,
        }

    def _actie(self, r: int, lijn: int, i: int) -> Gegevens:
        return {
            "id": f"{lijn + 1}{'abcde'[i]}",
            "code": f"{lijn + 1}{'abcde'[i]}",
            "lijn": f"lijn-{lijn + 1}",
            "titel": f"Afspraken over {self._thema()} en {self._thema()}",
            "uitleg": self._tekst(3),
            "niveau": {"waarden": [self.kans.choice(["lokaal", "regionaal"])], "in_de_bron": "Zoals in het plan"},
            "trekkers": [self._partij(r)],
            "betrokkenen": self._partijen(r),
            "timing": self.kans.choice(_TIMINGS),
            "themas": [self._thema()],
            "doelgroepen": [self.kans.choice(_DOELGROEPEN)],
            **self._uit_bron(f"regio-{r}", "plan"),
        }

    def _partij(self, r: int) -> Gegevens:
        """A role, an organisation or a gemeente of the region; the roles are there to be asked."""
        keuze = self.kans.randrange(3)
        maak = (self._rol_id, self._organisatie_id, self._gemeente_id)[keuze]
        return {"partij": maak(r, self.kans.randrange((12, 8, 10)[keuze]))}

    def _partijen(self, r: int) -> list[Gegevens]:
        return [{"partij": self._organisatie_id(r, i), "onderdelen": ["beleid"]} for i in self.kans.sample(range(8), 3)]

    def _begrip(self, i: int) -> Gegevens:
        return {
            "id": f"begrip-{i}",
            "term": self._term(i),
            "ook": [f"{self._term(i)}en"],
            "uitleg": self._tekst(1),
            **self._uit_bron(),
        }

    def _term(self, i: int) -> str:
        return f"{self.namen[i % len(self.namen)].casefold().replace(' ', '')}overleg"

    def _gemeente_id(self, r: int, i: int) -> str:
        return f"gemeente-{r}-{i}"

    def _organisatie_id(self, r: int, i: int) -> str:
        return f"organisatie-{r}-{i}"

    def _rol_id(self, r: int, i: int) -> str:
        return f"rol-{r}-{i}"

    def _gemeente(self, r: int, i: int) -> Gegevens:
        nummer = r * 10 + i
        return {
            "id": self._gemeente_id(r, i),
            "naam": f"{self.namen[nummer]} aan Zee",
            "cbs_code": f"GM{nummer + 1:04}",
            "inwoners": str(10_000 + 7 * nummer),
            **self._uit_bron(),
        }

    def _bron(self, id_: str, titel: str) -> Gegevens:
        return {
            "id": id_,
            "titel": titel,
            "soort_bron": "rapport",
            "uitgever": "De gemeenten",
            "datum": "2025",
            "vindplaats": f"{id_}.pdf",
        }

    def _organisatie(
        self, id_: str, naam: str, soort: str, gebied: Gegevens, telefoon: str, regio: str = ""
    ) -> Gegevens:
        return {
            "id": id_,
            "naam": naam,
            "soort_organisatie": soort,
            "wat_doet_het": self._tekst(2),
            "werkgebied": gebied,
            "telefoon": telefoon,
            **self._uit_bron(regio),
        }

    def _rol(
        self, id_: str, naam: str, bij: str, gebied: Gegevens, vragen: list[str], telefoon: str, regio: str = ""
    ) -> Gegevens:
        terugval = {} if id_ == "veilig-thuis-landelijk" else {"terugvalrol": "veilig-thuis-landelijk"}
        return {
            "id": id_, "naam": naam, "organisatie": bij, "werkgebied": gebied, "vragen": vragen,
            "waarom": self._tekst(1), **({"themas": [self._thema()]} if regio else {}),
            "kanalen": [{"telefoon": telefoon}], "bereikbaar": "op werkdagen",
            "voorbereiding": ["Wat u zelf zag of hoorde"], "bij_gesloten": "Bel Veilig Thuis: 0800-2000.", **terugval,
            "controle": {
                "op": "2026-01-05", "door": "redactie", "hoe": "vergeleken met de bron", "volgende": "2027-01-05"
            },
            **self._uit_bron(regio),
        }  # fmt: skip

    def _uit_bron(self, regio: str = "", welke: str = "visie") -> Gegevens:
        bron = f"{welke}-{regio}" if regio else f"bron-{self.kans.randrange(4)}"
        return {"bronnen": [{"bron": bron, "plaats": f"regel {self.kans.randrange(1, 400)}"}]}

    def _thema(self) -> str:
        return self.kans.choice(_THEMAS)

    def _tekst(self, zinnen: int) -> str:
        """Sentences that name terms and organisations as often as real ones do: about one in two."""
        return " ".join(
            zin.format(thema=self._thema(), begrip=self._term(self.kans.randrange(self.begrippen)), wie=self.wie)
            for zin in self.kans.sample(_ZINNEN, zinnen)
        )


def maak(aantal: int, map_: Path, zaad: int = 1) -> None:
    """Write ``aantal`` records as YAML files below ``map_/data``. Raises ValueError when it is too few for a region."""
    for pad, inhoud in Verzinner(aantal, zaad).bestanden():
        bestand = map_ / "data" / pad
        bestand.parent.mkdir(parents=True, exist_ok=True)
        tekst = yaml.dump(inhoud, Dumper=_Schrijver, allow_unicode=True, sort_keys=False, width=100)
        bestand.write_text(tekst, encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench.maak", description=__doc__)
    parser.add_argument("aantal", type=int)
    parser.add_argument("map", type=Path)
    parser.add_argument("--zaad", type=int, default=1)
    keuze = parser.parse_args()
    maak(keuze.aantal, keuze.map, keuze.zaad)
