"""The tile map: every gemeente one tile, on a grid, as near as can be to where it lies.

Placing is deterministic: the same positions give the same map. First every tile takes the nearest free cell, nearest
pairs first; then tiles move or change places as long as the whole map comes closer to the truth.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import ceil, cos, hypot, radians, sqrt
from statistics import mean, median

from macros.fields.record import Record
from macros.kinds.gemeente import Gemeente

KM_PER_GRAAD = 111.3
BREEDTEGRAAD = 52.2
"""Where a degree of longitude is measured: the middle of the country."""
VERHOUDING = 4 / 3
"""Width of a tile to its height; the ground that a tile stands for has the same shape."""
KOLOMMEN = 13
"""As many columns as fit on a wide screen with names that can be read."""
TINTEN = 8
RONDES = 30

Vak = tuple[int, int]
Punt = tuple[float, float]


def plaats(posities: Mapping[str, Punt], kolommen: int = KOLOMMEN) -> dict[str, Vak]:
    """Column and row, from 1, of each id; ``posities`` are longitude and latitude in degrees.

    The map is at most ``kolommen`` wide, wider only when there are too many tiles for that.
    """
    if not posities:
        return {}
    namen = sorted(posities)
    punten, breed = _op_raster([posities[n] for n in namen], kolommen)
    vakken = _verbeter(punten, _eerste_plek(punten, breed), breed)
    kolom, rij = _aansluitend({k for k, _ in vakken}), _aansluitend({r for _, r in vakken})
    return {naam: (kolom[k], rij[r]) for naam, (k, r) in zip(namen, vakken, strict=True)}


def _op_raster(posities: list[Punt], kolommen: int) -> tuple[list[Punt], int]:
    """Positions in cells, counted from the west and from the north, and how many columns there are."""
    xs = [lengte * KM_PER_GRAAD * cos(radians(BREEDTEGRAAD)) for lengte, _ in posities]
    ys = [-breedte * KM_PER_GRAAD for _, breedte in posities]
    west, noord = min(xs), min(ys)
    wijd, hoog = max(xs) - west, max(ys) - noord
    n = len(posities)
    buren = [
        min((hypot(x - a, y - b) for j, (a, b) in enumerate(zip(xs, ys, strict=True)) if j != i), default=1.0)
        for i, (x, y) in enumerate(zip(xs, ys, strict=True))
    ]
    breed = max(kolommen, ceil(sqrt(1.4 * n * (wijd + 1) / (hoog + 1) / VERHOUDING)))
    cel = max(median(buren), wijd / max(breed - 1, 0.5), 0.1)
    return [((x - west) / cel, (y - noord) / cel * VERHOUDING) for x, y in zip(xs, ys, strict=True)], breed


def _afstand(punt: Punt, vak: Vak) -> float:
    return (punt[0] - vak[0]) ** 2 + (punt[1] - vak[1]) ** 2


def _eerste_plek(punten: list[Punt], breed: int) -> list[Vak]:
    straal = 2
    bezet: set[Vak] = set()
    gekozen: dict[int, Vak] = {}
    while len(gekozen) < len(punten):
        paren = sorted(
            (_afstand(punten[i], vak), i, vak)
            for i in range(len(punten))
            if i not in gekozen
            for vak in _rondom(punten[i], straal, breed)
            if vak not in bezet
        )
        for _, i, vak in paren:
            if i not in gekozen and vak not in bezet:
                gekozen[i] = vak
                bezet.add(vak)
        straal *= 2
    return [gekozen[i] for i in range(len(punten))]


def _rondom(punt: Punt, straal: int, breed: int) -> list[Vak]:
    """The cells around a point, within the width of the map."""
    x, y = round(punt[0]), round(punt[1])
    return [
        (i, y + j)
        for i in range(max(x - straal, 0), min(x + straal, breed - 1) + 1)
        for j in range(-straal, straal + 1)
    ]


def _verbeter(punten: list[Punt], vakken: list[Vak], breed: int) -> list[Vak]:
    """Move tiles to free cells or exchange them, while that brings them nearer to their places together."""
    vakken = list(vakken)
    bewoner = {vak: i for i, vak in enumerate(vakken)}
    for _ in range(RONDES):
        verschoven = False
        for i, punt in enumerate(punten):
            for doel in _rondom(punt, 2, breed):
                hier, j = vakken[i], bewoner.get(doel)
                winst = _afstand(punt, hier) - _afstand(punt, doel)
                if j is not None:
                    winst += _afstand(punten[j], doel) - _afstand(punten[j], hier)
                if winst <= 1e-9:
                    continue
                vakken[i], bewoner[doel] = doel, i
                if j is None:
                    del bewoner[hier]
                else:
                    vakken[j], bewoner[hier] = hier, j
                verschoven = True
        if not verschoven:
            break
    return vakken


def _aansluitend(lijnen: set[int]) -> dict[int, int]:
    """Numbers from 1 for the columns or rows in use; a stretch of empty ones becomes a single one."""
    nieuw: dict[int, int] = {}
    vorige = None
    for lijn in sorted(lijnen):
        nieuw[lijn] = 1 if vorige is None else nieuw[vorige] + min(lijn - vorige, 2)
        vorige = lijn
    return nieuw


@dataclass(frozen=True)
class Tegel:
    gemeente: Gemeente
    kolom: int
    rij: int
    groep: Record | None
    """None for a gemeente that belongs to no group."""
    merk: str
    """The mark of its group in the legend."""
    tint: int
    """0 without a group."""


@dataclass(frozen=True)
class Kaart:
    """Tiles in the order of reading (by group, then by name), and the legend: mark, tint and group."""

    tegels: list[Tegel]
    legenda: list[tuple[str, int, Record]]
    kolommen: int
    rijen: int
    zonder_plek: list[Gemeente]
    """Those of which no position is known, by name."""


def kaart_van(
    gemeenten: Iterable[Gemeente],
    groep_van: Callable[[Gemeente], Record | None],
    groepen: Iterable[Record],
    kolommen: int = KOLOMMEN,
) -> Kaart:
    """A map of gemeenten, grouped by region or deelregio in the order of ``groepen``.

    A gemeente without a group comes last, without a mark.
    """
    gemeenten = list(gemeenten)
    posities = {g.id: (g, (g.positie.lengte, g.positie.breedte)) for g in gemeenten if g.positie}
    op_kaart = [g for g, _ in posities.values()]
    plek = plaats({id_: punt for id_, (_, punt) in posities.items()}, kolommen)
    legenda = {groep.id: (str(n), (n - 1) % TINTEN + 1, groep) for n, groep in enumerate(groepen, 1)}
    volgorde = {id_: n for n, id_ in enumerate(legenda)}
    tegels = [
        Tegel(g, *plek[g.id], groep, *(legenda[groep.id][:2] if groep else ("", 0)))
        for g in op_kaart
        if (groep := groep_van(g)) is None or groep.id in legenda
    ]
    tegels.sort(key=lambda t: (volgorde[t.groep.id] if t.groep else len(volgorde), t.gemeente.naam.casefold()))
    gebruikt = {t.groep.id for t in tegels if t.groep}
    return Kaart(
        tegels,
        [regel for i, regel in legenda.items() if i in gebruikt],
        max((t.kolom for t in tegels), default=0),
        max((t.rij for t in tegels), default=0),
        sorted((g for g in gemeenten if not g.positie), key=lambda g: g.naam.casefold()),
    )


def overzichtskaart(gebieden: Mapping[str, Iterable[Gemeente]], kolommen: int) -> dict[str, Vak]:
    """One cell for each area, lying where the middle of its gemeenten lies; an area without a position has none."""
    punten = {
        naam: [(g.positie.lengte, g.positie.breedte) for g in gemeenten if g.positie]
        for naam, gemeenten in gebieden.items()
    }
    midden = {naam: (mean(x for x, _ in p), mean(y for _, y in p)) for naam, p in punten.items() if p}
    return plaats(midden, kolommen)
