"""The open data as data catalogues collect it: DCAT-AP-NL 3.0, as JSON-LD. Only with a publisher and an address."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from macros.catalogue import Catalogus
from macros.exports.aanbod import BESTANDEN, UITLEG, Bestand
from macros.exports.cellen import Adres
from macros.exports.omslag import LICENTIE, SCHEMAVERSIE, TITEL, Afzender
from macros.exports.tabellen import MAP
from macros.history.geschiedenis import Geschiedenis
from macros.kinds.thema import Thema

PAD = f"{MAP}dcat.jsonld"
_EU = "http://publications.europa.eu/resource/authority/"
_IANA = "https://www.iana.org/assignments/media-types/"
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
}


def kan(url: Adres, afzender: Afzender | None) -> bool:
    """Whether there is a file at all: catalogues want a publisher and whole addresses."""
    return bool(afzender and url(""))


def bestanden(
    catalogus: Catalogus, url: Adres, afzender: Afzender | None, geschiedenis: Geschiedenis
) -> Iterator[tuple[str, bytes]]:
    """The file with its path, if there is one."""
    if afzender and kan(url, afzender):
        yield PAD, dcat(catalogus, url, afzender, geschiedenis).encode()


def dcat(catalogus: Catalogus, url: Adres, afzender: Afzender, geschiedenis: Geschiedenis) -> str:
    """The whole file."""
    maker = _van(afzender, url)
    gewijzigd = geschiedenis.laatste_dag
    dataset = {
        "@id": url(f"{MAP}#gegevens"),
        "@type": "dcat:Dataset",
        "dct:identifier": url(f"{MAP}#gegevens"),
        "dct:title": _nl(TITEL),
        "dct:description": _nl(UITLEG),
        "dct:publisher": maker,
        "dct:creator": maker,
        "dcat:contactPoint": _contact(afzender, url),
        "dct:accessRights": _iri(f"{_EU}access-right/PUBLIC", "dct:RightsStatement"),
        "dcat:theme": [_thema("SOCI", "Bevolking en samenleving"), _thema("GOVE", "Overheid en publieke sector")],
        "dcat:keyword": [_nl(thema.naam) for thema in catalogus.alle(Thema)],
        "dct:language": _iri(f"{_EU}language/NLD", "dct:LinguisticSystem"),
        "dct:spatial": _iri(f"{_EU}country/NLD", "dct:Location"),
        "dct:accrualPeriodicity": _iri(f"{_EU}frequency/IRREG", "dct:Frequency"),
        "dcat:landingPage": _iri(url(MAP), "foaf:Document"),
        "foaf:page": _iri(url(MAP), "foaf:Document"),
        "dcat:version": SCHEMAVERSIE,
        "dcat:distribution": [_distributie(bestand, url) for bestand in BESTANDEN],
        **({"dct:modified": _dag(gewijzigd)} if gewijzigd else {}),
    }
    catalogus_ = {
        "@context": _CONTEXT,
        "@id": url(f"{MAP}#catalogus"),
        "@type": "dcat:Catalog",
        "dct:title": _nl("Open data van Regiovisie"),
        "dct:description": _nl(UITLEG),
        "dct:publisher": maker,
        "dct:creator": maker,
        "dcat:contactPoint": _contact(afzender, url),
        "dct:license": _licentie(),
        "dct:language": _iri(f"{_EU}language/NLD", "dct:LinguisticSystem"),
        "foaf:homepage": _iri(url(MAP), "foaf:Document"),
        "dcat:dataset": dataset,
    }
    return json.dumps(catalogus_, ensure_ascii=False, indent=1)


def _distributie(bestand: Bestand, url: Adres) -> dict[str, Any]:
    return {
        "@id": url(f"{MAP}#{bestand.id}"),
        "@type": "dcat:Distribution",
        "dct:title": _nl(bestand.titel),
        "dcat:accessURL": _iri(url(bestand.pad), "rdfs:Resource"),
        "dcat:downloadURL": _iri(url(bestand.pad), "rdfs:Resource"),
        "dcat:mediaType": _iri(_IANA + bestand.mediatype, "dct:MediaType"),
        "dct:license": _licentie(),
        "dct:language": _iri(f"{_EU}language/NLD", "dct:LinguisticSystem"),
        **({"dct:format": _iri(f"{_EU}file-type/{bestand.eu}", "dct:MediaTypeOrExtent")} if bestand.eu else {}),
    }


def _van(afzender: Afzender, url: Adres) -> dict[str, Any]:
    return {
        "@id": url(f"{MAP}#uitgever"),
        "@type": "foaf:Agent",
        "foaf:name": _nl(afzender.naam),
    }


def _contact(afzender: Afzender, url: Adres) -> dict[str, Any]:
    return {
        "@id": url(f"{MAP}#contact"),
        "@type": ["vcard:Organization", "vcard:Kind"],
        "vcard:fn": _nl(afzender.naam),
        "vcard:hasEmail": {"@id": f"mailto:{afzender.email}"},
    }


def _thema(code: str, naam: str) -> dict[str, Any]:
    return {"@id": f"{_EU}data-theme/{code}", "@type": "skos:Concept", "skos:prefLabel": _nl(naam)}


def _licentie() -> dict[str, Any]:
    return _iri(f"{_EU}licence/{LICENTIE.spdx.removesuffix('-1.0')}", "dct:LicenseDocument")


def _nl(tekst: str) -> dict[str, str]:
    return {"@value": tekst, "@language": "nl"}


def _dag(dag: str) -> dict[str, str]:
    return {"@value": dag, "@type": "xsd:date"}


def _iri(adres: str, soort: str) -> dict[str, str]:
    return {"@id": adres, "@type": soort}
