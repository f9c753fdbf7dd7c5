"""What pydantic finds wrong with a record, in the words of the editors and at the place where the fault stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from pydantic_core import ErrorDetails

from macros.fields.deel import Deel
from macros.fields.model import veldtypen
from macros.fields.record import Record
from macros.fields.velden import EMAIL, KLOKTIJD, PLANCODE, SLUG
from macros.findings import Bevinding, Regel, als_id, bedoelt, bijna_gelijk
from macros.kinds import BOVENAAN
from macros.read.bestand import Bestand
from macros.read.boom import Pad, Waarde
from macros.records.indeling import deel_op, record_op
from macros.records.regels import (
    LEEG_VELD,
    ONBEKEND_VELD,
    ONBEKENDE_KEUZE,
    ONTBREKEND_VELD,
    TE_LANG,
    VERKEERD_TYPE,
    VERKEERDE_VORM,
    VERKEERDE_WAARDE,
)
from macros.records.voorstel import (
    als_onderdeel,
    begint_met,
    blok,
    grof_jaar,
    in_goede_vorm,
    jaren,
    op_label,
    open_velden,
    past,
    reeks,
    velden_van,
)


def lege_velden(bestand: Bestand) -> tuple[Bevinding, ...]:
    """A finding for every field or list item that holds nothing."""
    return tuple(_lege((), bestand.waarde, bestand))


def _lege(pad: Pad, waarde: Waarde, bestand: Bestand) -> Iterator[Bevinding]:
    if _is_leeg(waarde) and pad:
        wat = f'het veld "{pad[-1]}"' if isinstance(pad[-1], str) else "dit onderdeel van de lijst"
        yield bestand.bevinding(
            LEEG_VELD,
            pad,
            f"{wat} is leeg.",
            "Vul het in of haal de regel weg.",
            sleutel=True,
            record=record_op(bestand, pad),
        )
    elif isinstance(waarde, str):
        if vaag := _zegt_niets(bestand, pad, waarde):
            yield vaag
    elif isinstance(waarde, dict | list):
        for stap, kind in waarde.items() if isinstance(waarde, dict) else enumerate(waarde):
            if not isinstance(kind, str) or len(kind) <= _LANGSTE:  # most values are texts, which say something
                yield from _lege((*pad, stap), kind, bestand)


_NIETS = re.compile(
    r"\?+|-+|\.{2,}|…|n\.?v\.?t\.?|n\.?b\.?|n\.?n\.?b\.?|niet van toepassing|(?:nog )?(?:niet |on)bekend|"
    r"geen idee|weet ik niet|(?:nog )?(?:in te vullen|invullen)|volgt(?: nog| later)?|t\.?b\.?[ad]\.?|idem|zie boven",
    re.IGNORECASE,
)
_NOG_NIET = re.compile(r"n\.?t\.?b\.?|(?:nog )?(?:nader )?te bepalen|nog niet bepaald", re.IGNORECASE)
"""Says nothing where a record or a part belongs; as a text it can be what is meant."""
_EIGEN_OORDEEL = {"plaats", "in_de_bron"}
"""Fields left alone: the first has a rule of its own, the second holds the words of the source, whatever they are."""
_LANGSTE = 24
"""Longer texts say something."""


def _zegt_niets(bestand: Bestand, pad: Pad, waarde: str) -> Bevinding | None:
    """A finding for a value that only says that it is not known, where that is no choice."""
    kaal = waarde.strip(" .")
    if not pad or not (_NIETS.fullmatch(kaal) or _NOG_NIET.fullmatch(kaal)):
        return None
    soort = BOVENAAN.get(str(pad[0]))
    namen = [i for i, stap in enumerate(pad) if isinstance(stap, str)]
    deel = deel_op(soort, pad[1 : namen[-1]]) if soort and len(namen) > 1 else None
    veld = str(pad[namen[-1]]) if namen else ""
    type_ = veldtypen(deel).get(veld) if deel else None
    if type_ is None or veld in _EIGEN_OORDEEL or type_.keuze or _is_keuze(type_.deel, waarde):
        return None
    if not (_NIETS.fullmatch(kaal) or type_.deel or type_.verwijst):
        return None
    regel, _ = bestand.zoek(pad)
    if not type_.verplicht:
        wat = f"Haal dan regel {regel} weg" if isinstance(pad[-1], str) else f'Haal dit weg, of het hele veld "{veld}"'
        remedie = f"Weet u het niet? {wat}."
    else:
        remedie = f"Dit veld is verplicht, dus zoek het op. Het is: {klein(type_.omschrijving)}"
    melding = f'bij "{veld}" staat "{waarde}", en dat zegt een lezer niets.'
    return bestand.bevinding(LEEG_VELD, pad, melding, remedie, record=record_op(bestand, pad))


def _is_keuze(deel: type[Deel] | None, waarde: str) -> bool:
    """Whether what says nothing elsewhere is a choice in this part, as "nader te bepalen" is for a timing."""
    keuzes = (t.keuze for t in veldtypen(deel).values() if t.keuze) if deel else ()
    return any(als_id(waarde) == keuze.value for soort in keuzes for keuze in soort)


def _is_leeg(waarde: object) -> bool:
    return not waarde or (isinstance(waarde, str) and not waarde.strip())


def veldfouten(soort: type[Record], fouten: list[ErrorDetails], bestand: Bestand, pad: Pad) -> Iterator[Bevinding]:
    """The findings for a record of this kind at ``pad``; empty fields and the twin of a misspelt field left out."""
    vervangen = _vervangen(soort, fouten)
    for e in fouten:
        gemist = e["type"] == "missing"
        if (gemist and tuple(e["loc"]) in vervangen.values()) or (not gemist and _is_leeg(e["input"])):
            continue
        if isinstance(e["input"], str) and not gemist and _zegt_niets(bestand, (*pad, *e["loc"]), e["input"]):
            continue
        yield _Fout(soort, e, bestand, pad, str(vervangen.get(tuple(e["loc"]), ("",))[-1])).bevinding()


def _vervangen(soort: type[Record], fouten: list[ErrorDetails]) -> dict[Pad, Pad]:
    """The unknown fields that stand for a field that is missed: misspelt, or the only one of each in its block."""
    vreemd = [tuple(e["loc"]) for e in fouten if e["type"] == "extra_forbidden"]
    gemist = [tuple(e["loc"]) for e in fouten if e["type"] == "missing"]
    paren: dict[Pad, Pad] = {}
    for loc in vreemd:
        samen = [m for m in gemist if m[:-1] == loc[:-1]]
        alleen = len(samen) == 1 and sum(v[:-1] == loc[:-1] for v in vreemd) == 1
        if naam := _bedoeld_veld(soort, loc):
            paren[loc] = (*loc[:-1], naam)
        elif alleen:
            paren[loc] = samen[0]
    return paren


def _bedoeld_veld(soort: type[Record], loc: Pad) -> str:
    deel = deel_op(soort, loc[:-1])
    vraag = bedoelt(str(loc[-1]), deel.model_fields) if deel else ""
    return vraag.split('"')[1] if vraag else ""


class _Fout:
    """One validation error of pydantic, on its way to a finding."""

    def __init__(self, soort: type[Record], e: ErrorDetails, bestand: Bestand, pad: Pad, bedoeld: str = "") -> None:
        self.soort, self.e, self.bestand = soort, e, bestand
        self.bedoeld = bedoeld
        """The field that this one, which does not exist, probably stands for."""
        self.loc, self.invoer = tuple(e["loc"]), e["input"]
        self.pad = (*pad, *self.loc)
        namen = [i for i, stap in enumerate(self.loc) if isinstance(stap, str)]
        self.veld = str(self.loc[namen[-1]]) if namen else soort.soort.naam
        self.deel = deel_op(soort, self.loc[: namen[-1]]) if namen else None
        self.type_ = veldtypen(self.deel).get(self.veld) if self.deel else None

    def bevinding(self) -> Bevinding:
        """The finding; an error type that is not known here gets the field's example."""
        type_ = self.e["type"]
        if (
            isinstance(self.invoer, list)
            and self.loc
            and isinstance(self.loc[-1], int)
            and [type(i) for i in self.invoer] == [str]
        ):
            return self._maak(VERKEERD_TYPE, "hier staan twee streepjes.", f"Schrijf: - {self.invoer[0]}")
        if isinstance(self.invoer, list | dict) and type_ not in _OVER_LIJSTEN:
            melding = f'bij "{self.veld}" hoort één tekst, geen lijst of velden.'
            return self._maak(VERKEERD_TYPE, melding, self.voorbeeld)
        maak: Callable[[], Bevinding] = getattr(self, f"_{type_}", self._anders)
        return maak()

    def _maak(self, regel: Regel, melding: str, remedie: str = "", *, sleutel: bool = False) -> Bevinding:
        record = record_op(self.bestand, self.pad) or self.soort.soort.naam
        return self.bestand.bevinding(regel, self.pad, melding, remedie, sleutel=sleutel, record=record)

    @property
    def voorbeeld(self) -> str:
        """A sentence with the field's own example; empty when the field is unknown."""
        voorbeeld = self.type_.voorbeeld if self.type_ else ""
        if not voorbeeld or isinstance(voorbeeld, list | dict):
            return ""
        return f'Voorbeeld: "{self.veld}: {str(voorbeeld).removesuffix(".")}".'

    @property
    def omschrijving(self) -> str:
        """What the field is for; empty when the field is unknown."""
        return self.type_.omschrijving if self.type_ else ""

    @property
    def goede_vorm(self) -> str:
        """What was typed as this field takes it, when it only differs in form; else an empty string."""
        if self.deel is None or self.type_ is None or not isinstance(self.invoer, str):
            return ""
        return in_goede_vorm(self.deel, self.veld, self.invoer)

    def _schrijf(self) -> str:
        """How to write what was typed here, as lines that can be pasted over it."""
        assert self.deel is not None
        (regel, kolom), (van, marge) = self.bestand.zoek(self.pad), self.bestand.zoek(self.pad, sleutel=True)
        regels = blok(self.deel, self.veld, self.invoer)
        if regel > van:  # below the name of its field
            regels, marge = [r[2:] for r in regels[1:]], kolom
        elif self.bestand.tekst.split("\n")[van - 1][: marge - 1].endswith("- "):  # the first of its item
            regels, marge = als_onderdeel(regels), marge - 2
        return f"{self._vul(self.veld)}Schrijf:{_ingesprongen(regels, marge - 1)}"

    def _vul(self, veld: str) -> str:
        """What is only an example in the lines that are proposed for this field."""
        assert self.deel is not None
        *meer, laatste = [f'"{naam}"' for naam in open_velden(self.deel, veld, self.invoer)] or [""]
        zelf = f"{', '.join(meer)} en {laatste}" if meer else laatste
        return f"Vul bij {zelf} in wat klopt; hieronder staat een voorbeeld. " if zelf else ""

    def _marge(self, pad: Pad, *, sleutel: bool = False) -> int:
        """How many spaces stand before the value (or the key) at ``pad``."""
        return self.bestand.zoek(pad, sleutel=sleutel)[1] - 1

    def _missing(self) -> Bevinding:
        melding = f'het verplichte veld "{self.veld}" ontbreekt.'
        uitleg = f"Voeg het toe. Het is: {klein(self.omschrijving)}"
        if self.voorbeeld:
            return self._maak(ONTBREKEND_VELD, melding, f"{uitleg} {self.voorbeeld}")
        assert self.deel is not None, "only a field that is declared can be missed"
        regels = _ingesprongen(blok(self.deel, self.veld), self._marge(self.pad[:-1]))
        return self._maak(ONTBREKEND_VELD, melding, f"{uitleg} Bijvoorbeeld:{regels}")

    def _extra_forbidden(self) -> Bevinding:
        melding = f'het veld "{self.veld}" bestaat hier niet.'
        velden = list(self.deel.model_fields) if self.deel else []
        er = self.bestand.lees(self.pad[:-1])
        assert isinstance(er, dict), "only a block of fields can have one too many"
        if self.bedoeld or (dichtbij := bijna_gelijk(self.veld, velden)):
            return self._maak(ONBEKEND_VELD, melding, f'Bedoelt u "{self.bedoeld or dichtbij}"?', sleutel=True)
        ander = next((n for n in _ANDERS_GENOEMD.get(self.veld, ()) if n in velden and n not in er), "")
        if ander and isinstance(self.invoer, str) and self.deel:
            regels = _ingesprongen(blok(self.deel, ander, self.invoer), self._marge(self.pad, sleutel=True))
            remedie = f'Dit heet hier "{ander}". {self._vul(ander)}Schrijf:{regels}'
            return self._maak(ONBEKEND_VELD, melding, remedie, sleutel=True)
        if ander:
            return self._maak(ONBEKEND_VELD, melding, f'Bedoelt u "{ander}"?', sleutel=True)
        if al := next((n for n in _ANDERS_GENOEMD.get(self.veld, ()) if n in velden), ""):
            return self._maak(ONBEKEND_VELD, melding, f'Zet het bij "{al}", dat er al staat.', sleutel=True)
        if elders := self._elders():
            return self._maak(ONBEKEND_VELD, melding, elders, sleutel=True)
        over = [n for n in velden if n not in er]
        kan = f"Wat hier nog kan: {', '.join(over)}." if over else "Hier kan niets meer bij: haal het weg."
        return self._maak(ONBEKEND_VELD, melding, kan, sleutel=True)

    def _elders(self) -> str:
        """Where this field belongs: in another record, a step deeper or a step less deep; empty when it does not."""
        assert self.deel is not None
        if self.veld in ("opvolger", "opvolgers") and "voorgangers" in self.deel.model_fields:
            return 'Dat volgt vanzelf: noem dit document bij "voorgangers" van het nieuwe. Haal het hier weg.'
        huis = max((i for i, stap in enumerate(self.loc[:-1]) if isinstance(stap, str)), default=-1)
        boven = deel_op(self.soort, self.loc[:huis]) if huis >= 0 else None
        if boven is not None and self.veld == self.loc[huis]:
            return f'Zet wat hier staat in de lijst "{self.veld}" zelf, elk met een eigen streepje.'
        dieper = [v for v in veldtypen(self.deel).values() if v.deel and self.veld in v.deel.model_fields]
        if len(dieper) == 1 and not dieper[0].records:
            regels = _ingesprongen(blok(self.deel, dieper[0].naam), self._marge(self.pad, sleutel=True))
            return f'Het hoort bij "{dieper[0].naam}". Bijvoorbeeld:{regels}'
        if boven is None or self.veld not in boven.model_fields:
            return ""
        er = self.bestand.lees((*self.pad[: len(self.pad) - len(self.loc)], *self.loc[:huis]))
        waar = f'daar bij "{self.veld}"' if isinstance(er, dict) and self.veld in er else "het daar"
        return f'Het hoort een trap hoger, naast "{self.loc[huis]}". Zet {waar}.'

    def _enum(self) -> Bevinding:
        keuzes = list(self.type_.keuze) if self.type_ and self.type_.keuze else []
        mag = [keuze.value for keuze in keuzes]
        goed = self.goede_vorm or bijna_gelijk(self.invoer, mag) or begint_met(self.invoer, mag)
        if self.type_ and isinstance(self.loc[-1], int) and (elk := reeks(self.type_, self.invoer)):
            regels = _ingesprongen((f"- {keuze}" for keuze in elk), self._marge(self.pad) - 2)
            return self._maak(ONBEKENDE_KEUZE, f'"{self.invoer}" is meer dan een keuze.', f"Schrijf elk apart:{regels}")
        label = op_label(self.type_, self.invoer) if self.type_ else ""
        schrijf = f'Schrijf "{goed or label}". ' if goed or label else ""
        return self._maak(
            ONBEKENDE_KEUZE,
            f'"{_kort(self.invoer)}" is geen keuze voor "{self.veld}".',
            f"{schrijf}U kunt kiezen uit: {', '.join(mag)}.",
        )

    def _list_type(self) -> Bevinding:
        if isinstance(self.invoer, str) and self.invoer.startswith("-"):
            return self._maak(VERKEERD_TYPE, "na het streepje hoort een spatie.", 'Schrijf "- " en dan de tekst.')
        if isinstance(self.invoer, str) and self.deel:
            remedie = self._schrijf()
        else:
            remedie = 'Zet elk onderdeel op een eigen regel die begint met een streepje en een spatie: "- ".'
        return self._maak(VERKEERD_TYPE, f'"{self.veld}" moet een lijst zijn.', remedie)

    def _model_type(self) -> Bevinding:
        melding = f'bij "{self.veld}" horen velden met een dubbele punt, geen losse tekst of lijst.'
        deel = deel_op(self.soort, self.loc)
        if not isinstance(self.invoer, str) or deel is None or self.deel is None:
            return self._maak(VERKEERD_TYPE, melding, "Schrijf de velden eronder, verder ingesprongen.")
        if isinstance(self.loc[-1], int):
            regels = velden_van(deel, self.invoer)
            if len(regels) == 1:
                return self._maak(VERKEERD_TYPE, melding, f'Schrijf "{regels[0]}".')
            lijst = _ingesprongen(als_onderdeel(regels), self._marge(self.pad) - 2)
            return self._maak(VERKEERD_TYPE, melding, f"Schrijf:{lijst}")
        return self._maak(VERKEERD_TYPE, melding, self._schrijf())

    def _timing_onvolledig(self) -> Bevinding:
        return self._maak(
            ONTBREKEND_VELD, f"{self.e['msg']}, maar dat ontbreekt.", "Voeg het toe, of kies een andere soort."
        )

    _periode_zonder_tijd = _timing_onvolledig

    def _too_long(self) -> Bevinding:
        if not self.e["ctx"]["max_length"]:
            melding = f'het veld "{self.veld}" hoort hier niet.'
            return self._maak(ONBEKEND_VELD, melding, self.omschrijving, sleutel=True)
        return self._anders()

    def _string_too_long(self) -> Bevinding:
        lengte, mag = len(self.invoer), self.e["ctx"]["max_length"]
        return self._maak(
            TE_LANG, f'"{self.veld}" is te lang: {lengte} tekens.', f"Er mogen er {mag} in. Maak de tekst korter."
        )

    def _string_pattern_mismatch(self) -> Bevinding:
        if "\n" in self.invoer.strip():
            return self._maak(VERKEERDE_VORM, f'"{self.veld}" mag maar één regel zijn.', "Haal de regeleinden weg.")
        patroon = self.e.get("ctx", {}).get("pattern", "")
        hoort = f": hier hoort {_IN_WOORDEN[patroon]}" if patroon in _IN_WOORDEN else ""
        goed = self.goede_vorm
        if "@" in self.invoer and patroon != EMAIL and not goed:
            return self._mailadres()
        return self._maak(
            VERKEERDE_VORM,
            f'"{_kort(self.invoer)}" past niet bij "{self.veld}"{hoort}.',
            f'Schrijf "{goed}".' if goed else f"{self.omschrijving} {self.voorbeeld}".strip(),
        )

    def _mailadres(self) -> Bevinding:
        elders = "email" in self.deel.model_fields if self.deel else False
        melding = f'"{_kort(self.invoer)}" is een e-mailadres; dat hoort niet bij "{self.veld}".'
        return self._maak(VERKEERDE_VORM, melding, 'Zet het bij "email".' if elders else self.voorbeeld)

    def _duizendtal(self) -> Bevinding:
        heel, deel = re.split("[.,]", self.invoer)
        melding = f'bij "{self.veld}" staat "{self.invoer}": dat kan duizend zijn, of een deel achter de komma.'
        komma = f"{heel}.{deel.rstrip('0') if deel.endswith('0') else deel + '0'}".rstrip(".")
        return self._maak(VERKEERDE_WAARDE, melding, f'Schrijf "{heel}{deel}" of "{komma}".')

    def _datum_bestaat_niet(self) -> Bevinding:
        maand = re.match(r"\d{4}-(0[1-9]|1[0-2])(?=-)", self.invoer)
        kort = self.goede_vorm or (maand and past(self.deel, self.veld, maand[0]) and maand[0]) if self.deel else ""
        remedie = f' Weet u alleen de maand? Schrijf "{kort}".' if kort else ""
        return self._maak(
            VERKEERDE_WAARDE, f'de datum "{self.invoer}" bestaat niet.', f"Kijk in de bron welke dag het is.{remedie}"
        )

    def _anders(self) -> Bevinding:
        eigen = self.e["type"] in _EIGEN_MELDING
        wat = f'"{_kort(self.invoer)}"' if isinstance(self.invoer, str) else "wat hier staat"
        waarom = f": {self.e['msg']}" if eigen else ""
        goed = self.goede_vorm
        if self.e["type"].startswith("telefoon_"):
            if "@" in self.invoer:
                return self._mailadres()
            regel, remedie = VERKEERDE_VORM, "Schrijf een algemeen nummer zoals 030-2860000, 0800-2000, 14 030 of 112."
        else:
            regel, remedie = VERKEERDE_WAARDE, self.voorbeeld
        melding = f'{wat} past niet bij "{self.veld}"{waarom}.'
        if goed:
            remedie = f'Schrijf "{goed}".'
            if self.deel and "in_de_bron" in self.deel.model_fields and grof_jaar(str(self.invoer)):
                remedie += f' Zet "{self.invoer}" bij "in_de_bron".'
        elif self.deel and isinstance(self.loc[-1], int) and (elk := jaren(str(self.invoer))):
            regels = _ingesprongen((f"- {jaar}" for jaar in elk), self._marge(self.pad) - 2)
            remedie = f"Schrijf elk jaar apart:{regels}"
        return self._maak(regel, melding, remedie)


_OVER_LIJSTEN = {
    "missing",
    "extra_forbidden",
    "list_type",
    "model_type",
    "too_long",
    "too_short",
    "timing_onvolledig",
    "periode_zonder_tijd",
}
"""Errors that say themselves what is wrong with a list or a block of fields."""

_EIGEN_MELDING = {
    "datum_vorm", "datum_bestaat_niet", "jaar", "ja_of_nee", "geheel_getal", "percentage", "bedrag", "kommagetal",
    "telefoon_vorm", "telefoon_mobiel", "telefoon_lengte",
}  # fmt: skip
"""Errors that our own fields raise, in Dutch."""


_IN_WOORDEN = {
    SLUG: "een korte naam in kleine letters, cijfers en streepjes",
    PLANCODE: "een code zoals het plan die heeft: 1.1, A3 of 2-b",
    r"^GM[0-9]{4}$": "GM met vier cijfers",
    EMAIL: "een e-mailadres in kleine letters, zoals info@voorbeeld.nl",
    KLOKTIJD: "een tijd met uren en minuten, zoals 09:00",
}
"""The forms of a field as an editor reads them."""

_ANDERS_GENOEMD = {
    "status": ("voortgang",), "stand": ("voortgang",), "resultaat": ("voortgang",),
    "omschrijving": ("uitleg", "wat_doet_het", "samenvatting"),
    "beschrijving": ("uitleg", "wat_doet_het", "samenvatting"), "tekst": ("uitleg",), "inhoud": ("uitleg",),
    "toelichting": ("uitleg", "wat_doet_het", "voorbehoud"), "uitleg": ("toelichting", "wat_doet_het", "samenvatting"),
    "opmerking": ("opmerkingen", "voorbehoud", "toelichting"), "let_op": ("voorbehoud",),
    "bron": ("bronnen",), "herkomst": ("bronnen",), "titel": ("naam", "term"), "naam": ("titel", "term"),
    "trekker": ("trekkers",), "wie": ("trekkers", "partijen"), "verantwoordelijk": ("trekkers", "partijen"),
    "partij": ("partijen",), "partner": ("betrokkenen", "partijen"), "partners": ("betrokkenen", "partijen"),
    "wanneer": ("timing", "periode"), "planning": ("timing",), "jaar": ("timing", "wanneer", "jaren"),
    "looptijd": ("periode",), "datum": ("wanneer", "op", "bekeken_op"), "begin": ("van",), "start": ("van",),
    "einde": ("tot",), "eind": ("tot",), "tel": ("telefoon",), "telefoonnummer": ("telefoon",), "nummer": ("telefoon",),
    "site": ("website",), "url": ("website", "vindplaats"), "link": ("website", "vindplaats"),
    "thema": ("themas",), "doelgroep": ("doelgroepen",), "gemeente": ("gemeenten",), "regio": ("regios",),
    "bedrag": ("euro",), "kosten": ("euro",), "waar": ("niveau",), "mail": ("email",), "e_mail": ("email",),
    "emailadres": ("email",), "openingstijden": ("open", "bereikbaar"), "tijden": ("open", "bereikbaar"),
    "taal": ("talen",), "kanaal": ("kanalen",), "contact": ("kanalen",), "soort": ("soort_organisatie",),
    "type": ("soort_organisatie", "soort_bron", "soort"), "synoniemen": ("ook",), "code": ("id",),
}  # fmt: skip
"""Names that editors use for a field, and what it is called here: the first that the record can have."""


def _ingesprongen(regels: Iterable[str], marge: int) -> str:
    """Lines below the sentence about them, as they can be pasted at this depth."""
    return "".join(f"\n{' ' * marge}{regel}" for regel in regels)


def klein(zin: str) -> str:
    """A sentence as it reads after a colon."""
    return zin[:1].lower() + zin[1:]


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= 60 else tekst[:57] + "..."
