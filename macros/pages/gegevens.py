"""What the template of each kind of record needs besides the record: from the catalogue, in reading order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cached_property
from typing import Any

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.catalogue.raadplegen import contactrollen_voor
from macros.pictures.keten import keten_van
from macros.pictures.matrix import matrix_van
from macros.pictures.tegels import kaart_van
from macros.pictures.tijdlijn import tijdlijn_van_documenten, tijdlijn_van_plan
from macros.records.basis import Record
from macros.records.keuzes import Puntsoort, Vraag
from macros.records.velden import begin

Gegevens = dict[str, Any]

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


class Paginagegevens:
    """Gathers for one record at a time; what many pages need is worked out once."""

    def __init__(self, catalogus: Catalogus, gebieden: Gebieden) -> None:
        self.catalogus = catalogus
        self.gebieden = gebieden
        self._per_soort: dict[str, Callable[[Any], Gegevens]] = {
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

    def voor(self, record: Record) -> Gegevens:
        """The data for the page of ``record``; empty for kinds whose template needs no more than the record."""
        return self._per_soort.get(record.soort, lambda _: {})(record)

    def _gemeente(self, gemeente: Any) -> Gegevens:
        gebieden = self.gebieden
        deelregios = gebieden.deelregios(gemeente)
        if gebieden.opgeheven(gemeente) or not deelregios:
            return {
                "deelregios": [],
                "antwoorden": {},
                "documenten_per_regio": [],
                "lokale_acties": [],
                "plannen": 0,
                "organisaties": [],
            }
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
                (
                    o
                    for o, _ in gebieden.bedienen("organisatie", gemeente)
                    if not o.werkgebied.landelijk and not gebieden.opgeheven(o)
                ),
                key=lambda o: o.naam.casefold(),
            ),
        }

    def _geldt_voor(self, document: Any, deelregios: list[Any], regio: Any) -> bool:
        hier = {d.id for d in deelregios}
        return not document.deelregios or regio.bestaat is not None or bool(hier & set(document.deelregios))

    def _regio(self, regio: Any) -> Gegevens:
        documenten = self._documenten[regio.id]
        plannen = {d.id for d in documenten if d.soort == "uitvoeringsplan"}
        deelregio_van = {g.id: d for d in regio.deelregios for g in self.gebieden.gemeenten(d)}
        return {
            "documenten": documenten,
            "documententijd": tijdlijn_van_documenten(documenten, self._opvolger, self.catalogus.vandaag)
            if documenten
            else None,
            "kaart": kaart_van(
                [self.catalogus.geef("gemeente", g) for g in deelregio_van],
                lambda g: deelregio_van[g.id],
                regio.deelregios,
                REGIOKOLOMMEN,
            ),
            "keten": keten_van(
                regio,
                [
                    o
                    for o in self.catalogus.alle("organisatie")
                    if o.herkomst.regio == regio.id and not self.gebieden.opgeheven(o)
                ],
                [a for a in self.catalogus.alle("actie") if a.herkomst.document in plannen],
            ),
            "taken": [t for d in documenten for t in d.verantwoordelijkheden],
            "besluiten": [b for d in documenten for b in d.besluiten],
            "geld": [g for d in documenten for g in d.geld],
        }

    def _opvolger(self, document: Any) -> Any | None:
        return self.catalogus.document(document.opvolger) if document.opvolger else None

    def _deelregio(self, deelregio: Any) -> Gegevens:
        regio = self.gebieden.regio_van(deelregio)
        return {
            "documenten": [d for d in self._documenten[regio.id] if not d.deelregios or deelregio.id in d.deelregios]
        }

    def _document(self, document: Any) -> Gegevens:
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

    def _actie(self, actie: Any) -> Gegevens:
        acties = self.catalogus.geef("uitvoeringsplan", actie.herkomst.document).acties
        plek = next(i for i, a in enumerate(acties) if a is actie)
        return {
            "vorige": acties[plek - 1] if plek else None,
            "volgende": acties[plek + 1] if plek + 1 < len(acties) else None,
        }

    def _punt(self, punt: Any) -> Gegevens:
        document = self.catalogus.document(punt.herkomst.document)
        return {"broers": getattr(document, punt.puntsoort.value), "puntkop": PUNTKOPPEN[punt.puntsoort]}

    def _onderwerp(self, record: Record) -> Gegevens:
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
                (
                    r,
                    {
                        s: per_regio[r.id].get(s, [])
                        for s in ("lijn", "actie", "punt", "verantwoordelijkheid", "contactrol")
                    },
                )
                for r in self.catalogus.alle("regio")
                if r.id in per_regio
            ],
            "landelijk": landelijk,
        }

    def _partijsoort(self, partijsoort: Record) -> Gegevens:
        taken: dict[str | None, list[Record]] = defaultdict(list)
        for door, _ in self.catalogus.vermeldingen(partijsoort):
            if door.soort == "verantwoordelijkheid":
                taken[door.herkomst.regio].append(door)
        return {"per_regio": [(r, taken[r.id]) for r in self.catalogus.alle("regio") if r.id in taken]}

    def _bron(self, bron: Record) -> Gegevens:
        gebruikt: dict[tuple[str, str, str], tuple[str, Record]] = {}
        for door, verwijzing, _ in self._uit_bron[bron.sleutel]:
            plaats = _plaats(door, verwijzing.pad)
            gebruikt.setdefault((plaats, door.soort, door.sleutel), (plaats, door))
        return {"gebruikt": sorted(gebruikt.values(), key=lambda p: (_regelnummer(p[0]), p[1].naam_kort))}

    @cached_property
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
