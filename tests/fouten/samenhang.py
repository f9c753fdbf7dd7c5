"""Faults between records: references, ids, codes, periods, certainty."""

from __future__ import annotations

from random import Random

from macros.fields.record import Record
from macros.kinds import BOVENAAN, PARTIJEN, PER_NAAM
from macros.kinds.actie import Actie
from macros.kinds.bron import Bron
from macros.records.indeling import is_lijst
from tests.fouten.gegevens import (
    SOORTEN,
    Breuk,
    Gegevens,
    Veld,
    begint_item,
    soort,
    vervang,
)


def _verwijst(g: Gegevens, v: Veld) -> bool:
    return v.op_een_regel and v.naam in {
        "partij",
        "bron",
        "organisatie",
        "terugvalrol",
        "actielijn",
        "programma",
        "via",
    }


@soort(_verwijst)
def verwijzing_los(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(g, v, "verwijzing naar niets", rng.choice([v.waarde[:-1] + "q", v.waarde + "-oud", "bestaat-niet"]))


@soort(_verwijst)
def verwijzing_verkeerde_soort(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    soorten = [s for s in ("thema", "doelgroep", "begrip") if s != v.naam]
    return vervang(
        g, v, "verwijzing naar verkeerde soort", rng.choice(g.lading.catalogus.alle(PER_NAAM[rng.choice(soorten)])).id
    )


def verwijzing_zelf(g: Gegevens, rng: Random, aantal: int) -> list[Breuk]:
    """A field that refers to a record of its own kind, made to name its own record."""
    kandidaten = [
        (r, w)
        for r, w, doel in g.lading.catalogus.uitgaand
        if doel is not None and doel.soort == r.soort and doel is not r
    ]
    gekozen = []
    for record, verwijzing in rng.sample(kandidaten, len(kandidaten)):
        naam = record.herkomst.bestand
        regel, kolom = g.lading.bestanden[naam].boom.zoek((*record.herkomst.pad, *verwijzing.pad))
        oud = g.regels[naam][regel - 1]
        if oud[kolom - 1 :].startswith(verwijzing.doel):
            nieuw = oud[: kolom - 1] + record.id + "\n"
            regels = [*g.regels[naam][: regel - 1], nieuw, *g.regels[naam][regel:]]
            gekozen.append(
                Breuk("verwijzing naar zichzelf", naam, "".join(regels).encode(), ((naam, regel),), nieuw.strip())
            )
    return gekozen[:aantal]


SOORTEN.append(verwijzing_zelf)


@soort(lambda g, v: v.naam == "id" and len(v.pad) == 3 and v.pad[0] in BOVENAAN and is_lijst(BOVENAAN[v.pad[0]]))
def id_dubbel(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    soort = BOVENAAN[v.pad[0]]
    familie = PARTIJEN if soort in PARTIJEN else (soort,)
    ander = rng.choice([r.id for s in familie for r in g.lading.catalogus.alle(s) if not r.herkomst.document])
    return vervang(g, v, "dubbele id", ander) if ander != v.waarde else None


@soort(lambda g, v: v.naam == "id" and len(v.pad) == 3)
def id_geen_slug(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(
        g,
        v,
        "id is geen slug",
        rng.choice([v.waarde.title(), v.waarde + "_x", v.waarde + "-", f"{v.waarde} x", f"é{v.waarde}"]),
    )


def _actie(g: Gegevens, v: Veld) -> bool:
    return v.pad[:2] == ("document", "acties") and len(v.pad) == 4


@soort(lambda g, v: _actie(g, v) and v.naam == "id")
def code_botst(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    gelijk = [
        a.id
        for a in g.lading.catalogus.alle(Actie)
        if a.id[0] == v.waarde[0] and a.id != v.waarde and a.herkomst.bestand == v.bestand
    ]
    if not gelijk:
        return None
    ander = rng.choice(gelijk)
    breuk = vervang(g, v, "code botst", ander)
    # Which of two equal codes is the mistake nobody can tell: either line will do.
    daar = next(
        w.regel for w in g.velden if _actie(g, w) and w.naam == "id" and w.waarde == ander and w.bestand == v.bestand
    )
    return breuk._replace(plekken=(*breuk.plekken, (v.bestand, daar)))


@soort(lambda g, v: _actie(g, v) and v.naam == "lijn")
def lijn_die_er_niet_is(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(g, v, "lijn die er niet is", rng.choice(["lijn-8", "9", f"{v.waarde}-oud"]))


@soort(lambda g, v: v.naam == "tot" and v.op_een_regel and "van" in g.regels[v.bestand][v.regel - 2])
def periode_omgekeerd(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(g, v, "periode omgekeerd", rng.choice(["1901", "1999-12", "1950-01-01"]))


@soort(
    lambda g, v: (
        (v.naam == "zekerheid" and v.waarde == "hoog")
        or (v.naam == "plaats" and not begint_item(g, v) and v.op_een_regel)
    )
)
def middel_zonder_voorbehoud(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    alle = g.lading.catalogus.alle(Record)
    record = next((r for r in alle if (r.herkomst.bestand, r.herkomst.pad) == (v.bestand, v.pad[:-3])), None)
    volgende = g.regels[v.bestand][v.regel] if v.regel < len(g.regels[v.bestand]) else ""
    if record is None or record.voorbehoud or "zekerheid" in volgende:
        return None
    genoemd = g.lading.catalogus.vind(Bron, record.bronnen[int(v.pad[-2])].bron)
    if genoemd and genoemd.voorbehoud:  # which then holds for whatever cites it
        return None
    marge = " " * (len(g.regel(v)) - len(g.regel(v).lstrip()))
    return g.breuk("middel zonder voorbehoud", v, v.regel, [g.regel(v), f"{marge}zekerheid: middel\n"])
