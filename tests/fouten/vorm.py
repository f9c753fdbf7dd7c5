"""Faults in the form of a file: its field names, indentation, colons, dashes and quotes."""

from __future__ import annotations

from random import Random

from tests.fouten.gegevens import (
    Breuk,
    Gegevens,
    Veld,
    alles,
    begint_item,
    erbij,
    gewone_tekst,
    los,
    soort,
    vervang,
)


@soort(lambda g, v: v.verplicht and not begint_item(g, v))
def sleutel_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("sleutel weg", v, v.regel, [], weg=v.eind - v.regel + 1, ook=(v.houder,))


@soort(lambda g, v: los(g, v) and not begint_item(g, v))
def sleutel_dubbel(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("sleutel dubbel", v, v.regel, [g.regel(v), g.regel(v)])


@soort(alles)
def sleutel_onbekend(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("sleutel onbekend", v, v.regel, [g.regel(v).replace(v.naam, "qqqqqq", 1)])


@soort(lambda g, v: len(v.naam) > 3)
def sleutel_verschreven(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    plek = rng.randrange(1, len(v.naam) - 1)
    naam = v.naam[:plek] + v.naam[plek + 1 :]
    return g.breuk("sleutel verschreven", v, v.regel, [g.regel(v).replace(v.naam, naam, 1)])


@soort(alles)
def inspringen_meer(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    regel = rng.randint(v.regel, v.eind)
    return g.breuk("inspringen: een meer", v, regel, [" " + g.regels[v.bestand][regel - 1]])


@soort(lambda g, v: g.regel(v).startswith("  "))
def inspringen_minder(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    regel = rng.randint(v.regel, v.eind)
    oud = g.regels[v.bestand][regel - 1]
    return g.breuk("inspringen: een minder", v, regel, [oud[1:]]) if oud.startswith("  ") else None


@soort(alles)
def dubbele_punt_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("dubbele punt weg", v, v.regel, [g.regel(v).replace(":", "", 1)])


@soort(los)
def spatie_na_dubbele_punt_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("spatie na dubbele punt weg", v, v.regel, [g.regel(v).replace(": ", ":", 1)])


@soort(begint_item)
def spatie_na_streepje_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("spatie na streepje weg", v, v.regel, [g.regel(v).replace("- ", "-", 1)])


@soort(begint_item)
def streepje_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("streepje weg", v, v.regel, [g.regel(v).replace("- ", "  ", 1)])


@soort(los)
def aanhalingsteken_niet_gesloten(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(g, v, "aanhalingsteken niet gesloten", rng.choice("\"'") + v.waarde)


@soort(lambda g, v: v.op_een_regel and g.regel(v).rstrip().endswith(('"', "'")))
def sluitend_aanhalingsteken_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("sluitend aanhalingsteken weg", v, v.regel, [g.regel(v).rstrip()[:-1] + "\n"])


@soort(gewone_tekst)
def dubbele_punt_in_tekst(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return erbij(g, v, "dubbele punt in tekst", "let op: dit") if ": " not in v.waarde else None


@soort(gewone_tekst)
def verkeerd_begin(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(
        g,
        v,
        "verkeerd begin van tekst",
        rng.choice(["@", "`", "*", "&", "%", "[", "{", ">", "|", "- ", "!"]) + v.waarde,
    )


@soort(lambda g, v: los(g, v) and v.regel < len(g.regels[v.bestand]) - 1)
def regeleinde_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    volgende = g.regels[v.bestand][v.regel]
    return g.breuk("regeleinde weg", v, v.regel, [g.regel(v).rstrip() + volgende], weg=2) if ":" in volgende else None


@soort(alles)
def tab(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk(
        "tab",
        v,
        v.regel,
        [g.regel(v).replace("  ", "\t", 1) if rng.random() < 0.5 else g.regel(v).replace(":", ":\t", 1)],
    )


@soort(gewone_tekst)
def alias(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    naam = "a" * rng.randint(1, 5)
    bom = f"&{naam} [*{naam}, *{naam}]" if rng.random() < 0.5 else f"*{naam}"
    return vervang(g, v, "alias of anker", bom)


@soort(gewone_tekst)
def te_diep(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return vervang(g, v, "te diep genest", rng.choice(["[", "{", "- ", "? "]) * 100_000)


@soort(lambda g, v: not begint_item(g, v))
def tweede_document(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("tweede document", v, v.regel, ["---\n", g.regel(v)])
