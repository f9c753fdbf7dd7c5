"""Faults in bytes and in values: encodings, dates, choices, numbers, types, what is missing."""

from __future__ import annotations

import re
from random import Random

from macros.fields.velden import Keuze
from tests.fouten.gegevens import (
    SOORTEN,
    Breuk,
    Gegevens,
    Veld,
    alles,
    begint_item,
    erbij,
    gewone_tekst,
    soort,
    vervang,
)


@soort(gewone_tekst)
def latin_1(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    breuk = erbij(g, v, "latin-1", "Co~rdinatie")
    return breuk._replace(inhoud=breuk.inhoud.replace(b"Co~rdinatie", b"Co\xf6rdinatie"))


@soort(gewone_tekst)
def onzichtbaar(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    teken = rng.choice(["\u200b", "\u202e", "\u00a0", "\u2028", "\x07", "\x00", "\u00ad", "\x85", "\ufffd"])
    return erbij(g, v, "onzichtbaar teken", f"einde{teken}.")


@soort(alles)
def leeg_bestand(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return Breuk("bestand leeggemaakt", v.bestand, rng.choice([b"", b"\n\n", b"# niets\n"]), ((v.bestand, 1),), "leeg")


def _bestanden_met_gebruikers(g: Gegevens, rng: Random, aantal: int) -> list[Breuk]:
    namen = sorted(g.lading.bestanden)
    gekozen = []
    for naam in namen:
        plekken = [
            (r.herkomst.bestand, g.lading.bestanden[r.herkomst.bestand].boom.zoek((*r.herkomst.pad, *w.pad))[0])
            for r, w, doel in g.lading.catalogus.uitgaand
            if doel is not None and doel.herkomst.bestand == naam and r.herkomst.bestand != naam
        ]
        if plekken:
            plekken.append((naam, 1))
            gekozen.append(Breuk("bestand weg", naam, None, tuple(plekken), "weg"))
    return rng.sample(gekozen, min(aantal, len(gekozen)))


_bestanden_met_gebruikers.__name__ = "bestand_weg"
SOORTEN.append(_bestanden_met_gebruikers)


@soort(
    lambda g, v: (
        v.op_een_regel
        and re.fullmatch(r"\d{4}-\d\d-\d\d", v.waarde)
        and v.naam != "in_de_bron"
        and not gewone_tekst(g, v)
    )
)
def slechte_datum(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(
        g,
        v,
        "slechte datum",
        rng.choice(["2026-02-30", "2026-1-5", "5-1-2026", "2026/01/05", "20260105", "0000-01-01"]),
    )


@soort(lambda g, v: v.naam in {"van", "tot"} and v.op_een_regel)
def slecht_tijdpunt(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(g, v, "slecht tijdpunt", rng.choice(["21", "2021-13", "voorjaar 2021", "9999", "0000", "2021-2022"]))


def _keuze(v: Veld) -> bool:
    return isinstance(v.annotatie, type) and issubclass(v.annotatie, Keuze)


@soort(lambda g, v: _keuze(v) and v.op_een_regel)
def slechte_keuze(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(g, v, "slechte keuze", rng.choice([v.waarde[:-1], v.waarde.upper(), "iets-anders", "yes"]))


@soort(lambda g, v: v.op_een_regel and not begint_item(g, v))
def lege_waarde(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(g, v, "lege waarde", rng.choice(["", "~", '""', "null", "[]", "{}"]))


@soort(lambda g, v: isinstance(v.waarde, list) and not begint_item(g, v))
def tekst_in_plaats_van_lijst(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    kop = g.regel(v).split(":", 1)[0]
    return g.breuk("tekst in plaats van lijst", v, v.regel, [f"{kop}: iets\n"], weg=v.eind - v.regel + 1)


@soort(lambda g, v: v.op_een_regel and not begint_item(g, v))
def lijst_in_plaats_van_tekst(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return (
        vervang(g, v, "lijst in plaats van tekst", f"[{v.waarde}, nog een]")
        if re.fullmatch(r"[\w .-]+", v.waarde)
        else None
    )


@soort(lambda g, v: v.naam == "bronnen" and not begint_item(g, v))
def bronnen_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("bronnen weg", v, v.regel, [], weg=v.eind - v.regel + 1, ook=(v.houder,))


@soort(lambda g, v: v.naam == "plaats" and not begint_item(g, v))
def plaats_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("plaats weg", v, v.regel, [], weg=v.eind - v.regel + 1)


@soort(lambda g, v: v.naam in {"inwoners", "euro"} and v.op_een_regel)
def slecht_getal(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(g, v, "slecht getal", rng.choice(["1.000", "1,5", "drie", "-1", "€ 10", "1e3", "٣"]))


@soort(lambda g, v: v.naam in {"cbs_code", "telefoon", "website"} and v.op_een_regel)
def slechte_vorm(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(
        g, v, "slechte vorm", rng.choice(["0363", "3.10", "10:30", "no", "https://voorbeeld.nl", "0800 200"])
    )
