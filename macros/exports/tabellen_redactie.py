"""The tables that show how sure the data is and what is left to do: sources and their places, checks, and gaps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.catalogue.hiaten import hiaten as zoek_hiaten
from macros.exports.kolommen import Kolommen
from macros.exports.tabel import Celsoort, Kolom, Tabel, maak_tabel, velduitleg
from macros.pages.adressen import adres
from macros.pages.opschrift import soortnaam
from macros.pages.overzichten import achterstand as zoek_achterstand
from macros.records.basis import Bronplaats, Record
from macros.records.landelijk import Begrip, Bron
from macros.records.partijen import Controle


def bronnen(k: Kolommen) -> Tabel:
    kolommen = [
        k.veld(Bron, "titel", "Titel"),
        k.veld(Bron, "soort_bron", "Soort"),
        k.veld(Bron, "uitgever", "Uitgever"),
        k.veld(Bron, "datum", "Datum", Celsoort.TIJDPUNT),
        k.veld(Bron, "vindplaats", "Te vinden als"),
        k.veld(Bron, "bekeken_op", "Bekeken op", Celsoort.TIJDPUNT),
        k.veld(Bron, "opmerking", "Opmerking"),
        k.sleutel(),
        k.pagina(),
    ]
    uitleg = "De documenten en pagina's waar de gegevens uit komen."
    return maak_tabel("bronnen", "Bronnen", uitleg, kolommen, k.catalogus.alle("bron"))


class _Vindplaats(NamedTuple):
    record: Record
    plek: Bronplaats


def vindplaatsen(k: Kolommen) -> Tabel:
    kolommen = [
        Kolom("Bron", "De titel van de bron.", lambda v: k.naam("bron", v.plek.bron)),
        Kolom("Id bron", velduitleg(Bronplaats, "bron"), lambda v: v.plek.bron),
        Kolom("Plaats", velduitleg(Bronplaats, "plaats"), lambda v: v.plek.plaats),
        Kolom("Zekerheid", velduitleg(Bronplaats, "zekerheid"), lambda v: v.plek.zekerheid.value),
        Kolom("Soort", "De soort gegeven.", lambda v: soortnaam(v.record)),
        Kolom("Gegeven", "Hoe het gegeven heet.", lambda v: v.record.naam_kort),
        Kolom("Sleutel", "De vaste sleutel van het gegeven.", lambda v: v.record.sleutel),
        Kolom("Pagina", "De pagina op de site.", lambda v: k.url(adres(v.record)), Celsoort.LINK),
    ]
    return maak_tabel(
        "vindplaatsen",
        "Elk gegeven met zijn bron",
        "Welk gegeven uit welke bron komt, en waar het daar staat.",
        kolommen,
        _vindplaatsen(k.catalogus),
        lambda v: (None, None, None, v.plek.bron),
    )


def _vindplaatsen(catalogus: Catalogus) -> Iterator[_Vindplaats]:
    """Every place that a record names, also for a part of itself; each once."""
    gezien = set()
    for record, verwijzing, doel in catalogus.uitgaand:
        if doel is None or doel.soort != "bron":
            continue
        plek: Any = record
        for stap in verwijzing.pad[:-1]:
            plek = plek[stap] if isinstance(stap, int) else getattr(plek, stap)
        if (sleutel := (record.soort, record.sleutel, plek.bron, plek.plaats)) not in gezien:
            gezien.add(sleutel)
            yield _Vindplaats(record, plek)


def begrippen(k: Kolommen) -> Tabel:
    kolommen = [
        k.veld(Begrip, "term", "Begrip"),
        k.veld(Begrip, "afkorting", "Afkorting"),
        k.veld(Begrip, "ook", "Ook"),
        k.veld(Begrip, "uitleg", "Uitleg"),
        k.namen(Begrip, "zie_ook", "Zie ook", "begrip"),
        *k.slot(),
    ]
    return maak_tabel("begrippen", "Begrippen", "Begrippen en afkortingen.", kolommen, k.catalogus.alle("begrip"))


def hiaten(k: Kolommen, gebieden: Gebieden) -> Tabel:
    kolommen = [
        Kolom("Soort hiaat", "Wat voor hiaat het is.", lambda h: h.soort),
        Kolom("Soort", "De soort gegeven.", lambda h: soortnaam(h.record)),
        Kolom("Waar", "Hoe het gegeven heet.", lambda h: h.record.naam_kort),
        Kolom("Wat ontbreekt", "Wat er nog moet komen.", lambda h: h.wat),
        *_plek(k, lambda h: h.record),
    ]
    return maak_tabel(
        "hiaten",
        "Wat nog ontbreekt",
        "Plekken waar een lezer nog geen goed antwoord krijgt.",
        kolommen,
        zoek_hiaten(gebieden),
        lambda h: (h.record.herkomst.regio, h.record.herkomst.document),
    )


def achterstand(k: Kolommen, gebieden: Gebieden) -> Tabel:
    kolommen = [
        Kolom("Contactrol", "De rol die nagekeken moet worden.", lambda r: r.naam),
        Kolom("Nagekeken op", velduitleg(Controle, "op"), lambda r: r.controle.op, Celsoort.TIJDPUNT),
        Kolom("Nagekeken door", velduitleg(Controle, "door"), lambda r: r.controle.door),
        Kolom("Hoe nagekeken", velduitleg(Controle, "hoe"), lambda r: r.controle.hoe),
        Kolom("Volgende controle", velduitleg(Controle, "volgende"), lambda r: r.controle.volgende, Celsoort.TIJDPUNT),
        *_plek(k, lambda r: r),
    ]
    stand = zoek_achterstand(k.catalogus, gebieden)
    return maak_tabel(
        "achterstand",
        "Wat nagekeken moet worden",
        "Contactrollen; de bovenste moet het eerst nagekeken worden.",
        kolommen,
        [*stand["te_laat"], *stand["binnenkort"]],
    )


def _plek(k: Kolommen, record) -> list[Kolom]:
    """Where an editor finds the record, in the repository and on the site."""
    return [
        Kolom("Sleutel", "De vaste sleutel van het gegeven.", lambda i: record(i).sleutel),
        Kolom("Bestand", "Het bestand in de opslag.", lambda i: record(i).herkomst.bestand),
        Kolom("Regel", "De regel in dat bestand.", lambda i: record(i).herkomst.regel, Celsoort.GETAL),
        Kolom("Pagina", "De pagina op de site.", lambda i: k.url(adres(record(i))), Celsoort.LINK),
    ]
