"""The list of every file for others that is no JSON of the API: what it is, and which records it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from macros.catalogue import Catalogus
from macros.exports import databank, datapakket, dcat, hsds, nieuws, pakket, plekken
from macros.exports.cellen import Adres
from macros.exports.mediatypen import ATOM, CSV, GEOJSON, ICS, JSON, JSONLD, SQLITE, XLSX, ZIP
from macros.exports.omslag import Afzender, Omslag
from macros.exports.tabellen import MAP, Bundel
from macros.fields.deel import Deel
from macros.fields.velden import veld
from macros.kinds.regio import Regio

NAAM = "bestanden"
UITLEG = "Alle bestanden buiten deze API: tabellen, werkmappen, de database en het pakket met alles."


class Bestandregel(Deel):
    adres: str = veld("Waar het bestand staat.", "open-data/acties.csv")
    mediatype: str = veld("Wat voor bestand het is.", CSV)
    titel: str = veld("Wat erin staat.", "Acties")
    tabel: str | None = veld("De naam van de tabel, als het er één is.", "acties")
    over: str | None = veld("Over welk gegeven het gaat; leeg als het over alles gaat.", "Regio Duinstreek")
    pagina: str = veld("De pagina op de site die erbij hoort.", "regios/duinstreek/")


class BestandenBestand(Omslag):
    bestanden: list[Bestandregel] = veld("Elk bestand.", [{"adres": "open-data/acties.csv"}])


def bestanden(
    bundels: Iterable[Bundel], catalogus: Catalogus, url: Adres, afzender: Afzender | None
) -> Iterator[Bestandregel]:
    """Every file, those about everything first."""
    for nummer, bundel in enumerate(bundels):
        over = bundel.titel if nummer else None

        def regel(
            pad: str,
            mediatype: str,
            titel: str,
            tabel: str | None = None,
            *,
            bundel: Bundel = bundel,
            over: str | None = over,
        ) -> Bestandregel:
            adres, pagina = url(bundel.map + pad), url(bundel.map)
            return Bestandregel(adres=adres, mediatype=mediatype, titel=titel, tabel=tabel, over=over, pagina=pagina)

        if not nummer:
            yield regel(pakket.PAD, ZIP, "Alle tabellen met hun beschrijving, ook als database")
            yield regel(databank.PAD, SQLITE, "Alle tabellen als database")
            yield regel(datapakket.PAD, JSON, "De beschrijving van alle tabellen voor programma's")
        if bundel.naam:
            yield regel(f"{bundel.naam}.xlsx", XLSX, "Alle tabellen in één werkmap")
        for tabel in bundel.tabellen:
            yield regel(f"{tabel.naam}.csv", CSV, f"{tabel.titel}, voor Excel", tabel.naam)
            if not nummer:
                pad = f"{datapakket.MAP}{tabel.naam}.csv"
                yield regel(pad, CSV, f"{tabel.titel}, voor programma's", tabel.naam)
    for map_, pagina, over in (
        ("", nieuws.PAGINA, None),
        *((plek.adres, plek.adres, plek.paginatitel) for plek in nieuws.onderwerpen(catalogus)),
    ):
        yield _los(map_ + nieuws.PAD, ATOM, "Wat er veranderde", pagina, over, url)
    for map_, over in (("", None), *((regio.adres, regio.paginatitel) for regio in catalogus.alle(Regio))):
        yield _los(
            f"{map_}agenda.ics", ICS, "Agenda: wanneer wat eindigt, besloten of nagekeken wordt", map_, over, url
        )
    yield _los(plekken.PAD, GEOJSON, "Gemeenten als punten op de kaart", "gemeenten/", None, url)
    if dcat.kan(url, afzender):
        yield _los(dcat.PAD, JSONLD, "Beschrijving voor catalogi, volgens DCAT-AP-NL", MAP, None, url)
    yield _los(hsds.DIENSTEN, JSON, "Contactrollen volgens HSDS 3", "contactrollen/", None, url)
    yield _los(hsds.ORGANISATIES, JSON, "Organisaties volgens HSDS 3", "organisaties/", None, url)


def _los(pad: str, mediatype: str, titel: str, pagina: str, over: str | None, url: Adres) -> Bestandregel:
    return Bestandregel(adres=url(pad), mediatype=mediatype, titel=titel, tabel=None, over=over, pagina=url(pagina))
