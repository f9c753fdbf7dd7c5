"""One document per record that can be found: its names, where it holds, until when, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from macros.catalogue import Catalogus
from macros.fields.keuzes import Provincie, Stand, Vraag
from macros.fields.model import veldtypen
from macros.fields.record import Record
from macros.fields.soort import Zoeken
from macros.fields.tekstvorm import op_een_regel
from macros.fields.wandel import verwijzingen
from macros.kinds.actie import Actie
from macros.kinds.actielijn import Actielijn
from macros.kinds.contactrol import Contactrol
from macros.kinds.document import Document as Beleidsdocument
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.programma import Programma

Sleutel = tuple[str, str]
"""A record's kind and key."""

OPGEVOLGD, BEGINT = "v", "b"
"""Marks: another document has taken its place; ``tot`` is the day on which it begins to hold instead."""
MERKEN = {Stand.STRAKS: BEGINT, Stand.ONBEVESTIGD: "o", Stand.INGETROKKEN: "i", Stand.CONCEPT: "c"}
"""The mark of each way to stand that ``tot`` does not tell."""
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
    plaatsnamen: tuple[str, ...] = ()
    """The places in it, which lead to it only when written just so; without its own name: "Hoogvliet Rotterdam"."""
    codes: tuple[str, ...] = ()
    zinnen: tuple[str, ...] = ()
    """What people say who mean it, and what is shown nowhere; known once the first answer is there."""
    regio: str | None = None
    gebied: tuple[Sleutel, ...] = ()
    """The gemeenten, deelregio's and regions where it holds; empty for the whole country."""
    over: tuple[Sleutel, ...] = ()
    """The themes, groups, action lines and parties that it is about."""
    tot: str = ""
    """The last day on which it holds, as a date; empty when it has no end, "-" when that day is not known."""
    vragen: tuple[str, ...] = ()
    """The questions that it answers."""
    bel: str = ""
    """The number that rings there."""
    merk: str = ""
    """What else there is to know of its time, in the letters of ``MERKEN``."""
    taal: str = ""
    """The language of a page that is not in Dutch."""
    opvolger: Sleutel | None = None
    """The document that has come after this one."""
    tekst: str = ""
    zoeken: Zoeken = field(default_factory=Zoeken)
    """How its kind takes part in search."""


@dataclass(frozen=True)
class Paginatekst:
    """A page that somebody wrote, such as help now: its address, title and description."""

    adres: str
    titel: str
    omschrijving: str = ""
    andere_namen: tuple[str, ...] = field(default=())
    taal: str = "nl"


PAGINA = Zoeken(bedoeling={"contactrol": 1.1}, duidt="begrip", voegt_zich=True)
"""How written pages take part in search: no record, and so no kind that says it."""
HANDBOEK = Zoeken(gewicht=0.1, bedoeling={"redactie": 12}, wacht=True)
"""Pages for who makes a site answer them only, and must not stand between a visitor and help."""
VOOR_MAKERS = {"bijdragen/": "Voor redacteuren", "beheer/": "Voor redacteuren", "insluiten/": "Voor uw eigen site"}
"""Where those pages are, and what readers call them."""
PROVINCIE = Zoeken(gewicht=0.9, duidt="plaats")
"""How a province takes part in search: a place, below any gemeente or region of its name."""
OOK_PROVINCIE = {
    Provincie.FRYSLAN: ("Friesland",),
    Provincie.NOORD_BRABANT: ("Brabant",),
    Provincie.NOORD_HOLLAND: ("West-Friesland",),
}
"""What people call a province or a part of it that is named after another one."""


def documenten(catalogus: Catalogus, paginas: list[Paginatekst]) -> Iterator[Document]:
    """Every document, in the order of the data; written pages first."""
    for pagina in paginas:
        handboek = next((label for adres, label in VOOR_MAKERS.items() if pagina.adres.startswith(adres)), "")
        yield Document(
            ("handboek" if handboek else "pagina", pagina.adres),
            handboek or "Pagina",
            pagina.adres,
            pagina.titel,
            zinnen=pagina.andere_namen,
            taal="" if pagina.taal == "nl" else pagina.taal,
            tekst=pagina.omschrijving,
            zoeken=HANDBOEK if handboek else PAGINA,
        )
    for record in catalogus.alle(Record):
        if record.soort.zoeken:
            yield _document(record, record.soort.zoeken, catalogus)


def provincies(catalogus: Catalogus) -> Iterator[Document]:
    """The provinces in which gemeenten lie, on the page of all gemeenten: who asks for one finds no other place."""
    per: dict[Provincie, list[Sleutel]] = {}
    for gemeente in catalogus.alle(Gemeente):
        if gemeente.provincie and catalogus.geldt(gemeente):
            regios = ((r.soort.naam, r.sleutel) for r in catalogus.gebieden.regios(gemeente))
            per.setdefault(gemeente.provincie, []).extend(regios)
    for provincie, gebied in per.items():
        yield Document(
            ("provincie", provincie.value),
            "Provincie",
            f"{Gemeente.soort.verzameling}/#provincie-{provincie.value}",
            provincie.label,
            OOK_PROVINCIE.get(provincie, ()),
            gebied=tuple(dict.fromkeys(gebied)),
            zoeken=PROVINCIE,
        )


def _document(record: Record, zoeken: Zoeken, catalogus: Catalogus) -> Document:
    stand = catalogus.stand(record)
    return Document(
        sleutel=(record.soort.naam, record.sleutel),
        soort=record.soortnaam,
        adres=record.adres,
        naam=record.zoeknaam,
        andere_namen=_andere_namen(record, zoeken.namen),
        plaatsnamen=tuple(
            n.removesuffix(f" {record.naam_kort}") for veld in zoeken.plaatsnamen for n in _lijst(getattr(record, veld))
        ),
        regio=None if zoeken.overal else record.herkomst.regio,
        gebied=tuple(catalogus.gebieden.waar(record)),
        over=tuple(_over(record, zoeken, catalogus)),
        tot=_tot(record, stand, catalogus),
        merk=OPGEVOLGD * _opgevolgd(record, catalogus) + MERKEN.get(stand, ""),
        vragen=tuple(_vragen(record)),
        bel=_bel(record, catalogus),
        codes=_andere_namen(record, zoeken.codes),
        opvolger=_opvolger(record, catalogus),
        tekst=_tekst(record, zoeken),
        zinnen=tuple(w for veld in zoeken.zinnen for w in _lijst(getattr(record, veld))),
        zoeken=zoeken,
    )


def _tot(record: Record, stand: Stand, catalogus: Catalogus) -> str:
    """The day that bounds a record: its last, or the first of what is to begin."""
    grens = catalogus.eerste_dag(record) if stand is Stand.STRAKS else catalogus.laatste_dag(record)
    return grens.isoformat() if grens else "-" if stand is Stand.OPGEVOLGD else ""


def _opgevolgd(record: Record, catalogus: Catalogus) -> bool:
    """Whether the document that a record is, or stands in, has a successor that holds by now."""
    document = (
        record if isinstance(record, Beleidsdocument) else catalogus.vind(Beleidsdocument, record.herkomst.document)
    )
    opvolgers = catalogus.opvolgers(document) if document else []
    return any(catalogus.stand(o) is not Stand.STRAKS for o in opvolgers)


def _opvolger(record: Record, catalogus: Catalogus) -> Sleutel | None:
    """What came after a document or programme: the last that is there by now, else the first that is to come."""
    if not isinstance(record, Beleidsdocument | Programma):
        return None
    opvolgers = catalogus.opvolgers(record)
    nu = [o for o in opvolgers if catalogus.stand(o) is not Stand.STRAKS]
    return next(((o.soort.naam, o.sleutel) for o in [*nu[-1:], *opvolgers]), None)


def _bel(record: Record, catalogus: Catalogus) -> str:
    """The first number that rings at a contact role or an organisation."""
    if isinstance(record, Contactrol):
        nummers = (catalogus.bereik(kanaal).telefoon for kanaal in record.kanalen)
        return next(filter(None, nummers), "")
    return (catalogus.nummer(record) or "") if isinstance(record, Organisatie) else ""


def _lijst(waarde: object) -> list[str]:
    return [] if not waarde else [str(w) for w in waarde] if isinstance(waarde, list) else [str(waarde)]


def _andere_namen(record: Record, velden: tuple[str, ...]) -> tuple[str, ...]:
    """Other names; a longer form of the name itself, such as its plural, is found by the name."""
    namen = [n for veld in velden for n in _lijst(getattr(record, veld))]
    eigen = record.naam_kort.casefold()
    return tuple(dict.fromkeys(n for n in namen if not n.casefold().startswith(eigen)))


def _over(record: Record, zoeken: Zoeken, catalogus: Catalogus) -> Iterator[Sleutel]:
    doelen = [catalogus.doel(record, v) for v in verwijzingen(record) if v.veld in zoeken.over]
    if isinstance(record, Actie):
        doelen += [catalogus.vind(Actielijn, lijn.actielijn) for lijn in catalogus.lijnen_van(record)]
    for doel in doelen:
        if doel is not None:
            yield doel.soort.naam, doel.sleutel


def _vragen(record: Record) -> Iterator[str]:
    for naam, type_ in veldtypen(type(record)).items():
        if type_.keuze is Vraag:
            yield from _lijst(getattr(record, naam))


def _tekst(record: Record, zoeken: Zoeken) -> str:
    tekst = " ".join(op_een_regel(t) for veld in zoeken.tekst for t in _lijst(getattr(record, veld)))
    tekst = re.sub(r"\s+", " ", tekst)
    return tekst if len(tekst) <= TEKSTLENGTE else tekst[:TEKSTLENGTE].rsplit(" ", 1)[0] + "..."
