"""The JSON files of the API: every collection, every record, and the lists, each in the same envelope."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from macros.catalogue import Catalogus
from macros.catalogue.contact import Bereik
from macros.exports import bestandenlijst, raadplegen
from macros.exports.cellen import Adres
from macros.exports.lijsten import LIJSTEN
from macros.exports.omslag import LICENTIE, SCHEMAVERSIE, Afzender, Licentie, Naamsvermelding
from macros.exports.openapi import openapi
from macros.exports.schemas import bestanden, schema
from macros.exports.tabellen import Bundel
from macros.exports.verzamelingen import API, VERZAMELINGEN, Verzameling
from macros.fields.alsjson import als_json
from macros.fields.record import Record
from macros.history.geschiedenis import Geschiedenis
from macros.kinds.bron import Bron
from macros.kinds.contactrol import Contactrol
from macros.kinds.organisatie import Organisatie
from macros.kinds.punt import Punt

Bestand = tuple[str, bytes]
"""A path below the root of the site, and all that is in the file."""


class Api:
    """The API over one catalogue; ``geschiedenis`` tells on which day each record last changed, where that is known.

    Records are written by pydantic and put inside their envelopes as text: each is turned into JSON once, however many
    files it is in.
    """

    def __init__(
        self,
        catalogus: Catalogus,
        url: Adres,
        geschiedenis: Geschiedenis,
        bundels: Iterable[Bundel],
        afzender: Afzender | None = None,
    ) -> None:
        self.catalogus = catalogus
        self.url = url
        self._geschiedenis = geschiedenis
        self._bundels = bundels
        self._afzender = afzender
        self._licentie = LICENTIE.model_dump_json()

    def bestanden(self) -> Iterator[Bestand]:
        """Every file of the API; a record that had other ids is at its old addresses too."""
        for v in VERZAMELINGEN:
            yield from self._verzameling(v)
        yield from self._raadplegen()
        yield self._bestandenlijst()
        for naam, lijst in LIJSTEN.items():
            pad = f"{API}{naam}.json"
            eigen = als_json(lijst.inhoud(self.catalogus, self.url))[1:-1]
            over = self.catalogus.alle(lijst.over) if lijst.over else []
            yield pad, self._omslag(pad, naam, self._geschiedenis.laatste_dag, eigen, over)
        for naam in bestanden():
            pad = f"{API}schema/{naam}.json"
            yield pad, als_json(schema(naam, self.url(pad) if self.url("") else None)).encode()
        server = self.url(API).rstrip("/") if self.url("") else "."
        yield f"{API}openapi.json", als_json(openapi(self.catalogus, server, self._afzender)).encode()

    def _verzameling(self, v: Verzameling) -> Iterator[Bestand]:
        """The file of all records of a kind, and one for each."""
        records = self.catalogus.alle(v.model)
        kernen = [self.kern(r) for r in records]
        laatste = max((d for r in records if (d := self._geschiedenis.dag(r))), default=None)
        alle = f'"aantal":{len(records)},"records":[{",".join(kernen)}]'
        yield v.pad, self._omslag(v.pad, f"verzameling/{v.naam}", laatste, alle, records)
        for record, kern in zip(records, kernen, strict=True):
            pad, dag = v.recordpad(record.sleutel), self._geschiedenis.dag(record)
            bestand = self._omslag(pad, f"record/{v.soort}", dag, f'"record":{kern}', [record])
            for sleutel in self.catalogus.sleutels(record):
                yield v.recordpad(sleutel), bestand

    def _raadplegen(self) -> Iterator[Bestand]:
        """The file of each gemeente of today that says whom to consult there."""
        antwoorden = raadplegen.Raadplegen(self.catalogus, self.url)
        for gemeente in self.catalogus.gebieden.huidige_gemeenten():
            pad = raadplegen.pad(gemeente.id)
            eigen = antwoorden.eigen(gemeente)
            bestand = self._omslag(pad, "raadplegen", self._geschiedenis.laatste_dag, eigen, [gemeente])
            for sleutel in self.catalogus.sleutels(gemeente):
                yield raadplegen.pad(sleutel), bestand

    def _bestandenlijst(self) -> Bestand:
        """The file that names every file outside the API."""
        pad = f"{API}{bestandenlijst.NAAM}.json"
        regels = bestandenlijst.bestanden(self._bundels, self.catalogus, self.url, self._afzender)
        eigen = f'"bestanden":[{",".join(regel.model_dump_json() for regel in regels)}]'
        return pad, self._omslag(pad, bestandenlijst.NAAM, self._geschiedenis.laatste_dag, eigen)

    def kern(self, record: Record) -> str:
        """A record with where it stands, what it rests on and what refers to it."""
        plek = record.herkomst
        kop = als_json(
            {
                "soort": record.soort.naam,
                "sleutel": record.sleutel,
                "naam": record.naam_kort,
                **_groep(record),
                "pagina": self.url(record.adres),
                "gewijzigd_op": self._geschiedenis.dag(record),
                "herkomst": {
                    "bestand": plek.bestand,
                    "regel": plek.regel,
                    "regio": plek.regio,
                    "document": plek.document,
                },
                "bronnen": [
                    {**self._bronnen[b.bron], "plaats": b.plaats, "zekerheid": b.zekerheid} for b in record.bronnen
                ],
                "genoemd_door": [
                    {"soort": door.soort.naam, "sleutel": door.sleutel, "veld": veld}
                    for door, veld in self.catalogus.vermeldingen(record)
                ],
                "stand": self.catalogus.stand(record).value,
                "laatste_dag": str(laatste) if (laatste := self.catalogus.laatste_dag(record)) else None,
                "contact": [bereik._asdict() for bereik in self._contact(record)],
                "werkgebied": self._werkgebied(record),
            }
        )
        return f'{kop[:-1]},"gegevens":{record.model_dump_json()}}}'

    def _contact(self, record: Record) -> list[Bereik]:
        if isinstance(record, Contactrol):
            return [self.catalogus.bereik(kanaal) for kanaal in record.kanalen]
        return [self.catalogus.bereik_van(record)] if isinstance(record, Organisatie) else []

    def _werkgebied(self, record: Record) -> dict[str, Any] | None:
        if not isinstance(record, Contactrol | Organisatie):
            return None
        return self.catalogus.gebieden.werkgebied(record).model_dump()

    @cached_property
    def _bronnen(self) -> dict[str, dict[str, str | None]]:
        return {
            b.id: {
                "bron": b.id,
                "titel": b.titel,
                "uitgever": b.uitgever,
                "licentie": b.licentie.spdx if b.licentie else None,
            }
            for b in self.catalogus.alle(Bron)
        }

    @cached_property
    def _naamsvermeldingen(self) -> dict[str, str]:
        """What has to be told of each source with a licence of its own, as JSON."""
        return {
            b.id: Naamsvermelding(
                bron=b.id,
                titel=b.titel,
                uitgever=b.uitgever,
                licentie=Licentie(naam=b.licentie.label, spdx=b.licentie.spdx, adres=b.licentie.adres),
            ).model_dump_json()
            for b in self.catalogus.alle(Bron)
            if b.licentie
        }

    def _omslag(
        self, pad: str, schema_: str, gewijzigd: str | None, eigen: str, records: Iterable[Record] = ()
    ) -> bytes:
        """A whole file: the envelope, and the fields that are its own (``eigen``: JSON without its braces).

        ``records`` are those it is made from, whose sources may have to be named.
        """
        bronnen = dict.fromkeys(b.bron for r in records for b in r.bronnen)
        te_noemen = ",".join(self._naamsvermeldingen[b] for b in bronnen if b in self._naamsvermeldingen)
        return (
            f'{{"schemaversie":"{SCHEMAVERSIE}","gemaakt_op":"{self.catalogus.vandaag}",'
            f'"gewijzigd_op":{als_json(gewijzigd)},"licentie":{self._licentie},'
            f'"naamsvermelding":[{te_noemen}],'
            f'"schema":{als_json(self.url(f"{API}schema/{schema_}.json"))},"adres":{als_json(self.url(pad))},{eigen}}}'
        ).encode()


def _groep(record: Record) -> dict[str, Any]:
    """What is told of a point by the group that it stands in; nothing of other records."""
    groep = record.groep if isinstance(record, Punt) else None
    return {
        "puntsoort": groep and groep.soort,
        "puntkop": groep and groep.kop,
        "puntkop_van_ons": groep and groep.kop_van_ons,
    }
