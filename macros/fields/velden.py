"""The kinds of value a field can hold, and how a field is declared. Every scalar arrives as the text that was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from macros.fields.tekstvorm import Opgemaakt, plat


@dataclass(frozen=True)
class Veldwoorden:
    """Marks a field whose name readers know by other words: for one of what it holds, and for more."""

    een: str
    meer: str


def veld(omschrijving: str, voorbeeld: Any, *, een: str = "", meer: str = "", liever: str = "", **overig: Any) -> Any:
    """Declare a field: its Dutch description and one example, as the handbook and the editors' tools show them.

    ``een`` and ``meer`` are words for the field where its name will not do in a sentence. ``liever`` names the field
    that is better: this one stays filled, and is marked as deprecated wherever it is described.
    """
    if liever:
        omschrijving = f"{omschrijving} Verouderd: gebruik liever {liever}."
        overig["json_schema_extra"] = {"deprecated": True}
    info = Field(description=omschrijving, examples=[voorbeeld], **overig)
    if een or meer:
        info.metadata.append(Veldwoorden(een, meer))
    return info


@dataclass(frozen=True)
class Verwijst:
    """Marks a text as the id of a record of one of these kinds (``binnen``: of the same document)."""

    soorten: tuple[str, ...]
    binnen: bool = False


class Keuze(str, Enum):  # noqa: UP042  (a member is made from its value and its label, which StrEnum refuses)
    """A closed vocabulary: the value as typed in YAML, and the label that readers see."""

    label: str

    def __new__(cls, waarde: str, label: str) -> Keuze:
        lid = str.__new__(cls, waarde)
        lid._value_ = waarde
        lid.label = label
        return lid

    def __str__(self) -> str:
        return str(self.value)


def _janee(waarde: Any) -> Any:
    if waarde in ("ja", "nee"):
        return waarde == "ja"
    if isinstance(waarde, bool):
        return waarde
    raise PydanticCustomError("ja_of_nee", "schrijf ja of nee")


def _getal(waarde: Any) -> Any:
    if isinstance(waarde, str) and not re.fullmatch(r"0|[1-9][0-9]{0,14}", waarde):
        raise PydanticCustomError("geheel_getal", "schrijf een heel getal in cijfers, zonder punt, komma of euroteken")
    return waarde


def _bedrag(waarde: Any) -> Any:
    if not isinstance(waarde, str):
        return waarde
    if not re.fullmatch(r"(0|[1-9][0-9]{0,12})(\.[0-9]{2})?", waarde):
        raise PydanticCustomError("bedrag", "schrijf een bedrag in cijfers, met een punt voor de centen, zoals 7500.25")
    return int(waarde.split(".")[0]) if waarde.endswith(".00") or "." not in waarde else float(waarde)


def _percentage(waarde: Any) -> Any:
    if isinstance(waarde, str) and not re.fullmatch(r"[0-9]|[1-9][0-9]|100", waarde):
        raise PydanticCustomError("percentage", "schrijf een heel getal van 0 tot en met 100, zonder procentteken")
    return waarde


def _kommagetal(waarde: Any) -> Any:
    if isinstance(waarde, str) and re.fullmatch(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}", waarde):
        raise PydanticCustomError("duizendtal", "drie cijfers achter een punt of komma kunnen duizendtallen zijn")
    return _graden(waarde)


def _graden(waarde: Any) -> Any:
    if isinstance(waarde, str) and not re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", waarde):
        raise PydanticCustomError("kommagetal", "schrijf een getal met een punt, zoals 28.5")
    return waarde


SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
MET_DOCUMENT = r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"
"""An id, or that of another document, a slash and the id there."""

Slug = Annotated[str, StringConstraints(pattern=SLUG, max_length=80)]
PLANCODE = r"^[A-Za-z0-9][A-Za-z0-9 .,/_()-]*$"
Plancode = Annotated[str, StringConstraints(pattern=PLANCODE, max_length=20)]
"""A number, a letter or both, as a plan has it: 1.1, A3, 2-b."""
Titel = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=r"^[^\n]+$")]
Tekst = Annotated[
    str,
    StringConstraints(min_length=1, max_length=4000),
    Opgemaakt(),
    PlainSerializer(plat, return_type=str, when_used="json"),
]
"""A text of any length, which may have lists and links; written out as JSON it is plain."""
KORT = 750
"""Letters in a text for who reads one paragraph: about 120 words."""
KorteTekst = Annotated[
    str,
    StringConstraints(min_length=1, max_length=KORT),
    Opgemaakt(),
    PlainSerializer(plat, return_type=str, when_used="json"),
]
CbsCode = Annotated[str, StringConstraints(pattern=r"^GM[0-9]{4}$")]
_DOMEIN = r"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(/[A-Za-z0-9._~%+/-]*[A-Za-z0-9_~%+-])?$"
WEBADRES = r"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(/[A-Za-z0-9._~%+/-]*)?$"
"""As it can be typed: a slash at the end is left out."""
Domein = Annotated[
    str,
    BeforeValidator(lambda w: w.rstrip("/") if isinstance(w, str) else w),
    StringConstraints(pattern=_DOMEIN),
    WithJsonSchema({"type": "string", "pattern": WEBADRES}),
]
"""A website's address without ``https://``, such as veiligthuis.nl or a page of it: houten.nl/sociaal-team."""
_NETNUMMERS = {
    *("010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045", "046"),
    *("050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079"),
    *("085", "088", "084", "087", "091"),
}
"""Area codes and non-geographic codes of three figures; other area codes have four (ACM, nummerplan telefoon)."""
_KORT = re.compile(r"11[23]|116[0-9]{3}|140[0-9]{2,3}")
_DIENST = re.compile(r"(0800|0900|0906|0909)([0-9]{4}|[0-9]{7})")
_VAST = re.compile(r"0[1-57-9][0-9]{8}")


def _telefoon(tekst: str) -> str:
    """The number in one form, whatever spaces, brackets, dashes or country code were typed: 030-2860000, 0800-2000."""
    if not re.fullmatch(r"[0-9+() ./\u2010-\u2013-]+", tekst):
        if len(re.findall(r"\d[\d() .-]*\d", tekst)) > 1:
            raise PydanticCustomError("telefoon_vorm", "hier past maar één nummer")
        raise PydanticCustomError("telefoon_vorm", "schrijf alleen het nummer, zonder woorden erbij")
    cijfers = re.sub(r"^(?:\+31|0031)0?", "0", re.sub(r"[^0-9+]", "", tekst))
    if _KORT.fullmatch(cijfers):
        grens = 2 if cijfers.startswith("14") else 3
        return f"{cijfers[:grens]} {cijfers[grens:]}".strip()
    if cijfers.startswith("06"):
        raise PydanticCustomError("telefoon_mobiel", "een mobiel nummer is van een mens en komt niet op de site")
    if dienst := _DIENST.fullmatch(cijfers):
        return f"{dienst[1]}-{dienst[2]}"
    if not _VAST.fullmatch(cijfers):
        raise PydanticCustomError(
            "telefoon_lengte",
            "een nummer met netnummer heeft tien cijfers; dit zijn er {aantal}",
            {"aantal": len(cijfers)},
        )
    grens = 3 if cijfers[:3] in _NETNUMMERS else 4
    return f"{cijfers[:grens]}-{cijfers[grens:]}"


NUMMER = r"^(112|113|116[ -]?[0-9]{3}|14[ -]?0[0-9]{2,3}|[+(0][0-9 ()./-]{7,20})$"
"""As it can be typed: what the digits must be, is looked at when they are together."""
Telefoon = Annotated[str, AfterValidator(_telefoon), WithJsonSchema({"type": "string", "pattern": NUMMER})]
"""A public general number, kept in one form however it was typed; mobile numbers do not fit."""
EMAIL = r"^[a-z0-9][a-z0-9._+-]*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$"
Email = Annotated[str, StringConstraints(pattern=EMAIL, max_length=120)]
"""An address of a function, such as info@; a rule refuses those of people."""
KLOKTIJD = r"^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
Kloktijd = Annotated[str, StringConstraints(pattern=KLOKTIJD)]
"""A time of day in hours and minutes."""
JaNee = Annotated[bool, BeforeValidator(_janee), WithJsonSchema({"enum": ["ja", "nee"]}, mode="validation")]
Getal = Annotated[int, BeforeValidator(_getal)]
Kommagetal = Annotated[float, BeforeValidator(_kommagetal)]
Graden = Annotated[float, BeforeValidator(_graden)]
"""A place on earth: three figures after the point are no thousands there."""
Bedrag = Annotated[int | float, BeforeValidator(_bedrag), WithJsonSchema({"type": "number"})]
"""Euros: a whole number, or one with two figures behind the point where the source has cents."""
Percentage = Annotated[int, BeforeValidator(_percentage)]
"""From 0 to 100."""

Verwijzend = Annotated[
    str, StringConstraints(min_length=1), WithJsonSchema({"type": "string", "pattern": SLUG, "maxLength": 80})
]
"""What stands where an id belongs. Whether it is one, the rule about references tells: it knows names and old ids."""
BronId = Annotated[Verwijzend, Verwijst(("bron",))]
GemeenteId = Annotated[Verwijzend, Verwijst(("gemeente",))]
DeelregioId = Annotated[Verwijzend, Verwijst(("deelregio",))]
RegioId = Annotated[Verwijzend, Verwijst(("regio",))]
OrganisatieId = Annotated[Verwijzend, Verwijst(("organisatie",))]
ContactrolId = Annotated[Verwijzend, Verwijst(("contactrol",))]
ThemaId = Annotated[Verwijzend, Verwijst(("thema",))]
DoelgroepId = Annotated[Verwijzend, Verwijst(("doelgroep",))]
ActielijnId = Annotated[Verwijzend, Verwijst(("actielijn",))]
ProgrammaId = Annotated[Verwijzend, Verwijst(("programma",))]
DocumentId = Annotated[Verwijzend, Verwijst(("document",))]
VoorgangerId = Annotated[Verwijzend, Verwijst(("document", "programma"))]
BegripId = Annotated[Verwijzend, Verwijst(("begrip",))]
PartijId = Annotated[Verwijzend, Verwijst(("organisatie", "contactrol", "gemeente", "partijsoort"))]
ActieCode = Annotated[
    Verwijzend,
    Verwijst(("actie",), binnen=True),
    WithJsonSchema({"type": "string", "pattern": SLUG, "maxLength": 80}),
]
LijnId = Annotated[
    Verwijzend,
    Verwijst(("lijn",), binnen=True),
    WithJsonSchema({"type": "string", "pattern": SLUG, "maxLength": 80}),
]
DoelId = Annotated[
    Verwijzend,
    Verwijst(("doel",), binnen=True),
    WithJsonSchema({"type": "string", "pattern": MET_DOCUMENT}),
]
"""A goal of the same document by its id, or of another by that document's id, a slash and its own."""
