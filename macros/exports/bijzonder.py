"""The tables that no kind of record declares: whom to consult where, what comes from which source, what is left to do.

They are declared as a kind's are; a row is for an item that stands in no record, made here from what the catalogue
answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Catalogus
from macros.exports.lijsten import Hiaatregel, hiaatregels
from macros.fields.deel import Bronplaats, Deel
from macros.fields.keuzes import Vraag
from macros.fields.kolom import PAGINA, SLEUTEL, Blad, Celsoort, Kolom
from macros.fields.record import Record
from macros.fields.velden import Getal, Titel, veld
from macros.kinds.bron import Bron
from macros.kinds.contactrol import Contactrol
from macros.kinds.gemeente import Gemeente

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
    hoe_dichtbij: Titel = veld("Lokaal, in uw deelregio, in uw regio of landelijk.", "landelijk")


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
        Kolom("Telefoon", "kanalen.telefoon"),
        Kolom("Website", "kanalen.website"),
        Kolom("Via", "kanalen.via"),
        Kolom("Bij het contact", "kanalen.uitleg"),
        Kolom("Bereikbaar", "bereikbaar"),
        Kolom("Thema's", "themas"),
        Kolom("Doelgroepen", "doelgroepen"),
        Kolom("Voorbehoud", "voorbehoud"),
        Kolom("Volgende controle", "controle.volgende"),
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


VINDPLAATSEN = Blad(
    "vindplaatsen",
    "Elk gegeven met zijn bron",
    "Welk gegeven uit welke bron komt, en waar het daar staat.",
    (
        Kolom("Bron", ".bron", "De titel van de bron."),
        Kolom("Id bron", ".bron", ids=True),
        Kolom("Plaats", ".plaats"),
        Kolom("Zekerheid", ".zekerheid", ids=True),
        _SOORT,
        Kolom("Gegeven", "naam_kort", "Hoe het gegeven heet."),
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


def hiaten(catalogus: Catalogus) -> Iterator[tuple[Record, Hiaatregel]]:
    return hiaatregels(catalogus)
