"""Which pages the catalogue gives: one per record that has an address of its own, with what its template needs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.catalogue.raadplegen import contactrollen_voor
from macros.pages import opschrift
from macros.pages.adressen import adres, heeft_eigen_pagina
from macros.pictures.keten import keten_van
from macros.pictures.matrix import matrix_van
from macros.pictures.tegels import kaart_van
from macros.pictures.tijdlijn import tijdlijn_van_documenten, tijdlijn_van_plan
from macros.records.basis import Record
from macros.records.keuzes import Puntsoort, Vraag
from macros.records.velden import begin, einde

Kruimels = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Pagina:
    """A page to write: its address, its frame's title and description, and the template with its data."""

    adres: str
    titel: str
    omschrijving: str
    kruimels: Kruimels
    sjabloon: str
    record: Record
    kort: str
    gegevens: dict[str, Any] = field(default_factory=dict)

    @property
    def rubriek(self) -> str:
        """The part of the site the page is in: the first step of its address."""
        return self.adres.split("/", 1)[0]


_SJABLONEN = {
    "regiovisie": "document",
    "uitvoeringsplan": "document",
    "thema": "onderwerp",
    "doelgroep": "onderwerp",
    "actielijn": "onderwerp",
}

PUNTKOPPEN = {
    Puntsoort.UITGANGSPUNT: "Leidende principes",
    Puntsoort.VERTREKPUNT: "Vertrekpunten",
    Puntsoort.RANDVOORWAARDE: "Randvoorwaarden",
    Puntsoort.GEBIED: "Gebieden met afspraken",
    Puntsoort.SPEERPUNT: "Speerpunten",
    Puntsoort.AANDACHTSPUNT: "Bijzondere aandachtspunten",
    Puntsoort.RESULTAAT: "Wat al is bereikt",
    Puntsoort.ARGUMENT: "Waarom deze visie",
    Puntsoort.RISICO: "Risico's en kanttekeningen",
    Puntsoort.ONTWIKKELING: "Ontwikkelingen onder deze visie",
    Puntsoort.WERKAFSPRAAK: "Werkafspraken",
    Puntsoort.STAP: "Stappen die zijn gezet",
    Puntsoort.TOTSTANDKOMING: "Hoe het document is gemaakt",
    Puntsoort.EVALUATIE: "Volgen en evalueren",
    Puntsoort.BUITEN_PLAN: "Wat buiten dit plan om gebeurt",
    Puntsoort.SPOOR: "Sporen waarmee dit plan verbinding zoekt",
}

REGIOKOLOMMEN = 8
"""Width of the map of one region in tiles: names stay readable beside the page's margins."""


def paginas(catalogus: Catalogus, gebieden: Gebieden) -> Iterator[Pagina]:
    """Every page that records make, in the order of the data."""
    maker = Paginamaker(catalogus, gebieden)
    return map(maker.pagina, maker.records())


class Paginamaker:
    """Makes the page of one record at a time; what many pages need is worked out once."""

    def __init__(self, catalogus: Catalogus, gebieden: Gebieden) -> None:
        self.catalogus = catalogus
        self.gebieden = gebieden
        self._gegevens: dict[str, Callable[[Any], dict[str, Any]]] = {
            "gemeente": self._gemeente,
            "regio": self._regio,
            "deelregio": self._deelregio,
            "regiovisie": self._document,
            "uitvoeringsplan": self._document,
            "actie": self._actie,
            "punt": self._punt,
            "thema": self._onderwerp,
            "doelgroep": self._onderwerp,
            "actielijn": self._onderwerp,
            "partijsoort": self._partijsoort,
            "bron": self._bron,
        }
        self._documenten: dict[str, list[Record]] = defaultdict(list)
        for document in [*catalogus.alle("regiovisie"), *catalogus.alle("uitvoeringsplan")]:
            self._documenten[document.herkomst.regio].append(document)
        for documenten in self._documenten.values():
            documenten.sort(key=lambda d: (begin(d.periode.van), d.soort, d.id))

    def records(self) -> Iterator[Record]:
        """The records that have a page to themselves, in the order of the data."""
        return filter(heeft_eigen_pagina, self.catalogus.alle())

    def pagina(self, record: Record) -> Pagina:
        soort = record.soort
        naam = f"Actie {record.id}" if soort == "actie" else record.naam_kort
        return Pagina(
            adres=adres(record),
            titel=self._titel(record),
            omschrijving=self._omschrijving(record),
            kruimels=self._kruimels(record),
            sjabloon=f"pagina/{_SJABLONEN.get(soort, soort)}.html",
            record=record,
            kort=naam,
            gegevens=self._gegevens.get(soort, lambda _: {})(record),
        )

    def _titel(self, record: Record) -> str:
        """What a browser tab says: the matter, never the visitor's situation."""
        naam = record.naam_kort
        match record.soort:
            case "actie":
                return f"Actie {record.id}: {naam}"
            case "gemeente":
                return f"Gemeente {naam}"
            case "regio":
                return f"Regio {naam}"
            case "bron":
                return f"Bron: {naam}"
            case _:
                return naam

    def _omschrijving(self, record: Record) -> str:
        match record.soort:
            case "gemeente":
                return f"Wie u in {record.naam} kunt raadplegen over huiselijk geweld en kindermishandeling."
            case "bron":
                return f"{record.titel}: {record.soort_bron.label.lower()} van {record.uitgever}."
            case "deelregio":
                return f"De gemeenten, visies en plannen van {record.naam}."
        velden = ("samenvatting", "uitleg", "wat_doet_het", "waarom")
        tekst = next((t for v in velden if (t := getattr(record, v, None))), record.naam_kort)
        return tekst if len(tekst) <= 160 else tekst[:157].rsplit(" ", 1)[0] + "..."

    def _kruimels(self, record: Record) -> Kruimels:
        plek = record.herkomst
        vind = self.catalogus.vind
        match record.soort:
            case "deelregio" | "regiovisie" | "uitvoeringsplan" | "actie" | "punt":
                regio = vind("regio", plek.regio)
                kruimels = [("Regio's", "regios/"), (regio.naam, adres(regio))]
                if record.soort in ("actie", "punt"):
                    document = self.catalogus.document(plek.document)
                    kruimels.append((document.titel, adres(document)))
                return tuple(kruimels)
            case soort:
                map_ = adres(record).split("/", 1)[0]
                return ((RUBRIEKEN[map_], f"{map_}/"),)

    def _gemeente(self, gemeente: Any) -> dict[str, Any]:
        gebieden = self.gebieden
        deelregios = gebieden.deelregios(gemeente)
        if gebieden.opgeheven(gemeente) or not deelregios:
            return {"deelregios": [], "antwoorden": {}, "documenten_per_regio": [], "lokale_acties": [],
                    "plannen": 0, "organisaties": []}
        regios = gebieden.regios(gemeente, ook_vroeger=True)
        documenten = [(r, [d for d in self._documenten[r.id] if self._geldt_voor(d, deelregios, r)]) for r in regios]
        plannen = {d.id for _, ds in documenten for d in ds if d.soort == "uitvoeringsplan"}
        return {
            "deelregios": deelregios,
            "antwoorden": {v: contactrollen_voor(gebieden, gemeente, v) for v in Vraag},
            "documenten_per_regio": documenten,
            "plannen": len(plannen),
            "lokale_acties": [a for a in self.catalogus.alle("actie") if a.herkomst.document in plannen],
            "organisaties": sorted(
                (o for o in self.catalogus.alle("organisatie")
                 if not o.werkgebied.landelijk and not gebieden.opgeheven(o)
                 and gebieden.nabijheid(o.werkgebied, gemeente) is not None),
                key=lambda o: o.naam.casefold(),
            ),
        }

    def _geldt_voor(self, document: Any, deelregios: list[Any], regio: Any) -> bool:
        hier = {d.id for d in deelregios}
        return not document.deelregios or regio.bestaat is not None or bool(hier & set(document.deelregios))

    def _regio(self, regio: Any) -> dict[str, Any]:
        documenten = self._documenten[regio.id]
        plannen = {d.id for d in documenten if d.soort == "uitvoeringsplan"}
        deelregio_van = {g.id: d for d in regio.deelregios for g in self.gebieden.gemeenten(d)}
        return {
            "documenten": documenten,
            "documententijd": tijdlijn_van_documenten(documenten, self._opvolger, self.catalogus.vandaag)
            if documenten else None,
            "kaart": kaart_van(
                [self.catalogus.geef("gemeente", g) for g in deelregio_van], lambda g: deelregio_van[g.id],
                regio.deelregios, REGIOKOLOMMEN,
            ),
            "keten": keten_van(
                regio,
                [o for o in self.catalogus.alle("organisatie")
                 if o.herkomst.regio == regio.id and not self.gebieden.opgeheven(o)],
                [a for a in self.catalogus.alle("actie") if a.herkomst.document in plannen],
            ),
            "taken": [t for d in documenten for t in d.verantwoordelijkheden],
            "besluiten": [b for d in documenten for b in d.besluiten],
            "geld": [g for d in documenten for g in d.geld],
        }

    def _opvolger(self, document: Any) -> Any | None:
        return self.catalogus.document(document.opvolger) if document.opvolger else None

    def _deelregio(self, deelregio: Any) -> dict[str, Any]:
        regio = self.gebieden.regio_van(deelregio)
        return {
            "documenten": [
                d for d in self._documenten[regio.id] if not d.deelregios or deelregio.id in d.deelregios
            ]
        }

    def _document(self, document: Any) -> dict[str, Any]:
        per_lijn: dict[int, list[Record]] = defaultdict(list)
        for actie in getattr(document, "acties", []):
            per_lijn[actie.lijn].append(actie)
        lijsten = [(kop, getattr(document, soort.value, [])) for soort, kop in PUNTKOPPEN.items()]
        acties = getattr(document, "acties", [])
        return {
            "tijdlijn": tijdlijn_van_plan(document, acties, self.catalogus.vandaag) if acties else None,
            "matrix": matrix_van(self.catalogus, acties) if acties else None,
            "regio": self.catalogus.geef("regio", document.herkomst.regio),
            "acties_per_lijn": per_lijn,
            "puntlijsten": [(kop, punten) for kop, punten in lijsten if punten],
        }

    def _actie(self, actie: Any) -> dict[str, Any]:
        acties = self.catalogus.geef("uitvoeringsplan", actie.herkomst.document).acties
        plek = next(i for i, a in enumerate(acties) if a is actie)
        return {
            "vorige": acties[plek - 1] if plek else None,
            "volgende": acties[plek + 1] if plek + 1 < len(acties) else None,
        }

    def _punt(self, punt: Any) -> dict[str, Any]:
        document = self.catalogus.document(punt.herkomst.document)
        return {"broers": getattr(document, punt.puntsoort.value), "puntkop": PUNTKOPPEN[punt.puntsoort]}

    def _onderwerp(self, record: Record) -> dict[str, Any]:
        per_regio: dict[str | None, dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
        gezien: set[tuple[str, str]] = set()
        for door, _ in self.catalogus.vermeldingen(record):
            if (door.soort, door.sleutel) in gezien or door.soort == record.soort:
                continue
            gezien.add((door.soort, door.sleutel))
            per_regio[door.herkomst.regio][door.soort].append(door)
            if door.soort == "lijn" and record.soort == "actielijn":
                plan = self.catalogus.document(door.herkomst.document)
                acties = [a for a in getattr(plan, "acties", []) if door.nummer in (a.lijn, *a.valt_ook_onder)]
                per_regio[door.herkomst.regio]["actie"] += acties
        landelijk = [r for delen in per_regio.pop(None, {}).values() for r in delen]
        return {
            "per_regio": [
                (r, {s: per_regio[r.id].get(s, []) for s in ("lijn", "actie", "punt", "verantwoordelijkheid",
                                                             "contactrol")})
                for r in self.catalogus.alle("regio") if r.id in per_regio
            ],
            "landelijk": landelijk,
        }

    def _partijsoort(self, partijsoort: Record) -> dict[str, Any]:
        taken: dict[str | None, list[Record]] = defaultdict(list)
        for door, _ in self.catalogus.vermeldingen(partijsoort):
            if door.soort == "verantwoordelijkheid":
                taken[door.herkomst.regio].append(door)
        return {"per_regio": [(r, taken[r.id]) for r in self.catalogus.alle("regio") if r.id in taken]}

    def _bron(self, bron: Record) -> dict[str, Any]:
        gebruikt: dict[tuple[str, str, str], tuple[str, Record]] = {}
        for door, verwijzing, doel in self._uit_bron()[bron.sleutel]:
            plaats = _plaats(door, verwijzing.pad)
            gebruikt.setdefault((plaats, door.soort, door.sleutel), (plaats, door))
        return {"gebruikt": sorted(gebruikt.values(), key=lambda p: (_regelnummer(p[0]), p[1].naam_kort))}

    @cache  # noqa: B019  (one maker lives as long as one build)
    def _uit_bron(self) -> dict[str, list[tuple]]:
        per_bron: dict[str, list[tuple]] = defaultdict(list)
        for uitgaand in self.catalogus.uitgaand:
            if uitgaand[2] is not None and uitgaand[2].soort == "bron":
                per_bron[uitgaand[2].sleutel].append(uitgaand)
        return per_bron


def _plaats(record: Record, pad: tuple[str | int, ...]) -> str:
    """The place that goes with a reference to a source at ``pad``."""
    hier: Any = record
    for stap in pad[:-1]:
        hier = hier[stap] if isinstance(stap, int) else getattr(hier, stap)
    return hier.plaats


def _regelnummer(plaats: str) -> tuple[int, str]:
    cijfers = next((w.split("-")[0] for w in plaats.replace(",", " ").split() if w[0].isdigit()), "")
    return (int("".join(c for c in cijfers if c.isdigit()) or 0), plaats)


RUBRIEKEN = {
    "gemeenten": "Gemeenten",
    "regios": "Regio's",
    "organisaties": "Organisaties",
    "contactrollen": "Contactrollen",
    "themas": "Thema's",
    "doelgroepen": "Doelgroepen",
    "actielijnen": "Actielijnen",
    "programmas": "Landelijke programma's",
    "verantwoordelijkheden": "Wie doet wat",
    "bronnen": "Bronnen",
}
"""The parts of the site that list records, and what readers call them."""
