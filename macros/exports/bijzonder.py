"""The tables that no kind of record declares: whom to consult where, what comes from which source, what is left to do.

They are declared as a kind's are; a row is for an item that stands in no record, made here from what the catalogue
answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from macros.catalogue import Catalogus
from macros.catalogue.acties import Aandeel, deelnames
from macros.catalogue.vergelijken import uitspraken
from macros.fields.deel import Bronplaats, Deel
from macros.fields.keuzes import Vraag
from macros.fields.kolom import BRON, PAGINA, REGIO, SLEUTEL, Blad, Celsoort, Kolom
from macros.fields.record import Record
from macros.fields.tekstvorm import plat
from macros.fields.velden import Getal, veld
from macros.kinds import PARTIJEN as PARTIJSOORTEN
from macros.kinds.actie import Actie
from macros.kinds.actielijn import Actielijn
from macros.kinds.bron import Bron
from macros.kinds.contactrol import KANALEN, Contactrol
from macros.kinds.doelgroep import Doelgroep
from macros.kinds.gemeente import Gemeente
from macros.kinds.thema import Thema

_SOORT = Kolom("Soort", lambda c, r: r.soortnaam, "De soort gegeven.")
_OPSLAG = (
    SLEUTEL,
    Kolom("Bestand", lambda c, r: r.herkomst.bestand, "Het bestand in de opslag."),
    Kolom("Regel", lambda c, r: r.herkomst.regel, "De regel in dat bestand.", Celsoort.GETAL),
    PAGINA,
)
"""Where an editor finds the record, in the repository and on the site."""


class Raad(Deel):
    """A contact role as one of the answers to a question in a gemeente."""

    gemeente: Gemeente = veld("De gemeente waar de vraag speelt.", "duinstad")
    vraag: Vraag = veld("Wat u wilt.", "advies")
    volgorde: Getal = veld("1 raadpleegt u het eerst.", 1)
    hoe_dichtbij: str = veld("Lokaal, in uw deelregio, in uw regio of landelijk.", "landelijk")


CONTACTROLLEN_PER_GEMEENTE = Blad(
    "contactrollen-per-gemeente",
    "Contactrollen per gemeente",
    "Per gemeente en per vraag: wie u raadpleegt, op volgorde. Is er nu gevaar? Bel 112.",
    (
        Kolom("Gemeente", ".gemeente"),
        Kolom("CBS-code", ".gemeente.cbs_code"),
        Kolom("Vraag", ".vraag"),
        Kolom("Volgorde", ".volgorde"),
        Kolom("Contactrol", "naam"),
        Kolom("Organisatie", "organisatie"),
        Kolom("Hoe dichtbij", ".hoe_dichtbij"),
        *(replace(kolom, ids=False) if kolom.van == "kanalen.via" else kolom for kolom in KANALEN),
        Kolom("Thema's", "themas", ids=False),
        Kolom("Doelgroepen", "doelgroepen", ids=False),
        Kolom("Voorbehoud", "voorbehoud"),
        Kolom("Volgende controle", "controle.volgende"),
        *BRON,
        Kolom("Sleutel", "id", "De id van de contactrol."),
    ),
)


def raad(catalogus: Catalogus) -> Iterator[tuple[Contactrol, Raad]]:
    """Every answer in every gemeente of today, best first."""
    for gemeente in catalogus.gebieden.huidige_gemeenten():
        for vraag in Vraag:
            for nummer, antwoord in enumerate(catalogus.raadpleeg(gemeente, vraag), 1):
                item = Raad(gemeente=gemeente, vraag=vraag, volgorde=nummer, hoe_dichtbij=antwoord.nabijheid.label)
                yield antwoord.rol, item


PARTIJEN = Blad(
    "partijen",
    "Partijen",
    "Iedereen die iets kan trekken, doen of besluiten: organisaties, contactrollen, gemeenten en soorten partijen.",
    (Kolom("Partij", "naam_kort", "Hoe de partij heet."), _SOORT, REGIO, SLEUTEL, PAGINA),
)


def partijen(catalogus: Catalogus) -> Iterator[tuple[Record, Record]]:
    """Every party: they share one space of ids, so that a column that names parties leads to one table."""
    yield from ((partij, partij) for klasse in PARTIJSOORTEN for partij in catalogus.alle(klasse))


PLAATSEN = Blad(
    "plaatsen",
    "Plaatsnamen",
    "Elke naam waaronder mensen een gemeente zoeken, met de gemeente van nu. Een naam kan vaker voorkomen.",
    (
        Kolom("Plaats", ".naam"),
        Kolom("Wat het is", ".wat"),
        Kolom("Gemeente", "naam"),
        Kolom("CBS-code", "cbs_code"),
        SLEUTEL,
        PAGINA,
    ),
)


VINDPLAATSEN = Blad(
    "vindplaatsen",
    "Elk gegeven met zijn bron",
    "Welk gegeven uit welke bron komt, en waar het daar staat.",
    (
        Kolom("Bron", ".bron", "De titel van de bron."),
        Kolom("Plaats", ".plaats"),
        Kolom("Zekerheid", ".zekerheid", ids=True),
        _SOORT,
        Kolom("Gegeven", "naam_kort", "Hoe het gegeven heet."),
        Kolom("Voorbehoud", "voorbehoud"),
        SLEUTEL,
        PAGINA,
    ),
)


def vindplaatsen(catalogus: Catalogus) -> Iterator[tuple[Record, Bronplaats]]:
    """Every place that a record names, also for a part of itself; each once."""
    gezien = set()
    for record, verwijzing, doel in catalogus.uitgaand:
        if not isinstance(doel, Bron):
            continue
        plek = catalogus.met_deel(record, verwijzing.pad)
        if not isinstance(plek, Bronplaats):
            continue
        if (sleutel := (record.soort.naam, record.sleutel, plek.bron, plek.plaats)) not in gezien:
            gezien.add(sleutel)
            yield record, plek


VOORTGANG = Blad(
    "voortgang-geteld",
    "Voortgang, geteld",
    "Hoe ver de acties zijn volgens de laatste verslagen, per document, lijn, doel, partij en gemeente.",
    (
        Kolom("Waarvoor", ".waarvoor"),
        Kolom("Naam", "naam_kort", "Hoe het gegeven heet."),
        Kolom("Acties", ".acties"),
        Kolom("Gemeld", ".gemeld"),
        Kolom("Afgerond", ".afgerond"),
        Kolom("Loopt", ".loopt"),
        Kolom("Vertraagd", ".vertraagd"),
        Kolom("Gestopt", ".gestopt"),
        Kolom("Niet gestart", ".niet_gestart"),
        Kolom("Anders", ".anders"),
        Kolom("Niet gemeld", ".niet_gemeld"),
        SLEUTEL,
        PAGINA,
    ),
)


ACHTERSTAND = Blad(
    "achterstand",
    "Wat nagekeken moet worden",
    "Contactrollen; de bovenste moet het eerst nagekeken worden.",
    (
        Kolom("Contactrol", "naam", "De rol die nagekeken moet worden."),
        Kolom("Nagekeken op", "controle.op"),
        Kolom("Nagekeken door", "controle.door"),
        Kolom("Hoe nagekeken", "controle.hoe"),
        Kolom("Volgende controle", "controle.volgende"),
        *_OPSLAG,
    ),
)


def achterstand(catalogus: Catalogus) -> Iterator[tuple[Contactrol, Contactrol]]:
    stand = catalogus.achterstand
    yield from ((rol, rol) for rol in (*stand.te_laat, *stand.binnenkort))


HIATEN = Blad(
    "hiaten",
    "Wat nog ontbreekt",
    "Plekken waar een lezer nog geen goed antwoord krijgt.",
    (
        Kolom("Soort hiaat", ".hiaat"),
        _SOORT,
        Kolom("Waar", "naam_kort", "Hoe het gegeven heet."),
        Kolom("Wat ontbreekt", ".wat"),
        *_OPSLAG,
    ),
)


class Vergeleken(Deel):
    """A region beside a subject, with one of the records in which it says something about it, if it does."""

    onderwerp_soort: str = veld("Thema, doelgroep of actielijn.", "thema")
    onderwerp: str = veld("De naam van het onderwerp.", "Ouderenmishandeling")
    regio: str = veld("De naam van de regio.", "Duinstreek")
    spraak: str = veld("Of de visies en plannen van de regio er iets over zeggen.", "zegt er niets over")


def _gezegd(functie: Callable[[Catalogus, Record], Any]) -> Callable[[Catalogus, Record], Any]:
    """The same of what a region says; nothing of a region that says nothing."""
    return lambda c, r: functie(c, r) if r.herkomst.document else None


VERGELIJKING = Blad(
    "vergelijking",
    "Regio's naast elkaar",
    "Per onderwerp: wat elke regio erover zegt in haar visies en plannen, en welke er niets over zegt.",
    (
        Kolom("Soort onderwerp", ".onderwerp_soort"),
        Kolom("Onderwerp", ".onderwerp"),
        Kolom("Regio", ".regio"),
        Kolom("Zegt iets", ".spraak"),
        Kolom("Soort", _gezegd(lambda c, r: r.soortnaam), "Het soort gegeven."),
        Kolom("Wat", _gezegd(lambda c, r: r.naam_kort), "De titel in het document."),
        Kolom("Wie", _gezegd(lambda c, r: wie(c, r)), "Wie het trekt, of wie de taak heeft."),
        Kolom("Document", _gezegd(lambda c, r: c.document_van(r).titel), "De visie of het plan."),
        Kolom(
            "Tot en met",
            _gezegd(lambda c, r: c.document_van(r).periode.tot),
            "Het einde van de looptijd.",
            Celsoort.TIJDPUNT,
        ),
        Kolom("Geldt nu", _gezegd(Catalogus.geldt), "Of het gold toen dit bestand werd gemaakt.", Celsoort.JANEE),
        Kolom("Voorbehoud", _gezegd(lambda c, r: plat(r.voorbehoud) if r.voorbehoud else None), "Wat niet zeker is."),
        Kolom("Bron", _gezegd(lambda c, r: [b.titel for b in c.bronnen_van(r)]), "De titels van de bronnen."),
        *(replace(kolom, van=_gezegd(kolom.van)) for kolom in BRON if not isinstance(kolom.van, str)),
        PAGINA,
    ),
)


def wie(catalogus: Catalogus, record: Record) -> list[str]:
    """Who leads an action, or who has a task."""
    if isinstance(record, Actie):
        return list(
            dict.fromkeys(d.partij.naam_kort for d in deelnames(catalogus, record) if d.aandeel is Aandeel.TREKT)
        )
    return [catalogus.partij(p.partij).naam_kort for p in getattr(record, "partijen", ())]


def vergelijking(catalogus: Catalogus) -> Iterator[tuple[Record, Vergeleken]]:
    """Every subject beside every region; the record of a row where a region says nothing is the region itself."""
    for soort in (Thema, Doelgroep, Actielijn):
        for onderwerp in catalogus.alle(soort):
            for regio, spraak, records in uitspraken(catalogus, onderwerp):
                item = Vergeleken(
                    onderwerp_soort=soort.soort.enkelvoud,
                    onderwerp=onderwerp.naam_kort,
                    regio=regio.naam,
                    spraak=spraak.value,
                )
                yield from ((record, item) for record in records or [regio])
