"""What git tells of the data folder: the files of today, and by which steps they came about. Knows no records."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

NIETS = "0" * 40
"""What git calls the content of a file that is not there."""
_STAP = "\x01"


class Stap(NamedTuple):
    """One commit that touched the data, as what it added to the branch: for a merge, all that it brought."""

    id: str
    moment: str
    """Day and time of the commit, as ISO 8601 with the zone."""
    bericht: str
    anders: dict[str, tuple[str, str]]
    """For each file the content before and after, by git's name for it; NIETS for what was not there."""


class GeenGeschiedenis(Exception):
    """There is no history here; its text says why, for readers."""


def stappen(wortel: Path, map_: str, hoogstens: int) -> list[Stap]:
    """The newest steps first. Raises GeenGeschiedenis without git, and for a clone that brought only a part."""
    match _git(wortel, "rev-parse", "--is-shallow-repository"):
        case "true\n":
            raise GeenGeschiedenis("van de geschiedenis is maar een deel opgehaald")
        case "false\n":
            pass
        case _:
            raise GeenGeschiedenis("deze kopie van de gegevens heeft geen geschiedenis")
    log = _git(
        wortel, "log", "--first-parent", "--diff-merges=first-parent", "--no-renames", "--raw", "--no-abbrev", "-z",
        "--relative", f"--max-count={hoogstens}", f"--format={_STAP}%H%x00%cI%x00%B%x00", "--", map_,
    )  # fmt: skip
    return [_stap(deel) for deel in log.split(_STAP)[1:]]


def _stap(deel: str) -> Stap:
    id_, moment, bericht, *rest = deel.split("\0")
    ruw = [stuk.lstrip("\n") for stuk in rest]
    anders = {}
    for kop, pad in pairwise(ruw):
        if kop.startswith(":"):
            _, _, oud, nieuw, _ = kop.split(" ")
            anders[pad] = (oud, nieuw)
    return Stap(id_, moment, bericht.strip(), anders)


def boom(wortel: Path, map_: str) -> dict[str, str]:
    """Every file below ``map_`` as it was committed last, with git's name for its content."""
    regels = _git(wortel, "ls-tree", "-r", "-z", "HEAD", "--", f"{map_}/").split("\0")
    return {pad: kop.split(" ")[2] for regel in regels if regel for kop, pad in [regel.split("\t", 1)]}


def inhouden(wortel: Path, namen: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Contents by git's names for them, in that order."""
    vraag = "".join(f"{naam}\n" for naam in namen).encode()
    uit = subprocess.run(
        ["git", "cat-file", "--batch"], cwd=wortel, input=vraag, capture_output=True, check=True
    ).stdout
    plek = 0
    while plek < len(uit):
        einde = uit.index(b"\n", plek)
        naam, _, lengte = uit[plek:einde].decode().split(" ")
        yield naam, uit[einde + 1 : einde + 1 + int(lengte)]
        plek = einde + 2 + int(lengte)


def _git(wortel: Path, *opdracht: str) -> str:
    try:
        uitkomst = subprocess.run(
            ["git", "-c", "core.quotepath=off", *opdracht],
            cwd=wortel,
            capture_output=True,
            timeout=60,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return uitkomst.stdout.decode("utf-8", "replace") if uitkomst.returncode == 0 else ""
