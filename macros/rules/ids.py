"""An id stands for one thing, now and in the past; a document's id is its file's name, a region's its folder's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from macros.catalogue import Catalogus, Lading
from macros.fields.record import Record
from macros.fields.soort import Plaats
from macros.fields.velden import SLUG
from macros.findings import Bevinding, Regel
from macros.kinds import PARTIJEN
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio

DUBBELE_ID = Regel(
    "dubbele-id",
    "Elke id één keer",
    "Een id hoort bij één record van zijn soort; organisaties, contactrollen, gemeenten en soorten partijen delen hun "
    "ids.",
    "- id: gemeente",
    "- id: meerdorp",
)
ID_BIJ_BESTAND = Regel(
    "id-past-niet-bij-bestand",
    "De id is de bestandsnaam",
    "Een document heeft de naam van zijn bestand als id, een regio de naam van haar map.",
    "id: plan-duinstreek-2021-2024",
    "id: plan-duinstreek",
)
VROEGERE_ID = Regel(
    "vroegere-id-bezet",
    "Een oude id blijft vrij",
    "Een vroegere id is van niemand anders, nu niet en vroeger niet; anders leidt een oud adres naar het verkeerde.",
    "vroegere_ids:\n  - opvang-oud",
    "vroegere_ids:\n  - scholing",
)
CBS_CODE = Regel(
    "dubbele-cbs-code",
    "Elke CBS-code één keer",
    "Elke gemeente heeft haar eigen CBS-code.",
    "cbs_code: GM9002",
    "cbs_code: GM9001",
)
REGELS = (DUBBELE_ID, ID_BIJ_BESTAND, VROEGERE_ID, CBS_CODE)


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    yield from _dubbele_ids(lading)
    yield from _ids_bij_bestanden(lading)
    yield from _vroegere_ids(lading)
    yield from _cbs_codes(lading)


def dubbelen(catalogus: Catalogus) -> Iterator[tuple[Record, Record]]:
    """Each record that has the id of another of its kind, or of another party, with that one."""
    yield from catalogus.dubbelen
    partijen: dict[str, Record] = {}
    for record in (r for soort in PARTIJEN for r in catalogus.alle(soort)):
        eerste = partijen.setdefault(record.id, record)
        if eerste is not record:
            yield record, eerste


def _op_een_adres(catalogus: Catalogus) -> Iterator[tuple[Record, Record]]:
    """Each record that stands where one of another kind stands, with that one."""
    adressen: dict[str, Record] = {}
    for record in catalogus.alle(Record):
        eerste = adressen.setdefault(record.adres, record)
        if eerste.soort is not record.soort:
            yield record, eerste


def _dubbele_ids(lading: Lading) -> Iterator[Bevinding]:
    for record, eerste in (*dubbelen(lading.catalogus), *_op_een_adres(lading.catalogus)):
        if _is_kopie(lading, record, eerste):
            continue
        # Nobody can tell which of the two is the mistake, so both say so.
        for hier, daar in ((record, eerste), (eerste, record)):
            yield lading.bevinding(
                DUBBELE_ID,
                hier,
                ("id",),
                f'de id "{hier.id}" is ook die van een {daar.soort} ({daar.herkomst}).',
                "Kies een andere id, of haal dit record weg als het dubbel is.",
            )


def _is_kopie(lading: Lading, record: Record, ander: Record) -> bool:
    """Whether it says the same in the same list, or in a copy of the file: that is told as such."""
    een, twee = record.herkomst, ander.herkomst
    hier, daar = lading.bestanden[een.bestand], lading.bestanden[twee.bestand]
    if hier is not daar:
        return hier.ruw == daar.ruw and hier.pad.parent == daar.pad.parent
    return een.pad[:-1] == twee.pad[:-1] and hier.lees(een.pad) == daar.lees(twee.pad)


def _ids_bij_bestanden(lading: Lading) -> Iterator[Bevinding]:
    for record in lading.catalogus.alle(Record):
        if record.soort.plaats is not Plaats.BESTAND:
            continue
        pad = PurePosixPath(record.herkomst.bestand)
        hoort, wat = (pad.parent.name, "de map") if isinstance(record, Regio) else (pad.stem, "het bestand")
        if record.id != hoort:
            kan = [f'maak de id "{hoort}"'] if re.fullmatch(SLUG, hoort) else []
            remedie = ", of ".join([*kan, f'geef {wat} de naam "{record.id}"'])
            yield lading.bevinding(
                ID_BIJ_BESTAND,
                record,
                ("id",),
                f'de id "{record.id}" is anders dan de naam van {wat}.',
                f"{remedie[0].upper()}{remedie[1:]}.",
            )


def _vroegere_ids(lading: Lading) -> Iterator[Bevinding]:
    bezet = {_adres(r, r.id): r for r in lading.catalogus.alle(Record)}
    for record in lading.catalogus.alle(Record):
        for nummer, oud in enumerate(record.vroegere_ids):
            ander = bezet.setdefault(_adres(record, oud), record)
            if ander is not record or oud == record.id:
                yield lading.bevinding(
                    VROEGERE_ID,
                    record,
                    ("vroegere_ids", nummer),
                    f'"{oud}" is of was al de id van een {ander.soort} ({ander.herkomst}).',
                    "Haal deze vroegere id weg.",
                )


def _adres(record: Record, id_: str) -> str:
    """What no other record may have: where ``record`` would stand with this id."""
    plek = record.herkomst
    adres = record.soort.adres_van(id_, plek.regio, plek.document)
    return adres if "{id}" in record.soort.adres else f"{adres}{id_}"


def _cbs_codes(lading: Lading) -> Iterator[Bevinding]:
    gezien: dict[str, Gemeente] = {}
    for gemeente in lading.catalogus.alle(Gemeente):
        eerste = gezien.setdefault(gemeente.cbs_code, gemeente)
        if eerste is not gemeente:
            yield lading.bevinding(
                CBS_CODE,
                gemeente,
                ("cbs_code",),
                f'de code "{gemeente.cbs_code}" is al van {eerste.naam}.',
                "Zoek de code van deze gemeente op bij het CBS.",
            )
