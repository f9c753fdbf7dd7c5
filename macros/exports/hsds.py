"""Whom to consult, as directories of help exchange it: the Human Services Data Specification 3 of Open Referral.

A contact role is a service, and where it works an organisation. A contact has a role and never a name, and a location
is an address on the web: no record holds a place to go to, so that of a shelter cannot slip out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from macros.catalogue import Catalogus
from macros.catalogue.contact import Bereik
from macros.exports.cellen import Adres
from macros.exports.omslag import vaste_id
from macros.fields.alsjson import als_json
from macros.fields.deel import Openingstijden
from macros.fields.keuzes import Weekdag
from macros.fields.record import Record
from macros.fields.tekstvorm import plat
from macros.history.geschiedenis import Geschiedenis
from macros.kinds.contactrol import Contactrol
from macros.kinds.doelgroep import Doelgroep
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.thema import Thema
from macros.wording.opschrift import dagen_en_uren, openingstijden

DIENSTEN, ORGANISATIES = "open-data/hsds/services.json", "open-data/hsds/organizations.json"
_LAND = "http://publications.europa.eu/resource/authority/country/NLD"
_DAGEN = dict(zip(Weekdag, "MO TU WE TH FR SA SU".split(), strict=True))

Deel = dict[str, Any]


def hsds(catalogus: Catalogus, url: Adres, geschiedenis: Geschiedenis) -> Iterator[tuple[str, bytes]]:
    """Both files, each one page of a list as the API of the standard gives it. What has ended is in neither."""
    maker = _Maker(catalogus, url, geschiedenis)
    yield DIENSTEN, _lijst([maker.dienst(rol) for rol in maker.rollen])
    yield ORGANISATIES, _lijst([maker.organisatie(partij) for partij in maker.partijen])


class _Maker:
    def __init__(self, catalogus: Catalogus, url: Adres, geschiedenis: Geschiedenis) -> None:
        self._catalogus = catalogus
        self._url = url
        self._geschiedenis = geschiedenis
        self.rollen = [rol for rol in catalogus.alle(Contactrol) if catalogus.geldt(rol)]

    @cached_property
    def partijen(self) -> list[Record]:
        """The organisations of today, and what else a role works for."""
        alle = [o for o in self._catalogus.alle(Organisatie) if self._catalogus.geldt(o)]
        return list(
            {p.id: p for p in [*alle, *(self._catalogus.partij(rol.organisatie) for rol in self.rollen)]}.values()
        )

    def organisatie(self, partij: Record) -> Deel:
        """An organisation with its number, its identifier and every place on the web where it or a role of it is."""
        id_, bereik = _id(partij), self._catalogus.bereik_van(partij)
        plekken = [*self._plekken(partij, [bereik])]
        for rol in self.rollen:
            if rol.organisatie == partij.id:
                plekken += self._plekken(partij, map(self._catalogus.bereik, rol.kanalen))
        uit = self._kort(partij) | {
            "email": bereik.email,
            "website": _web(bereik.website),
            "locations": list({plek["id"]: plek for plek in plekken}.values()),
            "phones": [],
        }
        if isinstance(partij, Organisatie):
            uit["alternate_name"] = partij.afkorting
            uit["parent_organization_id"] = _uuid("organisatie", partij.onderdeel_van) if partij.onderdeel_van else None
            uit["phones"] = [
                _telefoon(id_, n, partij.telefoon_uitleg, organization_id=id_) for n in [bereik.telefoon] if n
            ]
        if isinstance(partij, Gemeente):
            code = {"identifier_type": "CBS-gemeentecode", "identifier": partij.cbs_code}
            uit["organization_identifiers"] = [{"id": _uuid("code", id_), "organization_id": id_, **code}]
        return _gevuld(uit)

    def dienst(self, rol: Contactrol) -> Deel:
        """A contact role with all that somebody needs to reach it."""
        id_, partij = _id(rol), self._catalogus.partij(rol.organisatie)
        wegen = [(kanaal, self._catalogus.bereik(kanaal)) for kanaal in rol.kanalen]
        telefoons = {b.telefoon: _telefoon(id_, b.telefoon, k.uitleg, service_id=id_) for k, b in wegen if b.telefoon}
        email = next((b.email for _, b in wegen if b.email), None)
        gewijzigd = self._geschiedenis.laatste(rol)
        uit = {
            "id": id_,
            "organization_id": _id(partij),
            "name": rol.naam,
            "description": plat(f"{rol.waarom}\n\nLet op. {rol.voorbehoud}" if rol.voorbehoud else rol.waarom),
            "url": self._url(rol.adres),
            "email": email,
            "status": "active",
            "application_process": "\n".join(rol.voorbereiding),
            "assured_date": str(rol.controle.op),
            "last_modified": gewijzigd[0].moment if gewijzigd else None,
            "phones": list(telefoons.values()),
            "schedules": [*self._tijden(rol)],
            "service_areas": [*self._gebieden(rol)],
            "service_at_locations": [
                {"id": _uuid("dienst-op-plek", id_ + p["id"]), "service_id": id_, "location_id": p["id"], "location": p}
                for p in self._plekken(partij, (b for _, b in wegen))
            ],
            "languages": [
                {"id": _uuid("taal", id_ + t.value), "service_id": id_, "name": t.label, "code": t.value}
                for t in rol.talen
            ],
            "organization": self._kort(partij),
            "contacts": [
                _gevuld(
                    {
                        "id": _uuid("contact", id_),
                        "service_id": id_,
                        "title": rol.naam,
                        "department": partij.naam_kort,
                        "email": email,
                    }
                )
            ],
            "attributes": [*self._onderwerpen(rol)],
        }
        return _gevuld(uit)

    def _kort(self, partij: Record) -> Deel:
        uri = partij.tooi if isinstance(partij, Gemeente) else self._url(partij.adres)
        return {"id": _id(partij), "name": partij.naam_kort, "description": partij.omschrijving, "uri": uri}

    def _plekken(self, partij: Record, wegen: Iterable[Bereik]) -> Iterator[Deel]:
        for adres in dict.fromkeys(a for weg in wegen for a in (weg.website, weg.chat) if a):
            yield {
                "id": _uuid("plek", f"{partij.id} {adres}"),
                "location_type": "virtual",
                "url": _web(adres),
                "organization_id": _id(partij),
                "name": adres,
            }

    def _tijden(self, rol: Contactrol) -> Iterator[Deel]:
        """A schedule for each line of hours, in Dutch time; what is said in words alone has words alone."""
        id_ = _id(rol)
        for plek, kanaal in enumerate(rol.kanalen):
            if kanaal.open:
                for nummer, (dagen, van, tot) in enumerate(dagen_en_uren(kanaal.open)):
                    yield {
                        "id": _uuid("tijd", f"{id_} {plek} {nummer}"),
                        "service_id": id_,
                        "freq": "WEEKLY",
                        "byday": ",".join(_DAGEN[dag] for dag in dagen),
                        "opens_at": van,
                        "closes_at": tot,
                        "description": self._in_woorden(kanaal.open, self._catalogus.bereik(kanaal)),
                    }
        if rol.bereikbaar:
            yield {"id": _uuid("tijd", id_), "service_id": id_, "description": rol.bereikbaar}

    def _in_woorden(self, open_: Openingstijden, bereik: Bereik) -> str:
        return ": ".join([*[waar for waar in bereik if waar][:1], openingstijden(open_)])

    def _gebieden(self, rol: Contactrol) -> Iterator[Deel]:
        gebieden = self._catalogus.gebieden
        gebied = gebieden.werkgebied(rol)
        plekken = [("Nederland", _LAND)] if gebied.landelijk else []
        for plek in gebieden.genoemd(gebied):
            uri = plek.tooi if isinstance(plek, Gemeente) else self._url(plek.adres)
            plekken.append((plek.paginatitel, uri))
        for naam, uri in plekken:
            yield {"id": _uuid("gebied", f"{_id(rol)} {naam}"), "service_id": _id(rol), "name": naam, "uri": uri}

    def _onderwerpen(self, rol: Contactrol) -> Iterator[Deel]:
        """What a role is for: questions, and themes and groups if it names any."""
        c = self._catalogus
        records: list[Record] = [c.geef(Thema, i) for i in rol.themas]
        records += [c.geef(Doelgroep, i) for i in rol.doelgroepen]
        termen = [("vraag", vraag.value, vraag.label, vraag.label) for vraag in rol.vragen]
        termen += [(r.soort.naam, r.id, r.naam_kort, r.omschrijving) for r in records]
        for soort, code, naam, uitleg in termen:
            term = {"id": _uuid(soort, code), "code": code, "name": naam, "description": uitleg, "taxonomy": soort}
            yield {
                "id": _uuid("onderwerp", _id(rol) + term["id"]),
                "link_id": _id(rol),
                "link_entity": "service",
                "taxonomy_term_id": term["id"],
                "taxonomy_term": term,
            }


def _telefoon(van: str, nummer: str, uitleg: str | None, **bij: str) -> Deel:
    return _gevuld(
        {"id": _uuid("telefoon", f"{van} {nummer}"), **bij, "number": nummer, "type": "voice", "description": uitleg}
    )


def _lijst(delen: list[Deel]) -> bytes:
    een = {"total_pages": 1, "page_number": 1, "first_page": True, "last_page": True}
    bladzijde = {"total_items": len(delen), **een, "size": len(delen), "empty": not delen, "contents": delen}
    return als_json(bladzijde).encode()


def _gevuld(deel: Deel) -> Deel:
    """Without what is not known: the standard has no word for nothing."""
    return {naam: waarde for naam, waarde in deel.items() if waarde not in (None, "", [])}


def _web(adres: str | None) -> str | None:
    return f"https://{adres}" if adres else None


def _id(record: Record) -> str:
    return _uuid(record.soort.naam, record.id)


def _uuid(soort: str, wat: str) -> str:
    return str(vaste_id(f"hsds:{soort}:{wat}"))
