"""Turns a declared column into cells: follows the path of a field through records and parts, and says what it finds.

Where a column leads to other records, their names stand in it, and a column with their ids comes beside it: names are
for people, ids join.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from macros.catalogue import Catalogus
from macros.exports.tabel import Kop, som
from macros.fields.deel import Deel, Partij, Werkgebied
from macros.fields.kolom import Cel, Celsoort, Kolom
from macros.fields.model import Veldtype, veldtypen, verwijst_met
from macros.fields.record import Record
from macros.fields.tekstvorm import plat
from macros.fields.velden import Keuze, Verwijst
from macros.fields.wandel import Verwijzing, verwijzende_velden, verwijzingen

Adres = Callable[[str], str]
"""Makes an address of a path on the site."""


_Lees = Callable[[Record, Any, Verwijst | None], Cel]


class Lezer(NamedTuple):
    """A column to read: its heading, and what gives its cell for a record and the item that the row is for."""

    kop: Kop
    lees: Callable[[Record, Deel], Cel]
    uit_item: bool
    """Whether the cell depends on the item; if not, it is the same in every row of a record."""


class _Pad(NamedTuple):
    """Where a column begins, the steps from there, and what stands at the end; ``lijst``: any number of them."""

    uit_item: bool
    stappen: tuple[str, ...]
    einde: Veldtype | None
    deel: type[Deel] | None
    """What kind of part or record stands at the end, if one does."""
    lijst: bool

    def waarden(self, record: Record, item: Deel) -> list[Any]:
        """What stands at the end, in the order of the data."""
        waarden: list[Any] = [item if self.uit_item else record]
        for stap in self.stappen:
            gevonden = [getattr(waarde, stap) for waarde in waarden]
            waarden = [w for g in gevonden if g is not None for w in (g if isinstance(g, list) else [g])]
        return waarden

    @property
    def naar(self) -> tuple[str, ...] | None:
        """The kinds of record that it leads to; empty when a part refers by several fields; None for none."""
        if self.einde and self.einde.verwijst:
            return self.einde.verwijst.soorten
        if self.deel is None:
            return None
        if issubclass(self.deel, Record):
            return (self.deel.soort.naam,) if "soort" in vars(self.deel) and self.stappen else None
        velden = list(verwijzende_velden(self.deel).values())
        return velden[0].soorten if len(velden) == 1 else () if velden else None


class Cellen:
    """Reads the columns of tables over one catalogue."""

    def __init__(self, catalogus: Catalogus, url: Adres) -> None:
        self.catalogus = catalogus
        self.url = url

    def kolommen(self, kolom: Kolom, soort: type[Record], item: type[Deel]) -> Iterator[Lezer]:
        """A column over records of ``soort`` with rows for their items of ``item``, and that of the ids beside it.

        Raises TypeError when its path leads nowhere, or when nothing says what it means.
        """
        if not isinstance(kolom.van, str):
            yield from self._van_functie(kolom)
            return
        pad = _pad(kolom.van, soort, item)
        kop = _kop(kolom, pad)
        anders = _pad(kolom.anders, soort, item) if kolom.anders else None
        yield Lezer(kop, self._van_pad(pad, bool(kolom.ids), anders), pad.uit_item)
        if pad.naar is not None and kolom.ids is None:
            yield Lezer(_ids(kop, pad.naar), self._van_pad(pad, True, anders), pad.uit_item)

    def _van_functie(self, kolom: Kolom) -> Iterator[Lezer]:
        functie: Callable[[Any, Any], Any] = kolom.van  # type: ignore[assignment]  # a path was handled before
        kop = _kop(kolom, None)

        def lees_zelf(record: Record, item: Deel) -> Cel:
            waarde = functie(self.catalogus, item if kolom.per_item else record)
            if isinstance(waarde, Record):
                return self.url(waarde.adres)
            return (som(map(str, waarde)) or None) if isinstance(waarde, list) else waarde

        def lees_met(lees: _Lees) -> Callable[[Record, Deel], Cel]:
            def lees_waarden(record: Record, item: Deel) -> Cel:
                waarde = functie(self.catalogus, item if kolom.per_item else record)
                waarden = [] if waarde is None else waarde if isinstance(waarde, list) else [waarde]
                return som(str(lees(record, een, None)) for een in waarden) or None

            return lees_waarden

        if kolom.naar is None:
            yield Lezer(kop, lees_zelf, kolom.per_item)
            return
        verwijst, meer = verwijst_met(kolom.naar)
        kop = kop._replace(meer=meer)
        yield Lezer(kop, lees_met(self._cel), kolom.per_item)
        yield Lezer(_ids(kop, verwijst.soorten if verwijst else ()), lees_met(self._id), kolom.per_item)

    def _van_pad(self, pad: _Pad, ids: bool, anders: _Pad | None) -> Callable[[Record, Deel], Cel]:
        verwijst = pad.einde.verwijst if pad.einde else None
        lees = self._id if ids else self._cel
        vorm = bool(pad.einde and pad.einde.opgemaakt)

        def lees_pad(record: Record, item: Deel) -> Cel:
            waarden = pad.waarden(record, item) or (anders.waarden(record, item) if anders else [])
            cellen = [lees(record, plat(w) if vorm else w, verwijst) for w in waarden]
            if not cellen:
                return None
            return som(dict.fromkeys(map(str, cellen))) if pad.lijst else cellen[0]

        return lees_pad

    def _cel(self, record: Record, waarde: Any, verwijst: Verwijst | None) -> Cel:
        match waarde:
            case Keuze():
                return waarde.label
            case str() if verwijst:
                doel = self.catalogus.doel(record, Verwijzing((), waarde, verwijst))
                return doel.naam_kort if doel else waarde
            case Record():
                return waarde.naam_kort
            case Partij():
                naam = self.catalogus.partij(waarde.partij).naam_kort
                return f"{naam} ({', '.join(waarde.onderdelen)})" if waarde.onderdelen else naam
            case Werkgebied():
                return self._werkgebied(waarde)
            case str() | int() | float():
                return waarde
        raise TypeError(f"no cell can hold a {type(waarde).__name__}")

    def _id(self, record: Record, waarde: Any, verwijst: Verwijst | None) -> Cel:
        """The id or key of what a value leads to; of several kinds each with its kind, such as ``regio:duinstreek``."""
        match waarde:
            case Keuze():
                return str(waarde.value)
            case str() if verwijst:
                doel = self.catalogus.doel(record, Verwijzing((), waarde, verwijst))
                return doel.sleutel if doel else waarde
            case Record():
                return waarde.sleutel
            case Partij():
                return waarde.partij
            case Deel():
                eigen = verwijzende_velden(type(waarde))
                gevonden = [v for v in verwijzingen(waarde) if v.pad[0] in eigen]  # not those of a part inside it
                if len(eigen) == 1:
                    return som(v.doel for v in gevonden)
                land = ["landelijk"] if isinstance(waarde, Werkgebied) and waarde.landelijk else []
                return som([*land, *(f"{v.verwijst.soorten[0]}:{v.doel}" for v in gevonden)])
        return self._cel(record, waarde, verwijst)

    def _werkgebied(self, gebied: Werkgebied) -> str:
        """A working area in words, widest first."""
        naam = self.catalogus.naam
        delen = ["heel Nederland"] if gebied.landelijk else []
        delen += [f"regio {naam('regio', i) or i}" for i in gebied.regios]
        delen += [naam("deelregio", i) or i for i in gebied.deelregios]
        return som([*delen, *(naam("gemeente", i) or i for i in gebied.gemeenten)])


def _pad(van: str, soort: type[Record], item: type[Deel]) -> _Pad:
    uit_item = van.startswith(".")
    stappen = tuple(stap for stap in van.split(".") if stap)
    einde: Veldtype | None = None
    lijst = False
    model: type[Deel] | None = item if uit_item else soort
    for stap in stappen:
        if model is None and einde is None:
            break  # what a property gives, nothing tells beforehand
        einde = veldtypen(model).get(stap) if model else None
        if einde is None and not hasattr(model, stap):
            raise TypeError(f"column {van}: {model.__name__ if model else 'a value'} has no field {stap}")
        lijst = lijst or bool(einde and einde.lijst)
        model = einde.deel if einde else None
    return _Pad(uit_item, stappen, einde, model, lijst)


def _kop(kolom: Kolom, pad: _Pad | None) -> Kop:
    """The heading of a column; what it does not tell itself, the declaration of its field does."""
    veld = pad.einde if pad else None
    uitleg = kolom.uitleg or (veld.info.description if veld else None)
    if not uitleg:
        raise TypeError(f"column {kolom.kop}: nothing says what it means")
    uit_veld = veld.celsoort if pad and veld and not pad.lijst else Celsoort.TEKST
    return Kop(kolom.kop, uitleg, kolom.soort or uit_veld, meer=bool(pad and pad.lijst))


def _ids(kop: Kop, soorten: tuple[str, ...]) -> Kop:
    """The heading of the column with the ids of what the column under ``kop`` names."""
    wat = "De vaste ids" if kop.meer else "De vaste id"
    return Kop(
        f"{kop.kop} ({'ids' if kop.meer or not soorten else 'id'})",
        f"{wat} bij {kop.kop}, om tabellen aan elkaar te koppelen.",
        Celsoort.TEKST,
        soorten,
        kop.meer,
    )
