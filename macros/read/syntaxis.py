"""What libyaml says about a file that is no YAML, in plain Dutch and at the line where an editor must look.

libyaml reports where reading stopped. That is often lines below the cause (a quote that was never closed) or one below
(a missing colon). So the likely causes are tried: the one whose repair lets reading go on furthest is told, with that
repair as its remedy.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

import yaml

from macros.read.aanhalen import KROM, aangehaald, recht, vervolg, waarde_op
from macros.read.boom import waar
from macros.read.inspringing import (
    Verschuiving,
    diepte,
    erboven,
    is_leeg,
    kop,
    met_streepje,
    pas_toe,
    scheef,
    spaties,
    verschoven,
    verschuivingen,
)
from macros.read.leesfout import Leesfout
from macros.read.misplaatst import buiten_de_lijst, zonder_vouw
from macros.read.regels import YAML_SYNTAXIS
from macros.read.vorm import Vorm, Weging, weeg

_QUOTES = "Zet de hele tekst tussen dubbele aanhalingstekens."
_WEGLATING = re.compile(r"'(?:s|t|n|k|r|m)(?![^\W_])")
"""How 's-Hertogenbosch, 't Gooi and 's avonds begin: an apostrophe, no quote."""


class _Geval(NamedTuple):
    """A problem as libyaml saw it: what, where reading stopped, and where what it was reading began."""

    probleem: str
    context: str
    regel: int
    kolom: int
    begin: tuple[int, int]
    tekst: str
    regels: list[str]
    vorm: Vorm | None

    @property
    def inhoud(self) -> str:
        return self.regels[self.regel - 1]

    def fout(
        self, plek: tuple[int, int], melding: str, remedie: str, hersteld: Mapping[int, str] | None = None
    ) -> Leesfout:
        return Leesfout(YAML_SYNTAXIS, *plek, melding, remedie, hersteld)

    def schrijf(self, plek: tuple[int, int], melding: str, nieuw: str, uitleg: str = "") -> Leesfout:
        """A fault on one line that is mended by writing ``nieuw`` there."""
        return self.fout(plek, melding, f"{uitleg} Schrijf: {nieuw.strip()}".strip(), {plek[0]: nieuw})


def vertaal(fout: yaml.MarkedYAMLError, tekst: str, vorm: Vorm | None = None) -> Leesfout:
    """The finding for ``fout``, which libyaml raised on reading ``tekst``."""
    regels = tekst.split("\n")
    regel, kolom = waar(fout.problem_mark or fout.context_mark)
    geval = _Geval(
        fout.problem or "",
        fout.context or "",
        min(regel, len(regels)),
        kolom,
        waar(fout.context_mark or fout.problem_mark),
        tekst,
        regels,
        vorm,
    )
    vermoedens = list(_vermoedens(geval))
    beste = beste_herstel(vermoedens, tekst, vorm, (geval.regel, geval.kolom))
    return beste or next((v for v in vermoedens if not v.hersteld), None) or _onbekend(geval)


def beste_herstel(
    vermoedens: Iterable[Leesfout], tekst: str, vorm: Vorm | None, vast: tuple[int, int]
) -> Leesfout | None:
    """The one whose repair reads best, the earlier of equals; None when none comes past where reading stops."""
    beste: tuple[Weging, Leesfout] | None = None
    for vermoeden in vermoedens:
        if not vermoeden.hersteld:
            continue
        hersteld = pas_toe(tekst, vermoeden.hersteld)
        weging, stopt = weeg(hersteld, vorm)
        weging = weging._replace(recht=-scheef(hersteld.split("\n"), min(vermoeden.hersteld), max(vermoeden.hersteld)))
        verder = stopt != vast and weging.regel > max(vermoeden.hersteld)
        if verder and (beste is None or weging > beste[0]):
            beste = weging, vermoeden
            if weging == Weging(hersteld.count("\n") + 2, 0, 0):
                break
    return beste and beste[1]


def _vermoedens(g: _Geval) -> Iterator[Leesfout]:
    """What may be the matter, likeliest first; those without a repair are told when no repair helps."""
    yield from _opmerking(g, g.begin[0])
    yield from _aanhalingsteken(g)
    yield from _item_erboven(g)
    yield from next((f for deel, f in _UITLEG if deel in g.probleem), _overig)(g)


def _opmerking(g: _Geval, regel: int) -> Iterator[Leesfout]:
    """A note as other languages mark it."""
    inhoud = g.regels[regel - 1]
    if re.match(r"\s*//+(?=\s|\w)", inhoud):
        nieuw = re.sub(r"//+ ?", "# ", inhoud, count=1)
        yield g.schrijf((regel, diepte(inhoud) + 1), "een opmerking begint met een #.", nieuw)


def _item_erboven(g: _Geval) -> Iterator[Leesfout]:
    """The item above, whose dash sticks to its field: reading stops at the first item that has its space."""
    boven = erboven(g.regels, g.regel)
    geplakt = re.match(r"\s*-([a-z][\w-]*):", g.regels[boven - 1]) if boven else None
    if geplakt and _bekend(g, geplakt[1]):
        yield from _streepje_geplakt(g, boven)


def _aanhalingsteken(g: _Geval) -> Iterator[Leesfout]:
    """A quote that is not closed, or closed too early: reading stops right after the quote that ended the text."""
    if "quoted scalar" in g.context and "unexpected" in g.probleem:
        yield from _niet_gesloten(g, *g.begin)
        return
    voor = g.inhoud[: g.kolom - 1].rstrip()
    if not voor.endswith(('"', "'")):
        return
    teken = voor[-1]
    waarde = waarde_op(g.inhoud)
    if waarde.tekst.startswith(teken) and len(waarde.voor) < len(voor) - 1:
        if _WEGLATING.match(waarde.tekst):
            yield _met_weglating(g, g.regel)
        binnen = waarde.tekst[1:-1] if waarde.tekst.endswith(teken) else waarde.tekst
        yield g.schrijf(
            (g.regel, g.kolom),
            f"na het aanhalingsteken {teken} dat de tekst sluit, staat nog iets.",
            waarde.met(aangehaald(binnen.replace("''", "'") if teken == "'" else binnen)),
        )
        return
    for regel in range(g.regel - 1, 0, -1):
        waarde = waarde_op(g.regels[regel - 1])
        if waarde.tekst.startswith(teken) and teken not in waarde.tekst[1:]:
            yield from _niet_gesloten(g, regel, len(waarde.voor) + 1)
            return


def _met_weglating(g: _Geval, regel: int) -> Leesfout:
    waarde = waarde_op(g.regels[regel - 1])
    return g.schrijf(
        (regel, len(waarde.voor) + 1),
        "deze tekst begint met een apostrof, en die telt hier als aanhalingsteken.",
        waarde.met(aangehaald(waarde.tekst)),
    )


def _niet_gesloten(g: _Geval, regel: int, kolom: int) -> Iterator[Leesfout]:
    inhoud = g.regels[regel - 1]
    teken = inhoud[kolom - 1 : kolom]
    melding = "de tekst die hier begint met een aanhalingsteken, wordt niet gesloten."
    waarde = waarde_op(inhoud)
    if _WEGLATING.match(waarde.tekst):
        yield _met_weglating(g, regel)
    yield g.schrijf((regel, kolom), melding, waarde.met(waarde.tekst + teken))
    if (laatste := vervolg(g.regels, regel)) > regel:
        slot = g.regels[laatste - 1].rstrip() + teken
        yield g.fout((regel, kolom), melding, f"Zet een {teken} aan het eind van regel {laatste}.", {laatste: slot})
    yield g.fout((regel, kolom), melding, f"Zet ook aan het eind van de tekst een {teken}.")


def _geen_dubbele_punt(g: _Geval) -> Iterator[Leesfout]:
    yield from _zonder_vouw(g, g.begin[0])
    yield from _zonder_dubbele_punt(g, g.begin[0])


def _bekend(g: _Geval, woord: str, buiten: str = "") -> bool:
    """Whether this word is the name of a field, here or on a line other than ``buiten``."""
    if g.vorm:
        return woord in g.vorm.velden
    return any(r != buiten and kop(r).sleutel == woord for r in g.regels)


def _zonder_vouw(g: _Geval, regel: int) -> Iterator[Leesfout]:
    """Only when the first line of that text names no field: else it is a block of fields with something amiss."""
    for fout in zonder_vouw(g.regels, regel):
        eerste = next(r for r in g.regels[fout.regel :] if not is_leeg(r))
        if not kop(eerste).begint:
            yield fout


def _losse_regel(g: _Geval, regel: int, boven: int) -> Iterator[Leesfout]:
    """A line that names no field: one or more items of a list without their dash, or a note without its mark."""
    inhoud = g.regels[regel - 1]
    plek, erboven = (regel, diepte(inhoud) + 1), kop(g.regels[boven - 1]) if boven else kop("")
    if (
        boven
        and erboven.sleutel
        and g.regels[boven - 1].rstrip().endswith(":")
        and diepte(inhoud) <= erboven.velddiepte
    ):
        stap = erboven.velddiepte + 2 - diepte(inhoud)
        yield g.fout(
            plek,
            f'deze regel is de tekst van "{erboven.sleutel}", maar springt te weinig in.',
            f"Zet regel {regel} {spaties(stap)} verder naar rechts.",
            {regel: verschoven(inhoud, stap)},
        )
    if boven and erboven.streepje and not erboven.sleutel and erboven.diepte == diepte(inhoud):
        delen = re.split(r"[;,\s]+", inhoud.strip(" ;,"))
        if all(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", d) for d in delen):
            if len(delen) == 1:
                yield _voor_streepje(g, regel, diepte(inhoud))
            elif ";" in inhoud or "," in inhoud:
                lijst = [f"{' ' * diepte(inhoud)}- {deel}" for deel in delen]
                yield g.fout(
                    plek,
                    "deze regel noemt er meer dan een.",
                    "Zet elk op een eigen regel. Schrijf:\n" + "\n".join(lijst),
                    {regel: lijst[0]},
                )
    los = not boven or regel - boven > 1 or re.fullmatch(r"[\w/-]*", waarde_op(g.regels[boven - 1]).tekst)
    if los or inhoud.lstrip().startswith("("):
        yield g.schrijf(
            plek,
            "deze regel hoort nergens bij.",
            f"{inhoud[: diepte(inhoud)]}# {inhoud.lstrip()}",
            "Is het een opmerking? Zet er dan een # voor; dan komt hij niet op de site.",
        )


def _zonder_dubbele_punt(g: _Geval, regel: int) -> Iterator[Leesfout]:
    inhoud = g.regels[regel - 1]
    yield from _streepje_geplakt(g, regel)
    if geplakt := re.match(r"\s*(?:- +)*[\w-]+:(?=\S)", inhoud):
        plek = (regel, geplakt.end() + 1)
        yield g.schrijf(plek, "na de dubbele punt hoort een spatie.", f"{geplakt[0]} {inhoud[geplakt.end() :]}")
    plek = (regel, diepte(inhoud) + 1)
    ander = re.match(r"(\s*(?:- +)*)([a-z][\w-]*) *[;=] *", inhoud)
    if ander and _bekend(g, ander[2]):
        nieuw = f"{ander[1]}{ander[2]}: {inhoud[ander.end() :]}".rstrip()
        yield g.schrijf(plek, "achter de veldnaam hoort een dubbele punt.", nieuw)
    veld = re.match(r"(\s*(?:- +)*)([a-z][\w-]*)(?= |$)[ ]?", inhoud)
    boven = erboven(g.regels, regel)
    tekst_erboven = boven and not g.regels[boven - 1].rstrip().endswith(":")
    als_veld = veld and g.schrijf(
        plek,
        "op deze regel ontbreekt de dubbele punt na de veldnaam.",
        f"{veld[1]}{veld[2]}: {inhoud[veld.end() :]}".rstrip(),
    )
    onder = next((r for r in g.regels[regel:] if not is_leeg(r)), "")
    leidt_in = diepte(onder) > diepte(inhoud) and kop(onder).begint
    if als_veld and veld and (_bekend(g, veld[2]) or (leidt_in and not inhoud[veld.end() :])):
        yield als_veld
    if not kop(inhoud).begint:
        yield from _losse_regel(g, regel, boven)
    if tekst_erboven and kop(inhoud).sleutel == "" and not inhoud.lstrip().startswith("- "):
        diep = diepte(g.regels[boven - 1])
        if kop(g.regels[boven - 1]).begint:
            diep = kop(g.regels[boven - 1]).velddiepte + 2
        if (stap := diep - diepte(inhoud)) > 0:
            yield g.fout(
                plek,
                f"deze regel hoort bij de tekst van regel {boven}, maar springt te weinig in.",
                f"Zet regel {regel} {spaties(stap)} verder naar rechts.",
                {regel: verschoven(inhoud, stap)},
            )
    if als_veld:
        yield als_veld
    yield g.fout(
        plek,
        "op deze regel ontbreekt de dubbele punt na de veldnaam.",
        'Schrijf "veld: waarde". Hoort de regel bij de tekst erboven? Laat hem dan verder inspringen.',
    )


def _streepje_geplakt(g: _Geval, regel: int) -> Iterator[Leesfout]:
    inhoud = g.regels[regel - 1]
    if geplakt := re.match(r"\s*-(?=[^\s-])", inhoud):
        kolom = geplakt.end()
        nieuw = f"{inhoud[:kolom]} {inhoud[kolom:]}"
        yield g.schrijf((regel, kolom + 1), "na het streepje hoort een spatie.", nieuw)


def _om_de_tekst(g: _Geval, regel: int, plek: tuple[int, int], melding: str) -> Iterator[Leesfout]:
    """Quotes around the whole text that begins on ``regel``."""
    waarde = waarde_op(g.regels[regel - 1])
    if waarde.tekst.startswith(tuple(KROM)) and (binnen := recht(waarde.tekst)):
        yield g.schrijf(
            plek,
            "om deze tekst staan kromme aanhalingstekens; die tellen als gewone letters.",
            waarde.met(aangehaald(binnen)),
            "Gebruik rechte.",
        )
        return
    laatste = vervolg(g.regels, regel)
    if any((k := kop(r)).sleutel and _bekend(g, k.sleutel, buiten=r) for r in g.regels[regel:laatste]):
        return
    if laatste == regel:
        if regel == plek[0]:
            yield g.schrijf(plek, melding, waarde.met(aangehaald(waarde.tekst)))
    else:
        heel = "\n".join([waarde.tekst, *g.regels[regel:laatste]])
        teken = '"' if '"' not in heel and "\\" not in heel else "'"
        if teken == '"' or "'" not in heel:
            yield g.fout(
                plek,
                melding,
                f"Zet een {teken} voor de tekst op regel {regel} en een {teken} aan het eind van regel {laatste}.",
                {
                    regel: waarde.met(f"{teken}{waarde.tekst}"),
                    laatste: g.regels[laatste - 1].rstrip() + teken,
                },
            )
    yield g.fout(plek, melding, _QUOTES)


def _dubbele_punt_te_veel(g: _Geval) -> Iterator[Leesfout]:
    """A colon where no field can begin: a second one on the line, or a line that does not follow from the one above."""
    melding = "in deze tekst staat een dubbele punt met een spatie erachter."
    if re.search(r":\s", g.inhoud[: g.kolom - 1]):
        if (twee := re.search(r"(?<=\S) {2,}((?:- +)?)([\w-]+):(?= |$)", g.inhoud)) and _bekend(g, twee[2], g.inhoud):
            marge = spaties(twee.start(1) - twee.start())
            remedie = f'Begin een nieuwe regel voor "{twee[1]}{twee[2]}:", met {marge} ervoor.'
            yield g.fout((g.regel, twee.start(1) + 1), "hier staan twee velden op één regel.", remedie)
            return
        yield from _om_de_tekst(g, g.regel, (g.regel, g.kolom), melding)
        return
    boven = erboven(g.regels, g.regel)
    hier = kop(g.inhoud)
    if boven and not kop(g.regels[boven - 1]).sleutel:
        yield from _streepje_geplakt(g, boven)
        yield from (f for f in _zonder_dubbele_punt(g, boven) if "dubbele punt" in f.melding)
        lijst = boven  # or the field that this list belongs to lost its colon
        while lijst > 1 and kop(g.regels[lijst - 1]).streepje:
            lijst -= 1
        if lijst != boven and not kop(g.regels[lijst - 1]).sleutel:
            yield from (f for f in _zonder_dubbele_punt(g, lijst) if "dubbele punt" in f.melding)
    if hier.sleutel and _bekend(g, hier.sleutel):
        yield from _verschoven(g, g.regel)
    begin = next((n for n in range(boven, 0, -1) if kop(g.regels[n - 1]).begint), 0)
    if begin and waarde_op(g.regels[begin - 1]).tekst[:1] not in ("", '"', "'", "[", "{"):
        yield from (f for f in _om_de_tekst(g, begin, (g.regel, g.kolom), melding) if f.hersteld)
    yield from _verschoven(g, g.regel)
    yield from _erboven(g)
    yield g.fout(
        (g.regel, diepte(g.inhoud) + 1),
        "deze regel springt te ver in, of de regel erboven te weinig.",
        "Zet velden die bij elkaar horen recht onder elkaar. Gaat hier de tekst van de regel erboven verder? "
        "Zet die tekst dan tussen dubbele aanhalingstekens.",
    )


def _verschoven(g: _Geval, regel: int) -> Iterator[Leesfout]:
    """The line, and what belongs to it, at another depth."""
    plek = (regel, diepte(g.regels[regel - 1]) + 1)
    for v in verschuivingen(g.regels, regel):
        yield g.fout(plek, v.wat, v.remedie, v.toegepast(g.regels))


def _erboven(g: _Geval) -> Iterator[Leesfout]:
    """The lines right above, at the depth of this one."""
    van = erboven(g.regels, g.regel)
    boven = kop(g.regels[van - 1]) if van else kop("")
    if boven.streepje and not boven.sleutel:
        eerste = van
        while eerste > 1 and kop(g.regels[eerste - 2])[:3] == (boven.diepte, True, ""):
            eerste -= 1
        yield from _verschoven(g, eerste)
        if eerste > 1 and kop(g.regels[eerste - 2]).sleutel:
            yield from _verschoven(g, eerste - 1)  # the field that the list belongs to
    diep, stap = boven.diepte, diepte(g.inhoud) - (boven.velddiepte if boven.sleutel else boven.diepte)
    for nummer in range(van, max(0, van - 8), -1):
        if stap and diepte(g.regels[nummer - 1]) == diep and kop(g.regels[nummer - 1]).sleutel:
            v = Verschuiving(nummer, van, stap, g.regel)
            yield g.fout((nummer, diep + 1), v.wat, v.remedie, v.toegepast(g.regels))


def _verkeerde_diepte(g: _Geval) -> Iterator[Leesfout]:
    inhoud = g.inhoud
    waarde = waarde_op(inhoud)
    if len(waarde.voor) < g.kolom - 1 and waarde.tekst[:1] in tuple("*&![{"):
        yield from _verkeerd_begin(g, g.regel, len(waarde.voor) + 1)
    yield from _streepje_geplakt(g, g.regel)
    if inhoud.lstrip().startswith("- ") and (regel := _zonder_streepje(g)):
        yield _voor_streepje(g, regel, diepte(g.regels[regel - 1]) - 2)
    yield from _zonder_streepje_hier(g)
    yield from _verschoven(g, g.regel)
    yield from _erboven(g)
    yield from buiten_de_lijst(g.regels, g.regel)
    yield from _zonder_dubbele_punt(g, g.regel) if not kop(inhoud).begint else ()
    yield g.fout(
        (g.regel, g.kolom),
        f"deze regel springt niet goed in; hij past niet bij wat op regel {g.begin[0]} begint.",
        "Zet velden die bij elkaar horen recht onder elkaar, en ook de streepjes van een lijst.",
    )


def _zonder_streepje(g: _Geval) -> int | None:
    """The first line of the fields right above a dash, when those stand where the dash's own fields would."""
    diep, regel = diepte(g.inhoud) + 2, g.regel
    while regel > 1 and (is_leeg(g.regels[regel - 2]) or diepte(g.regels[regel - 2]) >= diep):
        regel -= 1
    while regel < g.regel and is_leeg(g.regels[regel - 1]):
        regel += 1
    eerste = kop(g.regels[regel - 1])
    return regel if regel < g.regel and eerste.diepte == diep and not eerste.streepje else None


def _zonder_streepje_hier(g: _Geval) -> Iterator[Leesfout]:
    """A field among the items of a list: a dash before it makes it the next item."""
    hier = kop(g.inhoud)
    if hier.streepje or not hier.sleutel:
        return
    for marge in (hier.diepte, hier.diepte - 2):
        if marge >= 0 and re.search(rf"^ {{{marge}}}- {re.escape(hier.sleutel)}:", g.tekst, re.MULTILINE):
            yield _voor_streepje(g, g.regel, marge)


def _voor_streepje(g: _Geval, regel: int, marge: int) -> Leesfout:
    nieuw, remedie = met_streepje(g.regels[regel - 1], marge)
    plek = (regel, diepte(g.regels[regel - 1]) + 1)
    return g.fout(plek, "voor deze regel ontbreekt een streepje.", remedie, {regel: nieuw})


def _verkeerd_begin(g: _Geval, regel: int, kolom: int) -> Iterator[Leesfout]:
    inhoud = g.regels[regel - 1]
    if waarde_op(inhoud).tekst == "?":
        yield _niets_gezegd(g, regel)
    teken = inhoud[kolom - 1 : kolom]
    if teken == "\t":  # in data they are gone before this is asked
        yield g.fout((regel, kolom), "hier staat een tab.", "Typ spaties in plaats van de tab.")
        return
    if kolom <= len(waarde_op(inhoud).voor):
        kolom = len(waarde_op(inhoud).voor) + 1
    if inhoud.startswith("```"):
        wat = "deze regel hoort bij een voorbeeld in het handboek, niet bij de gegevens."
        yield g.fout((regel, kolom), wat, f"Haal regel {regel} weg.", {regel: ""})
        return
    melding = f'een tekst mag niet beginnen met het teken "{teken}".'
    yield from _om_de_tekst(g, regel, (regel, kolom), melding)


def _niets_gezegd(g: _Geval, regel: int) -> Leesfout:
    """A field with only a mark that stands for "unknown"."""
    waarde = waarde_op(g.regels[regel - 1])
    return g.fout(
        (regel, len(waarde.voor) + 1),
        f'achter "{waarde.voor.strip(" -:")}" staat alleen {waarde.tekst}, en dat zegt een lezer niets.',
        f"Vul het in. Weet u het niet? Haal dan regel {regel} weg.",
        {regel: waarde.met(aangehaald(waarde.tekst))},
    )


def _haakje_open(g: _Geval) -> Iterator[Leesfout]:
    regel, kolom = g.begin
    teken = g.regels[regel - 1][kolom - 1 : kolom]
    melding = f"het haakje {teken} dat hier begint, wordt niet goed gesloten."
    waarde = waarde_op(g.regels[regel - 1])
    sluit = {"[": "]", "{": "}"}.get(teken, "")
    if sluit and len(waarde.voor) == kolom - 1:
        if _is_lijstveld(g, waarde.voor):
            yield g.schrijf(g.begin, melding, waarde.met(waarde.tekst + sluit))
        yield g.schrijf(g.begin, melding, waarde.met(aangehaald(waarde.tekst)))
    yield g.fout(
        g.begin,
        melding,
        "Zet het sluitende haakje erbij. Begint de tekst zelf met een haakje? Zet hem dan tussen aanhalingstekens.",
    )


def _is_lijstveld(g: _Geval, voor: str) -> bool:
    """Whether the field on this line holds a list elsewhere in the file."""
    return bool(
        re.search(
            rf"^[ -]*{re.escape(voor.strip(' -'))}\s*(?:\n *- |\[)", g.tekst.replace(f"{voor}[", ""), re.MULTILINE
        )
    )


def _streepje_op_de_regel(g: _Geval) -> Iterator[Leesfout]:
    melding = "hier mag geen streepje staan."
    waarde = waarde_op(g.inhoud)
    if re.fullmatch(r"-\s*", waarde.tekst):
        yield _niets_gezegd(g, g.regel)
    elif waarde.tekst.startswith("- "):
        binnen = waarde.tekst[2:].strip()
        if _is_lijstveld(g, waarde.voor):
            een = binnen if re.fullmatch(r"[\w-]+", binnen) else aangehaald(binnen)
            yield g.schrijf(
                (g.regel, g.kolom), "een lijst begint niet op de regel van het veld.", waarde.met(f"[{een}]")
            )
        yield g.schrijf((g.regel, g.kolom), melding, waarde.met(binnen))
        yield g.schrijf((g.regel, g.kolom), melding, waarde.met(aangehaald(waarde.tekst)))
    yield g.fout(
        (g.regel, g.kolom),
        melding,
        "Begin een lijst op een nieuwe regel. Begint de tekst zelf met een streepje? "
        "Zet hem dan tussen aanhalingstekens.",
    )


def _teken_na_vouw(g: _Geval) -> Iterator[Leesfout]:
    yield from _om_de_tekst(
        g,
        g.regel,
        (g.regel, g.kolom),
        "na > of | aan het begin van een tekst mag op deze regel niets meer staan.",
    )


def _backslash(g: _Geval) -> Iterator[Leesfout]:
    melding = "na de backslash \\ staat een teken dat daar niet mag."
    waarde = waarde_op(g.inhoud)
    plek = (g.regel, g.kolom)
    if waarde.tekst[:1] == waarde.tekst[-1:] == '"' and len(waarde.tekst) > 1:
        yield g.schrijf(plek, melding, waarde.met(aangehaald(waarde.tekst[1:-1])))
    yield g.fout(plek, melding, "Schrijf \\\\ voor een gewone backslash.")


def _overig(g: _Geval) -> Iterable[Leesfout]:
    return (_onbekend(g),)


def _onbekend(g: _Geval) -> Leesfout:
    return g.fout(
        (g.regel, g.kolom),
        "vanaf hier is dit bestand geen geldige YAML.",
        "Controleer op deze regel en die erboven het inspringen, de dubbele punten en de aanhalingstekens.",
    )


_UITLEG: tuple[tuple[str, Callable[[_Geval], Iterable[Leesfout]]], ...] = (
    ("could not find expected ':'", _geen_dubbele_punt),
    ("mapping values are not allowed", _dubbele_punt_te_veel),
    ("did not find expected '-' indicator", _verkeerde_diepte),
    ("did not find expected key", _verkeerde_diepte),
    ("did not find expected ',' or", _haakje_open),
    ("cannot start any token", lambda g: _verkeerd_begin(g, g.regel, g.kolom)),
    ("alphabetic or numeric character", lambda g: _verkeerd_begin(g, *g.begin)),
    ("did not find expected node content", lambda g: _verkeerd_begin(g, g.regel, g.kolom)),
    ("mapping keys are not allowed", lambda g: _verkeerd_begin(g, g.regel, g.kolom)),
    ("tag", lambda g: _verkeerd_begin(g, *g.begin)),
    ("directive", lambda g: _verkeerd_begin(g, *g.begin)),
    ("expected comment or line break", _teken_na_vouw),
    ("block sequence entries are not allowed", _streepje_op_de_regel),
    ("escape", _backslash),
    ("hexdecimal", _backslash),
)
