"""One document per record that can be found: its names, where it holds, until when, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.pages.adressen import adres
from macros.pages.opschrift import soortnaam
from macros.records.basis import Record
from macros.records.velden import einde
from macros.records.wandel import verwijzingen

Sleutel = tuple[str, str]
"""A record's kind and key."""

_ANDERE_NAMEN = ("afkorting", "vroegere_namen", "ook_bekend_als", "ook", "ondertitel")
_TEKSTEN = (
    "samenvatting",
    "uitleg",
    "wat_doet_het",
    "waarom",
    "doel",
    "opmerking",
    "deelthema",
    "deelthemas",
    "bereikbaar",
)
_VERWIJST_NAAR = ("themas", "doelgroepen", "actielijnen", "actielijn", "programmas", "organisatie", "onderdeel_van")
_LANDELIJKE_SOORTEN = ("regio", "deelregio")
"""Kinds that stand in a region's folder but are needed to understand any question: the map."""
TEKSTLENGTE = 400
"""Characters of a record's text that can be searched and shown; the rest is on its page."""


@dataclass(frozen=True)
class Document:
    """What can be found. ``regio`` is the bundle it belongs to: a region, or None for what all share."""

    sleutel: Sleutel
    soort: str
    """The kind as readers know it."""
    adres: str
    naam: str
    andere_namen: tuple[str, ...] = ()
    regio: str | None = None
    gebied: tuple[Sleutel, ...] = ()
    """The gemeenten, deelregio's and regions where it holds; empty for the whole country."""
    over: tuple[Sleutel, ...] = ()
    """The themes, groups, action lines and parties that it is about."""
    tot: str = ""
    """The last day on which it holds, as a date; empty when it has no end."""
    vragen: tuple[str, ...] = ()
    """The questions that a contact role answers."""
    tekst: str = ""


@dataclass(frozen=True)
class Paginatekst:
    """A page that somebody wrote, such as help now: its address, title and description."""

    adres: str
    titel: str
    omschrijving: str = ""
    andere_namen: tuple[str, ...] = field(default=())


def documenten(catalogus: Catalogus, gebieden: Gebieden, paginas: list[Paginatekst]) -> Iterator[Document]:
    """Every document, in the order of the data; written pages first."""
    for pagina in paginas:
        yield Document(
            ("pagina", pagina.adres),
            "Pagina",
            pagina.adres,
            pagina.titel,
            pagina.andere_namen,
            tekst=pagina.omschrijving,
        )
    for record in catalogus.alle():
        if record.soort != "woordgroep":
            yield _document(record, catalogus, gebieden)


def _document(record: Record, catalogus: Catalogus, gebieden: Gebieden) -> Document:
    return Document(
        sleutel=(record.soort, record.sleutel),
        soort=soortnaam(record),
        adres=adres(record),
        naam=f"{record.naam_kort} ({record.id})" if record.soort == "actie" else record.naam_kort,
        andere_namen=_andere_namen(record),
        regio=None if record.soort in _LANDELIJKE_SOORTEN else record.herkomst.regio,
        gebied=tuple(_gebied(record, catalogus, gebieden)),
        over=tuple(_over(record, catalogus)),
        tot=_tot(record, catalogus),
        vragen=tuple(v.value for v in getattr(record, "vragen", [])),
        tekst=_tekst(record),
    )


def _lijst(waarde: object) -> list[str]:
    return [] if not waarde else [str(w) for w in waarde] if isinstance(waarde, list) else [str(waarde)]


def _andere_namen(record: Record) -> tuple[str, ...]:
    """Other names; a longer form of the name itself, such as its plural, is found by the name."""
    namen = [n for veld in _ANDERE_NAMEN for n in _lijst(getattr(record, veld, None))]
    eigen = record.naam_kort.casefold()
    return tuple(dict.fromkeys(n for n in namen if not n.casefold().startswith(eigen)))


def _gebied(record: Record, catalogus: Catalogus, gebieden: Gebieden) -> Iterator[Sleutel]:
    """Where a record holds; a record of a document holds where the document does."""
    if record.soort == "gemeente":
        yield from (("deelregio", d.id) for d in gebieden.deelregios(record, ook_vroeger=True))
        yield from (("gemeente", g) for g in record.opgegaan_in)
        return
    if record.soort == "deelregio":
        yield "regio", gebieden.regio_van(record).id
        return
    werkgebied = getattr(record, "werkgebied", None)
    if werkgebied is not None:
        yield from (("gemeente", g) for g in werkgebied.gemeenten)
        yield from (("deelregio", d) for d in werkgebied.deelregios)
        yield from (("regio", r) for r in werkgebied.regios)
    elif record.herkomst.document:
        document = catalogus.document(record.herkomst.document)
        delen = [("deelregio", d) for d in document.deelregios]
        yield from delen or [("regio", document.herkomst.regio)]
    elif record.herkomst.regio and record.soort != "regio":
        yield "regio", record.herkomst.regio


def _over(record: Record, catalogus: Catalogus) -> Iterator[Sleutel]:
    for verwijzing in verwijzingen(record):
        veld = next(s for s in verwijzing.pad if isinstance(s, str))
        doel = catalogus.doel(record, verwijzing)
        if doel is not None and veld in _VERWIJST_NAAR:
            yield doel.soort, doel.sleutel
    if record.soort == "actie":
        lijnen = {lijn.nummer: lijn for lijn in catalogus.document(record.herkomst.document).lijnen}
        for nummer in (record.lijn, *record.valt_ook_onder):
            if nummer in lijnen:
                yield "actielijn", lijnen[nummer].actielijn


def _tot(record: Record, catalogus: Catalogus) -> str:
    periode = getattr(record, "periode", None) or getattr(record, "bestaat", None)
    if record.herkomst.document and record.soort != "regio":
        periode = catalogus.document(record.herkomst.document).periode
    return einde(periode.tot).isoformat() if periode is not None and periode.tot else ""


def _tekst(record: Record) -> str:
    tekst = " ".join(t for veld in _TEKSTEN for t in _lijst(getattr(record, veld, None)))
    tekst = re.sub(r"\s+", " ", tekst)
    return tekst if len(tekst) <= TEKSTLENGTE else tekst[:TEKSTLENGTE].rsplit(" ", 1)[0] + "..."
