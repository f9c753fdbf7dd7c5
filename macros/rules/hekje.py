"""A ``#`` after a space ends a YAML value: text that was meant to be read disappears without a sound."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.findings import Bevinding, Regel
from macros.records.teksten import Tekst

HEKJE = Regel(
    "hekje",
    "Een # breekt de tekst af",
    "Alles na een spatie en een # telt als opmerking en komt niet op de site.",
    "naam: Opvang",
    "naam: Opvang #veilig",
)
REGELS = (HEKJE,)

_ZONDER_SPATIE = re.compile(r"#[^\s#!]")


def per_tekst(tekst: Tekst) -> Iterator[Bevinding]:
    if not tekst.is_commentaar or not (gevonden := _ZONDER_SPATIE.match(tekst.inhoud)):
        return
    regel = tekst.bestand.tekst.split("\n")[tekst.plek.regel - 1]
    if regel[: tekst.plek.kolom - 1].strip():
        yield tekst.bevinding(
            HEKJE,
            gevonden,
            f'"{tekst.inhoud}" wordt niet gelezen: een # begint een opmerking.',
            "Zet de hele tekst tussen aanhalingstekens, of zet een spatie na # als het een opmerking is.",
        )
