"""Finds, in running text, the terms and organisations that have a record, so that each can be linked once a page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from macros.catalogue import Catalogus
from macros.fields.record import Record
from macros.kinds.begrip import Begrip
from macros.kinds.organisatie import Organisatie

_WOORD = re.compile(r"\w[\w+&'-]*")


class Vondst(NamedTuple):
    """A stretch of text, and the record it names (None for ordinary text)."""

    tekst: str
    record: Record | None


class Vermeldingen:
    """An index of phrases by their first word: one dictionary look-up for every word of a text."""

    def __init__(self, catalogus: Catalogus) -> None:
        self._per_woord: dict[str, list[tuple[str, int, bool, Record]]] = defaultdict(list)
        for begrip in catalogus.alle(Begrip):
            self._voeg_toe(begrip, [begrip.term, *begrip.ook], letterlijk=False)
            self._voeg_toe(begrip, [begrip.afkorting], letterlijk=True)
        for organisatie in catalogus.alle(Organisatie):
            self._voeg_toe(organisatie, [organisatie.naam, organisatie.afkorting], letterlijk=True)
        for frases in self._per_woord.values():
            frases.sort(key=lambda f: -len(f[0]))

    def _voeg_toe(self, record: Record, frases: list[str | None], *, letterlijk: bool) -> None:
        for frase in filter(None, frases):
            if woord := _WOORD.search(frase):
                exact = letterlijk or frase.isupper()
                self._per_woord[woord[0].casefold()].append((frase, woord.start(), exact, record))

    def zoek(self, tekst: str, overslaan: set[int]) -> Iterator[Vondst]:
        """``tekst`` in pieces; a record is found once; ``overslaan`` holds the ``id()`` of those found before."""
        vanaf = 0
        plek = 0
        while woord := _WOORD.search(tekst, plek):
            plek = woord.end()
            for frase, tot_woord, exact, record in self._per_woord.get(woord[0].casefold(), ()):
                begin = woord.start() - tot_woord
                stuk = tekst[begin : begin + len(frase)] if begin >= vanaf else ""
                eind = begin + len(frase)
                gelijk = stuk == frase if exact else stuk.casefold() == frase.casefold()
                if not gelijk or (eind < len(tekst) and (tekst[eind].isalnum() or tekst[eind] == "-")):
                    continue
                if id(record) in overslaan:
                    plek = max(plek, eind)
                    break
                overslaan.add(id(record))
                yield Vondst(tekst[vanaf:begin], None)
                yield Vondst(stuk, record)
                vanaf = plek = eind
                break
        yield Vondst(tekst[vanaf:], None)
