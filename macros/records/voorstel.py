"""What an editor can write instead: a value in the right form, or the whole block that a field needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from pydantic import ValidationError

from macros.fields.deel import Deel
from macros.fields.model import Veldtype, deel_in, veldtypen
from macros.fields.velden import SLUG
from macros.findings import als_id
from macros.records.herstel import veldadapter

_MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split()
_RANGEN = ("eerste", "tweede", "derde", "vierde")
_JA, _NEE = {"yes", "true", "y", "j", "waar", "1", "x"}, {"no", "false", "n", "onwaar", "0"}


def past(soort: type[Deel], veld: str, waarde: str) -> bool:
    """Whether ``waarde`` is valid for this field, by itself when that is a list."""
    try:
        veldadapter(soort, veld).validate_python([waarde] if veldtypen(soort)[veld].lijst else waarde)
    except ValidationError:
        return False
    return True


def in_goede_vorm(soort: type[Deel], veld: str, tekst: str) -> str:
    """``tekst`` as this field takes it, when it only differs in form; else an empty string."""
    for kans in _vormen(tekst):
        if kans and kans != tekst and past(soort, veld, kans):
            return kans
    return ""


def _vormen(tekst: str) -> Iterator[str]:
    kaal = tekst.strip().strip("\"'“”„‘’").strip()
    klein = kaal.lower()
    yield kaal
    yield klein
    yield from _momenten(klein)
    if klein in _JA | _NEE:
        yield "ja" if klein in _JA else "nee"
    yield from _getallen(klein)
    if re.fullmatch(r"\d{1,4}", klein):
        yield f"GM{int(klein):04}"
    if re.fullmatch(r"gm ?\d{4}", klein):
        yield klein.upper().replace(" ", "")
    if tijd := re.fullmatch(r"(\d{1,2})(?:[:.](\d\d))?(?: ?(?:uur|u|h))?\.?", klein):
        yield f"{int(tijd[1]):02}:{tijd[2] or '00'}"
    adres = re.sub(r"^https?:/{0,2}", "", kaal)
    yield re.sub(r"^[^/]+", lambda m: m[0].lower(), adres).split("?")[0].split("#")[0].rstrip("/.")
    if _TELT_MEE.search(klein):
        return
    yield als_id(tekst)
    if re.search("[a-z]", klein):
        yield als_id(tekst).replace("-", "")


_TELT_MEE = re.compile(r"[<>±≈~+]|^[-−–] ?\d")
"""Signs that say something about a number: without them it is another one."""
_KEER = {"duizend": 1_000, "k": 1_000, "ton": 100_000, "mln": 1_000_000, "miljoen": 1_000_000}


def _getallen(tekst: str) -> Iterator[str]:
    """A number or an amount in figures, with a point for what comes after the comma, whatever stood around it."""
    kaal = re.sub(r"^(?:€|eur|euro) ?|(?: ?%| procent| ?euro| eur|,-)+$", "", tekst)
    kaal = re.sub(r"^[−–] ?(?=\d)", "-", kaal)
    yield kaal
    if re.fullmatch(r"-?\d+,\d+", kaal):
        yield kaal.replace(",", ".")
    if re.fullmatch(r"\d{1,3}(?:[. ]\d{3})+(?:,00)?|\d+,00", kaal):
        yield re.sub(r",00|\D", "", kaal)
    if centen := re.fullmatch(r"(\d{1,3}(?:[. ]\d{3})+|\d+)[,.](\d\d?)", kaal):
        yield re.sub(r"\D", "", centen[1]) + f".{centen[2]:0<2}"
    if re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+", kaal):
        yield kaal.replace(",", "")
    if keer := re.fullmatch(rf"(\d+(?:[,.]\d\d?)?) ?({'|'.join(_KEER)})", kaal):
        yield f"{Decimal(keer[1].replace(',', '.')) * _KEER[keer[2]]:.0f}"
    if re.fullmatch(r"0+[1-9]\d*", kaal):
        yield kaal.lstrip("0")


def _momenten(tekst: str) -> Iterator[str]:
    """A day, a month, a part of a year or a year, as people write it: "31-3-2026", "2026 Q1", "t/m 2029"."""
    kaal = re.sub(r"^(?:t/m|tot en met|uiterlijk|vanaf|sinds|per) ", "", tekst)
    yield kaal
    if re.fullmatch(r"\d\d", kaal):
        yield f"20{kaal}"
    yield from _datums(kaal)
    yield from _jaardelen(kaal)
    if achterstevoren := re.fullmatch(r"(\d{4}),? ((?:[1-4]e )?[a-z].*)", kaal):
        yield from _jaardelen(f"{achterstevoren[2]} {achterstevoren[1]}")
    if jaar := grof_jaar(kaal):
        yield jaar


def grof_jaar(tekst: str) -> str:
    """The year of a moment for which there is no form of its own, such as "begin 2026"; else an empty string."""
    zin = re.fullmatch(rf"(?:{_RUWWEG}) (\d{{4}})", tekst.lower())
    return zin[1] if zin else ""


_RUWWEG = r"(?:in )?(?:de )?(?:loop van|begin|eind|einde|medio|midden|ca\.?|circa|rond|omstreeks|ongeveer|in)"


def _datums(tekst: str) -> Iterator[str]:
    """A date as figures in another order or with the name of the month, as year-month-day."""
    if getallen := re.fullmatch(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})", tekst):
        yield f"{getallen[1]}-{int(getallen[2]):02}-{int(getallen[3]):02}"
    if getallen := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", tekst):
        yield f"{getallen[3]}-{int(getallen[2]):02}-{int(getallen[1]):02}"
    if getallen := re.fullmatch(r"(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4})", tekst):
        yield f"{getallen[1] or getallen[4]}-{int(getallen[2] or getallen[3]):02}"
    if woorden := re.fullmatch(r"(?:(\d{1,2}) )?([a-z]+)\.? (\d{4})", tekst):
        naam = "maart" if woorden[2] == "mrt" else woorden[2]
        nummers = [n for n, maand in enumerate(_MAANDEN, 1) if len(naam) > 2 and maand.startswith(naam)]
        for nummer in nummers:
            yield f"{woorden[3]}-{nummer:02}" + (f"-{int(woorden[1]):02}" if woorden[1] else "")


def _jaardelen(tekst: str) -> Iterator[str]:
    """A part of a year as people write it, such as "Q2 2024" or "voor de zomer van 2024", as the year and the part."""
    zin = re.fullmatch(r"(?:in )?(?:de |het )?(.+?)(?: van)? (\d{4})(?: ?(?:-|/|op) ?\d{2,4})?", tekst)
    if zin is None:
        return
    woord = {"lente": "voorjaar", "herfst": "najaar"}.get(zin[1], zin[1])
    if genummerd := re.fullmatch(r"(?:([1-4])e?|(eerste|tweede|derde|vierde)) (kwartaal|helft)|[kq]([1-4])", woord):
        nummer = genummerd[1] or genummerd[4] or _RANGEN.index(genummerd[2]) + 1
        woord = f"{genummerd[3] or 'kwartaal'}-{nummer}"
    yield f"{zin[2]}-{als_id(woord)}"


def blok(soort: type[Deel], veld: str, tekst: str = "") -> list[str]:
    """The lines of this field as they can be written, with what was typed where it fits and examples in the rest."""
    type_ = veldtypen(soort)[veld]
    if type_.deel:
        voorbeelden = _voorbeelden(type_, type_.deel)
        if not type_.lijst:
            return [f"{veld}:", *(f"  {regel}" for regel in _velden(type_.deel, tekst, voorbeelden))]
        elk = [als_onderdeel(_velden(type_.deel, een, voorbeelden)) for een in _elk(type_.deel, tekst)]
        return [f"{veld}:", *(f"  {regel}" for regels in elk for regel in regels)]
    tekst = tekst or str(type_.een_voorbeeld)
    if not type_.lijst:
        return [f"{veld}: {_geciteerd(tekst)}"]
    delen = [_zonder_nummer(d) for d in jaren(tekst) or reeks(type_, tekst) or re.split(r"[,;]| en ", tekst)]
    delen = [op_label(type_, d) or in_goede_vorm(soort, veld, d) or d for d in delen]
    heel = delen if all(past(soort, veld, d) for d in delen) else [_zonder_nummer(tekst)]
    return [f"{veld}:", *(f"  - {_geciteerd(d)}" for d in heel)]


_JAREN = re.compile(r"\s*(\d{4})\s*(?:-|–|t/m|tot en met|tot)\s*(\d{4})\s*")
_MEESTE_JAREN = 20


def jaren(tekst: str) -> list[str]:
    """Each year of "2026-2029"; empty when it says something else."""
    zin = _JAREN.fullmatch(tekst)
    reeks = range(int(zin[1]), int(zin[2]) + 1) if zin else ()
    return [str(jaar) for jaar in reeks] if len(reeks) <= _MEESTE_JAREN else []


def reeks(type_: Veldtype, tekst: str) -> list[str]:
    """Each choice of "ma t/m vr", in their order; empty when it says something else."""
    zin = re.fullmatch(r"(\w+)\.? ?(?:-|–|t/m|tot en met) ?(\w+)\.?", _WEEKDELEN.get(tekst.lower(), tekst).lower())
    keuzes = [str(keuze.value) for keuze in type_.keuze or ()]
    grenzen = [begint_met(woord, keuzes) for woord in zin.groups()] if zin else []
    return keuzes[keuzes.index(grenzen[0]) : keuzes.index(grenzen[1]) + 1] if grenzen and all(grenzen) else []


_WEEKDELEN = {"werkdagen": "ma t/m vr", "op werkdagen": "ma t/m vr", "doordeweeks": "ma t/m vr", "weekend": "za t/m zo"}


def op_label(type_: Veldtype, tekst: str) -> str:
    """The choice that reads so on the site: "nl" for "Nederlands"; an empty string when there is none."""
    return next((str(k.value) for k in type_.keuze or () if als_id(k.label) == als_id(tekst)), "")


def begint_met(woord: str, keuzes: Iterable[str]) -> str:
    """The only choice that begins so; an empty string when there are more or none."""
    kansen = [keuze for keuze in keuzes if len(woord) > 1 and keuze.startswith(woord.lower().strip(". "))]
    return kansen[0] if len(kansen) == 1 else ""


def _zonder_nummer(tekst: str) -> str:
    """An item without what a list in a text begins its items with: "1." or "a)"."""
    return re.sub(r"^(?:\d{1,2}[.)]|[a-z]\)|[•·▪o]) +", "", tekst.strip())


def _elk(deel: type[Deel], tekst: str) -> list[str]:
    """What was typed for each item of a list of references; one where it may be a single name."""
    nodig = _nodig(deel)
    if not tekst or len(nodig) != 1 or not veldtypen(deel)[nodig[0]].verwijst:
        return [tekst]
    ids = re.split(r"[,;] *| en ", tekst)
    return ids if all(re.fullmatch(SLUG, id_) for id_ in ids) else [d for d in re.split(r"[,;] *", tekst) if d]


def als_onderdeel(velden: Iterable[str]) -> list[str]:
    """The lines of fields as an item of a list: a dash before the first."""
    return [f"{'- ' if n == 0 else '  '}{regel}" for n, regel in enumerate(velden)]


def velden_van(deel: type[Deel], tekst: str) -> list[str]:
    """The lines of the fields of one such part, with what was typed where it fits."""
    return _velden(deel, tekst, {})


def open_velden(soort: type[Deel], veld: str, tekst: str) -> list[str]:
    """The fields of this part that are shown with an example, since what was typed says nothing about them."""
    deel = deel_in(soort, veld)
    if deel is None:
        return []
    ingevuld = _verdeel(deel, tekst)
    return [naam for naam in _nodig(deel) if naam not in ingevuld] or ([] if ingevuld else [_bij_uitstek(deel)])


def _bij_uitstek(deel: type[Deel]) -> str:
    """The field that says most in a part that needs none."""
    return next((v.naam for v in veldtypen(deel).values() if v.deel), next(iter(deel.model_fields)))


_ZOMAAR = "zomaar wat woorden"
"""What only fits a field that takes any words."""


def _nodig(deel: type[Deel]) -> list[str]:
    return [v.naam for v in veldtypen(deel).values() if v.verplicht]


def _voorbeelden(type_: Veldtype, deel: type[Deel]) -> dict[str, str]:
    """The example of this field by the fields of its part, when it is whole."""
    een = type_.een_voorbeeld
    if not isinstance(een, dict) or not een.keys() >= set(_nodig(deel)):
        return {}
    return {naam: str(waarde[0] if isinstance(waarde, list) else waarde) for naam, waarde in een.items()}


def _velden(deel: type[Deel], tekst: str, voorbeelden: dict[str, str]) -> list[str]:
    ingevuld = _verdeel(deel, tekst) or ({} if tekst and not _nodig(deel) else voorbeelden)
    nodig = [v.naam for v in veldtypen(deel).values() if v.verplicht or v.naam in ingevuld]
    nodig = nodig or [_bij_uitstek(deel)]
    return [regel for naam in nodig for regel in blok(deel, naam, ingevuld.get(naam, ""))]


def _verdeel(deel: type[Deel], tekst: str) -> dict[str, str]:
    """What was typed, by the field of ``deel`` in which it fits best: a choice, a date, an id, then plain words."""
    if not tekst:
        return {}
    ingevuld: dict[str, str] = {}
    if (veld := re.fullmatch(r"(\w+) +(\S.*)", tekst)) and veld[1] in deel.model_fields:
        ingevuld = {veld[1]: veld[2]} if past(deel, veld[1], veld[2]) else {}
    if ingevuld:  # only the colon was forgotten
        return ingevuld
    nodig = _nodig(deel)
    if (twee := re.fullmatch(r"([a-z0-9]+(?:-[a-z0-9]+)*)[,;:]? +(\S.*)", tekst)) and len(nodig) == 2:
        if veldtypen(deel)[nodig[0]].verwijst and past(deel, nodig[1], twee[2]):
            return {nodig[0]: twee[1], nodig[1]: twee[2]}
    ingevuld = _tijd(deel, tekst)
    for naam in [] if ingevuld else deel.model_fields:
        type_ = veldtypen(deel)[naam]
        kans = als_id(tekst) if type_.verwijst or type_.keuze else tekst
        elders = "/" in tekst if type_.verwijst else "in_de_bron" in deel.model_fields and past(deel, naam, _ZOMAAR)
        if type_.deel is None and not elders and past(deel, naam, kans):
            ingevuld[naam] = kans
            break
    if "in_de_bron" in deel.model_fields and "in_de_bron" not in ingevuld:
        ingevuld["in_de_bron"] = tekst[:1].upper() + tekst[1:]
        ingevuld |= {v.naam: "anders" for v in veldtypen(deel).values() if v.naam not in ingevuld and _kan_anders(v)}
    return ingevuld


def _kan_anders(type_: Veldtype) -> bool:
    """Whether this must be chosen, and can be left to the words of the source."""
    return type_.verplicht and any(keuze.value == "anders" for keuze in type_.keuze or ())


def _tijd(deel: type[Deel], tekst: str) -> dict[str, str]:
    """The begin and the end that were typed, for a part that has them; empty when it was no time."""
    if "van" not in deel.model_fields or "tot" not in deel.model_fields:
        return {}
    if reeks := _JAREN.fullmatch(tekst):
        grenzen = {"van": reeks[1], "tot": reeks[2]}
    else:
        moment = next((m for m in _momenten(tekst.lower()) if past(deel, "van", m)), "")
        niet = {"vanaf": "tot", "sinds": "tot", "uiterlijk": "van", "t/m": "van", "tot": "van"}
        grenzen = {g: moment for g in ("van", "tot") if moment and niet.get(tekst.lower().split()[0]) != g}
    if grenzen and "soort" in deel.model_fields and past(deel, "soort", "periode"):
        grenzen["soort"] = "periode"
    return grenzen


def _geciteerd(tekst: str) -> str:
    """``tekst`` as YAML takes it: between quotes when it would be read as something else."""
    return f'"{tekst}"' if re.search(r": |^[-?!&*@%`\[\]{}|>#'\",]| #|:$", tekst) and '"' not in tekst else tekst
