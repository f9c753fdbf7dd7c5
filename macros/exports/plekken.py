"""Where the gemeenten of today lie, as GeoJSON: one point each, with what joins it to the rest."""

from __future__ import annotations

import json
from collections.abc import Iterator

from macros.catalogue import Catalogus
from macros.exports import raadplegen
from macros.exports.cellen import Adres

PAD = "open-data/gemeenten.geojson"


def kaarten(catalogus: Catalogus, url: Adres) -> Iterator[tuple[str, bytes]]:
    """The file with its path; coordinates are longitude and latitude (WGS84), as RFC 7946 wants them."""
    punten = [
        {
            "type": "Feature",
            "id": gemeente.id,
            "geometry": {"type": "Point", "coordinates": [gemeente.positie.lengte, gemeente.positie.breedte]},
            "properties": {
                "naam": gemeente.naam,
                "cbs_code": gemeente.cbs_code,
                "regios": [regio.id for regio in catalogus.gebieden.regios(gemeente)],
                "pagina": url(gemeente.adres),
                "raadplegen": url(raadplegen.pad(gemeente.id)),
            },
        }
        for gemeente in catalogus.gebieden.huidige_gemeenten()
        if gemeente.positie
    ]
    yield PAD, json.dumps({"type": "FeatureCollection", "features": punten}, ensure_ascii=False).encode()
