"""Faults in how a file hangs together: records at a wrong depth or place, dashes, two versions, two faults at once."""

from __future__ import annotations

from random import Random

from macros.fields.record import Record
from macros.kinds import BOVENAAN
from macros.kinds.gemeente import Gemeente
from macros.records.indeling import is_lijst
from tests.fouten.gegevens import SOORTEN, Breuk, Gegevens, Veld, begint_item, gewone_tekst, los, soort


def _eerste_van_record(g: Gegevens, v: Veld) -> bool:
    soort = BOVENAAN[str(v.pad[0])]
    return begint_item(g, v) and v.naam == "id" and len(v.pad) == 3 and is_lijst(soort) and soort is not Gemeente


def _blok(g: Gegevens, v: Veld) -> list[str]:
    """The lines of the list item that begins with this field, without blank lines at its end."""
    regels = g.regels[v.bestand]
    diep = len(g.regel(v)) - len(g.regel(v).lstrip())
    eind = v.regel
    for nummer in range(v.regel + 1, len(regels) + 1):
        inhoud = regels[nummer - 1]
        if inhoud.strip() and len(inhoud) - len(inhoud.lstrip()) <= diep:
            break
        eind = nummer if inhoud.strip() else eind
    return regels[v.regel - 1 : eind]


def _verschoven(regels: list[str], stap: int) -> list[str]:
    return [" " * stap + r if stap > 0 else r[-stap:] for r in regels]


@soort(_eerste_van_record)
def record_achteraan_scheef(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    """A new record at the end of the file, a few spaces too far to the left or the right."""
    regels = g.regels[v.bestand]
    if sum(not r.startswith((" ", "\n", "#")) for r in regels) != 1:
        return None
    nieuw = [r.replace(v.waarde, f"{v.waarde}-nieuw") if "id:" in r else r for r in _blok(g, v)]
    diep = len(g.regel(v)) - len(g.regel(v).lstrip())
    stap = rng.choice([s for s in (-2, -1, 1, 2, 3, 4) if s + diep >= 0])
    begin = len(regels) + 2
    heel = [*regels, "\n"]
    return Breuk(
        "record achteraan springt verkeerd in",
        v.bestand,
        "".join([*heel, *_verschoven(nieuw, stap)]).encode(),
        ((v.bestand, begin),),
        f"{stap} spaties: {nieuw[0].strip()}",
        "".join([*heel, *nieuw]).encode(),
    )


@soort(lambda g, v: begint_item(g, v) and v.pad[-1] == "id")
def streepje_vergeten(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    heel = "".join(g.regels[v.bestand]).encode()
    nieuw = g.breuk("streepje vergeten voor een record", v, v.regel, [g.regel(v).replace("- ", "  ", 1)])
    return nieuw._replace(bedoeld=heel)


@soort(lambda g, v: isinstance(v.waarde, dict | list) and v.eind > v.regel and not begint_item(g, v))
def blok_verschoven(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    """All that stands below a field, moved left to where it does not belong to that field any more."""
    regels = g.regels[v.bestand][v.regel : v.eind]
    diep = len(regels[0]) - len(regels[0].lstrip())
    eigen = len(g.regel(v)) - len(g.regel(v).lstrip())
    # A list may stand right below its field; further left it is another list.
    weg = diep - eigen + (2 if regels[0].lstrip().startswith("- ") else 0)
    if weg > diep or any(r.strip() and len(r) - len(r.lstrip()) < weg for r in regels):
        return None
    breuk = g.breuk("blok springt te weinig in", v, v.regel + 1, _verschoven(regels, -weg), weg=len(regels))
    return breuk._replace(bedoeld="".join(g.regels[v.bestand]).encode(), plekken=((v.bestand, v.regel + 1),))


@soort(lambda g, v: v.op_een_regel and not begint_item(g, v) and gewone_tekst(g, v))
def samenvoegconflict(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    ander = f"{g.regel(v).rstrip()} Of iets anders.\n"
    nieuw = ["<<<<<<< HEAD\n", g.regel(v), "=======\n", ander, ">>>>>>> tak\n"]
    return g.breuk("samenvoegconflict", v, v.regel, nieuw)


@soort(lambda g, v: v.op_een_regel and v.naam in {"partij", "organisatie", "via", "actielijn", "programma"})
def naam_voor_id(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    """The name of a record where its id belongs."""
    doel = next((r for r in g.lading.catalogus.alle(Record) if r.id == v.waarde and r.soort.zoeken), None)
    if doel is None or doel.naam_kort == v.waarde or ": " in doel.naam_kort:
        return None
    kop = g.regel(v).split(":", 1)[0]
    breuk = g.breuk("naam in plaats van id", v, v.regel, [f"{kop}: {doel.naam_kort}\n"])
    return breuk._replace(bedoeld="".join(g.regels[v.bestand]).encode())


def twee_fouten(g: Gegevens, rng: Random, aantal: int) -> list[Breuk]:
    """A colon forgotten, and further on the space after another: both must be told."""
    gekozen: list[Breuk] = []
    velden = [v for v in g.velden if los(g, v) and not begint_item(g, v)]
    while len(gekozen) < aantal:
        een = rng.choice(velden)
        later = [v for v in velden if v.bestand == een.bestand and v.regel > een.regel + 3]
        if not later:
            continue
        ander = rng.choice(later)
        regels = list(g.regels[een.bestand])
        heel = "".join(regels).encode()
        regels[een.regel - 1] = regels[een.regel - 1].replace(":", "", 1)
        regels[ander.regel - 1] = regels[ander.regel - 1].replace(": ", ":", 1)
        plekken = ((een.bestand, een.regel), (een.bestand, ander.regel))
        wat = f"regel {een.regel} en {ander.regel}"
        gekozen.append(Breuk("twee fouten in een bestand", een.bestand, "".join(regels).encode(), plekken, wat, heel))
    return gekozen


SOORTEN.append(twee_fouten)
