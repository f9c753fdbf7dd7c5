"""Has other processes read a part of many files; none where processes cannot fork, or while threads are at work."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from macros.read.bewaard import Regels
from macros.read.vondst import Vondst

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

VEEL = 250_000
"""Bytes that take longer to read than a process takes to begin."""


def aantal_kernen() -> int:
    """Cores that we may use; one where processes cannot fork."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") and hasattr(os, "fork") else 1


class Hulp:
    """Processes that have begun to read their part of what was found; the rest is for who asked."""

    def __init__(self, gevonden: Sequence[Vondst], lees: Callable[[Vondst], Regels]) -> None:
        veel = sum(len(v.ruw or b"") for v in gevonden) > VEEL and threading.active_count() == 1
        delen = max(1, min(aantal_kernen(), len(gevonden))) if veel else 1
        op_grootte = sorted(gevonden, key=lambda v: -len(v.ruw or b""))
        self.rest = op_grootte[::delen]
        self._elders = [(deel, _begin(deel, lees)) for i in range(1, delen) if (deel := op_grootte[i::delen])]

    def gelezen(self) -> Iterator[tuple[Vondst, Regels]]:
        """What they have read, when they are done; not the part of one that fell away."""
        for deel, buis in self._elders:
            try:
                regels = buis.recv_bytes().split(b"\n")
            except EOFError:
                continue
            yield from zip(deel, zip(regels[::2], regels[1::2], strict=True), strict=True)


def _begin(deel: Sequence[Vondst], lees: Callable[[Vondst], Regels]) -> Connection:
    import multiprocessing  # takes a while to load, and most runs have little to read

    fork = multiprocessing.get_context("fork")
    uit, in_ = fork.Pipe(duplex=False)
    fork.Process(target=_lees, args=(deel, lees, in_), daemon=True).start()
    in_.close()  # so that this end is told when the process is gone
    return uit


def _lees(deel: Sequence[Vondst], lees: Callable[[Vondst], Regels], in_: Connection) -> None:
    """What one process does. It keeps faults to itself: who asked will read that part, and meet them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        in_.send_bytes(b"\n".join(regel for vondst in deel for regel in lees(vondst)))
    except Exception:
        return
