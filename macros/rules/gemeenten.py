"""Gemeenten and regions: who lies where, which Veilig Thuis answers there, and that regions keep to their own parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from macros.catalogue import Lading
from macros.catalogue.gebieden import NERGENS
from macros.catalogue.veilig_thuis import ids_in
from macros.fields.deel import Bestaan
from macros.fields.record import Record
from macros.fields.tijdpunt import begin, einde
from macros.fields.wandel import Pad
from macros.findings import Bevinding, Niveau, Regel
from macros.kinds import PARTIJEN
from macros.kinds.contactrol import Contactrol
from macros.kinds.deelregio import Deelregio
from macros.kinds.document import Document
from macros.kinds.gemeente import Gemeente
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio

DUBBEL_INGEDEELD = Regel(
    "gemeente-dubbel-ingedeeld",
    "Eén deelregio tegelijk, tenzij u zegt welke Veilig Thuis antwoordt",
    "Een gemeente hoort op hetzelfde moment bij één deelregio. Ligt zij echt in twee regio's, dan staat zij in een van "
    "beide bij veilig_thuis in het veld gemeenten: zo weet een lezer wie er antwoordt, en waarom.",
    "gemeenten:\n  - meerdorp",
    "gemeenten:\n  - meerdorp\n  - duinstad",
    Niveau.WAARSCHUWING,
)
VEILIG_THUIS_ONEENS = Regel(
    "veilig-thuis-oneens",
    "Eén Veilig Thuis per gemeente",
    "Van elke gemeente is duidelijk welke Veilig Thuis er antwoordt: twee regio's, of twee regels van een regio, "
    "noemen niet allebei een andere.",
    "veilig_thuis:\n  - organisatie: veilig-thuis-duinstreek",
    "veilig_thuis:\n  - organisatie: hulplijn-nederland\n    bronnen:\n      - bron: bron-streekplan\n"
    "        plaats: regel 2\n  - organisatie: veilig-thuis-duinstreek",
)
ZONDER_GEMEENTEN = Regel(
    "regio-zonder-gemeenten",
    "Een regio heeft gemeenten",
    "Een regio noemt haar gemeenten: bij haar deelregio's, of in het veld gemeenten als zij geen deelregio's heeft.",
    "deelregios:\n  - id: bosrand-midden",
    "bestaat:\n  van: 2019\nketen: []\noude_deelregios:\n  - id: bosrand-midden",
)
BUITEN_REGIO = Regel(
    "gemeente-buiten-regio",
    "Een regio spreekt over haar eigen gemeenten",
    "Bij veilig_thuis noemt een regio alleen gemeenten die bij haar horen.",
    "veilig_thuis:\n  - organisatie: veilig-thuis-duinstreek",
    "veilig_thuis:\n  - organisatie: veilig-thuis-duinstreek\n    gemeenten:\n      - bosrade",
)
ANDERE_REGIO = Regel(
    "deelregio-van-andere-regio",
    "Een document blijft binnen zijn regio",
    "Een document of regio noemt bij deelregios alleen deelregio's van de eigen regio.",
    "deelregios:\n  - duinstreek-noord",
    "deelregios:\n  - bosrand-midden",
)
ZONDER_WERKGEBIED = Regel(
    "zonder-werkgebied",
    "Wie er is, werkt ergens",
    "Een organisatie noemt haar werkgebied, tenzij een regio haar als Veilig Thuis noemt. Een contactrol mag het "
    "weglaten: dan is het dat van haar organisatie of gemeente.",
    "organisatie: veilig-thuis-duinstreek\nwerkgebied:\n  regios:\n    - duinstreek",
    "organisatie: gemeente",
)
REGELS = (DUBBEL_INGEDEELD, VEILIG_THUIS_ONEENS, ZONDER_GEMEENTEN, BUITEN_REGIO, ANDERE_REGIO, ZONDER_WERKGEBIED)


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    yield from _dubbel_ingedeeld(lading)
    yield from _veilig_thuis_oneens(lading)
    yield from _regios(lading)
    yield from _andere_regio(lading)
    yield from _zonder_werkgebied(lading)


class _Ingedeeld(NamedTuple):
    """That a region or deelregio lists a gemeente, and where in the record of the region."""

    regio: Regio
    gebied: Regio | Deelregio
    pad: Pad


def _dubbel_ingedeeld(lading: Lading) -> Iterator[Bevinding]:
    eerder: dict[str, list[_Ingedeeld]] = defaultdict(list)
    for regio in lading.catalogus.alle(Regio):
        for gemeente, hier in _indeling(regio):
            for ander in eerder[gemeente]:
                if ander.gebied is hier.gebied or not _tegelijk(regio, ander.regio):
                    continue
                twee = ander.regio is not regio
                if twee and any(gemeente in v.gemeenten for r in (regio, ander.regio) for v in r.veilig_thuis):
                    continue
                yield lading.bevinding(
                    DUBBEL_INGEDEELD,
                    regio,
                    hier.pad,
                    f'"{gemeente}" staat ook bij "{ander.gebied.id}" ({ander.gebied.herkomst}).',
                    "Kijk in de bron bij welke deelregio de gemeente hoort."
                    if not twee
                    else "Kijk in de bron bij welke regio de gemeente hoort. Ligt zij in allebei? Zet haar dan in een "
                    "van beide bij veilig_thuis in het veld gemeenten, met de reden.",
                )
            eerder[gemeente].append(hier)


def _indeling(regio: Regio) -> Iterator[tuple[str, _Ingedeeld]]:
    for nummer, deelregio in enumerate(regio.deelregios):
        for plek, gemeente in enumerate(deelregio.gemeenten):
            yield gemeente, _Ingedeeld(regio, deelregio, ("deelregios", nummer, "gemeenten", plek))
    for plek, gemeente in enumerate(regio.gemeenten):
        yield gemeente, _Ingedeeld(regio, regio, ("gemeenten", plek))


def _tegelijk(een: Regio, ander: Regio) -> bool:
    """Whether two regions existed at the same time; not when one followed the other, whatever the sources date."""
    if ander.id in een.opvolgers or een.id in ander.opvolgers:
        return False
    (van, tot), (van_ander, tot_ander) = _grenzen(een.bestaat), _grenzen(ander.bestaat)
    return van <= tot_ander and van_ander <= tot


def _grenzen(bestaat: Bestaan | None) -> tuple[date, date]:
    van, tot = (bestaat.van, bestaat.tot) if bestaat else (None, None)
    return begin(van) if van else date.min, einde(tot) if tot else date.max


def _veilig_thuis_oneens(lading: Lading) -> Iterator[Bevinding]:
    """One finding for each place that contradicts another, at the later of the two."""
    gebieden = lading.catalogus.gebieden
    gezien: set[tuple[int, int]] = set()
    for gemeente in filter(gebieden.bestaat, lading.catalogus.alle(Gemeente)):
        alle = gebieden.veilig_thuis(gemeente)
        for een, ander in pairwise(alle):
            if ander.regio is not een.regio and not ander.met_name:
                continue  # told by the rule about a gemeente in two regions
            plek = next(i for i, v in enumerate(ander.regio.veilig_thuis) if v is ander.gebied)
            if (sleutel := (id(ander.regio), plek)) not in gezien:
                gezien.add(sleutel)
                yield lading.bevinding(
                    VEILIG_THUIS_ONEENS,
                    ander.regio,
                    ("veilig_thuis", plek, "organisatie"),
                    f'voor {gemeente.naam} noemt {een.regio.herkomst.bestand} ook "{een.organisatie.id}".',
                    "Zeg bij elk van beide met deelregios of gemeenten waar zij antwoordt.",
                )


def _regios(lading: Lading) -> Iterator[Bevinding]:
    for regio in lading.catalogus.alle(Regio):
        eigen = ids_in(regio)
        if not eigen:
            yield lading.bevinding(
                ZONDER_GEMEENTEN,
                regio,
                ("id",),
                "deze regio noemt geen gemeenten.",
                "Zet ze in het veld gemeenten, of maak deelregio's met hun gemeenten.",
            )
        for nummer, gebied in enumerate(regio.veilig_thuis):
            for plek, gemeente in enumerate(gebied.gemeenten):
                if gemeente not in eigen and lading.catalogus.vind(Gemeente, gemeente):
                    yield lading.bevinding(
                        BUITEN_REGIO,
                        regio,
                        ("veilig_thuis", nummer, "gemeenten", plek),
                        f'gemeente "{gemeente}" hoort niet bij deze regio.',
                        "Zet haar bij de gemeenten van de regio, of haal haar hier weg.",
                    )


def _andere_regio(lading: Lading) -> Iterator[Bevinding]:
    for record, verwijzing, deelregio in lading.catalogus.uitgaand:
        if not isinstance(record, Regio | Document) or not isinstance(deelregio, Deelregio):
            continue
        if "deelregios" in verwijzing.pad and deelregio.herkomst.regio != record.herkomst.regio:
            yield lading.bevinding(
                ANDERE_REGIO,
                record,
                verwijzing.pad,
                f'deelregio "{deelregio.id}" hoort bij de regio "{deelregio.herkomst.regio}".',
                "Kies een deelregio van deze regio.",
            )


def _zonder_werkgebied(lading: Lading) -> Iterator[Bevinding]:
    if not lading.heel:
        return
    catalogus = lading.catalogus
    records: list[Record] = [*catalogus.alle(Organisatie), *catalogus.alle(Contactrol)]
    for record in records:
        assert isinstance(record, Organisatie | Contactrol)
        if catalogus.gebieden.werkgebied(record) != NERGENS or not catalogus.gebieden.bestaat(record):
            continue
        if isinstance(record, Contactrol):
            waar = next((p for soort in PARTIJEN if (p := catalogus.vind(soort, record.organisatie))), None)
            if waar is None or isinstance(waar, Organisatie):
                continue  # the organisation or its working area is what is missing
        yield lading.bevinding(
            ZONDER_WERKGEBIED,
            record,
            ("id",),
            "hier staat niet waar zij werkt.",
            "Zet het in het veld werkgebied: landelijk, regios, deelregios of gemeenten.",
        )
