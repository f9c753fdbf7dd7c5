"""Carries out tasks that do not need each other on all cores. Where processes cannot fork, one after another."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence

Taak = Callable[[], None]

_taken: Sequence[Taak] = ()
"""What a forked process finds of its parent: tasks cannot be sent, only inherited."""


def aantal() -> int:
    """Cores that we may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def verdeeld(taken: Sequence[Taak]) -> Iterator[None]:
    """Carry out ``taken``, the heaviest first if the caller puts them so; yields after each. Raises what a task raises.

    Tasks only write files: what they change in memory stays in their own process.
    """
    global _taken
    if aantal() < 2 or len(taken) < 2 or "fork" not in multiprocessing.get_all_start_methods():
        for taak in taken:
            yield taak()
        return
    _taken = taken
    gc.freeze()  # memory that is shared with the children stays shared
    try:
        with multiprocessing.get_context("fork").Pool(min(aantal(), len(taken)), _gewoon_te_stoppen) as processen:
            for _ in processen.imap_unordered(_doe, range(len(taken))):
                yield None
            processen.close()
            processen.join()
    finally:
        gc.unfreeze()
        _taken = ()


def _gewoon_te_stoppen() -> None:
    """A process that carries out tasks says nothing when it is stopped: its parent does."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _doe(nummer: int) -> None:
    _taken[nummer]()
