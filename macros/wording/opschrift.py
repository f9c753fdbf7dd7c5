"""How values read in Dutch: dates, periods, amounts and timing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from urllib.parse import urlencode

from macros.fields.deel import Bestaan, Openingstijden, Periode
from macros.fields.keuzes import Timingsoort, Weekdag
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde, jaardeel
from macros.kinds.actie import Timing

_MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split()


def datum(tijdpunt: str | date | None) -> str:
    """``2019-10-17`` as 17 oktober 2019, ``2020-10`` as oktober 2020, ``2021-voorjaar`` as het voorjaar van 2021."""
    if tijdpunt is None:
        return ""
    if deel := jaardeel(str(tijdpunt)):
        return deel[0].naam.format(jaar=deel[1], erna=deel[1] + 1)
    delen = str(tijdpunt).split("-")
    woorden = [delen[0]]
    if len(delen) > 1:
        woorden.insert(0, _MAANDEN[int(delen[1]) - 1])
    if len(delen) > 2:
        woorden.insert(0, str(int(delen[2])))
    return " ".join(woorden)


def wanneer(tijdpunt: str) -> str:
    """The same as an answer to "when": op 17 oktober 2019, in oktober 2020, voor de zomer van 2021."""
    if deel := jaardeel(tijdpunt):
        return deel[0].wanneer.format(jaar=deel[1], erna=deel[1] + 1)
    return f"{'op' if begin(tijdpunt) == einde(tijdpunt) else 'in'} {datum(tijdpunt)}"


def periode(p: Periode | Bestaan) -> str:
    if p.van is None:
        return f"tot en met {datum(p.tot)}"
    if p.tot is None:
        return f"vanaf {datum(p.van)}"
    return datum(p.van) if p.van == p.tot else f"{datum(p.van)} tot en met {datum(p.tot)}"


def timing(t: Timing | None) -> str:
    """When an action happens, in one phrase."""
    if t is None:
        return "niet genoemd"
    match t.soort:
        case Timingsoort.PERIODE:
            zin = _van_tot(t.van, t.tot)
        case Timingsoort.GESTART if t.van:
            zin = f"Gestart {wanneer(t.van)}"
        case Timingsoort.AFHANKELIJK:
            zin = f"Afhankelijk van {t.afhankelijk_van}"
        case _:
            zin = t.soort.label
    zin = zin[:1].upper() + zin[1:]
    return f"{zin}, {t.frequentie}" if t.frequentie else zin


def _van_tot(van: str | None, tot: str | None) -> str:
    """When an action happens of which the plan names both ends or one; an end by itself is the latest moment."""
    if tot is None:
        return f"vanaf {datum(van)}"
    if van is None:
        return f"uiterlijk {wanneer(tot)}"
    return wanneer(van) if van == tot and jaardeel(van) else periode(Periode(van=van, tot=tot))


def openingstijden(open_: Openingstijden) -> str:
    """When something is open: ``dag en nacht``, or the days and hours, one after another."""
    if open_.dag_en_nacht:
        return "dag en nacht"
    return "; ".join(f"{_dagen(t.dagen)} van {_klok(t.van)} tot {_klok(t.tot)} uur" for t in open_.tijden)


def dagen_en_uren(open_: Openingstijden) -> list[tuple[list[Weekdag], str, str]]:
    """The days, the first and the last moment of each line of hours, as programs want them: a day ends at 23:59."""
    if open_.dag_en_nacht:
        return [(list(Weekdag), "00:00", "23:59")]
    return [(t.dagen, t.van, "23:59" if t.tot == "24:00" else t.tot) for t in open_.tijden]


def _dagen(dagen: Iterable[Weekdag]) -> str:
    """Days of the week, three or more in a row as from the first to the last."""
    week = list(Weekdag)
    plekken = sorted(week.index(dag) for dag in dagen)
    if len(plekken) > 2 and plekken == list(range(plekken[0], plekken[-1] + 1)):
        return f"{week[plekken[0]].label} tot en met {week[plekken[-1]].label}"
    return opsomming(week[plek].label for plek in plekken)


def _klok(tijd: str) -> str:
    """``09:00`` as 9, ``17:30`` as 17.30."""
    uur, minuut = tijd.split(":")
    return str(int(uur)) if minuut == "00" else f"{int(uur)}.{minuut}"


def getal(n: float) -> str:
    """``12345.5`` as 12.345,5: no more figures than there are."""
    heel, _, rest = f"{abs(n):,.9f}".partition(".")
    rest = rest.rstrip("0")
    return f"{'-' if n < 0 else ''}{heel.replace(',', '.')}{f',{rest}' if rest else ''}"


def euro(bedrag: float) -> str:
    """``7500`` as € 7.500, and with cents where there are any: € 7.500,25."""
    heel, cent = divmod(round(bedrag * 100), 100)
    return f"€\u00a0{getal(heel)}{f',{cent:02}' if cent else ''}"


def opsomming(woorden: Iterable[str]) -> str:
    """``a, b en c``."""
    alle = list(woorden)
    return alle[0] if len(alle) == 1 else f"{', '.join(alle[:-1])} en {alle[-1]}" if alle else ""


def tel_link(nummer: str) -> str:
    return "tel:" + "".join(c for c in nummer if c.isdigit())


def midden_in_zin(naam: str) -> str:
    """A name as it reads in the middle of a sentence: one with more capitals than its first is a name, and keeps it."""
    return naam[:1].lower() + naam[1:] if naam[1:] == naam[1:].lower() else naam


FORMULIEREN = {
    "klopt-niet": "Klopt niet",
    "nieuwe-actie": "Nieuwe actie",
    "wijziging-in-plan": "Wijziging in plan",
}
"""The issue forms in ``.github/ISSUE_TEMPLATE/``, and how the title of an issue begins."""


def formulier_adres(opslag: str, record: Record, formulier: str) -> str:
    """A prefilled issue form about ``record``."""
    vraag = {
        "template": f"{formulier}.yml",
        "title": f"{FORMULIEREN[formulier]}: {record.naam_kort}",
        "record": f"{record.soort.naam} {record.sleutel}",
        "bestand": record.herkomst.bestand,
    }
    return f"{opslag}/issues/new?{urlencode(vraag)}"
