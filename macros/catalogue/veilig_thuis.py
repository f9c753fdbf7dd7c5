"""Which Veilig Thuis answers where, as the regions say it: its working area follows from that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from macros.catalogue.samenhang import Samenhang
from macros.catalogue.tijd import geldt
from macros.fields.deel import Werkgebied
from macros.kinds.deelregio import Deelregio
from macros.kinds.organisatie import Organisatie
from macros.kinds.regio import Regio, VeiligThuisGebied


class Nabijheid(IntEnum):
    """How near a party is to a gemeente; nearer is lower."""

    LOKAAL = 0
    DEELREGIO = 1
    REGIO = 2
    LANDELIJK = 3

    @property
    def label(self) -> str:
        return ("lokaal", "in uw deelregio", "in uw regio", "landelijk")[self]


class VeiligThuis(NamedTuple):
    """Which Veilig Thuis answers in a gemeente, by which region's word, and how precise that word is."""

    organisatie: Organisatie
    gebied: VeiligThuisGebied
    regio: Regio
    precies: Nabijheid

    @property
    def met_name(self) -> bool:
        """Whether the region says it of this gemeente itself."""
        return self.precies is Nabijheid.LOKAAL


class _Areaal(NamedTuple):
    """A part of a region as a working area names it: by which field, its id, and its gemeenten."""

    veld: str
    id: str
    gemeenten: list[str]
    precies: Nabijheid


def ids_in(gebied: Deelregio | Regio) -> list[str]:
    """The ids of all gemeenten that a region or deelregio ever had."""
    if isinstance(gebied, Deelregio):
        return gebied.gemeenten
    return list(dict.fromkeys([*(g for d in gebied.deelregios for g in d.gemeenten), *gebied.gemeenten]))


def per_gemeente(samenhang: Samenhang) -> dict[str, list[VeiligThuis]]:
    """Which Veilig Thuis answers, by the id of the gemeente; more than one only where regions do not agree.

    In a region what is said of a gemeente goes before what is said of its deelregio, and that before the whole region.
    Of a gemeente in two regions, the region that names it in so many words decides.
    """
    alle: dict[str, dict[str, list[VeiligThuis]]] = defaultdict(lambda: defaultdict(list))
    for regio, gebied in _genoemd(samenhang):
        organisatie = samenhang.vind(Organisatie, gebied.organisatie)
        if organisatie is not None and geldt(samenhang, organisatie):
            for areaal in _arealen(gebied, regio):
                for gemeente in areaal.gemeenten:
                    alle[gemeente][regio.id].append(VeiligThuis(organisatie, gebied, regio, areaal.precies))
    return {gemeente: list(_beslist(regios.values())) for gemeente, regios in alle.items()}


def _beslist(per_regio: Iterable[list[VeiligThuis]]) -> Iterator[VeiligThuis]:
    meest_precies = [[v for v in alle if v.precies == min(w.precies for w in alle)] for alle in per_regio]
    samen = [v for alle in meest_precies for v in alle]
    eerste: dict[str, VeiligThuis] = {}
    for v in [v for v in samen if v.met_name] or samen:
        eerste.setdefault(v.organisatie.id, v)
    yield from eerste.values()


def werkgebieden(samenhang: Samenhang, antwoord: dict[str, list[VeiligThuis]]) -> dict[str, Werkgebied]:
    """By their ids: the working areas of the organisations that regions name, with what they say themselves.

    Where another answers in a part of an area, the area is told as the gemeenten that are left.
    """
    erbij: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for regio, gebied in _genoemd(samenhang):
        for areaal in _arealen(gebied, regio):
            hier = [
                g for g in areaal.gemeenten if any(v.organisatie.id == gebied.organisatie for v in antwoord.get(g, ()))
            ]
            heel = len(hier) == len(areaal.gemeenten)
            erbij[gebied.organisatie] += [(areaal.veld, areaal.id)] if heel else [("gemeenten", g) for g in hier]
    return {o.id: _met(o.werkgebied, erbij[o.id]) for o in samenhang.alle(Organisatie) if o.id in erbij}


def _met(werkgebied: Werkgebied, erbij: list[tuple[str, str]]) -> Werkgebied:
    velden = {
        naam: list(dict.fromkeys([*getattr(werkgebied, naam), *(i for veld, i in erbij if veld == naam)]))
        for naam in ("regios", "deelregios", "gemeenten")
    }
    return werkgebied.model_copy(update=velden)


def _genoemd(samenhang: Samenhang) -> Iterator[tuple[Regio, VeiligThuisGebied]]:
    for regio in samenhang.alle(Regio):
        if geldt(samenhang, regio):
            yield from ((regio, gebied) for gebied in regio.veilig_thuis)


def _arealen(gebied: VeiligThuisGebied, regio: Regio) -> Iterator[_Areaal]:
    yield from (_Areaal("gemeenten", g, [g], Nabijheid.LOKAAL) for g in gebied.gemeenten if g in ids_in(regio))
    for deelregio in regio.deelregios:
        if deelregio.id in gebied.deelregios:
            yield _Areaal("deelregios", deelregio.id, deelregio.gemeenten, Nabijheid.DEELREGIO)
    if not gebied.gemeenten and not gebied.deelregios:
        yield _Areaal("regios", regio.id, ids_in(regio), Nabijheid.REGIO)
